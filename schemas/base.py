"""The strict base model, and the small types that every other schema is made of."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from schemas.codes import closest, country_codes, language_codes

# Control characters have no place in a legal text and are a known way to hide words from a reader;
# line feed and tabulator are kept because summaries are written in paragraphs.
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_PARTIAL_DATE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class StrictModel(BaseModel):
    """A frozen model that refuses unknown keys and never coerces a value of another type."""

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        frozen=True,
        allow_inf_nan=False,
        ser_json_inf_nan="constants",
    )


def doc(description: str, example: Any, source: str = "") -> Any:
    """Describe a field: what it means, one example value, and the provision it comes from.

    The source is published in the JSON Schema as `x-source`, with the certainty code of the rule
    catalogue where the catalogue gives one.
    """
    extra: dict[str, Any] = {"x-source": source} if source else {}
    return Field(description=description, examples=[example], json_schema_extra=extra or None)


class Answer(StrEnum):
    """A yes-or-no question whose answer may be missing. Absence of an answer is never a no."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def _clean(text: str) -> str:
    """NFC and trimmed; refuses control characters and text that is empty once trimmed."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise PydanticCustomError(
            "lone_surrogate", "contains half of a surrogate pair; send the whole character"
        ) from None
    text = unicodedata.normalize("NFC", text).strip()
    if found := _CONTROL.search(text):
        raise PydanticCustomError(
            "control_character",
            "contains the control character U+{code}; remove it",
            {"code": f"{ord(found.group()):04X}"},
        )
    if not text:
        raise PydanticCustomError("empty_text", "is empty; give a text or leave the field out")
    return text


Line = Annotated[str, StringConstraints(max_length=300), AfterValidator(_clean)]
"""One line of text: a name, a number, a title. NFC, trimmed, at most 300 characters."""

Text = Annotated[str, StringConstraints(max_length=20_000), AfterValidator(_clean)]
"""Running text: a summary, a reason, the wording of a law. NFC, trimmed, at most 20,000."""

Reference = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$", max_length=64)
]
"""A short identifier that other parts of the same request point to."""


def _country(code: str) -> str:
    if code in country_codes():
        return code
    near = closest(code.upper(), country_codes())
    raise PydanticCustomError(
        "country_code",
        "`{code}` is not an ISO 3166-1 alpha-2 or INTERPOL entity code{hint}",
        {"code": code, "hint": f"; did you mean `{near}`?" if near else ""},
    )


def _language(code: str) -> str:
    if code in language_codes():
        return code
    near = closest(code.upper(), language_codes())
    raise PydanticCustomError(
        "language_code",
        "`{code}` is not a three-letter language code{hint}",
        {"code": code, "hint": f"; did you mean `{near}`?" if near else ""},
    )


CountryCode = Annotated[str, StringConstraints(max_length=8), AfterValidator(_country)]
"""ISO 3166-1 alpha-2, or one of INTERPOL's own entity codes (914, 916, 922, UNK, XK)."""

LanguageCode = Annotated[str, StringConstraints(max_length=8), AfterValidator(_language)]
"""A three-letter language code as INTERPOL's notices write it, for example `GER`."""


@lru_cache(maxsize=1_024)  # the same few dates of a request are asked for by dozens of facts
def partial_date_bounds(text: str) -> tuple[date, date]:
    """The first and last day that a partial date may mean.

    `1980` gives 1 January and 31 December 1980, `1980-05` the month, `1980-05-17` that day twice.
    Raises ValueError for anything else.
    """
    found = _PARTIAL_DATE.fullmatch(text)
    if not found:
        raise ValueError(f"`{text}` is not YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    if day and month:
        return date(year, month, day), date(year, month, day)
    if month:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def _partial_date(text: str) -> str:
    try:
        partial_date_bounds(text)
    except ValueError as error:
        raise PydanticCustomError(
            "partial_date",
            "`{text}` is not a date: write YYYY-MM-DD, or YYYY-MM or YYYY if no more is known"
            " ({reason})",
            {"text": text, "reason": str(error)},
        ) from None
    return text


PartialDate = Annotated[str, StringConstraints(max_length=10), AfterValidator(_partial_date)]
"""A calendar date as precise as it is known: `1980`, `1980-05` or `1980-05-17` (ISO 8601).

The precision is in the writing: a date with less than a day stands for every day in it.
"""


class Reliability(StrEnum):
    """How far an item of outside information may be relied on (RPD 47(1), 2024)."""

    CONFIRMED = "confirmed"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNASSESSED = "unassessed"


class Origin(StrEnum):
    """Where an item of outside information comes from (RPD 47(1)(c)-(h))."""

    REQUEST = "request"
    OWN_RECORDS = "own_records"
    MEMBER_COUNTRY = "member_country"
    COURT = "court"
    TREATY_BODY = "treaty_body"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    CCF = "ccf"
    THE_PERSON = "the_person"
    MEDIA = "media"
    NGO = "ngo"
    OTHER = "other"


class Provenance(StrictModel):
    """Origin, date and reliability of one item that a reviewer adds to a request."""

    origin: Annotated[
        Origin, doc("Who the information comes from.", "member_country", "RPD 47(1)(c) (A)")
    ]
    seen_on: Annotated[
        PartialDate, doc("When it was seen or dated.", "2026-03-02", "RPD 47(1)(d) (A)")
    ]
    reliability: Annotated[
        Reliability, doc("How far it may be relied on.", "confirmed", "RPD 47(1)(e)-(h) (A)")
    ] = Reliability.UNASSESSED
    reference: Annotated[
        Line | None, doc("Where it can be found again.", "File note 12", "RPD 47(1) (A)")
    ] = None


class Place(StrictModel):
    """A place as far as it is known."""

    country: Annotated[CountryCode | None, doc("Country or entity code.", "UY", "RPD 83(2)(b)(i)")]
    city: Annotated[Line | None, doc("Town or locality.", "Montevideo", "RPD 83(2)(b)(i)")] = None
