"""What an auditor reads of a request: its values, dates and codes, and no word that somebody wrote.

An auditor watches how cases are dealt with, for which nobody's name is needed. The words of a
request, names and file numbers among them, are left out of every page, answer and file; who may
read them is `Actor.reads_words`. For cause there is the case file, which holds everything and whose
export is an entry of its own in the audit trail (decision 0029).
"""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import BaseModel

from casework.labels.fields import fields_of
from schemas.base import StrictModel, doc

_NO_STATEMENT: Final = frozenset({"schema_version"})


class ValuesOnly(StrictModel):
    """A request, or what reviewers added to it, without the words that somebody wrote."""

    values: Annotated[
        dict[str, Any],
        doc("What is stated, by its place in the schema; words are left out.", {"offences": []}),
    ]
    withheld: Annotated[
        tuple[str, ...],
        doc("Places that state something in words, as JSON pointers.", ["/facts/summary"]),
    ]


def values_only(document: BaseModel) -> ValuesOnly:
    """The values of a request or of its annotations, and the places whose words are left out."""
    values, withheld = _values(document, "")
    return ValuesOnly(values=values, withheld=tuple(withheld))


def _values(model: BaseModel, pointer: str) -> tuple[dict[str, Any], list[str]]:
    """What is stated in a model and holds no words, and the pointers of what does."""
    written = model.model_dump(mode="json", exclude_none=True)
    values: dict[str, Any] = {}
    withheld: list[str] = []
    for kind in fields_of(type(model)):
        own, at = getattr(model, kind.name), f"{pointer}/{kind.name}"
        if own is None or own in ("", ()) or kind.name in _NO_STATEMENT:
            continue
        if isinstance(own, BaseModel):
            values[kind.name], inner = _values(own, at)
            withheld += inner
        elif kind.many and isinstance(own, tuple):
            items = [_values(one, f"{at}/{place}") for place, one in enumerate(own)]
            values[kind.name] = [one for one, _ in items]
            withheld += [place for _, inner in items for place in inner]
        elif kind.words:
            withheld.append(at)
        else:
            values[kind.name] = written[kind.name]
    return values, withheld
