"""Settling matches: requests that may be about the same person or the same facts."""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import APIRouter, Query, Response

from casework.accounts.actor import Role
from casework.accounts.people import names_of
from casework.api.callers import GateIn
from casework.cases.moving import ReasonOwed
from casework.gate import Gate
from casework.matching.settling import Verdict, settle
from casework.matching.tables import MatchState
from casework.web.case_frame import case_page, the_frame
from casework.web.case_matches import match_views
from casework.web.changing import Shown, attempt, refuse, seen_of, staff_of
from casework.web.forms import FormIn
from casework.web.signing_in import to
from casework.web.viewer import Viewer, ViewerIn
from engine.messages.lists import list_word
from schemas.problem import FaultKind
from schemas.vocabulary import MatchOutcome, RefusalReason

router = APIRouter(include_in_schema=False, prefix="/cases/{case_id}/work/matches")

# A page that carries both texts of each stays below what a slow line carries.
_MOST: Final = 10
ADVERSE: Final = frozenset({MatchOutcome.REFUSED, MatchOutcome.RECALLED, MatchOutcome.DELETED})


@router.get("")
def matches_page(
    case_id: str, gate: GateIn, viewer: ViewerIn, done: Annotated[str, Query()] = ""
) -> Response:
    """The matches of a case with both texts, and a form to settle each."""
    return _page(gate, viewer, case_id, Shown(done=done))


def _page(gate: Gate, viewer: Viewer, case_id: str, shown: Shown) -> Response:
    frame = the_frame(gate, viewer, case_id, "matches")
    actor = viewer.actor
    assert actor is not None
    matches = match_views(
        gate, case_id, actor, _MOST, viewer.language, words_shown=actor.compliance
    )
    with gate.database.reading() as session:
        people = (
            who
            for one in matches.shown
            for who in (one.match.settled_by, one.match.proposed_by)
            if who
        )
        names = names_of(session, people)
        seen = seen_of(session, case_id)
    texts = gate.evaluator.rule_set.messages
    return case_page(
        "matches.html",
        gate,
        viewer,
        frame,
        matches=matches.shown,
        left_out=matches.left_out,
        names=names,
        seen=seen,
        staff=actor.compliance,
        senior=actor.has(Role.SENIOR_REVIEWER),
        me=actor.account_id,
        adverse=ADVERSE,
        reasons=tuple(
            (one.value, list_word(RefusalReason, one.value, texts, viewer.language))
            for one in RefusalReason
        ),
        shown=shown,
        refusal=shown.refusal,
        status=shown.status,
        done=shown.done,
    )


@router.post("")
def settle_match(case_id: str, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Confirm or dismiss a match; the case is judged anew. Either can be settled again."""
    actor = staff_of(gate, viewer, case_id)
    verdict, match = form.one("verdict"), form.one("match")
    came_to = verdict

    def change() -> None:
        nonlocal came_to
        if verdict not in set(Verdict):
            raise refuse(viewer, "matches-choose", kind=FaultKind.MISSING)
        if not form.one("reason"):
            raise ReasonOwed
        known = form.one("refused_for")
        stands = settle(
            gate,
            case_id,
            match,
            Verdict(verdict),
            actor,
            form.one("reason"),
            form.version(),
            RefusalReason(known) if known in set(RefusalReason) else None,
        )
        if stands is MatchState.PROPOSED:
            came_to = "propose"

    return attempt(
        change,
        form,
        f"match-{match}",
        gate,
        viewer,
        case_id,
        lambda: to(f"/cases/{case_id}/work/matches?done=matches-{came_to}#main"),
        lambda shown: _page(gate, viewer, case_id, shown),
    )
