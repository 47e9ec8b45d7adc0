"""Workflow commands of GitHub Actions: annotations beside the lines they speak of."""

from __future__ import annotations

from typing import Final

from casework.cli.formats.places import Places
from engine.tooling.report import Finding, Level, Report

_COMMANDS: Final = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def render(report: Report, places: Places) -> str:
    """One command a finding; the summary, which is no command, comes last."""
    return "\n".join([*(_command(one, places) for one in report.findings), report.summary])


def _command(one: Finding, places: Places) -> str:
    path = _property(places.path(one.root, one.file))
    title = _property(f"{one.rule or 'rules'}: {one.check}")
    text = one.message + (f"\n{one.remedy}" if one.remedy else "")
    text = "\n".join([text, *one.details])
    return f"::{_COMMANDS[one.level]} file={path},line={one.line},title={title}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
