"""A submission in two parts, as it is stored: the request, and what reviewers added."""

from __future__ import annotations

from pydantic import TypeAdapter

from schemas.annotations import Annotations
from schemas.request import NoticeRequest
from schemas.submission import Submission

_ANNOTATIONS: TypeAdapter[Annotations | None] = TypeAdapter(Annotations | None)


def request_json(submission: Submission) -> str:
    """The request alone, as its requester sent it."""
    return submission.model_dump_json(exclude={"annotations"})


def annotations_json(annotations: Annotations | None) -> str:
    """What reviewers added; `null` if nothing."""
    return _ANNOTATIONS.dump_json(annotations).decode()


def annotations_of(body: str) -> Annotations | None:
    """The annotations that were stored."""
    return _ANNOTATIONS.validate_json(body)


def request_of(body: str) -> NoticeRequest:
    """The request that was stored."""
    return NoticeRequest.model_validate_json(body)


def submission_of(request: str, annotations: str) -> Submission:
    """Both parts together, as they are judged."""
    return Submission.model_validate_json(request).model_copy(
        update={"annotations": annotations_of(annotations)}
    )
