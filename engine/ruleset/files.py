"""The shapes of the files in `rules/`: what a rule, a term, a factor, a parameter must state."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.facts import Scope
from engine.messages.language import Language
from schemas.assessment import (
    Certainty,
    Direction,
    Effect,
    Family,
    Letter,
    WeightClass,
)
from schemas.vocabulary import QuestionTopic

Sentence = Annotated[str, Field(min_length=8, max_length=2_000)]
TermName = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=80)]
RuleId = Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9-]*[A-Z0-9]$", max_length=40)]


class FileModel(BaseModel):
    """Base of everything read from rule files: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Basis(FileModel):
    """A provision on which something rests."""

    instrument: str
    article: str
    certainty: Certainty
    note: str | None = None


class Exception_(FileModel):
    """A case in which the rule does not hold though its condition does."""

    when: str
    because: Sentence


class Knowingly(FileModel):
    """What a lint would tell of a rule and its author has settled, with the reason.

    `of` is the other rule of an overlap, or the part of the condition without influence, as the
    finding names it.
    """

    check: Literal["overlap", "no-influence"]
    of: str
    because: Sentence


class RuleEntry(FileModel):
    """One rule of a chapter file."""

    id: RuleId
    version: Annotated[int, Field(ge=1)] = 1
    title: Sentence
    catalogue: list[str] = Field(min_length=1)
    family: Family | None = None
    scope: Scope = Scope.REQUEST
    stage: Literal[1, 2] = 1
    basis: list[Basis] = Field(min_length=1)
    in_force_from: date | None = None
    in_force_until: date | None = None
    says: Sentence
    applies: str | None = None
    when: str
    unless: list[Exception_] = []
    effect: Effect
    when_undetermined: Effect | Literal["none"] | None = None
    if_unanswered: Effect | None = None
    question: QuestionTopic | None = None
    requester_sees: bool | None = None
    near_miss: bool = False
    status: Literal["encoded", "partial"] = "encoded"
    limits: Sentence
    knowingly: list[Knowingly] = []
    review_by: date | None = None


class TermEntry(FileModel):
    """A named condition that rules, factors and other terms of the same scope build on."""

    id: TermName
    scope: Scope = Scope.REQUEST
    says: Sentence
    when: str


class FactorEntry(FileModel):
    """A fact pattern that weighs in the predominance test (RPD 34(3)(a)-(g))."""

    id: TermName
    letter: Letter
    points_to: Direction
    weight: WeightClass
    basis: list[Basis] = Field(min_length=1)
    in_force_from: date | None = None
    in_force_until: date | None = None
    says: Sentence
    when: str


class Defaults(FileModel):
    """What holds for every rule of a chapter file that does not say otherwise."""

    family: Family
    when_undetermined: Effect | Literal["none"]
    requester_sees: bool
    in_force_from: date
    review_by: date


class ChapterFile(FileModel):
    """One chapter of the catalogue."""

    chapter: Annotated[str, Field(pattern=r"^[A-Z]$")]
    title: Sentence
    defaults: Defaults
    terms: list[TermEntry] = []
    rules: list[RuleEntry] = []
    factors: list[FactorEntry] = []


class EditionEntry(FileModel):
    """An edition of an instrument and the day from which it is in force."""

    edition: str
    in_force_from: date
    note: str | None = None


class InstrumentEntry(FileModel):
    """An instrument that rules cite.

    `introduced` says with which edition a provision first came in, by the beginning of its number.
    """

    title: Sentence
    editions: list[EditionEntry] = Field(min_length=1)
    introduced: dict[str, str] = {}


class ParameterValue(FileModel):
    """The value of a parameter from a day on; null means repealed."""

    from_: Annotated[date, Field(alias="from")]
    value: int | None


class ParameterEntry(FileModel):
    """A dated number of the law, or of ours, which says so in its basis (certainty D)."""

    says: Sentence
    unit: str
    basis: list[Basis] = Field(min_length=1)
    values: list[ParameterValue] = Field(min_length=1)


class RuleSetFile(FileModel):
    """Name and version of the rule set, and the languages that it offers to readers.

    A language that is offered must be complete; English always is.
    """

    name: str
    version: str
    description: Sentence
    languages: list[Language] = [Language.EN]


class NoteText(FileModel):
    """A note in another language than English."""

    title: Sentence
    text: Sentence


class ReceiverNote(FileModel):
    """What is said to the country that receives a notice; it informs and decides nothing.

    A note that names `countries` concerns those alone, by their codes.
    """

    title: Sentence
    basis: list[Basis] = Field(min_length=1)
    text: Sentence
    countries: list[str] = []
    translations: dict[Language, NoteText] = {}

    def in_language(self, language: Language) -> NoteText:
        """The note in a language; in English if it is not translated."""
        return self.translations.get(language) or NoteText(title=self.title, text=self.text)
