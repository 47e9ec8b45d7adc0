"""Setting a flag aside, with a reason and until a day. No disposition changes by it.

What is set aside is the flag as it was found: when its facts or its rule change, or the day has
passed, it stands again by itself. People let a case go on by a release, never by this.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.audit.canonical import canonical
from casework.audit.chain import Entry, append
from casework.cases.finding import found, held
from casework.cases.moving import NotNow
from casework.cases.roles import not_at_its_end, only_readers_of_work, only_staff, owed_text
from casework.cases.tables import AssessmentRow, CaseRow, DismissalRow
from casework.store.keyring import Keyring
from casework.store.sealed import keyring_of
from schemas.assessment import Assessment, Flag


class Standing(StrEnum):
    """Whether a flag that was set aside still is."""

    ASIDE = "aside"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    FOUND_OTHERWISE = "found_otherwise"
    """The flag was found on other facts or by another version of its rule: it stands again."""
    GONE = "gone"
    """The newest assessment has no such flag."""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A flag that was set aside: which, by whom, why, until when, and whether it still is."""

    id: str
    rule: str
    item: str | None
    at: datetime
    by: str
    reason: str
    expires_on: date
    standing: Standing


def digest_of(flag: Flag, keyring: Keyring) -> str:
    """A keyed hash of a flag as it was found: rule and version, item, status, effect, facts.

    Keyed, because few values are possible and a plain hash could be guessed."""
    return keyring.lookup(
        "flag",
        canonical(
            {
                "rule": flag.rule,
                "version": flag.version,
                "item": flag.item,
                "status": flag.status.value,
                "effect": flag.effect.value,
                "facts": [[one.fact, one.value, list(one.pointers)] for one in flag.facts],
                "arguments": dict(flag.arguments),
            }
        ),
    )


def dismiss(
    session: Session,
    case_id: str,
    rule: str,
    item: str | None,
    reason: str,
    expires_on: date,
    actor: Actor,
    now: datetime,
    *,
    longest_days: int,
    expected_version: int | None = None,
) -> str:
    """Set a flag of the newest assessment aside; the id of that. Raises NoSuchCase, StaleCase,
    MoveRefused."""
    case = held(session, case_id, actor, expected_version)
    only_staff(actor)
    not_at_its_end(case)
    text = owed_text(reason, "a reason")
    _in_time(expires_on, now.date(), longest_days)
    keyring = keyring_of(session.get_bind().dialect)
    flag = _flags(session, case).get((rule, item))
    if flag is None:
        raise NotNow("The newest assessment of the case has no such flag.")
    digest = digest_of(flag, keyring)
    if any(
        one.standing is Standing.ASIDE and (one.rule, one.item) == (rule, item)
        for one in _dismissals(session, case, now.date())
    ):
        raise NotNow("The flag is set aside already; withdraw that to set it aside anew.")
    row = DismissalRow(
        id=str(uuid.uuid4()),
        case_id=case.id,
        rule=rule,
        item=item,
        flag_digest=digest,
        at=now,
        by=actor.account_id,
        reason=text,
        expires_on=expires_on,
        withdrawn_at=None,
    )
    session.add(row)
    case.version += 1
    data = {
        "dismissal": row.id,
        "rule": rule,
        "item": item,
        "flag": digest,
        "until": expires_on.isoformat(),
        "assessment": case.assessment_id,
    }
    append(session, Entry("case.flag_set_aside", actor, case.id, data, {"reason": text}), now)
    return row.id


def withdraw_dismissal(
    session: Session,
    case_id: str,
    dismissal_id: str,
    actor: Actor,
    now: datetime,
    expected_version: int | None = None,
) -> None:
    """Let a flag that was set aside stand again at once. Raises NoSuchCase, StaleCase,
    MoveRefused."""
    case = held(session, case_id, actor, expected_version)
    only_staff(actor)
    not_at_its_end(case)
    row = session.get(DismissalRow, dismissal_id)
    if row is None or row.case_id != case.id:
        raise NotNow("No flag of this case was set aside under that id.")
    if row.withdrawn_at is not None:
        raise NotNow("That was withdrawn already.")
    row.withdrawn_at = now
    case.version += 1
    data = {"dismissal": row.id, "rule": row.rule, "item": row.item}
    append(session, Entry("case.flag_stands_again", actor, case.id, data), now)


def dismissals_of(session: Session, case_id: str, actor: Actor, on: date) -> list[Dismissal]:
    """All that was ever set aside on a case, the oldest first, and how it stands on a day.

    Raises NoSuchCase, NotAllowed."""
    case = found(session, case_id, actor)
    only_readers_of_work(actor)
    return _dismissals(session, case, on)


def _in_time(expires_on: date, on: date, longest_days: int) -> None:
    latest = on + timedelta(days=longest_days)
    if not on < expires_on <= latest:
        raise NotNow(
            f"A flag is set aside until a day after today and not after {latest.isoformat()}"
            f" ({longest_days} days)."
        )


def _flags(session: Session, case: CaseRow) -> dict[tuple[str, str | None], Flag]:
    row = session.get(AssessmentRow, case.assessment_id) if case.assessment_id else None
    if row is None or not row.body:
        return {}
    made = Assessment.model_validate_json(row.body)
    return {(one.rule, one.item): one for one in made.flags}


def _dismissals(session: Session, case: CaseRow, on: date) -> list[Dismissal]:
    query = (
        select(DismissalRow)
        .where(DismissalRow.case_id == case.id)
        .order_by(DismissalRow.at, DismissalRow.id)
    )
    rows = session.scalars(query).all()
    flags = _flags(session, case) if rows else {}
    keyring = keyring_of(session.get_bind().dialect)
    return [
        Dismissal(
            row.id,
            row.rule,
            row.item,
            row.at,
            row.by,
            row.reason,
            row.expires_on,
            _standing(row, flags.get((row.rule, row.item)), keyring, on),
        )
        for row in rows
    ]


def _standing(row: DismissalRow, flag: Flag | None, keyring: Keyring, on: date) -> Standing:
    if row.withdrawn_at is not None:
        return Standing.WITHDRAWN
    if on > row.expires_on:
        return Standing.EXPIRED
    if flag is None:
        return Standing.GONE
    if digest_of(flag, keyring) != row.flag_digest:
        return Standing.FOUND_OTHERWISE
    return Standing.ASIDE
