"""A rule set laid out for one law date: which conditions are judged, in which stage, by which two
evaluators.

Stage 1 runs over the items of each scope and then over the request, which sees what came of the
items (`any`, `all`, `count`). Stage 2 runs over stage-1 findings and the weights of the factors.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, TypeVar

from engine import reference
from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import Condition, bind, facts_read
from engine.durable.compile import DurableEvaluator
from engine.effects import status_of
from engine.facts import FACTS, FactSpec, Scope
from engine.faults import EngineFault, FaultReason
from engine.ruleset.load import WEIGHING_FACTS
from engine.ruleset.model import Factor, Rule, RuleSet
from engine.values import Interval, Kind, Value
from schemas.assessment import FindingLine

T = TypeVar("T")
ITEM_SCOPES: Final = tuple(scope for scope in Scope if scope is not Scope.REQUEST)


@dataclass(frozen=True, slots=True)
class Judged:
    """One condition to be judged: its name (rule id, term or factor name) and its bound tree."""

    name: str
    condition: Condition


class Stage:
    """One list of conditions over one flat set of facts, judged by both evaluators.

    `beside` are conditions that only the explanation needs; the reference evaluator alone reads
    them.
    """

    def __init__(
        self,
        name: str,
        judged: Sequence[Judged],
        kinds: Mapping[str, Kind],
        beside: Sequence[Judged] = (),
        certain: Iterable[str] = (),
    ) -> None:
        self.judged = tuple(judged)
        self.kinds = kinds
        self.number: Final = {one.name: i for i, one in enumerate(self.judged)}
        self.number_beside: Final = {
            one.name: i for i, one in enumerate(beside, start=len(self.judged))
        }
        conditions = [one.condition for one in judged]
        asked = [*conditions, *(one.condition for one in beside)]
        self.reads = tuple(dict.fromkeys(f for one in asked for f in facts_read(one)))
        self.reference: Final = reference.Reference(asked, kinds)
        self._durable = DurableEvaluator(name, conditions, kinds, certain) if conditions else None

    def judge(self, values: Mapping[str, Value]) -> reference.Outcome:
        """The Kleene results of all conditions by number, and of those beside them.

        Raises EngineFault if durable_rules fails, or if the two evaluators do not agree.
        """
        outcome = self.reference.evaluate(values)
        if self._durable is None:
            return outcome
        codes = self._durable.evaluate(values)
        results = outcome.results
        if codes != bytes(results[: len(codes)]):
            differ = next(
                one.name
                for one, code, result in zip(self.judged, codes, results, strict=False)
                if code != result
            )
            raise EngineFault(
                f"the two evaluators disagree on `{differ}`; hold the request and report it",
                FaultReason.DISAGREEMENT,
            )
        return outcome


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A fact made of what came of a condition on the items of a scope: `any(term)` and its like."""

    name: str
    function: str
    scope: Scope
    number: int


def aggregate(function: str, results: Sequence[int]) -> Interval:
    """What `any`, `all` or `count` makes of the results on the items of a scope."""
    true = results.count(reference.TRUE)
    possible = len(results) - results.count(reference.FALSE)
    if function == "count":
        return true, possible
    if function == "any":
        return int(true > 0), int(possible > 0)
    return int(true == len(results)), int(possible == len(results))


# Of a single item, which is most often all there is, the three say the same.
_OF_ONE: Final = {result: aggregate("any", (result,)) for result in reference.RESULTS}


def aggregated(
    aggregates: Sequence[Aggregate], outcomes: Sequence[reference.Outcome]
) -> dict[str, Interval]:
    """The facts that aggregates make of the outcomes on the items of their scope."""
    if len(outcomes) == 1:
        results = outcomes[0].results
        return {one.name: _OF_ONE[results[one.number]] for one in aggregates}
    return {
        one.name: aggregate(one.function, [item.results[one.number] for item in outcomes])
        for one in aggregates
    }


@dataclass(frozen=True, slots=True)
class RulePlace:
    """Where a rule is judged: its stage, its number there, and that of its `applies`, if any.

    `scope` is None in the second stage.
    """

    rule: Rule
    scope: Scope | None
    stage: Stage
    number: int
    applies: int | None
    _lines: dict[tuple[int, int | None, str | None], FindingLine] = field(default_factory=dict)

    def finding(self, outcome: reference.Outcome, pointer: str | None) -> FindingLine:
        """What came of the rule, on the item at `pointer` if it has a scope of items.

        Assessments hold some hundred of these lines, always of the same few, and share them.
        """
        results, applies = outcome.results, self.applies
        key = (results[self.number], None if applies is None else results[applies], pointer)
        line = self._lines.get(key)
        if line is None:
            status = status_of(key[0], key[1])
            line = self._lines[key] = FindingLine(rule=self.rule.id, status=status, item=pointer)
        return line


class Programme:
    """Everything needed to judge requests by the law of one day. Build once, use often.

    Raises KeyError if a parameter that a rule in force reads has no value on the law date. Holds
    durable_rules handles: one instance per worker process.
    """

    def __init__(self, rule_set: RuleSet, law_date: date) -> None:
        self.rule_set, self.law_date = rule_set, law_date
        self.made: dict[Hashable, Any] = {}
        self.parameters = {
            name: value
            for name in rule_set.parameters
            if (value := rule_set.parameter(name, law_date)) is not None
        }
        self.rules: dict[str, Rule] = {
            one.id: one for one in rule_set.rules.values() if one.in_force(law_date)
        }
        self.factors: dict[str, Factor] = {
            name: one for name, one in rule_set.factors.items() if one.in_force(law_date)
        }
        first = [one for one in self.rules.values() if one.entry.stage == 1]
        second = [one for one in self.rules.values() if one.entry.stage == 2]
        request_rules = [one for one in first if one.scope is Scope.REQUEST]
        asked = {
            inner for one in (*request_rules, *second) for inner in self._aggregates(one.condition)
        } | {inner for one in self.factors.values() for inner in self._aggregates(one.condition)}
        self.bound: dict[str, Condition] = {
            **{one.id: self._bind(one.condition) for one in self.rules.values()},
            **{name: self._bind(one.condition) for name, one in self.factors.items()},
            **{
                name: self._bind(one.condition)
                for name, one in rule_set.terms.items()
                if name in asked
            },
        }
        self.applies: dict[str, Condition] = {
            one.id: self._bind(one.applies)
            for one in self.rules.values()
            if one.applies is not None
        }
        self.kinds_of: dict[Scope, dict[str, Kind]] = {scope: self.kinds(scope) for scope in Scope}
        self.items: dict[Scope, Stage] = {
            scope: self._stage(
                scope,
                scope.value,
                [
                    name
                    for name in sorted(asked)
                    if name in rule_set.terms and rule_set.terms[name].scope is scope
                ]
                + [one.id for one in first if one.scope is scope],
            )
            for scope in ITEM_SCOPES
        }
        self.request = self._stage(
            Scope.REQUEST, "request", [one.id for one in request_rules] + list(self.factors)
        )
        self.second = self._stage(Scope.REQUEST, "second", [one.id for one in second])
        needed = {
            name
            for stage in (*self.items.values(), self.request, self.second)
            for name in stage.reads
        }
        self.facts: dict[Scope, tuple[FactSpec, ...]] = {
            scope: tuple(spec for name, spec in FACTS[scope].items() if name in needed)
            for scope in Scope
        }
        aggregates = sorted(name for name in needed if aggregate_of(name))
        self.aggregates: dict[Scope, list[Aggregate]] = {}
        for name in aggregates:
            if not name.startswith("finding("):
                one = self._aggregate(name)
                self.aggregates.setdefault(one.scope, []).append(one)
        self.of_nothing: dict[Scope, dict[str, Interval]] = {
            scope: aggregated(of_scope, ()) for scope, of_scope in self.aggregates.items()
        }
        self.compute: dict[Scope, tuple[tuple[str, Callable[..., Value]], ...]] = {
            scope: tuple((spec.name, spec.compute) for spec in specs)
            for scope, specs in self.facts.items()
        }
        self.findings_read: tuple[Aggregate, ...] = tuple(
            self._aggregate(name) for name in aggregates if name.startswith("finding(")
        )
        self.places: tuple[RulePlace, ...] = tuple(self._place(one) for one in self.rules.values())

    def _aggregate(self, name: str) -> Aggregate:
        function, _, inner = name[:-1].partition("(")
        rule = self.rules.get(inner)
        scope = rule.scope if rule else self.rule_set.terms[inner].scope
        stage = self.request if scope is Scope.REQUEST else self.items[scope]
        return Aggregate(name, function, scope, stage.number[inner])

    def _place(self, rule: Rule) -> RulePlace:
        if rule.entry.stage == 2:
            stage = self.second
        else:
            stage = self.request if rule.scope is Scope.REQUEST else self.items[rule.scope]
        scope = None if rule.entry.stage == 2 else rule.scope
        number, applies = stage.number[rule.id], stage.number_beside.get(rule.id)
        return RulePlace(rule, scope, stage, number, applies)

    def on(self, law_date: date) -> Programme:
        """The same programme for another day on which the same law is in force.

        Only the day and the editions that are cited differ.
        """
        programme = copy(self)
        programme.law_date = law_date
        programme.made = {}
        return programme

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make()` gives, made the first time it is asked for. For parts of assessments that
        depend on rule and law date alone."""
        if key not in self.made:
            self.made[key] = make()
        made: T = self.made[key]
        return made

    def _aggregates(self, condition: Condition) -> set[str]:
        return {inner for name in facts_read(condition) if (inner := aggregate_of(name))}

    def _bind(self, condition: Condition) -> Condition:
        return bind(condition, self.parameters)

    def _stage(self, scope: Scope, name: str, names: Sequence[str]) -> Stage:
        judged = [Judged(one, self.bound[one]) for one in names]
        beside = [Judged(one, self.applies[one]) for one in names if one in self.applies]
        certain = {
            fact
            for one in judged
            for fact in facts_read(one.condition)
            if self._certain(fact, scope)
        }
        return Stage(name, judged, self.kinds_of[scope], beside, certain)

    def _certain(self, fact: str, scope: Scope) -> bool:
        """Whether a fact is always known, so that no condition on it alone can be undetermined."""
        spec = FACTS[scope].get(fact) or FACTS[Scope.REQUEST].get(fact)
        if spec is not None:
            return spec.exact
        inner = aggregate_of(fact)
        if inner is None:
            return fact in WEIGHING_FACTS
        rule = self.rules.get(inner)
        of_items = rule.scope if rule else self.rule_set.terms[inner].scope
        return all(self._certain(one, of_items) for one in facts_read(self.bound[inner]))

    def kinds(self, scope: Scope) -> dict[str, Kind]:
        """Kind of every fact that a condition of a scope may read, derived ones included."""
        kinds = {spec.name: spec.kind for spec in FACTS[Scope.REQUEST].values()}
        kinds |= {spec.name: spec.kind for spec in FACTS[scope].values()}
        kinds |= {name: one.kind for name, one in WEIGHING_FACTS.items()}
        for inner in (*self.rule_set.terms, *self.rule_set.rules):
            kinds[f"any({inner})"] = kinds[f"all({inner})"] = kinds[f"finding({inner})"] = (
                Kind.TRUTH
            )
            kinds[f"count({inner})"] = Kind.NUMBER
        return kinds
