"""Secrets that a caller shows: random, told once, stored as hashes.

Each has 256 random bits, so a plain SHA-256 is enough: there is nothing to guess (unlike a
password, see `passwords.py`).
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field
from typing import Final, Self

_BYTES: Final = 32
_FORM: Final = re.compile(r"(rn|en)_([0-9a-f]{16})_([A-Za-z0-9_-]{43})")

KEY: Final = "rn"
ENROLMENT: Final = "en"


def hashed(secret: str) -> str:
    """What is stored of a random secret: 64 hexadecimal digits."""
    return hashlib.sha256(secret.encode()).hexdigest()


def random_text() -> str:
    """256 random bits as 43 characters that are safe in addresses and headers."""
    return secrets.token_urlsafe(_BYTES)


@dataclass(frozen=True, slots=True)
class Token:
    """A secret with the id under which its hash is found: `<prefix>_<id>_<secret>`."""

    prefix: str
    id: str
    secret: str = field(repr=False)

    @classmethod
    def new(cls, prefix: str) -> Self:
        """A fresh one."""
        return cls(prefix, secrets.token_hex(8), random_text())

    @classmethod
    def read(cls, text: str, prefix: str) -> Self | None:
        """The token of a text; None if the text is no token of that prefix."""
        found = _FORM.fullmatch(text)
        if found is None or found[1] != prefix:
            return None
        return cls(found[1], found[2], found[3])

    @property
    def text(self) -> str:
        """What its owner keeps. It cannot be told again."""
        return f"{self.prefix}_{self.id}_{self.secret}"

    @property
    def hash(self) -> str:
        """What is stored."""
        return hashed(self.secret)

    def fits(self, stored: str) -> bool:
        """Whether this is the secret of which the hash was stored; takes the same time anyway."""
        return hmac.compare_digest(self.hash, stored)
