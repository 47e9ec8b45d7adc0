"""Options that several rule commands share, and how their reports are written."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import click

from casework.cli.formats import FORMATS, Places
from casework.cli.starting import failed
from engine.tooling.report import Level, Report

# For commands that answer with data and not with a report.
FORMAT: Final = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text"
)
REPORT_FORMAT: Final = click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="How to write the report.",
)
OUTPUT: Final = click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="Write the report to this file, and its summary to standard error.",
)
RULES_DIR: Final = click.option(
    "--rules-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), default=None
)
CASES_DIR: Final = click.option(
    "--cases-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), default=None
)
RULE: Final = click.option(
    "--rule", "rules", multiple=True, metavar="ID", help="Of this rule alone; may be repeated."
)
JOBS: Final = click.option(
    "--jobs", type=click.IntRange(1), default=None, help="Processes; else one for each core."
)


def finish(
    report: Report, form: str, output: Path | None, places: Places, *, strict: bool = False
) -> None:
    """Write the report and end the command: 0 if there is no error (nor warning, if strict), 1 if
    there is."""
    text = FORMATS[form](report, places)
    if output is None:
        click.echo(text)
    else:
        try:
            output.parent.mkdir(parents=True, exist_ok=True)
            output.write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            raise failed(f"{output}: {error.strerror}; name another file") from None
        click.echo(report.summary, err=True)
    bad = report.count(Level.ERROR) + (report.count(Level.WARNING) if strict else 0)
    sys.exit(1 if bad else 0)
