"""The pages that prove: checking the trail, its checkpoints, and receipts that somebody holds."""

from __future__ import annotations

from typing import Annotated, Final

import orjson
from fastapi import APIRouter, Query, Response

from casework.accounts.actor import Role
from casework.api.callers import GateIn
from casework.api.jobs import JobsIn
from casework.api.problems import ProblemError
from casework.audit.chain import Entry, append
from casework.audit.checking import GoingOn, last_checked
from casework.audit.checkpoints import Checkpoint, NotACheckpoint, checkpoint_now
from casework.audit.presenting import Presented, check_receipts
from casework.audit.reading import checkpoints
from casework.audit.receipts import NotAReceipt
from casework.audit.signing import public_key
from casework.audit.stored import head_of
from casework.audit.tables import CheckpointRow
from casework.gate import Gate
from casework.web.audit import the_auditor
from casework.web.audit_view import words_of
from casework.web.errors import refusal_of
from casework.web.forms import Form, FormIn
from casework.web.rendering import Refusal, page
from casework.web.rules import actor_of
from casework.web.signing_in import to
from casework.web.viewer import ViewerIn
from schemas.problem import FaultKind

router = APIRouter(include_in_schema=False)

_PATIENCE: Final = 3.0
"""Seconds for which a page waits for a check; a longer one goes on without it."""
_CHECKPOINTS: Final = 50


@router.get("/audit/verify")
def verify_page(
    gate: GateIn,
    viewer: ViewerIn,
    jobs: JobsIn,
    before: Annotated[int | None, Query(ge=0, le=2**53)] = None,
    done: str = "",
) -> Response:
    """What the last check found, or how far the present one has come; and the checkpoints."""
    the_auditor(viewer)
    return _verify(gate, viewer, jobs, before=before, done=done)


def _verify(
    gate: Gate,
    viewer: ViewerIn,
    jobs: JobsIn,
    *,
    before: int | None = None,
    done: str = "",
    refusal: Refusal | None = None,
    status: int = 200,
) -> Response:
    with gate.database.reading() as session:
        last = last_checked(session)
        rows = checkpoints(session, before, _CHECKPOINTS + 1)
        head = head_of(session)[0]
    return page(
        "audit_verify.html",
        viewer,
        status=status,
        refusal=refusal,
        done=done,
        tab="verify",
        whole=True,
        progress=jobs.trail.progress,
        last=last,
        rows=[_shown(one) for one in rows[:_CHECKPOINTS]],
        following=rows[_CHECKPOINTS - 1].seq if len(rows) > _CHECKPOINTS else None,
        head=head,
        key=public_key(gate.database.keyring),
    )


def _shown(row: CheckpointRow) -> dict[str, object]:
    """A checkpoint in a table; of one that was tampered with, what its row says."""
    try:
        first = Checkpoint.read(orjson.loads(row.canonical)).first
    except (ValueError, NotACheckpoint):
        return {"seq": row.seq, "first": None, "at": row.at, "hash": ""}
    return {
        "seq": row.seq,
        "first": first,
        "at": row.at,
        "hash": orjson.loads(row.canonical)["hash"],
    }


@router.post("/audit/verify")
def verify(gate: GateIn, viewer: ViewerIn, jobs: JobsIn, form: FormIn) -> Response:
    """Check the chain, whole or from a checkpoint on; a long check goes on without the page."""
    auditor = the_auditor(viewer)
    try:
        since, witness = _since(gate, form.one("since")), _witness(gate, form)
        if since is not None and witness is not None and witness.seq < since.seq:
            raise ProblemError(
                422,
                "The checkpoint that was kept lies before the one to begin at.",
                kind=FaultKind.WRONG_VALUE,
                remedy="Check from the first entry, or begin at an earlier checkpoint.",
            )
        jobs.check_trail(auditor, since, witness, patience=_PATIENCE)
    except GoingOn:
        pass  # the page shows how far that one has come
    except ProblemError as error:
        refusal, status = refusal_of(error, form)
        return _verify(gate, viewer, jobs, refusal=refusal, status=status)
    return to("/audit/verify")


def _since(gate: Gate, text: str) -> Checkpoint | None:
    """The checkpoint at an entry; None for none. Raises ProblemError."""
    if not text:
        return None
    with gate.database.reading() as session:
        row = session.get(CheckpointRow, int(text)) if text.isascii() and text.isdigit() else None
        try:
            if row is not None:
                return Checkpoint.read(orjson.loads(row.canonical))
        except (ValueError, NotACheckpoint):
            raise ProblemError(
                409,
                f"The checkpoint at entry {text} cannot be read; check the whole chain.",
                kind=FaultKind.WRONG_VALUE,
            ) from None
    raise ProblemError(404, "There is no checkpoint at that entry.", kind=FaultKind.WRONG_VALUE)


def _witness(gate: Gate, form: Form) -> Checkpoint | None:
    """The checkpoint that was given; None if none was. Raises ProblemError."""
    uploads = form.files.get("witness", ())
    if not uploads:
        return None
    why = remedy = ""
    try:
        made = Checkpoint.read(orjson.loads(uploads[0].content))
    except (ValueError, NotACheckpoint):
        why, remedy = "The file is no checkpoint.", "Give the file as it was downloaded."
    else:
        if not made.holds():
            why = "The checkpoint was changed: its signature does not hold."
            remedy = "Get it again from whoever keeps it."
        elif made.key != public_key(gate.database.keyring):
            why = "The checkpoint is signed by another key than the one of this installation."
            remedy = "Find out which of the two keys is ours; if it is that one, this is not ours."
        else:
            return made
    raise ProblemError(422, why, kind=FaultKind.WRONG_VALUE, remedy=remedy)


@router.post("/audit/checkpoints")
def make_checkpoint(gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Sign the chain as it is now."""
    with gate.database.writing() as session:
        append(session, Entry("audit.viewed", the_auditor(viewer), None, {"what": "checkpoint"}))
    checkpoint_now(gate.database)
    return to("/audit/verify?done=audit-checkpoint#checkpoints")


@router.get("/audit/checkpoints/{seq}.json")
def checkpoint_file(seq: int, gate: GateIn, viewer: ViewerIn) -> Response:
    """A checkpoint for a witness outside to keep, as it was signed."""
    the_auditor(viewer)
    with gate.database.reading() as session:
        row = session.get(CheckpointRow, seq)
    if row is None:
        raise ProblemError(404, "There is no checkpoint at that entry.", kind=FaultKind.WRONG_VALUE)
    return Response(
        row.canonical,
        headers={"Content-Disposition": f'attachment; filename="checkpoint-{seq}.json"'},
        media_type="application/json",
    )


@router.get("/audit/receipt")
def receipt_page(viewer: ViewerIn) -> Response:
    """Where whoever holds a receipt can have it checked."""
    return _receipt(viewer)


def _receipt(
    viewer: ViewerIn,
    results: list[Presented] | None = None,
    refusal: Refusal | None = None,
    status: int = 200,
) -> Response:
    actor = actor_of(viewer)
    failing = [one for one in results or [] if one.fails]
    shown = failing or (results or [])[:1]
    return page(
        "audit_receipt.html",
        viewer,
        status=status,
        refusal=refusal,
        tab="receipt",
        whole=actor.has(Role.AUDITOR),
        reads_all=actor.reads_all,
        results=results,
        failing=failing[:20],
        shown=[(one, words_of(one.event, viewer.language)) for one in shown[:20]],
    )


@router.post("/audit/receipt")
def check_receipt(gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Check a receipt, pasted or as a file."""
    actor = actor_of(viewer)
    try:
        results = check_receipts(gate.database, _document(form), in_chain=actor.reads_all)
    except NotAReceipt:
        error = ProblemError(
            422,
            "This is no receipt of a kind known here.",
            kind=FaultKind.WRONG_VALUE,
            remedy="Give the whole JSON document as you received it, with nothing taken out.",
        )
        refusal, status = refusal_of(error, form)
        return _receipt(viewer, refusal=refusal, status=status)
    except ProblemError as problem:
        refusal, status = refusal_of(problem, form)
        return _receipt(viewer, refusal=refusal, status=status)
    return _receipt(viewer, results)


def _document(form: Form) -> object:
    """What was given. Raises ProblemError if it is nothing, or no JSON."""
    uploads = form.files.get("file", ())
    text = uploads[0].content if uploads else form.one("receipt").encode()
    if not text.strip():
        raise ProblemError(
            422,
            "No receipt was given.",
            kind=FaultKind.MISSING,
            remedy="Paste one, or choose a file.",
        )
    try:
        return orjson.loads(text)
    except ValueError:
        raise ProblemError(
            422,
            "This is not JSON.",
            kind=FaultKind.WRONG_VALUE,
            remedy="Give the whole document as you received it, from the first { to the last }.",
        ) from None
