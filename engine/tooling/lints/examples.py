"""Examples that no data case bears out, and rules without any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from engine.conditions.syntax import suggestion
from engine.regression import Case
from engine.ruleset.examples import Examples
from engine.ruleset.model import RuleSet
from engine.tooling.report import Finding, Level
from schemas.assessment import FindingStatus

_QUIET: Final = (FindingStatus.CLEAR, FindingStatus.NOT_APPLICABLE)


def lint(rule_set: RuleSet, cases: Sequence[Case]) -> Iterator[Finding]:
    """Errors for a rule without examples, where other rules have them, and for an example that is
    not the case it names: one that does not fire, or a look-alike that does.

    A rule that tells of doubts alone never fires; its example is a case in which it is in doubt.
    """
    by_rule: dict[str, dict[str, FindingStatus | str]] = {}
    for case in cases:
        by_rule.setdefault(case.rule, {})[case.entry.name] = case.entry.expect.status
    for rule in rule_set.rules.values():
        examples = rule_set.examples.get(rule.id)
        if examples is not None:
            own = by_rule.get(rule.id, {})
            if own:  # a rule without any case is told by the lint on cases
                yield from _of_rule(rule.id, examples, own)
        elif rule_set.examples:
            yield Finding(
                "no-example", Level.ERROR, rule.file, rule.line,
                f"{rule.id}: it has no example and no look-alike",
                "write both into examples/, each with the data case that shows it", rule.id,
            )  # fmt: skip


def _of_rule(
    rule: str, examples: Examples, own: dict[str, FindingStatus | str]
) -> Iterator[Finding]:
    fires = FindingStatus.FIRED in own.values()
    flagged = FindingStatus.FIRED if fires else FindingStatus.UNDETERMINED
    for what, one, wanted in (
        ("example", examples.entry.example, (flagged,)),
        ("look_alike", examples.entry.look_alike, _QUIET),
    ):
        status = own.get(one.case)
        if status is None:
            hint = suggestion(one.case, own).removeprefix("; ")
            yield _found(
                rule, examples, "example-of-no-case",
                f"`{what}` names the data case `{one.case}`, which the rule does not have",
                hint or "name one of its cases",
            )  # fmt: skip
        elif status not in wanted:
            yield _found(
                rule, examples, "example-not-borne-out",
                f"`{what}` names the data case `{one.case}`, in which the rule is {status}",
                f"name a case in which it is {' or '.join(wanted)}",
            )  # fmt: skip


def _found(rule: str, examples: Examples, check: str, message: str, remedy: str) -> Finding:
    return Finding(
        check, Level.ERROR, examples.file, examples.line, f"{rule}: {message}", remedy, rule
    )
