"""The parts of a flag report that compliance staff and auditors both read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casework.reports.document import (
    Block,
    Box,
    Bullets,
    Cell,
    Heading,
    Line,
    Look,
    Paragraph,
    Table,
    Terms,
    Text,
    Tone,
)
from casework.reports.writing import NONE, Words, cell, code, codes, plain
from casework.wording import WORDS
from engine.assess import FAMILY_TITLES
from engine.messages.catalogues import LIMITS, SAYS
from engine.messages.law import Part, entry_of
from schemas.assessment import Assessment, FactorStatus, FactQuote, FindingStatus, Flag

_TONES: Final = {
    "clear": Tone.GOOD,
    "nothing_found": Tone.GOOD,
    "ask": Tone.OPEN,
    "could_not_be_checked": Tone.OPEN,
    "hold": Tone.BAD,
    "refuse": Tone.BAD,
    "found": Tone.BAD,
    "inform": Tone.NOTE,
}
_FACTOR_SIGNS: Final = {FactorStatus.PRESENT: "●", FactorStatus.UNKNOWN: "?"}


def tone_of(value: str) -> Tone:
    """The colour of a disposition, an effect or the state of a family."""
    return _TONES.get(value, Tone.PLAIN)


def families(a: Assessment, say: Words) -> Iterator[Block]:
    """All families at a glance, found or not, in their fixed order."""
    shown = {one.family: one for one in a.families}
    yield Heading(1, say("print-glance"))
    yield Table(
        header=(
            say("print-family"),
            say("page-status"),
            say("print-strictest"),
            say("page-flags"),
        ),
        rows=tuple(
            (
                ((Text(one.title, Look.STRONG),),),
                cell(f"{WORDS[one.state.value][0]} {say.label(one.state.value)}"),
                cell(say.label(one.effect.value) if one.effect else NONE),
                codes(dict.fromkeys(one.flags)),
            )
            for one in (shown[family] for family in FAMILY_TITLES if family in shown)
        ),
        widths=(30, 24, 20, 26),
    )


def flags(a: Assessment, say: Words) -> Iterator[Block]:
    """Every flag, family by family."""
    yield Heading(1, say("page-flags"))
    if not a.flags:
        yield Paragraph(plain(say("print-no-flags")))
        return
    titles = {one.family: one.title for one in a.families}
    for family in FAMILY_TITLES:
        of_family = [one for one in a.flags if one.family is family]
        if of_family:
            yield Heading(2, f"{titles[family]} ({len(of_family)})")
            for flag in of_family:
                yield from _flag(flag, say)


def _flag(flag: Flag, say: Words) -> Iterator[Block]:
    where = (Text(f" · {say.fields.at(flag.item)}", Look.DIM),) if flag.item else ()
    notes: list[Block] = []
    if flag.status is FindingStatus.UNDETERMINED:
        notes.append(Paragraph((Text(say("page-undetermined"), Look.STRONG),)))
    if flag.escalated_from is not None:
        told = say("page-stricter", effect=say.label(flag.escalated_from.value))
        notes.append(Paragraph((Text(told, Look.STRONG),)))
    yield Box(
        tone=tone_of(flag.effect.value),
        sign=WORDS[flag.effect.value][0],
        word=say.label(flag.effect.value),
        blocks=(
            Heading(3, flag.title),
            Paragraph((code(f"{flag.rule} v{flag.version}"), *where)),
            Paragraph(plain(flag.message)),
            *notes,  # type: ignore[arg-type]
            Terms(
                (
                    (say("page-cure"), cell(flag.cure)),
                    (say("print-provisions"), say.law(flag.citations)),
                    (say("page-says"), ((say.law_in_words(flag.says, flag.rule, SAYS),),)),
                    (say("page-limits"), ((say.law_in_words(flag.limits, flag.rule, LIMITS),),)),
                )
            ),
            *_facts(flag.facts, say),
        ),
    )


def _facts(quotes: tuple[FactQuote, ...], say: Words) -> Iterator[Table]:
    if quotes:
        yield Table(
            header=(say("page-fact-read"), say("page-value"), say("page-where")),
            rows=tuple(
                (_fact(one, say), cell(say.value(one)), say.places(one.pointers)) for one in quotes
            ),
            widths=(46, 22, 32),
        )


def _fact(one: FactQuote, say: Words) -> Cell:
    name: Line = (code(one.fact),)
    if one.restricted:
        name = (*name, Text(f"[{say('page-restricted')}]", Look.DIM))
    return ((say.meaning(one),), name)


def _with_value(one: FactQuote, say: Words) -> Cell:
    """A fact as people name it, with its value; its name in the fact table below."""
    return ((say.meaning(one),), (Text(say.value(one), Look.STRONG), code(one.fact)))


def _place(pointer: str | None, say: Words) -> Cell:
    return (plain(say.place(pointer)),) if pointer else ()


def near_misses(a: Assessment, say: Words) -> Iterator[Block]:
    """Rules that one fact kept from firing."""
    if not a.near_misses:
        return
    yield Heading(1, say("page-near-misses"))
    yield Table(
        header=(say("page-rule"), say("page-fact-decided"), say("page-would-fire")),
        rows=tuple(
            (
                (
                    plain(one.title),
                    (code(one.rule),),
                    *_place(one.item, say),
                ),
                _with_value(one.fact, say),
                cell(one.would_fire_if),
            )
            for one in a.near_misses
        ),
        widths=(32, 42, 26),
    )


def predominance(a: Assessment, say: Words) -> Iterator[Block]:
    """The test of RPD 34(3), with every factor that is there or open."""
    weighing = a.weighing
    yield Heading(1, say("page-predominance"))
    yield Terms(
        (
            (say("print-leaning"), ((Text(say(f"leaning-{weighing.leaning}"), Look.STRONG),),)),
            (say("print-sum-ordinary"), cell(str(weighing.ordinary_weight))),
            (say("print-sum-article_3"), cell(str(weighing.article_3_weight))),
        )
    )
    yield Bullets(tuple(plain(one) for one in weighing.reasons))
    yield Paragraph((Text(say("page-weights-ours"), Look.DIM),))
    if a.factors:
        yield Table(
            header=(
                say("page-factor"),
                say.left_to_right("34(3)"),
                say("page-points-to"),
                say("page-weight"),
                say("page-status"),
                say("page-facts"),
            ),
            rows=tuple(
                (
                    (
                        (say.law_in_words(one.says, entry_of(Part.FACTOR, one.factor)),),
                        (code(one.factor),),
                    ),
                    ((Text(f"({one.letter.value})", rtl=False),),),
                    cell(say(f"leaning-{one.points_to.value}")),
                    cell(say.label(one.weight.value)),
                    cell(f"{_FACTOR_SIGNS[one.status]} {say.label(one.status.value)}"),
                    tuple(line for fact in one.facts for line in _with_value(fact, say))
                    or cell(NONE),
                )
                for one in a.factors
            ),
            widths=(24, 8, 13, 10, 12, 33),
        )


def made_with(a: Assessment, say: Words) -> Iterator[Block]:
    """What the assessment was made with, digests included."""
    made = a.made_with
    yield Heading(1, say("page-made-with"))
    agree = say("page-agree") if a.evaluators_agree else say("page-disagree")
    yield Terms(
        (
            (say("page-rule-set"), ((code(f"{made.ruleset} {made.version}"),),)),
            (say("page-engine"), ((code(made.engine),),)),
            (say("page-law-of-day"), ((code(made.law_date),),)),
            (say("print-evaluators"), cell(agree)),
            (say("print-findings"), cell(str(len(a.findings)))),
            (say("print-rules-digest"), ((code(made.digest),),)),
            (say("print-request-digest"), ((code(made.request_digest),),)),
        )
    )


def findings(a: Assessment, say: Words) -> Iterator[Block]:
    """Every rule that was judged, in one line each."""
    yield Heading(1, say("print-findings"))
    yield Paragraph((Text(say("print-findings-says"), Look.DIM),))
    yield Table(
        header=(say("page-rule"), say("print-item"), say("page-status")),
        rows=tuple(
            (
                ((code(one.rule),),),
                cell(say.place(one.item) or NONE),
                cell(say(f"print-status-{one.status.value}")),
            )
            for one in a.findings
        ),
        widths=(44, 32, 24),
    )
