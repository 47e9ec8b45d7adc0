"""What is going to be erased, and when."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from casework.api.callers import GateIn
from casework.cases.erasures import erasures
from casework.web.administration.sections import RETENTION, actor_of, reader_of, section_page
from casework.web.viewer import Viewer

router = APIRouter(prefix=RETENTION.address, include_in_schema=False)

ReaderIn = Annotated[Viewer, Depends(reader_of(RETENTION))]


@router.get("")
def retention_page(gate: GateIn, viewer: ReaderIn) -> Response:
    """What is erased next, and how much in which month."""
    actor = actor_of(viewer)
    with gate.database.reading() as session:
        found = erasures(session, actor)
    return section_page(
        RETENTION,
        "retention.html",
        viewer,
        erasures=found,
        most=max((count for _, count in found.months), default=0),
        reads_cases=actor.reads_all,
    )
