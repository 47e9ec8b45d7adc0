"""A second person's own view comes before the first one's reasons, where the unit wishes it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest
from sqlalchemy import select

from casework.accounts.actor import Actor, Kind, Role
from casework.accounts.tables import UnitRow
from casework.accounts.units import wish_view_first
from casework.audit.giving import entry_receipts
from casework.audit.verifying import verify_database
from casework.cases import history
from casework.cases.amending import reassess
from casework.cases.closed import closed_to
from casework.cases.commenting import comment, comments_of
from casework.cases.deciding import decide
from casework.cases.exporting import archive
from casework.cases.finding import NoSuchCase
from casework.cases.moving import MoveRefused, NotAllowed, NotNow, ReasonOwed
from casework.cases.own_views import Opinion, record_view, views_of
from casework.cases.states import Move, State
from casework.cases.tables import CaseRow, ViewRow
from casework.gate import Gate
from tests.casework.working import (
    ADMINISTRATOR,
    AUDITOR,
    COLLEAGUE,
    MAY_NOT_CHANGE,
    MAY_NOT_KNOW,
    REVIEWER,
    SENIOR,
    events,
    now,
    row_of,
    submitted,
)

REASON = "Zaunkoenig: the role of the person is plain from the file."
REMARK = "Amselweg: look at page four of the warrant."
ROBOT = Actor("robot", "unit-2", frozenset({Role.REVIEWER}), Kind.MACHINE)
OTHERS = [COLLEAGUE, SENIOR, AUDITOR]


def wish(gate: Gate, unit: str = "unit-1", wished: bool = True) -> None:
    with gate.database.writing() as session:
        wish_view_first(session, session.get_one(UnitRow, unit), wished, ADMINISTRATOR, now())


def proposed(gate: Gate, proposer: Actor = REVIEWER) -> str:
    """A case that is held, commented on and proposed for release."""
    case_id = submitted(gate, "5_vague_summary")
    decide(gate, case_id, Move.TAKE_UP, proposer, "Looked at.", None)
    with gate.database.writing() as session:
        comment(session, case_id, REMARK, proposer, now())
    decide(gate, case_id, Move.PROPOSE_RELEASE, proposer, REASON, None)
    return case_id


def view(gate: Gate, case_id: str, actor: Actor, opinion: Opinion = Opinion.AGREES) -> None:
    with gate.database.writing() as session:
        record_view(session, case_id, opinion, "Meisenring: my own.", actor, now())


def told(gate: Gate, case_id: str, reader: Actor) -> str:
    """All that a reader is told of decisions, comments, views and opened receipts."""
    with gate.database.writing() as session:
        case = session.get_one(CaseRow, case_id)
        receipts = entry_receipts(
            session,
            case_id,
            opened=True,
            limit=500,
            closed=closed_to(session, case, reader).hides,
        )
        return repr(
            (
                history.decisions(session, case, reader),
                comments_of(session, case_id, reader),
                views_of(session, case_id, reader),
                receipts,
            )
        )


def test_nobody_but_the_proposer_reads_the_reason_before_having_a_view(gate: Gate) -> None:
    wish(gate)
    case_id = proposed(gate)
    assert REASON in told(gate, case_id, REVIEWER)
    for other in OTHERS:
        assert REASON not in told(gate, case_id, other)
        assert REMARK not in told(gate, case_id, other)
    view(gate, case_id, COLLEAGUE)
    assert REASON in told(gate, case_id, COLLEAGUE)
    assert REMARK in told(gate, case_id, COLLEAGUE)
    for other in (SENIOR, AUDITOR):
        assert REASON not in told(gate, case_id, other)
        assert "Meisenring" not in told(gate, case_id, other), "a view would lead the next one"


def test_everybody_reads_everything_once_it_is_decided(gate: Gate) -> None:
    wish(gate)
    case_id = proposed(gate)
    view(gate, case_id, SENIOR)
    decide(gate, case_id, Move.RELEASE, SENIOR, "I agree.", None)
    for reader in (REVIEWER, *OTHERS):
        for text in (REASON, REMARK, "Meisenring"):
            assert text in told(gate, case_id, reader)


def test_where_no_unit_wishes_it_the_reason_is_there_at_once(gate: Gate) -> None:
    wish(gate, "unit-2")  # the unit of the second person has no say
    case_id = proposed(gate)
    assert REASON in told(gate, case_id, SENIOR)
    decide(gate, case_id, Move.RELEASE, SENIOR, "I agree.", None)
    assert row_of(gate, case_id).state == State.RELEASED.value


def test_a_wish_that_ends_opens_nothing_that_was_closed_before(gate: Gate) -> None:
    wish(gate)
    case_id = proposed(gate)
    wish(gate, wished=False)
    assert REASON not in told(gate, case_id, SENIOR)
    assert REASON in told(gate, proposed(gate), SENIOR)


@pytest.mark.parametrize("to", [Move.RELEASE, Move.REJECT_RELEASE])
def test_a_second_person_decides_only_after_their_own_view(gate: Gate, to: Move) -> None:
    wish(gate)
    case_id = proposed(gate)
    view(gate, case_id, COLLEAGUE)  # somebody else's does not count
    with pytest.raises(NotNow, match="a view of your own first"):
        decide(gate, case_id, to, SENIOR, "I agree.", None)
    view(gate, case_id, SENIOR, Opinion.DOES_NOT_AGREE)
    decide(gate, case_id, to, SENIOR, "Convinced by the reasons after all.", None)
    assert row_of(gate, case_id).state != State.RELEASE_PROPOSED.value


def test_a_view_of_an_earlier_proposal_opens_no_later_one(gate: Gate) -> None:
    wish(gate)
    case_id = proposed(gate)
    view(gate, case_id, SENIOR)
    reassess(gate, case_id, REVIEWER, None)
    decide(gate, case_id, Move.TAKE_UP, REVIEWER, "Again.", None)
    decide(gate, case_id, Move.PROPOSE_RELEASE, REVIEWER, "Blaumeise: and more.", None)
    assert "Blaumeise" not in told(gate, case_id, SENIOR)
    with pytest.raises(NotNow, match="a view of your own first"):
        decide(gate, case_id, Move.RELEASE, SENIOR, "I agree.", None)


def test_taking_a_case_up_opens_no_reason(gate: Gate) -> None:
    wish(gate)
    case_id = proposed(gate)
    decide(gate, case_id, Move.TAKE_UP, SENIOR, "I look at it myself.", None)
    assert REASON not in told(gate, case_id, SENIOR)


@pytest.mark.parametrize(
    ("actor", "refusal"),
    [
        (REVIEWER, "You proposed this release"),
        (ROBOT, "never a machine"),
        *((who, "Only compliance staff") for who in MAY_NOT_CHANGE.values()),
    ],
    ids=lambda one: one.account_id if isinstance(one, Actor) else "",
)
def test_who_may_have_no_view(gate: Gate, actor: Actor, refusal: str) -> None:
    case_id = proposed(gate)
    with pytest.raises(MoveRefused, match=refusal):
        view(gate, case_id, actor)


@pytest.mark.parametrize("actor", MAY_NOT_KNOW.values(), ids=list(MAY_NOT_KNOW))
def test_whoever_may_not_know_of_the_case_has_no_view_of_it(gate: Gate, actor: Actor) -> None:
    with pytest.raises(NoSuchCase):
        view(gate, proposed(gate), actor)


def _nothing(gate: Gate) -> str:
    return submitted(gate, "5_vague_summary")


def _viewed(gate: Gate) -> str:
    case_id = proposed(gate)
    view(gate, case_id, SENIOR)
    return case_id


@pytest.mark.parametrize(
    ("made", "refusal"), [(_nothing, "No proposal"), (_viewed, "recorded your view")]
)
def test_a_view_is_of_a_proposal_that_waits_and_recorded_once(
    gate: Gate, made: Callable[[Gate], str], refusal: str
) -> None:
    with pytest.raises(NotNow, match=refusal):
        view(gate, made(gate), SENIOR)


def test_a_view_owes_a_reason(gate: Gate) -> None:
    case_id = proposed(gate)
    with gate.database.writing() as session, pytest.raises(ReasonOwed):
        record_view(session, case_id, Opinion.AGREES, "  ", SENIOR, now())


def test_submitters_read_no_views(gate: Gate) -> None:
    case_id = proposed(gate)
    with gate.database.reading() as session, pytest.raises(NotAllowed):
        views_of(session, case_id, MAY_NOT_CHANGE["its submitter"])


def test_a_view_is_told_to_the_trail_bound_to_its_proposal(gate: Gate) -> None:
    case_id = proposed(gate)
    view(gate, case_id, SENIOR)
    with gate.database.reading() as session:
        row = session.scalars(select(ViewRow).where(ViewRow.case_id == case_id)).one()
        proposal = history.decisions(session, session.get_one(CaseRow, case_id), SENIOR)[-1]
    assert (row.proposal_id, row.assessment_id) == (proposal.id, proposal.assessment_id)
    assert events(gate, case_id)[-1] == "case.view_recorded"
    assert verify_database(gate.database).whole


def test_no_case_file_is_exported_that_leaves_out_or_tells_what_is_closed(gate: Gate) -> None:
    wish(gate)
    case_id = proposed(gate)

    def exported() -> bytes:
        with gate.database.writing() as session:
            case = session.get_one(CaseRow, case_id)
            return archive(session, case, gate.database.keyring, now(), SENIOR)

    with pytest.raises(NotNow, match="can be exported after that"):
        exported()
    view(gate, case_id, SENIOR)
    with zipfile.ZipFile(BytesIO(exported())) as made:
        assert REASON in made.read("decisions.json").decode()
        assert "Meisenring" in made.read("views.json").decode()
