"""Plain text for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from casework.cli.formats.places import Places
from engine.tooling.report import Finding, Report


def render(report: Report, places: Places) -> str:
    """Every finding with place, cause and remedy; the summary comes last."""
    lines = [line for one in report.findings for line in _lines(one, places)]
    return "\n".join([*lines, report.summary])


def _lines(one: Finding, places: Places) -> Iterator[str]:
    about = f" [{one.rule}]" if one.rule and one.rule not in one.message else ""
    yield f"{places.path(one.root, one.file)}:{one.line}: {one.level}: {one.message}{about}"
    yield from (f"    {line}" for line in one.details)
    if one.remedy:
        yield f"    -> {one.remedy}"
