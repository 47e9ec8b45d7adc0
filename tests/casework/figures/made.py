"""Made cases for figures: many, of several requesters, in every state, with all that is counted."""

from __future__ import annotations

import random
import uuid
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import insert, select

from casework.accounts.tables import UnitRow
from casework.cases.reasons import ReasonKind
from casework.cases.states import State
from casework.cases.tables import (
    AnnotationsRow,
    AssessmentRow,
    CaseRow,
    DecisionRow,
    DismissalRow,
    FlagRow,
    QuestionRow,
    RequestRow,
    RescreenedRow,
    RescreeningRow,
)
from casework.store.database import Database
from casework.store.tables import RuleSetRow
from engine.faults import FaultReason
from schemas.assessment import Disposition, Family

REQUESTERS = ("ncb:UY", "ncb:PY", "ncb:KE", "ncb:PT")
RULES = ("REF-2", "REF-3", "RPD-83-A", "RPD-84-B", "ART-3-X")
OLDER_RULES = "0" * 64
_STATES = tuple(one.value for one in State)


def fill(
    database: Database,
    count: int,
    on: date,
    *,
    rules: Sequence[str] = RULES,
    rule_set: str = "f" * 64,
    units: Sequence[str] = ("north", "south"),
    past: int = 120,
    seed: int = 7,
    batch: int = 5_000,
) -> None:
    """Cases received in the `past` days up to `on`, by chance but always alike."""
    chance = random.Random(seed)
    _rule_sets(database, rule_set, on)
    _units(database, units)
    for start in range(0, count, batch):
        rows: dict[type, list[dict[str, Any]]] = {}
        for number in range(start, min(start + batch, count)):
            _case(rows, chance, number, on, rules, rule_set, units, past)
        with database.writing() as session:
            for table in _ORDER:
                if rows.get(table):
                    session.execute(insert(table), rows[table])
    _runs(database, chance, rule_set, on)


_ORDER = (
    CaseRow,
    RequestRow,
    AnnotationsRow,
    AssessmentRow,
    FlagRow,
    DecisionRow,
    QuestionRow,
    DismissalRow,
)


def _units(database: Database, units: Sequence[str]) -> None:
    with database.writing() as session:
        known = set(session.scalars(select(UnitRow.id)))
        for one in units:
            if one not in known:
                session.add(UnitRow(id=one, name=f"Unit {one}", made_at=datetime.now(UTC)))


def _rule_sets(database: Database, digest: str, on: date) -> None:
    with database.writing() as session:
        for one, version, days in ((OLDER_RULES, "1", 400), (digest, "2", 30)):
            if session.get(RuleSetRow, one) is None:
                session.add(
                    RuleSetRow(
                        digest=one,
                        name="made",
                        version=version,
                        kept_at=_at(on - timedelta(days=days), 1),
                        bundle=b"",
                    )
                )


def _case(
    rows: dict[type, list[dict[str, Any]]],
    chance: random.Random,
    number: int,
    on: date,
    rules: Sequence[str],
    rule_set: str,
    units: Sequence[str],
    past: int,
) -> None:
    def add(table: type, **values: Any) -> None:
        rows.setdefault(table, []).append(values)

    case_id = str(uuid.UUID(int=number + 1))
    day = on - timedelta(days=chance.randrange(past))
    at = _at(day, chance.randrange(86_400))
    disposition = chance.choice([*(one.value for one in Disposition), None])
    state = chance.choice(_STATES)
    erased = state == State.ERASED.value
    unit = chance.choice([*units, None])
    channel = chance.choice(["red_notice", "red_notice", "wanted_person_diffusion"])
    add(
        CaseRow,
        id=case_id,
        version=1,
        received_at=at,
        received_on=day,
        law_date=day,
        requester=chance.choice(REQUESTERS),
        channel=channel,
        submitted_by="ncb",
        state=state,
        state_since=at,
        disposition=disposition,
        flag_count=0,
        request_version=1,
        annotations_version=1,
        assessment_id=number + 1_000_001 if disposition else None,
        unit_id=unit,
    )
    versions = chance.choice([1, 1, 2])
    for version in range(1, versions + 1):
        add(
            RequestRow,
            case_id=case_id,
            version=version,
            at=at + timedelta(days=40 * (version - 1)),
            by="ncb",
            cause="received" if version == 1 else "amended",
            digest="0",
            body="",
        )
    add(AnnotationsRow, case_id=case_id, version=1, at=at, by="system", note="", body="")
    if disposition is None:
        return
    add(
        AssessmentRow,
        id=number + 1_000_001,  # beyond those of real cases
        case_id=case_id,
        made_at=at + timedelta(minutes=chance.randrange(200)),
        cause="received",
        request_version=1,
        annotations_version=1,
        law_date=day,
        judged_on=day,
        rule_set=chance.choice([rule_set, OLDER_RULES]),
        disposition=disposition,
        fault=chance.choice(list(FaultReason)).value if chance.random() < 0.1 else None,
        body="",
    )
    if not erased:
        shown: list[str] = []
        for place in range(chance.randrange(4)):
            rule = chance.choice(rules)
            family = list(Family)[rules.index(rule) % len(Family)].value
            add(
                FlagRow,
                case_id=case_id,
                place=place,
                rule=rule,
                chapter="L",
                family=family,
                effect="hold",
                received_on=day,
                channel=channel,
                first_of_rule=rule not in shown,
                first_of_family=family not in shown,
            )
            shown += [rule, family]
    moves = chance.choice([(), (), ("release",), ("refuse",), ("refuse", "reopen", "release")])
    for turn, move in enumerate(moves):
        decided = at + timedelta(hours=chance.randrange(24 * 40) + 24 * 50 * (move == "release"))
        add(
            DecisionRow,
            case_id=case_id,
            move=move,
            at=decided,
            by="anna",
            unit=chance.choice(units),
            reason="",
            reason_kind=chance.choice([*(one.value for one in ReasonKind), None]),
            assessment_id=number + 1_000_001,
            channel=channel,
            recommended=disposition,
            took_seconds=None if turn else int((decided - at).total_seconds()),
        )
    if not erased and chance.random() < 0.5:
        asked = at + timedelta(days=1)
        due = (asked + timedelta(days=14)).date()
        answered = asked + timedelta(days=chance.randrange(30)) if chance.random() < 0.5 else None
        lapsed = chance.random() < 0.5 and answered is None
        add(
            QuestionRow,
            id=f"q{number}",
            case_id=case_id,
            asked_at=asked,
            asked_by="system",
            language="en",
            body="",
            due_on=due,
            answered_at=answered,
            lapsed_at=_at(due + timedelta(days=1), 60) if lapsed else None,
        )
    if not erased and chance.random() < 0.4:
        add(
            DismissalRow,
            id=f"d{number}",
            case_id=case_id,
            rule=chance.choice(rules),
            flag_digest="0",
            at=at + timedelta(days=2),
            by="anna",
            reason="",
            expires_on=on,
            withdrawn_at=_at(on, 1) if chance.random() < 0.3 else None,
        )


def _runs(database: Database, chance: random.Random, rule_set: str, on: date) -> None:
    with database.writing() as session:
        cases = session.execute(
            select(CaseRow.id, CaseRow.state).where(CaseRow.state != State.ERASED.value).limit(300)
        ).all()
        for number, days in enumerate((3, 20, 300)):
            run = f"run-{number}"
            some = chance.sample(cases, len(cases) // 2)
            session.execute(
                insert(RescreeningRow),
                {
                    "id": run,
                    "started_at": _at(on - timedelta(days=days), 5),
                    "by": "system",
                    "cause": "rules_changed",
                    "rule_set": rule_set,
                    "total": len(some),
                    "done": len(some),
                    "cursor": "",
                },
            )
            lines = []
            for case_id, state in some:
                outcome = chance.choice(["same", "same", "otherwise", "failed"])
                pair = [chance.choice(list(Disposition)).value for _ in range(2)]
                if outcome == "failed":
                    pair = [None, None]  # type: ignore[list-item]
                lines.append(
                    {
                        "rescreening_id": run,
                        "case_id": case_id,
                        "at": _at(on, 9),
                        "outcome": outcome,
                        "state_before": state,
                        "before": pair[0],
                        "after": pair[0] if outcome == "same" else pair[1],
                        "differences": "",
                    }
                )
            if lines:
                session.execute(insert(RescreenedRow), lines)


def _at(day: date, seconds: int) -> datetime:
    return datetime.combine(day, time(), UTC) + timedelta(seconds=seconds)
