"""Views that people save: each its owner's alone, few, and gone for good only after a while."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from sqlalchemy import text

from casework.accounts.actor import Actor, Role
from casework.cases.saved_views import (
    LONGEST_NAME,
    LONGEST_QUERY,
    MOST,
    NoSuchView,
    ViewRefused,
    remove,
    rename,
    restore,
    save,
    views_of,
)
from casework.store.database import Database

NOW: Final = datetime(2026, 11, 25, 12, tzinfo=UTC)
ANNA: Final = Actor("anna", "north", frozenset({Role.REVIEWER}))
BORA: Final = Actor("bora", "north", frozenset({Role.REVIEWER}))


def kept(database: Database, actor: Actor = ANNA) -> list[tuple[str, str]]:
    with database.reading() as session:
        return [(one.name, one.query) for one in views_of(session, actor)]


def saved(database: Database, name: str = "Mine", query: str = "tab=mine") -> str:
    with database.writing() as session:
        return save(session, ANNA, name, query, NOW)


def test_a_view_belongs_to_whoever_saved_it(database: Database) -> None:
    view = saved(database)
    assert (kept(database), kept(database, BORA)) == ([("Mine", "tab=mine")], [])
    with database.writing() as session:
        with pytest.raises(NoSuchView):
            rename(session, BORA, view, "Stolen")
        with pytest.raises(NoSuchView):
            remove(session, BORA, view, NOW)
        with pytest.raises(NoSuchView):
            restore(session, BORA, view)
        with pytest.raises(NoSuchView):
            rename(session, ANNA, "nowhere", "x")
    assert kept(database) == [("Mine", "tab=mine")]


def test_name_and_filters_are_sealed_at_rest(database: Database) -> None:
    saved(database, "Planted-Name", "reference=Planted-Reference")
    with database.engine.connect() as connection:
        stored = connection.execute(text("SELECT name, query FROM saved_views")).one()
    assert b"Planted" not in b"".join(bytes(one) for one in stored)


def test_a_deletion_can_be_undone_for_a_day(database: Database) -> None:
    first, second = saved(database), saved(database, "Other", "tab=all")
    with database.writing() as session:
        remove(session, ANNA, first, NOW)
    assert kept(database) == [("Other", "tab=all")]
    with database.writing() as session:
        restore(session, ANNA, first)
        remove(session, ANNA, second, NOW)
    assert kept(database) == [("Mine", "tab=mine")]
    with database.writing() as session:
        save(session, ANNA, "Later", "", NOW + timedelta(days=1, seconds=1))
        with pytest.raises(NoSuchView):
            restore(session, ANNA, second)


@pytest.mark.parametrize(
    ("name", "query"),
    [(" ", ""), ("x" * (LONGEST_NAME + 1), ""), ("a\nb", ""), ("a", "q" * (LONGEST_QUERY + 1))],
)
def test_what_cannot_be_a_view_is_refused(database: Database, name: str, query: str) -> None:
    with pytest.raises(ViewRefused):
        saved(database, name, query)
    assert kept(database) == []


def test_nobody_keeps_more_than_so_many(database: Database) -> None:
    views = [saved(database, f"View {number}") for number in range(MOST)]
    with pytest.raises(ViewRefused, match="delete one"):
        saved(database)
    with database.writing() as session:
        remove(session, ANNA, views[0], NOW)
    saved(database)
    assert len(kept(database)) == MOST
