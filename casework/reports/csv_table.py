"""Writes the main table of a workbook as CSV (RFC 4180)."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from casework.reports.workbook import Value, Workbook, computed


def csv_table(workbook: Workbook) -> bytes:
    """The main table of a workbook, as `csv_rows` writes it."""
    return csv_rows(workbook.main.header, workbook.main.rows)


def csv_rows(header: Iterable[Value], rows: Iterable[Iterable[Value]]) -> bytes:
    """A table: UTF-8 with a byte order mark, by which spreadsheets know it, and CRLF.

    CSV cannot say that a cell is text. So a text that a spreadsheet would compute gets an
    apostrophe before it, which spreadsheets show or drop, and never run.
    """
    stream = StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(map(_safe, header))
    writer.writerows(map(_safe, row) for row in rows)
    return stream.getvalue().encode("utf-8-sig")


def _safe(value: Value) -> Value:
    return f"'{value}" if computed(value) else value
