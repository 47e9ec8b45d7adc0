"""The inbox: the most urgent first, page by page, whole, and bound to an index."""

from __future__ import annotations

import random
import uuid
from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from casework.accounts.actor import Actor, Role
from casework.cases.attention import Attention
from casework.cases.listing import BadCursor, Filter, Page
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.cases.urgency import Band, band_of, count_up_to, query_of, urgent
from casework.store.database import Database
from tests.casework.databases import opened

NOW: Final = datetime(2026, 11, 25, 12, tzinfo=UTC)
TODAY: Final = NOW.date()
STAFF: Final = Actor("anna", "north", frozenset({Role.REVIEWER}))
ADMIN: Final = Actor("root", "office", frozenset({Role.ADMINISTRATOR}))


def case(
    number: int,
    state: State = State.UNDER_REVIEW,
    due: int | None = None,
    attention: Attention | None = None,
    age: int = 0,
) -> CaseRow:
    at = NOW - timedelta(days=age)
    return CaseRow(
        id=str(uuid.UUID(int=number)),
        version=1,
        received_at=at,
        received_on=at.date(),
        law_date=at.date(),
        requester=("ncb:UY", "ncb:PT")[number % 2],
        channel="red_notice",
        submitted_by="ncb",
        state=state.value,
        state_since=at,
        flag_count=0,
        request_version=1,
        annotations_version=1,
        assignee_id="anna" if number % 3 == 0 else None,
        unit_id="north" if number % 2 else None,
        due_on=None if due is None else TODAY + timedelta(days=due),
        attention=attention.value if attention else None,
    )


def store(database: Database, *rows: CaseRow) -> None:
    with database.writing() as session:
        session.add_all(rows)


def pages(database: Database, size: int, wanted: Filter | None = None) -> list[Page]:
    found: list[Page] = []
    cursor = None
    with database.reading() as session:
        while not found or cursor is not None:
            found.append(urgent(session, STAFF, wanted or Filter(), NOW, size, cursor))
            cursor = found[-1].next
    return found


def numbers(found: list[Page]) -> list[int]:
    return [uuid.UUID(row.id).int for page in found for row in page.rows]


# In the order in which they must come, whatever their numbers.
IN_ORDER: Final = (
    case(90, due=-3, state=State.AWAITING_INFORMATION),
    case(80, due=-1, attention=Attention.ESCALATED),
    case(70, attention=Attention.DATE_NEARS, age=9, state=State.FORWARDED),
    case(71, attention=Attention.RECALLED_AT_DOOR, age=2, due=3),
    case(60, due=0, state=State.AWAITING_INFORMATION),
    case(50, due=7, state=State.RELEASE_PROPOSED),
    case(40, state=State.RELEASE_PROPOSED),
    case(35, state=State.RECOMMENDED_FOR_REFUSAL, age=1),
    case(30, age=5),
    case(20, age=4),
    case(21, age=4),
    case(10, due=8, state=State.AWAITING_INFORMATION),
    case(9, state=State.RELEASED, age=8),
    case(8, state=State.CLEARED, age=7),
    case(6, state=State.FORWARDED, age=1),
    case(7, state=State.QUEUED, age=2),
    case(5, state=State.REFUSED, age=3),
    case(4, state=State.ERASED, age=30),
)


def test_the_most_urgent_comes_first(database: Database) -> None:
    expected = [uuid.UUID(one.id).int for one in IN_ORDER]
    shuffled = [case_like(one) for one in IN_ORDER]
    random.Random(5).shuffle(shuffled)
    store(database, *shuffled)
    for size in (1, 2, 5, 50):
        assert numbers(pages(database, size)) == expected


def case_like(row: CaseRow) -> CaseRow:
    return CaseRow(
        **{
            one.key: getattr(row, one.key)
            for one in CaseRow.__mapper__.column_attrs
            if one.key != "standing"
        }
    )


def test_every_case_stands_where_its_band_says(database: Database) -> None:
    store(database, *map(case_like, IN_ORDER))
    for page in pages(database, 50):
        bands = [band_of(row, TODAY) for row in page.rows]
        assert bands == sorted(bands)
        assert set(bands) == set(Band)


@pytest.mark.parametrize("state", State)
def test_every_state_has_its_place_and_keeps_it_when_it_changes(state: State) -> None:
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder, opened("sqlite", Path(folder)) as database:
        store(database, case(1, State.RECEIVED), case(2, state))
        with database.writing() as session:
            session.get_one(CaseRow, str(uuid.UUID(int=1))).state = state.value
        with database.reading() as session:
            one, other = (
                session.get_one(CaseRow, str(uuid.UUID(int=number))).standing for number in (1, 2)
            )
        assert one == other
        assert sorted(numbers(pages(database, 1))) == [1, 2]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(states=frozenset({State.REFUSED})), [5]),
        (Filter(states=frozenset({State.FORWARDED})), [70, 6]),
        (Filter(attention=True), [80, 70, 71]),
        (Filter(overdue_on=TODAY.isoformat()), [90, 80]),
        (Filter(overdue_on=TODAY.isoformat(), attention=True), [80]),
        (Filter(attention=False, states=frozenset({State.UNDER_REVIEW})), [30, 20, 21]),
        (Filter(unit="north", states=frozenset({State.UNDER_REVIEW})), [71, 21]),
        (Filter(assignee="anna", attention=False, older_than_days=4), [30, 9]),
        (Filter(requester="ncb:PT", unassigned=True), [71, 35, 7, 5]),
    ],
)
def test_a_filter_keeps_the_order(database: Database, wanted: Filter, expected: list[int]) -> None:
    store(database, *map(case_like, IN_ORDER))
    for size in (1, 50):
        assert numbers(pages(database, size, wanted)) == expected


def test_who_reads_no_cases_gets_none(database: Database) -> None:
    store(database, *map(case_like, IN_ORDER))
    with database.reading() as session:
        assert urgent(session, ADMIN, Filter(), NOW).rows == []
        assert count_up_to(session, ADMIN, Filter(), NOW, 100) == 0


def test_what_is_left_to_do_is_counted_up_to_a_limit(database: Database) -> None:
    store(database, *map(case_like, IN_ORDER))
    with database.reading() as session:
        assert count_up_to(session, STAFF, Filter(), NOW, 100) == 14
        assert count_up_to(session, STAFF, Filter(assignee="anna"), NOW, 100) == 5
        assert count_up_to(session, STAFF, Filter(), NOW, 5) == 5
        each = [
            count_up_to(session, STAFF, Filter(states=frozenset({one})), NOW, 100) for one in State
        ]
        assert sum(each) == 14
        assert max(each) > 1


CASES = st.builds(
    lambda state, due, attention, age: (state, due, attention, age),
    st.sampled_from(State),
    st.none() | st.integers(-3, 12),
    st.none() | st.sampled_from(Attention),
    st.integers(0, 4),
)


@settings(max_examples=40)
@given(
    before=st.lists(CASES, min_size=1, max_size=14),
    meanwhile=st.lists(st.tuples(st.integers(0, 13), CASES), max_size=10),
    size=st.integers(1, 4),
    midnight=st.booleans(),
)
def test_no_page_repeats_or_skips_a_case_that_nothing_happens_to(
    before: list[tuple[State, int | None, Attention | None, int]],
    meanwhile: list[tuple[int, tuple[State, int | None, Attention | None, int]]],
    size: int,
    midnight: bool,
) -> None:
    """While a reader turns pages, others move cases to any place, and new cases come in."""
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder, opened("sqlite", Path(folder)) as database:
        store(database, *(case(100 + number, *one) for number, one in enumerate(before)))
        left = list(meanwhile)
        touched: set[int] = set()
        seen: list[int] = []
        cursor = None
        at = NOW
        for turn in range(200):
            with database.reading() as session:
                page = urgent(session, STAFF, Filter(), at, size, cursor)
            seen += [uuid.UUID(row.id).int for row in page.rows]
            cursor = page.next
            if cursor is None:
                break
            if midnight:
                at += timedelta(days=1)
            if left:
                which, what = left.pop()
                fresh = case(500 + turn, *what)
                with database.writing() as session:
                    row = session.get(CaseRow, str(uuid.UUID(int=100 + which)))
                    if row is None:
                        session.add(fresh)
                    else:
                        touched.add(100 + which)
                        row.state, row.due_on = fresh.state, fresh.due_on
                        row.attention = fresh.attention
        still = {100 + number for number in range(len(before))} - touched
        assert sorted(one for one in seen if one in still) == sorted(still)


@given(cursor=st.text(max_size=80))
def test_a_cursor_of_others_is_refused(cursor: str) -> None:
    from sqlalchemy.orm import Session

    with Session() as session, pytest.raises(BadCursor):
        urgent(session, STAFF, Filter(), NOW, 10, cursor)


@pytest.mark.parametrize(
    "what",
    [
        "2026-11-25|1|2026-11-25T10:00:00|x",
        "2026-11-25|6|2026-11-25|x",
        "2026-11-25|11|2026-11-25|x",
        "2026-11-25|1|2026-11-25|",
        "9999-12-31|1|2026-11-25|x",
    ],
)
def test_a_cursor_that_was_tampered_with_is_refused(what: str) -> None:
    import base64

    test_a_cursor_of_others_is_refused.hypothesis.inner_test(  # type: ignore[attr-defined]
        base64.urlsafe_b64encode(what.encode()).decode().rstrip("=")
    )


PLANS: Final = [
    (Filter(), Band.OVERDUE, "ix_cases_due"),
    (Filter(), Band.DUE_SOON, "ix_cases_due"),
    *((Filter(), band, "ix_cases_urgency") for band in Band if band not in (1, 3)),
    *((Filter(states=frozenset({State.REFUSED})), Band(one), "ix_cases_due") for one in (1, 3)),
    (Filter(unit="north"), Band.OVERDUE, "ix_cases_unit_due"),
    (Filter(unit="north"), Band.HELD, "ix_cases_unit_urgency"),
    (Filter(assignee="anna"), Band.DUE_SOON, "ix_cases_assignee_due"),
    (Filter(assignee="anna"), Band.CLOSED, "ix_cases_assignee_urgency"),
    (Filter(requester="ncb:KE"), Band.WAITING, "ix_cases_requester_urgency"),
]


@pytest.mark.parametrize(("wanted", "band", "index"), PLANS)
def test_each_band_is_read_from_an_index_in_its_order(
    database: Database, wanted: Filter, band: Band, index: str
) -> None:
    """With PostgreSQL forbidden to read the whole table, which it rightly does with few rows."""
    states = list(State)
    rows = [
        case(
            number,
            states[number % len(states)],
            None if number % 4 else number % 20 - 4,
            Attention.ESCALATED if number % 9 == 0 else None,
            number % 300,
        )
        for number in range(900)
    ]
    store(database, *rows)
    query = query_of(STAFF, wanted, NOW, band, date(2026, 11, 25)).limit(20)
    compiled = query.compile(database.engine, compile_kwargs={"literal_binds": True})
    with database.engine.begin() as connection:
        connection.execute(text("ANALYZE"))
        if database.sqlite:
            lines = connection.execute(text(f"EXPLAIN QUERY PLAN {compiled}")).all()
        else:
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            connection.execute(text("SET LOCAL enable_sort = off"))
            lines = connection.execute(text(f"EXPLAIN {compiled}")).all()
    plan = "\n".join(str(line) for line in lines)
    assert index in plan
    assert "SCAN cases\n" not in plan
    assert "TEMP B-TREE" not in plan
