"""The document that is posted: the request, with the reviewers' annotations as a separate part."""

from __future__ import annotations

from typing import Annotated

from schemas.annotations import Annotations
from schemas.base import doc
from schemas.request import NoticeRequest


class Submission(NoticeRequest):
    """A request as it comes in, with what reviewers have added to it, if anything.

    Only a compliance user may send `annotations`; a requester's submission has none.
    """

    annotations: Annotated[
        Annotations | None,
        doc("What reviewers added; never sent by a requester.", {"protection_checked": "yes"}),
    ] = None
