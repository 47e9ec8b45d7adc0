"""What an entry of the chain says, read from its canonical text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

from casework.audit.canonical import canonical, read_canonical

_TEXTS: Final = ("at", "actor", "unit", "event", "previous")
_KEYS: Final = frozenset({*_TEXTS, "seq", "case", "data", "committed"})


@dataclass(frozen=True, slots=True)
class Told:
    """An entry, as everybody who reads the chain sees it."""

    seq: int
    at: str
    actor: str
    unit: str
    event: str
    case: str | None
    data: Mapping[str, Any]
    committed: Mapping[str, str]
    previous: str

    @classmethod
    def read(cls, text: str | bytes) -> Self:
        """The entry of a canonical text. Raises ValueError if it is none."""
        return cls.of(read_canonical(text))

    @classmethod
    def of(cls, document: object) -> Self:
        """The entry of a document. Raises ValueError if it is none."""
        if not isinstance(document, dict) or set(document) != _KEYS:
            raise ValueError("these are not the parts of an entry")
        texts, case = [document[name] for name in _TEXTS], document["case"]
        data, committed = document["data"], document["committed"]
        if (
            type(document["seq"]) is not int
            or not all(isinstance(one, str) for one in texts)
            or not (case is None or isinstance(case, str))
            or not isinstance(data, dict)
            or not isinstance(committed, dict)
            or not all(isinstance(one, str) for one in committed.values())
        ):
            raise ValueError("a part of the entry is of another kind")
        return cls(**document)

    def statement(self) -> dict[str, Any]:
        """What names the entry without telling its place in the chain."""
        return {
            "case": self.case,
            "event": self.event,
            "at": self.at,
            "committed": dict(self.committed),
        }

    def identity(self) -> str:
        """The statement as one text: equal for the same entry alone, by its random commitments."""
        return canonical(self.statement())
