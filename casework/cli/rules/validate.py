"""`rednotice rules validate`."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from casework.cli.formats import Places
from casework.cli.rules.options import CASES_DIR, OUTPUT, REPORT_FORMAT, RULES_DIR, finish
from casework.cli.starting import settings
from casework.evaluator import today as present_day
from engine.messages import Language
from engine.tooling.validation import validate as validated


@click.command()
@REPORT_FORMAT
@OUTPUT
@RULES_DIR
@CASES_DIR
@click.option(
    "--language",
    "languages",
    multiple=True,
    type=click.Choice([one.value for one in Language]),
    help="Check this translation, too, though it is not offered yet.",
)
@click.option("--strict", is_flag=True, help="Let warnings fail too.")
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    default=None,
    help="The day by which reviews may be overdue; else the present day.",
)
def validate(
    form: str,
    output: Path | None,
    rules_dir: Path | None,
    cases_dir: Path | None,
    languages: tuple[str, ...],
    strict: bool,
    today: datetime | None,
) -> None:
    """Check every rule file, message and data case, and say with file and line what is wrong.

    Errors are what must not be: unreadable files, unknown names, contradictions, units and dates
    that do not fit, missing translations. Warnings are what somebody should look at: overlaps,
    overdue reviews.

    Exit code: 0 no error, 1 at least one (with --strict, or a warning).
    """
    settled = settings(rules_dir, cases_dir)
    places = Places(settled.rules_dir, settled.cases)
    day: date = today.date() if today else present_day()
    asked = tuple(Language(one) for one in languages)
    report = validated(places.rules, places.cases, day, asked)
    finish(report, form, output, places, strict=strict)
