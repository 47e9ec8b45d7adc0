"""Rule sets, kept so that what was judged by them can be judged again."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from casework.store.database import Database
from casework.store.tables import RuleSetRow
from engine.ruleset.model import RuleSet


def keep_rule_set(database: Database, rule_set: RuleSet, bundle: bytes) -> None:
    """Keep a rule set under its digest; one that is kept already stays as it is."""
    with database.reading() as session:
        if session.get(RuleSetRow, rule_set.digest) is not None:
            return
    row = RuleSetRow(
        digest=rule_set.digest,
        name=rule_set.name,
        version=rule_set.version,
        kept_at=datetime.now(UTC),
        bundle=bundle,
    )
    # Several services may start on one database at once: one of them has kept it.
    with suppress(IntegrityError), database.writing() as session:
        session.add(row)


def rule_set_bundle(database: Database, digest: str) -> bytes | None:
    """The bundle of the rule set with that digest, if it was kept."""
    with database.reading() as session:
        row = session.get(RuleSetRow, digest)
        return row.bundle if row is not None else None


@dataclass(frozen=True, slots=True)
class KeptRuleSet:
    """A rule set that is kept: its digest, what it calls itself, and when it was kept first."""

    digest: str
    name: str
    version: str
    kept_at: datetime


def kept_rule_sets(database: Database, limit: int = 200) -> list[KeptRuleSet]:
    """The rule sets that were kept, the newest first, at most so many."""
    query = (
        select(RuleSetRow.digest, RuleSetRow.name, RuleSetRow.version, RuleSetRow.kept_at)
        .order_by(RuleSetRow.kept_at.desc(), RuleSetRow.digest)
        .limit(limit)
    )
    with database.reading() as session:
        return [KeptRuleSet(*row) for row in session.execute(query)]
