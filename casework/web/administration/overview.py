"""The overview: what waits for somebody, whether the service is well, and the rules in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Response
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from casework.accounts.viewing import Standing, account_lines, key_lines
from casework.api.callers import GateIn
from casework.api.jobs import JobsIn
from casework.audit.chain import Entry, append
from casework.audit.tables import CheckpointRow, HeadRow
from casework.gate import Gate
from casework.jobs import Jobs
from casework.outbox import listing
from casework.outbox.writing import MessageStatus
from casework.reloading import reload_or_faults
from casework.web.administration.outbox import stop_switches
from casework.web.administration.sections import (
    ACCOUNTS,
    JOBS,
    KEYS,
    OUTBOX,
    OVERVIEW,
    Section,
    actor_of,
    keeper_of,
    reader_of,
    section_page,
    utc_now,
)
from casework.web.forms import FormIn
from casework.web.signing_in import to
from casework.web.viewer import Viewer
from engine.version import ENGINE_VERSION

router = APIRouter(prefix=OVERVIEW.address, include_in_schema=False)

ReaderIn = Annotated[Viewer, Depends(reader_of(OVERVIEW))]
KeeperIn = Annotated[Viewer, Depends(keeper_of(OVERVIEW))]

_SOON: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits for somebody: the key of a text, how much of it, and where it is."""

    key: str
    count: int
    address: str
    grave: bool = False


@dataclass(frozen=True, slots=True)
class Health:
    """Whether the service is well, and what it is set up to do."""

    database: bool
    kind: str
    engine: str
    forwards_to: str
    webhooks: bool
    daily_jobs: bool
    entries: int
    checkpoint: int


@router.get("")
def overview_page(gate: GateIn, jobs: JobsIn, viewer: ReaderIn, done: str = "") -> Response:
    """The overview."""
    return _page(gate, jobs, viewer, done=done)


def _page(
    gate: Gate,
    jobs: Jobs,
    viewer: Viewer,
    faults: tuple[str, ...] = (),
    status: int = 200,
    done: str = "",
) -> Response:
    rule_set = gate.evaluator.rule_set
    return section_page(
        OVERVIEW,
        "overview.html",
        viewer,
        status=status,
        done=done,
        waiting=_waiting(gate, jobs, viewer),
        health=_health(gate),
        rule_set=rule_set,
        rule_count=len(rule_set.rules),
        faults=faults,
    )


def _waiting(gate: Gate, jobs: Jobs, viewer: Viewer) -> list[Waiting]:
    """What waits, in the sections that the viewer may open."""
    now, found = utc_now(), list[Waiting]()

    def add(section: Section, key: str, count: int, query: str = "", grave: bool = False) -> None:
        if count and actor_of(viewer).has(*section.readers):
            found.append(Waiting(key, count, section.address + query, grave))

    with gate.database.reading() as session:
        stopped = sum(one.stopped for one in stop_switches(session))
        counts = listing.counts(session)
        standings = [one.standing for one in account_lines(session, now)]
        keys = [one for one in key_lines(session, now) if one.standing is Standing.ACTIVE]
    add(OUTBOX, "admin-waits-stopped", stopped, grave=True)
    add(OUTBOX, "admin-waits-dead", counts[MessageStatus.DEAD.value], "?status=dead", grave=True)
    last = jobs.daily_runs[:1]
    failed = sum(one.ran is None or bool(one.ran.failed) for one in last)
    add(JOBS, "admin-waits-failed", failed, grave=True)
    add(ACCOUNTS, "admin-waits-locked", standings.count(Standing.LOCKED))
    add(ACCOUNTS, "admin-waits-enrolment", standings.count(Standing.WAITING))
    add(KEYS, "admin-waits-keys", sum(one.expires_at <= now + _SOON for one in keys))
    return found


def _health(gate: Gate) -> Health:
    database, settings = gate.database, gate.settings
    entries = checkpoint = 0
    try:
        with database.reading() as session:
            entries = session.scalar(select(HeadRow.seq)) or 0
            newest = select(CheckpointRow.seq).order_by(CheckpointRow.seq.desc()).limit(1)
            checkpoint = session.scalar(newest) or 0
        well = True
    except SQLAlchemyError:
        well = False
    target = settings.forward_to or ""
    return Health(
        database=well,
        kind="SQLite" if database.sqlite else "PostgreSQL",
        engine=ENGINE_VERSION,
        forwards_to=("https" if "://" in target else "folder") if target else "nowhere",
        webhooks=settings.forwarding.webhooks,
        daily_jobs=settings.daily_jobs,
        entries=entries,
        checkpoint=checkpoint,
    )


@router.post("/reload")
def reload(gate: GateIn, jobs: JobsIn, viewer: KeeperIn, _: FormIn) -> Response:
    """Read the rules directory again in this process; with a fault in it the old rules stay."""
    before = gate.rule_set_in_force
    faults = reload_or_faults(gate.evaluator)
    if faults:
        return _page(gate, jobs, viewer, tuple(faults), 422)
    if gate.rule_set_in_force == before:
        return to(f"{OVERVIEW.address}?done=rules-same")
    with gate.database.writing() as session:
        data = {"before": before, "after": gate.rule_set_in_force}
        append(session, Entry("rules.reloaded", actor_of(viewer), data=data), utc_now())
    jobs.rules_changed()
    return to(f"{OVERVIEW.address}?done=rules-reloaded")
