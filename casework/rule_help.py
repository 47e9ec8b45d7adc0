"""What somebody who meets a rule for the first time wants to know of it, in one place.

All of it is told in the reader's language but its examples, which are in English only; whoever
shows them beside another language marks them as English (`ENGLISH_ONLY` names them).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from casework.settings import Audience
from engine.conditions.tree import facts_read
from engine.messages.catalogues import LIMITS, SAYS
from engine.messages.language import Language
from engine.messages.law import Part, said_by, said_by_rule
from engine.rule_page import CERTAINTY_WORDS
from engine.ruleset.model import Rule, RuleSet
from schemas.assessment import Certainty, Effect

ENGLISH_ONLY: Final = frozenset({"example", "look_alike"})
# More would not be read.
_MOST_NEAR: Final = 6
# A fact that more rules read, as the kind of request, makes none of them near another.
_FEW: Final = 6


class Nearness(StrEnum):
    """Why a rule is near another; the nearest first."""

    ROW = "row"
    PROVISION = "provision"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class NearRule:
    """A rule that a reader may have meant, or should know of beside this one.

    `because`: they hold the same row of the catalogue, rest on the same provision, or ask about
    the same fact, which few other rules ask about.
    """

    id: str
    title: str
    because: Nearness


@dataclass(frozen=True, slots=True)
class CitedProvision:
    """A provision as a report of that day would cite it."""

    instrument: str
    instrument_title: str
    article: str
    edition: str
    certainty: Certainty
    certainty_words: str
    note: str | None


@dataclass(frozen=True, slots=True)
class RuleHelp:
    """One rule for somebody who has to work with it.

    `example` is a case that the rule flags, `look_alike` one that looks like it and that this rule
    lets pass; both are invented, and None only in a rule set that gives no examples. In `cure` a
    name in braces stands for the value of that fact.
    """

    id: str
    title: str
    effect: Effect
    partial: bool
    says: str
    example: str | None
    look_alike: str | None
    cure: str
    limits: str
    provisions: tuple[CitedProvision, ...]
    near: tuple[NearRule, ...]


def rule_help(
    rule_set: RuleSet,
    rule_id: str,
    language: Language,
    on: date,
    audience: Audience,
    *,
    with_near: bool = True,
) -> RuleHelp | None:
    """Help with a rule by the law of a day; None if this audience knows of no such rule.

    Requesters know of the rules whose flags they may see, and of no other, also not among those
    that are near. A text that is missing in a language is given in English. Without `with_near`
    none is near, for pages that explain many rules: looking for them takes the most time.
    """
    rule = rule_set.rules.get(rule_id)
    if rule is None or not _known(rule, audience):
        return None
    examples = rule_set.examples.get(rule.id)
    return RuleHelp(
        id=rule.id,
        title=_title(rule, rule_set, language),
        effect=rule.entry.effect,
        partial=rule.entry.status == "partial",
        says=said_by_rule(rule, SAYS, rule_set.messages, language),
        example=examples.entry.example.says if examples else None,
        look_alike=examples.entry.look_alike.says if examples else None,
        cure=_text(rule, "cure", rule_set, language),
        limits=said_by_rule(rule, LIMITS, rule_set.messages, language),
        provisions=tuple(_provisions(rule, rule_set, language, on)),
        near=tuple(_near(rule, rule_set, language, audience)) if with_near else (),
    )


def _known(rule: Rule, audience: Audience) -> bool:
    return audience is Audience.COMPLIANCE or rule.requester_sees


def _text(rule: Rule, attribute: str, rule_set: RuleSet, language: Language) -> str:
    texts = rule_set.messages
    found = texts.texts_of(rule.id, language).get(attribute) or texts.texts_of(rule.id)[attribute]
    return " ".join(found.split())


def _title(rule: Rule, rule_set: RuleSet, language: Language) -> str:
    # English titles stand in the rules themselves.
    return rule_set.messages.texts_of(rule.id, language).get("title") or rule.entry.title


def _provisions(
    rule: Rule, rule_set: RuleSet, language: Language, on: date
) -> Iterator[CitedProvision]:
    for one in rule.entry.basis:
        title = rule_set.instruments[one.instrument].title
        yield CitedProvision(
            instrument=one.instrument,
            instrument_title=said_by(
                Part.INSTRUMENT, one.instrument, title, rule_set.messages, language
            ),
            article=one.article,
            edition=rule_set.edition(one.instrument, on, one.article),
            certainty=one.certainty,
            certainty_words=CERTAINTY_WORDS[one.certainty],
            note=one.note,
        )


def _near(
    rule: Rule, rule_set: RuleSet, language: Language, audience: Audience
) -> Iterable[NearRule]:
    rare = _rare_facts(rule, rule_set)
    found: dict[Nearness, list[Rule]] = {why: [] for why in Nearness}
    for other in rule_set.rules.values():
        if other.id == rule.id or not _known(other, audience):
            continue
        if set(rule.entry.catalogue) & set(other.entry.catalogue):
            found[Nearness.ROW].append(other)
        elif _provisions_named(rule) & _provisions_named(other):
            found[Nearness.PROVISION].append(other)
        elif other.scope is rule.scope and rare & set(facts_read(other.condition)):
            found[Nearness.FACT].append(other)
    nearest = [
        NearRule(other.id, _title(other, rule_set, language), why)
        for why, others in found.items()
        for other in others
    ]
    return nearest[:_MOST_NEAR]


def _provisions_named(rule: Rule) -> set[tuple[str, str]]:
    return {(one.instrument, one.article) for one in rule.entry.basis}


def _rare_facts(rule: Rule, rule_set: RuleSet) -> set[str]:
    """Facts of the rule, or what it asks of items, that few rules read."""
    own = set(facts_read(rule.condition))
    readers = Counter(
        name
        for other in rule_set.rules.values()
        if other.scope is rule.scope
        for name in own.intersection(facts_read(other.condition))
    )
    return {name for name, count in readers.items() if count <= _FEW}
