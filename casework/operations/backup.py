"""Backups that either database can be restored from, on either database.

A ZIP file with each table as NDJSON and a signed manifest. Sealed values stay sealed: the keys are
not in it, and must be kept elsewhere.
"""

from __future__ import annotations

import base64
import hashlib
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

import orjson
from sqlalchemy import (
    Boolean,
    Connection,
    Date,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    and_,
    func,
    insert,
    select,
    text,
    update,
)

from casework.audit.signing import is_signed, public_key, signed
from casework.audit.verifying import Verified, verify_database
from casework.store.all_tables import METADATA
from casework.store.base import Moment
from casework.store.database import Database
from casework.store.sealed import SealedBytes, SealedText

FORMAT: Final = "rednotice backup 1"
_MANIFEST: Final = "manifest.json"
_AT_ONCE: Final = 500


class BackupError(Exception):
    """A backup cannot be made or restored; says why and what to do. Nothing was restored."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored, and what the check of the audit trail found afterwards."""

    rows: int
    tables: int
    made_at: str
    trail: Verified


def _as_stored() -> MetaData:
    """The tables with sealed values as the bytes they are, so that nothing is opened."""
    made = MetaData()
    for table in METADATA.sorted_tables:
        copy = table.to_metadata(made)
        for column in copy.columns:
            if isinstance(column.type, SealedText | SealedBytes):
                column.type = LargeBinary()
    return made


def backup(database: Database, path: Path, at: datetime) -> int:
    """Write everything in the database as it is in one moment; how many rows.

    Raises FileExistsError: an older backup is never replaced.
    """
    rows, told = 0, {}
    beside = path.with_name(f"{path.name}.part")
    try:
        with (
            path.open("xb") as reserved,
            zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as made,
            database.engine.connect() as plain,
        ):
            reserved.flush()
            # One snapshot for all tables. SQLite has that with every transaction.
            connection = (
                plain
                if database.sqlite
                else plain.execution_options(isolation_level="REPEATABLE READ")
            )
            for table in _as_stored().sorted_tables:
                count, digest = _write(made, connection, table)
                told[str(table.name)] = {"rows": count, "sha256": digest}
                rows += count
            manifest = {
                "format": FORMAT,
                "made_at": at.astimezone(UTC).isoformat(timespec="seconds"),
                "revision": _revision(connection),
                "tables": told,
            }
            made.writestr(_MANIFEST, orjson.dumps(signed(database.keyring, manifest)))
        beside.replace(path)
    except FileExistsError:
        raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    finally:
        beside.unlink(missing_ok=True)
    return rows


def _revision(connection: Connection) -> str:
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def _write(made: zipfile.ZipFile, connection: Connection, table: Table) -> tuple[int, str]:
    query = select(table).order_by(*table.primary_key.columns)
    names = [f"{column.name}" for column in table.columns]
    count, digest = 0, hashlib.sha256()
    with made.open(f"{table.name}.ndjson", "w", force_zip64=True) as file:
        for row in connection.execution_options(yield_per=_AT_ONCE).execute(query):
            values = {name: _out(value) for name, value in zip(names, row, strict=True)}
            line = orjson.dumps(values, option=orjson.OPT_APPEND_NEWLINE)
            digest.update(line)
            file.write(line)
            count += 1
    return count, digest.hexdigest()


def _out(value: object) -> object:
    return base64.b64encode(value).decode() if isinstance(value, bytes | memoryview) else value


def restore(database: Database, path: Path) -> Restored:
    """Fill an empty database from a backup, in one transaction, and check the audit trail.

    Raises BackupError if the file is not as it was signed, was made with other keys or for other
    tables, or if the database is not empty.
    """
    try:
        with zipfile.ZipFile(path) as given:
            manifest = orjson.loads(given.read(_MANIFEST))
            _check(manifest, database)
            rows = 0
            with database.writing() as session:
                connection = session.connection()
                if _revision(connection) != manifest["revision"]:
                    raise BackupError(
                        f"the backup is of revision {manifest['revision']}; restore it with the"
                        " release that made it, then upgrade"
                    )
                for table in _as_stored().sorted_tables:
                    told = manifest["tables"].get(table.name)
                    if told is None:
                        raise BackupError(f"the backup holds no table {table.name}")
                    rows += _fill(given, connection, table, told, database.sqlite)
    except (zipfile.BadZipFile, orjson.JSONDecodeError, KeyError, TypeError, OSError):
        raise BackupError(f"{path} is no backup of rednotice, or a broken one") from None
    return Restored(rows, len(manifest["tables"]), manifest["made_at"], verify_database(database))


def _check(manifest: Mapping[str, Any], database: Database) -> None:
    if manifest["format"] != FORMAT:
        raise BackupError("the backup has another format than this release restores")
    if not is_signed(manifest):
        raise BackupError("the manifest of the backup is not as it was signed")
    if manifest["key"] != public_key(database.keyring):
        raise BackupError(
            "the backup was made with other keys; name its key file with REDNOTICE_KEY_FILE"
        )
    with database.reading() as session:
        for name in ("cases", "audit_entries"):
            if session.scalar(select(func.count()).select_from(METADATA.tables[name])):
                raise BackupError("the database is not empty; restore into a new one")


def _fill(
    given: zipfile.ZipFile,
    connection: Connection,
    table: Table,
    told: Mapping[str, Any],
    sqlite: bool,
) -> int:
    readers = {column.name: _reader(column.type) for column in table.columns}
    # Migrations themselves write a few rows, such as the end of an empty chain.
    made_already = connection.execute(select(func.count()).select_from(table)).scalar_one()
    count, digest = 0, hashlib.sha256()
    batch: list[dict[str, Any]] = []
    with given.open(f"{table.name}.ndjson") as file:
        for line in file:
            digest.update(line)
            count += 1
            found = orjson.loads(line)
            row = {name: readers[name](value) for name, value in found.items()}
            if made_already and _replaced(connection, table, row):
                continue
            batch.append(row)
            if len(batch) == _AT_ONCE:
                connection.execute(insert(table), batch)
                batch = []
    if batch:
        connection.execute(insert(table), batch)
    if count != told["rows"] or digest.hexdigest() != told["sha256"]:
        raise BackupError(f"table {table.name} of the backup is not as it was signed")
    if not sqlite:
        _set_on_sequence(connection, table)
    return count


def _replaced(connection: Connection, table: Table, row: Mapping[str, Any]) -> bool:
    same = and_(*(column == row[column.name] for column in table.primary_key.columns))
    return bool(connection.execute(update(table).where(same).values(**row)).rowcount)


def _set_on_sequence(connection: Connection, table: Table) -> None:
    column = table.autoincrement_column
    if column is not None and isinstance(column.type, Integer):
        connection.execute(
            text(
                f"SELECT setval(pg_get_serial_sequence('{table.name}', '{column.name}'),"
                f" COALESCE((SELECT max({column.name}) FROM {table.name}), 1))"
                f" WHERE pg_get_serial_sequence('{table.name}', '{column.name}') IS NOT NULL"
            )
        )


def _reader(kind: object) -> Callable[[Any], Any]:
    def unless_none(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda value: None if value is None else read(value)

    if isinstance(kind, LargeBinary):
        return unless_none(base64.b64decode)
    if isinstance(kind, Moment):
        return unless_none(datetime.fromisoformat)
    if isinstance(kind, Date):
        return unless_none(date.fromisoformat)
    if isinstance(kind, Boolean):
        return unless_none(bool)
    return lambda value: value
