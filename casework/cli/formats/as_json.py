"""JSON for programs: the whole report."""

from __future__ import annotations

import json

from casework.cli.formats.places import Places
from engine.tooling.report import Finding, Report


def render(report: Report, places: Places) -> str:
    """One object: command, summary, figures, findings, and every check with how it went."""
    whole = {
        "command": report.command,
        "summary": report.summary,
        **report.figures,
        "findings": [_finding(one, places) for one in report.findings],
        "checks": [
            {
                "name": one.name,
                "group": one.group,
                "file": places.path(one.root, one.file),
                "line": one.line,
                "passed": not one.findings,
            }
            for one in report.checks
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _finding(one: Finding, places: Places) -> dict[str, object]:
    return {
        "check": one.check,
        "level": one.level.value,
        "rule": one.rule,
        "file": places.path(one.root, one.file),
        "line": one.line,
        "message": one.message,
        "remedy": one.remedy,
        "details": list(one.details),
    }
