"""How long the data of a case are kept: asked about, prolonged, ended, erased (RPD 49-53)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

from fastapi import APIRouter, Response

from casework.accounts.actor import SYSTEM
from casework.api.bodies import read_body, takes
from casework.api.calls import ActorIn, Body, GateIn
from casework.api.languages import LanguageIn
from casework.api.responses import CHANGE, READ
from casework.api.versions import IfMatch, etag
from casework.api.work import changed
from casework.api.work_shapes import Reason
from casework.cases import retaining
from casework.cases.finding import found
from casework.cases.stubs import Stub, retention_of, stub_of
from casework.gate import Gate
from engine.messages import Language
from schemas.base import StrictModel, doc

router = APIRouter(prefix="/v1/requests/{case_id}", tags=["retention"])

_TIME = "2026-03-10T09:30:00Z"


class RetentionAnswer(StrictModel):
    """How long the data of a case are kept, and what its requester is asked about that."""

    until: Annotated[date | None, doc("The last day; none once it has expired.", "2031-03-10")]
    asked_at: Annotated[datetime | None, doc("When the requester was asked.", None)] = None
    question: Annotated[str | None, doc("What it is asked, while it is.", None)] = None
    renewed_on: Annotated[date | None, doc("When it last gave reasons.", None)] = None


class StubRequestAnswer(StrictModel):
    """That a version of a request was there."""

    version: Annotated[int, doc("Version.", 1)]
    at: Annotated[datetime, doc("When it came (UTC).", _TIME)]
    digest: Annotated[str, doc("SHA-256 of the request as it was judged.", "77ab...")]


class StubEventAnswer(StrictModel):
    """That something was decided or judged."""

    at: Annotated[datetime, doc("When (UTC).", _TIME)]
    by: Annotated[str, doc("By whom.", "senior-1")]
    what: Annotated[str, doc("What.", "refuse")]


class StubAnswer(StrictModel):
    """What is left of a case that was erased: the receipt of its erasure."""

    case_id: Annotated[str, doc("Id of the case.", "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11")]
    requester: Annotated[str, doc("Who had asked.", "ncb:UY")]
    received_at: Annotated[datetime, doc("When it was received (UTC).", _TIME)]
    erased_at: Annotated[datetime, doc("When it was erased (UTC).", _TIME)]
    requests: Annotated[tuple[StubRequestAnswer, ...], doc("Its versions.", [])]
    events: Annotated[tuple[StubEventAnswer, ...], doc("What happened; staff alone see it.", [])]
    entry: Annotated[int, doc("Place of the erasure in the audit trail.", 4711)]
    entry_hash: Annotated[str, doc("Hash of that entry.", "9f2c...")]


@router.get("/retention", response_model=RetentionAnswer, responses=READ)
def read_retention(
    case_id: str, gate: GateIn, actor: ActorIn, asked: LanguageIn
) -> RetentionAnswer:
    """How long the data are kept, and what the requester is asked about it."""
    with gate.database.reading() as session:
        one = retention_of(session, case_id, actor)
    texts = gate.evaluator.rule_set.messages
    question = texts.say("retention-question", language=asked or Language.EN)
    return RetentionAnswer(
        until=one.until,
        asked_at=one.asked_at,
        question=question if one.asked_at else None,
        renewed_on=one.renewed_on,
    )


@router.post("/retention/keep", status_code=204, responses=CHANGE, openapi_extra=takes(Reason))
def keep_data(case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch) -> Response:
    """Say, as the requester, why the data are still needed; every rule is run again."""
    said = read_body(body, Reason)
    # A case's version also counts what staff do: it must tell a submitter nothing.
    read = version if actor.compliance else None
    retaining.keep(gate, case_id, said.reason, actor, datetime.now(UTC), read)
    return _done(gate, case_id) if actor.compliance else Response(status_code=204)


@router.post("/retention/end", status_code=204, responses=CHANGE, openapi_extra=takes(Reason))
def end_keeping(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Let the retention of a case that went no further end today, as a senior reviewer."""
    said = read_body(body, Reason)
    return changed(
        gate,
        case_id,
        lambda session, now: retaining.shorten(session, case_id, said.reason, actor, now, version),
    )


@router.post("/erasure", status_code=204, responses=CHANGE, openapi_extra=takes(Reason))
def erase_case(
    case_id: str, body: Body, gate: GateIn, actor: ActorIn, version: IfMatch
) -> Response:
    """Erase a case that has expired, before the daily run does, as a senior reviewer."""
    said = read_body(body, Reason)
    retaining.erase_expired(gate, case_id, said.reason, actor, datetime.now(UTC), version)
    return _done(gate, case_id)


@router.get("/erasure", response_model=StubAnswer, responses={409: CHANGE[409], **READ})
def read_stub(case_id: str, gate: GateIn, actor: ActorIn) -> StubAnswer:
    """What is left of a case that was erased."""
    with gate.database.reading() as session:
        return _stub(stub_of(session, case_id, actor))


def _done(gate: Gate, case_id: str) -> Response:
    with gate.database.reading() as session:
        version = found(session, case_id, SYSTEM).version
    return Response(status_code=204, headers={"ETag": etag(version)})


def _stub(one: Stub) -> StubAnswer:
    return StubAnswer(
        case_id=one.case_id,
        requester=one.requester,
        received_at=one.received_at,
        erased_at=one.erased_at,
        requests=tuple(
            StubRequestAnswer(version=each.version, at=each.at, digest=each.digest)
            for each in one.requests
        ),
        events=tuple(
            StubEventAnswer(at=each.at, by=each.by, what=each.what) for each in one.events
        ),
        entry=one.entry,
        entry_hash=one.entry_hash,
    )
