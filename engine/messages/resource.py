"""Reads one `.ftl` file: its entries with lines, or every fault in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from fluent.syntax import FluentParser, ast

from engine.messages.patterns import NotSupported, Pattern, read_pattern, variables
from engine.ruleset.source import Fault

_VERSION: Final = re.compile(r"of version (\d+)", re.ASCII)
_SAME: Final = re.compile(r"same as English:\s*([\w, -]+)")
# A line of a comment that begins a record; it goes on until the next one.
_RECORD: Final = re.compile(r"(English(?: of ([\w-]+))?|same as English|of version \d+)(?::|$)")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of an entry: the value (attribute `""`) or an attribute.

    `same` says that a translator meant it to be as it is in English, `version` which version of the
    rule it tells. `english` is the English that it translates, if its comment records that; texts
    whose English stands elsewhere do (`engine.messages.elsewhere`).
    """

    id: str
    attribute: str
    pattern: Pattern
    variables: frozenset[str]
    file: str
    line: int
    source: str
    same: bool
    version: int
    english: str

    @property
    def name(self) -> str:
        """As an author would write it: `RPD-82-PURP.cure`."""
        return f"{self.id}.{self.attribute}" if self.attribute else self.id


@dataclass(frozen=True, slots=True)
class Resource:
    """What was read from a file: texts in their order, and faults."""

    texts: tuple[Text, ...]
    faults: tuple[Fault, ...]


# A rule set is loaded many times in one process (tests, mutants, comparisons), and nearly always
# with the same messages.
@lru_cache(maxsize=256)
def read_resource(content: str, file: str) -> Resource:
    """Read the content of a file; faults carry its name, the line and what to do."""
    starts = [0, *(at.end() for at in re.finditer("\n", content))]

    def line(offset: int) -> int:
        return bisect_right(starts, offset)

    texts: list[Text] = []
    faults: list[Fault] = []
    body = FluentParser(with_spans=True).parse(content).body
    terms = {one.id.name: one.value for one in body if isinstance(one, ast.Term)}
    seen: set[str] = set()
    for entry in body:
        if isinstance(entry, ast.Junk):
            for note in entry.annotations:
                at = note.span.start if note.span else 0
                faults.append(
                    Fault(file, line(at), f"is not Fluent: {(note.message or '').lower()}")
                )
        elif isinstance(entry, ast.Message):
            if entry.id.name in seen:
                faults.append(
                    Fault(file, _line_of(entry.id, line), f"`{entry.id.name}` is given twice")
                )
                continue
            seen.add(entry.id.name)
            same, version, english = _same(entry), _version(entry), _english(entry)
            given: set[str] = set()
            for attribute, pattern, node in _patterns(entry):
                if attribute in given:
                    faults.append(
                        Fault(file, _line_of(node, line), f"`{attribute}` is given twice")
                    )
                    continue
                given.add(attribute)
                try:
                    read = read_pattern(pattern, terms.get)
                except NotSupported as error:
                    faults.append(Fault(file, line(error.offset), str(error)))
                    continue
                texts.append(
                    Text(
                        id=entry.id.name,
                        attribute=attribute,
                        pattern=read,
                        variables=frozenset(variables(read)),
                        file=file,
                        line=_line_of(node, line),
                        source=_source(pattern, content),
                        same=attribute in same,
                        version=version,
                        english=english.get(attribute, ""),
                    )
                )
    return Resource(tuple(texts), tuple(faults))


def _patterns(entry: ast.Message) -> Iterator[tuple[str, ast.Pattern, ast.SyntaxNode]]:
    if entry.value is not None:
        yield "", entry.value, entry.id
    for one in entry.attributes:
        yield one.id.name, one.value, one.id


def _line_of(node: ast.SyntaxNode, line: Callable[[int], int]) -> int:
    return line(node.span.start) if node.span else 1


def _same(entry: ast.Message) -> set[str]:
    found = _SAME.search(entry.comment.content or "") if entry.comment else None
    if found is None:
        return set()
    return {"" if one.strip() == "value" else one.strip() for one in found[1].split(",")}


def _version(entry: ast.Message) -> int:
    found = _VERSION.search(entry.comment.content or "") if entry.comment else None
    return int(found[1]) if found else 1


def _english(entry: ast.Message) -> dict[str, str]:
    """What a comment records as the English of a text, by attribute."""
    found: dict[str, list[str]] = {}
    record: list[str] | None = None
    for line in (entry.comment.content or "").split("\n") if entry.comment else ():
        begins = _RECORD.match(line)
        if begins is not None:
            english = begins[1].startswith("English")
            record = found.setdefault(begins[2] or "", []) if english else None
            line = line[begins.end() :]
        if record is not None:
            record.extend(line.split())
    return {attribute: " ".join(words) for attribute, words in found.items()}


def same_words(one: str, other: str) -> bool:
    """Whether two texts are the same but for line breaks and runs of spaces."""
    return one == other or one.split() == other.split()


def _source(pattern: ast.Pattern, content: str) -> str:
    assert pattern.span is not None
    text = content[pattern.span.start : pattern.span.end]
    return "\n".join(one.removeprefix("        ") for one in text.strip("\n").split("\n")).strip()
