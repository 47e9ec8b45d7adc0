"""A comparison of two rule sets as a review comment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from casework.markdown.text import code, escaped, table
from engine.comparison import (
    ChangeKind,
    Comparison,
    Direction,
    Flip,
    Move,
    RuleChange,
    RuleCounts,
    Tally,
)
from schemas.assessment import Disposition, Effect, FindingStatus

_DISPOSITIONS: Final = tuple(Disposition)
_STATUSES: Final = tuple(FindingStatus)
# A review comment on the usual services holds 65,536 characters.
_MOST_RULES: Final = 40
_MOST_LINES: Final = 30
_SOURCES: Final = {
    "cases": "data cases",
    "decided": "decided cases",
    "controls": "positive controls",
    "archive": "archive sample",
    "stored": "stored requests",
}


def comparison_markdown(
    found: Comparison, labels: tuple[str, str], examples: int, unread: Iterable[str] = ()
) -> str:
    """The comparison as Markdown. `examples` is how many flips of each kind are shown."""
    return "\n".join(_comment(found, labels, examples, list(unread))).rstrip() + "\n"


def _comment(
    found: Comparison, labels: tuple[str, str], examples: int, unread: list[str]
) -> Iterator[str]:
    (old, old_digest), (new, new_digest) = found.before, found.after
    yield f"## Rules: {escaped(labels[0])} → {escaped(labels[1])}"
    yield ""
    yield f"Rule set {old} ({code(old_digest[:12])}) → {new} ({code(new_digest[:12])})."
    yield ""
    yield _headline(found)
    yield ""
    if found.faults:
        yield (
            f"**On {len(found.faults)} request(s) an evaluation failed; they stand in no sum:**"
            f" {escaped(', '.join(found.faults[:5]))}{' and more' if found.faults[5:] else ''}."
        )
        yield ""
    if unread:
        yield (
            f"{len(unread)} entry(ies) could not be read as a request and were left out:"
            f" {escaped(', '.join(unread[:5]))}{' and more' if unread[5:] else ''}."
        )
        yield ""
    if found.total.requests:
        yield from _matrix(found.total)
        yield from _by_source(found.tallies)
    yield from _rules(found.rules)
    yield from _others(found.others)
    yield from _flips(found, examples)
    yield from _counts(found.counts)


def _headline(found: Comparison) -> str:
    total = found.total
    if not total.requests:
        return "**No request was judged by both.**"
    milder = len(found.flips_towards(Direction.MILDER))
    stricter = len(found.flips_towards(Direction.STRICTER))
    if not total.flips:
        first = f"**No disposition changes** over {total.requests} requests."
    else:
        first = (
            f"**{total.flips} of {total.requests} requests get another disposition:"
            f" {milder} milder, {stricter} stricter.**"
        )
    return f"{first} {total.other_flags} more get other flags and the same disposition."


def _matrix(total: Tally) -> Iterator[str]:
    yield from table(
        ("before ↓ after →", *(one.value for one in _DISPOSITIONS)),
        (
            (
                before.value,
                *(
                    _cell(total.matrix[before, after], before is after)
                    for after in _DISPOSITIONS
                ),
            )
            for before in _DISPOSITIONS
        ),
    )  # fmt: skip


def _cell(count: int, same: bool) -> str:
    return str(count) if same or not count else f"**{count}**"


def _by_source(tallies: Mapping[str, Tally]) -> Iterator[str]:
    yield from table(
        ("Source", "Requests", "Other disposition", "Other flags only"),
        (
            (_SOURCES.get(name, name), str(one.requests), str(one.flips), str(one.other_flags))
            for name, one in tallies.items()
        ),
    )


def _rules(changes: Iterable[RuleChange]) -> Iterator[str]:
    changes = list(changes)
    if not changes:
        yield "No rule was added, removed or changed."
        yield ""
        return
    for kind in ChangeKind:
        of_kind = [one for one in changes if one.kind is kind]
        if not of_kind:
            continue
        yield f"### Rules {kind.value}: {len(of_kind)}"
        yield ""
        for one in of_kind[:_MOST_RULES]:
            yield from _rule(one)
        if of_kind[_MOST_RULES:]:
            yield f"- and {len(of_kind) - _MOST_RULES} more"
        yield ""


def _rule(one: RuleChange) -> Iterator[str]:
    warning = " **(version unchanged)**" if one.same_version else ""
    yield f"- {code(one.rule)} {escaped(one.title)}{warning}"
    for part in one.parts:
        yield f"  - {part.part}: {escaped(part.before)} → {escaped(part.after)}"
    if one.condition:
        yield "  - condition in words:"
        yield ""
        yield "    ```diff"
        for line in one.condition[:_MOST_LINES]:
            yield f"    {line}"
        if one.condition[_MOST_LINES:]:
            yield f"    ... and {len(one.condition) - _MOST_LINES} lines more"
        yield "    ```"
        yield ""


def _others(sentences: tuple[str, ...]) -> Iterator[str]:
    if sentences:
        yield "### What else changed"
        yield ""
        for one in sentences:
            yield f"- {one}"
        yield ""


def _flips(found: Comparison, examples: int) -> Iterator[str]:
    for direction in (Direction.MILDER, Direction.STRICTER):
        flips = found.flips_towards(direction)
        if not flips or not examples:
            continue
        yield f"### {direction.value.capitalize()}: {len(flips)}"
        yield ""
        kinds = dict.fromkeys((one.before, one.after) for one in flips)
        for before, after in kinds:
            of_kind = [one for one in flips if (one.before, one.after) == (before, after)]
            yield f"**{before.value} → {after.value}** ({len(of_kind)})"
            yield ""
            for one in of_kind[:examples]:
                yield from _flip(one)
            if of_kind[examples:]:
                yield f"- and {len(of_kind) - examples} more"
            yield ""


def _flip(one: Flip) -> Iterator[str]:
    yield f"- {escaped(one.name)}"
    for move in one.moves:
        yield f"  - {_move(move)}"


def _move(move: Move) -> str:
    facts = f"; deciding facts: {', '.join(code(one) for one in move.facts)}" if move.facts else ""
    return f"{code(move.rule)}: {_effects(move.before)} → {_effects(move.after)}{facts}"


def _effects(effects: tuple[Effect, ...]) -> str:
    return ", ".join(one.value for one in effects) or "no flag"


def _counts(counts: tuple[RuleCounts, ...]) -> Iterator[str]:
    if not counts:
        return
    yield "### Findings by rule, before → after"
    yield ""
    yield from table(
        ("Rule", "Requests with other findings", *(one.value for one in _STATUSES)),
        (
            (
                code(one.rule),
                str(one.requests_changed),
                *(
                    _change(one.before.get(status.value, 0), one.after.get(status.value, 0))
                    for status in _STATUSES
                ),
            )
            for one in sorted(counts, key=lambda line: -line.requests_changed)[:_MOST_RULES]
        ),
    )
    if counts[_MOST_RULES:]:
        yield f"and {len(counts) - _MOST_RULES} rules more"


def _change(before: int, after: int) -> str:
    return str(before) if before == after else f"{before} → **{after}**"
