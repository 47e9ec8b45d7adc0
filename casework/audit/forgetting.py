"""Erasing a case from the audit trail without breaking it."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.orm import Session

from casework.audit.tables import SaltRow


def forget(session: Session, case_id: str) -> None:
    """Delete the salts of a case, so that its entries stay and prove nothing of what they commit
    to: without its 256 random bits a commitment cannot be guessed.

    The database refuses it (IntegrityError) unless the case is expired or erased.
    """
    session.execute(delete(SaltRow).where(SaltRow.case_id == case_id))
