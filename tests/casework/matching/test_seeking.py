"""People are found by name in any spelling, by index alone, and not once they are erased."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from typing import Any, Final

import pytest
from pydantic import ValidationError

from casework.cases.states import State
from casework.cases.tables import CaseRow, RequestRow
from casework.demo import demo_requests
from casework.matching import seeking
from casework.matching.finding import kept_keys
from casework.matching.likeness import ReasonKind
from casework.matching.seeking import by_name
from casework.matching.storing import keep_keys
from casework.store.database import Database
from casework.store.versions import request_json
from schemas.parsing import parse_submission

NOW: Final = datetime(2026, 11, 25, 12, tzinfo=UTC)


def stored(database: Database, state: State = State.UNDER_REVIEW, **subject: Any) -> str:
    """A case about an invented person, with the keys that matching keeps of it."""
    made = demo_requests()["1_murder"]
    made.pop("annotations", None)
    made["subject"] = {"present_family_name": None, "forenames": None} | subject
    submission = parse_submission(json.dumps(made).encode())
    case_id = str(uuid.uuid4())
    with database.writing() as session:
        session.add(
            CaseRow(
                id=case_id,
                version=1,
                received_at=NOW,
                received_on=NOW.date(),
                law_date=NOW.date(),
                requester="ncb:UY",
                channel="red_notice",
                submitted_by="x",
                state=state.value,
                state_since=NOW,
                flag_count=0,
                request_version=1,
                annotations_version=0,
            )
        )
        session.flush()
        body = request_json(submission)
        session.add(
            RequestRow(
                case_id=case_id, version=1, at=NOW, by="x", cause="submitted", digest="", body=body
            )
        )
        session.flush()
        keep_keys(session, case_id, kept_keys(session, submission))
    return case_id


def found(database: Database, name: str, born: str | None = None) -> list[str]:
    with database.reading() as session:
        return [one.row.id for one in by_name(session, name, born).hits]


PERSON: Final[dict[str, Any]] = {
    "present_family_name": "FITTIZIA",
    "forenames": "OLIMPIA ADA",
    "date_of_birth": "1990-04-03",
}


@pytest.mark.parametrize(
    "name", ["Olimpia Fittizia", "FITTIZIA OLIMPIA", "Ada  Fittizia", "Olympia Fitizia"]
)
def test_two_words_in_any_order_and_spelling_find_a_person(database: Database, name: str) -> None:
    case_id = stored(database, **PERSON)
    stored(database, present_family_name="ALTRA", forenames="OLIMPIA")
    assert found(database, name) == [case_id]


def test_one_word_finds_with_the_birth_date_or_if_it_is_all_there_is(database: Database) -> None:
    case_id = stored(database, **PERSON)
    only = stored(database, present_family_name="FITTIZIA")
    assert found(database, "Fittizia") == [only]
    assert found(database, "Fittizia", "1990-04-03") == [case_id, only]
    assert found(database, "Fittizia", "1990-03-04") == [case_id, only]  # day and month swapped
    with database.reading() as session:
        assert by_name(session, "Fittizia").one_word
        assert not by_name(session, "Fittizia", "1990-04-03").one_word


def test_the_likest_comes_first_with_what_speaks_for_it(database: Database) -> None:
    other = stored(database, **PERSON | {"date_of_birth": "1991-12-12"})
    same = stored(database, **PERSON)
    with database.reading() as session:
        hits = by_name(session, "Fittizia Olimpia Ada", "1990-04-03").hits
    assert [one.row.id for one in hits] == [same, other]
    assert hits[0].reasons == (ReasonKind.NAME_SAME, ReasonKind.BIRTH_DATE_SAME)
    assert hits[1].reasons == (ReasonKind.NAME_SAME, ReasonKind.BIRTH_DATE_CONTRADICTS)
    assert (hits[0].name, hits[0].place) == ("OLIMPIA ADA FITTIZIA", "/subject/present_family_name")


def test_every_name_that_a_person_has_finds_it_and_is_told(database: Database) -> None:
    case_id = stored(
        database,
        **PERSON,
        family_name_at_birth="NATALE",
        name_original_script="أولمبيا المخترعة",
        aliases=[{"name": "Ombra Lunga"}, {"name": "Nuvola Bassa"}],
    )
    for name, place, told in (
        ("Olimpia Natale", "/subject/family_name_at_birth", "OLIMPIA ADA NATALE"),
        ("أولمبيا المخترعة", "/subject/name_original_script", "أولمبيا المخترعة"),
        ("bassa nuvola", "/subject/aliases/1/name", "Nuvola Bassa"),
    ):
        with database.reading() as session:
            (hit,) = by_name(session, name).hits
        assert (hit.row.id, hit.place, hit.name) == (case_id, place, told)


def test_an_erased_case_is_not_found(database: Database) -> None:
    stored(database, State.ERASED, **PERSON)
    assert found(database, "Olimpia Fittizia") == []


def test_more_than_can_be_compared_is_told(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(4):
        stored(database, **PERSON)
    assert len(found(database, "Olimpia Fittizia")) == 4
    monkeypatch.setattr("casework.matching.finding.MOST_CANDIDATES", 3)
    with database.reading() as session:
        few = seeking.by_name(session, "Olimpia Fittizia")
    assert few.cut
    assert len(few.hits) == 3


@pytest.mark.parametrize("name", ["", " ", "…", "()"])
def test_what_has_no_word_finds_nothing(database: Database, name: str) -> None:
    stored(database, **PERSON)
    assert found(database, name) == []


def test_what_no_request_could_have_is_refused(database: Database) -> None:
    with database.reading() as session, pytest.raises(ValidationError):
        by_name(session, "Olimpia\x00Fittizia")
    with database.reading() as session, pytest.raises(ValidationError):
        by_name(session, "Olimpia Fittizia", "April")
