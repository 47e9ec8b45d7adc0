"""A whole case file as one signed archive, and the check of such an archive without a database.

A ZIP file: every version of the request and of the annotations, every assessment, the decisions,
letters, comments and documents, the entries of the audit trail as receipts, and `manifest.json`,
which names each of them with its SHA-256 and is signed with the installation's Ed25519 key.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any, Final

import orjson
from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from casework.accounts.actor import Actor
from casework.audit.giving import entry_receipts
from casework.audit.signing import is_signed, signed
from casework.cases import history
from casework.cases.closed import closed_to
from casework.cases.letters import letters
from casework.cases.moving import NotNow
from casework.cases.tables import AttachmentRow, CaseRow, CommentRow, DismissalRow, ViewRow
from casework.store.keyring import Keyring

FORMAT: Final = "rednotice case file 1"
MANIFEST: Final = "manifest.json"
_PRETTY: Final = orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS
_RECEIPTS_AT_ONCE: Final = 500
_KEPT: Final[tuple[tuple[str, type[CommentRow | DismissalRow | ViewRow]], ...]] = (
    ("comments", CommentRow),
    ("dismissals", DismissalRow),
    ("views", ViewRow),
)
_LARGEST: Final = 512 * 1024 * 1024


class BrokenArchive(Exception):
    """The archive is not one of ours, or not as it was signed; says which file."""


def archive(
    session: Session, case: CaseRow, keyring: Keyring, at: datetime, reader: Actor
) -> bytes:
    """The case file. In a transaction that writes: receipts may need a checkpoint.

    Raises NotNow while anything of the case is closed to the reader (`closed.py`): an archive that
    leaves something out would be signed as whole. Names in the archive are of the project; a
    document's own name stands in `documents.json`.
    """
    if closed_to(session, case, reader).anything:
        raise NotNow(
            "The reason of a proposal is closed to you until you have recorded a view of your own,"
            " or it is decided; the case file can be exported after that."
        )
    buffer = io.BytesIO()
    digests: dict[str, str] = {}
    stamp = at.astimezone(UTC).timetuple()[:6]
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in _files(session, case, reader):
            digests[name] = hashlib.sha256(content).hexdigest()
            made.writestr(zipfile.ZipInfo(name, stamp), content, zipfile.ZIP_DEFLATED)
        manifest = signed(
            keyring,
            {
                "format": FORMAT,
                "case": case.id,
                "case_version": case.version,
                "made_at": at.astimezone(UTC).isoformat(timespec="seconds"),
                "files": digests,
            },
        )
        made.writestr(zipfile.ZipInfo(MANIFEST, stamp), orjson.dumps(manifest, option=_PRETTY))
    return buffer.getvalue()


def check_archive(content: bytes, trusted_key: str | None = None) -> dict[str, Any]:
    """The manifest of an archive that is as it was signed. Raises BrokenArchive.

    With a trusted key (64 hexadecimal digits), the signature must be by that one; without, the
    archive proves only that it is whole.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as given:
            if sum(one.file_size for one in given.infolist()) > _LARGEST:
                raise BrokenArchive("the archive is larger than any that is made here")
            manifest = orjson.loads(given.read(MANIFEST))
            files: dict[str, str] = manifest["files"]
            if manifest["format"] != FORMAT:
                raise BrokenArchive("this is an archive of another format")
            if not is_signed(manifest):
                raise BrokenArchive(f"{MANIFEST} is not as it was signed")
            if trusted_key is not None and manifest["key"] != trusted_key:
                raise BrokenArchive("another key signed this archive")
            names = given.namelist()
            if len(names) != len(set(names)) or set(names) != {*files, MANIFEST}:
                raise BrokenArchive("the archive holds other files than its manifest names")
            for name, digest in sorted(files.items()):
                if hashlib.sha256(given.read(name)).hexdigest() != digest:
                    raise BrokenArchive(f"{name} is not as it was signed")
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, AttributeError, OSError):
        raise BrokenArchive("this is no case file of rednotice") from None
    found: dict[str, Any] = manifest
    return found


def _files(session: Session, case: CaseRow, reader: Actor) -> Iterator[tuple[str, bytes]]:
    yield "case.json", _json(_case(case))
    for request in history.request_versions(session, case):
        yield f"request/{request.version}.json", request.body.encode()
    for noted in history.annotation_versions(session, case):
        yield f"annotations/{noted.version}.json", noted.body.encode()
    for assessment in history.assessments(session, case):
        yield f"assessments/{assessment.id}.json", assessment.body.encode()
    yield "decisions.json", _json([asdict(one) for one in history.decisions(session, case, reader)])
    yield "letters.json", _json([_letter(one) for one in letters(session, case)])
    for name, table in _KEPT:
        rows = session.scalars(
            select(table).where(table.case_id == case.id).order_by(table.at, table.id)
        )
        yield f"{name}.json", _json([_columns(one) for one in rows])
    documents = session.scalars(
        select(AttachmentRow)
        .where(AttachmentRow.case_id == case.id)
        .order_by(AttachmentRow.at, AttachmentRow.id)
        .options(undefer(AttachmentRow.content))
    ).all()
    yield "documents.json", _json([_columns(one, "content") for one in documents])
    for document in documents:
        yield f"documents/{document.id}", document.content
    yield "receipts.json", _json(list(_receipts(session, case)))


def _receipts(session: Session, case: CaseRow) -> Iterator[dict[str, Any]]:
    after = 0
    while some := entry_receipts(
        session, case.id, opened=True, after=after, limit=_RECEIPTS_AT_ONCE
    ):
        yield from some
        after = int(some[-1]["entry"]["seq"])


def _case(case: CaseRow) -> dict[str, Any]:
    return _columns(case, "reference_key")


def _letter(row: Any) -> dict[str, Any]:
    return {**_columns(row, "body"), "letter": orjson.loads(row.body)}


def _columns(row: Any, *without: str) -> dict[str, Any]:
    names = [one.key for one in row.__mapper__.column_attrs if one.key not in without]
    return {name: getattr(row, name) for name in names}


def _json(value: object) -> bytes:
    return orjson.dumps(value, option=_PRETTY)
