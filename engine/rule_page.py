"""Everything a reader should know of one rule, as a typed structure.

Whoever shows it decides how: Markdown pages, the web console. Nothing here is formatted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import Compare, Condition, Named, Parameter, facts_read, leaves
from engine.facts import FACTS, FactSpec, Scope, Sensitivity
from engine.plain_language import ITEM_WORDS, Describer, Statement
from engine.regression import Case
from engine.ruleset.files import Basis
from engine.ruleset.model import Rule, RuleSet
from engine.tooling.expectation import Absent
from engine.values import Kind
from schemas.assessment import Certainty, Effect, FindingStatus

CERTAINTY_WORDS: Final = {
    Certainty.A: "the text, or a close paraphrase of it, was read",
    Certainty.B: "the substance was confirmed; number or letter comes from memory",
    Certainty.C: "not seen: check number and wording before relying on it",
    Certainty.D: "an engineering rule of ours; the provision is only its nearest anchor",
}
EFFECT_WORDS: Final = {
    Effect.INFORM: "A note is added for the reader. It stops nothing.",
    Effect.ASK: "The requester is asked; the request does not go on until it has answered.",
    Effect.HOLD: "The request is held until a person has looked at it.",
    Effect.REFUSE: "Refusal is recommended. A person decides.",
}


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision that the rule rests on, with the editions of its instrument."""

    instrument: str
    title: str
    article: str
    certainty: Certainty
    note: str | None
    editions: tuple[tuple[str, date, str | None], ...]

    @property
    def certainty_words(self) -> str:
        """What the letter of certainty means."""
        return CERTAINTY_WORDS[self.certainty]


@dataclass(frozen=True, slots=True)
class ExceptionLine:
    """An exception: when it holds, and why it is one."""

    when: Statement
    because: str


@dataclass(frozen=True, slots=True)
class TermLine:
    """A term that the conditions name, written out."""

    name: str
    scope: Scope
    says: str
    when: Statement


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact that decides the rule, directly or through a term."""

    name: str
    scope: Scope
    kind: Kind
    unit: str
    meaning: str
    reads: tuple[str, ...]
    restricted: bool


@dataclass(frozen=True, slots=True)
class ParameterLine:
    """A dated number that the rule reads."""

    name: str
    says: str
    unit: str
    values: tuple[tuple[date, int | None], ...]
    basis: tuple[Provision, ...]


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A data case: what it is, and what the rule finds on it."""

    name: str
    status: FindingStatus | Absent
    effect: str | None
    law_date: date | None
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class ChangedPlace:
    """A place at which two cases differ; None where it is absent. All persons are invented."""

    pointer: str
    flagged: Any
    lawful: Any


@dataclass(frozen=True, slots=True)
class LookAlike:
    """The lawful case that is nearest to one that the rule flags, and all that sets them apart."""

    flagged: CaseLine
    lawful: CaseLine
    differences: tuple[ChangedPlace, ...]


@dataclass(frozen=True, slots=True)
class RulePage:
    """One rule for its readers.

    `example` is an invented case that it flags, `lets_pass` one that looks like it and that it lets
    pass; None in a rule set without examples.
    """

    id: str
    version: int
    title: str
    chapter: str
    chapter_title: str
    catalogue: tuple[str, ...]
    family: str
    scope: Scope
    stage: int
    partial: bool
    provisions: tuple[Provision, ...]
    says: str
    applies: Statement | None
    when: Statement
    unless: tuple[ExceptionLine, ...]
    terms: tuple[TermLine, ...]
    effect: Effect
    when_undetermined: Effect | None
    question: str | None
    if_unanswered: Effect | None
    requester_sees: bool
    facts: tuple[FactLine, ...]
    rules_read: tuple[str, ...]
    parameters: tuple[ParameterLine, ...]
    messages: tuple[tuple[str, str], ...]
    cases: tuple[CaseLine, ...]
    look_alike: LookAlike | None
    example: str | None
    lets_pass: str | None
    limits: str
    in_force_from: date
    in_force_until: date | None
    review_by: date
    file: str
    line: int

    @property
    def effect_words(self) -> str:
        """What happens if the rule fires."""
        return EFFECT_WORDS[self.effect]

    @property
    def undetermined_words(self) -> str:
        """What happens if it cannot be told whether the rule fires."""
        if self.when_undetermined is None:
            return "Nothing: what is unknown here raises no flag under this rule."
        return EFFECT_WORDS[self.when_undetermined]

    @property
    def speaks_of(self) -> str:
        """What the rule is judged on: the request, or each item of a kind."""
        one, _ = ITEM_WORDS[self.scope]
        return "the request" if self.scope is Scope.REQUEST else f"each {one} by itself"


def rule_page(rule: Rule, rule_set: RuleSet, cases: Sequence[Case]) -> RulePage:
    """The page of a rule of this rule set; of `cases`, those of the rule are shown."""
    describer, entry = Describer(rule_set), rule.entry
    own = [one for one in cases if one.rule == rule.id]
    examples = rule_set.examples.get(rule.id)
    read = _Read(rule_set)
    read.follow(rule.condition, rule.scope)
    return RulePage(
        id=rule.id,
        version=entry.version,
        title=entry.title,
        chapter=rule.chapter,
        chapter_title=rule.chapter_title,
        catalogue=tuple(entry.catalogue),
        family=rule.family.value,
        scope=rule.scope,
        stage=entry.stage,
        partial=entry.status == "partial",
        provisions=provisions(entry.basis, rule_set),
        says=entry.says,
        applies=describer.describe(rule.applies, rule.scope) if rule.applies else None,
        when=describer.describe(rule.when, rule.scope),
        unless=tuple(
            ExceptionLine(describer.describe(one.condition, rule.scope), one.because)
            for one in rule.unless
        ),
        terms=_term_lines(read.terms, describer),
        effect=entry.effect,
        when_undetermined=rule.when_undetermined,
        question=entry.question.value if entry.question else None,
        if_unanswered=entry.if_unanswered,
        requester_sees=rule.requester_sees,
        facts=tuple(fact_line(spec) for spec in read.facts),
        rules_read=tuple(read.rules),
        parameters=tuple(_parameter(name, rule_set) for name in read.parameters),
        messages=_messages(rule, rule_set),
        cases=tuple(_case(one) for one in own),
        look_alike=look_alike(own),
        example=examples.entry.example.says if examples else None,
        lets_pass=examples.entry.look_alike.says if examples else None,
        limits=entry.limits,
        in_force_from=rule.in_force_from,
        in_force_until=rule.in_force_until,
        review_by=rule.review_by,
        file=rule.file,
        line=rule.line,
    )


def terms_written_out(
    conditions: Iterable[tuple[Condition, Scope]], rule_set: RuleSet
) -> tuple[TermLine, ...]:
    """The terms that these conditions name, directly or through other terms; each once."""
    read = _Read(rule_set)
    for condition, scope in conditions:
        read.follow(condition, scope)
    return _term_lines(read.terms, Describer(rule_set))


def _term_lines(names: Iterable[str], describer: Describer) -> tuple[TermLine, ...]:
    terms = (describer.rule_set.terms[name] for name in names)
    return tuple(
        TermLine(one.name, one.scope, one.says, describer.describe(one.condition, one.scope))
        for one in terms
    )


def provisions(basis: Iterable[Basis], rule_set: RuleSet) -> tuple[Provision, ...]:
    """Provisions with the titles and editions of their instruments."""
    return tuple(
        Provision(
            instrument=one.instrument,
            title=instrument.title,
            article=one.article,
            certainty=one.certainty,
            note=one.note,
            editions=tuple((e.edition, e.in_force_from, e.note) for e in instrument.editions),
        )
        for one in basis
        for instrument in (rule_set.instruments[one.instrument],)
    )


def fact_line(spec: FactSpec) -> FactLine:
    """A row of the fact table for a reader."""
    return FactLine(
        name=spec.name,
        scope=spec.scope,
        kind=spec.kind,
        unit=spec.unit,
        meaning=spec.doc,
        reads=spec.reads,
        restricted=spec.sensitivity is Sensitivity.RESTRICTED,
    )


class _Read:
    """What a condition reads, followed through terms, items and other rules."""

    def __init__(self, rule_set: RuleSet) -> None:
        self.rule_set = rule_set
        self.terms: dict[str, None] = {}
        self.rules: dict[str, None] = {}
        self.parameters: dict[str, None] = {}
        self._facts: dict[tuple[Scope, str], FactSpec] = {}

    @property
    def facts(self) -> Iterable[FactSpec]:
        return self._facts.values()

    def follow(self, condition: Condition, scope: Scope) -> None:
        for name in terms_named(condition):
            self.terms.setdefault(name)
        for leaf in leaves(condition):
            if isinstance(leaf, Compare) and isinstance(leaf.right, Parameter):
                self.parameters.setdefault(leaf.right.name)
        for name in facts_read(condition):
            inner = aggregate_of(name)
            if inner is None:
                spec = FACTS[scope].get(name) or FACTS[Scope.REQUEST].get(name)
                if spec is not None:  # the sums of the weighing are no facts of the request
                    self._facts.setdefault((spec.scope, spec.name), spec)
            elif inner in self.rule_set.terms:
                self.terms.setdefault(inner)
                term = self.rule_set.terms[inner]
                self.follow(term.condition, term.scope)
            else:
                # What another rule reads stands on its own page.
                self.rules.setdefault(inner)


def terms_named(condition: Condition) -> Iterator[str]:
    """Names of the terms in a condition, the outer before the inner."""
    match condition:
        case Named(name, child):
            yield name
            yield from terms_named(child)
        case _:
            for child in getattr(condition, "children", ()) or (
                (condition.child,) if hasattr(condition, "child") else ()
            ):
                yield from terms_named(child)


def _parameter(name: str, rule_set: RuleSet) -> ParameterLine:
    entry = rule_set.parameters[name]
    return ParameterLine(
        name=name,
        says=entry.says,
        unit=entry.unit,
        values=tuple((one.from_, one.value) for one in entry.values),
        basis=provisions(entry.basis, rule_set),
    )


def _messages(rule: Rule, rule_set: RuleSet) -> tuple[tuple[str, str], ...]:
    """What the rule says, by audience."""
    texts = rule_set.messages.texts_of(rule.id)
    audiences = ("compliance", *(["requester"] if rule.requester_sees else []), "cure")
    return tuple((audience, texts[audience]) for audience in audiences if audience in texts)


def _case(case: Case) -> CaseLine:
    expect = case.entry.expect
    return CaseLine(
        name=case.entry.name,
        status=expect.status,
        effect=str(expect.effect) if expect.effect is not None else None,
        law_date=case.entry.law_date,
        file=case.file,
        line=case.line,
    )


def look_alike(cases: Sequence[Case]) -> LookAlike | None:
    """Of all pairs of a case that fires and one that does not, the one with fewest differences.

    None if the rule has no such pair. Of equal pairs, the first as the cases are written.
    """
    flagged = [one for one in cases if one.entry.expect.status is FindingStatus.FIRED]
    lawful = [one for one in cases if one.entry.expect.status is FindingStatus.CLEAR]
    best: tuple[Case, Case, tuple[ChangedPlace, ...]] | None = None
    for one in flagged:
        for other in lawful:
            if one.entry.law_date != other.entry.law_date:
                continue
            places = tuple(_differences(one.document, other.document, ""))
            if places and (best is None or len(places) < len(best[2])):
                best = one, other, places
    return LookAlike(_case(best[0]), _case(best[1]), best[2]) if best is not None else None


def _differences(flagged: Any, lawful: Any, pointer: str) -> Iterator[ChangedPlace]:
    if isinstance(flagged, Mapping) and isinstance(lawful, Mapping):
        keys = dict.fromkeys((*flagged, *lawful))
    elif isinstance(flagged, list) and isinstance(lawful, list):
        keys = dict.fromkeys(range(max(len(flagged), len(lawful))))
        flagged, lawful = dict(enumerate(flagged)), dict(enumerate(lawful))
    else:
        if flagged != lawful:
            yield ChangedPlace(pointer, flagged, lawful)
        return
    for key in keys:
        yield from _differences(flagged.get(key), lawful.get(key), f"{pointer}/{key}")
