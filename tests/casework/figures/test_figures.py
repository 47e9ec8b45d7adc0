"""Figures say what the stored rows say, on both databases, and never group by requester."""

from __future__ import annotations

import inspect
import statistics
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from casework.accounts.actor import Actor, Kind, Role
from casework.cases.moving import NotAllowed
from casework.cases.tables import AssessmentRow, CaseRow
from casework.figures import (
    durations,
    faults,
    flagged,
    overrides,
    own_history,
    questions,
    received,
    rule_changes,
)
from casework.figures.wanted import LEAST, LONGEST_DAYS, NO_UNIT, Step, Wanted
from casework.store.database import Database
from schemas.vocabulary import RequestType
from tests.casework.databases import BOTH, opened
from tests.casework.figures.brute import Rows
from tests.casework.figures.made import OLDER_RULES, REQUESTERS, fill

ON = date(2026, 11, 25)
STAFF = Actor("anna", "north", frozenset({Role.REVIEWER}))
AUDITOR = Actor("otto", "audit", frozenset({Role.AUDITOR}))
NCB = Actor("ncb", "abroad", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:UY")
ADMIN = Actor("root", "it", frozenset({Role.ADMINISTRATOR}))
WHOLE = Wanted(ON - timedelta(days=400), ON)


@pytest.fixture(scope="module", params=BOTH)
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """A database of each kind with made cases, for tests that only read."""
    with opened(request.param, tmp_path_factory.mktemp("figures")) as made:
        fill(made, 260, ON)
        yield made


@st.composite
def wanteds(draw: st.DrawFn) -> Wanted:
    """Periods long and short, in and out of the days with cases, with every kind of limit."""
    first = ON - timedelta(days=draw(st.integers(0, 150)))
    return Wanted(
        first,
        first + timedelta(days=draw(st.integers(0, 170))),
        draw(st.sampled_from(Step)),
        draw(st.sampled_from([None, "north", "south", "nobody", NO_UNIT])),
        draw(st.sampled_from([None, *RequestType])),
    )


many = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@many
@given(wanted=wanteds())
def test_what_came_in_is_what_the_rows_say(filled: Database, wanted: Wanted) -> None:
    with filled.reading() as session:
        made, rows = received.received(session, STAFF, wanted), Rows(session, wanted)
        kinds = rows.by_span(lambda one: one.channel)
        dispositions = rows.by_span(lambda one: one.disposition or received.NOT_JUDGED)
    assert made.total == sum(kinds.values())
    assert {
        (day, kind): count
        for day, counts in made.by_kind
        for kind, count in zip(received.KINDS, counts, strict=True)
        if count
    } == dict(kinds)
    assert {
        (day, one): count
        for day, counts in made.by_disposition
        for one, count in zip(received.DISPOSITIONS, counts, strict=True)
        if count
    } == dict(dispositions)
    assert made.with_disposition("hold") == sum(
        count for (_, one), count in dispositions.items() if one == "hold"
    )


@many
@given(wanted=wanteds())
def test_flags_are_what_the_rows_say(filled: Database, wanted: Wanted) -> None:
    with filled.reading() as session:
        made, rows = flagged.flagged(session, STAFF, wanted), Rows(session, wanted)
        aside = flagged.set_aside(session, STAFF, wanted)
        assert {one.rule: one.cases for one in made.rules} == dict(rows.rules())
        assert {one.value: count for one, count in made.families} == dict(rows.families())
        assert {one.rule: (one.count, one.withdrawn) for one in aside} == rows.dismissals()
    counts = [one.cases for one in made.rules]
    assert counts == sorted(counts, reverse=True)


@many
@given(wanted=wanteds())
def test_durations_are_what_the_rows_say(filled: Database, wanted: Wanted) -> None:
    with filled.reading() as session:
        made = durations.decided(session, STAFF, wanted)
        took = Rows(session, wanted).days_to_decisions()
    for spread, moves in (
        (made.all, ("release", "refuse")),
        (made.released, ("release",)),
        (made.refused, ("refuse",)),
    ):
        days = [one for move, _, one in took if move in moves]
        assert spread.count == len(days)
        if len(days) >= LEAST:
            assert spread.median == pytest.approx(statistics.median(days))
            assert (spread.least, spread.greatest) == (min(days), max(days))
            assert spread.lower is not None
            assert spread.upper is not None
            assert sum(one <= spread.lower for one in days) >= len(days) / 4
            assert sum(one >= spread.upper for one in days) >= len(days) / 4
        else:
            assert spread.median is None
    assert sum(one.count for _, one in made.medians) == made.all.count


@many
@given(wanted=wanteds())
def test_open_cases_are_as_old_as_the_rows_say(filled: Database, wanted: Wanted) -> None:
    with filled.reading() as session:
        made = durations.ages(session, STAFF, wanted, ON)
        found = Rows(session, wanted).open_days(ON)
    who = {
        "received": 0,
        "awaiting_information": 1,
        "under_review": 2,
        "recommended_for_refusal": 2,
        "release_proposed": 3,
    }
    expected = [[0] * 4 for _ in range(6)]
    for (state, days), count in found.items():
        if state in who:
            place = sum(days > last for last in (7, 30, 90, 180, 365))
            expected[place][who[state]] += count
    assert [list(one) for one in made.classes] == expected


@many
@given(wanted=wanteds())
def test_overrides_are_what_the_rows_say(filled: Database, wanted: Wanted) -> None:
    with filled.reading() as session:
        made = overrides.overrides(session, STAFF, wanted)
        decisions = Rows(session, wanted).decisions()
    against = [
        one
        for one in decisions
        if (one[0] == "release" and one[1] in ("ask", "hold", "refuse"))
        or (one[0] == "refuse" and one[1] == "clear")
    ]
    assert (made.decisions, made.total) == (len(decisions), len(against))
    for place, (move, disposition) in enumerate(
        [("release", "ask"), ("release", "hold"), ("release", "refuse"), ("refuse", "clear")]
    ):
        these = [one for one in against if one[:2] == (move, disposition)]
        for reason, counts in made.by_reason:
            assert counts[place] == sum(one[3] == reason for one in these)
        assert sum(counts[place] for _, counts in made.by_unit) == len(these)
        for unit, counts in made.by_unit:
            assert counts[place] == sum(one[2] == unit for one in these)
    assert len(made.newest) == min(len(against), overrides.LISTED)
    times = [one.at for one in made.newest]
    assert times == sorted(times, reverse=True)


@many
@given(wanted=wanteds(), on=st.integers(0, 160).map(lambda days: ON - timedelta(days=days)))
def test_letters_are_what_the_rows_say(filled: Database, wanted: Wanted, on: date) -> None:
    with filled.reading() as session:
        made = questions.questions(session, STAFF, wanted, on)
        found = Rows(session, wanted).answers(on)
    assert {
        (day, word.value): count
        for day, counts in made.spans
        for word, count in zip(questions.Answer, counts, strict=True)
        if count
    } == dict(found)
    assert made.total == sum(made.of(one) for one in questions.Answer)


@many
@given(wanted=wanteds())
def test_faults_and_changes_are_what_the_rows_say(filled: Database, wanted: Wanted) -> None:
    with filled.reading() as session:
        wrong = faults.faults(session, STAFF, wanted)
        changed = rule_changes.rule_changes(session, STAFF, wanted)
        rows = Rows(session, wanted)
        counted, runs = rows.faults(), rows.changes()
    assert wrong.assessments == sum(counted.values())
    assert wrong.total == sum(count for one, count in counted.items() if one)
    assert wrong.disagreements == counted["disagreement"]
    assert {
        one.id: (one.unchanged, one.stricter, one.milder, one.same_disposition, one.failed)
        for one in changed.runs
    } == {
        run: tuple(counts[word] for word in ("same", "stricter", "milder", "other flags", "failed"))
        for run, counts in runs.items()
    }
    assert all(one.otherwise <= one.done for one in changed.runs)


def test_rule_sets_say_from_when_until_when_they_judged(filled: Database) -> None:
    with filled.reading() as session:
        made = rule_changes.rule_changes(session, STAFF, WHOLE)
        rows = Rows(session, WHOLE).all(AssessmentRow)
        none = rule_changes.rule_changes(session, STAFF, Wanted(date(2020, 1, 1), date(2020, 2, 1)))
    assert [one.digest for one in made.sets] == ["f" * 64, OLDER_RULES]
    for one in made.sets:
        own = [row.made_at for row in rows if row.rule_set == one.digest]
        assert (one.first, one.last, one.assessments) == (min(own), max(own), len(own))
    assert none.sets == ()


@pytest.mark.parametrize("requester", REQUESTERS)
def test_a_requester_has_its_own_history_alone(filled: Database, requester: str) -> None:
    with filled.reading() as session:
        made = own_history.own_history(session, AUDITOR, WHOLE, requester, ON)
        rows = Rows(session, WHOLE)
        own = [one for one in rows.received() if one.requester == requester]
        letters = rows.answers(ON, requester)
    assert made.total == len(own) > LEAST
    assert sum(count for _, count in made.spans) == len(own)
    assert dict(made.dispositions) == {
        one: sum((row.disposition or received.NOT_JUDGED) == one for row in own)
        for one in received.DISPOSITIONS
    }
    assert sum(count for _, count in made.ends) == len(own)
    assert dict(made.ends)["withdrawn"] == sum(one.state == "withdrawn" for one in own)
    assert made.letters == sum(letters.values()) > LEAST
    assert {one.value: count for one, count in made.answers} == {
        one.value: sum(count for (_, word), count in letters.items() if word == one.value)
        for one in questions.Answer
    }


def test_few_requests_are_not_broken_down(database: Database) -> None:
    fill(database, 12, ON)
    with database.reading() as session:
        for requester in REQUESTERS:
            made = own_history.own_history(session, STAFF, WHOLE, requester, ON)
            few = made.total < LEAST
            assert [bool(one) for one in (made.spans, made.dispositions, made.ends)] == [
                not few
            ] * 3
            assert bool(made.answers) == (not few and made.letters >= LEAST)
        counts = [
            own_history.own_history(session, STAFF, WHOLE, one, ON).total for one in REQUESTERS
        ]
        assert min(counts) < LEAST
        with pytest.raises(own_history.NoSuchRequester):
            own_history.own_history(session, STAFF, WHOLE, "ncb:XX", ON)


READERS: list[Any] = [
    lambda s, a: received.received(s, a, WHOLE),
    lambda s, a: flagged.flagged(s, a, WHOLE),
    lambda s, a: flagged.set_aside(s, a, WHOLE),
    lambda s, a: durations.decided(s, a, WHOLE),
    lambda s, a: durations.ages(s, a, WHOLE, ON),
    lambda s, a: overrides.overrides(s, a, WHOLE),
    lambda s, a: questions.questions(s, a, WHOLE, ON),
    lambda s, a: faults.faults(s, a, WHOLE),
    lambda s, a: rule_changes.rule_changes(s, a, WHOLE),
    lambda s, a: own_history.own_history(s, a, WHOLE, "ncb:UY", ON),
]


@pytest.mark.parametrize("read", READERS)
def test_figures_are_for_staff_and_auditors_alone(filled: Database, read: Any) -> None:
    with filled.reading() as session:
        read(session, STAFF)
        read(session, AUDITOR)
        for actor in (NCB, ADMIN):
            with pytest.raises(NotAllowed):
                read(session, actor)


BY_UNIT = Wanted(ON - timedelta(days=20), ON, unit="north")
PERIOD = Wanted(ON - timedelta(days=20), ON)
PLANS: list[tuple[str, Any, tuple[str, ...]]] = [
    ("received", received.query(PERIOD), ("ix_cases_figures",)),
    ("received by a unit", received.query(BY_UNIT), ("ix_cases_unit_figures",)),
    ("flags", flagged.flags_query(PERIOD), ("ix_flags_figures",)),
    (
        "flags by a unit",
        flagged.flags_query(BY_UNIT),
        ("ix_cases_unit_figures", "ix_flags_case|flags_pkey"),
    ),
    ("set aside", flagged.set_aside_query(PERIOD), ("ix_dismissals_made",)),
    ("set aside by a unit", flagged.set_aside_query(BY_UNIT), ("ix_dismissals_made",)),
    ("decided", durations.decided_query(PERIOD), ("ix_decisions_first",)),
    ("open", durations.open_query(PERIOD), ("ix_cases_open",)),
    ("overrides", overrides.query(BY_UNIT), ("ix_decisions_figures",)),
    ("newest overrides", overrides.newest_query(BY_UNIT, "release"), ("ix_decisions_figures",)),
    ("letters", questions.query(PERIOD, ON), ("ix_questions_asked",)),
    ("faults", faults.query(PERIOD), ("ix_assessments_made",)),
    ("faults by a unit", faults.query(BY_UNIT), ("ix_assessments_made",)),
    ("rule sets", rule_changes.sets_query(), ("ix_assessments_rule",)),
    ("runs", rule_changes.runs_query(PERIOD), ("ix_rescreenings_started",)),
    (
        "outcomes",
        rule_changes.outcomes_query(PERIOD, ("run-0",)),
        ("ix_rescreened_cases_outcome",),
    ),
    (
        "own history",
        own_history.query(PERIOD, "ncb:UY"),
        # Once it has counted the few rows, PostgreSQL may begin with the days as well.
        ("ix_cases_requester|ix_cases_reference|ix_cases_figures",),
    ),
]


@pytest.mark.parametrize(
    ("query", "indexes"), [one[1:] for one in PLANS], ids=[p[0] for p in PLANS]
)
def test_a_figure_is_read_from_an_index(
    filled: Database, query: Any, indexes: tuple[str, ...]
) -> None:
    """With PostgreSQL forbidden to read whole tables, which it rightly does with so few rows."""
    compiled = query.compile(filled.engine, compile_kwargs={"literal_binds": True})
    with filled.engine.begin() as connection:
        if filled.sqlite:
            lines = connection.execute(text(f"EXPLAIN QUERY PLAN {compiled}")).all()
        else:
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            lines = connection.execute(text(f"EXPLAIN {compiled}")).all()
    plan = "\n".join(str(line) for line in lines)
    for one in indexes:
        assert any(name in plan for name in one.split("|")), plan
    # SQLite calls reading a whole table or index SCAN; the few rule sets may be read whole.
    scanned = [
        one
        for one in plan.splitlines()
        if ("SCAN" in one or "Seq Scan" in one) and "rule_sets" not in one
    ]
    assert scanned == []


MODULES: tuple[ModuleType, ...] = (
    received,
    flagged,
    durations,
    overrides,
    questions,
    faults,
    rule_changes,
)


def test_no_figure_reads_or_groups_by_requester() -> None:
    assert "requester" not in Wanted.__dataclass_fields__
    for _, query, _ in PLANS[:-1]:
        assert "requester" not in str(query.compile())
    for module in MODULES:
        assert "CaseRow.requester" not in inspect.getsource(module) or module is questions
    grouped = str(own_history.query(WHOLE, "ncb:UY").compile()).partition("GROUP BY")[2]
    assert "requester" not in grouped


def test_every_figure_is_among_the_plans() -> None:
    """A query that is added later is looked at, too."""
    folder = Path(inspect.getfile(received)).parent
    names = {
        line.split("(")[0].removeprefix("def ").strip()
        for file in folder.glob("*.py")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("def ") and "query" in line.split("(")[0]
    }
    assert names == {
        "query",
        "flags_query",
        "set_aside_query",
        "decided_query",
        "open_query",
        "sets_query",
        "runs_query",
        "outcomes_query",
        "newest_query",
    }


@pytest.mark.parametrize(
    ("first", "last"),
    [(ON, ON - timedelta(days=1)), (ON - timedelta(days=LONGEST_DAYS), ON)],
    ids=["ends before it begins", "too long"],
)
def test_a_period_that_cannot_be_is_refused(first: date, last: date) -> None:
    with pytest.raises(ValueError, match="period"):
        Wanted(first, last)


@given(
    first=st.dates(date(2000, 1, 1), date(2090, 1, 1)),
    days=st.integers(0, 800),
    step=st.sampled_from(Step),
)
def test_spans_cover_a_period_without_gap(first: date, days: int, step: Step) -> None:
    wanted = Wanted(first, first + timedelta(days=days), step)
    spans = wanted.spans()
    assert spans == tuple(sorted(set(spans)))
    assert spans[0] <= first
    assert all(wanted.span_of(first + timedelta(days=day)) in spans for day in range(0, days + 1))
    assert len(spans) == len({wanted.span_of(first + timedelta(days=n)) for n in range(days + 1)})


def test_erased_cases_count_without_what_was_erased(filled: Database) -> None:
    with filled.reading() as session:
        rows = Rows(session, WHOLE)
        erased = [one for one in rows.all(CaseRow) if one.state == "erased"]
        assert erased
        made = received.received(session, STAFF, WHOLE)
        assert made.total == len(rows.cases)
