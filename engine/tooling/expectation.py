"""What a data case expects of its rule, and whether what was found meets it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from engine.ruleset.files import FileModel
from schemas.assessment import Disposition, Effect, FindingStatus, Leaning


class Absent(StrEnum):
    """Stands for a status where there can be none."""

    NOT_IN_FORCE = "not_in_force"


class Expected(FileModel):
    """What a case expects. Whatever is not stated is not looked at.

    `not_in_force` as status says that the rule is no law on the law date, and so finds nothing.

    `factors` says of factors of the predominance test whether they are there, for the cases of the
    rules that weigh them.
    """

    status: FindingStatus | Absent
    effect: Effect | Literal["none"] | None = None
    disposition: Disposition | None = None
    leaning: Leaning | None = None
    factors: dict[str, Literal["present", "unknown", "absent"]] = {}
    facts: dict[str, str | int] = {}

    def words(self) -> str:
        """The expectation as one line."""
        parts = [self.status.value]
        parts += [f"effect {self.effect}"] if self.effect else []
        parts += [f"disposition {self.disposition.value}"] if self.disposition else []
        parts += [f"leaning {self.leaning.value}"] if self.leaning else []
        parts += [f"factor {name} {state}" for name, state in self.factors.items()]
        parts += [f"{name} = {value}" for name, value in self.facts.items()]
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Found:
    """One finding of the rule. `quoted` gives fact and value pairs, and is asked only if needed."""

    status: FindingStatus
    effect: Effect | None
    quoted: Callable[[], Collection[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Observed:
    """What was found on a case. What takes long to know is asked for only if it is expected.
    `in_force` says whether the rule is law on the law date."""

    found: Sequence[Found]
    disposition: Callable[[], Disposition]
    leaning: Callable[[], Leaning]
    factors: Callable[[], Mapping[str, str]]
    in_force: bool = True


def unmet(expected: Expected, observed: Observed) -> Iterator[str]:
    """Each respect in which the expectation is not met. One finding as expected is enough."""
    flags = [one for one in observed.found if one.effect is not None]
    if expected.status is Absent.NOT_IN_FORCE:
        if observed.in_force:
            yield "status"
    elif not any(one.status is expected.status for one in observed.found):
        yield "status"
    if expected.effect == "none":
        if flags:
            yield "effect"
    elif expected.effect is not None and not any(
        one.effect is expected.effect and one.status is expected.status for one in flags
    ):
        yield "effect"
    if expected.disposition is not None and observed.disposition() is not expected.disposition:
        yield "disposition"
    if expected.leaning is not None and observed.leaning() is not expected.leaning:
        yield "leaning"
    if expected.factors:
        states = observed.factors()
        for name, state in expected.factors.items():
            if states.get(name, "absent") != state:
                yield f"factor {name}"
    if expected.facts:
        quoted = {pair for one in flags for pair in one.quoted()}
        for name, value in expected.facts.items():
            if (name, str(value)) not in quoted:
                yield f"fact {name}"
