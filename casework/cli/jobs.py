"""`rednotice jobs`: what a service does by itself, done once from the command line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial

import click

from casework.accounts.actor import SYSTEM
from casework.cases.moving import NotNow
from casework.cases.rescreening import Finished, go_on, running, start
from casework.cases.watching import run_due
from casework.cli.starting import check_engine, failed, on_database, settings
from casework.evaluator import Evaluator, today
from casework.gate import Gate
from casework.store.database import Database
from casework.store.keyring import KeyringError
from casework.store.rule_sets import keep_rule_set
from engine.faults import EngineFault
from engine.ruleset.source import RuleSetError

_DAY = click.DateTime(["%Y-%m-%d"])
_DATABASE = click.option("--database-url", help="Else REDNOTICE_DATABASE_URL.")


@click.group()
def jobs() -> None:
    """Do what is due, for installations that set REDNOTICE_DAILY_JOBS=no."""


@jobs.command()
@click.option("--on", "day", type=_DAY, help="As if it were this day; else today.")
@_DATABASE
def run(day: datetime | None, database_url: str | None) -> None:
    """Handle every deadline that is over, and erase what has expired.

    Running it twice does nothing twice. Exit code: 0 if all was done, 1 if something failed.
    """
    with _gate(database_url) as gate:
        ran = run_due(gate, day.date() if day else today())
    click.echo(f"{ran.handled} deadline(s) handled, {ran.erased} case(s) erased")
    for one in ran.failed:
        click.echo(f"failed: {one.what} of case {one.case_id} ({one.error})", err=True)
    if ran.failed:
        raise SystemExit(1)


@jobs.command()
@click.option("--law-date", type=_DAY, help="Judge by the law of this day, not each its own.")
@_DATABASE
def rescreen(law_date: datetime | None, database_url: str | None) -> None:
    """Judge every open or forwarded case again that stands on other rules than those in force.

    A run that was stopped is gone on with. Exit code: 0 if it is complete, 1 if not.
    """
    with _gate(database_url) as gate:
        run_id = running(gate)
        if run_id is not None:
            click.echo(f"going on with {run_id}")
        else:
            try:
                chosen = law_date.date() if law_date else None
                run_id = start(gate, SYSTEM, "command_line", datetime.now(UTC), chosen)
            except NotNow as error:
                raise failed(str(error)) from None
        done = go_on(gate, run_id)
    outcome = done.outcome.value if done.outcome else "not finished"
    click.echo(f"{run_id}: {done.done} of {done.total} case(s), {outcome}")
    if done.outcome is not Finished.COMPLETE:
        raise SystemExit(1)


@contextmanager
def _gate(database_url: str | None) -> Iterator[Gate]:
    chosen = on_database(settings(), database_url)
    check_engine()
    try:
        database = Database(chosen.database_url, chosen.keys)
    except KeyringError as error:
        raise failed(str(error)) from None
    try:
        keep = partial(keep_rule_set, database)
        with Evaluator(
            chosen.rules_dir, chosen.workers, chosen.deadline_seconds, keep=keep
        ) as evaluator:
            yield Gate(chosen, database, evaluator)
    except RuleSetError as error:
        raise failed(f"{error}\n{len(error.faults)} fault(s) in the rule set") from None
    except EngineFault as error:
        raise failed(str(error)) from None
    finally:
        database.close()
