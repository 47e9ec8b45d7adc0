"""The second factor: time-based one-time codes (RFC 6238), and recovery codes beside them."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Final

import pyotp
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from casework.accounts.tables import AccountRow, RecoveryCodeRow
from casework.store.sealed import keyring_of

_STEP: Final = 30  # seconds; RFC 6238 4.1
_DRIFT: Final = 1  # steps before and after, for clocks that differ (RFC 6238 5.2)
_CODES: Final = 10
_ALPHABET: Final = "23456789abcdefghjkmnpqrstuvwxyz"  # nothing that is read for something else
_LETTERS: Final = 12


def new_secret() -> str:
    """A fresh secret in Base32 (160 bits), as authenticator programs take it."""
    return pyotp.random_base32()


def provisioning_uri(secret: str, login: str) -> str:
    """The address that an authenticator program reads from a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name="rednotice")


def step_of_code(secret: str, code: str, now: datetime, after: int | None = None) -> int | None:
    """The step that a code belongs to, if it is one around now and newer than `after`.

    Whoever keeps the step lets no code count twice (RFC 6238 5.2).
    """
    given = code.replace(" ", "")
    current = int(now.timestamp()) // _STEP
    totp = pyotp.TOTP(secret, interval=_STEP)
    fitting = None
    for step in range(current - _DRIFT, current + _DRIFT + 1):
        if pyotp.utils.strings_equal(totp.at(step * _STEP), given):
            fitting = step
    return None if fitting is None or (after is not None and fitting <= after) else fitting


def use_code(session: Session, account: AccountRow, code: str, now: datetime) -> str | None:
    """Use a code up: `code` or `recovery_code` if it was good, else None.

    The session must hold the account locked, or one code might count twice.
    """
    if account.code_secret is None:
        return None
    step = step_of_code(account.code_secret, code, now, account.code_step)
    if step is not None:
        account.code_step = step
        return "code"
    row = session.get(
        RecoveryCodeRow,
        (account.id, _kept(session, account.id, code)),
        with_for_update=True,
        populate_existing=True,
    )
    if row is None or row.used_at is not None:
        return None
    row.used_at = now
    return "recovery_code"


def new_recovery_codes(session: Session, account_id: str) -> list[str]:
    """Ten codes in place of all that there were. They are told now and never again."""
    session.execute(delete(RecoveryCodeRow).where(RecoveryCodeRow.account_id == account_id))
    made = ["".join(secrets.choice(_ALPHABET) for _ in range(_LETTERS)) for _ in range(_CODES)]
    session.add_all(
        RecoveryCodeRow(account_id=account_id, hash=_kept(session, account_id, one)) for one in made
    )
    session.flush()
    return [f"{one[:4]}-{one[4:8]}-{one[8:]}" for one in made]


def recovery_codes_left(session: Session, account_id: str) -> int:
    """How many recovery codes are left."""
    query = select(func.count()).where(
        RecoveryCodeRow.account_id == account_id, RecoveryCodeRow.used_at.is_(None)
    )
    return session.scalar(query) or 0


def _kept(session: Session, account_id: str, code: str) -> str:
    # Keyed, since twelve letters are few enough to be tried by whoever had the database alone.
    plain = code.replace("-", "").replace(" ", "").lower()
    return keyring_of(session.get_bind().dialect).lookup("recovery", f"{account_id}\0{plain}")
