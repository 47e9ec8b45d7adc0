"""Column types whose values are encrypted before they reach the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from weakref import WeakKeyDictionary

from sqlalchemy import LargeBinary
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from casework.store.keyring import Keyring, WrongKey


@dataclass(frozen=True, slots=True)
class _Keys:
    keyring: Keyring
    again: Callable[[], Keyring]


# A column type is shared by all databases of a process; what it is given with each value is the
# dialect of the one in question.
_KEYS: Final[WeakKeyDictionary[Dialect, _Keys]] = WeakKeyDictionary()


def seal_with(dialect: Dialect, keyring: Keyring, again: Callable[[], Keyring]) -> None:
    """Seal and open the values of a database with these keys from now on.

    `again` reads them once more; it is asked when a value was sealed by a key that is not known.
    """
    _KEYS[dialect] = _Keys(keyring, again)


def keyring_of(dialect: Dialect) -> Keyring:
    """The keys of a database. Raises LookupError if it was opened without."""
    return _keys(dialect).keyring


def _keys(dialect: Dialect) -> _Keys:
    found = _KEYS.get(dialect)
    if found is None:
        raise LookupError("this database was opened without a keyring; open it as a Database")
    return found


def _opened(sealed: bytes, dialect: Dialect) -> bytes:
    keys = _keys(dialect)
    try:
        return keys.keyring.open(sealed)
    except WrongKey:
        return keys.again().open(sealed)


class SealedBytes(TypeDecorator[bytes]):
    """Bytes, encrypted at rest. Raises WrongKey when a value cannot be opened.

    Two equal values are stored differently, so such a column can be neither searched nor indexed.
    """

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """What is stored."""
        return None if value is None else keyring_of(dialect).seal(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        """What was sealed."""
        return None if value is None else _opened(bytes(value), dialect)


class SealedText(TypeDecorator[str]):
    """Text, encrypted at rest as UTF-8; else like SealedBytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """What is stored."""
        return None if value is None else keyring_of(dialect).seal(value.encode())

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        """What was sealed."""
        return None if value is None else _opened(bytes(value), dialect).decode()


class Unopened:
    """In the place of a value that could not be opened."""


class SealedOrNot(TypeDecorator[str | Unopened]):
    """Text that was sealed as SealedText, for lists: what cannot be opened is an Unopened. Nothing
    is stored by it."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: object, dialect: Dialect) -> bytes | None:
        """Raises TypeError."""
        raise TypeError("this type only reads")

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | Unopened | None:
        """What was sealed, or an Unopened."""
        try:
            return None if value is None else _opened(bytes(value), dialect).decode()
        except WrongKey:
            return Unopened()
