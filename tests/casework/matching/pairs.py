"""The invented pairs of `pairs.yaml`, as submissions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from schemas.submission import Submission
from schemas.vocabulary import MatchRelation

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Pair:
    """Two submissions and what comparing them must say."""

    name: str
    one: Submission
    other: Submission
    relation: MatchRelation
    only_possible: bool

    @property
    def matches(self) -> bool:
        return self.relation is not MatchRelation.NONE


@cache
def tuned_pairs() -> tuple[Pair, ...]:
    """The pairs on which the points were settled."""
    return _pairs("pairs.yaml")


@cache
def held_out_pairs() -> tuple[Pair, ...]:
    """Pairs on which they were not."""
    return _pairs("held_out.yaml")


def _pairs(name: str) -> tuple[Pair, ...]:
    parts = _read("pairs.yaml")
    return tuple(_pair(parts, entry) for entry in _read(name)["pairs"])


def _read(name: str) -> dict[str, Any]:
    text = (_HERE / name).read_text(encoding="utf-8")
    found = yaml.load(text, Loader=yaml.BaseLoader)
    assert isinstance(found, dict)
    return found


@cache
def every_person() -> tuple[Submission, ...]:
    """One request about each person of the file, with nothing told of the facts."""
    parts = _read("pairs.yaml")
    return tuple(
        _submission({**person, **parts["facts"]["bare"]}) for person in parts["persons"].values()
    )


def _pair(data: Mapping[str, Any], entry: Mapping[str, Any]) -> Pair:
    persons, facts = _two(entry["person"]), _two(entry["facts"])
    one, other = (
        _submission({**data["persons"][person], **data["facts"][fact], **(entry.get(side) or {})})
        for person, fact, side in zip(persons, facts, ("one", "other"), strict=True)
    )
    expected = entry["expect"]
    return Pair(
        entry["name"],
        one,
        other,
        MatchRelation(expected.removeprefix("possibly ")),
        expected.startswith("possibly "),
    )


def _submission(parts: Mapping[str, Any]) -> Submission:
    return Submission.model_validate_json(json.dumps(document(parts)))


def _two(value: Any) -> list[str]:
    return list(value) if isinstance(value, list) else [value, value]


def document(parts: Mapping[str, Any]) -> dict[str, Any]:
    """A request from the short words of the file; `null` and absent words are left out."""
    given = {key: value for key, value in parts.items() if value != "null"}
    subject = {
        "present_family_name": given.get("family"),
        "family_name_at_birth": given.get("birth"),
        "forenames": given.get("given"),
        "name_original_script": given.get("original"),
        "aliases": [
            _stated({"name": name, "date_of_birth": born})
            for name, born in given.get("aliases", [])
        ],
        "sex": given.get("sex"),
        "date_of_birth": given.get("born"),
        "place_of_birth": given.get("place"),
        "nationalities": given.get("nat"),
        "father": _parent(given.get("father")),
        "identity_documents": [
            {"type": "passport", "number": number, "country": country}
            for country, number in given.get("docs", [])
        ],
    }
    return {
        "request": {
            "type": given.get("type", "red_notice"),
            "requesting_entity": {"type": "ncb", "country": given.get("country", "UY")},
        },
        "subject": _stated(subject),
        "facts": _stated(
            {
                "summary": given.get("summary"),
                "specific_acts": [
                    _stated({"what": "As told.", "when": when, "where": _place(city, country)})
                    for when, city, country in given.get("acts", [])
                ],
            }
        ),
        "offences": [{"charge_title": given["charge"]}] if "charge" in given else [],
        "warrants": [
            {"issuing_country": country, "number": number}
            for country, number in given.get("warrants", [])
        ],
    }


def _stated(parts: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in parts.items() if value not in (None, "null", [])}


def _place(city: str, country: str) -> dict[str, str]:
    return _stated({"country": country, "city": city})


def _parent(names: list[str] | None) -> dict[str, str] | None:
    return {"family_name": names[0], "forename": names[1]} if names else None
