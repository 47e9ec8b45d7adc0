"""The shapes of what is answered about the audit trail."""

from __future__ import annotations

from typing import Annotated, Any

from schemas.base import StrictModel, doc

_ENTRY = {
    "seq": 17,
    "at": "2026-03-10T09:30:00.000000+00:00",
    "actor": "system",
    "unit": "system",
    "event": "case.judged",
    "case": "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11",
    "data": {"disposition": "hold"},
    "committed": {"assessment": "5d" * 32},
    "previous": "9c" * 32,
}
_CHECKPOINT = {
    "format": "rednotice-checkpoint/1",
    "first": 1,
    "seq": 1000,
    "hash": "9c" * 32,
    "root": "5d" * 32,
    "at": "2026-03-10T09:30:00.000000+00:00",
    "key": "d7" * 32,
    "signature": "e5" * 64,
}
_RECEIPT = {
    "format": "rednotice-entry-receipt/1",
    "entry": _ENTRY,
    "path": ["5d" * 32],
    "checkpoint": _CHECKPOINT,
}


class AuditKey(StrictModel):
    """The public key of this installation."""

    algorithm: Annotated[str, doc("How it signs (RFC 8032).", "Ed25519")]
    key: Annotated[str, doc("The key, 32 bytes as hexadecimal digits.", "d7" * 32)]
    pem: Annotated[str, doc("The same as PEM (RFC 8410).", "-----BEGIN PUBLIC KEY-----\n...")]


class AuditEntry(StrictModel):
    """An entry of the chain."""

    entry: Annotated[dict[str, Any], doc("The entry.", _ENTRY)]
    text: Annotated[str, doc("The entry as canonical JSON, as it was hashed.", '{"actor":"..."}')]
    hash: Annotated[str, doc("SHA-256 of the text.", "5d" * 32)]


class AuditEntries(StrictModel):
    """A page of entries."""

    entries: Annotated[list[AuditEntry], doc("In the order of the chain.", [])]
    next: Annotated[int | None, doc("Cursor of the next page, if there is more.", 117)]


class Checkpoints(StrictModel):
    """A page of checkpoints."""

    checkpoints: Annotated[list[dict[str, Any]], doc("The oldest first.", [_CHECKPOINT])]
    next: Annotated[int | None, doc("Cursor of the next page, if there is more.", 1000)]


class AuditReceipts(StrictModel):
    """Receipts of entries."""

    receipts: Annotated[list[dict[str, Any]], doc("In the order of the chain.", [_RECEIPT])]
    next: Annotated[int | None, doc("Cursor of the next page, if there is more.", 117)]


class AuditResult(StrictModel):
    """What came of checking the chain."""

    verified_at: Annotated[str, doc("When (UTC).", "2026-03-10T09:30:00+00:00")]
    whole: Annotated[bool, doc("Whether every entry holds.", True)]
    entries: Annotated[int, doc("Entries that were checked.", 1017)]
    checkpoints: Annotated[int, doc("Checkpoints that were checked.", 1)]
    unsigned: Annotated[int, doc("Entries after the last checkpoint.", 17)]
    first_broken: Annotated[int | None, doc("Number of the first broken entry.", None)]
    broken: Annotated[str | None, doc("What is wrong with it, in one sentence.", None)]
    since: Annotated[
        int | None,
        doc("From which checkpoint on; if none, from entry 1.", None),
    ] = None
    witness: Annotated[
        int | None, doc("At which entry the checkpoint kept outside was made, if any.", None)
    ] = None
