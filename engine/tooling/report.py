"""What a tool found, in a shape that every output format can render."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


class Level(StrEnum):
    """How grave a finding is. A warning fails a run only if the caller is strict."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


Root = Literal["rules", "cases"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to act on: cause, place and remedy.

    `check` is a stable word for the kind of finding; `file` is relative to the directory of the
    rules, or of the cases, as `root` says; `rule` names a rule if it is about one, and `of` what of
    it, or what other rule, is meant.
    """

    check: str
    level: Level
    file: str
    line: int
    message: str
    remedy: str = ""
    rule: str | None = None
    root: Root = "rules"
    details: tuple[str, ...] = ()
    of: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at, for formats that list what passed as well."""

    name: str
    group: str
    file: str
    line: int
    findings: Sequence[Finding] = ()
    root: Root = "rules"


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a command has to say. `figures` are its numbers by stable name."""

    command: str
    summary: str
    checks: Sequence[Check]
    findings: Sequence[Finding]
    figures: Mapping[str, int | float] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)

    def count(self, level: Level) -> int:
        """How many findings of a level there are."""
        return sum(one.level is level for one in self.findings)


def by_rule(
    places: Mapping[str, tuple[str, int]], group: str, findings: Sequence[Finding]
) -> tuple[Check, ...]:
    """One check for each rule, with its findings, and one for each finding that is about none."""
    of_rule: dict[str | None, list[Finding]] = {}
    for one in findings:
        of_rule.setdefault(one.rule if one.rule in places else None, []).append(one)
    checks = [
        Check(name, group, file, line, tuple(of_rule.get(name, ())))
        for name, (file, line) in places.items()
    ]
    checks += [
        Check(f"{one.file}:{one.line} {one.check}", group, one.file, one.line, (one,), one.root)
        for one in of_rule.get(None, ())
    ]
    return tuple(checks)
