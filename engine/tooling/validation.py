"""Everything that can be told of a rule set and its cases without judging a request."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path
from typing import Final

from engine.messages import Language
from engine.regression import load_cases_that_can_be
from engine.ruleset.load import load_what_can_be, untranslated
from engine.ruleset.source import Fault
from engine.tooling.lints import lint
from engine.tooling.report import Finding, Level, Report, Root, by_rule

# What only a whole rule set can be told.
_OF_THE_WHOLE: Final = ("unknown-factor", "no-case", "settled-for-nothing")


def validate(
    rules: Path, cases: Path | None, today: date, languages: Collection[Language] = ()
) -> Report:
    """All faults in one run: of the files, of what they say, and of the data cases.

    Where something cannot be read, the rest is still looked at. `today` settles which reviews are
    overdue; `languages` are translations to check beside those offered. A directory of cases that
    is not there is no fault: a rule set may come without.
    """
    rule_set, faults = load_what_can_be(rules)
    read, case_faults = load_cases_that_can_be(cases) if cases else ([], [])
    findings = [*_findings(faults, "rules"), *_findings(case_faults, "cases")]
    if rule_set is None:
        return Report("validate", _summary(findings, "the rule set cannot be read"), (), findings)
    # A rule that cannot be read is told as such, and not once more for each of its cases.
    unread = {one.rule for one in faults if one.rule}
    linted = lint(rule_set, [one for one in read if one.rule not in unread], today)
    if faults:
        # What is missing may be what could not be read.
        linted = [one for one in linted if one.check not in _OF_THE_WHOLE]
    findings += linted
    asked = dict.fromkeys((*rule_set.messages.offered, *languages))
    if not faults:
        findings += _findings(untranslated(rule_set, asked), "rules")
    what = (
        f"{rule_set.name} {rule_set.version}: {len(rule_set.rules)} rules,"
        f" {len(rule_set.terms)} terms, {len(rule_set.factors)} factors,"
        f" {len(rule_set.parameters)} parameters, {len(read)} cases,"
        f" messages in {', '.join(asked)}"
    )
    places = {one.id: (one.file, one.line) for one in rule_set.rules.values()}
    return Report(
        "validate",
        _summary(findings, what),
        by_rule(places, "validate", findings),
        findings,
        {
            "rules": len(rule_set.rules),
            "cases": len(read),
            **{f"{level}s": sum(one.level is level for one in findings) for level in Level},
        },
        {one.id: one.entry.title for one in rule_set.rules.values()},
    )


def _findings(faults: Iterable[Fault], root: Root) -> list[Finding]:
    return [
        Finding(
            "unreadable", Level.ERROR, one.file, one.line, one.cause, one.remedy, one.rule, root
        )
        for one in faults
    ]


def _summary(findings: Iterable[Finding], what: str) -> str:
    counts = {level: sum(one.level is level for one in findings) for level in Level}
    if not any(counts.values()):
        return f"{what}; no fault"
    return f"{what}; " + ", ".join(
        f"{number} {level.value}(s)" for level, number in counts.items() if number
    )
