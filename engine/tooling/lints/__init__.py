"""What can be wrong with rules that can be read: one module for each kind of fault."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from engine.regression import Case
from engine.ruleset.model import RuleSet
from engine.tooling.lints import cases as of_cases
from engine.tooling.lints import conditions, dates, examples, overlaps, size
from engine.tooling.lints.knowingly import settled
from engine.tooling.report import Finding


def lint(rule_set: RuleSet, cases: Sequence[Case], today: date) -> list[Finding]:
    """Everything the lints find, in the order of the files."""
    found = [
        *settled(rule_set, [*conditions.lint(rule_set), *overlaps.lint(rule_set, today)]),
        *dates.lint(rule_set, today),
        *size.lint(rule_set),
        *of_cases.lint(rule_set, cases),
        *examples.lint(rule_set, cases),
    ]
    return sorted(found, key=lambda one: (one.root, one.file, one.line, one.message))
