"""Where `rednotice check` puts the report of a request that it made as a file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from casework.cli.starting import failed
from casework.reports.files import Format

FORMATS: Final = (Format.PDF, Format.XLSX, Format.CSV, Format.MARKDOWN)


def write(report: bytes, form: Format, output: Path | None) -> None:
    """Write a report to a file or standard output. A terminal gets no binary file."""
    if output is not None:
        try:
            output.write_bytes(report)
        except OSError as error:
            raise failed(f"{output}: {error.strerror}") from None
    elif form.binary and sys.stdout.isatty():
        raise failed(f"{form} is a binary format; name a file with --output")
    else:
        sys.stdout.buffer.write(report)
        sys.stdout.buffer.flush()
