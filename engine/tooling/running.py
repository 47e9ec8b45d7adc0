"""Runs data cases: which ones, what came of each, and why one failed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError

from engine.regression import (
    DEFAULT_DAY,
    Case,
    CaseResult,
    law_date_of,
    not_a_request,
    programme_for,
    run_case,
    submission_of,
)
from engine.ruleset.model import Rule, RuleSet
from engine.tooling.law import Law
from engine.tooling.outcome import places, quoted, status
from engine.tooling.recording import Recording, complete, judge_all, record
from engine.tooling.report import Check, Finding, Level, Report


@dataclass(frozen=True, slots=True)
class Ran:
    """One case that was run. `deciding` has a line for each fact that decided, if it failed."""

    case: Case
    result: CaseResult
    deciding: tuple[str, ...] = ()


def tags_of(rule: Rule) -> set[str]:
    """Words by which a rule is chosen: chapter, family, effect, catalogue ids; in lower case."""
    words = (rule.chapter, rule.family.value, rule.entry.effect.value, *rule.entry.catalogue)
    return {one.lower() for one in words}


def chosen(
    cases: Iterable[Case], rule_set: RuleSet, rules: Collection[str], tags: Collection[str]
) -> list[Case]:
    """Cases of these rules that bear all of these tags; of all rules if none is named.

    A case of a rule that does not exist is chosen if no tag is asked for, so that it fails.
    """
    wanted = {one.lower() for one in tags}
    bearing = {name for name, rule in rule_set.rules.items() if wanted <= tags_of(rule)}
    return [
        one
        for one in cases
        if (not rules or one.rule in rules) and (not wanted or one.rule in bearing)
    ]


def run(case: Case, rule_set: RuleSet) -> Ran:
    """Run one case by a whole assessment; if it fails, find the facts that decided its rule."""
    result = run_case(case, rule_set)
    if result.passed or case.rule not in rule_set.rules:
        return Ran(case, result)
    return Ran(case, result, tuple(_deciding(case, rule_set)))


_laws: dict[tuple[str, date], Law] = {}


def law_for(rule_set: RuleSet, law_date: date) -> Law:
    """The law of a rule set on a day, made once."""
    key = (rule_set.digest, law_date)
    if key not in _laws:
        _laws[key] = Law.of(programme_for(rule_set, law_date))
    return _laws[key]


class CaseError(ValueError):
    """A case that cannot be looked at; the message names its file and line."""


def recording_of(case: Case, rule_set: RuleSet) -> tuple[Law, Recording]:
    """The facts of a case and the law it is judged by. Raises CaseError if it is no request."""
    try:
        submission = submission_of(case.document)
    except ValidationError as error:
        raise CaseError(f"{case.file}:{case.line}: {not_a_request(error)}") from None
    law = law_for(rule_set, law_date_of(submission, case.entry.law_date))
    recording = record(submission, law.programme, DEFAULT_DAY)
    complete(recording)
    return law, recording


def _deciding(case: Case, rule_set: RuleSet) -> Iterable[str]:
    try:
        law, recording = recording_of(case, rule_set)
    except CaseError:
        return
    if case.rule not in law.rules:
        yield f"{case.rule} is not in force on {recording.law_date}"
        return
    judged = judge_all(law, recording)
    for place in places(law, recording, judged, case.rule):
        where = f"{place.pointer}: " if place.pointer else ""
        yield f"{where}{status(law, case.rule, place).value}, because"
        for fact in quoted(law, recording, judged, case.rule, place):
            read = f"  {', '.join(fact.pointers)}" if fact.pointers else ""
            yield f"  {fact.fact} = {fact.value}{' ' + fact.unit if fact.unit else ''}{read}"


def report(ran: Collection[Ran], rule_set: RuleSet) -> Report:
    """What came of the cases that were run."""
    checks = [
        Check(
            one.result.name,
            one.case.rule,
            one.case.file,
            one.case.line,
            (_failure(one),) if not one.result.passed else (),
            "cases",
        )
        for one in ran
    ]
    findings = [finding for one in checks for finding in one.findings]
    failed = len(findings)
    if not ran:
        findings.append(
            Finding(
                "no-case",
                Level.ERROR,
                ".",
                1,
                "no case was run, so nothing was shown",
                "choose rules or tags that have cases",
                root="cases",
            )
        )
    return Report(
        "test",
        f"{len(ran)} case(s), {failed} failed",
        tuple(checks),
        tuple(findings),
        {"cases": len(ran), "failed": failed},
        {one.id: one.entry.title for one in rule_set.rules.values()},
    )


def _failure(one: Ran) -> Finding:
    return Finding(
        "case-failed",
        Level.ERROR,
        one.case.file,
        one.case.line,
        f"{one.case.entry.name}: expected {one.result.expected}; got {one.result.got}",
        "correct the rule, or the case if the law was changed on purpose",
        one.case.rule,
        "cases",
        one.deciding,
    )


def usual_law(rule_set: RuleSet, cases: Iterable[Case]) -> Law:
    """The law of the day by which most cases are judged: what is looked at, rule by rule."""
    days: Counter[date] = Counter()
    for one in cases:
        with suppress(ValidationError):
            days[law_date_of(submission_of(one.document), one.entry.law_date)] += 1
    return law_for(rule_set, days.most_common(1)[0][0] if days else DEFAULT_DAY)
