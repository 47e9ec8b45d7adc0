"""Words of closed lists: whatever a request or an annotation can only choose.

Most lists are values of facts, too; `words.ftl` has their words under the name of the fact. The
others stand in `lists.ftl` under the name of the list.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, Final

from engine.facts import FACTS
from engine.messages.catalogues import Catalogues, NoText
from engine.messages.fields import models_of
from engine.messages.language import Language
from schemas.base import Answer

_OF_FACTS: Final[Mapping[frozenset[str], str]] = {
    frozenset(map(str, spec.options)): spec.name
    for specs in FACTS.values()
    for spec in specs.values()
    if spec.options
}


@cache
def lists() -> tuple[type[StrEnum], ...]:
    """Every closed list of a submission, in the order of the schema."""
    return tuple(
        dict.fromkeys(
            one
            for model in models_of()
            for info in model.model_fields.values()
            for one in lists_in(info.annotation)
        )
    )


def lists_in(annotation: Any) -> Iterator[type[StrEnum]]:
    """The closed lists in a type: those of a union or of a tuple's items, or the type itself."""
    inner = typing.get_args(annotation)
    if not inner:
        if isinstance(annotation, type) and issubclass(annotation, StrEnum):
            yield annotation
        return
    for one in inner:
        yield from lists_in(one)


@cache
def list_entry(words: type[StrEnum]) -> str:
    """The entry that has the words of a list; answers are entries of their own."""
    if words is Answer:
        return ""
    of_fact = _OF_FACTS.get(frozenset(one.value for one in words))
    return of_fact or f"list-{words.__name__}"


def list_word(
    words: type[StrEnum], value: str, texts: Catalogues, language: Language = Language.EN
) -> str:
    """The word for a value of a list; in English if that language lacks it, and as it is if the
    list has no such value."""
    entry = list_entry(words)
    named = (entry, value) if entry else (value, "")
    for one in (language, Language.EN):
        try:
            return texts.render(*named, language=one)
        except NoText:
            continue
    return value
