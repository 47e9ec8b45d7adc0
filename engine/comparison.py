"""Two rule sets side by side: what changed in the rules, and what that does to requests.

Nothing here quotes a request: subjects have names, and facts are named without their values, so a
comparison over real requests may stand in a review comment.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from engine.effects import EFFECTS
from engine.rule_page import RulePage, rule_page
from engine.ruleset.model import Factor, RuleSet
from schemas.assessment import Assessment, Disposition, Effect, Flag

_ORDER: Final = (Disposition.CLEAR, Disposition.ASK, Disposition.HOLD, Disposition.REFUSE)


class ChangeKind(StrEnum):
    """How the two rule sets differ in one rule."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Direction(StrEnum):
    """Whether a request is treated more strictly or more mildly than before."""

    STRICTER = "stricter"
    MILDER = "milder"


@dataclass(frozen=True, slots=True)
class PartChange:
    """One part of a rule, such as its effect, before and after, as text."""

    part: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RuleChange:
    """What changed in one rule. `condition` are lines of plain language, each with `+` or `-`.

    `same_version` is true of a changed rule whose version stayed the same: its readers cannot tell
    by the version that it means something else now.
    """

    rule: str
    title: str
    kind: ChangeKind
    parts: tuple[PartChange, ...] = ()
    condition: tuple[str, ...] = ()
    same_version: bool = False


@dataclass(frozen=True, slots=True)
class Judged:
    """One request judged by both rule sets. The name is told to readers."""

    name: str
    source: str
    before: Assessment
    after: Assessment


@dataclass(frozen=True, slots=True)
class Move:
    """What one rule flags on a request before and after: effects, and names of deciding facts."""

    rule: str
    before: tuple[Effect, ...]
    after: tuple[Effect, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Flip:
    """A request whose disposition is another, and the rules whose flags changed."""

    name: str
    source: str
    before: Disposition
    after: Disposition
    moves: tuple[Move, ...]

    @property
    def direction(self) -> Direction:
        """Stricter or milder."""
        milder = _ORDER.index(self.after) < _ORDER.index(self.before)
        return Direction.MILDER if milder else Direction.STRICTER


@dataclass(frozen=True, slots=True)
class RuleCounts:
    """How often a rule's findings had each status, before and after, and on how many requests its
    findings changed."""

    rule: str
    before: Mapping[str, int]
    after: Mapping[str, int]
    requests_changed: int


@dataclass(slots=True)
class Tally:
    """Sums over one source of requests, or over all of them."""

    requests: int = 0
    matrix: Counter[tuple[Disposition, Disposition]] = field(default_factory=Counter)
    other_flags: int = 0
    """requests with the same disposition and other flags"""

    @property
    def flips(self) -> int:
        """Requests with another disposition."""
        return sum(n for (before, after), n in self.matrix.items() if before is not after)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that a reviewer of a rule change should see."""

    before: tuple[str, str]
    """version and digest of the rule set"""
    after: tuple[str, str]
    rules: tuple[RuleChange, ...]
    others: tuple[str, ...]
    """what else of the rule set changed, one sentence each"""
    tallies: Mapping[str, Tally]
    total: Tally
    flips: tuple[Flip, ...]
    counts: tuple[RuleCounts, ...]
    faults: tuple[str, ...]
    """names of requests on which an evaluation failed; they stand in no sum"""

    def flips_towards(self, direction: Direction) -> tuple[Flip, ...]:
        """The flips that are stricter, or milder."""
        return tuple(one for one in self.flips if one.direction is direction)


def compare(before: RuleSet, after: RuleSet, judged: Iterable[Judged]) -> Comparison:
    """Compare two rule sets, by their rules and over requests that both have judged."""
    total, tallies = Tally(), dict[str, Tally]()
    flips: list[Flip] = []
    faults: list[str] = []
    counted = _Counted()
    for one in judged:
        if _faulty(one.before) or _faulty(one.after):
            faults.append(one.name)
            continue
        moves = tuple(_moves(one.before.flags, one.after.flags))
        counted.add(one)
        pair = one.before.disposition, one.after.disposition
        for tally in (total, tallies.setdefault(one.source, Tally())):
            tally.requests += 1
            tally.matrix[pair] += 1
            tally.other_flags += int(pair[0] is pair[1] and bool(moves))
        if pair[0] is not pair[1]:
            flips.append(Flip(one.name, one.source, *pair, moves))
    return Comparison(
        before=(before.version, before.digest),
        after=(after.version, after.digest),
        rules=tuple(rule_changes(before, after)),
        others=tuple(_others(before, after)),
        tallies=tallies,
        total=total,
        flips=tuple(flips),
        counts=tuple(counted.changed()),
        faults=tuple(faults),
    )


def _faulty(made: Assessment) -> bool:
    return any(one.rule == "ENGINE-FAULT" for one in made.flags)


def _moves(before: Iterable[Flag], after: Iterable[Flag]) -> Iterator[Move]:
    flags: dict[str, tuple[list[Flag], list[Flag]]] = {}
    for side, given in enumerate((before, after)):
        for one in given:
            flags.setdefault(one.rule, ([], []))[side].append(one)
    for rule, (old, new) in sorted(flags.items()):
        if Counter(map(_identity, old)) == Counter(map(_identity, new)):
            continue
        telling = new or old
        facts = dict.fromkeys(quote.fact for one in telling for quote in one.facts)
        yield Move(rule, _effects(old), _effects(new), tuple(facts))


def _identity(flag: Flag) -> tuple[object, ...]:
    return flag.item, flag.status, flag.effect


def _effects(flags: Iterable[Flag]) -> tuple[Effect, ...]:
    return tuple(sorted((one.effect for one in flags), key=EFFECTS.index, reverse=True))


class _Counted:
    """Findings of each rule by status."""

    def __init__(self) -> None:
        self._sides: tuple[dict[str, Counter[str]], dict[str, Counter[str]]] = ({}, {})
        self._changed: Counter[str] = Counter()

    def add(self, one: Judged) -> None:
        of_request: list[dict[str, Counter[str]]] = []
        for side, made in zip(self._sides, (one.before, one.after), strict=True):
            own: dict[str, Counter[str]] = {}
            for line in made.findings:
                own.setdefault(line.rule, Counter())[line.status.value] += 1
            for rule, counts in own.items():
                side.setdefault(rule, Counter()).update(counts)
            of_request.append(own)
        old, new = of_request
        self._changed.update(
            rule for rule in {*old, *new} if old.get(rule, Counter()) != new.get(rule, Counter())
        )

    def changed(self) -> Iterator[RuleCounts]:
        before, after = self._sides
        for rule, n in sorted(self._changed.items()):
            yield RuleCounts(
                rule, dict(before.get(rule, Counter())), dict(after.get(rule, Counter())), n
            )


def rule_changes(before: RuleSet, after: RuleSet) -> Iterator[RuleChange]:
    """Rules that were added, removed or changed, in the order of the newer rule set."""
    for name, rule in after.rules.items():
        title = rule.entry.title
        if name not in before.rules:
            added = tuple(f"+ {line}" for line in _condition_lines(rule_page(rule, after, [])))
            yield RuleChange(name, title, ChangeKind.ADDED, condition=added)
            continue
        old = rule_page(before.rules[name], before, [])
        new = rule_page(rule, after, [])
        condition = tuple(_difference(_condition_lines(old), _condition_lines(new)))
        parts = tuple(_parts(_described(old), _described(new)))
        if parts or condition:
            yield RuleChange(
                name,
                title,
                ChangeKind.CHANGED,
                parts,
                condition,
                same_version=old.version == new.version,
            )
    for name, rule in before.rules.items():
        if name not in after.rules:
            yield RuleChange(name, rule.entry.title, ChangeKind.REMOVED)


def _described(page: RulePage) -> dict[str, str]:
    """Every part of a rule but its condition, as text."""
    return {
        "version": str(page.version),
        "title": page.title,
        "basis": "; ".join(
            f"{one.instrument} {one.article} ({one.certainty.value})" for one in page.provisions
        ),
        "says": page.says,
        "effect": page.effect.value,
        "when undetermined": page.when_undetermined.value if page.when_undetermined else "nothing",
        "question": page.question or "none",
        "if unanswered": page.if_unanswered.value if page.if_unanswered else "nothing",
        "requester sees": "yes" if page.requester_sees else "no",
        "speaks of": page.speaks_of,
        "stage": str(page.stage),
        "in force": f"{page.in_force_from} to {page.in_force_until or 'now'}",
        **{
            f"parameter {one.name}": ", ".join(f"{value} from {day}" for day, value in one.values)
            for one in page.parameters
        },
        **{f"message to {audience}": text for audience, text in page.messages},
        "limits": page.limits,
        "family": page.family,
        "catalogue": ", ".join(page.catalogue),
        "to be read again by": str(page.review_by),
    }


def _parts(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[PartChange]:
    for part in dict.fromkeys((*old, *new)):
        if old.get(part) != new.get(part):
            yield PartChange(part, old.get(part, "none"), new.get(part, "none"))


def _condition_lines(page: RulePage) -> list[str]:
    """The whole meaning of a condition in words, definitions included."""
    blocks = [("applies only if", page.applies), ("fires if", page.when)]
    blocks += [("but not if", one.when) for one in page.unless]
    blocks += [
        (f"“{one.says.rstrip('.')}” means", one.when)
        for one in sorted(page.terms, key=lambda term: term.name)
    ]
    return [
        line
        for head, statement in blocks
        if statement is not None
        for line in (head, *(f"{'  ' * (depth + 1)}{s.text}" for depth, s in statement.lines()))
    ]


def _difference(old: list[str], new: list[str]) -> Iterator[str]:
    """Lines that went and came, each after the line that it stands under."""
    for line in difflib.unified_diff(old, new, n=1, lineterm=""):
        if not line.startswith(("---", "+++", "@@")):
            yield f"{line[0]} {line[1:]}"


def _others(before: RuleSet, after: RuleSet) -> Iterator[str]:
    named = (
        ("Factor", _factors(before), _factors(after)),
        ("Instrument", dict(before.instruments), dict(after.instruments)),
        ("Parameter", dict(before.parameters), dict(after.parameters)),
    )
    for word, old, new in named:
        for name in dict.fromkeys((*old, *new)):
            if old.get(name) != new.get(name):
                how = "added" if name not in old else "removed" if name not in new else "changed"
                yield f"{word} `{name}` was {how}."
    vocabularies = ("acts", "tags", "categories", "signals")
    for name in vocabularies:
        if getattr(before.vocabulary, name) != getattr(after.vocabulary, name):
            yield f"The vocabulary of {name} was changed."


def _factors(rule_set: RuleSet) -> dict[str, object]:
    return {name: _meaning(factor) for name, factor in rule_set.factors.items()}


def _meaning(factor: Factor) -> tuple[object, ...]:
    """All of a factor but the place where it is written."""
    return factor.entry, factor.in_force_from, factor.condition
