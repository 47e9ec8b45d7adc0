"""Who works on a case in these tests, and what of it is personal."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from casework.accounts.actor import Actor, Kind, Role
from casework.cases.assessing import in_force
from casework.cases.finding import held
from casework.cases.moving import move
from casework.cases.states import Move
from casework.demo import demo_requests
from casework.gate import Gate
from schemas.parsing import parse_submission
from schemas.submission import Submission

NOW = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
ONE = Actor("one", "unit", frozenset({Role.REVIEWER, Role.SENIOR_REVIEWER}))
NCB = Actor("ncb", "ncb", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:UY")
TWO = replace(ONE, account_id="two", unit_id="other unit")
REASON = "Zzyzx told us on the telephone that the penalty is a misprint."
PLANTED = {
    "present_family_name": "Planted-Family",
    "forenames": "Planted-Forename",
    "summary": "Planted-Summary of what is alleged.",
    "ncb_reference": "Planted-Reference",
}


def planted() -> Submission:
    """A request whose personal values can be searched for."""
    document = demo_requests()["2_penalty_under_threshold"]
    document["subject"]["present_family_name"] = PLANTED["present_family_name"]
    document["subject"]["forenames"] = PLANTED["forenames"]
    document["facts"]["summary"] = PLANTED["summary"]
    document["request"]["ncb_reference"] = PLANTED["ncb_reference"]
    return parse_submission(json.dumps(document).encode())


def decide(gate: Gate, case_id: str, to: Move, actor: Actor, reason: str = REASON) -> None:
    with gate.database.writing() as session:
        case = held(session, case_id, actor)
        move(session, case, to, actor, datetime.now(UTC), in_force(gate), reason)
