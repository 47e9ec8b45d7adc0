"""Scenarios of positive controls as they are written, and the files beside them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import Field, TypeAdapter

from engine.ruleset.files import FileModel
from engine.ruleset.source import read

HERE: Final = Path(__file__).parent


class Scenario(FileModel):
    """A scenario as written. An act is [kind, index into `days`, what, further keys]."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]
    lang: Literal["en", "fr", "es", "ar"] = "en"
    sex: Literal["M", "F"]
    title: str
    translation: str | None = None
    iccs: str
    tags: tuple[str, ...] = ("ordinary_crime",)
    max: int | Literal["life"]
    days: tuple[int, ...]
    start: date | None = None
    wanted: Literal["prosecution", "sentence"] | None = None
    type: Literal["wanted_person_diffusion"] | None = None
    role: str = "principal"
    occupation: str | None = None
    sum: Annotated[str, Field(min_length=120)]
    acts: list[list[Any]]
    co: list[str] = []
    gain: str | None = None
    amounts: list[list[Any]] = []
    set: dict[str, Any] = {}


@cache
def load_scenarios() -> tuple[Scenario, ...]:
    """All scenarios, in the order of files and entries. Raises RuleSetError, ValidationError."""
    adapter = TypeAdapter(list[Scenario])
    return tuple(
        one
        for path in sorted((HERE / "scenarios").glob("*.yaml"))
        for one in adapter.validate_python(read(path, HERE).data)
    )


@cache
def known_not_clear() -> dict[str, str]:
    """Controls that the rules are known to stop, by id, with the reason."""
    data = read(HERE / "known_not_clear.yaml", HERE).data or {}
    return TypeAdapter(dict[str, str]).validate_python(data)


@cache
def places() -> list[list[str]]:
    """States with region and two towns each."""
    return TypeAdapter(list[list[str]]).validate_python(read(HERE / "places.yaml", HERE).data)


@cache
def persons() -> list[list[str | None]]:
    """Invented persons: family name, forename, sex, name in its own script."""
    data = read(HERE / "persons.yaml", HERE).data
    return TypeAdapter(list[list[str | None]]).validate_python(data)
