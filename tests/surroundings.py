"""What a small rule set needs beside its chapters, cut short so that it loads at once."""

from __future__ import annotations

import shutil
from pathlib import Path

RULES = Path(__file__).parents[1] / "rules"
# Reading these whole takes a second for each rule set, and no small rule set searches a text.
_LONG = ("lexicons/*.csv", "tables/treaty_party_sources.csv", "tables/bilateral_extradition.csv")
_KEPT = 40
# What every rule set is told with, whatever its rules are.
_MESSAGES = (
    *("words", "lists", "units", "report", "flag_report", "question_letter", "timeline"),
    *("fields", "facts", "parameters", "instruments"),
)


def copy_surroundings(root: Path, *languages: str) -> None:
    """Vocabularies, tables, instruments and parameters of the real rules, and the words of reports.

    Lexicons and tables of treaties hold their first rows only: a test of what is found in texts or
    treaties needs the real rules.
    """
    for name in ("vocabularies", "lexicons", "tables"):
        shutil.copytree(RULES / name, root / name)
    for name in ("instruments.yaml", "parameters.yaml"):
        shutil.copy(RULES / name, root / name)
    for pattern in _LONG:
        for file in root.glob(pattern):
            lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
            file.write_text("".join(lines[: _KEPT + 1]), encoding="utf-8")
    for language in languages:
        here = root / "messages" / language
        here.mkdir(parents=True)
        for name in _MESSAGES:
            file = RULES / "messages" / language / f"{name}.ftl"
            if file.is_file():  # English has no translations
                shutil.copy(file, here)
