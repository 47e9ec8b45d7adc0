"""The keys of an installation. They are kept in a file of their own, never in the database."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Self

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_INDEX_BYTES: Final = 32


class KeyringError(Exception):
    """The key file cannot be used; says which file and what to do."""


class WrongKey(Exception):
    """A sealed value cannot be opened: another key sealed it, or it was changed."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """What seals restricted fields, what makes keys for looking up names, and what signs.

    `sealing` holds Fernet keys (AES-128-CBC with HMAC-SHA256), the newest first: it seals, all of
    them open. `index` is the key of the HMAC by which equal values are found without being stored;
    it stays, since every look-up key rests on it. `signing` is an Ed25519 private key (raw, 32
    bytes).
    """

    sealing: tuple[bytes, ...] = field(repr=False)
    index: bytes = field(repr=False)
    signing: bytes = field(repr=False)
    _fernet: MultiFernet = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_fernet", MultiFernet([Fernet(key) for key in self.sealing]))

    @classmethod
    def new(cls) -> Self:
        """Fresh keys from the system's source of randomness."""
        return cls(
            (Fernet.generate_key(),),
            secrets.token_bytes(_INDEX_BYTES),
            Ed25519PrivateKey.generate().private_bytes_raw(),
        )

    def seal(self, plain: bytes) -> bytes:
        """The value, encrypted and authenticated by the newest key."""
        return self._fernet.encrypt(plain)

    def open(self, sealed: bytes) -> bytes:
        """The value that was sealed. Raises WrongKey."""
        try:
            return self._fernet.decrypt(sealed)
        except InvalidToken:
            raise WrongKey("a sealed value cannot be opened with the keys of this file") from None

    def opens(self, sealed: bytes) -> bool:
        """Whether one of these keys opens a value."""
        try:
            self._fernet.decrypt(sealed)
        except InvalidToken:
            return False
        return True

    def reseal(self, sealed: bytes) -> bytes:
        """The same value under the newest key. Raises WrongKey."""
        try:
            return self._fernet.rotate(sealed)
        except InvalidToken:
            raise WrongKey("a sealed value cannot be opened with the keys of this file") from None

    def lookup(self, purpose: str, value: str) -> str:
        """A keyed hash of a value: equal for equal values of one purpose, and telling nothing else.

        64 hexadecimal digits (HMAC-SHA256).
        """
        message = f"{purpose}\0{value}".encode()
        return hmac.new(self.index, message, hashlib.sha256).hexdigest()

    def with_new_sealing_key(self) -> Keyring:
        """The same keyring with a new key that seals from now on; older ones still open."""
        return replace(self, sealing=(Fernet.generate_key(), *self.sealing))

    def with_newest_sealing_key_only(self) -> Keyring:
        """The same keyring without older sealing keys, once nothing is sealed by them any more."""
        return replace(self, sealing=self.sealing[:1])


def read_keyring(path: Path) -> Keyring:
    """The keyring of a file. Raises KeyringError."""
    try:
        found = json.loads(path.read_text(encoding="ascii"))
        return Keyring(
            tuple(one.encode("ascii") for one in found["sealing"]),
            base64.b64decode(found["index"], validate=True),
            base64.b64decode(found["signing"], validate=True),
        )
    except OSError as error:
        raise KeyringError(
            f"the key file {path} cannot be read ({error.strerror}); restore it from its backup:"
            " without it nothing that is sealed can be opened"
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise KeyringError(f"{path} is no key file of rednotice; restore it from its backup") from (
            None
        )


def write_keyring(path: Path, keyring: Keyring, *, new: bool) -> None:
    """Write a key file that its owner alone may read, whole or not at all.

    With `new`, raises FileExistsError rather than replacing keys that may be the only ones.
    """
    text = json.dumps(
        {
            "sealing": [one.decode("ascii") for one in keyring.sealing],
            "index": base64.b64encode(keyring.index).decode("ascii"),
            "signing": base64.b64encode(keyring.signing).decode("ascii"),
        },
        indent=1,
    )
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if new:
            os.link(beside, path)
        else:
            os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def keyring_at(path: Path, *, may_create: bool) -> Keyring:
    """The keyring of a file, made anew if there is none and that is allowed. Raises KeyringError.

    It must not be made anew for a database in which something is sealed already.
    """
    if may_create and not path.exists():
        try:
            write_keyring(path, Keyring.new(), new=True)
        except FileExistsError:  # another process was faster: its keys count
            pass
        except OSError as error:
            raise KeyringError(f"no key file can be made at {path}: {error.strerror}") from None
    return read_keyring(path)
