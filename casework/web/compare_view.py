"""What the page on two rule sets shows: each change in a sentence, with both sides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from engine.comparison import ChangeKind, PartChange, RuleChange
from engine.messages import Catalogues, Language
from engine.messages.catalogues import SAYS
from engine.messages.law import said_by_rule
from engine.ruleset.model import RuleSet
from schemas.assessment import Effect

MOST_LINES: Final = 40
_STRICTNESS: Final = tuple(Effect)
# Which sentence tells of a change of which part; whatever is not named is a matter of wording.
_SENTENCES: Final[Mapping[str, str]] = {
    "when undetermined": "undetermined",
    "if unanswered": "unanswered",
    "question": "unanswered",
    "basis": "basis",
    "in force": "in-force",
    "requester sees": "sees",
    "speaks of": "condition",
    "stage": "condition",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A text of the console by its key; `before` and `after` are effects that it names."""

    key: str
    before: Effect | None = None
    after: Effect | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a rule on both sides. `name` is the key of its name, `of` what it is one of;
    `effects` tells that the sides are words for effects, not English text."""

    name: str
    of: str
    before: str
    after: str
    effects: bool


@dataclass(frozen=True, slots=True)
class Change:
    """A rule that was added, removed or changed. What it `says` is in the reader's language, if
    that has it of this version. Of the condition, `gone` and `come` are the lines that differ, with
    those that they stand under, and `left_out` how many are not shown."""

    rule: str
    title: str
    says: str
    kind: ChangeKind
    sentences: tuple[Sentence, ...]
    parts: tuple[Part, ...]
    gone: tuple[tuple[bool, str], ...]
    come: tuple[tuple[bool, str], ...]
    left_out: int
    same_version: bool


def change_view(
    one: RuleChange, before: RuleSet, after: RuleSet, texts: Catalogues, language: Language
) -> Change:
    """A change for its readers. `texts` are those of the rule set in force: what was kept is read
    in English alone."""
    rule = (after if one.kind is not ChangeKind.REMOVED else before).rules[one.rule]
    lines = one.condition[:MOST_LINES]
    return Change(
        one.rule,
        one.title,
        said_by_rule(rule, SAYS, texts, language),
        one.kind,
        tuple(dict.fromkeys(_sentences(one, rule.entry.effect))),
        tuple(_part(each) for each in one.parts),
        tuple((line[0] == "-", line[2:]) for line in lines if line[0] in "- "),
        tuple((line[0] == "+", line[2:]) for line in lines if line[0] in "+ "),
        len(one.condition) - len(lines),
        one.same_version,
    )


def _sentences(one: RuleChange, effect: Effect) -> Iterator[Sentence]:
    if one.kind is ChangeKind.ADDED:
        yield Sentence("added", after=effect)
        return
    if one.kind is ChangeKind.REMOVED:
        yield Sentence("removed", before=effect)
        return
    told = False
    for part in one.parts:
        if part.part == "effect":
            old, new = Effect(part.before), Effect(part.after)
            stricter = _STRICTNESS.index(new) > _STRICTNESS.index(old)
            yield Sentence("stricter" if stricter else "milder", old, new)
            told = True
    if one.condition:
        yield Sentence("condition")
        told = True
    for part in one.parts:
        key = _SENTENCES.get(part.part) or (
            "parameter" if part.part.startswith("parameter ") else ""
        )
        if key:
            yield Sentence(key)
            told = True
    if any(part.part.startswith("message to ") for part in one.parts):
        yield Sentence("message")
        told = True
    if not told:
        yield Sentence("wording")


def _part(one: PartChange) -> Part:
    for head, name in (("parameter ", "parameter"), ("message to ", "message")):
        if one.part.startswith(head):
            return Part(name, one.part.removeprefix(head), one.before, one.after, effects=False)
    words = set(Effect)
    effects = {one.before, one.after} <= words | {"nothing"} and one.part != "question"
    return Part(one.part.replace(" ", "-"), "", one.before, one.after, effects)
