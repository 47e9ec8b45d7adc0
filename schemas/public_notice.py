"""Identity from INTERPOL's public notices, as its web service returns them.

Only who the person is can be taken over. A public notice holds no facts, penalties or dates of
judicial decisions, so all of that stays unknown.
"""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

from schemas.identity import Subject


class _PublicNotice(BaseModel):
    """The keys that are read; the service's own additions are passed over."""

    model_config = ConfigDict(extra="ignore", strict=True)

    name: str | None = None
    forename: str | None = None
    date_of_birth: str | None = None
    sex_id: str | None = None
    nationalities: list[str] | None = None
    country_of_birth_id: str | None = None
    place_of_birth: str | None = None
    height: float | int | None = None
    weight: float | int | None = None
    eyes_colors_id: list[str] | None = None
    hairs_id: list[str] | None = None
    languages_spoken_ids: list[str] | None = None
    distinguishing_marks: str | None = None


def _known(text: str | None) -> str | None:
    text = (text or "").strip()
    return text if text and text != "-" else None


def subject_from_public_notice(notice: dict[str, Any]) -> Subject:
    """The person of a public notice. Raises pydantic's ValidationError if it is not of that shape.

    Height and weight of 0 mean unknown there; a forename of `-` means none.
    """
    read = _PublicNotice.model_validate(notice)
    born = _known(read.date_of_birth)
    physical: dict[str, Any] = {}
    if read.height:
        physical["height_m"] = float(read.height)
    if read.weight:
        physical["weight_kg"] = round(read.weight)
    if read.hairs_id:
        physical["hair"] = tuple(read.hairs_id)
    if read.eyes_colors_id:
        physical["eyes"] = tuple(read.eyes_colors_id)
    return Subject.model_validate(
        {
            "present_family_name": _known(read.name),
            "forenames": _known(read.forename),
            "date_of_birth": born.replace("/", "-") if born else None,
            "sex": _known(read.sex_id),
            "nationalities": tuple(read.nationalities or ()),
            "country_of_birth": _known(read.country_of_birth_id),
            "place_of_birth": _known(read.place_of_birth),
            "languages_spoken": tuple(read.languages_spoken_ids or ()),
            "distinguishing_marks": _known(read.distinguishing_marks),
            "physical": physical or None,
        },
        strict=False,
    )
