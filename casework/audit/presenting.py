"""Checking receipts that somebody presents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.audit.receipts import NotAReceipt, Receipt, ReceiptFails
from casework.audit.signing import public_key
from casework.audit.tables import EntryRow
from casework.audit.told import Told
from casework.store.database import Database

MOST: Final = 5_000
"""More receipts are not checked at once."""


@dataclass(frozen=True, slots=True)
class Presented:
    """What came of one receipt. `fails` says in an English sentence why it proves nothing; empty if
    it holds. `in_chain` tells whether the entry stands in the chain here; None if nobody looked.
    `opened` are the names of the values that came with it and are those committed to.
    """

    about: str
    case: str
    event: str
    at: str
    seq: int | None
    fails: str
    in_chain: bool | None
    opened: tuple[str, ...]


def check_receipts(database: Database, document: object, *, in_chain: bool) -> list[Presented]:
    """Check a receipt, or the receipts of an answer of the interface, by the key of this
    installation; with `in_chain`, also that the stored chain holds the entry of each.

    Raises NotAReceipt, also for more than MOST of them or none.
    """
    several = document.get("receipts") if isinstance(document, Mapping) else None
    given = several if isinstance(several, list) else [document]
    if not 0 < len(given) <= MOST:
        raise NotAReceipt
    receipts = [(one, Receipt.read(one)) for one in given]
    trusted = frozenset({public_key(database.keyring)})
    with database.reading() as session:
        return [
            _presented(session, document, receipt, trusted, in_chain)
            for document, receipt in receipts
        ]


def _presented(
    session: Session, document: Any, receipt: Receipt, trusted: frozenset[str], in_chain: bool
) -> Presented:
    fails = ""
    try:
        receipt.check(trusted)
    except ReceiptFails as error:
        fails = str(error)
    stated = document.get("entry") or document.get("statement")
    there = _stands(session, receipt, stated) if in_chain else None
    if not fails and there is False:
        fails = "The chain of this installation does not hold the entry of this receipt."
    return Presented(
        about=receipt.about,
        case=str(stated["case"] or ""),
        event=str(stated["event"]),
        at=str(stated["at"]),
        seq=receipt.seq,
        fails=fails,
        in_chain=there,
        opened=tuple(receipt.opened) if not fails else (),
    )


def _stands(session: Session, receipt: Receipt, stated: Mapping[str, Any]) -> bool:
    if receipt.seq is not None:
        query = select(EntryRow.hash).where(EntryRow.seq == receipt.seq)
        return session.scalar(query) == receipt.hash
    rows = session.scalars(
        select(EntryRow.canonical).where(
            EntryRow.case_id == stated["case"], EntryRow.event == stated["event"]
        )
    )
    return any(_is(text, receipt) for text in rows)


def _is(text: str, receipt: Receipt) -> bool:
    try:
        return Told.read(text).identity() == receipt.identity
    except ValueError:
        return False
