"""Flags and decisions repeat what of their case never changes; the migration fills that in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, func, inspect, select, text, update

import casework
from casework.cases.tables import CaseRow, DecisionRow, FlagRow
from casework.store.database import Database
from tests.casework.databases import BOTH, new_url, opened
from tests.casework.figures.made import fill
from tests.casework.figures.repeated import differing

ON = date(2026, 11, 25)
RULES = tuple(f"RULE-{number}" for number in range(40))  # several of each family
TABLES = (
    "cases",
    "request_versions",
    "annotation_versions",
    "assessments",
    "flags",
    "decisions",
)
ADDED = {
    "flags": {"received_on", "channel", "first_of_rule", "first_of_family"},
    "decisions": {"channel", "recommended", "took_seconds"},
}


def _plain(database: Database) -> Mapping[str, Sequence[dict[str, Any]]]:
    """The rows as the driver has them, sealed fields sealed."""
    with database.engine.connect() as connection:
        return {
            name: [
                dict(row) for row in connection.execute(text(f"SELECT * FROM {name}")).mappings()
            ]
            for name in TABLES
        }


def _left_at_0014(url: str, rows: Mapping[str, Sequence[dict[str, Any]]]) -> None:
    config = Config()
    folder = Path(next(iter(casework.__path__))) / "migrations"
    config.set_main_option("script_location", str(folder))
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0014")
        for name in TABLES:
            columns = [one["name"] for one in inspect(connection).get_columns(name)]
            assert not ADDED.get(name, set()) & set(columns)
            values = ", ".join(f":{one}" for one in columns)
            names = ", ".join(f'"{one}"' for one in columns)
            connection.execute(
                text(f"INSERT INTO {name} ({names}) VALUES ({values})"),
                [{one: row[one] for one in columns} for row in rows[name]],
            )
    engine.dispose()


@pytest.mark.parametrize("kind", BOTH)
def test_the_migration_fills_in_what_the_service_would_have_written(
    kind: str, tmp_path: Path
) -> None:
    with opened(kind, tmp_path) as made:
        fill(made, 300, ON, rules=RULES)
        with made.writing() as session:  # one that was decided before it came in: a clock was wrong
            first = select(func.min(DecisionRow.case_id)).where(
                DecisionRow.took_seconds.is_not(None)
            )
            early = session.scalars(first).one()
            case = session.get_one(CaseRow, early)
            session.execute(
                update(DecisionRow)
                .where(DecisionRow.case_id == early)
                .values(at=case.received_at - timedelta(days=1), took_seconds=None)
            )
        rows = _plain(made)
        keyring = made.keyring
    with new_url(kind, tmp_path) as url:
        _left_at_0014(url, rows)
        migrated = Database(url, keyring)
        with migrated.reading() as session:
            assert differing(session) == []
            # So that the comparison had something to say.
            for some in (
                FlagRow.first_of_rule.is_(False),
                FlagRow.first_of_family.is_(False) & FlagRow.first_of_rule,
                DecisionRow.took_seconds.is_not(None),
                DecisionRow.recommended.is_not(None) & DecisionRow.took_seconds.is_(None),
            ):
                assert session.scalar(select(func.count()).where(some))
            of_early = select(DecisionRow.took_seconds).where(DecisionRow.case_id == early)
            assert session.scalars(of_early.order_by(DecisionRow.id)).first() == 0
        migrated.close()


@pytest.mark.parametrize(
    "change",
    [
        update(FlagRow).values(channel="x"),
        update(FlagRow).values(first_of_rule=False),
        update(DecisionRow).values(took_seconds=1),
        update(DecisionRow).values(recommended="x"),
    ],
    ids=["channel", "first of its rule", "time", "recommendation"],
)
def test_a_row_that_repeats_its_case_otherwise_is_found(database: Database, change: Any) -> None:
    fill(database, 40, ON)
    with database.writing() as session:
        assert differing(session) == []
        session.execute(change)
        assert differing(session)
