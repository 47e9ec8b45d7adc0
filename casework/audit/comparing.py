"""Comparing stored values with the commitments that the chain holds of them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from casework.audit.commitments import commitment
from casework.audit.stored import Stored
from casework.audit.told import Told
from casework.audit.values import NeverKept, value_of
from casework.audit.walking import Broken


@dataclass(slots=True)
class Values:
    """How many committed values were compared, are forgotten, or were kept nowhere known."""

    compared: int = 0
    forgotten: int = 0
    elsewhere: int = 0


def compare(session: Session, one: Stored, told: Told, counts: Values) -> None:
    """Compare what an entry commits to with its commitments, and count. Raises Broken."""
    seq = told.seq
    for name in told.committed:
        salt = one.salts.get(name)
        if salt is None:
            if one.kept:
                raise Broken(
                    seq, f"Of entry {seq} the salt of `{name}` is gone, but its case is not erased."
                )
            counts.forgotten += 1
            continue
        try:
            holds = _holds(session, told, name, salt)
        except NeverKept:
            counts.elsewhere += 1
            continue
        if holds is None:
            if one.kept:
                raise Broken(
                    seq,
                    f"What entry {seq} commits to as `{name}` is gone, but its case is not erased.",
                )
            counts.forgotten += 1
        elif not holds:
            raise Broken(seq, f"What entry {seq} commits to as `{name}` was changed.")
        else:
            counts.compared += 1


def _holds(session: Session, told: Told, name: str, salt: bytes) -> bool | None:
    """Whether a value is the one that was committed to; None if it is not there any more."""
    try:
        value = value_of(session, told, name)
        return None if value is None else commitment(salt, value) == told.committed[name]
    except NeverKept:
        raise
    except Exception:
        # Whatever lies there now may fail in any way; what the failure says may quote it.
        raise Broken(
            told.seq, f"What entry {told.seq} commits to as `{name}` cannot be opened."
        ) from None
