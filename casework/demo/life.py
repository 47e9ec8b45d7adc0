"""What has happened on the demo before somebody looks: cases in the hands of its people.

Everything is done by the functions that people's calls end in, so the demo shows no state that
the service could not come to.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final

from casework.accounts.actor import Actor
from casework.accounts.registry import account_named, actor_of
from casework.cases.assigning import take
from casework.cases.commenting import comment
from casework.cases.deciding import decide
from casework.cases.intake import submit
from casework.cases.moving import MoveRefused
from casework.cases.states import Move
from casework.demo import demo_requests
from casework.demo.accounts import FIRST, SECOND, SUBMITTER, Person
from casework.gate import Gate
from schemas.parsing import parse_submission

_PERSON: Final = ("present_family_name", "forenames", "date_of_birth", "sex")


def _request(like: str, number: int, person: tuple[str, ...], **facts: Any) -> dict[str, Any]:
    """A request like one of the demo requests, about somebody else and something else."""
    made = copy.deepcopy(demo_requests()[like])
    made.pop("annotations", None)
    made["request"]["ncb_reference"] = f"UY-2026-0{number}"
    made["subject"].update(dict(zip(_PERSON, person, strict=True)))
    made["subject"]["identity_documents"][0]["number"] = f"Y{number}{person[2][:4]}"
    made["warrants"][0]["number"] = f"AW {number}/2023"
    made["facts"].update(facts)
    return made


_BICYCLE: Final = _request(
    "2_penalty_under_threshold",
    201,
    ("VOORBEELD VERZONNEN", "JORIS", "1988-05-17", "M"),
    summary="On 4 March 2023 in Colonia the accused cut the lock of a bicycle worth 900 euros and"
    " rode away on it. Two passers-by described him, and it was found in his yard.",
    role_text="He cut the lock and took the bicycle himself.",
)
_COPPER: Final = _request(
    "2_penalty_under_threshold",
    202,
    ("EKSEMPEL OPDIGTET", "KAREN", "1992-09-30", "F"),
    summary="On 4 March 2023 in Colonia the accused took forty metres of copper cable from a"
    " building site at night; her fingerprints were on the cutter that lay there.",
    role_text="She cut the cable and carried it off herself.",
)
_SPEECH: Final = _request("4_political_speech", 203, ("MFANO BUNIFU", "ZUBERI", "1981-01-22", "M"))
_SAME_MAN: Final = _request(
    "1_murder",
    204,
    ("MFANO BUNIFU", "ZUBERI", "1981-01-22", "M"),
    role_text="He fired the shots himself.",
)


def live(gate: Gate) -> int:
    """Let things have happened, once for each database; how many cases there are by that."""
    people = _actors(gate)
    ours = people[SUBMITTER.login]
    first, second = people[FIRST.login], people[SECOND.login]

    def sent(document: dict[str, Any]) -> str | None:
        key = f"demo-{document['request']['ncb_reference']}"
        submission = parse_submission(json.dumps(document).encode())
        received = submit(gate, submission, ours, key, "demo")
        return received.case_id if received.new else None

    def told(case_id: str, actor: Actor, *steps: tuple[Move, str]) -> None:
        for move, reason in steps:
            decide(gate, case_id, move, actor, reason, None)

    def released(case_id: str) -> None:
        told(case_id, first, (Move.PROPOSE_RELEASE, "The code names up to three years by now."))
        told(case_id, second, (Move.RELEASE, "I have read the amended section; it does."))

    def proposed(case_id: str) -> None:
        told(case_id, first, (Move.PROPOSE_RELEASE, "It was one of a series, tried together."))

    def refused(case_id: str) -> None:
        told(case_id, second, (Move.REFUSE, "The charge is what he wrote (RPD 83(1)(a)(i))."))

    def taken(case_id: str) -> None:
        now = datetime.now(UTC)
        with gate.database.writing() as session:
            take(session, case_id, first, now)
            comment(session, case_id, "Same person as in the refused file?", first, now)

    happened: tuple[tuple[dict[str, Any], Callable[[str], None]], ...] = (
        (_BICYCLE, released),
        (_COPPER, proposed),
        (_SPEECH, refused),
        (_SAME_MAN, taken),
    )
    for document, then in happened:
        case_id = sent(document)
        if case_id is not None:
            with suppress(MoveRefused):  # other rules than the project's may judge otherwise
                then(case_id)
    return len(happened)


def _actors(gate: Gate) -> dict[str, Actor]:
    def actor(person: Person) -> Actor:
        return actor_of(account_named(session, person.login))

    with gate.database.reading() as session:
        return {one.login: actor(one) for one in (FIRST, SECOND, SUBMITTER)}
