"""The recall list: what must not go out, whatever its assessment says. For senior reviewers, as in
the interface."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.accounts.people import names_of
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.audit.viewing import viewed
from casework.cases.finding import found, held
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.outbox import blocking
from casework.outbox.blocking import BlockKind, Listed, NoSuchBlock, NothingToBlock
from casework.outbox.listing import BadCursor
from casework.web.administration.sections import (
    RECALL,
    actor_of,
    keeper_of,
    section_page,
    utc_now,
)
from casework.web.changing import say
from casework.web.forms import FormIn
from casework.web.rendering import Refusal
from casework.web.signing_in import to
from casework.web.viewer import Viewer
from schemas.problem import FaultKind

router = APIRouter(prefix=RECALL.address, include_in_schema=False)

KeeperIn = Annotated[Viewer, Depends(keeper_of(RECALL))]

_PAGE: Final = 50


@dataclass(frozen=True, slots=True)
class Entry:
    """One step by which something was put on the list. `marks` is how many entries it made: a
    person is found again by name with date of birth, and by each paper. `reason` is empty once the
    case is erased; `name` is the case's file number, or the beginning of its id."""

    id: str
    kind: BlockKind
    case_id: str
    name: str
    erased: bool
    at: datetime
    by: str
    reason: str
    marks: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """The case that is to be put on the list, and whether the list stops it already."""

    id: str
    name: str
    stopped: bool
    erased: bool


@router.get("")
def recall_list(
    gate: GateIn,
    viewer: KeeperIn,
    case: Annotated[str, Query(max_length=64)] = "",
    cursor: Annotated[str | None, Query(max_length=200)] = None,
    done: str = "",
) -> Response:
    """What stands on the list, since when, why and by whom; with a case, the form to add it."""
    return _page(gate, viewer, case, cursor, done=done)


def _page(
    gate: Gate,
    viewer: Viewer,
    case_id: str = "",
    cursor: str | None = None,
    refusal: Refusal | None = None,
    status: int = 200,
    done: str = "",
) -> Response:
    actor = actor_of(viewer)
    viewed(gate, actor, None, "recall_list")
    try:
        with gate.database.reading() as session:
            chosen = _chosen(session, case_id, actor) if case_id else None
            listed = blocking.page_of_list(session, cursor, _PAGE)
            names = names_of(session, (one.first.by for one in listed.listed))
            entries = tuple(_entry(session, one, names) for one in listed.listed)
    except BadCursor:
        raise ProblemError(
            422,
            "This is no address of a further page that the recall list gave.",
            kind=FaultKind.WRONG_VALUE,
            remedy="Begin with the first page of the list.",
        ) from None
    return section_page(
        RECALL,
        "recall_list.html",
        viewer,
        refusal=refusal,
        status=status,
        done=done,
        entries=entries,
        next=listed.next,
        first=bool(cursor),
        chosen=chosen,
        kinds=tuple(BlockKind),
        forwards=gate.forwards,
    )


def _chosen(session: Session, case_id: str, actor: Actor) -> Chosen:
    case = found(session, case_id, actor)
    erased = case.state == State.ERASED.value
    return Chosen(case.id, _name(case), not erased and blocking.blocked(session, case), erased)


def _entry(session: Session, one: Listed, names: Mapping[str, str]) -> Entry:
    row, case = one.first, session.get_one(CaseRow, one.first.case_id)
    return Entry(
        row.id,
        BlockKind(row.kind),
        case.id,
        _name(case),
        case.state == State.ERASED.value,
        row.at,
        names.get(row.by, row.by),
        row.reason,
        one.entries,
    )


def _name(case: CaseRow) -> str:
    return case.reference or case.id[:8]


@router.post("")
def add(gate: GateIn, viewer: KeeperIn, form: FormIn) -> Response:
    """Put a case, or the person in it, on the list."""
    case_id, kind, reason = form.one("case"), form.one("kind"), form.one("reason")
    actor = actor_of(viewer)
    why = ""
    if kind not in set(BlockKind):
        why = "recall-choose"
    elif not reason:
        why = "recall-reason-owed"
    else:
        try:
            with gate.database.writing() as session:
                case = held(session, case_id, actor)
                if case.state == State.ERASED.value:
                    raise NothingToBlock
                blocking.block(session, case, BlockKind(kind), actor, reason, utc_now())
        except NothingToBlock:
            why = "recall-nothing"
    if why:
        refusal = Refusal(say(viewer, why), (), form.values())
        return _page(gate, viewer, case_id, refusal=refusal, status=422)
    return to(f"{RECALL.address}?{urlencode({'done': 'recall-added'})}")


@router.post("/{block_id}/lift")
def lift(block_id: str, gate: GateIn, viewer: KeeperIn, _: FormIn) -> Response:
    """Take what was put on the list in one step off it."""
    try:
        with gate.database.writing() as session:
            blocking.lift_together(session, block_id, actor_of(viewer), utc_now())
    except NoSuchBlock:
        refusal = Refusal(say(viewer, "recall-gone"), (), {})
        return _page(gate, viewer, refusal=refusal, status=409)
    return to(f"{RECALL.address}?{urlencode({'done': 'recall-lifted'})}")
