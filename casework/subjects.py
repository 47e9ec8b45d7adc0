"""Requests over which rule sets are compared: data cases, decided cases, controls, archives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from casework.evaluator import law_date_of
from casework.store.database import Database
from casework.store.recorded import requests
from casework.store.versions import submission_of
from engine.regression import DEFAULT_DAY, apply_changes, load_base, load_cases
from engine.ruleset.source import RuleSetError, read
from schemas.parsing import parse_many
from schemas.submission import Submission


@dataclass(frozen=True, slots=True)
class Subject:
    """A request and the days that belong to it. Its name tells nothing of the person."""

    name: str
    source: str
    submission: Submission
    law_date: date
    received_on: date


@dataclass(slots=True)
class Subjects:
    """Gathers requests; what cannot be read is left out and named in `unread`."""

    found: list[Subject] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def add_cases(self, directory: Path) -> None:
        """The rules' data cases. Raises RuleSetError."""
        for one in load_cases(directory):
            self._document("cases", one.name, one.document, one.entry.law_date)

    def add_decided(self, directory: Path, bases: Path) -> None:
        """Decided cases as they stand in `*.yaml`: lists of an id, a base and changes to it."""
        for path in sorted(directory.glob("*.yaml")):
            try:
                data = read(path, directory).data
            except RuleSetError:
                self.unread.append(path.name)
                continue
            if not isinstance(data, list):
                continue  # a table of another kind
            for entry in data:
                if not isinstance(entry, dict) or not {"id", "base"} <= entry.keys():
                    continue
                name = f"{path.stem}: {entry['id']}"
                try:
                    base = load_base(str(entry["base"]), bases)
                    document = apply_changes(
                        base, entry.get("change") or {}, entry.get("remove") or []
                    )
                except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError):
                    self.unread.append(name)
                    continue
                self._document("decided", name, document, None)

    def add_file(self, source: str, path: Path) -> None:
        """Requests of a file: NDJSON, a list, or one document. Raises OSError, UnicodeDecodeError.

        They are named by file and line, because a reference of the requester may name a person.
        """
        for entry in parse_many(path.read_text(encoding="utf-8-sig")):
            name = f"{path.name}, {entry.place or 'document'}"
            if entry.submission is None:
                self.unread.append(name)
            else:
                self._submission(source, name, entry.submission, None)

    def add_stored(self, database: Database, limit: int) -> None:
        """The requests stored last, at most so many, each with its own days."""
        for one in requests(database, limit):
            try:
                submission = submission_of(one.request, one.annotations)
            except ValidationError:
                self.unread.append(one.case_id)
                continue
            self.found.append(
                Subject(one.case_id, "stored", submission, one.law_date, one.received_on)
            )

    def _document(
        self, source: str, name: str, document: dict[str, Any], law_date: date | None
    ) -> None:
        try:
            text = TypeAdapter(dict[str, Any]).dump_json(document)
            submission = Submission.model_validate_json(text)
        except ValidationError:
            self.unread.append(name)
            return
        self._submission(source, name, submission, law_date)

    def _submission(
        self, source: str, name: str, submission: Submission, law_date: date | None
    ) -> None:
        day = law_date or law_date_of(submission, DEFAULT_DAY)
        self.found.append(Subject(name, source, submission, day, DEFAULT_DAY))

    def __iter__(self) -> Iterator[Subject]:
        return iter(self.found)
