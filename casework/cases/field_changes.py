"""What is different between two versions of a request, or of annotations, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value that is not the same in both: its JSON pointer, and both; None where nothing is.

    A list of plain values is one value of several texts; every other value is one text."""

    pointer: str
    before: tuple[str, ...] | None
    after: tuple[str, ...] | None


def field_changes(before: BaseModel | None, after: BaseModel | None) -> tuple[FieldChange, ...]:
    """The values that changed, in the order of the newer version, then those that are gone.

    Items of lists are compared by their places: an item put in front changes all that follow.
    """
    old, new = _values(before), _values(after)
    return tuple(
        FieldChange(pointer, old.get(pointer), new.get(pointer))
        for pointer in dict.fromkeys((*new, *old))
        if old.get(pointer) != new.get(pointer)
    )


def _values(model: BaseModel | None) -> dict[str, tuple[str, ...]]:
    if model is None:
        return {}
    return dict(_leaves(model.model_dump(mode="json", exclude_none=True), ""))


def _leaves(value: Any, pointer: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from _leaves(one, f"{pointer}/{name}")
    elif isinstance(value, list) and any(isinstance(one, (Mapping, list)) for one in value):
        for place, one in enumerate(value):
            yield from _leaves(one, f"{pointer}/{place}")
    elif isinstance(value, list):
        if value:
            yield pointer, tuple(map(str, value))
    elif value != "unknown":  # the same as not stated
        yield pointer, (str(value),)
