"""The flag report as tables, for each of its readers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from casework.reports.readers import Particulars, Reader, Stamp
from casework.reports.workbook import Sheet, Value, Workbook
from casework.reports.writing import Words, harmless
from engine.messages import Catalogues, Language
from schemas.assessment import Assessment, Citation, FactQuote, RequesterReport

_SUMMARY: Final = (34, 90)


def for_compliance(
    assessment: Assessment,
    particulars: Particulars,
    stamp: Stamp,
    texts: Catalogues,
    language: Language = Language.EN,
) -> Workbook:
    """The whole assessment, with the person's name. Never for a requester."""
    say = Words(texts, language)
    about = (
        (say("print-person"), harmless(particulars.person) or say("page-person-not-named")),
        (say("page-reference"), harmless(particulars.reference)),
        (say("page-entity"), harmless(particulars.entity)),
        (say("page-received"), harmless(particulars.received)),
    )
    flags = _flags(assessment, say)
    sheets = _assessment(assessment, about, flags, stamp, say)
    return _workbook(Reader.COMPLIANCE, particulars.reference, sheets, flags, stamp, say)


def for_auditor(
    assessment: Assessment, stamp: Stamp, texts: Catalogues, language: Language = Language.EN
) -> Workbook:
    """The whole assessment; no name, no reference. The main table is that of the findings."""
    say = Words(texts, language)
    sheets = _assessment(assessment, (), _flags(assessment, say), stamp, say)
    return _workbook(Reader.AUDITOR, stamp.case, sheets, sheets[-1], stamp, say)


def for_requester(
    report: RequesterReport,
    reference: str,
    stamp: Stamp,
    texts: Catalogues,
    language: Language = Language.EN,
) -> Workbook:
    """What the requester is told of its own request; `reference` is the requester's own."""
    say = Words(texts, language)
    summary = (
        (say("page-reference"), harmless(reference)),
        (say("page-status"), say.label(report.status.value)),
        *_common(report.law_date, stamp, say),
    )
    points = Sheet(
        title=say("print-asked"),
        header=(
            say("page-rule"),
            say("print-name"),
            say("print-asked"),
            say("page-how-to-mend"),
            say("print-provisions"),
            say("page-where"),
        ),
        rows=tuple(
            (
                one.rule,
                one.title,
                one.message,
                one.cure,
                _law(one.citations),
                _many(say.place_names(one.pointers)),
            )
            for one in report.flags
        ),
        widths=(22, 36, 60, 60, 40, 36),
    )
    sheets = (_summary(summary, say), points)
    return _workbook(Reader.REQUESTER, reference or stamp.case, sheets, points, stamp, say)


def _assessment(
    a: Assessment,
    about: Iterable[tuple[str, str]],
    flags: Sheet,
    stamp: Stamp,
    say: Words,
) -> tuple[Sheet, ...]:
    made = a.made_with
    summary: tuple[tuple[str, Value], ...] = (
        *about,
        (say("print-disposition"), say.label(a.disposition.value)),
        (say("print-why"), a.summary),
        *_common(made.law_date, stamp, say),
        (say("print-leaning"), say(f"leaning-{a.weighing.leaning.value}")),
        (say("print-sum-ordinary"), a.weighing.ordinary_weight),
        (say("print-sum-article_3"), a.weighing.article_3_weight),
        (say("page-rule-set"), f"{made.ruleset} {made.version}"),
        (say("page-engine"), made.engine),
        (say("print-evaluators"), say("page-agree" if a.evaluators_agree else "page-disagree")),
        (say("print-rules-digest"), made.digest),
        (say("print-request-digest"), made.request_digest),
    )
    return (
        _summary(summary, say),
        _families(a, say),
        flags,
        _facts(a, say),
        _near_misses(a, say),
        _factors(a, say),
        _findings(a, say),
    )


def _families(a: Assessment, say: Words) -> Sheet:
    return Sheet(
        title=say("print-glance"),
        header=(
            say("print-family"),
            say("page-status"),
            say("print-strictest"),
            say("page-flags"),
        ),
        rows=tuple(
            (
                one.title,
                say.label(one.state.value),
                say.label(one.effect.value) if one.effect else "",
                _many(dict.fromkeys(one.flags)),
            )
            for one in a.families
        ),
        widths=(34, 24, 24, 60),
    )


def _flags(a: Assessment, say: Words) -> Sheet:
    titles = {one.family: one.title for one in a.families}
    return Sheet(
        title=say("page-flags"),
        header=(
            say("page-rule"),
            say("print-version"),
            say("print-item"),
            say("print-family"),
            say("print-effect"),
            say("page-status"),
            say("print-name"),
            say("print-found"),
            say("page-cure"),
            say("print-provisions"),
            say("page-says"),
            say("page-limits"),
        ),
        rows=tuple(
            (
                one.rule,
                one.version,
                say.place(one.item),
                titles.get(one.family, one.family.value),
                say.label(one.effect.value),
                say(f"print-status-{one.status.value}"),
                one.title,
                one.message,
                one.cure,
                _law(one.citations),
                one.says,
                one.limits,
            )
            for one in a.flags
        ),
        widths=(22, 9, 18, 26, 22, 16, 36, 60, 50, 40, 50, 50),
    )


def _facts(a: Assessment, say: Words) -> Sheet:
    return Sheet(
        title=say("page-facts"),
        header=(
            say("page-rule"),
            say("print-item"),
            say("page-fact-read"),
            say("page-value"),
            say("print-unit"),
            say("page-where"),
            say("page-restricted"),
            say("print-fact-name"),
        ),
        rows=tuple(
            (
                flag.rule,
                say.place(flag.item),
                fact.meaning,
                _value(fact, say),
                say.unit(fact),
                _many(say.place_names(fact.pointers)),
                say("yes") if fact.restricted else say("no"),
                fact.fact,
            )
            for flag in a.flags
            for fact in flag.facts
        ),
        widths=(22, 18, 60, 22, 16, 40, 12, 36),
    )


def _near_misses(a: Assessment, say: Words) -> Sheet:
    return Sheet(
        title=say("page-near-misses"),
        header=(
            say("page-rule"),
            say("print-item"),
            say("print-name"),
            say("page-fact-decided"),
            say("page-value"),
            say("print-unit"),
            say("page-would-fire"),
            say("print-fact-name"),
        ),
        rows=tuple(
            (
                one.rule,
                say.place(one.item),
                one.title,
                one.fact.meaning,
                _value(one.fact, say),
                say.unit(one.fact),
                one.would_fire_if,
                one.fact.fact,
            )
            for one in a.near_misses
        ),
        widths=(22, 18, 40, 60, 18, 16, 34, 36),
    )


def _factors(a: Assessment, say: Words) -> Sheet:
    return Sheet(
        title=say("page-predominance"),
        header=(
            say("page-factor"),
            "RPD 34(3)",
            say("page-points-to"),
            say("page-weight"),
            say("page-status"),
            say("print-meaning"),
            say("print-provisions"),
            say("page-facts"),
        ),
        rows=tuple(
            (
                one.factor,
                one.letter.value,
                say(f"leaning-{one.points_to.value}"),
                say.label(one.weight.value),
                say.label(one.status.value),
                one.says,
                _law(one.citations),
                _many(f"{fact.meaning} {say.value(fact)} ({fact.fact})" for fact in one.facts),
            )
            for one in a.factors
        ),
        widths=(30, 12, 24, 14, 14, 60, 40, 70),
    )


def _findings(a: Assessment, say: Words) -> Sheet:
    return Sheet(
        title=say("print-findings"),
        header=(say("page-rule"), say("print-item"), say("page-status")),
        rows=tuple(
            (one.rule, say.place(one.item), say(f"print-status-{one.status.value}"))
            for one in a.findings
        ),
        widths=(30, 24, 20),
    )


def _summary(pairs: Iterable[tuple[str, Value]], say: Words) -> Sheet:
    return Sheet(
        title=say("print-disposition"),
        header=(say("print-fact"), say("page-value")),
        rows=tuple((label, value) for label, value in pairs if value != ""),
        widths=_SUMMARY,
    )


def _common(law_date: str, stamp: Stamp, say: Words) -> Iterable[tuple[str, str]]:
    yield say("page-case"), harmless(stamp.case)
    yield say("page-law-of"), law_date
    yield say("print-made-on"), stamp.made_on.date().isoformat()
    yield say("print-code"), stamp.code


def _workbook(
    reader: Reader, name: str, sheets: tuple[Sheet, ...], main: Sheet, stamp: Stamp, say: Words
) -> Workbook:
    return Workbook(
        language=say.language,
        title=f"{say(f'print-title-{reader.value}')} · {harmless(name or stamp.case)}",
        sheets=sheets,
        main=main,
        made_on=stamp.made_on,
    )


def _law(citations: Iterable[Citation]) -> str:
    return _many(
        f"{one.instrument} {one.article} ({one.edition}, {one.certainty.value})"
        for one in citations
    )


def _many(texts: Iterable[str]) -> str:
    return "\n".join(texts)


def _value(fact: FactQuote, say: Words) -> Value:
    """The value of a fact beside its unit: a number that can be counted with, or words."""
    plain = fact.value.removeprefix("-")
    return int(fact.value) if plain.isdecimal() and plain.isascii() else say.value_alone(fact)
