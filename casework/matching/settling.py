"""People settle matches: confirmed, it is part of the history; dismissed, it counts no more."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Kind, Role
from casework.audit.chain import Entry, append
from casework.cases.assessing import judge
from casework.cases.finding import NoSuchCase, held
from casework.cases.moving import NotAllowed, NotNow, ReasonOwed
from casework.cases.states import State
from casework.cases.tables import AnnotationsRow, CaseRow
from casework.cases.versions import add_annotations
from casework.gate import Gate
from casework.matching.finding import outcome_of
from casework.matching.following import renew
from casework.matching.storing import draw_to_proposals
from casework.matching.tables import MatchRow, MatchState
from casework.store.versions import annotations_of
from schemas.annotations import Annotations
from schemas.base import Answer
from schemas.request import History, PreviousRequest
from schemas.vocabulary import (
    Channel,
    MatchOutcome,
    MatchRelation,
    RefusalReason,
    RequestResult,
    RequestType,
)


class Verdict(StrEnum):
    """What a person makes of a match."""

    CONFIRM = "confirm"
    DISMISS = "dismiss"


_ADVERSE: Final = frozenset({MatchOutcome.REFUSED, MatchOutcome.RECALLED, MatchOutcome.DELETED})
_RESULTS: Final = {
    MatchOutcome.REFUSED: RequestResult.REFUSED,
    MatchOutcome.RECALLED: RequestResult.CANCELLED,
    MatchOutcome.DELETED: RequestResult.DELETED,
    MatchOutcome.WITHDRAWN: RequestResult.WITHDRAWN,
    MatchOutcome.IN_FORCE: RequestResult.PENDING,
    MatchOutcome.OPEN: RequestResult.PENDING,
}
_SAME_PERSON: Final = frozenset(
    {MatchRelation.SAME_PERSON_SAME_FACTS, MatchRelation.SAME_PERSON_OTHER_FACTS}
)


def settle(
    gate: Gate,
    case_id: str,
    match_id: str,
    verdict: Verdict,
    actor: Actor,
    reason: str,
    expected_version: int | None,
    refused_for: RefusalReason | None = None,
) -> MatchState:
    """Confirm or dismiss a match, and how it stands then; the case is judged anew.

    A match of the same person that is confirmed becomes an earlier request in INTERPOL's own
    records, with `refused_for` as the reason why it was refused, and the rules on history judge it.
    To dismiss a match with a request that ended adversely takes two people, since the request may
    go on by that: one proposes it, which changes nothing else, and a senior reviewer who is not
    that one dismisses. Raises NoSuchCase, StaleCase, MoveRefused.
    """
    if not actor.has(Role.REVIEWER, Role.SENIOR_REVIEWER) or actor.kind is not Kind.PERSON:
        raise NotAllowed("Only compliance staff settle matches, and no machine.")
    if not reason.strip():
        raise ReasonOwed("This needs a reason; it is kept with the match.")
    with gate.database.writing() as session:
        case = held(session, case_id, actor, expected_version)
        row = match_of(session, case, match_id)
        if row.state == MatchState.GONE.value:
            raise NotNow("That match was not found any more since the request was amended.")
        now = datetime.now(UTC)
        if verdict is Verdict.DISMISS and takes_two(session, row):
            if row.state != MatchState.PROPOSED.value:
                _propose(session, case, row, actor, reason.strip(), now)
                return MatchState.PROPOSED
            if row.proposed_by == actor.account_id:
                raise NotNow("Whoever proposed to dismiss a match does not decide on that.")
            if not actor.has(Role.SENIOR_REVIEWER):
                raise NotAllowed("Only a senior reviewer decides on a proposal to dismiss a match.")
        second_of = row.proposed_by if row.state == MatchState.PROPOSED.value else None
        confirmed = verdict is Verdict.CONFIRM
        if confirmed or second_of is None:
            row.proposed_at = row.proposed_by = row.proposed_because = None
        row.state = (MatchState.CONFIRMED if confirmed else MatchState.DISMISSED).value
        row.settled_at, row.settled_by, row.settled_because = now, actor.account_id, reason.strip()
        session.flush()
        draw_to_proposals(session, case)
        owed = renew(session, gate, case, actor, now, reason.strip())
        newest = session.get_one(AnnotationsRow, (case.id, case.annotations_version))
        history = with_history(session, annotations_of(newest.body), row, refused_for)
        add_annotations(session, case, history, actor, now, reason.strip())
        append(
            session,
            Entry(
                "case.match_confirmed" if confirmed else "case.match_dismissed",
                actor,
                case.id,
                {
                    "match": row.id,
                    "other_case": row.other_case_id,
                    "outcome": row.outcome,
                    **({"proposed_by": second_of} if second_of else {}),
                },
                {"reason": reason.strip()},
            ),
            now,
        )
        stands = MatchState(row.state)
    if owed:
        judge(gate, case_id, "match_settled")
    return stands


def takes_two(session: Session, row: MatchRow) -> bool:
    """Whether a match is dismissed by two people only: the other request ended adversely, as was
    found or since."""
    other = session.get_one(CaseRow, row.other_case_id)
    return not _ADVERSE.isdisjoint((MatchOutcome(row.outcome), outcome_of(State(other.state))))


def _propose(
    session: Session, case: CaseRow, row: MatchRow, actor: Actor, reason: str, now: datetime
) -> None:
    """Set down who would dismiss a match. It counts as before: nothing is judged anew."""
    if row.state == MatchState.DISMISSED.value:
        raise NotNow("That match is dismissed already.")
    row.state = MatchState.PROPOSED.value
    row.proposed_at, row.proposed_by, row.proposed_because = now, actor.account_id, reason
    session.flush()
    draw_to_proposals(session, case)
    case.version += 1
    append(
        session,
        Entry(
            "case.match_dismissal_proposed",
            actor,
            case.id,
            {"match": row.id, "other_case": row.other_case_id, "outcome": row.outcome},
            {"reason": reason},
        ),
        now,
    )


def match_of(session: Session, case: CaseRow, match_id: str) -> MatchRow:
    """A match of a case. Raises NoSuchCase if it has none with that id."""
    found = session.scalars(
        select(MatchRow).where(MatchRow.case_id == case.id, MatchRow.id == match_id)
    ).one_or_none()
    if found is None:
        raise NoSuchCase
    return found


def with_history(
    session: Session,
    annotations: Annotations | None,
    row: MatchRow,
    refused_for: RefusalReason | None,
) -> Annotations:
    """The annotations with a confirmed match among the earlier requests of own records, and a
    dismissed one not among them."""
    known = annotations or Annotations()
    history = known.own_records or History()
    kept = tuple(one for one in history.previous_requests if one.ref != row.other_case_id)
    relation = MatchRelation(row.relation)
    if row.state == MatchState.CONFIRMED.value and relation in _SAME_PERSON:
        kept += (_earlier(session, row, relation, refused_for),)
    if kept == history.previous_requests:
        return known
    return known.model_copy(
        update={"own_records": history.model_copy(update={"previous_requests": kept})}
    )


def _earlier(
    session: Session, row: MatchRow, relation: MatchRelation, refused_for: RefusalReason | None
) -> PreviousRequest:
    other = session.get_one(CaseRow, row.other_case_id)
    outcome = MatchOutcome(row.outcome)
    notice = other.channel == RequestType.RED_NOTICE.value
    ended = outcome not in (MatchOutcome.OPEN, MatchOutcome.IN_FORCE)
    same = relation is MatchRelation.SAME_PERSON_SAME_FACTS
    return PreviousRequest(
        ref=other.id,
        channel=Channel.RED_NOTICE if notice else Channel.DIFFUSION,
        date=other.received_on.isoformat(),
        result=_RESULTS[outcome],
        result_on=other.state_since.date().isoformat() if ended else None,
        reason=refused_for if outcome in _ADVERSE else None,
        same_facts=Answer.YES if same else Answer.NO,
    )
