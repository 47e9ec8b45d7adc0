"""Decided cases as data: requests of which somebody with authority has said what is right.

A case file is YAML (a list), JSON (a list or one object) or NDJSON (one object a line). An entry
names a base request and changes to it, like a rule case, or carries a whole request. The format
is told with examples in `tests/conformance/README.md`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import Field, TypeAdapter, ValidationError, model_validator

from engine.regression import apply_changes, load_base
from engine.ruleset.files import FileModel
from engine.ruleset.source import Fault, RuleSetError, read
from schemas.assessment import Disposition, Effect, Family

Outcome = Literal[
    "not_compliant",
    "compliant",
    "compliant_with_update",
    "partly",
    "clarification_requested",
    "depends",
    "stop",
    "pass",
    "clear",
]
"""What the authority decided; `stop` and `pass` for cases that no authority decided, and `clear`
for positive controls, which nothing may stop."""

# What must not be said of a request that was decided so.
FORBIDDEN: Final[Mapping[Outcome, frozenset[Disposition]]] = {
    "not_compliant": frozenset({Disposition.CLEAR}),
    "stop": frozenset({Disposition.CLEAR}),
    "partly": frozenset({Disposition.CLEAR}),
    "clarification_requested": frozenset({Disposition.CLEAR}),
    "depends": frozenset({Disposition.CLEAR, Disposition.REFUSE}),
    "compliant": frozenset({Disposition.REFUSE}),
    "compliant_with_update": frozenset({Disposition.REFUSE}),
    "pass": frozenset({Disposition.REFUSE}),
    "clear": frozenset({Disposition.ASK, Disposition.HOLD, Disposition.REFUSE}),
}

# Files of a case directory that hold something else than cases.
EXCEPTIONS: Final = "exceptions.yaml"
ISSUES: Final = "issues.yaml"
_NOT_CASES: Final = frozenset({EXCEPTIONS, ISSUES, "left_out.yaml"})
_SUFFIXES: Final = (".yaml", ".json", ".jsonl", ".ndjson")


class Entry(FileModel):
    """One decided case as written: a `base` with changes, or a whole `request`."""

    id: Annotated[str, Field(min_length=1, max_length=200)]
    authority_outcome: Outcome
    articles: list[str] = []
    issues: dict[str, str] = {}
    second_reading: bool = False
    known_difference: str | None = None
    note: str = ""
    base: str | None = None
    change: dict[str, Any] = {}
    remove: list[str] = []
    request: dict[str, Any] | None = None

    @model_validator(mode="after")
    def _one_source(self) -> Entry:
        if (self.base is None) is (self.request is None):
            raise ValueError("give either `base` (with `change`) or a whole `request`")
        if self.request is not None and (self.change or self.remove):
            raise ValueError("`change` and `remove` go with `base`, not with `request`")
        return self


class IssueRule(FileModel):
    """Which flags answer to one issue that an authority may find: families, rules, least effect."""

    says: Annotated[str, Field(min_length=8)]
    families: frozenset[Family] = frozenset()
    rules: frozenset[str] = frozenset()
    least_effect: Effect = Effect.ASK


@dataclass(frozen=True, slots=True)
class DecidedCase:
    """One case with the request it stands for, and where it is written."""

    entry: Entry
    document: dict[str, Any]
    file: str
    line: int

    @property
    def slug(self) -> str:
        """The id as a file name."""
        return re.sub(r"[^A-Za-z0-9.]+", "-", self.entry.id).strip("-.").lower()


@dataclass(frozen=True, slots=True)
class DecidedCases:
    """All cases of a directory or file; `exceptions` gives reasons by id for known differences."""

    cases: Sequence[DecidedCase]
    exceptions: Mapping[str, str] = field(default_factory=dict)
    issues: Mapping[str, IssueRule] | None = None


def load_decided(path: Path, bases: Path) -> DecidedCases:
    """The cases of a directory, or of one file; `bases` is where `bases/<name>.json` stand.

    Raises RuleSetError with every fault found, file and line: bad YAML or JSON, an unknown key, a
    base that does not exist, an id given twice in one reading, an exception for no case.
    """
    root = path if path.is_dir() else path.parent
    files = (
        [one for one in sorted(path.iterdir()) if one.suffix in _SUFFIXES]
        if path.is_dir()
        else [path]
    )
    cases: list[DecidedCase] = []
    faults: list[Fault] = []
    seen: dict[tuple[str, bool], str] = {}
    for file in files:
        if file.name in _NOT_CASES:
            continue
        for line, raw in _raw_entries(file, root, faults):
            case = _case(raw, file.name, line, bases, faults)
            if case is None:
                continue
            key = (case.entry.id, case.entry.second_reading)
            if key in seen:
                faults.append(
                    Fault(file.name, line, f"`{key[0]}` stands in {seen[key]} too; rename one")
                )
            seen[key] = f"{file.name}:{line}"
            cases.append(case)
    exceptions = _mapping(root / EXCEPTIONS, TypeAdapter(dict[str, str]), faults)
    known = {one.entry.id for one in cases}
    faults += [
        Fault(EXCEPTIONS, 1, f"`{name}` is not among the cases; take it out")
        for name in exceptions or {}
        if path.is_dir() and name not in known
    ]
    issues = _mapping(root / ISSUES, TypeAdapter(dict[str, IssueRule]), faults)
    if faults:
        raise RuleSetError(faults)
    return DecidedCases(cases, exceptions or {}, issues)


def load_issues(path: Path) -> dict[str, IssueRule]:
    """A mapping of issues to flags; empty if there is no such file. Raises RuleSetError."""
    faults: list[Fault] = []
    issues = _mapping(path, TypeAdapter(dict[str, IssueRule]), faults)
    if faults:
        raise RuleSetError(faults)
    return issues or {}


def _raw_entries(path: Path, root: Path, faults: list[Fault]) -> Iterator[tuple[int, Any]]:
    try:
        if path.suffix == ".yaml":
            document = read(path, root)
            for i, one in enumerate(document.data or []):
                yield document.line((i,)), one
            return
        text = path.read_text(encoding="utf-8-sig")
        if path.suffix == ".json":
            data = json.loads(text)
            yield from ((1, one) for one in (data if isinstance(data, list) else [data]))
            return
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip():
                try:
                    yield number, json.loads(line)
                except json.JSONDecodeError as error:
                    faults.append(Fault(path.name, number, f"is not JSON: {error.msg}"))
    except RuleSetError as error:
        faults.extend(error.faults)
    except json.JSONDecodeError as error:
        faults.append(Fault(path.name, error.lineno, f"is not JSON: {error.msg}"))
    except UnicodeDecodeError:
        faults.append(Fault(path.name, 1, "is not UTF-8; save it as UTF-8"))


def _case(raw: Any, file: str, line: int, bases: Path, faults: list[Fault]) -> DecidedCase | None:
    try:
        entry = Entry.model_validate(raw)
    except ValidationError as error:
        for one in error.errors():
            where = ".".join(str(part) for part in one["loc"]) or "entry"
            faults.append(Fault(file, line, f"`{where}`: {one['msg'].lower()}"))
        return None
    if entry.request is not None:
        return DecidedCase(entry, entry.request, file, line)
    assert entry.base is not None
    try:
        document = apply_changes(load_base(entry.base, bases), entry.change, entry.remove)
    except (OSError, ValueError, KeyError, IndexError, AttributeError) as problem:
        faults.append(Fault(file, line, f"`{entry.id}` cannot be made: {problem}"))
        return None
    return DecidedCase(entry, document, file, line)


def _mapping(path: Path, adapter: TypeAdapter[Any], faults: list[Fault]) -> Any:
    if not path.is_file():
        return None
    try:
        return adapter.validate_python(read(path, path.parent).data or {})
    except RuleSetError as error:
        faults.extend(error.faults)
    except ValidationError as error:
        for one in error.errors():
            where = ".".join(str(part) for part in one["loc"])
            faults.append(Fault(path.name, 1, f"`{where}`: {one['msg'].lower()}"))
    return None
