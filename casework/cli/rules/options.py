"""Options that several rule commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

FORMAT: Final = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text"
)
RULES_DIR: Final = click.option(
    "--rules-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), default=None
)
CASES_DIR: Final = click.option(
    "--cases-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), default=None
)
