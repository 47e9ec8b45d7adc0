"""Rule regression cases: data that say what a rule must find on a request, and the runner.

A case names a base request, changes to it by JSON pointer, a rule, and what is expected: status,
effect, disposition, and the facts quoted.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import Field, ValidationError

from engine.assess import assess
from engine.programme import Programme
from engine.ruleset.files import FileModel
from engine.ruleset.model import RuleSet
from engine.ruleset.source import Fault, RuleSetError, read
from engine.tooling.expectation import Expected, Found, Observed, unmet
from schemas.assessment import Assessment
from schemas.base import partial_date_bounds
from schemas.submission import Submission

# Judged as on this day when neither the case nor the request says otherwise.
DEFAULT_DAY = date(2026, 3, 10)


class CaseEntry(FileModel):
    """One case as written."""

    name: Annotated[str, Field(min_length=12)]
    base: str = "prosecution"
    change: dict[str, Any] = {}
    remove: list[str] = []
    law_date: date | None = None
    expect: Expected


@dataclass(frozen=True, slots=True)
class Case:
    """One case, with the rule it is about and where it stands."""

    rule: str
    entry: CaseEntry
    document: dict[str, Any]
    file: str
    line: int

    @property
    def name(self) -> str:
        """`RULE-ID: the sentence`."""
        return f"{self.rule}: {self.entry.name}"

    @property
    def stated_day(self) -> str:
        """The day whose law it asks for, as it is written; empty if it names none."""
        header = self.document.get("request")
        asked_on = header.get("submitted_on") if isinstance(header, dict) else None
        return str(self.entry.law_date or asked_on or "")


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What came of one case."""

    name: str
    rule: str
    passed: bool
    expected: str
    got: str
    facts: Mapping[str, str]


def load_base(name: str, directory: Path) -> dict[str, Any]:
    """A base request by name, from `<directory>/bases/<name>.json`. Raises FileNotFoundError."""
    loaded = json.loads((directory / "bases" / f"{name}.json").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def apply_changes(
    document: Mapping[str, Any], change: Mapping[str, Any], remove: Sequence[str] = ()
) -> dict[str, Any]:
    """A copy of a document with values set and removed by JSON pointer.

    Missing parents are made as objects; an index equal to a list's length appends. Raises
    ValueError for a pointer that cannot be followed.
    """
    changed = copy.deepcopy(dict(document))
    for pointer in remove:
        parent, key = _parent(changed, pointer)
        try:
            del parent[key]
        except (KeyError, IndexError):
            raise ValueError(f"`{pointer}` is not in the base") from None
    for pointer, value in change.items():
        parent, key = _parent(changed, pointer)
        if isinstance(parent, list) and key == len(parent):
            parent.append(copy.deepcopy(value))
        else:
            parent[key] = copy.deepcopy(value)
    return changed


def _parent(document: Any, pointer: str) -> tuple[Any, Any]:
    parts = [one.replace("~1", "/").replace("~0", "~") for one in pointer.split("/")[1:]]
    if not parts:
        raise ValueError(f"`{pointer}` is not a JSON pointer; it begins with /")
    node = document
    for part in parts[:-1]:
        if isinstance(node, list):
            node = node[int(part)]
        else:
            if node.get(part) is None:
                node[part] = {}
            node = node[part]
    return node, int(parts[-1]) if isinstance(node, list) else parts[-1]


def load_cases(directory: Path) -> list[Case]:
    """All cases under `<directory>/*/<RULE-ID>.yaml`, in order of file name.

    Raises RuleSetError with every fault found.
    """
    cases, faults = load_cases_that_can_be(directory)
    if faults:
        raise RuleSetError(faults)
    return cases


def load_cases_that_can_be(directory: Path) -> tuple[list[Case], list[Fault]]:
    """The cases that can be read, with every fault in the others."""
    cases: list[Case] = []
    faults: list[Fault] = []
    for path in sorted(directory.glob("*/*.yaml")):
        try:
            document = read(path, directory)
        except RuleSetError as error:
            faults.extend(error.faults)
            continue
        if not isinstance(document.data, list):
            message = "holds no list of cases; write one entry for each, or remove the file"
            faults.append(Fault(document.file, 1, message))
            continue
        for i, data in enumerate(document.data):
            line = document.line((i,))
            try:
                entry = CaseEntry.model_validate(data)
            except ValidationError as error:
                for one in error.errors():
                    where = ".".join(str(part) for part in one["loc"])
                    at = document.line((i, *one["loc"]))
                    faults.append(Fault(document.file, at, f"`{where}`: {one['msg'].lower()}"))
                continue
            try:
                base = load_base(entry.base, directory)
                changed = apply_changes(base, entry.change, entry.remove)
            except FileNotFoundError:
                message = f"there is no base `{entry.base}`; name a file of bases/"
                faults.append(Fault(document.file, line, message))
            except (OSError, ValueError, KeyError, IndexError, AttributeError) as problem:
                message = f"cannot be made: {problem}; correct the pointer"
                faults.append(Fault(document.file, line, message))
            else:
                cases.append(Case(path.stem, entry, changed, document.file, line))
    return cases, faults


_programmes: dict[tuple[str, object], Programme] = {}
_on_days: dict[tuple[str, date], Programme] = {}
_DAYS_KEPT: Final = 400


def programme_for(rule_set: RuleSet, law_date: date) -> Programme:
    """The programme of a rule set on a law date; made once for all days of the same law."""
    on_day = _on_days.get((rule_set.digest, law_date))
    if on_day is None:
        key = (rule_set.digest, rule_set.law_on(law_date))
        if key not in _programmes:
            _programmes[key] = Programme(rule_set, law_date)
        if len(_on_days) >= _DAYS_KEPT:
            _on_days.clear()
        on_day = _on_days[rule_set.digest, law_date] = _programmes[key].on(law_date)
    return on_day


def submission_of(document: Mapping[str, Any]) -> Submission:
    """The submission in a document. Raises pydantic's ValidationError if it is malformed."""
    return Submission.model_validate_json(json.dumps(document))


def law_date_of(submission: Submission, stated: date | None = None) -> date:
    """The day whose law a case is judged by: the one it states, else the request's, else ours."""
    submitted_on = submission.request.submitted_on
    return stated or (partial_date_bounds(submitted_on)[0] if submitted_on else DEFAULT_DAY)


def assess_document(
    document: Mapping[str, Any], rule_set: RuleSet, law_date: date | None = None
) -> Assessment:
    """Validate and assess one document. Raises pydantic's ValidationError if it is malformed."""
    submission = submission_of(document)
    programme = programme_for(rule_set, law_date_of(submission, law_date))
    return assess(submission, programme, DEFAULT_DAY)


def run_case(case: Case, rule_set: RuleSet) -> CaseResult:
    """Run one case. A rule passes if one of its findings is as expected in every stated respect."""
    expect = case.entry.expect
    wanted = expect.words()
    if case.rule not in rule_set.rules:
        return CaseResult(case.name, case.rule, False, wanted, "the rule does not exist", {})
    try:
        assessment = assess_document(case.document, rule_set, case.entry.law_date)
    except ValidationError as error:
        return CaseResult(case.name, case.rule, False, wanted, not_a_request(error), {})
    flags = [one for one in assessment.flags if one.rule == case.rule]
    passed = not any(unmet(expect, observed_in(assessment, case.rule, rule_set)))
    statuses = {one.status.value for one in assessment.findings if one.rule == case.rule}
    got = ", ".join(sorted(statuses | {f"effect {one.effect.value}" for one in flags}))
    got = got or "not judged"
    if not passed and any(one.rule == "ENGINE-FAULT" for one in assessment.flags):
        got = f"engine fault: {assessment.flags[0].message}"
    if expect.leaning is not None:
        got += f", leaning {assessment.weighing.leaning.value}"
    for name in expect.factors:
        states = {one.factor: one.status.value for one in assessment.factors}
        got += f", factor {name} {states.get(name, 'absent')}"
    facts: dict[str, str] = {q.fact: q.value for one in flags for q in one.facts}
    return CaseResult(
        case.name, case.rule, passed, wanted, f"{got}, {assessment.disposition.value}", facts
    )


def not_a_request(error: ValidationError) -> str:
    """What keeps a case's document from being a request."""
    problems = "; ".join(
        f"/{'/'.join(str(part) for part in one['loc'])}: {one['msg']}" for one in error.errors()
    )
    return f"not a request: {problems}"


def observed_in(assessment: Assessment, rule: str, rule_set: RuleSet) -> Observed:
    """What an assessment by a rule set found of a rule."""
    judged_on = date.fromisoformat(assessment.made_with.law_date)
    flags = {(one.item, one.status): one for one in assessment.flags if one.rule == rule}
    found: list[Found] = []
    for line in assessment.findings:
        if line.rule == rule:
            flag = flags.get((line.item, line.status))
            quoted = [(q.fact, q.value) for q in flag.facts] if flag else []
            found.append(Found(line.status, flag.effect if flag else None, partial(list, quoted)))
    return Observed(
        found,
        lambda: assessment.disposition,
        lambda: assessment.weighing.leaning,
        lambda: {one.factor: one.status.value for one in assessment.factors},
        rule in rule_set.rules and rule_set.rules[rule].in_force(judged_on),
    )
