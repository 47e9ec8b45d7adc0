"""What the pages on rules show, prepared for who looks: a submitter's view holds nothing that only
compliance staff may read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from casework.accounts.actor import Actor
from casework.rule_help import CitedProvision, Nearness, RuleHelp, rule_help
from casework.rulebook import Tie, rules_for, rules_tied, sees_whole_rules
from casework.settings import Audience
from engine.facts import FACTS, Scope
from engine.messages import Language
from engine.messages.catalogues import (
    COMPLIANCE,
    CURE,
    LIMITS,
    REQUESTER,
    SAYS,
    TITLE,
    Catalogues,
)
from engine.messages.law import said_by_rule
from engine.messages.patterns import Pattern, Variable
from engine.plain_language import Describer, Span, SpanKind, Statement
from engine.regression import Case
from engine.rule_page import (
    FactLine,
    Provision,
    RulePage,
    TermLine,
    fact_line,
    provisions,
    rule_page,
    terms_written_out,
)
from engine.ruleset.model import Rule, RuleSet
from schemas.assessment import Certainty, Direction, Effect, Family, WeightClass

MOST_NEAR: Final = 12
MOST_READERS: Final = 6
# Keys by which a text tells numbers apart; `unknown` says that there is none.
_NUMBERS: Final = frozenset({"zero", "one", "two", "few", "many", "other", "unknown", "range"})


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list of rules is narrowed to; empty fields narrow nothing."""

    family: str = ""
    effect: str = ""
    instrument: str = ""
    certainty: str = ""
    text: str = ""

    def keeps(self, rule: Rule, title: str, says: str) -> bool:
        """Whether a rule is left. Every word of the text must stand in its id, its title or what it
        says, in English or as they are given."""
        entry = rule.entry
        said = " ".join((rule.id, title, entry.title, says, entry.says)).casefold()
        return (
            self.family in ("", rule.family.value)
            and self.effect in ("", entry.effect.value)
            and (not self.instrument or self.instrument in {one.instrument for one in entry.basis})
            and (not self.certainty or self.certainty in {one.certainty for one in entry.basis})
            and all(word in said for word in self.text.casefold().split())
        )


@dataclass(frozen=True, slots=True)
class Titled:
    """A rule by id and title; `language` is that of the title."""

    id: str
    title: str
    language: Language


@dataclass(frozen=True, slots=True)
class Line:
    """A rule in a list."""

    rule: Titled
    effect: Effect
    undetermined: Effect | None
    basis: tuple[tuple[str, Certainty], ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """The rules of a chapter that are left by a filter. The title is in English."""

    letter: str
    title: str
    lines: tuple[Line, ...]


def titled(rule: Rule, texts: Catalogues, language: Language) -> Titled:
    """A rule with its title in a language, in English if it has none there."""
    text = texts.text(rule.id, TITLE, language)
    if text is None:
        return Titled(rule.id, rule.entry.title, Language.EN)
    return Titled(rule.id, text.source, language)


def chapters(
    rule_set: RuleSet, actor: Actor, language: Language, narrowed: Filter
) -> tuple[Chapter, ...]:
    """The rules that an actor may read and a filter leaves, by chapter."""
    texts = rule_set.messages
    shown = [
        (rule, name)
        for rule in rules_for(actor, rule_set).values()
        for name in (titled(rule, texts, language),)
        if narrowed.keeps(rule, name.title, said_by_rule(rule, SAYS, texts, language))
    ]
    return tuple(
        Chapter(letter, title, tuple(_line(rule, name) for rule, name in group))
        for (letter, title), group in groupby(
            shown, key=lambda pair: (pair[0].chapter, pair[0].chapter_title)
        )
    )


def _line(rule: Rule, name: Titled) -> Line:
    return Line(
        name,
        rule.entry.effect,
        rule.when_undetermined,
        tuple((f"{one.instrument} {one.article}", one.certainty) for one in rule.entry.basis),
    )


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a message: text, the name of a value that stands there, or what the text says
    depending on a value."""

    text: str = ""
    value: str = ""
    either: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """What a rule says to one audience, in the language in which it says so."""

    audience: str
    pieces: tuple[Piece, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class NearLine:
    """A rule near the one shown. `because` is an author's reason, in English."""

    rule: Titled
    why: Tie | Nearness
    because: str


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule as a reader may see it. What it says and its limits are in the reader's language, if
    that has them; the page is in English. `near_left_out` is how many near rules are not named."""

    name: Titled
    says: str
    limits: str
    page: RulePage
    law: tuple[CitedProvision, ...]
    messages: tuple[Message, ...]
    near: tuple[NearLine, ...]
    near_left_out: int
    whole: bool


def href(span: Span) -> str:
    """Where a piece of a condition leads on the page of its rule; empty if nowhere."""
    if span.kind is SpanKind.FACT:
        scope, _, name = span.target.partition(".")
        return fact_href(scope, name)
    if span.kind is SpanKind.RULE:
        return f"/rules/{span.target}"
    if span.kind is SpanKind.PARAMETER:
        return f"/rules/parameters#parameter-{span.target}"
    return f"#term-{span.target}" if span.kind is SpanKind.TERM else ""


def fact_href(scope: str, name: str) -> str:
    """The place of a fact in the fact table."""
    return f"/rules/facts?of={scope}#fact-{name}"


def rule_view(
    rule: Rule,
    rule_set: RuleSet,
    cases: Sequence[Case],
    actor: Actor,
    language: Language,
    on: date,
) -> RuleView:
    """One rule for an actor who may read it, with the editions of the law on a day."""
    whole = sees_whole_rules(actor)
    audience = Audience.COMPLIANCE if whole else Audience.REQUESTER
    helped = rule_help(rule_set, rule.id, language, on, audience)
    assert helped is not None, "whoever may read a rule is helped with it"
    texts = rule_set.messages
    audiences = (
        *((COMPLIANCE,) if whole else ()),
        *((REQUESTER,) if rule.requester_sees else ()),
        CURE,
    )
    near = _near(rule, rule_set, actor, helped, language)
    return RuleView(
        name=titled(rule, texts, language),
        says=said_by_rule(rule, SAYS, texts, language),
        limits=said_by_rule(rule, LIMITS, texts, language),
        page=rule_page(rule, rule_set, cases),
        law=helped.provisions,
        messages=tuple(
            said
            for one in audiences
            if (said := _message(rule.id, one, texts, language)) is not None
        ),
        near=near[:MOST_NEAR],
        near_left_out=max(0, len(near) - MOST_NEAR),
        whole=whole,
    )


def _near(
    rule: Rule, rule_set: RuleSet, actor: Actor, helped: RuleHelp, language: Language
) -> tuple[NearLine, ...]:
    """The rules that an author tied to it, then those that are near by law or facts."""
    readable, texts = rules_for(actor, rule_set), rule_set.messages
    found: dict[str, NearLine] = {}
    for tied in rules_tied(rule, rule_set):
        if tied.rule.id in readable:
            because = tied.because if sees_whole_rules(actor) else ""
            name = titled(tied.rule, texts, language)
            found[tied.rule.id] = NearLine(name, tied.how, because)
    for one in helped.near:
        name = titled(rule_set.rules[one.id], texts, language)
        found.setdefault(one.id, NearLine(name, one.because, ""))
    return tuple(found.values())


def _message(rule: str, audience: str, texts: Catalogues, language: Language) -> Message | None:
    for one in dict.fromkeys((language, Language.EN)):
        text = texts.text(rule, audience, one)
        if text is not None:
            return Message(audience, tuple(_pieces(text.pattern)), one)
    return None


def _pieces(pattern: Pattern) -> Iterator[Piece]:
    for part in pattern:
        if isinstance(part, str):
            yield Piece(text=part)
        elif isinstance(part, Variable):
            yield Piece(value=_words(part.name))
        elif all(key in _NUMBERS or key.isdigit() for key, _ in part.variants):
            yield from _pieces(part.default)  # the same in the singular tells a reader nothing
        else:
            variants = (*(variant for _, variant in part.variants), part.default)
            either = tuple(dict.fromkeys(_flat(one) for one in variants))
            yield Piece(value=_words(part.name), either=either)


def _flat(pattern: Pattern) -> str:
    """A variant in one line, with the names of its values."""
    return "".join(
        piece.text or (f"({' / '.join(piece.either)})" if piece.either else f"‹{piece.value}›")
        for piece in _pieces(pattern)
    ).strip()


def _words(name: str) -> str:
    return name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class FactRow:
    """A row of the fact table. `readers` are rules that read it, of which `left_out` more are not
    named."""

    fact: FactLine
    options: tuple[str, ...]
    readers: tuple[str, ...]
    left_out: int


def fact_rows(rule_set: RuleSet, actor: Actor, scope: Scope) -> tuple[FactRow, ...]:
    """The facts of a scope that an actor may know of, and the rules that read them."""
    whole = sees_whole_rules(actor)
    readers = _readers(rules_for(actor, rule_set), rule_set)
    made = []
    for spec in FACTS[scope].values():
        line = fact_line(spec)
        if line.restricted and not whole:
            continue
        rules = readers.get((scope, spec.name), [])
        made.append(
            FactRow(
                line,
                tuple(sorted(spec.options or ())),
                tuple(rules[:MOST_READERS]),
                max(0, len(rules) - MOST_READERS),
            )
        )
    return tuple(made)


def _readers(rules: Mapping[str, Rule], rule_set: RuleSet) -> dict[tuple[Scope, str], list[str]]:
    found: dict[tuple[Scope, str], list[str]] = {}
    for rule in rules.values():
        for fact in rule_page(rule, rule_set, ()).facts:
            found.setdefault((fact.scope, fact.name), []).append(rule.id)
    return found


@dataclass(frozen=True, slots=True)
class InstrumentView:
    """An instrument with its editions, and how many of the readable rules cite it."""

    name: str
    title: str
    editions: tuple[tuple[str, object, str], ...]
    rules: int


def instruments(rule_set: RuleSet, actor: Actor) -> tuple[InstrumentView, ...]:
    """All instruments; for a submitter, those that a rule cites which it may read."""
    readable = rules_for(actor, rule_set).values()
    cited = {law.instrument for rule in readable for law in rule.entry.basis}
    return tuple(
        InstrumentView(
            name,
            one.title,
            tuple((each.edition, each.in_force_from, each.note or "") for each in one.editions),
            sum(any(law.instrument == name for law in rule.entry.basis) for rule in readable),
        )
        for name, one in rule_set.instruments.items()
        if sees_whole_rules(actor) or name in cited
    )


@dataclass(frozen=True, slots=True)
class ParameterView:
    """A dated number, where it comes from, and the readable rules that compare with it."""

    name: str
    says: str
    unit: str
    values: tuple[tuple[object, int | None], ...]
    basis: tuple[Provision, ...]
    readers: tuple[str, ...]


def parameters(rule_set: RuleSet, actor: Actor) -> tuple[ParameterView, ...]:
    """All parameters; for a submitter, those that a rule reads which it may read."""
    readers: dict[str, list[str]] = {}
    for rule in rules_for(actor, rule_set).values():
        for one in rule_page(rule, rule_set, ()).parameters:
            readers.setdefault(one.name, []).append(rule.id)
    return tuple(
        ParameterView(
            name,
            one.says,
            one.unit,
            tuple((each.from_, each.value) for each in one.values),
            provisions(one.basis, rule_set),
            tuple(readers.get(name, ())),
        )
        for name, one in rule_set.parameters.items()
        if sees_whole_rules(actor) or name in readers
    )


def families(rule_set: RuleSet, actor: Actor) -> tuple[Family, ...]:
    """The families of the rules that an actor may read."""
    return tuple(dict.fromkeys(one.family for one in rules_for(actor, rule_set).values()))


@dataclass(frozen=True, slots=True)
class FactorView:
    """A factor of the predominance test with its condition in words and its weight today."""

    id: str
    letter: str
    points_to: Direction
    weight: WeightClass
    says: str
    when: Statement
    basis: tuple[Provision, ...]


def factors(rule_set: RuleSet) -> tuple[FactorView, ...]:
    """All factors in their order. Not for submitters: no requester sees a weighing."""
    describer = Describer(rule_set)
    return tuple(
        FactorView(
            name,
            one.entry.letter.value,
            one.entry.points_to,
            one.entry.weight,
            one.entry.says,
            describer.describe(one.condition, Scope.REQUEST),
            provisions(one.entry.basis, rule_set),
        )
        for name, one in rule_set.factors.items()
    )


def terms_of_factors(rule_set: RuleSet) -> tuple[TermLine, ...]:
    """The terms that the conditions of factors name, by what they say. Not for submitters."""
    conditions = ((one.condition, Scope.REQUEST) for one in rule_set.factors.values())
    return tuple(sorted(terms_written_out(conditions, rule_set), key=lambda one: one.says))


def weights(rule_set: RuleSet, on: date) -> dict[WeightClass, int | None]:
    """What each class weighs on a day."""
    return {one: rule_set.parameter(f"weight_{one.value}", on) for one in WeightClass}
