"""The letter that puts questions to a requester (RPD 78, 86), as a document without a format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain
from typing import Final

from casework.reports.document import Block, Box, Cell, Document, Heading, Paragraph, Terms, Tone
from casework.reports.writing import Words, cell, plain, quoted
from engine.messages import Catalogues, Language
from engine.messages.language import country_name, long_date
from schemas.assessment import Citation, Effect, RequesterFlag, RequesterReport


@dataclass(frozen=True, slots=True)
class Question:
    """One question, in the language of the letter.

    `cure` tells what would settle it, `pointers` where in the request it arises (JSON pointers).
    """

    text: str
    cure: str = ""
    citations: tuple[Citation, ...] = ()
    pointers: tuple[str, ...] = ()

    @classmethod
    def of(cls, flag: RequesterFlag) -> Question:
        """The question that a flag puts, as the requester may see it."""
        return cls(flag.message, flag.cure, flag.citations, flag.pointers)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a letter says beside its questions.

    `addressee` is the code of the NCB's country, or of the entity, as requests write it.
    `reference` is ours, `their_reference` the requester's own. `written_on` is a time with zone.
    `remark` is what a reviewer added in own words, in whatever language.
    """

    reference: str
    addressee: str
    questions: tuple[Question, ...]
    written_on: datetime
    due_on: date | None = None
    their_reference: str = ""
    remark: str = ""

    def __post_init__(self) -> None:
        if not self.questions and not self.remark:
            raise ValueError("a letter without a question asks nothing; add one")
        if self.written_on.tzinfo is None:
            raise ValueError("written_on needs a time zone")
        if self.due_on is not None and self.due_on < self.written_on.date():
            raise ValueError("the answer cannot be due before the letter is written")


# A flag that recommends refusal is put as a question, too: the requester can still mend it.
_ASKED: Final = (Effect.ASK, Effect.REFUSE)


def questions_of(report: RequesterReport) -> tuple[Question, ...]:
    """What a requester's report asks, as questions."""
    return tuple(Question.of(one) for one in report.flags if one.effect in _ASKED)


def question_letter(
    letter: Letter, texts: Catalogues, language: Language = Language.EN
) -> Document:
    """The letter. It says nothing of what else was found."""
    say = Words(texts, language)
    pairs = [
        (say("letter-reference"), letter.reference),
        (say("letter-your-reference"), letter.their_reference),
    ]
    head: list[tuple[str, Cell]] = [(label, ((quoted(value),),)) for label, value in pairs if value]
    head.append((say("letter-date"), cell(say.day(letter.written_on))))
    due = long_date(letter.due_on, language) if letter.due_on else ""
    if due:
        head.append((say("letter-due"), cell(due)))
    answer = say("letter-answer-by", date=due) if due else say("letter-answer")
    count = str(len(letter.questions))
    return Document(
        language=language,
        title=f"{say('letter-title')} · {quoted(letter.reference).text}",
        notice="",
        blocks=(
            Paragraph(plain(say("letter-to", country=country_name(letter.addressee, language)))),
            Terms(tuple(head)),
            Paragraph(plain(say("letter-salutation"))),
            *((Paragraph(plain(say("letter-opening", count=count))),) if letter.questions else ()),
            *chain.from_iterable(
                _question(number, one, say) for number, one in enumerate(letter.questions, 1)
            ),
            *((Paragraph((quoted(letter.remark),)),) if letter.remark else ()),
            Paragraph(plain(answer)),
            Paragraph(plain(say("letter-meanwhile"))),
            Paragraph(plain(say("letter-closing"))),
        ),
        made_on=letter.written_on,
        page=say.page(),
    )


def _question(number: int, one: Question, say: Words) -> tuple[Block, ...]:
    told = [
        (say("letter-cure"), ((quoted(one.cure),),) if one.cure else ()),
        (say("letter-provisions"), say.law(one.citations) if one.citations else ()),
        (say("letter-where"), say.places(one.pointers) if one.pointers else ()),
    ]
    pairs = tuple((label, value) for label, value in told if value)
    return (
        Heading(1, say("letter-question", number=str(number))),
        Box(
            tone=Tone.NOTE,
            sign="",
            word="",
            blocks=(Paragraph((quoted(one.text),)), *([Terms(pairs)] if pairs else [])),
        ),
    )
