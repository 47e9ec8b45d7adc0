"""The conditions of one law date as the tools see them: by name, with scope, and who reads whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import And, Condition, Known, Named, Not, Or, bind, facts_read, leaves
from engine.facts import FACTS, Scope
from engine.facts.offences import topics_not_suggested
from engine.programme import Programme
from engine.reference import Evaluate, compile_all
from engine.ruleset.load import WEIGHING_FACTS
from engine.ruleset.model import Rule
from engine.tooling.reasoning import UNKNOWN_RESULT, Domain, Domains, Undecided, witness
from engine.values import Kind

# Facts that say how many items of a scope there are. A test holds them, and every fact whose name
# ends in `_count`, to what reasoning takes for granted: counts are exact and never under zero.
SIZES: Final[Mapping[Scope, str]] = {
    Scope.OFFENCE: "offence_count",
    Scope.ACT: "act_count",
    Scope.WARRANT: "warrant_count",
    Scope.ORGANISATION: "organisation_count",
    Scope.ROLE: "public_role_count",
    Scope.PROTECTION: "protection_record_count",
}
# Numbers of some of what another number counts.
PARTS: Final[Mapping[str, str]] = {"coded_act_count": "act_count"}
# Units of what lies between two days, and so may be under zero. All other units count something.
_SIGNED: Final = ("days", "months", "years")
_DOUBTS: Final = frozenset(
    name for specs in FACTS.values() for name, spec in specs.items() if spec.never_true
)
# Where a choice has this word, the first of these is known to be at most the second; where the
# choice is unknown, it is not known to be more.
ORDERED: Final[Mapping[tuple[str, str], tuple[str, str]]] = {
    ("group_listing", "un_terrorism"): ("group_listed_from", "request_on"),
}
_LAID_OUT: Final = ("first", "second", "of_items", "readers")


@dataclass(frozen=True)
class Law:
    """What is judged on one law date.

    `conditions` holds the bound condition of every rule and factor in force and of every term;
    `applies` what of a rule's condition says whether it applies at all.
    """

    programme: Programme
    conditions: Mapping[str, Condition]
    applies: Mapping[str, Condition]
    scopes: Mapping[str, Scope]
    rules: Mapping[str, Rule]

    @classmethod
    def of(cls, programme: Programme) -> Law:
        """The law as it is written."""
        terms = programme.rule_set.terms
        bound = {
            name: bind(one.condition, programme.parameters)
            for name, one in terms.items()
            if has_values(one.condition, programme.parameters)
        }
        return cls(
            programme,
            {**bound, **programme.bound},
            programme.applies,
            {
                **{name: one.scope for name, one in terms.items()},
                **dict.fromkeys(programme.factors, Scope.REQUEST),
                **{name: one.scope for name, one in programme.rules.items()},
            },
            programme.rules,
        )

    @cached_property
    def kinds(self) -> Mapping[Scope, Mapping[str, Kind]]:
        """Kind of every fact by scope."""
        return self.programme.kinds_of

    @cached_property
    def first(self) -> tuple[str, ...]:
        """Names judged on the request in stage 1: factors and rules."""
        return tuple(
            name
            for name in self.conditions
            if name in self.programme.factors
            or (name in self.rules and self.is_first(name) and self.scopes[name] is Scope.REQUEST)
        )

    @cached_property
    def second(self) -> tuple[str, ...]:
        """Names judged in stage 2."""
        return tuple(one for one in self.rules if not self.is_first(one))

    @cached_property
    def of_items(self) -> Mapping[Scope, tuple[str, ...]]:
        """Names judged on items: rules, and terms that `any`, `all` or `count` ask about."""
        asked = {inner for one in self.conditions.values() for inner in asked_about(one)}
        found: dict[Scope, list[str]] = {}
        for name in self.conditions:
            scope = self.scopes[name]
            if scope is not Scope.REQUEST and (name in self.rules or name in asked):
                found.setdefault(scope, []).append(name)
        return {scope: tuple(names) for scope, names in found.items()}

    @cached_property
    def at_once(self) -> Mapping[str, Evaluate]:
        """The reference evaluator for all names of a stage: those of each item scope under the
        scope's word, `first`, and `second`."""
        stages: dict[str, tuple[Scope, Sequence[str]]] = {
            **{scope.value: (scope, names) for scope, names in self.of_items.items()},
            "first": (Scope.REQUEST, self.first),
            "second": (Scope.REQUEST, self.second),
        }
        return {
            stage: compile_all([self.conditions[one] for one in names], self.kinds[scope])
            for stage, (scope, names) in stages.items()
            if names
        }

    @cached_property
    def readers(self) -> Mapping[str, frozenset[str]]:
        """For each name those whose outcome may change with it: directly, or through others."""
        direct: dict[str, set[str]] = {}
        for name, condition in self.conditions.items():
            for inner in {*asked_about(condition), *terms_of(condition)}:
                direct.setdefault(inner, set()).add(name)
            if any(fact in WEIGHING_FACTS for fact in facts_read(condition)):
                for factor in self.programme.factors:
                    direct.setdefault(factor, set()).add(name)
        return {name: frozenset(_reached(name, direct)) for name in self.conditions}

    def is_first(self, rule: str) -> bool:
        """Whether a rule is judged in stage 1."""
        return self.rules[rule].entry.stage == 1

    def with_changes(
        self,
        conditions: Mapping[str, Condition],
        applies: Mapping[str, Condition | None],
        rules: Mapping[str, Rule],
    ) -> Law:
        """The same law but for these; a rule's `applies` is removed by None."""
        changed = {**self.applies, **applies}
        made = replace(
            self,
            conditions={**self.conditions, **conditions},
            applies={name: one for name, one in changed.items() if one is not None},
            rules={**self.rules, **rules},
        )
        # Who is judged where stays as it was, and takes long to find out again.
        vars(made).update({name: getattr(self, name) for name in _LAID_OUT})
        return made

    def domains(self, scope: Scope) -> Domains:
        """What reasoning may assume of the facts of a scope."""
        return domains_of(self.kinds[scope], scope, self.scopes, self.settled, _DOUBTS)

    @cached_property
    def settled(self) -> frozenset[str]:
        """Names that are never undetermined: facts that no word can suggest, and rules, terms and
        factors that read only what is always known, or is tested for being so."""
        told = topics_not_suggested(self.programme.rule_set.vocabulary)
        exact = {name for specs in FACTS.values() for name, spec in specs.items() if spec.exact}
        exact |= {*SIZES.values(), *WEIGHING_FACTS, *told}
        read = {
            name: {
                aggregate_of(fact) or fact
                for leaf in leaves(condition)
                if not isinstance(leaf, Known)
                for fact in facts_read(leaf)
            }
            for name, condition in self.conditions.items()
        }
        found = set(told)

        def close() -> None:
            while more := {name for name, of in read.items() if of <= exact | found} - found:
                found.update(more)

        close()
        of_items = sorted({inner for names in self.of_items.values() for inner in names} - found)
        for name in of_items:
            tested = {one.fact for one in leaves(self.conditions[name]) if isinstance(one, Known)}
            if read[name] <= exact | found | tested and self._never_unknown(name, found):
                found.add(name)
        close()
        return frozenset(found)

    def _never_unknown(self, name: str, settled: Collection[str]) -> bool:
        scope = self.scopes[name]
        domains = domains_of(self.kinds[scope], scope, self.scopes, settled)
        try:
            return witness(self.conditions[name], (UNKNOWN_RESULT,), domains) is None
        except Undecided:
            return False


def domains_of(
    kinds: Mapping[str, Kind],
    scope: Scope,
    scopes: Mapping[str, Scope],
    settled: Collection[str] = (),
    doubts: Collection[str] = (),
) -> Domains:
    """What reasoning may assume of facts: what `kinds` tells of a scope, of what scope each rule
    and term speaks, which of them, or of the facts, are `settled`, that is, never undetermined, and
    which facts are `doubts`, that is, never true. Without those a rule that tells of a doubt alone
    is taken for one that may fire, as its author means it to be read."""
    facts: dict[str, Domain] = {}
    for name, kind in kinds.items():
        spec = FACTS[scope].get(name) or FACTS[Scope.REQUEST].get(name)
        counts = (
            name.endswith("_count")
            or name.startswith("count(")
            or name in WEIGHING_FACTS
            or (spec is not None and spec.unit not in _SIGNED)
        )
        facts[name] = Domain(
            kind,
            spec.options if spec else frozenset(),
            least=0 if counts and kind is Kind.NUMBER else None,
            exact=name in SIZES.values()
            or name in WEIGHING_FACTS
            or (aggregate_of(name) or name) in settled
            or (spec is not None and spec.exact),
            never_true=spec is not None and name in doubts,
        )
    if scope in SIZES:  # there is an item to speak of, so there is at least one
        facts[SIZES[scope]] = Domain(Kind.NUMBER, least=1, exact=True)
    return Domains(
        facts,
        {name: one.value for name, one in scopes.items()},
        {one.value: name for one, name in SIZES.items()},
        {less: more for less, more in PARTS.items() if less in facts and more in facts},
        {said: pair for said, pair in ORDERED.items() if {said[0], *pair} <= facts.keys()},
    )


def has_values(condition: Condition, parameters: Mapping[str, int]) -> bool:
    """Whether every parameter that a condition reads has a value."""
    try:
        bind(condition, parameters)
    except KeyError:
        return False
    return True


def asked_about(condition: Condition) -> set[str]:
    """Terms and rules whose outcome a condition asks for by any, all, count or finding."""
    return {inner for name in facts_read(condition) if (inner := aggregate_of(name)) is not None}


def terms_of(condition: Condition) -> set[str]:
    """Terms that a condition is built on, however deep."""
    match condition:
        case Named(name, child):
            return {name} | terms_of(child)
        case Not(child):
            return terms_of(child)
        case And(children) | Or(children):
            return set().union(*(terms_of(one) for one in children))
        case _:
            return set()


def substitute(condition: Condition, name: str, replacement: Condition) -> Condition:
    """The condition with another definition of one of its terms."""
    match condition:
        case Named(own, child):
            inner = replacement if own == name else substitute(child, name, replacement)
            return Named(own, inner)
        case Not(child):
            return Not(substitute(child, name, replacement))
        case And(children):
            return And(tuple(substitute(one, name, replacement) for one in children))
        case Or(children):
            return Or(tuple(substitute(one, name, replacement) for one in children))
        case _:
            return condition


def _reached(start: str, direct: Mapping[str, Iterable[str]]) -> set[str]:
    reached, waiting = {start}, [start]
    while waiting:
        for one in direct.get(waiting.pop(), ()):
            if one not in reached:
                reached.add(one)
                waiting.append(one)
    return reached
