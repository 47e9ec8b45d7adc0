"""What leaves the service: messages to the receiver of requests, and to webhooks of requesters."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from schemas.assessment import Certainty
from schemas.base import Line, StrictModel, doc
from schemas.request import NoticeRequest

_ID = "5d1c7a52-53d7-4d5e-9f0e-0c7f5b2f7d10"
_CASE = "0b6f2a54-7b0e-4a37-9d2e-6f4f6f0f7a11"


class MessageKind(StrEnum):
    """What a message says."""

    FORWARD = "forward"
    """The request, for the ordinary legal review."""
    RECALL = "recall"
    """What was forwarded is called back: stop using it, delete it (RPD 81(2)-(3))."""
    SUSPEND = "suspend"
    """What was forwarded is suspended: do not use it until it is resumed (RPD 81(1), 100(1))."""
    RESUME = "resume"
    """What was suspended counts again."""
    UPDATE = "update"
    """To a requester's webhook: a case changed; look at it."""


class NoteBasis(StrictModel):
    """A provision on which a note rests."""

    instrument: Annotated[str, doc("Short name of the instrument.", "RPD")]
    article: Annotated[str, doc("Article, paragraph, letter.", "63(1)-(2), 62")]
    certainty: Annotated[Certainty, doc("How well the citation was verified.", "A")]


class NoteInLanguage(StrictModel):
    """The words of a note in one language."""

    language: Annotated[str, doc("Two-letter code of the language.", "fr")]
    title: Annotated[str, doc("Title.", "Aide pour les documents")]
    text: Annotated[str, doc("Text.", "Le Secrétariat général aide à transmettre les documents.")]


class Note(StrictModel):
    """What the receiving side is told beside the request. It is said in general words and tells
    nothing of the case: no protection is ever named."""

    id: Annotated[str, doc("Row of the catalogue of conditions.", "RPD-63")]
    basis: Annotated[tuple[NoteBasis, ...], doc("Provisions.", [{"instrument": "RPD"}])]
    countries: Annotated[
        tuple[str, ...], doc("Countries that it concerns; none means all of them.", ["US"])
    ]
    texts: Annotated[tuple[NoteInLanguage, ...], doc("The note, by language.", [])]


class Message(StrictModel):
    """A message to the receiver of requests.

    It may come more than once, always with the same `id`: what was done with an id is not done
    again. Of each case the highest `sequence` counts; a message with a lower one that comes late
    changes nothing any more.
    """

    schema_version: Annotated[Literal["1"], doc("Version of this schema.", "1")] = "1"
    id: Annotated[str, doc("Stable over all attempts; also the header webhook-id.", _ID)]
    kind: Annotated[MessageKind, doc("What the message says.", "forward")]
    case_id: Annotated[str, doc("Id of the case.", _CASE)]
    sequence: Annotated[int, doc("Grows with each message of the case.", 1)]
    made_at: Annotated[str, doc("When it was decided on (UTC).", "2026-03-10T09:30:00+00:00")]
    request_version: Annotated[int | None, doc("Version of the request; forward only.", 1)] = None
    assessment_digest: Annotated[
        str | None,
        doc("SHA-256 of the assessment on which it was let go; forward only.", "77ab..."),
    ] = None
    rule_set: Annotated[
        str | None, doc("SHA-256 of the rule set of that assessment; forward only.", "9f2c...")
    ] = None
    request: Annotated[
        NoticeRequest | None,
        doc("The request as its requester sent it; forward only.", {}, "RPD 82-84"),
    ] = None
    notes: Annotated[
        tuple[Note, ...], doc("Notes for the receiving side; forward only.", [], "RPD 63, 64, 87")
    ] = ()


class RequesterEvent(StrEnum):
    """What a requester's webhook may hear of: what the requester did, or was openly sent.

    Nothing that rests on the work of compliance staff is among them, not even by its time: when a
    case is judged, held, released or forwarded could tell that something stood against it.
    """

    QUESTION_ASKED = "question_asked"
    ANSWER_RECEIVED = "answer_received"
    WITHDRAWN = "withdrawn"


class CaseChanged(StrictModel):
    """To a requester's webhook: a case of its own changed. What changed is read at the service."""

    id: Annotated[str, doc("Stable over all attempts; also the header webhook-id.", _ID)]
    kind: Annotated[Literal["update"], doc("What the message says.", "update")] = "update"
    case_id: Annotated[str, doc("Id of the case.", _CASE)]
    event: Annotated[RequesterEvent, doc("What happened.", "question_asked")]


class Challenge(StrictModel):
    """To a new webhook: answer with the same `challenge` to show that the address is yours."""

    id: Annotated[str, doc("Also the header webhook-id.", _ID)]
    kind: Annotated[Literal["challenge"], doc("What the message says.", "challenge")] = "challenge"
    challenge: Annotated[Line, doc("To be sent back.", "b3f0c1")]
