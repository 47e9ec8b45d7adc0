"""Reads the register of the catalogue: its rows, what holds them elsewhere, notes to receivers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, Protocol, TypeVar

from engine.conditions.syntax import suggestion
from engine.messages.language import Language
from engine.ruleset.catalogue import (
    EMPTY,
    PATTERN_OF_MISUSE,
    Catalogue,
    CatalogueFile,
    ElsewhereEntry,
    assemble,
)
from engine.ruleset.files import Basis, InstrumentEntry, ReceiverNote
from engine.ruleset.model import Rule
from engine.ruleset.source import Document, Fault, Path_
from schemas.codes import country_codes

Model = TypeVar("Model")
RECEIVER_NOTES: Final = "receiver_notes.yaml"


class Reader(Protocol):
    """What reading needs: the directory, the faults so far, and a strict reader of files."""

    root: Path
    faults: list[Fault]

    def document(self, path: Path) -> Document | None:
        """One file; None, with a fault, if it cannot be read."""

    def model(self, document: Document | None, shape: type[Model]) -> Model | None:
        """The file in the shape given; None, with faults, if it does not fit."""

    def fault(self, document: Document, path: Path_, message: str) -> None:
        """Note a fault at a place in a file."""


def _check_instruments(
    reader: Reader,
    document: Document,
    path: Path_,
    names: Iterable[str],
    instruments: Mapping[str, InstrumentEntry],
) -> None:
    for name in names:
        if name not in instruments:
            reader.fault(
                document,
                path,
                f"`{name}` is not in instruments.yaml{suggestion(name, instruments)}",
            )


def _named(basis: Iterable[Basis]) -> list[str]:
    return [one.instrument for one in basis]


def read_catalogue(
    reader: Reader, rules: Mapping[str, Rule], instruments: Mapping[str, InstrumentEntry]
) -> Catalogue:
    """The rows of the catalogue with what holds each; a row that nothing holds is a fault.

    A rule set without `catalogue.yaml`, such as one made for a test, has no rows to account for.
    """
    path = reader.root / "catalogue.yaml"
    if not path.is_file():
        return EMPTY
    document = reader.document(path)
    rule_faults = bool(reader.faults)
    file = reader.model(document, CatalogueFile)
    other_document = reader.document(reader.root / "elsewhere.yaml")
    elsewhere = reader.model(other_document, list[ElsewhereEntry])
    if document is None or file is None or other_document is None or elsewhere is None:
        return EMPTY
    ids = {one.id for one in file.rows.values()}
    seen: set[str] = set()
    for number, row in file.rows.items():
        where = ("rows", number)
        _check_instruments(reader, document, (*where, "basis"), _named(row.basis), instruments)
        if row.id in seen:
            reader.fault(document, (*where, "id"), f"row `{row.id}` is given twice; remove one")
        seen.add(row.id)
        if row.chapter not in file.chapters:
            reader.fault(
                document, (*where, "chapter"), f"chapter `{row.chapter}` has no title; add it"
            )
    for i, one in enumerate(elsewhere):
        if one.id not in ids:
            reader.fault(
                other_document, (i, "id"), f"`{one.id}` is no row{suggestion(one.id, ids)}"
            )
        _check_instruments(reader, other_document, (i, "instrument"), [one.instrument], instruments)
    for rule in rules.values():
        for number in rule.entry.catalogue:
            if number not in file.rows and not PATTERN_OF_MISUSE.fullmatch(number):
                reader.faults.append(
                    Fault(
                        rule.file,
                        rule.line,
                        f"`{rule.id}` names row `{number}`, which is not in catalogue.yaml"
                        f"{suggestion(number, file.rows)}",
                    )
                )
    catalogue = assemble(file, elsewhere, rules.values())
    for row_ in catalogue.open:
        awaited = {row_.entry.chapter, row_.entry.id} & set(file.awaited)
        if not awaited and not rule_faults:
            reader.fault(
                document,
                ("rows", row_.number),
                f"nothing holds `{row_.entry.id}`; name its number in a rule's `catalogue`, or say"
                " in elsewhere.yaml what holds it",
            )
    return catalogue


def read_receiver_notes(
    reader: Reader,
    instruments: Mapping[str, InstrumentEntry],
    catalogue: Catalogue,
) -> tuple[Mapping[str, ReceiverNote], Mapping[str, int]]:
    """Notes for the receiving side, by id of the catalogue's row, and the line of each; none if
    there is no such file.

    A note that lacks a language is read, too: `untranslated_notes` tells of it.
    """
    path = reader.root / RECEIVER_NOTES
    if not path.is_file():
        return {}, {}
    document = reader.document(path)
    notes = reader.model(document, dict[str, ReceiverNote])
    if document is None or notes is None:
        return {}, {}
    ids = {row.entry.id for row in catalogue.rows.values()}
    for key, note in notes.items():
        _check_instruments(reader, document, (key, "basis"), _named(note.basis), instruments)
        if ids and key not in ids:
            reader.fault(document, (key,), f"`{key}` is no row{suggestion(key, ids)}")
        for code in note.countries:
            if code not in country_codes():
                reader.fault(
                    document,
                    (key, "countries"),
                    f"`{code}` is no country code{suggestion(code, country_codes())}",
                )
    return notes, {key: document.line((key,)) for key in notes}


def untranslated_notes(
    notes: Mapping[str, ReceiverNote], lines: Mapping[str, int], language: Language
) -> Iterator[Fault]:
    """The notes that lack a language; they are shown in English until then."""
    for key, note in notes.items():
        if language is not Language.EN and language not in note.translations:
            message = f"`{key}` is not translated into `{language}`; add it"
            yield Fault(RECEIVER_NOTES, lines[key], message)
