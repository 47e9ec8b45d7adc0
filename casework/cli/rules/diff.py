"""`rednotice rules diff`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar

import click

from casework.cli.rules.options import CASES_DIR, RULES_DIR
from casework.cli.starting import check_engine, failed, settings
from casework.cli.waiting import counted
from casework.comparison_document import comparison_document
from casework.evaluator import Evaluator
from casework.markdown.comparison import comparison_markdown
from casework.revisions import RevisionError, Side, side
from casework.store.database import Database
from casework.subjects import Subject, Subjects
from engine.comparison import (
    ChangeKind,
    Comparison,
    Direction,
    Judged,
    compare,
    rule_changes,
)
from engine.faults import EngineFault
from engine.ruleset.load import load
from engine.ruleset.source import RuleSetError

Read = TypeVar("Read")

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("base")
@click.argument("head", required=False)
@RULES_DIR
@CASES_DIR
@click.option("--controls", multiple=True, type=_FILE, help="NDJSON of requests that are clear.")
@click.option("--archive", multiple=True, type=_FILE, help="NDJSON of requests, as a sample.")
@click.option("--stored", type=click.IntRange(1), help="So many of the requests stored last.")
@click.option("--database-url", help="For --stored; else REDNOTICE_DATABASE_URL.")
@click.option("--examples", type=click.IntRange(0), default=5, show_default=True)
@click.option(
    "--format", "form", type=click.Choice(["markdown", "json", "ids"]), default="markdown"
)
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Else standard output."
)
@click.option(
    "--fail-on",
    type=click.Choice(["nothing", "milder", "any"]),
    default="nothing",
    show_default=True,
    help="Which changes of a disposition make the exit code 1.",
)
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Each side.")
def diff(
    base: str,
    head: str | None,
    rules_dir: Path | None,
    cases_dir: Path | None,
    controls: tuple[Path, ...],
    archive: tuple[Path, ...],
    stored: int | None,
    database_url: str | None,
    examples: int,
    form: str,
    out: Path | None,
    fail_on: str,
    workers: int,
) -> None:
    """Compare two rule sets: BASE..HEAD, or BASE and HEAD; git revisions or directories.

    Without HEAD (`BASE..`), the rules as they stand are the newer side. Both judge the data cases,
    the decided cases beside them, and whatever else is named. The output has names of cases, rules
    and facts, and no word of a request.

    `--format ids` judges nothing: it lists the rules that were added or changed, one a line.

    Exit code: 0, or 1 by --fail-on or if an evaluation failed, 2 if a side cannot be read.
    """
    if head is None:
        base, dots, head = base.partition("..")
        if not dots:
            raise failed(f"write `{base}..` to compare with the rules as they stand")
    chosen = settings(rules_dir, cases_dir)
    check_engine()
    rules, cases = chosen.rules_dir, chosen.cases
    with ExitStack() as stack:
        sides = [stack.enter_context(_side(one, rules)) for one in (base, head)]
        if form == "ids":
            _write("".join(f"{one}\n" for one in _changed(*sides)), out)
            return
        subjects = _subjects(cases, controls, archive)
        if stored is not None:
            database = Database(chosen.database_url, chosen.keys)
            subjects.add_stored(database, stored)
            database.close()
        if not subjects.found:
            raise failed(f"no request to judge: {cases} holds none, and none was named")
        before, after = (
            stack.enter_context(_evaluator(one, workers, chosen.deadline_seconds)) for one in sides
        )
        judged = _judged(subjects, before, after, workers)
        found = compare(before.rule_set, after.rule_set, judged)
    labels = (sides[0].label, sides[1].label)
    text = (
        json.dumps(
            comparison_document(found, labels, subjects.unread), ensure_ascii=False, indent=2
        )
        + "\n"
        if form == "json"
        else comparison_markdown(found, labels, examples, subjects.unread)
    )
    _write(text, out)
    sys.exit(_code(found, fail_on))


def _write(text: str, out: Path | None) -> None:
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise failed(f"{out}: {error.strerror}; name another file") from None


def _changed(before: Side, after: Side) -> Iterator[str]:
    old, new = (_readable(one, lambda side: load(side.rules_dir)) for one in (before, after))
    for change in rule_changes(old, new):
        if change.kind is not ChangeKind.REMOVED:
            yield change.rule


def _code(found: Comparison, fail_on: str) -> int:
    if found.faults or (fail_on == "any" and found.flips):
        return 1
    return int(fail_on == "milder" and bool(found.flips_towards(Direction.MILDER)))


@contextmanager
def _side(name: str, rules: Path) -> Iterator[Side]:
    try:
        with side(name, rules) as found:
            yield found
    except RevisionError as error:
        raise failed(str(error)) from None


def _readable(one: Side, read: Callable[[Side], Read]) -> Read:
    try:
        return read(one)
    except RuleSetError as error:
        count = len(error.faults)
        raise failed(
            f"the rules of {one.label} cannot be read by this version of the program:\n{error}\n"
            f"{count} fault(s). If the program changed between the two, compare from a revision"
            " after that change."
        ) from None
    except EngineFault as error:
        raise failed(f"{one.label}: {error}") from None


def _evaluator(one: Side, workers: int, deadline_seconds: float) -> Evaluator:
    return _readable(one, lambda side: Evaluator(side.rules_dir, workers, deadline_seconds))


def _subjects(cases: Path, controls: tuple[Path, ...], archive: tuple[Path, ...]) -> Subjects:
    subjects = Subjects()
    try:
        if cases.is_dir():
            subjects.add_cases(cases)
            subjects.add_decided(cases.parent / "conformance", cases)
    except RuleSetError as error:
        raise failed(f"{error}\n{len(error.faults)} fault(s) in the cases") from None
    beside = sorted((cases.parent / "controls").glob("*.ndjson"))
    for source, paths in (("controls", controls or tuple(beside)), ("archive", archive)):
        for path in paths:
            try:
                subjects.add_file(source, path)
            except OSError as error:
                raise failed(f"{path}: {error.strerror}") from None
            except UnicodeDecodeError as error:
                raise failed(f"{path}: byte {error.start} is not UTF-8") from None
    return subjects


def _judged(
    subjects: Subjects, before: Evaluator, after: Evaluator, workers: int
) -> Iterator[Judged]:
    def judge(one: Subject) -> Judged:
        given = one.submission, one.law_date, one.received_on
        other = beside.submit(after.assess, *given)
        return Judged(one.name, one.source, before.assess(*given), other.result())

    with ThreadPoolExecutor(workers) as threads, ThreadPoolExecutor(workers) as beside:
        yield from counted(threads.map(judge, subjects.found), len(subjects.found), "judging")
