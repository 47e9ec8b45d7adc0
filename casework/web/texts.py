"""The words of the console's own pages, in the four working languages.

They stand beside the pages, not among the rules: a rule set says what the law says, and its digest
must not change because a button is renamed. Texts of rules, flags and values come from it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from engine.messages import Catalogues, Language
from engine.messages.read import read_catalogues
from engine.ruleset.source import Fault


@cache
def console_texts() -> Catalogues:
    """`messages/<language>/*.ftl` beside this file. Raises ValueError if one cannot be read."""
    faults: list[Fault] = []
    texts = read_catalogues(Path(__file__).parent, tuple(Language), faults, [])
    if faults:
        raise ValueError("\n".join(f"{one.file}:{one.line}: {one.message}" for one in faults))
    return texts
