"""The facts of one case, computed once, and the law judged on them again and again.

Only the reference evaluator is used: a tool asks thousands of variants of a condition, and that the
two evaluators agree is shown elsewhere, on every assessment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from engine import reference
from engine.conditions.syntax import aggregate_name, finding_name
from engine.effects import truth_of
from engine.facts import FACTS, Scope
from engine.facts.context import unanswered_topics
from engine.facts.view import CaseView
from engine.programme import ITEM_SCOPES, Programme, aggregate
from engine.tooling.law import Law
from engine.values import Value
from engine.weighing import Scales, weigh
from schemas.submission import Submission
from schemas.vocabulary import QuestionTopic


@dataclass(slots=True)
class ItemFacts:
    """One item: where it stands, and every fact a condition on it may read."""

    pointer: str
    values: dict[str, Value]


@dataclass(slots=True)
class Recording:
    """Every fact of one case, and which questions stayed unanswered."""

    law_date: date
    values: dict[str, Value]
    items: dict[Scope, list[ItemFacts]]
    unanswered: frozenset[QuestionTopic]


@dataclass(slots=True)
class Judged:
    """What all conditions of a law come to on one case.

    `values` are the request's facts with all that was derived: aggregates, weights, findings.
    """

    values: dict[str, Value]
    results: dict[str, int] = field(default_factory=dict)
    items: dict[str, list[int]] = field(default_factory=dict)
    scales: Scales | None = None

    def copy(self) -> Judged:
        """One that may be changed."""
        return Judged(dict(self.values), dict(self.results), dict(self.items), self.scales)


def record(submission: Submission, programme: Programme, received_on: date) -> Recording:
    """Compute every registered fact of a submission that a rule, term or factor may read."""
    case = CaseView(submission, received_on.toordinal(), programme.rule_set.vocabulary)
    values = {name: spec.compute(case) for name, spec in FACTS[Scope.REQUEST].items()}
    items: dict[Scope, list[ItemFacts]] = {}
    for scope in ITEM_SCOPES:
        items[scope] = [
            ItemFacts(
                item.pointer,
                {name: spec.compute(item, case) for name, spec in FACTS[scope].items()},
            )
            for item in case.items(scope)
        ]
    return Recording(programme.law_date, values, items, frozenset(unanswered_topics(case)))


def complete(recording: Recording) -> None:
    """Let the facts of items include those of the request; done late, as it makes them large."""
    for of_scope in recording.items.values():
        for item in of_scope:
            item.values = {**recording.values, **item.values}


def judge_all(law: Law, recording: Recording) -> Judged:
    """Everything, from nothing."""
    now = Judged(dict(recording.values))
    for scope, names in law.of_items.items():
        evaluate = law.at_once[scope.value]
        rows = [evaluate(one.values) for one in recording.items.get(scope, ())]
        for i, name in enumerate(names):
            now.items[name] = [row[i] for row in rows]
            _aggregate(now, name, now.items[name])
    _at_once(law, now, "first", law.first)
    now.scales = weigh(law.programme.factors, now.results, law.programme.parameters)
    now.values |= now.scales.facts
    for name in law.rules:
        if law.is_first(name):
            now.values[finding_name(name)] = truth_of(strongest(law, now, name))
    _at_once(law, now, "second", law.second)
    return now


def _at_once(law: Law, now: Judged, stage: str, names: Sequence[str]) -> None:
    if names:
        now.results |= dict(zip(names, law.at_once[stage](now.values), strict=True))


def judge_again(law: Law, recording: Recording, before: Judged, affected: frozenset[str]) -> Judged:
    """What the law comes to, where only the affected names can differ from before."""
    now = before.copy()
    for scope, names in law.of_items.items():
        kinds = law.kinds[scope]
        of_scope = recording.items.get(scope, ())
        for name in names:
            if name in affected:
                condition = law.conditions[name]
                now.items[name] = [
                    reference.result_of(condition, one.values, kinds) for one in of_scope
                ]
                _aggregate(now, name, now.items[name])
    kinds = law.kinds[Scope.REQUEST]
    for name in law.first:
        if name in affected:
            now.results[name] = reference.result_of(law.conditions[name], now.values, kinds)
    if now.scales is None or any(name in affected for name in law.programme.factors):
        now.scales = weigh(law.programme.factors, now.results, law.programme.parameters)
        now.values |= now.scales.facts
    for name in law.rules:
        if name in affected and law.is_first(name):
            now.values[finding_name(name)] = truth_of(strongest(law, now, name))
    for name in law.second:
        if name in affected:
            now.results[name] = reference.result_of(law.conditions[name], now.values, kinds)
    return now


def strongest(law: Law, judged: Judged, rule: str) -> int:
    """The result of a rule on the request, or the strongest on its items."""
    if law.scopes[rule] is Scope.REQUEST:
        return judged.results[rule]
    return max(judged.items[rule], default=reference.FALSE)


def _aggregate(now: Judged, name: str, results: list[int]) -> None:
    for function in ("count", "any", "all"):
        now.values[aggregate_name(function, name)] = aggregate(function, results)
