"""Requests are compared with recent ones of the same requester, and no requester learns of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from casework.accounts.actor import Actor, Role
from casework.cases.intake import take_in
from casework.cases.reading import case_of
from casework.cases.versions import Compared
from casework.demo import demo_requests
from casework.recent import compared, limits_on
from casework.store.database import Database
from engine.ruleset.model import RuleSet
from schemas.annotations import Batch
from schemas.base import Origin
from schemas.submission import Submission
from tests.casework.serving import STAFF, SUBMITTER, served, settings_for

DAY = date(2026, 3, 10)
STAFF_ACTOR = Actor("one", "unit", frozenset({Role.REVIEWER}))
NAMES = ["ALFA", "BRAVO", "CHARLI", "DELTA", "ECO", "FOXTRO"]
NARRATIVE = (
    "{name} is a member of the organisation that prepared the events of 15 July 2016. The"
    " organisation placed its members in the institutions over many years and used an application"
    " for secret messages. {name} took part in the meetings of the organisation and obeyed its"
    " orders. The person is being sought by the competent authorities of the Republic."
)
OWN = (
    " On 3 March {year} {name} entered the shop number {year} in Salto with a pistol and left with"
    " rings and watches worth ninety thousand euros in a car that was later found burnt out."
)


def document(name: str, summary: str = NARRATIVE, **change: Any) -> dict[str, Any]:
    return {
        "request": {
            "type": "red_notice",
            "requesting_entity": {"type": "ncb", "country": change.get("country", "UY")},
        },
        "subject": {
            "present_family_name": name,
            "forenames": "PERSONA INVENTADA",
            "date_of_birth": change.get("born", "1980"),
        },
        "facts": {"summary": summary.format(name=name, year=change.get("year", 2020))},
        "offences": [{"charge_title": change.get("charge", "Robbery")}],
        "organisations": [{"name": one} for one in change.get("organisations", ())],
    }


def submission(name: str, summary: str = NARRATIVE, **change: Any) -> Submission:
    return Submission.model_validate_json(json.dumps(document(name, summary, **change)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path / 'cases.db'}", tmp_path / "cases.keys")
    yield made
    made.close()


def receive(store: Database, rule_set: RuleSet, one: Submission, on: date = DAY) -> Submission:
    """What is judged of a request that is received after all those before it."""
    with store.reading() as session:
        annotated, rows = compared(session, rule_set, one, on)
    with store.writing() as session:
        case_id = take_in(session, Compared(annotated, rows), STAFF_ACTOR, on).case_id
        return case_of(session, case_id, STAFF_ACTOR).submission


def batch(one: Submission) -> Batch | None:
    return one.annotations.batch if one.annotations else None


def test_the_fourth_of_four_like_requests_is_told_of_three(
    store: Database, rule_set: RuleSet
) -> None:
    received = [receive(store, rule_set, submission(name)) for name in NAMES[:4]]
    assert batch(received[0]) is None
    last = batch(received[3])
    assert last is not None
    assert last.near_duplicate_summaries == 3
    assert last.greatest_likeness_percent == 100
    assert last.boilerplate_sentences == (0, 1, 2, 3)
    assert last.source.origin is Origin.OWN_RECORDS


def test_a_corrected_request_about_the_same_person_is_no_duplicate(
    store: Database, rule_set: RuleSet
) -> None:
    for _ in range(4):
        received = receive(store, rule_set, submission("ALFA"))
    assert batch(received) is None


def test_the_same_name_with_another_birth_date_is_another_person(
    store: Database, rule_set: RuleSet
) -> None:
    receive(store, rule_set, submission("ALFA", born="1980"))
    found = batch(receive(store, rule_set, submission("ALFA", born="1990")))
    assert found is not None
    assert found.near_duplicate_summaries == 1


def test_another_requester_is_not_compared(store: Database, rule_set: RuleSet) -> None:
    for name in NAMES[:3]:
        receive(store, rule_set, submission(name))
    assert batch(receive(store, rule_set, submission("DELTA", country="AR"))) is None


def test_a_request_that_is_too_old_does_not_count(store: Database, rule_set: RuleSet) -> None:
    days = limits_on(rule_set, DAY).days
    receive(store, rule_set, submission("ALFA"), DAY - timedelta(days=days + 1))
    assert batch(receive(store, rule_set, submission("BRAVO"))) is None
    receive(store, rule_set, submission("CHARLI"), DAY - timedelta(days=days))
    found = batch(receive(store, rule_set, submission("DELTA")))
    assert found is not None
    assert found.near_duplicate_summaries == 2  # BRAVO of today and CHARLI of the first day


def test_different_accounts_are_not_alike(store: Database, rule_set: RuleSet) -> None:
    receive(store, rule_set, submission("ALFA"))
    assert batch(receive(store, rule_set, submission("BRAVO", OWN + OWN[:40]))) is None


def test_a_common_summary_with_an_own_part_is_boilerplate_in_part_and_no_duplicate(
    store: Database, rule_set: RuleSet
) -> None:
    receive(store, rule_set, submission("ALFA"))
    receive(store, rule_set, submission("BRAVO"))
    found = batch(receive(store, rule_set, submission("CHARLI", NARRATIVE + OWN)))
    assert found is not None
    assert found.near_duplicate_summaries == 0
    assert found.boilerplate_sentences == (0, 1, 2, 3)


def test_a_sentence_in_one_other_request_is_no_boilerplate(
    store: Database, rule_set: RuleSet
) -> None:
    receive(store, rule_set, submission("ALFA"))
    found = batch(receive(store, rule_set, submission("BRAVO", NARRATIVE + OWN)))
    assert found is not None
    assert found.boilerplate_sentences == ()


LABELS = [
    ("an organisation", {"organisations": ["Group of the Invented"]}, 2),
    ("a charge on Article 3 alone", {"charge": "High treason"}, 2),
    ("an ordinary charge is no label", {"charge": "Robbery"}, 0),
    ("an ordinary charge beside it is no label", {"charge": "Murder and high treason"}, 0),
]


@pytest.mark.parametrize(("name", "change", "count"), LABELS, ids=[one[0] for one in LABELS])
def test_requests_under_one_label_within_seven_days_are_counted(
    name: str, change: dict[str, Any], count: int, store: Database, rule_set: RuleSet
) -> None:
    short = "{name} did it."
    window = limits_on(rule_set, DAY).window_days
    receive(store, rule_set, submission("ALFA", short, **change), DAY - timedelta(days=window))
    for other in ("BRAVO", "CHARLI"):
        on = DAY - timedelta(days=window - 1)
        receive(store, rule_set, submission(other, short, **change), on)
    found = batch(receive(store, rule_set, submission("DELTA", short, **change)))
    assert (found.similar_requests if found else 0) == count


def test_what_a_reviewer_found_stays(store: Database, rule_set: RuleSet) -> None:
    for name in NAMES[:3]:
        receive(store, rule_set, submission(name))
    given = document("DELTA")
    source = {"origin": "court", "seen_on": "2026-01-01", "reliability": "confirmed"}
    given["annotations"] = {
        "doubt_open": "yes",
        "batch": {"near_duplicate_summaries": 40, "similar_requests": 1, "source": source},
    }
    received = receive(store, rule_set, Submission.model_validate_json(json.dumps(given)))
    found = batch(received)
    assert found is not None
    assert (found.near_duplicate_summaries, found.similar_requests) == (40, 1)
    assert found.greatest_likeness_percent == 100
    assert found.source.origin is Origin.COURT
    assert received.annotations is not None
    assert received.annotations.doubt_open.value == "yes"


def test_no_word_of_a_summary_and_no_name_is_kept_for_comparison(
    store: Database, rule_set: RuleSet
) -> None:
    receive(store, rule_set, submission("ALFA", organisations=["Group of the Invented"]))
    with store.engine.connect() as connection:
        kept = [
            value
            for table in ("fingerprints", "fingerprint_keys")
            for row in connection.exec_driver_sql(f"SELECT * FROM {table}").all()
            for value in row
        ]
    assert len(kept) > 20
    told = {value for value in kept if isinstance(value, str) and not _is_key(value)}
    assert told <= {"ncb:UY", "2026-03-10"}


def _is_key(value: str) -> bool:
    return len(value) <= 1 or all(c in "0123456789abcdef-" for c in value)


def test_a_rule_set_without_the_limits_is_told_so(rule_set: RuleSet) -> None:
    with pytest.raises(ValueError, match="recent_requests_days"):
        limits_on(rule_set, date(2000, 1, 1))


def test_the_requester_gets_the_same_answer_whatever_others_were_asked_for(
    tmp_path: Path,
) -> None:
    with served(settings_for(tmp_path)) as address:
        answers = [
            httpx.post(
                f"{address}/v1/requests", json=document(name), headers=SUBMITTER, timeout=60
            ).json()
            for name in NAMES[:5]
        ]
        last = answers[-1]["case_id"]
        staff = httpx.get(f"{address}/v1/requests/{last}", headers=STAFF).json()
        page = httpx.get(f"{address}/cases/{last}.html", headers=SUBMITTER).text
    assert staff["request"]["annotations"]["batch"]["near_duplicate_summaries"] == 4
    for own in ("case_id", "received_at"):
        for answer in answers:
            answer.pop(own)
    assert all(answer == answers[0] for answer in answers)
    assert "annotations" not in json.dumps(answers)
    assert "duplicate" not in page


def test_a_request_that_cannot_be_compared_is_stored_and_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("must not reach the caller")

    monkeypatch.setattr("casework.recent.fingerprint", broken)
    with served(settings_for(tmp_path)) as address:
        for path in ("requests", "assessments"):
            answer = httpx.post(
                f"{address}/v1/{path}?audience=compliance",
                json=demo_requests()["1_murder"],
                headers=STAFF,
                timeout=60,
            )
            assert answer.status_code in (200, 201)
            body = answer.json()
            made = body.get("assessment", body)
            assert made["disposition"] == "hold"
            assert [one["rule"] for one in made["flags"]] == ["ENGINE-FAULT"]
            assert "not_compared" in made["flags"][0]["message"]
            assert "must not reach" not in answer.text
            if path == "requests":
                case = httpx.get(
                    f"{address}{answer.headers['Location']}", headers=STAFF, timeout=60
                )
                assert case.status_code == 200
