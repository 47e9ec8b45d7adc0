"""What the author of a rule has settled is not told; a reason that outlived its cause is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.ruleset.model import RuleSet
from engine.tooling.report import Finding, Level


def settled(rule_set: RuleSet, findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings without those that a rule gives a reason for under `knowingly`; and a warning
    for each such reason that answers no finding."""
    reasons = {
        (rule.id, one.check, one.of)
        for rule in rule_set.rules.values()
        for one in rule.entry.knowingly
    }
    used = {(one.rule or "", one.check, one.of) for one in findings} & reasons
    yield from (one for one in findings if (one.rule or "", one.check, one.of) not in used)
    for name, check, of in sorted(reasons - used):
        rule = rule_set.rules[name]
        yield Finding(
            "settled-for-nothing",
            Level.WARNING,
            rule.file,
            rule.line,
            f"{name}: `knowingly` settles `{check}` of `{of}`, and no such thing is found",
            "remove the reason, or correct `of`",
            name,
        )
