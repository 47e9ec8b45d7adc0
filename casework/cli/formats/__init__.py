"""Output formats of the rule tools: one small module each, all rendering the same report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from casework.cli.formats import as_json, github, junit, sarif, text
from casework.cli.formats.places import Places
from engine.tooling.report import Report

Render = Callable[[Report, Places], str]

FORMATS: Final[Mapping[str, Render]] = {
    "text": text.render,
    "json": as_json.render,
    "junit": junit.render,
    "sarif": sarif.render,
    "github": github.render,
}

__all__ = ["FORMATS", "Places", "Render"]
