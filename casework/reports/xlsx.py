"""Writes a workbook as XLSX (ISO/IEC 29500), without a single formula or link."""

from __future__ import annotations

from datetime import UTC
from io import BytesIO
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from casework.reports.workbook import Sheet, Value, Workbook, computed

_LONGEST: Final = 32_767  # characters in a cell
_CUT: Final = " […]"
# Text is never looked at: not for formulas, numbers or addresses.
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def xlsx(workbook: Workbook) -> bytes:
    """The workbook as XLSX. The same workbook gives the same bytes.

    Texts are stored as texts; one that looks like a formula is marked as text as well, so that it
    stays one when somebody edits the cell. A text of over 32,767 characters is cut, and says so.
    """
    stream = BytesIO()
    book = xlsxwriter.Workbook(stream, _OPTIONS)
    made_on = workbook.made_on.astimezone(UTC).replace(tzinfo=None)
    book.set_properties({"title": workbook.title, "created": made_on})
    right_to_left = workbook.language.direction == "rtl"
    look = {"text_wrap": True, "valign": "top", "reading_order": 2 if right_to_left else 1}
    head = book.add_format({**look, "bold": True, "bg_color": "#F0F0EE", "bottom": 1})
    text = book.add_format(look)
    marked = book.add_format({**look, "quote_prefix": True})
    used: set[str] = set()
    for sheet in workbook.sheets:
        page = book.add_worksheet(_unused(sheet.name, used))
        if right_to_left:
            page.right_to_left()
        _write(page, sheet, head, text, marked)
    book.close()
    return stream.getvalue()


def _write(page: Worksheet, sheet: Sheet, head: Format, text: Format, marked: Format) -> None:
    for column, (title, width) in enumerate(zip(sheet.header, sheet.widths, strict=True)):
        page.write_string(0, column, title, head)
        page.set_column(column, column, width)
    for number, row in enumerate(sheet.rows, 1):
        for column, value in enumerate(row):
            if isinstance(value, int):
                page.write_number(number, column, value, text)
            else:
                page.write_string(number, column, _fitting(value), _choose(value, text, marked))
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.header) - 1)
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)


def _choose(value: Value, text: Format, marked: Format) -> Format:
    return marked if computed(value) else text


def _fitting(value: str) -> str:
    return value if len(value) <= _LONGEST else value[: _LONGEST - len(_CUT)] + _CUT


def _unused(name: str, used: set[str]) -> str:
    chosen, number = name, 2
    while chosen.casefold() in used:  # Excel compares names without case
        tail = f" {number}"
        chosen, number = name[: 31 - len(tail)] + tail, number + 1
    used.add(chosen.casefold())
    return chosen
