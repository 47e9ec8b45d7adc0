"""Reading a stored chain in order, piece by piece, so that memory does not grow with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.audit.tables import CheckpointRow, EntryRow, HeadRow, SaltRow
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.store.database import Database

_PIECE = 500
_GOING = (State.EXPIRED.value, State.ERASED.value)


class Unreadable(Exception):
    """A row holds what cannot be a value of its columns."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"the row of entry {seq} cannot be read")
        self.seq = seq


@dataclass(frozen=True, slots=True)
class Stored:
    """An entry with what lies beside it: the checkpoint made at it, the salts of its commitments,
    and whether its case is still to be kept."""

    row: EntryRow
    checkpoint: CheckpointRow | None
    salts: Mapping[str, bytes]
    kept: bool


def steady(database: Database, session: Session) -> None:
    """Let a session see one state of the database until it ends, whatever others append."""
    if not database.sqlite:  # which does so by itself
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def head_of(session: Session) -> tuple[int, str]:
    """Number and hash of the last entry, as stored apart from the entries."""
    row = session.get(HeadRow, 1)
    return (row.seq, row.hash) if row else (0, "")


def stored(session: Session, after: int | None = None) -> Iterator[Stored]:
    """All entries in the order of their numbers, or those after a number. Raises Unreadable."""
    last = -(2**31) if after is None else after
    while True:
        rows = _piece(session, last)
        if not rows:
            return
        first, last = rows[0].seq, rows[-1].seq
        checkpoints = {
            one.seq: one
            for one in session.scalars(
                select(CheckpointRow).where(CheckpointRow.seq.between(first, last))
            )
        }
        salts: dict[int, dict[str, bytes]] = {}
        for salt in session.scalars(select(SaltRow).where(SaltRow.seq.between(first, last))):
            salts.setdefault(salt.seq, {})[salt.name] = salt.salt
        cases = {one.case_id for one in rows if one.case_id is not None}
        kept = set(
            session.scalars(
                select(CaseRow.id).where(CaseRow.id.in_(cases), CaseRow.state.not_in(_GOING))
            )
        )
        for row in rows:
            yield Stored(row, checkpoints.get(row.seq), salts.get(row.seq, {}), row.case_id in kept)
        session.expunge_all()


def _piece(session: Session, after: int) -> Sequence[EntryRow]:
    query = select(EntryRow).where(EntryRow.seq > after).order_by(EntryRow.seq).limit(_PIECE)
    try:
        return session.scalars(query).all()
    except (TypeError, ValueError):  # SQLite takes any value in any column
        for seq in session.scalars(query.with_only_columns(EntryRow.seq)).all():
            try:
                session.scalars(select(EntryRow).where(EntryRow.seq == seq)).one()
            except (TypeError, ValueError):
                raise Unreadable(seq) from None
        raise
