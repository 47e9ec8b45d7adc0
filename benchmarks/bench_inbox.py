"""Pages of the inbox over many cases: the time of each, and its ratio to the API's own list.

    python benchmarks/bench_inbox.py --cases 200000
    python benchmarks/bench_inbox.py --cases 200000 --url postgresql://...

Cases are rows of a database of its own, without requests: a list reads nothing else. The page is
measured twice, as the query alone and with families and names (`lines`); `second` is the page after
it, `newest` the same list as the API gives it.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor, Role
from casework.cases.listing import Filter, listed
from casework.cases.states import State
from casework.cases.tables import CaseRow, FlagRow, standing_of
from casework.cases.urgency import urgent
from casework.store.database import Database
from casework.store.keyring import Keyring
from casework.web.inbox_lines import groups_of, staff_of
from engine.messages import Language
from schemas.assessment import Family

NOW: Final = datetime(2026, 11, 25, 12, tzinfo=UTC)
STAFF: Final = Actor("person-7", "unit-3", frozenset({Role.REVIEWER}))
PASSES: Final = 15
_AT_ONCE: Final = 2_000
# Most cases of an old service are over; what people work on is a small part.
_STATES: Final = (
    [State.FORWARDED] * 50
    + [State.REFUSED, State.WITHDRAWN, State.RECALLED] * 10
    + [State.UNDER_REVIEW] * 8
    + [State.AWAITING_INFORMATION] * 6
    + [State.CLEARED] * 3
    + [State.RECOMMENDED_FOR_REFUSAL] * 2
    + [State.RELEASE_PROPOSED]
)


def fill(database: Database, count: int) -> None:
    """Invented rows, the same for the same count."""
    chance = random.Random(7)
    families = list(Family)
    for start in range(0, count, _AT_ONCE):
        cases, flags = [], []
        for number in range(start, min(start + _AT_ONCE, count)):
            state = chance.choice(_STATES)
            at = NOW - timedelta(minutes=chance.randrange(3 * 365 * 24 * 60))
            attention = "judged_otherwise" if chance.random() < 0.01 else None
            waits = state is State.AWAITING_INFORMATION
            case_id = str(uuid.UUID(int=chance.getrandbits(128)))
            cases.append(
                {
                    "id": case_id,
                    "version": 1,
                    "received_at": at,
                    "received_on": at.date(),
                    "law_date": at.date(),
                    "requester": f"ncb:{chance.choice('ABCDEFGH')}{chance.choice('ABCDEFGH')}",
                    "channel": "red_notice",
                    "reference": f"no {number}",
                    "reference_key": f"{number:064}",
                    "submitted_by": "x",
                    "state": state.value,
                    "state_since": at,
                    "disposition": chance.choice(["clear", "ask", "hold", "refuse"]),
                    "flag_count": 2,
                    "request_version": 1,
                    "annotations_version": 1,
                    "assignee_id": f"person-{chance.randrange(60)}",
                    "unit_id": f"unit-{chance.randrange(6)}",
                    "due_on": NOW.date() + timedelta(days=chance.randrange(-2, 30))
                    if waits
                    else None,
                    "attention": attention,
                    "standing": standing_of(state.value, attention),
                }
            )
            rules = [f"RULE-{int(chance.paretovariate(1.1)) % 400}" for _ in range(2)]
            kinds = [chance.choice(families).value for _ in range(2)]
            for place, (rule, family) in enumerate(zip(rules, kinds, strict=True)):
                flags.append(
                    {
                        "case_id": case_id,
                        "place": place,
                        "rule": rule,
                        "chapter": "A",
                        "family": family,
                        "effect": "hold",
                        "received_on": at.date(),
                        "channel": "red_notice",
                        "first_of_rule": rules.index(rule) == place,
                        "first_of_family": kinds.index(family) == place,
                    }
                )
        with database.writing() as session:
            session.execute(insert(CaseRow), cases)
            session.execute(insert(FlagRow), flags)
    with database.engine.begin() as connection:
        connection.execute(text("ANALYZE"))


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of the best pass: whatever else the machine does only adds to it."""
    passes = []
    for _ in range(PASSES):
        started = time.perf_counter()
        work()
        passes.append((time.perf_counter() - started) * 1_000)
    return min(passes)


LISTS: Final = {
    "all": Filter(),
    "my work": Filter(assignee="person-7"),
    "my unit": Filter(unit="unit-3"),
    "held": Filter(states=frozenset({State.UNDER_REVIEW})),
    "one requester": Filter(requester="ncb:AB"),
    "overdue": Filter(overdue_on=NOW.date().isoformat()),
    "a rule that is common": Filter(rule="RULE-1"),
    "a rule that is rare": Filter(rule="RULE-371"),
    "a rule that never fired": Filter(rule="NONE"),
    "a family": Filter(family=Family.IDENTITY),
}


def lines(session: Session, wanted: Filter) -> None:
    """A page as the inbox makes it, but for the template."""
    rows = urgent(session, STAFF, wanted, NOW, 50).rows
    groups_of(session, rows, staff_of(session), NOW, Language.EN)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=200_000)
    parser.add_argument("--url", default="")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        url = given.url or f"sqlite:///{Path(folder) / 'inbox.db'}"
        database = Database(url, Keyring.new())
        fill(database, given.cases)
        print(f"{given.cases} cases, {url.partition(':')[0]}, milliseconds a page of 50, best pass")
        print(f"{'list':26} {'newest':>9} {'urgent':>9} {'lines':>9} {'second':>9}")
        for name, wanted in LISTS.items():
            with database.reading() as session:
                first = partial(urgent, session, STAFF, wanted, NOW, 50)
                newest = timed(partial(listed, session, STAFF, wanted, NOW, 50))
                query = timed(first)
                whole = timed(partial(lines, session, wanted))
                following = first().next
                second = timed(partial(first, following)) if following else 0.0
            print(f"{name:26} {newest:9.1f} {query:9.1f} {whole:9.1f} {second:9.1f}")
        database.close()


if __name__ == "__main__":
    main()
