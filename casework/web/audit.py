"""The pages on the audit trail: what happened, and the trail of one case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Final
from urllib.parse import urlencode

import orjson
from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse

from casework.accounts.actor import Actor, Role
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.audit.chain import Entry, append
from casework.audit.exporting import export
from casework.audit.giving import entry_receipts
from casework.audit.presenting import MOST
from casework.audit.reading import Sought, newest
from casework.cases.finding import found
from casework.cases.roles import only_readers_of_work
from casework.gate import Gate
from casework.web.audit_view import KINDS, EntryLine, entry_lines, known_events, words_of
from casework.web.rendering import page
from casework.web.rules import actor_of
from casework.web.viewer import Viewer, ViewerIn

router = APIRouter(include_in_schema=False)

_PAGE: Final = 50
_PIECE: Final = 200
_Filter = Annotated[str, Query(max_length=64)]


def is_auditor(viewer: Viewer) -> bool:
    """Whether the viewer reads the whole trail. Staff read the trail of one case at a time, as they
    get its receipts. Raises NotAllowed for anybody else."""
    actor = actor_of(viewer)
    only_readers_of_work(actor)
    return actor.has(Role.AUDITOR)


def the_auditor(viewer: Viewer) -> Actor:
    """The viewer, if an auditor. Raises ProblemError."""
    actor = actor_of(viewer)
    if not actor.has(Role.AUDITOR):
        raise ProblemError(403, "Only an auditor reads the audit trail.")
    return actor


@router.get("/audit")
def audit_page(
    gate: GateIn,
    viewer: ViewerIn,
    case: _Filter = "",
    event: _Filter = "",
    actor: _Filter = "",
    day: Annotated[str, Query(max_length=10)] = "",
    before: Annotated[int | None, Query(ge=0, le=2**53)] = None,
) -> Response:
    """Entries, the newest first: all of them for auditors, those of a case for staff."""
    whole = is_auditor(viewer)
    wanted, case = _day(day), case.strip()
    sought = Sought(case, event.strip(), actor.strip(), wanted)
    lines: tuple[EntryLine, ...] = ()
    if whole or case:
        lines = _read(gate, viewer, sought, before, whole)
    given = {
        "case": case,
        "event": event,
        "actor": actor,
        "day": wanted.isoformat() if wanted else "",
    }
    return page(
        "audit.html",
        viewer,
        tab="audit",
        whole=whole,
        given_filter=given,
        narrowing=any(given.values()),
        day_wrong=bool(day) and wanted is None,
        lines=lines[:_PAGE],
        following=_address(given, lines[_PAGE - 1].seq) if len(lines) > _PAGE else "",
        newest_first=_address(given, None) if before is not None else "",
        kinds=[(kind, _events(viewer, kind)) for kind in KINDS],
        looked=whole or bool(case),
    )


def _read(
    gate: Gate, viewer: Viewer, sought: Sought, before: int | None, whole: bool
) -> tuple[EntryLine, ...]:
    """What was sought. That it was read is an entry, too."""
    reader = actor_of(viewer)
    with gate.database.writing() as session:
        if not whole:
            found(session, sought.case, reader)
        entries = newest(session, sought, before, _PAGE + 1)
        lines = entry_lines(session, entries, viewer.language)
        told = (
            Entry("audit.viewed", reader, None, {"what": "entries"})
            if whole
            else Entry("case.viewed", reader, sought.case, {"what": "trail"})
        )
        append(session, told)
    return lines


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _address(given: dict[str, str], before: int | None) -> str:
    query = {name: value for name, value in given.items() if value}
    if before is not None:
        query["before"] = str(before)
    return f"/audit?{urlencode(query)}" if query else "/audit"


def _events(viewer: Viewer, kind: str) -> list[tuple[str, str]]:
    own = [one for one in known_events() if one.startswith(f"{kind}.")]
    return sorted(((one, words_of(one, viewer.language)) for one in own), key=lambda pair: pair[1])


@router.get("/audit/cases/{case_id}.json")
def trail_of_case(case_id: str, gate: GateIn, viewer: ViewerIn) -> Response:
    """Receipts of every entry of a case, as a file that can be verified without this service."""
    reader = actor_of(viewer)
    is_auditor(viewer)
    receipts: list[dict[str, Any]] = []
    with gate.database.writing() as session:
        case = found(session, case_id, reader)
        append(session, Entry("case.viewed", reader, case.id, {"what": "receipts"}))
        after = 0
        while len(receipts) < MOST:
            made = entry_receipts(session, case.id, opened=False, after=after, limit=_PIECE)
            receipts += made
            if len(made) < _PIECE:
                break
            after = made[-1]["entry"]["seq"]
    return Response(
        orjson.dumps({"receipts": receipts[:MOST]}, option=orjson.OPT_INDENT_2),
        headers={"Content-Disposition": f'attachment; filename="trail-{case.id}.json"'},
        media_type="application/json",
    )


@router.get("/audit/export.ndjson")
def whole_trail(gate: GateIn, viewer: ViewerIn) -> Response:
    """The whole chain, piece by piece, for an auditor to verify elsewhere."""
    lines: Iterator[bytes] = export(gate.database, the_auditor(viewer))
    return StreamingResponse(
        lines,
        headers={"Content-Disposition": 'attachment; filename="audit-trail.ndjson"'},
        media_type="application/x-ndjson",
    )
