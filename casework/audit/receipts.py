"""Receipts: what proves to its holder, without us, that an entry is in the chain.

An *entry receipt* holds the entry, a signed checkpoint and the Merkle path between them. It tells
the number of the entry and when it was written, so it is for compliance staff and auditors.

A *submission receipt* is for a submitter. It is a signed statement of what its own call left in the
chain: case, event, time and commitments, and nothing of the place in the chain. From numbers, or
from hashes over them, a submitter could count what was written between two of its calls, and so
tell a case that was cleared from one that was held.

Either may be *opened*: the salts and values behind the commitments come with it.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

from casework.audit.canonical import canonical, hash_of
from casework.audit.checkpoints import Checkpoint, NotACheckpoint
from casework.audit.commitments import commitment
from casework.audit.merkle import root_by_path
from casework.audit.signing import is_signed
from casework.audit.told import Told

ENTRY_FORMAT: Final = "rednotice-entry-receipt/1"
SUBMISSION_FORMAT: Final = "rednotice-submission-receipt/1"
_STATED: Final = frozenset({"format", "case", "event", "at", "committed", "key", "signature"})
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


class NotAReceipt(Exception):
    """A document is no receipt."""


class ReceiptFails(Exception):
    """A receipt does not prove what it says; the text says why."""


def opening(salt: bytes, value: str | bytes) -> dict[str, str]:
    """A salt and a value, so that whoever has the commitment can check it."""
    shown = (
        {"text": value}
        if isinstance(value, str)
        else {"base64": base64.b64encode(value).decode("ascii")}
    )
    return {"salt": salt.hex(), **shown}


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt as its holder has it. `seq` and `hash` are None in a submission receipt.

    `about` says in words what it is a receipt of; `identity` is that of the entry.
    """

    identity: str
    about: str
    committed: Mapping[str, str]
    opened: Mapping[str, Any]
    seq: int | None = None
    hash: str | None = None
    checkpoint: Checkpoint | None = None
    path: tuple[bytes, ...] = ()
    statement: Mapping[str, Any] | None = None

    @classmethod
    def read(cls, document: object) -> Self:
        """The receipt of a document. Raises NotAReceipt."""
        if not isinstance(document, dict):
            raise NotAReceipt
        rest = dict(document)
        opened = rest.pop("opened", {})
        try:
            if not isinstance(opened, dict):
                raise NotAReceipt
            if set(rest) == {"format", "entry", "path", "checkpoint"}:
                return cls._of_entry(rest, opened)
            if set(rest) == {"format", "statement"}:
                return cls._of_submission(rest, opened)
        except (ValueError, NotACheckpoint):
            pass
        raise NotAReceipt

    @classmethod
    def _of_entry(cls, rest: dict[str, Any], opened: dict[str, Any]) -> Self:
        if rest["format"] != ENTRY_FORMAT or not isinstance(rest["path"], list):
            raise NotAReceipt
        if not all(isinstance(one, str) and _DIGEST.fullmatch(one) for one in rest["path"]):
            raise NotAReceipt
        told = Told.of(rest["entry"])
        return cls(
            told.identity(),
            f"entry {told.seq}",
            told.committed,
            opened,
            told.seq,
            hash_of(canonical(rest["entry"])),
            Checkpoint.read(rest["checkpoint"]),
            tuple(bytes.fromhex(one) for one in rest["path"]),
        )

    @classmethod
    def _of_submission(cls, rest: dict[str, Any], opened: dict[str, Any]) -> Self:
        stated, outer = rest["statement"], rest["format"]
        if not isinstance(stated, dict) or set(stated) != _STATED:
            raise NotAReceipt
        committed = stated["committed"]
        if (outer, stated["format"]) != (SUBMISSION_FORMAT,) * 2 or not isinstance(committed, dict):
            raise NotAReceipt
        about = {name: stated[name] for name in ("case", "event", "at", "committed")}
        return cls(
            canonical(about),
            f"{stated['event']} at {stated['at']} of case {stated['case']}",
            committed,
            opened,
            statement=stated,
        )

    @property
    def key(self) -> str:
        """The public key that it says it is signed by."""
        if self.checkpoint is not None:
            return self.checkpoint.key
        assert self.statement is not None
        return str(self.statement["key"])

    def check(self, trusted: frozenset[str]) -> None:
        """Raise ReceiptFails unless the receipt proves its entry, by one of these keys; without
        any, by the key that it names."""
        if trusted and self.key not in trusted:
            raise ReceiptFails("The receipt is signed by another key than those that were named.")
        if self.checkpoint is not None:
            self._check_path(self.checkpoint)
        elif self.statement is None or not is_signed(self.statement):
            raise ReceiptFails("The receipt was changed: its signature does not hold.")
        self._check_opened()

    def _check_path(self, checkpoint: Checkpoint) -> None:
        assert self.seq is not None
        assert self.hash is not None
        if not checkpoint.holds():
            raise ReceiptFails("The checkpoint was changed: its signature does not hold.")
        reached = root_by_path(
            bytes.fromhex(self.hash),
            self.seq - checkpoint.first,
            checkpoint.seq - checkpoint.first + 1,
            self.path,
        )
        if reached is None or reached.hex() != checkpoint.root:
            raise ReceiptFails(
                f"Entry {self.seq} was changed: its path does not lead to the checkpoint."
            )

    def _check_opened(self) -> None:
        for name, shown in self.opened.items():
            try:
                salt = bytes.fromhex(shown["salt"])
                value = (
                    shown["text"]
                    if "text" in shown
                    else base64.b64decode(shown["base64"], validate=True)
                )
                made = commitment(salt, value)
            except (KeyError, TypeError, AttributeError, ValueError, binascii.Error):
                raise ReceiptFails(f"The value `{name}` cannot be read.") from None
            if self.committed.get(name) != made:
                raise ReceiptFails(f"The value `{name}` is not the one that was committed to.")
