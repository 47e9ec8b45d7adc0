"""Requests find those they are like, and what is like a refused or deleted one is held."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text

from casework.accounts.actor import SYSTEM, Actor, Kind, Role
from casework.audit.tables import EntryRow
from casework.cases import erasing
from casework.cases.amending import amend, annotate
from casework.cases.assessing import in_force
from casework.cases.attention import Attention
from casework.cases.deciding import decide
from casework.cases.finding import NoSuchCase, held
from casework.cases.intake import submit
from casework.cases.moving import NotAllowed, NotNow, ReasonOwed, move
from casework.cases.reading import Case, case_of
from casework.cases.requester import requester_of
from casework.cases.states import Move, State
from casework.cases.tables import CaseRow
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.matching import finding
from casework.matching.following import follow_all_owed
from casework.matching.owed import keep_owed_keys
from casework.matching.reading import SeenMatch, matches_of
from casework.matching.settling import Verdict, settle
from casework.matching.tables import MatchKeyRow, MatchRow, MatchState
from casework.settings import Settings
from casework.store.database import Database
from schemas.annotations import Annotations, Match
from schemas.assessment import Disposition
from schemas.base import Answer
from schemas.submission import Submission
from schemas.vocabulary import (
    MatchCertainty,
    MatchOutcome,
    MatchRelation,
    RefusalReason,
    RequestResult,
)
from tests.casework.matching.pairs import document, held_out_pairs, tuned_pairs

RULES = Path(__file__).parent.parent.parent.parent / "rules"
STAFF = frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER})
ANNA = Actor("anna", "north", STAFF)
BERTA = Actor("berta", "north", STAFF)
JUNIOR = Actor("dan", "south", frozenset({Role.REVIEWER}))
ROBOT = Actor("robot", "south", STAFF, Kind.MACHINE)
NCB = Actor("ncb", "abroad", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:UY")

PAIRS = {one.name: one for one in (*tuned_pairs(), *held_out_pairs())}
SAME = PAIRS["the same acts under another charge and warrant"]
OTHER_FACTS = PAIRS["Arabic: own script against Latin alone"]
ACCOMPLICES = PAIRS["accomplices in one robbery"]
STRANGERS = PAIRS["nothing in common"]
FROM_ELSEWHERE = PAIRS["from another requester"]


@pytest.fixture(scope="module")
def evaluator() -> Iterator[Evaluator]:
    with Evaluator(RULES, 1) as made:
        yield made


@pytest.fixture
def gate(database: Database, evaluator: Evaluator) -> Gate:
    return Gate(Settings(), database, evaluator)


def received(gate: Gate, submission: Submission) -> str:
    actor = replace(NCB, requester=requester_of(submission))
    return submit(gate, submission, actor, None, "").case_id


def read(gate: Gate, case_id: str) -> Case:
    with gate.database.reading() as session:
        return case_of(session, case_id, SYSTEM)


def matches(gate: Gate, case_id: str) -> list[Match]:
    annotations = read(gate, case_id).submission.annotations
    return list(annotations.matches.found) if annotations and annotations.matches else []


def seen(gate: Gate, case_id: str) -> list[SeenMatch]:
    with gate.database.reading() as session:
        return list(matches_of(session, session.get_one(CaseRow, case_id)))


def rules_of(gate: Gate, case_id: str) -> set[str]:
    made = read(gate, case_id).assessment
    assert made is not None
    return {one.rule for one in made.flags if one.rule.startswith("HIST-")}


def refuse(gate: Gate, case_id: str) -> None:
    if read(gate, case_id).state is State.CLEARED:
        decide(gate, case_id, Move.TAKE_UP, ANNA, "To be looked at.", None)
    decide(gate, case_id, Move.REFUSE, ANNA, "Article 3.", None)


def erase(gate: Gate, case_id: str) -> None:
    """The case at the end of its retention, and beyond."""
    with gate.database.writing() as session:
        case = held(session, case_id, SYSTEM)
        now = datetime.now(UTC)
        move(session, case, Move.EXPIRE, SYSTEM, now, in_force(gate), "At its end.")
        erasing.erase(session, gate, case, SYSTEM, "At its end.", "retention", now)


# -- finding ---------------------------------------------------------------------------------------


def attention(gate: Gate, case_id: str) -> str | None:
    with gate.database.reading() as session:
        return session.get_one(CaseRow, case_id).attention


def test_an_open_duplicate_is_noted_and_both_texts_are_shown(gate: Gate) -> None:
    first, second = received(gate, SAME.one), received(gate, SAME.other)
    (found,) = matches(gate, second)
    assert (found.case, found.relation) == (first, MatchRelation.SAME_PERSON_SAME_FACTS)
    assert found.outcome is MatchOutcome.OPEN
    assert rules_of(gate, second) == {"HIST-DUPLICATE"}
    assert matches(gate, first) == []
    for case_id, this, other in ((second, SAME.other, SAME.one), (first, SAME.one, SAME.other)):
        (match,) = seen(gate, case_id)
        assert match.this is not None
        assert match.other is not None
        assert match.this.facts == this.facts
        assert match.other.facts == other.facts
        assert match.found_here is (case_id == second)
        assert any(reason.one and reason.other for reason in match.likeness.reasons)


@pytest.mark.parametrize(
    "pair", [SAME, OTHER_FACTS, ACCOMPLICES, FROM_ELSEWHERE], ids=lambda pair: pair.name
)
def test_what_is_like_a_refused_request_is_held_whoever_asks(gate: Gate, pair: object) -> None:
    assert isinstance(pair, type(SAME))
    first = received(gate, pair.one)
    refuse(gate, first)
    second = received(gate, pair.other)
    (found,) = matches(gate, second)
    assert (found.case, found.relation) == (first, pair.relation)
    assert found.outcome is MatchOutcome.REFUSED
    assert "HIST-MATCH-DENIED" in rules_of(gate, second)
    assert read(gate, second).state in (State.UNDER_REVIEW, State.RECOMMENDED_FOR_REFUSAL)


def test_strangers_are_not_held_for_each_other(gate: Gate) -> None:
    refuse(gate, received(gate, STRANGERS.one))
    second = received(gate, STRANGERS.other)
    assert matches(gate, second) == []
    assert rules_of(gate, second) == set()


def test_what_was_erased_is_found_by_keys_alone_and_holds(gate: Gate) -> None:
    first = received(gate, SAME.one)
    erase(gate, first)
    second = received(gate, SAME.other)
    (found,) = matches(gate, second)
    assert (found.case, found.outcome) == (first, MatchOutcome.DELETED)
    assert found.certainty is MatchCertainty.LIKELY
    assert "HIST-MATCH-DENIED" in rules_of(gate, second)
    (match,) = seen(gate, second)
    assert match.other is None
    stranger = received(gate, STRANGERS.other)
    assert matches(gate, stranger) == []


def test_no_key_tells_a_word_of_the_request(gate: Gate) -> None:
    received(gate, SAME.one)
    with gate.database.reading() as session:
        rows = session.scalars(select(MatchKeyRow)).all()
    assert len(rows) > 20
    assert all(len(row.key) == 32 and int(row.key, 16) >= 0 for row in rows)


def test_two_installations_have_no_key_in_common(tmp_path: Path, evaluator: Evaluator) -> None:
    kept = []
    for name in ("a", "b"):
        database = Database(f"sqlite:///{tmp_path / name}.db", tmp_path / f"{name}.keys")
        with database.reading() as session:
            kept.append({one.key for one in finding.kept_keys(session, SAME.one)})
        database.close()
    assert kept[0]
    assert not kept[0] & kept[1]


def test_more_candidates_than_can_be_compared_are_held(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST_CANDIDATES", 1)
    for _ in range(3):
        last = received(gate, SAME.one)
    assert len(matches(gate, last)) == 1
    assert "HIST-MATCH-CUT" in rules_of(gate, last)
    assert read(gate, last).state is not State.CLEARED


STOCK = (
    "The person is a member of the organisation that prepared the events of that year. The"
    " organisation placed its members in the institutions over many years and used an application"
    " for secret messages. The person took part in the meetings and obeyed the orders given there."
)
OWN = (
    "Collected rent for a flat above a bakery and handed it on to an unknown courier each Friday.",
    "Printed leaflets at night in the cellar of a school and kept the plates under a coal heap.",
    "Drove a grey van with radios from the harbour to a farm and hid them among sacks of barley.",
    "Opened an account for a tea merchant and drew out what strangers had paid in, note by note.",
    "Taught two students to write in cipher on the backs of receipts from a shoe shop in town.",
    "Let a locksmith copy the keys of a tax office and left the copies in a church collection box.",
    "Carried a camera into a barracks inside a loaf and photographed a list upon the guards' door.",
)
NAMES = ("VELMAR", "DOBRIK", "SANTUL", "KOREMI", "PASHIN", "GUNDEL", "FIZARO", "LOMBAT")


def with_text(name: str, text: str) -> Submission:
    """A request about a person of that name, with that summary, a charge, and neither day nor
    town."""
    facts = {"charge": "Membership of a criminal organisation", "summary": text}
    made = {"family": name, "given": name[::-1], "born": f"19{60 + NAMES.index(name)}-04-09"}
    return Submission.model_validate_json(json.dumps(document({**made, **facts})))


def test_a_stock_phrase_holds_nobody_and_hides_no_account_that_comes_again(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST_CANDIDATES", 3)
    monkeypatch.setattr(finding, "MOST_ALIKE_IN_TEXT", 2)
    told = [
        received(gate, with_text(name, f"{STOCK} {own}"))
        for name, own in zip(NAMES, OWN, strict=False)
    ]
    for case_id in told:
        assert "HIST-MATCH-CUT" not in rules_of(gate, case_id)
        assert matches(gate, case_id) == []
    # Of all that share the phrase, the one whose account it is shares most.
    again = received(gate, with_text(NAMES[-1], f"{STOCK} {OWN[3]}"))
    assert [one.case for one in matches(gate, again)] == [told[3]]
    assert "HIST-MATCH-CUT" not in rules_of(gate, again)


def test_candidates_come_from_an_index_and_never_from_a_scan(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'a.db'}", tmp_path / "a.keys")
    with database.reading() as session:
        plan = session.execute(
            text(
                "EXPLAIN QUERY PLAN SELECT DISTINCT case_id FROM match_keys"
                " WHERE key IN ('a', 'b') AND case_id <> 'c' LIMIT 201"
            )
        ).all()
        ranked = session.execute(
            text(
                "EXPLAIN QUERY PLAN SELECT case_id FROM match_keys WHERE key IN ('a', 'b')"
                " AND case_id <> 'c' GROUP BY case_id ORDER BY count(*) DESC, case_id LIMIT 50"
            )
        ).all()
    database.close()
    for rows in (plan, ranked):
        told = " ".join(str(row[-1]) for row in rows)
        assert "ix_match_keys_key (key=?" in told
        assert "SCAN" not in told


def test_a_request_that_cannot_be_matched_is_stored_and_held(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("EJEMPLO must not be told")

    monkeypatch.setattr("casework.cases.intake.find", broken)
    case = read(gate, received(gate, SAME.one))
    assert case.assessment is not None
    assert case.assessment.disposition is Disposition.HOLD
    assert [one.rule for one in case.assessment.flags] == ["ENGINE-FAULT"]
    monkeypatch.undo()
    second = received(gate, SAME.other)
    assert matches(gate, second) == []  # it left no keys ...
    assert keep_owed_keys(gate.database) == 1  # ... until they are made up for
    assert {one.case for one in matches(gate, received(gate, SAME.other))} == {case.id, second}


# -- what people do --------------------------------------------------------------------------------


def test_annotations_of_people_do_not_take_a_match_away(gate: Gate) -> None:
    refuse(gate, received(gate, SAME.one))
    second = received(gate, SAME.other)
    for given in (None, Annotations(doubt_open=Answer.NO)):
        annotate(gate, second, given, JUNIOR, None, "Nothing of it.")
        assert len(matches(gate, second)) == 1
        assert "HIST-MATCH-DENIED" in rules_of(gate, second)


def test_an_amended_request_is_compared_anew_and_never_with_itself(gate: Gate) -> None:
    first = received(gate, SAME.one)
    second = received(gate, STRANGERS.other)
    assert matches(gate, second) == []
    like = SAME.other.model_copy(update={"request": STRANGERS.other.request})
    amend(gate, second, like, NCB)
    assert [one.case for one in matches(gate, second)] == [first]
    amend(gate, second, STRANGERS.other, NCB)
    assert matches(gate, second) == []
    with gate.database.reading() as session:
        assert [one.state for one in session.scalars(select(MatchRow))] == [MatchState.GONE]


def test_a_match_after_a_refusal_is_dismissed_by_two_people_and_holds_no_more(gate: Gate) -> None:
    refuse(gate, received(gate, OTHER_FACTS.one))
    second = received(gate, OTHER_FACTS.other)
    (match,) = seen(gate, second)
    with pytest.raises(NotAllowed):
        settle(gate, second, match.id, Verdict.DISMISS, ROBOT, "Another man.", None)
    with pytest.raises(ReasonOwed):
        settle(gate, second, match.id, Verdict.DISMISS, ANNA, " ", None)
    with pytest.raises(NoSuchCase):
        settle(gate, second, "another", Verdict.DISMISS, ANNA, "Another man.", None)
    before = read(gate, second)
    proposed = settle(gate, second, match.id, Verdict.DISMISS, ANNA, "Another man.", None)
    assert proposed is MatchState.PROPOSED
    assert attention(gate, second) == Attention.DISMISSAL_PROPOSED.value
    assert read(gate, second).state is before.state
    assert read(gate, second).version == before.version + 1
    assert "HIST-MATCH-DENIED" in rules_of(gate, second)
    assert len(matches(gate, second)) == 1
    amend(gate, second, OTHER_FACTS.other, NCB)  # what is found again leaves the proposal standing
    assert "HIST-MATCH-DENIED" in rules_of(gate, second)
    with pytest.raises(NotNow):  # not even as a senior reviewer
        settle(gate, second, match.id, Verdict.DISMISS, ANNA, "I am sure.", None)
    with pytest.raises(NotAllowed):
        settle(gate, second, match.id, Verdict.DISMISS, JUNIOR, "Another man.", None)
    assert attention(gate, second) == Attention.DISMISSAL_PROPOSED.value
    settle(gate, second, match.id, Verdict.DISMISS, BERTA, "Seen both.", None)
    assert attention(gate, second) is None
    assert "HIST-MATCH-DENIED" not in rules_of(gate, second)
    assert matches(gate, second) == []
    (match,) = seen(gate, second)
    assert (match.state, match.settled_by) == (MatchState.DISMISSED, "berta")
    assert (match.proposed_by, match.proposed_because) == ("anna", "Another man.")
    amend(gate, second, OTHER_FACTS.other, NCB)
    assert matches(gate, second) == []
    with pytest.raises(NotNow):
        settle(gate, second, match.id, Verdict.DISMISS, JUNIOR, "Again.", None)


def test_a_proposal_to_dismiss_takes_nothing_from_a_confirmed_match(gate: Gate) -> None:
    refuse(gate, received(gate, SAME.one))
    second = received(gate, SAME.other)
    (match,) = seen(gate, second)
    settle(gate, second, match.id, Verdict.CONFIRM, JUNIOR, "Same van.", None)
    held_by = rules_of(gate, second)
    settle(gate, second, match.id, Verdict.DISMISS, JUNIOR, "No, another.", None)
    annotate(gate, second, read(gate, second).submission.annotations, JUNIOR, None, "Seen.")
    assert rules_of(gate, second) == held_by
    settle(gate, second, match.id, Verdict.CONFIRM, BERTA, "It is the same van.", None)
    (match,) = seen(gate, second)
    assert (match.state, match.proposed_by) == (MatchState.CONFIRMED, None)


def test_a_proposal_to_dismiss_lapses_when_the_other_case_ends_otherwise(gate: Gate) -> None:
    first = received(gate, SAME.one)
    refuse(gate, first)
    second = received(gate, SAME.other)
    (match,) = seen(gate, second)
    settle(gate, second, match.id, Verdict.DISMISS, JUNIOR, "Another man.", None)
    assert attention(gate, second) == Attention.DISMISSAL_PROPOSED.value
    decide(gate, first, Move.REOPEN, ANNA, "New facts.", None)
    assert [one.state for one in seen(gate, second)] == [MatchState.OPEN]
    assert attention(gate, second) is None
    refuse(gate, first)
    settle(gate, second, match.id, Verdict.DISMISS, ANNA, "Another man.", None)
    assert [one.state for one in seen(gate, second)] == [MatchState.PROPOSED]


def test_a_confirmed_match_becomes_history_that_the_rules_judge(gate: Gate) -> None:
    first = received(gate, SAME.one)
    refuse(gate, first)
    second = received(gate, SAME.other)
    (match,) = seen(gate, second)
    settle(
        gate, second, match.id, Verdict.CONFIRM, JUNIOR, "Same van.", None, RefusalReason.ARTICLE_3
    )
    annotations = read(gate, second).submission.annotations
    assert annotations is not None
    assert annotations.own_records is not None
    (earlier,) = annotations.own_records.previous_requests
    assert (earlier.ref, earlier.result) == (first, RequestResult.REFUSED)
    assert (earlier.reason, earlier.same_facts) == (RefusalReason.ARTICLE_3, Answer.YES)
    assert {"HIST-GS-REF", "HIST-MATCH-DENIED", "HIST-UNDECLARED"} <= rules_of(gate, second)
    assert read(gate, second).state is State.RECOMMENDED_FOR_REFUSAL
    settle(gate, second, match.id, Verdict.DISMISS, JUNIOR, "No, it was another van.", None)
    settle(gate, second, match.id, Verdict.DISMISS, ANNA, "So it was.", None)
    assert rules_of(gate, second) == set()


def test_what_people_made_of_matches_is_in_the_trail_without_words(gate: Gate) -> None:
    received(gate, SAME.one)
    second = received(gate, SAME.other)
    (match,) = seen(gate, second)
    settle(gate, second, match.id, Verdict.DISMISS, JUNIOR, "EJEMPLO is another.", None)
    with gate.database.reading() as session:
        entries = session.scalars(
            select(EntryRow.canonical).where(EntryRow.event == "case.match_dismissed")
        ).all()
    assert len(entries) == 1
    assert "EJEMPLO" not in entries[0]
    assert match.id in entries[0]


# -- when the other case ends ----------------------------------------------------------------------


def test_a_case_is_judged_anew_when_one_that_it_is_like_is_refused(gate: Gate) -> None:
    first, second = received(gate, SAME.one), received(gate, SAME.other)
    assert "HIST-MATCH-DENIED" not in rules_of(gate, second)
    refuse(gate, first)
    assert "HIST-MATCH-DENIED" in rules_of(gate, second)
    assert matches(gate, second)[0].outcome is MatchOutcome.REFUSED
    decide(gate, first, Move.REOPEN, ANNA, "New facts.", None)
    assert "HIST-MATCH-DENIED" not in rules_of(gate, second)


def test_a_dismissed_match_is_looked_at_again_when_the_other_case_is_refused(gate: Gate) -> None:
    first, second = received(gate, SAME.one), received(gate, SAME.other)
    (match,) = seen(gate, second)
    settle(gate, second, match.id, Verdict.DISMISS, JUNIOR, "A new warrant.", None)
    refuse(gate, first)
    assert "HIST-MATCH-DENIED" in rules_of(gate, second)


def test_what_was_missed_when_a_case_ended_is_made_up_for(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = received(gate, SAME.one), received(gate, SAME.other)

    def cut_short(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("casework.matching.following._follow", cut_short)
    refuse(gate, first)
    assert read(gate, first).state is State.REFUSED
    assert "HIST-MATCH-DENIED" not in rules_of(gate, second)
    monkeypatch.undo()
    assert follow_all_owed(gate) == 1
    assert "HIST-MATCH-DENIED" in rules_of(gate, second)
    assert follow_all_owed(gate) == 0


def test_a_match_goes_on_to_hold_when_the_refused_case_is_erased(gate: Gate) -> None:
    first = received(gate, SAME.one)
    refuse(gate, first)
    second = received(gate, SAME.other)
    erase(gate, first)
    assert follow_all_owed(gate) == 0
    annotate(gate, second, None, JUNIOR, None, "Looked at again.")
    assert "HIST-MATCH-DENIED" in rules_of(gate, second)
    (match,) = seen(gate, second)
    assert match.other is None
    assert match.likeness.reasons == ()
    assert match.likeness.relation is MatchRelation.SAME_PERSON_SAME_FACTS


def test_an_erased_case_leaves_its_keys_and_is_not_looked_for_keys_again(gate: Gate) -> None:
    first = received(gate, SAME.one)
    with gate.database.reading() as session:
        before = set(session.scalars(select(MatchKeyRow.key)))
    erase(gate, first)
    assert keep_owed_keys(gate.database) == 0
    with gate.database.reading() as session:
        assert set(session.scalars(select(MatchKeyRow.key))) == before
