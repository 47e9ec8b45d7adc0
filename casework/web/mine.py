"""A requester's own pages: what it sent, what is asked of it, and its answers.

What they show is made of `own_requests` alone, so that nothing staff do can be read from them. A
refusal names no state of the case either: a requester that could tell held from refused by what is
not taken any more would learn what nobody told it.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Request, Response

from casework.accounts.actor import Actor, Role
from casework.api.callers import GateIn
from casework.api.calls import read_submission
from casework.api.problems import ProblemError
from casework.cases.amending import OtherRequester, amend
from casework.cases.deciding import decide
from casework.cases.finding import StaleCase
from casework.cases.intake import submit
from casework.cases.listing import BadCursor
from casework.cases.moving import MoveRefused, ReasonOwed
from casework.cases.own_requests import (
    OwnRequest,
    own_request,
    own_requests,
    version_sent,
)
from casework.cases.states import Move
from casework.gate import Gate
from casework.labels.fields import FieldNames
from casework.reports.pdf import pdf
from casework.web.errors import refusal_of
from casework.web.forms import Form, FormIn
from casework.web.inbox_lines import due_of
from casework.web.mine_letters import letter_document
from casework.web.mine_points import Point, nodes_of, points_of
from casework.web.place_fields import BadPlace, changed
from casework.web.rendering import Refusal, page, words
from casework.web.signing_in import to
from casework.web.texts import console_texts
from casework.web.viewer import Viewer, ViewerIn
from engine.messages import Language
from schemas.parsing import BadInput
from schemas.problem import Fault, FaultKind

router = APIRouter(prefix="/mine", include_in_schema=False)

_MOVES: Final = {"withdraw": Move.WITHDRAW, "suspend": Move.SUSPEND}


def the_requester(viewer: ViewerIn) -> Actor:
    """The submitter who looks. Raises ProblemError for anybody else."""
    actor = viewer.actor
    if actor is None or not actor.has(Role.SUBMITTER):
        raise ProblemError(
            403,
            "These pages are for requesters, about their own requests.",
            remedy="Compliance staff find every case in the inbox.",
        )
    return actor


RequesterIn = Annotated[Actor, Depends(the_requester)]


@router.get("")
def list_own(gate: GateIn, viewer: ViewerIn, actor: RequesterIn, cursor: str = "") -> Response:
    """The requests of one's own requester."""
    now = datetime.now(UTC)
    try:
        found = own_requests(gate, actor, now, cursor=cursor or None)
    except BadCursor:
        raise ProblemError(
            400,
            "This address of a further page was not given by this service.",
            pointer="/query/cursor",
            kind=FaultKind.WRONG_VALUE,
            remedy="Begin with the first page of your requests.",
        ) from None
    return page(
        "mine.html",
        viewer,
        lines=[(one, due_of(one.due_on, now.date())) for one in found.lines],
        first=bool(cursor),
        next=found.next,
    )


# Before `/{case_id}`, which would take it for an id.
@router.get("/new")
def new_request(gate: GateIn, viewer: ViewerIn, actor: RequesterIn) -> Response:
    """Where a new request is submitted."""
    return _new(gate, viewer)


@router.post("/new")
def submit_new(gate: GateIn, viewer: ViewerIn, actor: RequesterIn, form: FormIn) -> Response:
    """Take in a new request."""
    try:
        body = _document(form, viewer)
        submission = read_submission(body, gate, actor)
        # The same page sent twice is one request: its key goes with it.
        key = f"page-{form.one('key')}"[:80] if form.one("key") else None
        received = submit(gate, submission, actor, key, hashlib.sha256(body).hexdigest())
    except Exception as error:
        refusal, status = _refusal(error, form, viewer)
        # The page lists the faults of a document in a table of their own.
        listed = refusal.faults if isinstance(error, BadInput) else ()
        kept = () if listed else refusal.faults
        return _new(gate, viewer, replace(refusal, faults=kept), status, listed)
    return to(f"/mine/{received.case_id}?done=mine-submitted")


def _new(
    gate: Gate,
    viewer: Viewer,
    refusal: Refusal | None = None,
    status: int = 200,
    faults: Sequence[Fault] = (),
) -> Response:
    key = refusal.given.get("key") if refusal else None
    return page(
        "mine_new.html",
        viewer,
        rules=gate.evaluator.rule_set.messages,
        status=status,
        refusal=refusal,
        faults=faults,
        key=key or uuid.uuid4().hex,
    )


@router.get("/{case_id}")
def show_own(
    case_id: str, request: Request, gate: GateIn, viewer: ViewerIn, actor: RequesterIn
) -> Response:
    """One request: what is asked, and where to answer."""
    own = own_request(gate, case_id, actor, _told_in(gate, viewer))
    return _own(gate, viewer, own, done=request.query_params.get("done", ""))


@router.post("/{case_id}/answer")
def answer(
    case_id: str, gate: GateIn, viewer: ViewerIn, actor: RequesterIn, form: FormIn
) -> Response:
    """Answer in the fields of the page: the rest of the request stays as it is."""
    own = own_request(gate, case_id, actor, _told_in(gate, viewer))

    def answered() -> None:
        made = changed(json.loads(own.body), nodes_of(_points(gate, viewer, own, form)))
        _send(gate, own, actor, form, json.dumps(made, ensure_ascii=False).encode())

    return _changed(gate, viewer, own, form, answered, "mine-answered")


@router.post("/{case_id}/version")
def send_version(
    case_id: str, gate: GateIn, viewer: ViewerIn, actor: RequesterIn, form: FormIn
) -> Response:
    """Answer with a whole new version."""
    own = own_request(gate, case_id, actor, _told_in(gate, viewer))

    def sent() -> None:
        _send(gate, own, actor, form, _document(form, viewer))

    return _changed(gate, viewer, own, form, sent, "mine-answered")


@router.post("/{case_id}/decide")
def decide_own(
    case_id: str, gate: GateIn, viewer: ViewerIn, actor: RequesterIn, form: FormIn
) -> Response:
    """Withdraw the request, or ask for its suspension, with a reason."""
    own = own_request(gate, case_id, actor, _told_in(gate, viewer))

    def decided() -> None:
        say = words(console_texts(), viewer.language)
        chosen = _MOVES.get(form.one("move"))
        if chosen is None:
            raise _missing(say("mine-choose-move"), "/move")
        if not form.one("reason"):
            raise _missing(say("mine-reason-owed"), "/reason")
        _current(own, form)
        # Without an expected version: that of a case would tell of work on it.
        decide(gate, own.case_id, chosen, actor, form.one("reason"), None)

    done = "mine-withdrawn" if form.one("move") == "withdraw" else "mine-suspended"
    return _changed(gate, viewer, own, form, decided, done)


@router.get("/{case_id}/versions/{number}.json")
def download_version(
    case_id: str, number: int, gate: GateIn, viewer: ViewerIn, actor: RequesterIn
) -> Response:
    """A version as it was sent, to be mended and sent again."""
    body = json.dumps(
        json.loads(version_sent(gate, case_id, number, actor)), ensure_ascii=False, indent=2
    )
    name = f"request-{case_id[:8]}-{number}.json"
    return Response(
        body,
        media_type="application/json",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@router.get("/{case_id}/letter")
@router.get("/{case_id}/letters/{letter_id}")
def show_letter(
    case_id: str,
    gate: GateIn,
    viewer: ViewerIn,
    actor: RequesterIn,
    letter_id: str = "",
) -> Response:
    """What is asked as a letter: of the newest version, or as a person sent it."""
    own = own_request(gate, case_id, actor, _told_in(gate, viewer))
    document = letter_document(own, letter_id, gate.evaluator.rule_set.messages, viewer.language)
    where = f"/mine/{own.case_id}/" + (f"letters/{letter_id}" if letter_id else "letter")
    return page("mine_letter.html", viewer, own=own, document=document, pdf=f"{where}/pdf")


@router.get("/{case_id}/letter/pdf")
@router.get("/{case_id}/letters/{letter_id}/pdf")
def letter_pdf(
    case_id: str,
    gate: GateIn,
    viewer: ViewerIn,
    actor: RequesterIn,
    letter_id: str = "",
) -> Response:
    """The same as PDF/UA."""
    own = own_request(gate, case_id, actor, _told_in(gate, viewer))
    document = letter_document(own, letter_id, gate.evaluator.rule_set.messages, viewer.language)
    name = f"letter-{case_id[:8]}.pdf"
    return Response(
        pdf(document),
        media_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{name}"'},
    )


def _told_in(gate: Gate, viewer: Viewer) -> Language:
    offered = gate.evaluator.rule_set.messages.offered
    return viewer.language if viewer.language in offered else Language.EN


def _points(
    gate: Gate,
    viewer: Viewer,
    own: OwnRequest,
    form: Form | None = None,
    faults: Sequence[Fault] = (),
) -> Sequence[Point]:
    typed = form.values() if form is not None else None
    names = FieldNames(gate.evaluator.rule_set.messages, viewer.language)
    return points_of(own, _told_in(gate, viewer), names, typed, faults)


def _own(
    gate: Gate,
    viewer: Viewer,
    own: OwnRequest,
    *,
    refusal: Refusal | None = None,
    form: Form | None = None,
    done: str = "",
    status: int = 200,
) -> Response:
    faults = refusal.faults if refusal else ()
    return page(
        "mine_request.html",
        viewer,
        rules=gate.evaluator.rule_set.messages,
        status=status,
        refusal=refusal,
        done=done,
        own=own,
        law_on=date.fromisoformat(own.report.law_date),
        points=_points(gate, viewer, own, form, faults),
        due=due_of(own.due_on, datetime.now(UTC).date()),
        version=(form.one("version") if form else "") or own.newest.number,
    )


def _changed(
    gate: Gate,
    viewer: Viewer,
    own: OwnRequest,
    form: Form,
    change: Callable[[], None],
    done: str,
) -> Response:
    """Make a change and go back to the page; or show it again with what was typed and why not."""
    try:
        change()
    except Exception as error:
        refusal, status = _refusal(_neutral(error, viewer), form, viewer)
        return _own(gate, viewer, own, refusal=refusal, form=form, status=status)
    return to(f"/mine/{own.case_id}?done={done}")


def _refusal(error: Exception, form: Form, viewer: Viewer) -> tuple[Refusal, int]:
    """As `refusal_of`; how many faults a request has is told in the reader's language."""
    refusal, status = refusal_of(error, form)
    if isinstance(error, BadInput):
        say = words(console_texts(), viewer.language)
        detail = say("mine-refused", count=len(refusal.faults))
        refusal = replace(refusal, detail=detail)
    return refusal, status


def _neutral(error: Exception, viewer: Viewer) -> Exception:
    """A refusal without the state of the case."""
    say = words(console_texts(), viewer.language)
    if isinstance(error, StaleCase):
        return ProblemError(412, say("mine-newer-version"), remedy=say("mine-newer-remedy"))
    if isinstance(error, OtherRequester | ReasonOwed) or not isinstance(error, MoveRefused):
        return BadInput(error.faults) if isinstance(error, BadPlace) else error
    return ProblemError(409, say("mine-not-taken"), remedy=say("mine-not-taken-remedy"))


def _current(own: OwnRequest, form: Form) -> None:
    if form.version() != own.newest.number:
        raise StaleCase(own.newest.number)


def _send(gate: Gate, own: OwnRequest, actor: Actor, form: Form, body: bytes) -> None:
    submission = read_submission(body, gate, actor)
    amend(gate, own.case_id, submission, actor, form.version())


def _document(form: Form, viewer: Viewer) -> bytes:
    """The JSON that was chosen as a file or pasted. Raises ProblemError if there is neither."""
    chosen = form.files.get("file")
    if chosen:
        return chosen[0].content
    pasted = form.one("text")
    if not pasted:
        say = words(console_texts(), viewer.language)
        raise _missing(say("mine-choose-file"), "/file")
    return pasted.encode()


def _missing(detail: str, pointer: str) -> ProblemError:
    return ProblemError(422, detail, pointer=pointer, kind=FaultKind.MISSING, remedy=detail)
