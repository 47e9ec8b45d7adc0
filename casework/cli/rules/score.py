"""`rednotice rules score`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import track

from casework.cli.rules.options import FORMAT, RULES_DIR
from casework.cli.starting import check_engine, failed, load_rules, settings
from engine.decided import (
    ISSUES,
    DecidedCase,
    DecidedCases,
    IssueRule,
    load_decided,
    load_issues,
)
from engine.ruleset.source import Fault, RuleSetError
from engine.score import Miss, Rate, Row, Score, judge
from engine.score import score as measure


@click.command()
@FORMAT
@RULES_DIR
@click.option(
    "--cases",
    "paths",
    type=click.Path(exists=True, path_type=Path),
    multiple=True,
    help="Directory or file of decided cases; may be given more than once.",
)
@click.option("--each", is_flag=True, help="Show every case, not only those that differ.")
@click.option(
    "--write",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Also write each case as a request that `rednotice check` takes.",
)
def score(
    form: str, rules_dir: Path | None, paths: tuple[Path, ...], each: bool, write: Path | None
) -> None:
    """Measure the rules on decided cases.

    Exit code: 0 every target is met, 1 one is missed, 2 nothing could be measured.
    """
    chosen = settings()
    check_engine()
    rule_set = load_rules(rules_dir or chosen.rules_dir, languages=())
    home = chosen.cases.parent / "conformance"
    decided = _load(paths or (home,), chosen.cases)
    if not decided.cases:
        raise failed("no decided case was found, so nothing was measured")
    if write is not None:
        _write(decided, write)
    err = Console(stderr=True)
    rows = [
        judge(one, rule_set)
        for one in track(
            decided.cases, "judging", console=err, transient=True, disable=not err.is_terminal
        )
    ]
    issues = decided.issues if decided.issues is not None else load_issues(home / ISSUES)
    result = measure(rows, decided, issues)
    if form == "json":
        click.echo(json.dumps(_as_json(result, rows, each), ensure_ascii=False, indent=2))
    else:
        _show(result, rows, each)
    sys.exit(0 if result.met else 1)


def _load(paths: tuple[Path, ...], bases: Path) -> DecidedCases:
    cases: list[DecidedCase] = []
    exceptions: dict[str, str] = {}
    issues: dict[str, IssueRule] | None = None
    faults: list[Fault] = []
    for path in paths:
        beside = path if path.is_dir() else path.parent
        try:
            found = load_decided(path, beside if (beside / "bases").is_dir() else bases)
        except RuleSetError as error:
            faults.extend(error.faults)
            continue
        cases += found.cases
        exceptions |= found.exceptions
        issues = {**(issues or {}), **found.issues} if found.issues is not None else issues
    if faults:
        raise failed(f"{RuleSetError(faults)}\n{len(faults)} fault(s) in the decided cases")
    return DecidedCases(cases, exceptions, issues)


def _write(decided: DecidedCases, directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    for one in decided.cases:
        name = f"{one.slug}.second" if one.entry.second_reading else one.slug
        text = json.dumps(one.document, indent=2, ensure_ascii=False)
        (directory / f"{name}.json").write_text(text + "\n", encoding="utf-8")


# -- JSON ------------------------------------------------------------------------------------------


def _rate(rate: Rate) -> dict[str, Any]:
    low, high = rate.interval
    return {
        "key": rate.key,
        "title": rate.title,
        "hits": rate.hits,
        "total": rate.total,
        "share": rate.share,
        "low": low,
        "high": high,
        "target": rate.target,
        "met": rate.met,
        "misses": [asdict(one) for one in rate.misses],
    }


def _as_json(result: Score, rows: list[Row], each: bool) -> dict[str, Any]:
    readings = result.readings
    made: dict[str, Any] = {
        "interval": "Wilson, 95 %",
        "met": result.met,
        "rates": [_rate(one) for one in result.rates],
        "leaning_with_balanced_as_half": result.leaning_half,
        "issues": [
            {
                **asdict(one),
                "precision": _rate(one.precision),
                "recall": _rate(one.recall),
            }
            for one in (*result.issues, result.all_issues)
        ],
        "unmapped_issues": list(result.unmapped_issues),
        "readings": readings
        and {
            "pairs": readings.pairs,
            "disposition": _rate(readings.disposition),
            "stopped": _rate(readings.stopped),
            "leaning": _rate(readings.leaning),
            "second_agrees": _rate(readings.second_agrees),
        },
        "faults": [asdict(one) for one in result.faults],
    }
    if each:
        made["cases"] = [
            {
                "id": one.case.entry.id,
                "second_reading": one.case.entry.second_reading,
                "authority": one.case.entry.authority_outcome,
                "ours": one.ours,
                "agrees": one.agrees,
                "leaning": one.leaning,
                "rules": list(one.strictest),
            }
            for one in rows
        ]
    return made


# -- text ------------------------------------------------------------------------------------------


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f} %"


def _columns(rows: list[list[str]]) -> str:
    """Left-aligned columns; a table of rich would cut them to the width of a pipe."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    padded = (
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in padded)


def _line(rate: Rate) -> list[str]:
    low, high = rate.interval
    return [
        rate.title,
        f"{rate.hits} of {rate.total}",
        _percent(rate.share),
        f"{100 * low:.1f} to {100 * high:.1f} %" if rate.total else "-",
        "" if rate.target is None else _percent(rate.target),
        _verdict(rate),
    ]


def _verdict(rate: Rate) -> str:
    if rate.target is None or not rate.total:
        return ""
    return "met" if rate.reached else "misses explained" if rate.met else "missed"


def _show(result: Score, rows: list[Row], each: bool) -> None:
    if each:
        cases = [["Case", "Authority", "Ours", "Agrees", "Leaning", "Rules"]]
        cases += [
            [
                one.case.entry.id + (" (2nd)" if one.case.entry.second_reading else ""),
                one.case.entry.authority_outcome,
                one.ours,
                "yes" if one.agrees else "NO",
                str(one.leaning or ""),
                ", ".join(one.strictest),
            ]
            for one in rows
        ]
        click.echo(_columns(cases) + "\n")
    rates = [["Measure", "Cases", "Share", "95 % interval", "Target", ""]]
    rates += [_line(rate) for rate in result.rates]
    readings = result.readings
    if readings is not None:
        compared = (readings.disposition, readings.stopped, readings.leaning)
        rates += [_line(rate) for rate in (*compared, readings.second_agrees)]
    click.echo(_columns(rates))
    click.echo(f"Leaning with balanced as half a hit: {_percent(result.leaning_half)}")
    if result.issues:
        issues = [["Issue", "Both", "Ours", "Theirs", "Neither", "Precision", "Recall"]]
        issues += [
            [
                one.issue,
                str(one.found_by_both),
                str(one.only_ours),
                str(one.only_theirs),
                str(one.found_by_neither),
                _with_interval(one.precision),
                _with_interval(one.recall),
            ]
            for one in (*result.issues, result.all_issues)
        ]
        click.echo("\n" + _columns(issues))
    if result.unmapped_issues:
        click.echo(f"Issues without a mapping: {', '.join(result.unmapped_issues)}")
    click.echo()
    shown = [*result.rates]
    if readings is not None:
        shown += [readings.disposition, readings.leaning]
    for rate in shown:
        for miss in rate.misses:
            _miss(rate.title, miss)
    for miss in result.faults:
        _miss("Could not be judged", miss)


def _with_interval(rate: Rate) -> str:
    if not rate.total:
        return "-"
    low, high = rate.interval
    return f"{_percent(rate.share)} ({100 * low:.0f} to {100 * high:.0f})"


def _miss(title: str, miss: Miss) -> None:
    by = f" by {', '.join(miss.rules)}" if miss.rules else ""
    why = f"; known: {miss.explained}" if miss.explained else ""
    click.echo(f"{title}: {miss.id}: expected {miss.expected}, got {miss.got}{by}{why}")
