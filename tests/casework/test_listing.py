"""Lists: whole, without repetition, bound to an index, and never more than the reader may know."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event, text

from casework.accounts.actor import Actor, Kind, Role
from casework.cases.listing import BadCursor, Filter, Page, listed, query_of
from casework.cases.states import State
from casework.cases.tables import CaseRow, FlagRow
from casework.store.database import Database
from schemas.assessment import Disposition, Family

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
STAFF = Actor("anna", "north", frozenset({Role.REVIEWER}))
NCB = Actor("ncb", "abroad", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:UY")
ADMIN = Actor("root", "office", frozenset({Role.ADMINISTRATOR}))
COUNT = 60


def fill(database: Database, count: int = COUNT) -> None:
    """Cases of three requesters in several states; some received in the same moment."""
    states = [State.CLEARED, State.UNDER_REVIEW, State.FORWARDED]
    with database.writing() as session:
        for number in range(count):
            at = NOW - timedelta(hours=number // 3)
            case_id = str(uuid.UUID(int=number * 7919 % 1_000_003))
            session.add(
                CaseRow(
                    id=case_id,
                    version=1,
                    received_at=at,
                    received_on=at.date(),
                    law_date=at.date(),
                    requester=f"ncb:{('UY', 'PT', 'KE')[number % 3]}",
                    channel="red_notice",
                    reference=f"no {number}",
                    reference_key=database.keyring.lookup("reference", f"no {number}"),
                    submitted_by="ncb",
                    state=states[number % len(states)].value,
                    state_since=at,
                    disposition=("clear", "hold")[number % 2],
                    flag_count=number % 2,
                    request_version=1,
                    annotations_version=1,
                    assignee_id="anna" if number % 5 == 0 else None,
                    unit_id="north" if number % 2 else "south",
                    due_on=at.date() if number % 4 == 0 else None,
                    attention="judged_otherwise" if number % 10 == 0 else None,
                )
            )
            session.flush()
            if number % 2:
                session.add(
                    FlagRow(
                        case_id=case_id,
                        place=0,
                        rule="REF-2",
                        chapter="L",
                        family=Family.ASYLUM_STATUS.value,
                        effect="hold",
                        received_on=at.date(),
                        channel="red_notice",
                        first_of_rule=True,
                        first_of_family=True,
                    )
                )


def pages(database: Database, actor: Actor, wanted: Filter, size: int) -> list[Page]:
    found: list[Page] = []
    cursor = None
    with database.reading() as session:
        while not found or cursor is not None:
            found.append(listed(session, actor, wanted, NOW, size, cursor))
            cursor = found[-1].next
    return found


def test_pages_hold_every_case_once_and_the_newest_first(database: Database) -> None:
    fill(database)
    for size in (1, 7, COUNT, 200):
        rows = [row for page in pages(database, STAFF, Filter(), size) for row in page.rows]
        assert len({row.id for row in rows}) == len(rows) == COUNT
        assert rows == sorted(rows, key=lambda one: (one.received_at, one.id), reverse=True)


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Filter(states=frozenset({State.CLEARED})), 20),
        (Filter(states=frozenset({State.CLEARED, State.FORWARDED})), 40),
        (Filter(dispositions=frozenset({Disposition.HOLD})), 30),
        (Filter(rule="REF-2"), 30),
        (Filter(rule="REF-3"), 0),
        (Filter(chapter="L"), 30),
        (Filter(family=Family.ASYLUM_STATUS), 30),
        (Filter(requester="ncb:KE"), 20),
        (Filter(assignee="anna"), 12),
        (Filter(unit="south"), 30),
        (Filter(attention=True), 6),
        (Filter(attention=False), 54),
        (Filter(overdue_on="2026-11-25"), 5),
        (Filter(older_than_days=0, younger_than_days=1), 57),
        (Filter(rule="REF-2", requester="ncb:UY"), 10),
    ],
)
def test_a_filter_keeps_what_it_names(database: Database, wanted: Filter, count: int) -> None:
    fill(database)
    assert sum(len(page.rows) for page in pages(database, STAFF, wanted, 25)) == count


def test_a_submitter_lists_its_own_and_others_nothing(database: Database) -> None:
    fill(database)
    own = [row for page in pages(database, NCB, Filter(), 50) for row in page.rows]
    assert {row.requester for row in own} == {"ncb:UY"}
    assert len(own) == 20
    assert [len(one.rows) for one in pages(database, ADMIN, Filter(), 50)] == [0]


def test_a_case_that_comes_in_meanwhile_moves_no_page(database: Database) -> None:
    fill(database, 9)
    with database.reading() as session:
        first = listed(session, STAFF, Filter(), NOW, 4)
    with database.writing() as session:
        row = first.rows[0]
        session.add(
            CaseRow(
                **{
                    one.key: getattr(row, one.key)
                    for one in CaseRow.__mapper__.column_attrs
                    if one.key not in ("id", "received_at")
                },
                id=str(uuid.uuid4()),
                received_at=NOW + timedelta(hours=1),
            )
        )
    with database.reading() as session:
        rest = listed(session, STAFF, Filter(), NOW, 50, first.next)
    assert len({row.id for row in (*first.rows, *rest.rows)}) == 9


@given(cursor=st.text(max_size=60))
def test_a_cursor_of_others_is_refused(cursor: str) -> None:
    from sqlalchemy.orm import Session

    with Session() as session, pytest.raises(BadCursor):
        listed(session, STAFF, Filter(), NOW, 10, cursor)


@pytest.mark.parametrize(
    ("actor", "wanted", "index"),
    [
        (STAFF, Filter(), "ix_cases_received"),
        (STAFF, Filter(states=frozenset({State.CLEARED})), "ix_cases_state"),
        (STAFF, Filter(requester="ncb:KE"), "ix_cases_requester"),
        (NCB, Filter(), "ix_cases_requester"),
        (STAFF, Filter(assignee="anna"), "ix_cases_assignee"),
        (STAFF, Filter(unit="north"), "ix_cases_unit"),
        (STAFF, Filter(attention=True), "ix_cases_attention"),
        (STAFF, Filter(overdue_on="2026-03-09"), "ix_cases_deadline"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_page_is_read_from_an_index(
    database: Database, actor: Actor, wanted: Filter, index: str
) -> None:
    """With PostgreSQL forbidden to read the whole table, which it rightly does with sixty rows."""
    fill(database)
    query = query_of(actor, wanted, NOW).limit(20)
    compiled = query.compile(database.engine, compile_kwargs={"literal_binds": True})
    with database.engine.begin() as connection:
        if database.sqlite:
            connection.execute(text("ANALYZE"))
            lines = connection.execute(text(f"EXPLAIN QUERY PLAN {compiled}")).all()
        else:
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            connection.execute(text("SET LOCAL enable_sort = off"))
            lines = connection.execute(text(f"EXPLAIN {compiled}")).all()
    plan = "\n".join(str(line) for line in lines)
    assert index in plan
    assert "SCAN cases\n" not in plan
    assert "TEMP B-TREE" not in plan


def plan_of(database: Database, wanted: Filter, cursor: str | None = None) -> str:
    """How the database reads a page, in the words that it really was asked in."""
    said: list[tuple[str, Any]] = []

    def hear(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        said.append((statement, parameters))

    with database.reading() as session:
        event.listen(database.engine, "before_cursor_execute", hear)
        listed(session, STAFF, wanted, NOW, 20, cursor)
        event.remove(database.engine, "before_cursor_execute", hear)
    (statement, parameters) = said[-2]  # the last one reads the references of those that were found
    with database.engine.begin() as connection:
        if database.sqlite:
            lines = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
        else:
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            connection.execute(text("SET LOCAL enable_bitmapscan = off"))
            lines = connection.exec_driver_sql(f"EXPLAIN {statement}", parameters).all()
    return "\n".join(str(line) for line in lines)


def test_a_later_page_is_entered_in_the_index_where_it_begins(database: Database) -> None:
    fill(database)
    with database.reading() as session:
        first = listed(session, STAFF, Filter(), NOW, 20)
    plan = plan_of(database, Filter(), first.next)
    assert "ix_cases_received" in plan
    assert ("SEARCH" if database.sqlite else "Index Cond") in plan


def test_a_rare_flag_is_where_the_database_begins(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of 200,000 cases, all were gone through to find the twenty that have it."""
    fill(database)
    rare = plan_of(database, Filter(rule="REF-2"))
    assert "ix_flags_rule" in rare
    assert "SCAN cases" not in rare
    found = [
        row.id for page in pages(database, STAFF, Filter(rule="REF-2"), 7) for row in page.rows
    ]
    monkeypatch.setattr("casework.cases.listing._FEW_FLAGS", 10)  # now it is a common one
    again = [
        row.id for page in pages(database, STAFF, Filter(rule="REF-2"), 7) for row in page.rows
    ]
    assert found == again
    assert len(found) == 30
    if database.sqlite:
        assert "ix_cases_received" in plan_of(database, Filter(rule="REF-2"))
