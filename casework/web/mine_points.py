"""What a requester is asked, point by point, with the fields in which it answers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from casework.cases.own_requests import OwnRequest
from casework.labels.fields import FieldNames
from casework.labels.values import FieldValues
from casework.web.place_fields import Node, asked_places, node_at, shown, value_at
from engine.messages import Language
from schemas.assessment import Citation, Effect, RequesterFlag
from schemas.problem import Fault

_ASKED = (Effect.ASK, Effect.REFUSE)
_LONGEST_SHOWN = 4_000


@dataclass(frozen=True, slots=True)
class Sent:
    """A place of the request by its name, and what was sent there; empty if nothing was."""

    place: str
    value: str
    long: bool


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that is asked: why, how to mend it, where, and where to answer.

    `fields` are those that no earlier point has; `elsewhere` names the places whose fields stand
    there. `language` is that of its texts; fields and places are named in the reader's.
    """

    number: int
    rule: str
    title: str
    message: str
    cure: str
    citations: Sequence[Citation]
    sent: Sequence[Sent]
    fields: Sequence[Node]
    elsewhere: Sequence[str]
    language: Language


def points_of(
    request: OwnRequest,
    language: Language,
    names: FieldNames,
    typed: Mapping[str, str] | None = None,
    faults: Sequence[Fault] = (),
) -> Sequence[Point]:
    """What the report asks, and after it what open letters ask beside that, in their language."""
    asked = [(flag, language) for flag in request.report.flags if flag.effect in _ASKED]
    known = {flag.rule for flag, _ in asked}
    for sent in request.open_letters:
        for flag in sent.letter.questions:
            if flag.rule not in known:
                known.add(flag.rule)
                asked.append((flag, sent.letter.language))
    document = json.loads(request.body)
    places = asked_places(pointer for flag, _ in asked for pointer in flag.pointers)
    made: list[Point] = []
    done: set[str] = set()
    for number, (flag, of) in enumerate(asked, start=1):
        own = [one for one in flag.pointers if one in places]
        made.append(
            Point(
                number,
                flag.rule,
                flag.title,
                flag.message,
                flag.cure,
                flag.citations,
                tuple(_sent(document, flag, names)),
                tuple(
                    node
                    for one in own
                    if one not in done
                    and (node := node_at(document, one, names, typed, faults)) is not None
                ),
                tuple(names.at(one) for one in own if one in done),
                of,
            )
        )
        done |= set(own)
    return made


def nodes_of(points: Iterable[Point]) -> Sequence[Node]:
    """All fields of some points."""
    return [node for point in points for node in point.fields]


def _sent(document: object, flag: RequesterFlag, names: FieldNames) -> Iterable[Sent]:
    for pointer in flag.pointers:
        text = _told(document, pointer, names)[:_LONGEST_SHOWN]
        yield Sent(names.at(pointer), text, len(text) > 200 or "\n" in text)


def _told(document: object, pointer: str, names: FieldNames) -> str:
    """What was sent to a place: words, dates and countries of the reader's language, or JSON."""
    value = value_at(document, pointer)
    if isinstance(value, str | int):
        return FieldValues(names.texts, names.language).at(pointer, value)
    return shown(value)
