"""The day of a stored time, computed by the database, so that it can group by days."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Date
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction


class day_of(GenericFunction[date]):
    """The day in UTC of a `Moment`; null for null."""

    type = Date()
    inherit_cache = True


@compiles(day_of, "sqlite")
def _sqlite(element: day_of, compiler: SQLCompiler, **given: Any) -> str:
    # Times are kept as text, in UTC, and days as its first ten characters.
    return f"substr({compiler.process(element.clauses, **given)}, 1, 10)"


@compiles(day_of, "postgresql")
def _postgresql(element: day_of, compiler: SQLCompiler, **given: Any) -> str:
    return f"CAST({compiler.process(element.clauses, **given)} AT TIME ZONE 'UTC' AS DATE)"
