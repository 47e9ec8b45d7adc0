"""Canonical JSON (RFC 8785) and its hash: equal documents have equal bytes, everywhere."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

import orjson
import rfc8785

GENESIS: Final = "0" * 64
"""What stands for the hash of the entry before the first one."""


def canonical(document: Mapping[str, Any]) -> str:
    """A document as canonical JSON. Raises ValueError for what JSON cannot hold exactly, such as
    whole numbers beyond 2^53 or half a surrogate pair, or is nested too deeply."""
    try:
        return rfc8785.dumps(dict(document)).decode()
    except RecursionError:
        raise ValueError("this document is nested too deeply") from None


def hash_of(text: str) -> str:
    """SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def read_canonical(text: str | bytes) -> dict[str, Any]:
    """The document of a canonical text. Raises ValueError unless the text is just that, byte for
    byte: no other spelling of the same document passes."""
    found = orjson.loads(text)
    given = text.decode() if isinstance(text, bytes) else text
    if not isinstance(found, dict) or canonical(found) != given:
        raise ValueError("this is no canonical JSON object")
    return found
