"""`rednotice check`: judge requests from files and show what was found."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Final

import click
from rich.console import Console
from rich.panel import Panel
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from casework.cli import report_files
from casework.cli.starting import failed, open_evaluator
from casework.evaluator import law_date_of, today
from casework.reports.files import Format, ReportSource
from casework.reports.readers import Reader
from casework.reports.writing import Words
from casework.wording import WORDS
from engine.messages import Language
from engine.messages.translate import for_reading, in_language
from engine.views import requester_view
from schemas.assessment import Assessment, Disposition, Flag, RequesterReport
from schemas.parsing import Entry, parse_many
from schemas.problem import Fault

CLEAR: Final = 0
FLAGGED: Final = 1
BAD_INPUT: Final = 2

_STYLES: Final = {
    "clear": "green",
    "nothing_found": "green",
    "ask": "yellow",
    "could_not_be_checked": "yellow",
    "hold": "red",
    "refuse": "bold red",
    "found": "red",
    "inform": "blue",
}


@dataclass(frozen=True, slots=True)
class _Judged:
    source: str
    place: str
    assessment: Assessment | None
    faults: tuple[Fault, ...] = ()
    report: ReportSource | None = None

    @property
    def name(self) -> str:
        return f"{self.source}, {self.place}" if self.place else self.source


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", *(one.value for one in report_files.FORMATS)]),
    default="text",
    show_default=True,
    help="text and json tell of any number of requests, the others of one.",
)
@click.option(
    "--audience",
    type=click.Choice([one.value for one in Reader]),
    default=Reader.COMPLIANCE.value,
    show_default=True,
    help="Whose report to show.",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write pdf, xlsx, csv or markdown to this file; else to standard output.",
)
@click.option(
    "--lang",
    type=click.Choice([one.value for one in Language]),
    default=Language.EN.value,
    help="Language of titles and messages.",
)
@click.option(
    "--law-date",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Judge by the law of this day; else by that of the day of submission.",
)
@click.option("--workers", type=click.IntRange(1), default=2, show_default=True)
@click.option(
    "--rules-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), default=None
)
def check(
    files: tuple[str, ...],
    form: str,
    audience: str,
    output: Path | None,
    lang: str,
    law_date: datetime | None,
    workers: int,
    rules_dir: Path | None,
) -> None:
    """Judge the requests in FILE... (`-`: standard input): one JSON document, a list, or NDJSON.

    Exit code: 0 all clear, 1 something flagged, 2 bad input.
    """
    out, err = Console(), Console(stderr=True)
    received_on, code = today(), CLEAR
    made_on = datetime.now(UTC)
    entries = [(name, entry) for name in files for entry in _entries(name)]
    if form in report_files.FORMATS and len(entries) != 1:
        raise failed(f"--format {form} writes the report of one request; given: {len(entries)}")
    if output is not None and form not in report_files.FORMATS:
        raise failed(f"--output is for {', '.join(report_files.FORMATS)}")
    language, needed = Language(lang), min(workers, max(1, len(entries)))
    with open_evaluator(rules_dir, needed, languages=(language,)) as evaluator:
        rule_set = evaluator.rule_set
        say = Words(rule_set.messages, language)
        if language not in rule_set.messages.offered:
            raise failed(f"messages are offered in {', '.join(rule_set.messages.offered)}")

        def judge(one: tuple[str, Entry]) -> _Judged:
            source, entry = one
            if entry.submission is None:
                return _Judged(source, entry.place, None, entry.faults)
            day = law_date.date() if law_date else law_date_of(entry.submission, received_on)
            made = evaluator.assess(entry.submission, day, received_on)
            name = Path(source).name
            report = ReportSource(name, entry.submission, made, rule_set, made_on)
            tell = in_language if form == "json" else for_reading
            told = tell(made, rule_set, language)
            return _Judged(source, entry.place, told, report=report)

        long = len(entries) > 20 and err.is_terminal
        progress = Progress(console=err, transient=True) if long else None
        with progress or nullcontext(), ThreadPoolExecutor(workers) as threads:
            task = progress.add_task("judging", total=len(entries)) if progress else None
            waiting = iter(entries)
            while batch := list(islice(waiting, 64)):
                for judged in threads.map(judge, batch):
                    code = max(code, _code(judged))
                    if form == "json":
                        click.echo(_json(judged, audience))
                    elif judged.report is not None and form in report_files.FORMATS:
                        made = judged.report.report(Format(form), Reader(audience), language)
                        report_files.write(made, Format(form), output)
                    elif form in report_files.FORMATS:
                        _show(err, judged, audience, say)
                    elif judged.report is not None and audience == Reader.AUDITOR:
                        shown = judged.report.report(Format.TEXT, Reader.AUDITOR, language)
                        click.echo(shown.decode())
                    else:
                        _show(out, judged, audience, say)
                    if progress is not None and task is not None:
                        progress.advance(task)
    sys.exit(code)


def _entries(name: str) -> Iterator[Entry]:
    try:
        body = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        text = body.decode("utf-8-sig")
    except OSError as error:
        raise failed(f"{name}: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise failed(f"{name}: byte {error.start} is not UTF-8") from None
    yield from parse_many(text)


def _code(judged: _Judged) -> int:
    if judged.assessment is None:
        return BAD_INPUT
    return CLEAR if judged.assessment.disposition is Disposition.CLEAR else FLAGGED


def _json(judged: _Judged, audience: str) -> str:
    line: dict[str, object] = {"file": judged.source, "entry": judged.place}
    if judged.assessment is None:
        line["faults"] = [one.model_dump(mode="json") for one in judged.faults]
    elif audience == Reader.REQUESTER:
        line["report"] = requester_view(judged.assessment).model_dump(mode="json")
    else:
        line["assessment"] = judged.assessment.model_dump(mode="json")
    return json.dumps(line, ensure_ascii=False)


def _word(value: str) -> Text:
    icon, label = WORDS[value]
    return Text(f"{icon} {label}", style=_STYLES.get(value, ""))


def _show(out: Console, judged: _Judged, audience: str, say: Words) -> None:
    if judged.assessment is None:
        out.print(Text(f"✕ {judged.name}: bad input", style="bold red"))
        for fault in judged.faults:
            where = fault.pointer or "the whole document"
            law = f" [{fault.provision}]" if fault.provision else ""
            out.print(Text(f"  {where}: {fault.message} {fault.remedy}{law}"))
    elif audience == Reader.REQUESTER:
        _show_requester(out, judged.name, requester_view(judged.assessment))
    else:
        _show_compliance(out, judged.name, judged.assessment, say)
    out.print()


def _show_requester(out: Console, name: str, report: RequesterReport) -> None:
    out.print(Text(f"{name}: {report.status.value.replace('_', ' ')}", style="bold"))
    for flag in report.flags:
        law = "; ".join(f"{one.instrument} {one.article}" for one in flag.citations)
        out.print(Text(f"  {flag.title} [{law}]", style="yellow"))
        out.print(Text(f"    {flag.message}\n    {flag.cure}"))


def _show_compliance(out: Console, name: str, made: Assessment, say: Words) -> None:
    heading = _word(made.disposition.value)
    heading.append(f"\n{made.summary}", style="default")
    out.print(Panel(heading, title=Text(name), title_align="left", border_style=heading.style))
    families = Table(box=None, show_header=False, padding=(0, 2, 0, 1))
    for one in made.families:
        families.add_row(one.title, _word(one.state.value), Text(", ".join(one.flags)))
    out.print(families)
    for flag in made.flags:
        _show_flag(out, flag, say)
    for near in made.near_misses:
        out.print(
            Text(f"  near miss  {near.title} ({near.rule}): {near.fact.meaning} ", style="dim")
            + Text(f"{say.value(near.fact)}; would fire if {near.would_fire_if}", style="dim")
        )
    weights = f"{made.weighing.ordinary_weight}:{made.weighing.article_3_weight}"
    out.print(
        Text(
            f"  predominance: {made.weighing.leaning.value} ({weights} ordinary : Article 3)"
            f" · law of {made.made_with.law_date} · rules {made.made_with.version}",
            style="dim",
        )
    )


def _show_flag(out: Console, flag: Flag, say: Words) -> None:
    line = _word(flag.effect.value)
    line.append(f"  {flag.title}", style="bold default")
    line.append(f"  {flag.rule}{' ' + flag.item if flag.item else ''}", style="dim")
    out.print(line)
    for one in flag.citations:
        edition = f"(edition {one.edition}, {one.certainty.value})"
        out.print(Text(f"    {one.instrument} {one.article} {edition}", style="cyan"))
    out.print(Text(f"    {flag.message}"))
    for fact in flag.facts:
        places = ", ".join(fact.pointers)
        out.print(Text(f"      {fact.meaning} {say.value(fact)}", style="dim"))
        out.print(Text(f"        {fact.fact}  {places}", style="dim"))
    out.print(Text(f"    Cure: {flag.cure}"))
