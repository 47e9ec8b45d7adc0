"""Passwords: long ones, hashed by Argon2id (RFC 9106) with the library's own parameters."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from casework.accounts.registry import AccountRefused

SHORTEST: Final = 12
LONGEST: Final = 128  # longer ones would only cost time; NIST SP 800-63B asks for 64 at least

_HASHER: Final = PasswordHasher()


def _normal(password: str) -> str:
    return unicodedata.normalize("NFKC", password)


def hash_password(password: str, *known: str) -> str:
    """What is stored of a password. Raises AccountRefused for one that is too easy to guess.

    Length counts, and that it does not hold what others know of its owner (`known`); no rule asks
    for signs of some kind (NIST SP 800-63B 5.1.1.2).
    """
    normal = _normal(password)
    if not SHORTEST <= len(normal) <= LONGEST:
        raise AccountRefused("password", f"A password has {SHORTEST} to {LONGEST} characters.")
    folded = normal.casefold()
    if len(set(folded)) < 5 or any(len(one) > 3 and one.casefold() in folded for one in known):
        raise AccountRefused(
            "password", "This is too easy to guess: take several words that belong to nothing else."
        )
    return _HASHER.hash(normal)


@cache
def _nobodys() -> str:
    return _HASHER.hash("the password of nobody")


def password_fits(stored: str | None, password: str) -> bool:
    """Whether it is the password. Takes as long where there is none, so that nothing is told."""
    try:
        _HASHER.verify(stored or _nobodys(), _normal(password)[:LONGEST])
        return stored is not None
    except (VerificationError, InvalidHashError):
        return False
