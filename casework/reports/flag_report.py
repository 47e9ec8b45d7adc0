"""The flag report for each of its readers, as a document without a format.

Assessments come in the language of the report (`engine.messages.translate.for_reading`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casework.reports.document import Block, Box, Document, Heading, Look, Paragraph, Terms, Text
from casework.reports.parts import (
    families,
    findings,
    flags,
    made_with,
    near_misses,
    predominance,
    tone_of,
)
from casework.reports.readers import Particulars, Reader, Stamp
from casework.reports.writing import Words, cell, code, plain, quoted
from casework.wording import WORDS
from engine.messages import Catalogues, Language
from schemas.assessment import Assessment, RequesterReport, RequesterStatus

_DEPTH: Final = 2
_HEAD: Final = 2  # the verdict, and what the report is about


def for_compliance(
    assessment: Assessment,
    particulars: Particulars,
    stamp: Stamp,
    texts: Catalogues,
    language: Language = Language.EN,
) -> Document:
    """The whole assessment, with the person's name. Never for a requester."""
    say = Words(texts, language)
    head = (
        (say("page-reference"), particulars.reference),
        (say("page-case"), stamp.case),
        (say("page-entity"), particulars.entity),
        (say("page-received"), particulars.received),
    )
    person = quoted(particulars.person or say("page-person-not-named"), Look.STRONG)
    pairs = [(say("print-person"), ((person,),))]
    pairs += [(label, ((quoted(value),),)) for label, value in head if value]
    blocks = (
        _verdict(assessment, say),
        Terms((*pairs, *_common(assessment.made_with.law_date, stamp, say))),
        *families(assessment, say),
        *flags(assessment, say),
        *near_misses(assessment, say),
        *predominance(assessment, say),
        *made_with(assessment, say),
    )
    return _document(Reader.COMPLIANCE, particulars.reference or stamp.case, blocks, stamp, say)


def for_auditor(
    assessment: Assessment, stamp: Stamp, texts: Catalogues, language: Language = Language.EN
) -> Document:
    """The whole assessment and every finding; no name, no reference, no words of the request."""
    say = Words(texts, language)
    blocks = (
        _verdict(assessment, say),
        Terms(
            (
                (say("page-case"), ((quoted(stamp.case),),)),
                *_common(assessment.made_with.law_date, stamp, say),
            )
        ),
        *made_with(assessment, say),
        *families(assessment, say),
        *flags(assessment, say),
        *near_misses(assessment, say),
        *predominance(assessment, say),
        *findings(assessment, say),
    )
    return _document(Reader.AUDITOR, stamp.case, blocks, stamp, say)


def for_requester(
    report: RequesterReport,
    reference: str,
    stamp: Stamp,
    texts: Catalogues,
    language: Language = Language.EN,
) -> Document:
    """What the requester is told of its own request; `reference` is the requester's own."""
    say = Words(texts, language)
    needed = report.status is RequesterStatus.INFORMATION_NEEDED
    why = [say("page-complete-below")] if needed else []
    status = Box(
        tone=tone_of("ask" if needed else "inform"),
        sign="?" if needed else "i",
        word=say.label(report.status.value),
        blocks=(Paragraph(tuple(Text(one) for one in (*why, say("page-every-request")))),),
    )
    pairs = [(say("page-reference"), ((quoted(reference),),))] if reference else []
    pairs.append((say("page-case"), ((quoted(stamp.case),),)))
    blocks = (
        status,
        Terms((*pairs, *_common(report.law_date, stamp, say))),
        *_points(report, say),
    )
    return _document(Reader.REQUESTER, reference or stamp.case, blocks, stamp, say)


def _points(report: RequesterReport, say: Words) -> Iterator[Block]:
    if not report.flags:
        yield Paragraph(plain(say("page-nothing-asked")))
        return
    yield Heading(1, say("print-points", count=str(len(report.flags))))
    for number, flag in enumerate(report.flags, 1):
        yield Heading(2, f"{number}. {flag.title}")
        yield Box(
            tone=tone_of("ask"),
            sign="",
            word="",
            blocks=(
                Paragraph(plain(flag.message)),
                Terms(
                    (
                        (say("page-how-to-mend"), cell(flag.cure)),
                        (say("print-provisions"), say.law(flag.citations)),
                        (say("page-where"), say.places(flag.pointers)),
                        (say("page-rule"), ((code(flag.rule),),)),
                    )
                ),
            ),
        )


def _verdict(assessment: Assessment, say: Words) -> Box:
    value = assessment.disposition.value
    told = say.language is not Language.EN
    translated = (Text(say("print-translated"), Look.DIM),) if told else ()
    return Box(
        tone=tone_of(value),
        sign=WORDS[value][0],
        word=say.label(value),
        blocks=(
            Paragraph(plain(assessment.summary)),
            Paragraph((Text(say("page-recommends"), Look.DIM), *translated)),
        ),
    )


def _common(
    law_date: str, stamp: Stamp, say: Words
) -> Iterator[tuple[str, tuple[tuple[Text], ...]]]:
    yield say("page-law-of"), ((code(law_date),),)
    yield say("print-made-on"), ((Text(say.day(stamp.made_on)),),)


def _document(
    reader: Reader, name: str, blocks: tuple[Block, ...], stamp: Stamp, say: Words
) -> Document:
    verified = (
        Heading(1, say("print-code")),
        Paragraph((code(stamp.code),)),
        Paragraph((Text(say("print-code-says"), Look.DIM),)),
    )
    return Document(
        language=say.language,
        title=f"{say(f'print-title-{reader.value}')} · {quoted(name).text}",
        notice=say(f"print-for-{reader.value}"),
        blocks=(*blocks, *verified) if stamp.code else blocks,
        made_on=stamp.made_on,
        page=say.page(),
        code_label=say("print-code"),
        code=stamp.code,
        contents_title=say("print-contents"),
        contents=0 if reader is Reader.REQUESTER else _DEPTH,
        contents_after=_HEAD,
    )
