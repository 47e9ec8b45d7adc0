"""The published JSON Schemas are those of the code, and every field says what it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pydantic import BaseModel, ValidationError

from casework.demo import demo_requests
from schemas.export import PUBLISHED, schema_text
from schemas.public_notice import subject_from_public_notice

FOLDER = Path(__file__).parent.parent.parent / "docs" / "schemas"


@pytest.mark.parametrize("name", list(PUBLISHED))
def test_published_schema_is_current(name: str) -> None:
    published = (FOLDER / f"{name}.json").read_text(encoding="utf-8")
    assert published == schema_text(PUBLISHED[name]), "run: python -m schemas.export docs/schemas"


def test_nothing_else_is_published() -> None:
    assert {one.stem for one in FOLDER.glob("*.json")} == set(PUBLISHED)


def _objects(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    definitions = schema.get("$defs", {})
    for whole in (schema, *definitions.values()):
        for name, field in whole.get("properties", {}).items():
            # pydantic leaves out a description that is the same as that of the type.
            of_type = definitions.get(field.get("$ref", "").rpartition("/")[2], {})
            yield f"{whole['title']}.{name}", {**of_type, **field}


@pytest.mark.parametrize("name", list(PUBLISHED))
def test_every_field_has_description_and_example(name: str) -> None:
    model: type[BaseModel] = PUBLISHED[name]
    lacking = [
        field
        for field, schema in _objects(model.model_json_schema())
        if not schema.get("description") or "examples" not in schema
    ]
    assert lacking == []


@pytest.mark.parametrize("name", list(demo_requests()))
def test_demo_requests_follow_the_published_schema(name: str) -> None:
    jsonschema.validate(demo_requests()[name], PUBLISHED["submission"].model_json_schema())


NOTICE: dict[str, Any] = {
    "name": "EJEMPLO INVENTADA",
    "forename": "FICTIVA MARINA",
    "date_of_birth": "1901/02/03",
    "sex_id": "F",
    "nationalities": ["AR", "UY"],
    "country_of_birth_id": "AR",
    "place_of_birth": "Villa Imaginaria",
    "height": 1.68,
    "weight": 78,
    "eyes_colors_id": ["BROD"],
    "hairs_id": ["BLA"],
    "languages_spoken_ids": ["SPA", "ENG"],
    "distinguishing_marks": "Small scar on left forearm",
    "arrest_warrants": [{"issuing_country_id": "AR", "charge": "HOMICIDIO"}],
    "_links": {},
}


def test_identity_from_a_public_notice() -> None:
    subject = subject_from_public_notice(NOTICE)
    assert subject.present_family_name == "EJEMPLO INVENTADA"
    assert subject.date_of_birth == "1901-02-03"
    assert subject.nationalities == ("AR", "UY")
    assert subject.physical is not None
    assert (subject.physical.height_m, subject.physical.weight_kg) == (1.68, 78)


def test_zero_dash_and_null_are_unknown() -> None:
    blank = dict.fromkeys(NOTICE)
    subject = subject_from_public_notice(
        {**blank, "name": "ONENAME", "forename": "-", "height": 0, "weight": 0, "sex_id": "U"}
        | {"date_of_birth": "1902"}
    )
    assert subject.physical is None
    assert subject.forenames is None
    assert subject.date_of_birth == "1902"


def test_other_shape_is_refused() -> None:
    with pytest.raises(ValidationError):
        subject_from_public_notice({"name": 7})
