"""References in lists: a case whose reference does not open must not take its whole list away."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Final

from sqlalchemy import select, type_coerce
from sqlalchemy.orm import Session, defer
from sqlalchemy.orm.attributes import set_committed_value

from casework.cases.tables import CaseRow
from casework.store.sealed import SealedOrNot, Unopened

_log: Final = logging.getLogger(__name__)

LATER: Final = defer(CaseRow.reference, raiseload=True)
"""The option of a query of cases whose references are opened by `open_references`."""


def open_references(session: Session, rows: Sequence[CaseRow]) -> frozenset[str]:
    """Open the references of listed cases; the ids of those of which that fails, each told to the
    log. Their rows say that they have none, so nothing may be written by them."""
    if not rows:
        return frozenset()
    sealed = select(CaseRow.id, type_coerce(CaseRow.reference, SealedOrNot())).where(
        CaseRow.id.in_([row.id for row in rows])
    )
    references = {row[0]: row[1] for row in session.execute(sealed)}
    unopened: set[str] = set()
    for row in rows:
        reference = references.get(row.id)
        if isinstance(reference, Unopened):
            _log.error("case %s cannot be opened: a key is missing, or its row is damaged", row.id)
            unopened.add(row.id)
            reference = None
        set_committed_value(row, "reference", reference)
    return frozenset(unopened)
