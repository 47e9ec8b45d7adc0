"""What figures and lists read from an index alone: flags and decisions repeat what of their
case never changes, and lists of few cases stand in their order."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_CHANGED = (
    (
        "cases",
        "ix_cases_unit_figures",
        ("unit_id", "received_on", "channel", "disposition", "id"),
        None,
    ),
    ("cases", "ix_cases_attention", ("received_at", "id", "attention"), "attention IS NOT NULL"),
    (
        "flags",
        "ix_flags_figures",
        ("received_on", "first_of_rule", "channel", "family", "rule", "first_of_family"),
        None,
    ),
    (
        "decisions",
        "ix_decisions_figures",
        ("move", "at", "case_id", "unit", "channel", "reason_kind", "recommended"),
        None,
    ),
    (
        "questions",
        "ix_questions_asked",
        ("asked_at", "case_id", "due_on", "answered_at", "lapsed_at"),
        None,
    ),
)
_NEW = (
    ("cases", "ix_cases_deadline", ("received_at", "id", "due_on"), "due_on IS NOT NULL"),
    (
        "flags",
        "ix_flags_case",
        ("case_id", "first_of_rule", "family", "rule", "first_of_family"),
        None,
    ),
    (
        "decisions",
        "ix_decisions_first",
        ("at", "move", "unit", "channel", "took_seconds"),
        "took_seconds IS NOT NULL",
    ),
)


def upgrade() -> None:
    for table, name, _, _ in _CHANGED:
        op.drop_index(name, table)
    _flags()
    _decisions()
    for table, name, columns, where in (*_CHANGED, *_NEW):
        only = sa.text(where) if where else None
        op.create_index(name, table, list(columns), sqlite_where=only, postgresql_where=only)


def _flags() -> None:
    for column in (
        sa.Column("received_on", sa.Date(), nullable=False, server_default="1970-01-01"),
        sa.Column("channel", sa.String(30), nullable=False, server_default=""),
        sa.Column("first_of_rule", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("first_of_family", sa.Boolean(), nullable=False, server_default=sa.false()),
    ):
        op.add_column("flags", column)
    op.execute(
        "UPDATE flags SET"
        " received_on = (SELECT received_on FROM cases WHERE cases.id = flags.case_id),"
        " channel = (SELECT channel FROM cases WHERE cases.id = flags.case_id),"
        " first_of_rule = NOT EXISTS (SELECT 1 FROM flags AS before WHERE"
        " before.case_id = flags.case_id AND before.place < flags.place"
        " AND before.rule = flags.rule),"
        " first_of_family = NOT EXISTS (SELECT 1 FROM flags AS before WHERE"
        " before.case_id = flags.case_id AND before.place < flags.place"
        " AND before.family = flags.family)"
    )


def _decisions() -> None:
    for column in (
        sa.Column("channel", sa.String(30), nullable=False, server_default=""),
        sa.Column("recommended", sa.String(10), nullable=True),
        sa.Column("took_seconds", sa.Integer(), nullable=True),
    ):
        op.add_column("decisions", column)
    op.execute(
        "UPDATE decisions SET"
        " channel = (SELECT channel FROM cases WHERE cases.id = decisions.case_id),"
        " recommended = (SELECT disposition FROM assessments"
        " WHERE assessments.id = decisions.assessment_id)"
    )
    # Seconds are cut off, never rounded up.
    if op.get_bind().dialect.name == "sqlite":
        took = (
            "(CAST(strftime('%s', decisions.at) AS INTEGER)"
            " - CAST(strftime('%s', cases.received_at) AS INTEGER)"
            " - (substr(decisions.at, 20) < substr(cases.received_at, 20)))"
        )
        took = f"max({took}, 0)"
    else:
        took = "greatest(floor(extract(epoch FROM decisions.at - cases.received_at)), 0)"
    op.execute(
        f"UPDATE decisions SET took_seconds = (SELECT {took} FROM cases"
        " WHERE cases.id = decisions.case_id)"
        " WHERE move IN ('release', 'refuse') AND NOT EXISTS (SELECT 1 FROM decisions AS before"
        " WHERE before.case_id = decisions.case_id AND before.id < decisions.id"
        " AND before.move IN ('release', 'refuse'))"
    )


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
