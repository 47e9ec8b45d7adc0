"""Tables of a report before they have a format, and how spreadsheets are kept from computing them.

Values stand in them as recorded (`12 to 36`, `unknown`), so that they can be sorted and compared;
titles and messages are in the language of the report.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias

from engine.messages import Language

Value: TypeAlias = str | int

# A cell that begins with one of these may be run as a formula or command when a CSV file is opened
# (OWASP, CSV Injection); the full-width forms count in East Asian versions.
_COMPUTED: Final = re.compile("^[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\]")
_NAME_LENGTH: Final = 31


def computed(value: Value) -> bool:
    """Whether a spreadsheet might take the value for a formula."""
    return isinstance(value, str) and _COMPUTED.match(value) is not None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table. `widths` are in characters."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    widths: tuple[int, ...]

    @property
    def name(self) -> str:
        """The title as the name of a sheet: at most 31 characters, none that Excel refuses."""
        return _NOT_IN_NAMES.sub(" ", self.title)[:_NAME_LENGTH].strip(" '") or "-"


@dataclass(frozen=True, slots=True)
class Workbook:
    """All tables of a report. `main` is the one that a format with a single table writes."""

    language: Language
    title: str
    sheets: tuple[Sheet, ...]
    main: Sheet
    made_on: datetime
