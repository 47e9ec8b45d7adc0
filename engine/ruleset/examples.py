"""Each rule in an invented example that it flags, and the lawful case that looks most like it.

The sentences are written for readers; each names the data case that shows it, and `rules validate`
holds the two to each other, so that an example cannot come to tell what the rule does not do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import Field

from engine.conditions.syntax import suggestion
from engine.ruleset.files import FileModel, RuleId, Sentence
from engine.ruleset.model import Rule
from engine.ruleset.register import Reader

FOLDER: Final = "examples"


class Illustration(FileModel):
    """One case in a sentence. `case` is the name of the data case that shows it."""

    case: Annotated[str, Field(min_length=12)]
    says: Sentence


class ExamplesEntry(FileModel):
    """What a rule flags, and what looks like it and is not flagged by that rule."""

    example: Illustration
    look_alike: Illustration


@dataclass(frozen=True, slots=True)
class Examples:
    """The examples of one rule, and where they stand."""

    entry: ExamplesEntry
    file: str
    line: int


def read_examples(reader: Reader, rules: Mapping[str, Rule]) -> Mapping[str, Examples]:
    """Examples by rule id, from all files of `examples/`; none if there is no such folder.

    Faults: an id that is no rule, and a rule that stands in two files. An unknown id is left alone
    if there are faults already: its rule may be what could not be read.
    """
    found: dict[str, Examples] = {}
    sound = not reader.faults
    for path in sorted((reader.root / FOLDER).glob("*.yaml")):
        document = reader.document(path)
        entries = reader.model(document, dict[RuleId, ExamplesEntry])
        if document is None or entries is None:
            continue
        for rule, entry in entries.items():
            if rule not in rules:
                if not sound:
                    continue
                hint = suggestion(rule, rules) or "; remove it"
                reader.fault(document, (rule,), f"`{rule}` is no rule{hint}")
            elif rule in found:
                where = f"{found[rule].file}:{found[rule].line}"
                reader.fault(document, (rule,), f"`{rule}` stands in {where} too; remove one")
            else:
                found[rule] = Examples(entry, document.file, document.line((rule,)))
    return found
