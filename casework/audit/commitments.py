"""Commitments: what the chain holds of a value that may be personal."""

from __future__ import annotations

import hashlib


def commitment(salt: bytes, value: str | bytes) -> str:
    """SHA-256 over salt and value: the value can be shown later, and not be guessed before."""
    plain = value.encode() if isinstance(value, str) else value
    return hashlib.sha256(salt + plain).hexdigest()
