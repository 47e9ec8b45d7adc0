"""Measures what it takes to write the flag report of the demo requests in each format.

    python benchmarks/bench_reports.py [--passes N]

Prints the median of each format in milliseconds of processor time, which hardly depends on what
else the machine does, and as elapsed; and the ratio of the former to JSON; in English and Arabic.
The first PDF of a process, for which fonts are read, is told by itself.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from casework.demo import demo_requests
from casework.reports import flag_report, flag_tables
from casework.reports.csv_table import csv_table
from casework.reports.markdown import markdown
from casework.reports.pdf import pdf
from casework.reports.readers import Particulars, Stamp, verification_code
from casework.reports.timeline import timeline
from casework.reports.xlsx import xlsx
from engine.assess import assess
from engine.messages import Language
from engine.messages.translate import in_language
from engine.programme import Programme
from engine.ruleset.load import load
from schemas.parsing import parse_submission
from schemas.written import written

ROOT: Final = Path(__file__).resolve().parent.parent
DAY: Final = date(2026, 3, 10)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passes", type=int, default=5)
    passes = parser.parse_args().passes
    rule_set = load(ROOT / "rules")
    programme = Programme(rule_set, DAY)
    stamp = Stamp("bench", "0" * 64, datetime(2026, 3, 11, tzinfo=UTC))
    taken: dict[tuple[Language, str], list[tuple[float, float]]] = {}
    first: tuple[float, float] | None = None
    for number in range(passes):
        for name, request in demo_requests().items():
            given = parse_submission(json.dumps(request).encode())
            made = assess(given, programme, DAY)
            # Typst keeps what it laid out; a new name and code make each report a new one.
            stamped = replace(stamp, case=f"{name}-{number}", code=verification_code(made))
            about = replace(Particulars.of(given), person=f"Person {name} {number}")
            for language in (Language.EN, Language.AR):
                told = in_language(made, rule_set, language)
                texts = rule_set.messages
                document = flag_report.for_compliance(told, about, stamped, texts, language)
                tables = flag_tables.for_compliance(told, about, stamped, texts, language)
                for form, write in (
                    ("json", lambda told=told: written(told)),
                    ("markdown", lambda document=document: markdown(document)),
                    ("csv", lambda tables=tables: csv_table(tables)),
                    ("xlsx", lambda tables=tables: xlsx(tables)),
                    ("pdf", lambda document=document: pdf(document)),
                    (
                        "timeline",
                        lambda told=told, given=given, language=language: timeline(
                            given, told, rule_set.messages, language
                        ),
                    ),
                ):
                    seconds = _measured(write)
                    if form == "pdf" and first is None:
                        first = seconds
                    else:
                        taken.setdefault((language, form), []).append(seconds)
    used, took = first or (0, 0)
    print(f"first PDF of the process: {used * 1000:.0f} ms of processor, {took * 1000:.0f} elapsed")
    for (language, form), times in taken.items():
        used, took = (statistics.median(one) for one in zip(*times, strict=True))
        ratio = used / statistics.median(one for one, _ in taken[language, "json"])
        print(
            f"{language.value}  {form:9} {used * 1000:8.2f} ms of processor, {took * 1000:8.2f}"
            f" elapsed  {ratio:8.1f} x JSON"
        )


def _measured(write: Callable[[], object]) -> tuple[float, float]:
    start, before = time.perf_counter(), time.process_time()
    write()
    return time.process_time() - before, time.perf_counter() - start


if __name__ == "__main__":
    main()
