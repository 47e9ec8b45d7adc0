"""Documents on a case: sent as they are, with their media type as Content-Type."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Depends, Header, Query, Request, Response

from casework.api.bodies import BINARY
from casework.api.calls import ActorIn, GateIn, body_up_to
from casework.api.problems import ProblemError
from casework.api.responses import CHANGE, READ
from casework.api.versions import IfMatch
from casework.cases import attaching
from casework.cases.attaching import Attachment, NoSuchAttachment
from casework.cases.documents import MediaType, NotTaken, Wrong
from schemas.base import StrictModel, doc
from schemas.problem import FaultKind

router = APIRouter(prefix="/v1/requests/{case_id}/attachments", tags=["attachments"])

_STATUS = {Wrong.TYPE_NOT_TAKEN: 415, Wrong.BUSY: 503}


class AttachmentAnswer(StrictModel):
    """A document on a case, without its content."""

    id: Annotated[str, doc("Id.", "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11")]
    at: Annotated[datetime, doc("When it was attached (UTC).", "2026-03-10T09:30:00Z")]
    from_requester: Annotated[bool, doc("Whether the requester sent it.", True)]
    name: Annotated[str | None, doc("Its name, cleaned; null to an auditor.", "warrant.pdf")]
    media_type: Annotated[MediaType, doc("Its media type, checked.", "application/pdf")]
    size: Annotated[int, doc("Size in bytes.", 48213)]
    sha256: Annotated[str, doc("SHA-256 of its content.", "9f2c...")]


def _answer(one: Attachment) -> AttachmentAnswer:
    return AttachmentAnswer(
        id=one.id,
        at=one.at,
        from_requester=one.from_requester,
        name=one.name,
        media_type=one.media_type,
        size=one.size,
        sha256=one.sha256,
    )


async def _content(request: Request, gate: GateIn) -> bytes | None:
    return await body_up_to(request, gate.settings.max_attachment_bytes)


@router.post(
    "",
    status_code=201,
    response_model=AttachmentAnswer,
    responses=CHANGE,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {one.value: BINARY for one in MediaType},
        }
    },
)
def attach_document(
    case_id: str,
    content: Annotated[bytes | None, Depends(_content)],
    gate: GateIn,
    actor: ActorIn,
    version: IfMatch,
    name: Annotated[str, Query(max_length=1_000, description="Its name, to be shown.")],
    content_type: Annotated[str, Header()] = "",
) -> AttachmentAnswer:
    """Attach a document. It must be what its Content-Type says, and hold nothing that acts."""
    now = datetime.now(UTC)
    if content is None:
        attaching.tell_refused(gate, case_id, "too_large", None, actor, now)
        limit = gate.settings.max_attachment_bytes
        detail = f"The document is larger than {limit} bytes."
        raise ProblemError(413, detail, kind=FaultKind.TOO_LARGE)
    # A case's version also counts what staff do: it must tell a submitter nothing.
    read = version if actor.compliance else None
    try:
        made = attaching.attach(gate, case_id, name, content_type, content, actor, now, read)
    except NotTaken as refused:
        status = _STATUS.get(refused.wrong, 422)
        raise ProblemError(status, str(refused), kind=FaultKind.WRONG_TYPE) from None
    return _answer(made)


@router.get("", response_model=list[AttachmentAnswer], responses=READ)
def read_attachments(case_id: str, gate: GateIn, actor: ActorIn) -> list[AttachmentAnswer]:
    """The documents on a case that the caller may read: a submitter those that it sent."""
    with gate.database.reading() as session:
        return [_answer(one) for one in attaching.attachments_of(session, case_id, actor)]


@router.get(
    "/{attachment_id}",
    response_class=Response,
    responses={
        200: {"content": {one.value: BINARY for one in MediaType}, "description": "The document."},
        **READ,
    },
)
def read_attachment(case_id: str, attachment_id: str, gate: GateIn, actor: ActorIn) -> Response:
    """A document, to be saved and never shown by the browser itself."""
    try:
        with gate.database.writing() as session:
            found = attaching.content_of(session, case_id, attachment_id, actor, datetime.now(UTC))
    except NoSuchAttachment:
        raise ProblemError(
            404, "There is no document with this id.", kind=FaultKind.WRONG_VALUE
        ) from None
    one = found.attachment
    name = quote(one.name or one.id, safe="")
    return Response(
        found.content,
        media_type=one.media_type.value,
        headers={
            "Content-Disposition": f"attachment; filename*=UTF-8''{name}",
            # Beside what every answer carries: should it be opened after all, it may do nothing.
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "Cross-Origin-Resource-Policy": "same-origin",
        },
    )
