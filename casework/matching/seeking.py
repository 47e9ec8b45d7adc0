"""Looking for a person by name, in whatever spelling or script.

The names of cases are sealed; what finds them are the keyed hashes that matching keeps of every
newest request. A person is found by two words of the name, by one word and the whole birth date, or
by the only word that person's name has.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.cases.states import State
from casework.cases.tables import CaseRow, RequestRow
from casework.matching.finding import candidates_of, hashed
from casework.matching.keys import keys_of_name
from casework.matching.likeness import Reason, ReasonKind
from casework.matching.names import words_of
from casework.matching.persons import person_reasons
from casework.store.sealed import keyring_of
from casework.store.versions import request_of
from schemas.identity import Subject

LONGEST_NAME: Final = 300
_OF_NAMES: Final = frozenset(one for one in ReasonKind if "name" in one.value) - {
    ReasonKind.FORENAMES_CONTRADICT
}


@dataclass(frozen=True, slots=True)
class NameHit:
    """A case that was found, the name in its request that is like the one sought with the place
    where it stands, and what speaks for and against it, the name first."""

    row: CaseRow
    place: str
    name: str
    reasons: tuple[ReasonKind, ...]


@dataclass(frozen=True, slots=True)
class NamesFound:
    """What was found, the likest first. `cut`: there was more than could be compared. `one_word`:
    a single word without a birth date finds only people who are known by that word alone."""

    hits: Sequence[NameHit]
    cut: bool
    one_word: bool


def by_name(session: Session, name: str, born: str | None = None) -> NamesFound:
    """The cases about persons of that name. `born` is a date as far as it is known (ISO 8601).

    Raises pydantic's ValidationError for a name or date that no request could have. Erased cases
    are not found: nothing is left of their names.
    """
    words = words_of(name)
    if not words:
        return NamesFound((), False, False)
    person = Subject(present_family_name=name[:LONGEST_NAME], date_of_birth=born)
    sought = hashed(keyring_of(session.get_bind().dialect), keys_of_name(person))
    candidates, cut = candidates_of(session, sought, None)
    query = (
        select(CaseRow, RequestRow.body)
        .join(
            RequestRow,
            (RequestRow.case_id == CaseRow.id) & (RequestRow.version == CaseRow.request_version),
        )
        .where(CaseRow.id.in_(candidates), CaseRow.state != State.ERASED.value)
    )
    found: list[tuple[int, NameHit]] = []
    for row, body in session.execute(query):
        other = request_of(body).subject
        reasons = list(person_reasons(person, other))
        named = next((one for one in reasons if one.kind in _OF_NAMES), None)
        if named is not None:
            hit = NameHit(
                row, named.other[0], _name(other, named), tuple(one.kind for one in reasons)
            )
            found.append((sum(one.points for one in reasons), hit))
    found.sort(key=lambda one: (-one[0], one[1].row.received_at, one[1].row.id))
    return NamesFound([hit for _, hit in found], cut, len(words) == 1 and born is None)


def _name(subject: Subject, reason: Reason) -> str:
    texts: list[str] = []
    for pointer in reason.other:
        _, _, field, *rest = pointer.split("/")
        value = subject.aliases[int(rest[0])].name if rest else getattr(subject, field)
        texts.append(str(value))
    # Forenames are compared after the family name, and read before it.
    return " ".join(reversed(texts))
