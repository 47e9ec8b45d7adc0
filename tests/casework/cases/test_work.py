"""Assigning, commenting, escalating and setting flags aside, and who may do none of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.cases.assigning import (
    Given,
    To,
    assign,
    assign_all,
    hand_over,
    release,
    take,
)
from casework.cases.attaching import attach
from casework.cases.attention import Attention
from casework.cases.commenting import About, comment, comments_of
from casework.cases.dismissing import Standing, dismiss, dismissals_of, withdraw_dismissal
from casework.cases.escalating import escalate, settle_escalation
from casework.cases.finding import NoSuchCase, StaleCase
from casework.cases.moving import NotAllowed, NotNow, ReasonOwed
from casework.cases.reading import case_of
from casework.cases.retaining import keep, shorten
from casework.cases.states import State
from casework.evaluator import today
from casework.gate import Gate
from tests.casework.working import (
    COLLEAGUE,
    MAY_NOT_CHANGE,
    MAY_NOT_KNOW,
    OWN,
    REVIEWER,
    SENIOR,
    events,
    now,
    row_of,
    submitted,
)

SOON = today() + timedelta(days=30)

Change = Callable[[Session, str, Actor, int | None], object]

CHANGES: dict[str, Change] = {
    "assign": lambda s, c, a, v: assign(s, c, To("reviewer-2", None), a, now(), v),
    "take": lambda s, c, a, v: take(s, c, a, now(), v),
    "release": lambda s, c, a, v: release(s, c, a, now(), v),
    "hand over": lambda s, c, a, v: hand_over(s, c, To("x", None), "Please.", a, now(), v),
    "comment": lambda s, c, a, v: comment(s, c, "A remark.", a, now(), expected_version=v),
    "set a flag aside": lambda s, c, a, v: dismiss(
        s, c, "T-ROLE", None, "Known.", SOON, a, now(), longest_days=180, expected_version=v
    ),
    "withdraw that": lambda s, c, a, v: withdraw_dismissal(s, c, "none", a, now(), v),
    "escalate": lambda s, c, a, v: escalate(s, c, "Look.", a, now(), expected_version=v),
    "settle": lambda s, c, a, v: settle_escalation(s, c, "Done.", a, now(), v),
    "shorten": lambda s, c, a, v: shorten(s, c, "Cleared.", a, now(), v),
}


@pytest.mark.parametrize("what", CHANGES)
def test_nobody_but_staff_changes_anything_and_others_learn_of_no_case(
    gate: Gate, what: str
) -> None:
    case_id = submitted(gate)
    before = row_of(gate, case_id).version, events(gate)

    def attempt(actor: Actor, version: int | None = None, to: str = case_id) -> None:
        with gate.database.writing() as session:
            CHANGES[what](session, to, actor, version)

    for actor in MAY_NOT_KNOW.values():
        with pytest.raises(NoSuchCase):
            attempt(actor)
    for actor in MAY_NOT_CHANGE.values():
        with pytest.raises(NotAllowed):
            attempt(actor)
    with pytest.raises(NoSuchCase):
        attempt(SENIOR, to="no-such-case")
    with pytest.raises(StaleCase):
        attempt(SENIOR, before[0] - 1)
    assert (row_of(gate, case_id).version, events(gate)) == before


def test_what_staff_write_is_read_by_staff_and_auditors_alone(gate: Gate) -> None:
    case_id = submitted(gate)
    with gate.database.reading() as session:
        for read in (comments_of, lambda s, c, a: dismissals_of(s, c, a, today())):
            for actor in MAY_NOT_KNOW.values():
                with pytest.raises(NoSuchCase):
                    read(session, case_id, actor)
            with pytest.raises(NotAllowed):
                read(session, case_id, OWN)
            assert read(session, case_id, MAY_NOT_CHANGE["an auditor"]) == []


def test_a_case_is_taken_handed_over_with_a_note_and_let_go(gate: Gate) -> None:
    case_id = submitted(gate)
    with gate.database.writing() as session:
        take(session, case_id, REVIEWER, now())
    with pytest.raises(NotAllowed, match="belongs to somebody else"), gate.database.writing() as s:
        take(s, case_id, COLLEAGUE, now())
    with pytest.raises(ReasonOwed), gate.database.writing() as s:
        hand_over(s, case_id, To(COLLEAGUE.account_id, None), " ", REVIEWER, now())
    with gate.database.writing() as session:
        to = To(COLLEAGUE.account_id, "unit-2")
        hand_over(session, case_id, to, "On leave from Monday.", REVIEWER, now())
    found = row_of(gate, case_id)
    assert (found.assignee_id, found.unit_id) == (COLLEAGUE.account_id, "unit-2")
    with gate.database.writing() as session:
        release(session, case_id, COLLEAGUE, now())
    found = row_of(gate, case_id)
    assert (found.assignee_id, found.unit_id) == (None, "unit-2")
    assert events(gate, case_id)[-3:] == ["case.taken", "case.handed_over", "case.let_go"]
    with gate.database.reading() as session:
        (note,) = comments_of(session, case_id, SENIOR)
    assert (note.body, note.about) == ("On leave from Monday.", About.HANDING_OVER)


def test_a_senior_gives_away_what_belongs_to_another(gate: Gate) -> None:
    case_id = submitted(gate)
    with gate.database.writing() as session:
        take(session, case_id, REVIEWER, now())
        assign(session, case_id, To(COLLEAGUE.account_id, None), SENIOR, now())
    found = row_of(gate, case_id)
    assert (found.assignee_id, found.unit_id) == (COLLEAGUE.account_id, REVIEWER.unit_id)
    with pytest.raises(NotNow, match="Name a person or a unit"), gate.database.writing() as s:
        assign(s, case_id, To(None, None), SENIOR, now())


@pytest.mark.parametrize(
    ("to", "why"),
    [
        (To("nobody", None), "No account"),
        (To(None, "nowhere"), "no unit"),
        (To(OWN.account_id, None), "No account"),
        (To("auditor-1", None), "No account"),
    ],
)
def test_a_case_goes_to_nobody_but_staff(gate: Gate, to: To, why: str) -> None:
    case_id = submitted(gate)
    with gate.database.writing() as session:
        take(session, case_id, REVIEWER, now())
    with pytest.raises(NotNow, match=why), gate.database.writing() as session:
        assign(session, case_id, to, REVIEWER, now())
    unit, person = to.unit_id, to.account_id
    with pytest.raises(NotNow, match=why), gate.database.writing() as session:
        escalate(session, case_id, "Look.", REVIEWER, now(), unit_id=unit, account_id=person)
    assert row_of(gate, case_id).assignee_id == REVIEWER.account_id


def test_of_several_cases_each_has_its_own_result(gate: Gate) -> None:
    free, taken, free_too = submitted(gate), submitted(gate), submitted(gate)
    with gate.database.writing() as session:
        take(session, taken, COLLEAGUE, now())
    to = To(REVIEWER.account_id, None)
    given = assign_all(gate, [free, taken, "nowhere", free_too], to, REVIEWER, now())
    assert [(one.case_id, one.result) for one in given] == [
        (free, Given.ASSIGNED),
        (taken, Given.REFUSED),
        ("nowhere", Given.NO_SUCH_CASE),
        (free_too, Given.ASSIGNED),
    ]
    assert all(one.why for one in given[1:3])
    assert row_of(gate, taken).assignee_id == COLLEAGUE.account_id
    assert row_of(gate, free_too).assignee_id == REVIEWER.account_id
    with pytest.raises(NotAllowed):
        assign_all(gate, [free], to, OWN, now())


def test_a_comment_is_corrected_by_another_and_stays_as_it_was(gate: Gate) -> None:
    case_id, other = submitted(gate), submitted(gate)
    with gate.database.writing() as session:
        first = comment(session, case_id, "The warant is missing.", REVIEWER, now())
        elsewhere = comment(session, other, "Something else.", REVIEWER, now())
    with gate.database.writing() as session:
        second = comment(
            session, case_id, "The warrant is missing.", COLLEAGUE, now(), corrects=first
        )
    with gate.database.reading() as session:
        found = comments_of(session, case_id, REVIEWER)
    assert [(one.id, one.body, one.by, one.corrects, one.corrected_by) for one in found] == [
        (first, "The warant is missing.", REVIEWER.account_id, None, second),
        (second, "The warrant is missing.", COLLEAGUE.account_id, first, None),
    ]
    for wrong in (first, elsewhere, "none"):
        with pytest.raises(NotNow), gate.database.writing() as session:
            comment(session, case_id, "Again.", REVIEWER, now(), corrects=wrong)
    with pytest.raises(ReasonOwed), gate.database.writing() as session:
        comment(session, case_id, " \n", REVIEWER, now())


def test_an_escalated_case_goes_to_the_unit_and_is_shown_until_a_senior_settles_it(
    gate: Gate,
) -> None:
    case_id = submitted(gate)
    state = row_of(gate, case_id).state
    with gate.database.writing() as session:
        take(session, case_id, REVIEWER, now())
        escalate(session, case_id, "Beyond me.", REVIEWER, now(), unit_id="unit-2")
    found = row_of(gate, case_id)
    assert (found.attention, found.assignee_id, found.unit_id, found.state) == (
        Attention.ESCALATED.value,
        None,
        "unit-2",
        state,
    )
    with pytest.raises(NotNow, match="already"), gate.database.writing() as session:
        escalate(session, case_id, "Once more.", COLLEAGUE, now())
    with pytest.raises(NotAllowed), gate.database.writing() as session:
        settle_escalation(session, case_id, "Fine.", REVIEWER, now())
    with gate.database.writing() as session:
        settle_escalation(session, case_id, "Looked at it.", SENIOR, now())
    assert row_of(gate, case_id).attention is None
    with pytest.raises(NotNow, match="not escalated"), gate.database.writing() as session:
        settle_escalation(session, case_id, "Again.", SENIOR, now())
    with gate.database.reading() as session:
        found_comments = comments_of(session, case_id, SENIOR)
    assert [one.about for one in found_comments] == [About.ESCALATION, About.ESCALATION]


def aside(gate: Gate, case_id: str, **days: int) -> str:
    until = today() + timedelta(days=days.get("until", 30))
    with gate.database.writing() as session:
        return dismiss(
            session,
            case_id,
            "T-PENALTY",
            "/offences/0",
            "The statute was amended.",
            until,
            REVIEWER,
            now(),
            longest_days=180,
        )


def standing(gate: Gate, case_id: str, in_days: int = 0) -> list[Standing]:
    with gate.database.reading() as session:
        on = today() + timedelta(days=in_days)
        return [one.standing for one in dismissals_of(session, case_id, REVIEWER, on)]


def test_a_flag_set_aside_changes_no_disposition_and_stands_again_after_its_day(
    gate: Gate,
) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    before = row_of(gate, case_id)
    aside(gate, case_id)
    after = row_of(gate, case_id)
    assert (after.state, after.disposition, after.flag_count) == (
        State.RECOMMENDED_FOR_REFUSAL.value,
        "refuse",
        before.flag_count,
    )
    assert standing(gate, case_id) == [Standing.ASIDE]
    assert standing(gate, case_id, in_days=30) == [Standing.ASIDE]
    assert standing(gate, case_id, in_days=31) == [Standing.EXPIRED]
    with gate.database.reading() as session:
        (one,) = dismissals_of(session, case_id, REVIEWER, today())
    assert (one.by, one.reason, one.rule) == (
        REVIEWER.account_id,
        "The statute was amended.",
        "T-PENALTY",
    )


def test_a_flag_is_set_aside_once_and_may_be_let_stand_again(gate: Gate) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    first = aside(gate, case_id)
    with pytest.raises(NotNow, match="already"):
        aside(gate, case_id)
    with gate.database.writing() as session:
        withdraw_dismissal(session, case_id, first, COLLEAGUE, now())
    with pytest.raises(NotNow, match="withdrawn already"), gate.database.writing() as session:
        withdraw_dismissal(session, case_id, first, COLLEAGUE, now())
    aside(gate, case_id)
    assert standing(gate, case_id) == [Standing.WITHDRAWN, Standing.ASIDE]


@pytest.mark.parametrize("days", [-1, 0, 181])
def test_a_flag_is_set_aside_for_a_time_that_is_neither_over_nor_too_long(
    gate: Gate, days: int
) -> None:
    case_id = submitted(gate, "2_penalty_under_threshold")
    with pytest.raises(NotNow, match="180 days"):
        aside(gate, case_id, until=days)
    assert standing(gate, case_id) == []


def test_only_a_flag_that_is_there_can_be_set_aside(gate: Gate) -> None:
    case_id = submitted(gate)
    with pytest.raises(NotNow, match="no such flag"):
        aside(gate, case_id)


def test_retention_is_neither_ended_nor_prolonged_out_of_turn(gate: Gate) -> None:
    case_id = submitted(gate)
    with pytest.raises(NotNow, match="call it back first"), gate.database.writing() as session:
        shorten(session, case_id, "Cleared.", SENIOR, now())
    with pytest.raises(NotNow, match="asked"):
        keep(gate, case_id, "Still wanted.", OWN, now())
    with gate.database.reading() as session:
        assert case_of(session, case_id, OWN).state is State.CLEARED


def test_what_is_attached_changes_the_version(gate: Gate) -> None:
    case_id = submitted(gate)
    version = row_of(gate, case_id).version
    attach(gate, case_id, "note.txt", "text/plain", b"A note.", REVIEWER, now(), version)
    with pytest.raises(StaleCase):
        attach(gate, case_id, "note.txt", "text/plain", b"A note.", REVIEWER, now(), version)


def test_a_case_goes_to_no_unit_in_which_no_compliance_staff_work(gate: Gate) -> None:
    case_id = submitted(gate)
    with gate.database.writing() as session:
        take(session, case_id, REVIEWER, now())
    ended = "There is no unit with that id"
    for unit, why in (
        ("unit-3", "No compliance staff work in that unit"),  # nobody at all
        ("audit", "No compliance staff work in that unit"),
        (OWN.unit_id, "No compliance staff work in that unit"),  # never to a bureau
        ("no-such", ended),
    ):
        with pytest.raises(NotNow, match=why), gate.database.writing() as session:
            assign(session, case_id, To(None, unit), REVIEWER, now())
        with pytest.raises(NotNow, match=why), gate.database.writing() as session:
            escalate(session, case_id, "Hard.", REVIEWER, now(), unit_id=unit)
    assert row_of(gate, case_id).unit_id == REVIEWER.unit_id
