"""The recall list: cases and persons that must not go out, whatever their assessment says."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, func, select, tuple_
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.chain import Entry, append
from casework.cases.tables import CaseRow, RequestRow
from casework.outbox.listing import cursor_after, place_of
from casework.outbox.tables import BlockRow
from casework.store.keyring import Keyring
from casework.store.sealed import keyring_of
from casework.store.versions import request_of
from engine.text.normalise import normalise_term
from schemas.identity import Subject

_PURPOSE: Final = "recall_list"
_NO_LETTER: Final = re.compile(r"[\W_]+")


class NoSuchBlock(Exception):
    """There is no such entry of the recall list, or it was lifted."""


class NothingToBlock(Exception):
    """The request names neither a name with a date of birth nor a paper: no person can be found
    again by it."""


class BlockKind(StrEnum):
    """What is blocked."""

    CASE = "case"
    PERSON = "person"


def person_keys(keyring: Keyring, subject: Subject) -> frozenset[str]:
    """Keyed hashes under which a person is found again: name and date of birth, and each paper.

    Names are compared without case, accents and order; a name alone or a year alone is no key, for
    it would block others, too.
    """
    found = set()
    born = subject.date_of_birth
    if born is not None and len(born) == len("1984-02-03"):
        for family in (subject.present_family_name, subject.family_name_at_birth):
            if family and subject.forenames:
                words = sorted(normalise_term(f"{family} {subject.forenames}").split())
                found.add(f"name\0{' '.join(words)}\0{born}")
    for paper in subject.identity_documents:
        number = _NO_LETTER.sub("", paper.number).upper()
        if number:
            found.add(f"paper\0{paper.country}\0{number}")
    return frozenset(keyring.lookup(_PURPOSE, one) for one in found)


def block(
    session: Session,
    case: CaseRow,
    kind: BlockKind,
    actor: Actor,
    reason: str,
    now: datetime,
) -> list[BlockRow]:
    """Put a case, or the person of its newest request, on the recall list. Raises NothingToBlock.

    What is in the outbox already is stopped when it comes to the door. What has arrived is not
    called back by this: recall the case.
    """
    if kind is BlockKind.CASE:
        keys = [case.id]
    else:
        keys = sorted(_keys_of(session, case))
        if not keys:
            raise NothingToBlock
    rows = [
        BlockRow(
            id=str(uuid.uuid4()),
            kind=kind.value,
            key=key,
            case_id=case.id,
            by=actor.account_id,
            at=now,
            reason=reason.strip(),
        )
        for key in keys
    ]
    session.add_all(rows)
    session.flush()
    append(
        session,
        Entry(
            "outbox.blocked",
            actor,
            case.id,
            {"kind": kind.value, "entries": len(rows)},
            {"reason": reason.strip()},
        ),
        now,
    )
    return rows


def lift(session: Session, block_id: str, actor: Actor, now: datetime) -> BlockRow:
    """Take an entry off the recall list. Raises NoSuchBlock."""
    row = session.get(BlockRow, block_id, with_for_update=True)
    if row is None or row.lifted_at is not None:
        raise NoSuchBlock
    row.lifted_at = now
    session.flush()
    append(session, Entry("outbox.unblocked", actor, row.case_id, {"kind": row.kind}), now)
    return row


def lift_together(session: Session, block_id: str, actor: Actor, now: datetime) -> int:
    """Take an entry off the recall list with all that were put there with it: a person with several
    papers has several. Gives how many. Raises NoSuchBlock."""
    first = session.get(BlockRow, block_id)
    if first is None:
        raise NoSuchBlock
    together = session.scalars(
        select(BlockRow.id).where(*_put_with(first), BlockRow.lifted_at.is_(None))
    ).all()
    if not together:
        raise NoSuchBlock
    for one in together:
        lift(session, one, actor, now)
    return len(together)


def _put_with(first: BlockRow) -> tuple[ColumnElement[bool], ...]:
    return (
        BlockRow.case_id == first.case_id,
        BlockRow.kind == first.kind,
        BlockRow.by == first.by,
        BlockRow.at == first.at,
    )


@dataclass(frozen=True, slots=True)
class Listed:
    """What was put on the recall list in one step: its first entry, and how many there are."""

    first: BlockRow
    entries: int


@dataclass(frozen=True, slots=True)
class ListedPage:
    """Some steps, the newest first. `next` is where the list goes on; None at its end."""

    listed: Sequence[Listed]
    next: str | None


def page_of_list(session: Session, cursor: str | None, limit: int) -> ListedPage:
    """What stands on the recall list. Raises BadCursor."""
    steps = (
        select(
            func.min(BlockRow.id).label("first"),
            func.count().label("entries"),
            BlockRow.at.label("at"),
        )
        .where(BlockRow.lifted_at.is_(None))
        .group_by(BlockRow.case_id, BlockRow.kind, BlockRow.by, BlockRow.at)
        .subquery()
    )
    query = (
        select(BlockRow, steps.c.entries)
        .join(steps, steps.c.first == BlockRow.id)
        .order_by(BlockRow.at.desc(), BlockRow.id.desc())
        .limit(limit + 1)
    )
    if cursor is not None:
        query = query.where(tuple_(BlockRow.at, BlockRow.id) < place_of(cursor))
    found = [Listed(row, entries) for row, entries in session.execute(query)]
    shown = found[:limit]
    last = shown[-1].first if len(found) > limit else None
    return ListedPage(shown, cursor_after(last.at, last.id) if last is not None else None)


def blocked(session: Session, case: CaseRow) -> bool:
    """Whether the recall list names the case or the person of its newest request."""
    keys = _keys_of(session, case)
    return (
        session.scalar(
            select(BlockRow.id)
            .where(
                BlockRow.lifted_at.is_(None),
                ((BlockRow.kind == BlockKind.CASE.value) & (BlockRow.key == case.id))
                | ((BlockRow.kind == BlockKind.PERSON.value) & BlockRow.key.in_(keys)),
            )
            .limit(1)
        )
        is not None
    )


def _keys_of(session: Session, case: CaseRow) -> frozenset[str]:
    request = session.get_one(RequestRow, (case.id, case.request_version))
    keyring = keyring_of(session.get_bind().dialect)
    return person_keys(keyring, request_of(request.body).subject)
