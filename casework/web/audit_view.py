"""What the pages on the audit trail show of entries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.accounts.tables import AccountRow
from casework.audit.reading import Read
from casework.web.texts import console_texts
from engine.messages import Language

PREFIX: Final = "audit-event-"
KINDS: Final = (
    "case",
    "letter",
    "outbox",
    "webhook",
    "rules",
    "rescreening",
    "jobs",
    "session",
    "account",
    "enrolment",
    "unit",
    "key",
    "call",
    "audit",
)
"""Words with which events begin, in the order in which they are offered."""


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An entry in words. `says` is empty for an event without words, which is shown as it is.

    `name` is what the account is called now; empty if there is none. `details` hold no personal
    data, since no entry does; `committed` are the names of values that it commits to. Of an entry
    that cannot be read, only the number is known.
    """

    seq: int
    readable: bool
    intact: bool
    at: datetime | None = None
    actor: str = ""
    name: str = ""
    unit: str = ""
    event: str = ""
    says: str = ""
    case: str = ""
    details: tuple[tuple[str, str], ...] = ()
    committed: tuple[str, ...] = ()
    hash: str = ""


def entry_lines(
    session: Session, entries: Iterable[Read], language: Language
) -> tuple[EntryLine, ...]:
    """Entries for a reader who may see all that they say."""
    found = list(entries)
    names = _names(session, {one.told.actor for one in found if one.told is not None})
    return tuple(_line(one, names, language) for one in found)


def _names(session: Session, ids: set[str]) -> Mapping[str, str]:
    rows = session.scalars(select(AccountRow).where(AccountRow.id.in_(ids)))
    return {one.id: one.name for one in rows}


def _line(one: Read, names: Mapping[str, str], language: Language) -> EntryLine:
    told = one.told
    if told is None:
        return EntryLine(one.seq, readable=False, intact=False, hash=one.hash)
    return EntryLine(
        seq=one.seq,
        readable=True,
        intact=one.intact,
        at=_moment(told.at),
        actor=told.actor,
        name=names.get(told.actor, ""),
        unit=told.unit,
        event=told.event,
        says=words_of(told.event, language),
        case=told.case or "",
        details=tuple((name.replace("_", " "), _shown(value)) for name, value in told.data.items()),
        committed=tuple(name.replace("_", " ") for name in told.committed),
        hash=one.hash,
    )


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _shown(value: Any) -> str:
    if value is None:
        return "—"
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return f"{text[:12]}…" if len(text) == 64 and text.isalnum() else text


def words_of(event: str, language: Language) -> str:
    """What an event is called; empty if the console has no words for it."""
    key = PREFIX + event.replace(".", "-")
    texts = console_texts()
    return texts.say(key, language=language) if texts.text(key) is not None else ""


def known_events() -> tuple[str, ...]:
    """Every event that the console has words for, kind by kind."""
    keys = (one.id for one in console_texts().texts(Language.EN) if one.id.startswith(PREFIX))
    events = [one.removeprefix(PREFIX).replace("-", ".", 1) for one in keys]
    return tuple(sorted(events, key=lambda one: KINDS.index(one.partition(".")[0])))
