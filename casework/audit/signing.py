"""Signed documents: Ed25519 (RFC 8032) over canonical JSON, the public key named in the document.

Every such document says in `format` what it is, so that a signature on one kind can never be taken
for a signature on another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)

from casework.audit.canonical import canonical
from casework.store.keyring import Keyring

_KEY: Final = re.compile(r"[0-9a-f]{64}")
_SIGNATURE: Final = re.compile(r"[0-9a-f]{128}")


class NotAKey(Exception):
    """A file holds no Ed25519 public key."""


def public_key(keyring: Keyring) -> str:
    """The public key that belongs to what a keyring signs, as 64 hexadecimal digits."""
    return _private(keyring).public_key().public_bytes_raw().hex()


def as_pem(key: str) -> str:
    """A public key as PEM (RFC 8410), which OpenSSL reads as well."""
    made = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
    return made.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def from_pem(pem: bytes) -> str:
    """The public key of a PEM file, as 64 hexadecimal digits. Raises NotAKey."""
    try:
        found = load_pem_public_key(pem)
    except ValueError:
        raise NotAKey from None
    if not isinstance(found, Ed25519PublicKey):
        raise NotAKey
    return found.public_bytes_raw().hex()


def signed(keyring: Keyring, document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with the key that signed it and the signature."""
    whole = {**document, "key": public_key(keyring)}
    return {**whole, "signature": _private(keyring).sign(canonical(whole).encode()).hex()}


def is_signed(document: Mapping[str, Any]) -> bool:
    """Whether the signature of a document is that of the key it names.

    Whose key that is must be settled otherwise.
    """
    body = dict(document)
    key, signature = body.get("key"), body.pop("signature", None)
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        return False
    if not isinstance(signature, str) or not _SIGNATURE.fullmatch(signature):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(
            bytes.fromhex(signature), canonical(body).encode()
        )
    except (InvalidSignature, ValueError):
        return False
    return True


def _private(keyring: Keyring) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(keyring.signing)
