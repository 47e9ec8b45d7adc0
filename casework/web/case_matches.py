"""Earlier requests that may be about the same person or facts, side by side with this one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from casework.accounts.actor import Actor
from casework.audit.viewing import viewed
from casework.cases.finding import found
from casework.gate import Gate
from casework.matching.reading import SeenMatch, number_of_matches, unsettled_first
from casework.reports.writing import Words
from engine.messages import Language
from schemas.request import NoticeRequest


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """Why two requests are alike or not, with the words of both; empty for auditors."""

    kind: str
    points: int
    place: str
    this: str
    other: str


@dataclass(frozen=True, slots=True)
class MatchView:
    """A match, with both accounts of the facts side by side; they are empty for auditors, and the
    other's once it was erased."""

    match: SeenMatch
    reasons: tuple[ReasonRow, ...]
    this_summary: str
    other_summary: str


@dataclass(frozen=True, slots=True)
class MatchViews:
    """The matches that a page has room for, and how many more there are."""

    shown: tuple[MatchView, ...]
    left_out: int


def match_views(
    gate: Gate, case_id: str, actor: Actor, most: int, language: Language, *, words_shown: bool
) -> MatchViews:
    """At most so many matches of a case, first those that wait for people, of each kind the
    likest first; the audit trail is told of each case shown. A text that a requester sends again
    and again matches hundreds of cases, and a page carries both texts of each."""
    with gate.database.reading() as session:
        case = found(session, case_id, actor)
        seen = list(unsettled_first(session, case, most))
        left_out = number_of_matches(session, case) - len(seen)
    for shown in sorted({one.other_case_id for one in seen}):
        viewed(gate, actor, shown, "matches")
    say = Words(gate.evaluator.rule_set.messages, language)
    return MatchViews(tuple(_view(one, say, words_shown) for one in seen), left_out)


def _view(match: SeenMatch, say: Words, words_shown: bool) -> MatchView:
    this, other = _document(match.this), _document(match.other)
    rows = tuple(
        ReasonRow(
            kind=one.kind.value,
            points=one.points,
            place=say.joined(say.place_names(one.one)),
            this=_told(this, one.one, say) if words_shown else "",
            other=_told(other, one.other, say) if words_shown else "",
        )
        for one in match.likeness.reasons
    )
    return MatchView(
        match,
        rows,
        (match.this.facts.summary or "") if match.this and words_shown else "",
        (match.other.facts.summary or "") if match.other and words_shown else "",
    )


def _document(request: NoticeRequest | None) -> Mapping[str, Any]:
    return request.model_dump(mode="json", exclude_none=True) if request is not None else {}


def _told(document: Mapping[str, Any], pointers: Sequence[str], say: Words) -> str:
    told = (_text(_at(document, path), path, say) for path in dict.fromkeys(pointers))
    return " · ".join(one for one in told if one)


def _at(document: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        if isinstance(document, Mapping):
            document = document.get(part)
        elif isinstance(document, list) and part.isdigit() and int(part) < len(document):
            document = document[int(part)]
        else:
            return None
    return document


def _text(value: Any, pointer: str, say: Words) -> str:
    if isinstance(value, Mapping):
        inner = {f"{pointer}/{name}": one for name, one in value.items() if one != "unknown"}
        told = (_text(one, path, say) for path, one in inner.items())
        return say.joined(one for one in told if one)
    if isinstance(value, list):
        return say.joined(one for one in (_text(each, pointer, say) for each in value) if one)
    return "" if value is None else say.values.at(pointer, value)
