"""Data cases that cannot be about what they say they are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pydantic import ValidationError

from engine.conditions.syntax import aggregate_of, suggestion
from engine.facts import FACTS
from engine.regression import Case, not_a_request, submission_of
from engine.ruleset.load import WEIGHING_FACTS
from engine.ruleset.model import RuleSet
from engine.tooling.report import Finding, Level


def lint(rule_set: RuleSet, cases: Sequence[Case]) -> Iterator[Finding]:
    """Errors for unknown rules, facts and factors and for what is no request; warnings for rules
    without cases and for names given twice."""
    facts = {name for table in FACTS.values() for name in table} | WEIGHING_FACTS.keys()
    names = Counter((one.rule, one.entry.name) for one in cases)
    for case in cases:
        known = case.rule in rule_set.rules
        if not known:
            hint = suggestion(case.rule, rule_set.rules).removeprefix("; ")
            yield _found(
                case,
                "unknown-rule",
                f"the case is about `{case.rule}`, which is not a rule",
                hint or "name the file after a rule, or remove it",
            )
        for name in case.entry.expect.facts:
            inner = aggregate_of(name)
            if name not in facts and inner not in {*rule_set.terms, *rule_set.rules}:
                hint = suggestion(name, facts).removeprefix("; ")
                yield _found(
                    case, "unknown-fact", f"it expects the fact `{name}`, which there is not",
                    hint or "name a fact that the rule reads",
                )  # fmt: skip
        for name in case.entry.expect.factors:
            if name not in rule_set.factors:
                hint = suggestion(name, rule_set.factors).removeprefix("; ")
                yield _found(
                    case, "unknown-factor", f"it expects the factor `{name}`, which there is not",
                    hint or "name a factor of a chapter file",
                )  # fmt: skip
        if names[case.rule, case.entry.name] > 1:
            yield _found(
                case, "case-named-twice", f"`{case.entry.name}` is the name of another case too",
                "say in the name what makes it different", Level.WARNING,
            )  # fmt: skip
        try:
            submission_of(case.document)
        except ValidationError as error:
            yield _found(
                case, "not-a-request", f"`{case.entry.name}` is {not_a_request(error)}",
                "correct what the case changes in its base",
            )  # fmt: skip
    tested = {one.rule for one in cases}
    for rule in rule_set.rules.values():
        if cases and rule.id not in tested:
            yield Finding(
                "no-case",
                Level.WARNING,
                rule.file,
                rule.line,
                f"{rule.id}: no data case is about it",
                "add cases: fires, does not, undetermined, boundary, each exception",
                rule.id,
            )


def _found(
    case: Case, check: str, message: str, remedy: str, level: Level = Level.ERROR
) -> Finding:
    return Finding(check, level, case.file, case.line, message, remedy, case.rule, "cases")
