"""Conditions in words, for readers who will never open a rule file.

A condition becomes a nested list of statements. Each is made of spans, so that a reader of a page
can follow a word to the fact, term, rule or parameter behind it; the text alone is complete, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import (
    OPPOSITE,
    And,
    Compare,
    Condition,
    Constant,
    Known,
    Leaf,
    Named,
    Not,
    OneOf,
    Op,
    Or,
    Other,
    Parameter,
    Truth,
)
from engine.facts import FACTS, FactSpec, Scope
from engine.ruleset.model import RuleSet
from engine.values import Kind
from schemas.assessment import Direction, WeightClass


class SpanKind(StrEnum):
    """What a piece of text stands for."""

    TEXT = "text"
    FACT = "fact"
    TERM = "term"
    RULE = "rule"
    PARAMETER = "parameter"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text and what it stands for.

    `target` is `scope.name` of a fact, or the name of a term, rule or parameter.
    """

    text: str
    kind: SpanKind = SpanKind.TEXT
    target: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; with parts, a heading that says how many of them must hold."""

    spans: tuple[Span, ...]
    parts: tuple[Statement, ...] = ()

    @property
    def text(self) -> str:
        """The statement without its parts, as plain text."""
        return "".join(span.text for span in self.spans)

    def lines(self, depth: int = 0) -> Iterator[tuple[int, Statement]]:
        """This statement and all its parts, each with its depth, in reading order."""
        yield depth, self
        for part in self.parts:
            yield from part.lines(depth + 1)


# One and several of each kind of item.
ITEM_WORDS: Final[dict[Scope, tuple[str, str]]] = {
    Scope.REQUEST: ("request", "requests"),
    Scope.OFFENCE: ("offence", "offences"),
    Scope.ACT: ("act", "acts"),
    Scope.WARRANT: ("warrant", "warrants"),
    Scope.ORGANISATION: ("organisation", "organisations"),
    Scope.ROLE: ("public office", "public offices"),
    Scope.PROTECTION: ("protection record", "protection records"),
    Scope.FINDING: ("human-rights finding", "human-rights findings"),
    Scope.POSITION: ("position of another NCB", "positions of other NCBs"),
    Scope.PREVIOUS_REQUEST: ("earlier request", "earlier requests"),
    Scope.CCF_DECISION: ("CCF decision", "CCF decisions"),
    Scope.EXTRADITION: ("extradition decision", "extradition decisions"),
    Scope.JUDGMENT: ("final judgment", "final judgments"),
    Scope.SANCTION: ("measure said to be breached", "measures said to be breached"),
    Scope.IMMUNITY: ("immunity that is claimed", "immunities that are claimed"),
}
_NUMBER_WORDS: Final = {
    Op.LT: "is under",
    Op.LE: "is at most",
    Op.GT: "is over",
    Op.GE: "is at least",
    Op.EQ: "is exactly",
    Op.NE: "is not",
}
_DATE_WORDS: Final = {
    Op.LT: "lies before",
    Op.LE: "lies on or before",
    Op.GT: "lies after",
    Op.GE: "lies on or after",
    Op.EQ: "is",
    Op.NE: "is another day than",
}
_SIDES: Final = {Direction.ORDINARY: "ordinary-law crime", Direction.ARTICLE_3: "Article 3"}
_WEIGHING_WORDS: Final = {
    f"{direction.value}_weight": f"sum of the weights that point to {side}"
    for direction, side in _SIDES.items()
} | {
    f"{direction.value}_{weight.value}_factors": f"number of {weight.value} factors that point to"
    f" {side}"
    for direction, side in _SIDES.items()
    for weight in WeightClass
}


def without_outer_negation(condition: Condition) -> Condition:
    """The same condition with every `not` moved inward to the leaves and terms.

    It has the same Kleene value on all facts. Groups of one kind within each other become one.
    """
    return _inward(condition, negated=False)


def _inward(node: Condition, negated: bool) -> Condition:
    match node:
        case Not(child):
            return _inward(child, not negated)
        case And(children) | Or(children):
            conjoined = isinstance(node, And) is not negated
            kind: type[And] | type[Or] = And if conjoined else Or
            parts: list[Condition] = []
            for child in children:
                part = _inward(child, negated)
                parts.extend(part.children if isinstance(part, kind) else (part,))
            return kind(tuple(parts))
        case Compare(fact, op, right):
            return Compare(fact, OPPOSITE[op], right) if negated else node
        case _:
            return Not(node) if negated else node


@dataclass(frozen=True, slots=True)
class Describer:
    """Puts conditions of one rule set into words."""

    rule_set: RuleSet

    def describe(self, condition: Condition, scope: Scope) -> Statement:
        """A condition of a scope in words; terms are named by what they say, not written out."""
        return self._statement(without_outer_negation(condition), scope)

    def _statement(self, node: Condition, scope: Scope) -> Statement:
        match node:
            case And(children):
                parts = tuple(self._statement(one, scope) for one in children)
                return Statement((Span("all of these hold:"),), parts)
            case Or(children):
                parts = tuple(self._statement(one, scope) for one in children)
                return Statement((Span("at least one of these holds:"),), parts)
            case Named(name):
                return Statement((self._named(name), Span(": yes")))
            case Not(Named(name)):
                return Statement((self._named(name), Span(": no")))
            case Not(child):
                assert isinstance(child, Leaf), "negation was moved to the leaves"
                return Statement(tuple(self._leaf(child, scope, negated=True)))
            case _:
                return Statement(tuple(self._leaf(node, scope, negated=False)))

    def _named(self, name: str) -> Span:
        """A term by what it says; a rule by its id and title."""
        term = self.rule_set.terms.get(name)
        if term is not None:
            return Span(f"“{term.says.rstrip('.')}”", SpanKind.TERM, name)
        rule = self.rule_set.rules[name]
        return Span(f"{name} ({rule.entry.title})", SpanKind.RULE, name)

    def _leaf(self, leaf: Leaf, scope: Scope, negated: bool) -> Iterator[Span]:
        match leaf:
            case Truth(name) if (inner := aggregate_of(name)) is not None:
                yield from self._aggregate(name, inner, negated)
            case Truth(name):
                yield self._claim(name, scope)
                yield Span(": no" if negated else ": yes")
            case Known(name):
                spec = _spec(name, scope)
                if spec.kind is Kind.TRUTH:
                    yield Span("whether ")
                    yield self._claim(name, scope)
                else:
                    yield self.subject(name, scope)
                yield Span(" is not known" if negated else " is known")
            case OneOf(name, words):
                yield self.subject(name, scope)
                shown = ", ".join(f"“{word_shown(word)}”" for word in words)
                if len(words) == 1:
                    yield Span(f" is not {shown}" if negated else f" is {shown}")
                else:
                    yield Span(f" is none of: {shown}" if negated else f" is one of: {shown}")
            case Compare(name, op, right):
                assert not negated, "a negated comparison is the opposite one"
                yield from self._comparison(name, op, right, scope)

    def _aggregate(self, name: str, inner: str, negated: bool) -> Iterator[Span]:
        function = name.partition("(")[0]
        if function == "finding":
            yield Span("rule ")
            yield self._named(inner)
            yield Span(" did not fire" if negated else " fired")
            return
        one, _ = ITEM_WORDS[self._scope_of(inner)]
        words = {
            ("any", False): f"of at least one {one}: ",
            ("any", True): f"of no {one}: ",
            ("all", False): f"of every {one}: ",
            ("all", True): f"not of every {one}: ",
        }
        yield Span(words[function, negated])
        yield from self._inner(inner)

    def _inner(self, name: str) -> Iterator[Span]:
        if name in self.rule_set.terms:
            yield self._named(name)
        else:
            yield from (Span("rule "), self._named(name), Span(" fires"))

    def _scope_of(self, name: str) -> Scope:
        term = self.rule_set.terms.get(name)
        return term.scope if term is not None else self.rule_set.rules[name].scope

    def _claim(self, name: str, scope: Scope) -> Span:
        spec = _spec(name, scope)
        return Span(f"“{claim(spec)}”", SpanKind.FACT, _target(spec))

    def subject(self, name: str, scope: Scope) -> Span:
        """What a number, date or choice is called in a sentence."""
        if name in _WEIGHING_WORDS:
            return Span(_WEIGHING_WORDS[name])
        spec = _spec(name, scope)
        if spec.kind is Kind.DATE:
            words = _lowered(claim(spec).partition(",")[0])
        elif spec.kind is Kind.NUMBER:
            words = _number_words(spec)
        else:
            words = name.replace("_", " ")
        return Span(words, SpanKind.FACT, _target(spec))

    def _comparison(
        self, name: str, op: Op, right: Constant | Parameter | Other, scope: Scope
    ) -> Iterator[Span]:
        inner = aggregate_of(name)
        kind, unit = Kind.NUMBER, ""
        if inner is not None:
            yield Span(f"number of {ITEM_WORDS[self._scope_of(inner)][1]} of which it is true: ")
            yield from self._inner(inner)
            yield Span(",")
        else:
            yield self.subject(name, scope)
            if name not in _WEIGHING_WORDS:
                spec = _spec(name, scope)
                kind = spec.kind
                unit = "" if name.endswith("_count") else spec.unit
        yield Span(f" {(_DATE_WORDS if kind is Kind.DATE else _NUMBER_WORDS)[op]} ")
        match right:
            case Constant(value) if kind is Kind.DATE:
                yield Span(date.fromordinal(value).isoformat())
            case Constant(value):
                yield Span(quantity(value, unit))
            case Parameter(parameter):
                yield Span(self._parameter(parameter), SpanKind.PARAMETER, parameter)
            case Other(other):
                yield self.subject(other, scope)

    def _parameter(self, name: str) -> str:
        entry = self.rule_set.parameters[name]
        shown = [
            f"{'repealed' if one.value is None else quantity(one.value, entry.unit)}"
            f" {'since' if len(entry.values) == 1 else 'from'} {one.from_.isoformat()}"
            for one in entry.values
        ]
        return f"the value of “{name.replace('_', ' ')}” ({', '.join(shown)})"


_ABBREVIATIONS: Final = frozenset({"ccf", "icc", "ncb", "rpd", "un"})


def word_shown(word: str) -> str:
    """A word of a closed list as a reader writes it: `head of state`, `UN sanctions`."""
    parts = word.split("_")
    return " ".join(one.upper() if one in _ABBREVIATIONS else one for one in parts)


def quantity(value: int, unit: str) -> str:
    """A number with its unit: `1 month`, `24 months`."""
    if abs(value) == 1 and unit.endswith("s") and not unit.endswith("ies"):
        unit = unit[:-1]
    return f"{value} {unit}".rstrip()


def claim(spec: FactSpec) -> str:
    """The first thing that the documentation of a fact says, without its end."""
    return re.split(r"; |\. |\.$", spec.doc, maxsplit=1)[0]


def _lowered(text: str) -> str:
    """Lower the first letter, unless the first word is a name or an abbreviation."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _number_words(spec: FactSpec) -> str:
    words = spec.name.split("_")
    if words[-1] == "count":
        *first, last = words[:-1]
        return " ".join(["number of", *first, _several(last, spec.unit)])
    if words[-1] == spec.unit:
        words = words[:-1] if len(words) > 2 else [words[0], "in", spec.unit]
    return " ".join(words)


def _several(word: str, unit: str) -> str:
    if unit[:3] == word[:3]:
        return unit
    return word if word.endswith(("s", "accused")) else f"{word}s"


def _spec(name: str, scope: Scope) -> FactSpec:
    return FACTS[scope].get(name) or FACTS[Scope.REQUEST][name]


def _target(spec: FactSpec) -> str:
    return f"{spec.scope.value}.{spec.name}"
