"""Sealing everything anew with the newest key, in small steps, while the service goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Column, LargeBinary, Table, and_, or_, select, tuple_, type_coerce, update
from sqlalchemy.orm import Session

from casework.store.all_tables import METADATA
from casework.store.database import Database
from casework.store.sealed import SealedBytes, SealedText

_AT_ONCE: Final = 200


def sealed_columns() -> Iterator[tuple[Table, list[Column[object]]]]:
    """Every table that seals something, with the columns that do, by name."""
    for table in sorted(METADATA.tables.values(), key=lambda one: one.name):
        columns = [one for one in table.columns if isinstance(one.type, SealedText | SealedBytes)]
        if columns:
            yield table, columns


def reseal(database: Database) -> Iterator[int]:
    """Seal every value with the newest key; after each batch, how many rows it held.

    Rows that are changed meanwhile are sealed by the newest key anyhow. May be broken off at any
    point and begun again. Raises WrongKey for a value that no key of the keyring opens.
    """
    for table, columns in sealed_columns():
        after: tuple[object, ...] | None = None
        while True:
            with database.writing() as session:
                keys = _batch(session, database, table, columns, after)
            if not keys:
                break
            yield len(keys)
            after = keys[-1]


def _batch(
    session: Session,
    database: Database,
    table: Table,
    columns: list[Column[object]],
    after: tuple[object, ...] | None,
) -> list[tuple[object, ...]]:
    primary = list(table.primary_key.columns)
    query = (
        select(*primary, *(type_coerce(one, LargeBinary) for one in columns))
        .order_by(*primary)
        .limit(_AT_ONCE)
        .with_for_update()
    )
    if after is not None:
        query = query.where(tuple_(*primary) > tuple_(*after))
    found: list[tuple[object, ...]] = []
    for row in session.execute(query).all():
        key, values = tuple(row[: len(primary)]), row[len(primary) :]
        found.append(key)
        anew = {
            one: type_coerce(database.keyring.reseal(bytes(value)), LargeBinary)
            for one, value in zip(columns, values, strict=True)
            if value is not None
        }
        if anew:
            same = and_(*(one == part for one, part in zip(primary, key, strict=True)))
            session.execute(update(table).where(same).values(anew))
    return found


def sealed_by_older_keys(database: Database) -> int:
    """How many rows hold a value that the newest key alone does not open."""
    newest = database.keyring.with_newest_sealing_key_only()
    count = 0
    with database.reading() as session:
        for _, columns in sealed_columns():
            query = select(*(type_coerce(one, LargeBinary) for one in columns)).where(
                or_(*(one.is_not(None) for one in columns))
            )
            for row in session.execute(query.execution_options(yield_per=_AT_ONCE)):
                count += not all(newest.opens(bytes(one)) for one in row if one is not None)
    return count
