"""Mutants of a rule set, run against the recorded facts of its data cases.

A mutant is killed if some case that passes on the rules as they are fails on the mutant. One that
is killed by no case is either the same in all circumstances, which is proved where it can be, or a
gap in the cases.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final, Literal

from engine.conditions.tree import Condition, Not, bind, conjunction, facts_read
from engine.conditions.written import written
from engine.effects import EFFECTS
from engine.facts import Scope
from engine.ruleset.model import Factor, Rule, RuleSet, Term
from engine.tooling.expectation import Expected, unmet
from engine.tooling.law import Law, substitute, terms_of
from engine.tooling.mutants import Change, Mutation, Steps, mutated, mutations
from engine.tooling.outcome import effects, observe
from engine.tooling.reasoning import (
    TRUE_RESULT,
    UNKNOWN_RESULT,
    Undecided,
    Witness,
    difference,
    witness,
)
from engine.tooling.recording import Judged, Recording, judge_again, judge_all
from engine.tooling.report import Check, Finding, Level, Report
from engine.values import FALSE, UNKNOWN, Kind, Value, show
from schemas.assessment import Effect

Part = Literal["applies", "when", "unless", "term", "factor"]
State = Literal["killed", "survived", "equivalent"]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One changed rule, term or factor. `kind` is a mutation's, or `effect`, `undetermined`,
    `unanswered`, `exception`, `applies`, `in-force`."""

    subject: str
    file: str
    line: int
    kind: str
    says: str
    part: Part | None = None
    index: int = 0
    path: Steps = ()
    change: Change | None = None
    rule: Rule | None = None

    @property
    def name(self) -> str:
        """A short name, the same in every run."""
        return f"{self.subject} {self.kind}: {self.says}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one mutant: killed by a case, survived with a suggestion, or equivalent."""

    mutant: Mutant
    state: State
    by: str = ""
    suggestion: str = ""


@dataclass(slots=True)
class Evidence:
    """One case with everything that mutants are judged on."""

    name: str
    rule: str
    expected: Expected
    recording: Recording
    judged: Judged
    effects: dict[str, list[Effect]]
    passes: bool


def evidence(law: Law, name: str, rule: str, expected: Expected, recording: Recording) -> Evidence:
    """Judge a case by the rules as they are."""
    judged = judge_all(law, recording)
    of_all = {one: effects(law, recording, judged, one) for one in law.rules}
    observed = observe(law, recording, judged, rule, of_all)
    passes = not any(True for _ in unmet(expected, observed))
    return Evidence(name, rule, expected, recording, judged, of_all, passes)


# ---- which mutants there are ----


def mutants_of(law: Law, names: Iterable[str] | None = None) -> Iterator[Mutant]:
    """The mutants of all rules, terms and factors, or of those named."""
    rule_set = law.programme.rule_set
    chosen = None if names is None else set(names)
    for rule in law.rules.values():
        if chosen is None or rule.id in chosen:
            yield from _of_rule(law, rule)
    for term in rule_set.terms.values():
        if (chosen is None or term.name in chosen) and term.name in law.conditions:
            yield from _of_whole(law, term, "term", term.name, term.scope)
    for name, factor in law.programme.factors.items():
        if chosen is None or name in chosen:
            yield from _of_whole(law, factor, "factor", name, Scope.REQUEST)


def _of_whole(
    law: Law, whole: Term | Factor, part: Part, name: str, scope: Scope
) -> Iterator[Mutant]:
    condition = law.conditions[name]
    for one in mutations(condition, law.kinds[scope]):
        yield _condition_mutant(name, whole.file, whole.line, one, part, 0)


def _of_rule(law: Law, rule: Rule) -> Iterator[Mutant]:
    kinds, parameters = law.kinds[rule.scope], law.programme.parameters

    def of(part: Part, condition: Condition, index: int = 0) -> Iterator[Mutant]:
        for one in mutations(bind(condition, parameters), kinds):
            yield _condition_mutant(rule.id, rule.file, rule.line, one, part, index)

    def with_entry(kind: str, says: str, **changed: object) -> Mutant:
        entry = rule.entry.model_copy(update=changed)
        return Mutant(rule.id, rule.file, rule.line, kind, says, rule=replace(rule, entry=entry))

    if rule.applies is not None:
        yield from of("applies", rule.applies)
        yield Mutant(rule.id, rule.file, rule.line, "applies", "`applies` dropped", "applies")
    yield from of("when", rule.when)
    for i, exception in enumerate(rule.unless):
        yield from of("unless", exception.condition, i)
        says = f"exception `{written(exception.condition, kinds)}` dropped"
        yield Mutant(rule.id, rule.file, rule.line, "exception", says, "unless", i)
    at = EFFECTS.index(rule.entry.effect)
    for other in (at - 1, at + 1):
        if 0 <= other < len(EFFECTS):
            effect = EFFECTS[other]
            yield with_entry("effect", f"{rule.entry.effect} -> {effect}", effect=effect)
    undetermined = None if rule.when_undetermined else Effect.HOLD
    yield Mutant(
        rule.id, rule.file, rule.line, "undetermined",
        f"when_undetermined {rule.when_undetermined or 'none'} -> {undetermined or 'none'}",
        rule=replace(rule, when_undetermined=undetermined),
    )  # fmt: skip
    if rule.entry.if_unanswered is not None:
        yield with_entry(
            "unanswered", f"if_unanswered {rule.entry.if_unanswered} dropped", if_unanswered=None
        )
    for key, day in (
        ("in_force_from", rule.entry.in_force_from),
        ("in_force_until", rule.in_force_until),
    ):
        for step in (-1, 1) if day is not None else ():
            assert day is not None
            moved = day + timedelta(days=step)
            yield Mutant(
                rule.id, rule.file, rule.line, "in-force", f"{key} {day} -> {moved}",
                rule=replace(rule, in_force_from=moved)
                if key == "in_force_from"
                else replace(rule, in_force_until=moved),
            )  # fmt: skip


def _condition_mutant(
    name: str, file: str, line: int, mutation: Mutation, part: Part, index: int
) -> Mutant:
    return Mutant(
        name, file, line, mutation.kind, mutation.says,
        part, index, mutation.path, mutation.change,
    )  # fmt: skip


# ---- what a mutant changes ----


def altered(law: Law, mutant: Mutant) -> Law:
    """The law with the mutant in place of the original."""
    if mutant.rule is not None:
        return law.with_changes({}, {}, {mutant.subject: mutant.rule})
    if mutant.part in ("term", "factor"):
        assert mutant.change is not None
        new = mutated(law.conditions[mutant.subject], mutant.path, mutant.change)
        conditions = {mutant.subject: new}
        applies: dict[str, Condition | None] = {}
        if mutant.part == "term":
            for name in law.readers[mutant.subject]:
                if name != mutant.subject and mutant.subject in terms_of(law.conditions[name]):
                    conditions[name] = substitute(law.conditions[name], mutant.subject, new)
            for name, one in law.applies.items():
                if mutant.subject in terms_of(one):
                    applies[name] = substitute(one, mutant.subject, new)
        return law.with_changes(conditions, applies, {})
    return _rule_altered(law, law.rules[mutant.subject], mutant)


def _rule_altered(law: Law, rule: Rule, mutant: Mutant) -> Law:
    parameters = law.programme.parameters

    def part(name: Part, index: int, condition: Condition) -> Condition | None:
        bound = bind(condition, parameters)
        if (mutant.part, mutant.index) != (name, index):
            return bound
        return None if mutant.change is None else mutated(bound, mutant.path, mutant.change)

    applies = None if rule.applies is None else part("applies", 0, rule.applies)
    when = part("when", 0, rule.when)
    unless = [part("unless", i, one.condition) for i, one in enumerate(rule.unless)]
    condition = conjunction(applies, when, *(Not(one) for one in unless if one is not None))
    return law.with_changes({rule.id: condition}, {rule.id: applies}, {})


# ---- whether cases notice ----


@dataclass(slots=True)
class Judge:
    """Puts mutants before the evidence: cases that pass on the rules as they are. `laws` holds the
    law of every law date in the evidence."""

    laws: Mapping[date, Law]
    cases: Sequence[Evidence]
    by_rule: dict[str, list[Evidence]] = field(default_factory=dict)
    wide: list[Evidence] = field(default_factory=list)

    def __post_init__(self) -> None:
        for one in self.cases:
            self.by_rule.setdefault(one.rule, []).append(one)
            expected = one.expected
            if expected.disposition or expected.leaning or expected.factors:
                self.wide.append(one)

    def verdict(self, law: Law, mutant: Mutant) -> Verdict:
        """Killed, equivalent or survived; `law` is the one on which the mutant was found."""
        if mutant.kind == "in-force":
            return self._in_force(law, mutant)
        changed: dict[date, Law] = {}
        for one in self._relevant(law, mutant.subject):
            day = one.recording.law_date
            if mutant.subject not in self.laws[day].conditions:
                continue
            if day not in changed:
                changed[day] = altered(self.laws[day], mutant)
            if self._kills(one, changed[day], mutant.subject):
                return Verdict(mutant, "killed", one.name)
        return _unkilled(law, altered(law, mutant), mutant)

    def _relevant(self, law: Law, subject: str) -> Iterator[Evidence]:
        affected = law.readers[subject]
        seen: set[int] = set()
        first = [subject] if subject in self.by_rule else []
        for name in (*first, *sorted(affected)):
            for one in self.by_rule.get(name, ()):
                if id(one) not in seen:
                    seen.add(id(one))
                    yield one
        for one in self.wide:
            if id(one) not in seen:
                yield one

    def _kills(self, one: Evidence, law: Law, subject: str) -> bool:
        affected = law.readers[subject]
        judged = judge_again(law, one.recording, one.judged, affected)
        others = {name: given for name, given in one.effects.items() if name not in affected}
        observed = observe(law, one.recording, judged, one.rule, others)
        return any(True for _ in unmet(one.expected, observed))

    def _in_force(self, law: Law, mutant: Mutant) -> Verdict:
        original, moved = law.rules[mutant.subject], mutant.rule
        assert moved is not None
        for one in self.by_rule.get(mutant.subject, ()):
            day = one.recording.law_date
            if original.in_force(day) is not moved.in_force(day):
                return Verdict(mutant, "killed", one.name)
        days = mutant.says.partition(" ")[2]
        return Verdict(
            mutant, "survived", suggestion=f"two cases with `law_date` on either side of {days}"
        )


def _unkilled(law: Law, other: Law, mutant: Mutant) -> Verdict:
    """A proof that the mutant is the same, or values on which it is not."""
    if mutant.kind == "undetermined" and _never_comes_to(law, mutant.subject, UNKNOWN_RESULT):
        return Verdict(mutant, "equivalent")
    if mutant.kind == "effect" and _never_comes_to(law, mutant.subject, TRUE_RESULT):
        return Verdict(mutant, "equivalent")
    if mutant.rule is not None:
        needs = {
            "effect": "a case that fires and states its `effect`",
            "undetermined": "a case that is undetermined and states its `effect`",
            "unanswered": "a case with the question unanswered that states its `effect`",
        }[mutant.kind]
        return Verdict(mutant, "survived", suggestion=needs)
    try:
        found = _difference(law, other, mutant)
    except Undecided:
        return Verdict(mutant, "survived", suggestion="too large to work out a case for it")
    if found is None:
        return Verdict(mutant, "equivalent")
    return Verdict(mutant, "survived", suggestion=found)


def _never_comes_to(law: Law, rule: str, result: int) -> bool:
    """Whether it is proved that a rule never has a result: that it is never undetermined as what it
    reads is always known, or never fires as it tells of doubts alone."""
    try:
        domains = law.domains(law.scopes[rule])
        return witness(law.conditions[rule], (result,), domains) is None
    except Undecided:
        return False


def _difference(law: Law, other: Law, mutant: Mutant) -> str | None:
    """What a case must be like on which the two differ; None if there is none. Raises Undecided."""
    for name in _where_it_shows(law, mutant):
        scope = law.scopes[name]
        domains = law.domains(scope)
        pairs = [(law.conditions[name], other.conditions[name])]
        if name in law.applies and name in other.applies:
            pairs.append((law.applies[name], other.applies[name]))
        for before, after in pairs:
            if before == after:
                continue
            focus = _facts_changed(before, after)
            found = difference(before, after, domains, focus)
            if found is not None:
                return _case_words(name, scope, found, law)
    if mutant.kind == "applies":
        return f"a case of {mutant.subject} that expects `not_applicable`"
    return None


def _where_it_shows(law: Law, mutant: Mutant) -> list[str]:
    """Names whose own conditions must all stay the same for the mutant to be equivalent.

    A term that is only ever a part of other conditions shows in those; one that is asked about by
    any, all or count shows in itself.
    """
    if mutant.part != "term":
        return [mutant.subject]
    asked = {name for names in law.of_items.values() for name in names}
    if mutant.subject in asked:
        return [mutant.subject]
    terms = law.programme.rule_set.terms
    return [
        name
        for name in sorted(law.readers[mutant.subject])
        if (name not in terms or name in asked) and mutant.subject in terms_of(law.conditions[name])
    ]


def _facts_changed(before: Condition, after: Condition) -> tuple[str, ...]:
    """Facts of the first place in which two trees differ."""
    if type(before) is type(after):
        inner, other = _children(before), _children(after)
        if len(inner) == len(other):
            for one, two in zip(inner, other, strict=True):
                if one != two:
                    return _facts_changed(one, two)
    return facts_read(before)


def _children(node: Condition) -> tuple[Condition, ...]:
    child = getattr(node, "child", None)
    return (child,) if child is not None else getattr(node, "children", ())


_SHOWN: Final = 12


def _case_words(name: str, scope: Scope, found: Witness, law: Law) -> str:
    kinds = law.kinds[scope]
    # What must not be there is told last: it is long, and mostly so already.
    order = sorted(found, key=lambda fact: found[fact] == FALSE)
    parts = [f"{fact} = {show_value(found[fact], kinds[fact])}" for fact in order[:_SHOWN]]
    more = f" and {len(order) - _SHOWN} more = no" if len(order) > _SHOWN else ""
    of_item = "" if scope is Scope.REQUEST else f", in one {scope.value.replace('_', ' ')}"
    return f"a case that shows {name}{of_item}, with {', '.join(parts)}{more}"


def show_value(value: Value, kind: Kind) -> str:
    """A value in a suggestion; `-` stands for any other word."""
    nominal = isinstance(value, tuple) and value != UNKNOWN[kind] and value[1] < 1000
    if kind is Kind.DATE and isinstance(value, tuple) and nominal:
        # Days without a constant to compare with: only their order matters.
        return "day " + (str(value[0]) if value[0] == value[1] else f"{value[0]} to {value[1]}")
    return show(value, kind)


def subject_names(rule_set: RuleSet, rule: str) -> set[str]:
    """A rule with every term it is built on, for mutants of one rule."""
    wanted = rule_set.rules[rule]
    found, waiting = {rule}, [wanted.condition]
    while waiting:
        condition = waiting.pop()
        names = terms_of(condition)
        names |= {
            inner
            for fact in facts_read(condition)
            if "(" in fact and (inner := fact.partition("(")[2][:-1]) in rule_set.terms
        }
        for name in names - found:
            found.add(name)
            waiting.append(rule_set.terms[name].condition)
    return found


def report(law: Law, verdicts: Sequence[Verdict], least: float) -> Report:
    """The mutation score, and each survivor with what a case would need to kill it.

    The score counts mutants of rules, of the terms they are built on and of factors, and leaves out
    those that are proved equivalent. `least` is a percentage; below it the report has an error.
    """
    places: dict[str, tuple[str, int]] = {}
    survivors: dict[str, list[Finding]] = {}
    for one in verdicts:
        mutant = one.mutant
        places[mutant.subject] = (mutant.file, mutant.line)
        if one.state == "survived":
            survivors.setdefault(mutant.subject, []).append(
                Finding(
                    "mutant-survived",
                    Level.NOTE,
                    mutant.file,
                    mutant.line,
                    f"{mutant.subject}: no case notices {mutant.kind}: {mutant.says}",
                    f"add {one.suggestion}",
                    mutant.subject if mutant.subject in law.rules else None,
                )
            )
    counted = Counter(one.state for one in verdicts)
    live = counted["killed"] + counted["survived"]
    score = 100 * counted["killed"] / live if live else 0.0
    findings = [finding for of_subject in survivors.values() for finding in of_subject]
    if score < least or not live:
        message = f"the mutation score is {score:.1f} %, and {least:g} % is asked"
        findings.append(
            Finding("score-too-low", Level.ERROR, ".", 1, message, "add cases for the survivors",
                    root="cases")
        )  # fmt: skip
    by_part = Counter(
        (one.mutant.part if one.mutant.part in ("term", "factor") else "rule", one.state)
        for one in verdicts
    )
    split = "; ".join(
        f"{part}s {by_part[part, 'killed']} of"
        f" {by_part[part, 'killed'] + by_part[part, 'survived']}"
        for part in ("rule", "term", "factor")
    )
    return Report(
        "mutate",
        f"mutation score {score:.1f} %: {counted['killed']} of {live} mutants killed ({split}),"
        f" {counted['equivalent']} more proved equivalent",
        tuple(
            Check(name, "mutate", file, line, tuple(survivors.get(name, ())))
            for name, (file, line) in places.items()
        ),
        tuple(findings),
        {
            "score": round(score, 2),
            "killed": counted["killed"],
            "survived": counted["survived"],
            "equivalent": counted["equivalent"],
        },
        {one.id: one.entry.title for one in law.rules.values()},
    )
