"""`rednotice rules replay`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import asdict

import click

from casework.cli.starting import check_engine, failed, on_database, settings
from casework.cli.waiting import counted
from casework.evaluator import Evaluator
from casework.replay import PROVEN, Replayed, Replayer
from casework.store.database import Database
from casework.store.recorded import recorded as recorded_in
from casework.store.recorded import recorded_count
from engine.version import ENGINE_VERSION


@click.command()
@click.argument("case_id", required=False)
@click.option("--all", "everything", is_flag=True, help="Every recorded assessment.")
@click.option("--database-url", help="Else REDNOTICE_DATABASE_URL.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option(
    "--show-values",
    is_flag=True,
    help="Print differing values even where they may speak of a person.",
)
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True)
def replay(
    case_id: str | None,
    everything: bool,
    database_url: str | None,
    form: str,
    show_values: bool,
    workers: int,
) -> None:
    """Make recorded assessments again, each by its own rule set, and compare the bytes.

    Exit code: 0 if every one is proven, 1 if one differs or cannot be replayed, 2 if there is
    nothing to replay.
    """
    if (case_id is None) is not everything:
        raise failed("name one CASE-ID, or say --all")
    chosen = on_database(settings(), database_url)
    check_engine()
    database = Database(chosen.database_url, chosen.keys)
    counts: Counter[str] = Counter()
    code = 0

    def open_evaluator(bundle: bytes) -> Evaluator:
        return Evaluator(bundle, workers, chosen.deadline_seconds)

    total = recorded_count(database) if everything else None
    with Replayer(database, open_evaluator) as replayer:
        for recorded in counted(recorded_in(database, case_id), total, "replaying"):
            done = replayer.replay(recorded)
            counts[done.outcome.value] += 1
            code = max(code, int(done.outcome not in PROVEN))
            if form == "json":
                click.echo(_json(done, show_values))
            elif done.outcome not in PROVEN or done.other_engine or not everything:
                _show(done, show_values)
    database.close()
    if not counts:
        raise failed(
            "no assessment is recorded in this database"
            if everything
            else f"no assessment of a case `{case_id}` is recorded in this database"
        )
    if form == "text":
        sums = ", ".join(f"{n} {name.replace('_', ' ')}" for name, n in sorted(counts.items()))
        click.echo(f"{counts.total()} assessment(s): {sums}")
    sys.exit(code)


def _json(done: Replayed, show_values: bool) -> str:
    line = asdict(done) | {"proven": done.outcome in PROVEN, "engine_now": ENGINE_VERSION}
    if done.difference and done.difference.personal and not show_values:
        line["difference"] |= {"recorded": None, "replayed": None}
    return json.dumps(line, ensure_ascii=False)


def _show(done: Replayed, show_values: bool) -> None:
    detail = f": {done.detail}" if done.detail else ""
    rules = f" (rules {done.version}, {done.rules_digest[:12]})" if done.version else ""
    click.echo(f"{done.case_id}  {done.outcome.value.replace('_', ' ')}{detail}{rules}")
    if done.other_engine:
        click.echo(f"  made by engine {done.engine}; this is {ENGINE_VERSION}")
    found = done.difference
    if found is None:
        return
    click.echo(f"  first difference at {found.pointer or 'the whole document'}")
    if found.personal and not show_values:
        click.echo("  the values may speak of a person; --show-values prints them")
        return
    click.echo(f"  recorded: {found.recorded if found.recorded is not None else 'absent'}")
    click.echo(f"  replayed: {found.replayed if found.replayed is not None else 'absent'}")
