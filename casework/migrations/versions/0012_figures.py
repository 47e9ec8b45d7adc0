"""What figures are counted from: kinds of reasons, engine faults, indexes on the days asked for."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

from casework.store.sealed import SealedText

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_INDEXES = (
    ("ix_cases_figures", "cases", ["received_on", "unit_id", "channel", "disposition"]),
    ("ix_cases_unit_figures", "cases", ["unit_id", "received_on", "channel", "disposition"]),
    ("ix_cases_open", "cases", ["state", "received_on", "unit_id", "channel"]),
    ("ix_flags_figures", "flags", ["case_id", "family", "rule", "effect"]),
    ("ix_decisions_figures", "decisions", ["move", "at", "case_id"]),
    ("ix_questions_asked", "questions", ["asked_at", "case_id"]),
    ("ix_dismissals_made", "dismissals", ["at", "case_id"]),
    ("ix_assessments_made", "assessments", ["made_at", "fault", "case_id"]),
    ("ix_assessments_rules", "assessments", ["rule_set", "made_at"]),
    ("ix_rescreenings_started", "rescreenings", ["started_at", "id"]),
)
_BATCH = 500


def upgrade() -> None:
    op.add_column("decisions", sa.Column("reason_kind", sa.String(30), nullable=True))
    op.add_column("assessments", sa.Column("fault", sa.String(20), nullable=True))
    _tell_faults(op.get_bind())
    for name, table, columns in _INDEXES:
        op.create_index(name, table, columns)


def _tell_faults(connection: sa.Connection) -> None:
    # A fault always holds, so nothing else needs to be opened.
    assessments = sa.table(
        "assessments",
        sa.column("id", sa.Integer),
        sa.column("disposition", sa.String),
        sa.column("fault", sa.String),
        sa.column("body", SealedText()),
    )
    after = 0
    while True:
        rows = connection.execute(
            sa.select(assessments.c.id, assessments.c.body)
            .where(assessments.c.disposition == "hold", assessments.c.id > after)
            .order_by(assessments.c.id)
            .limit(_BATCH)
        ).all()
        if not rows:
            return
        after = rows[-1].id
        for row in rows:
            reason = _reason(row.body)
            if reason is not None:
                connection.execute(
                    sa.update(assessments).where(assessments.c.id == row.id).values(fault=reason)
                )


def _reason(body: str) -> str | None:
    if not body:  # of a case that was erased
        return None
    for flag in json.loads(body)["flags"]:
        if flag["rule"] == "ENGINE-FAULT":
            return str(flag.get("arguments", {}).get("reason", "engine"))
    return None


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
