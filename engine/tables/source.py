"""Reads the tables as they were carried in, row by row; tells every fault with file and line."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Final

from engine.ruleset.source import Fault
from schemas.codes.tables import country_codes

CERTAINTIES: Final = frozenset({"A", "B", "C", "D", "-"})
"""A read in a source, B partly and C wholly background knowledge, D our reading, - unknown."""

_PARTIAL: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a row of a table comes from: its place here, its source, the day of that source."""

    file: str
    line: int
    certainty: str
    source: str
    as_of: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells by column, and where it stands."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def origin(self, certainty: str | None = None) -> Origin:
        """The row's origin; `certainty` for a table that has no such column."""
        return Origin(
            file=self.file,
            line=self.line,
            certainty=certainty or self["certainty"],
            source=self["source"],
            as_of=self["as_of"],
            note=self.cells.get("note", ""),
        )


@dataclass(slots=True)
class TableReader:
    """Reads the files of one directory and gathers what is wrong with them.

    Files and faults are named by their path from `root`, the directory of the rule set.
    """

    root: Path
    folder: str = "tables"
    faults: list[Fault] = field(default_factory=list)

    def rows(self, name: str, *columns: str) -> Iterator[Row]:
        """The rows of a file. A missing file, column or cell is a fault, and no row is given."""
        file = f"{self.folder}/{name}"
        path = self.root / self.folder / name
        if not path.is_file():
            self.faults.append(Fault(file, 1, "is missing; the rules read it"))
            return
        with path.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            given = set(reader.fieldnames or ())
            for column in (*columns, "source", "as_of"):
                if column not in given:
                    self.faults.append(Fault(file, 1, f"has no column `{column}`; add it"))
            if not {*columns, "source", "as_of"} <= given:
                return
            for cells in reader:
                row = Row(file, reader.line_num, cells)
                if None in cells or None in cells.values():
                    self.fault(row, "has more or fewer cells than the header; mend its commas")
                elif self._sound(row):
                    yield row

    def fault(self, row: Row, message: str) -> None:
        """Note that a row is wrong."""
        self.faults.append(Fault(row.file, row.line, message))

    def fault_in(self, name: str, message: str) -> None:
        """Note that a file is wrong as a whole."""
        self.faults.append(Fault(f"{self.folder}/{name}", 1, message))

    def country(self, row: Row, column: str) -> bool:
        """Whether the cell is a country code; if not, that is a fault."""
        if row[column] in country_codes():
            return True
        self.fault(row, f"`{column}`: `{row[column]}` is not a country code")
        return False

    def one_of(self, row: Row, column: str, allowed: frozenset[str]) -> bool:
        """Whether the cell is one of the words allowed; if not, that is a fault."""
        if row[column] in allowed:
            return True
        words = ", ".join(sorted(allowed))
        self.fault(row, f"`{column}`: `{row[column]}` is not one of {words}")
        return False

    def day(self, row: Row, column: str) -> tuple[int, int] | None:
        """The first and last day that a cell may mean, or None if it is empty or no date.

        A year, a month or a day may be written. Anything else is a fault.
        """
        if not row[column]:
            return None
        try:
            return span(row[column])
        except ValueError:
            self.fault(row, f"`{column}`: `{row[column]}` is no date; write YYYY-MM-DD, or less")
            return None

    def _sound(self, row: Row) -> bool:
        before = len(self.faults)
        if not row["source"]:
            self.fault(row, "has no source; a row without one must not be used")
        if self.day(row, "as_of") is None and not row["as_of"]:
            self.fault(row, "`as_of` is empty; give the day of the source")
        if "certainty" in row.cells:
            self.one_of(row, "certainty", CERTAINTIES)
        return len(self.faults) == before


@lru_cache(maxsize=8192)
def span(text: str) -> tuple[int, int]:
    """First and last day, as ordinals, of a date known to the year, the month or the day.

    Raises ValueError.
    """
    match = _PARTIAL.fullmatch(text)
    if match is None:
        raise ValueError(f"`{text}` is no date")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month is None:
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    if day is not None:
        only = date(year, month, day).toordinal()
        return only, only
    first = date(year, month, 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    return first.toordinal(), following.toordinal() - 1
