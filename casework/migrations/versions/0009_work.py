"""What people's work needs: corrections, dates reached, retention decided on, re-screenings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment
from casework.store.sealed import SealedText

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("as_of", "renewed_on", "erase_on"):
        op.add_column("cases", sa.Column(name, sa.Date(), nullable=True))
    for name in ("escalated_at", "keeping_asked_at"):
        op.add_column("cases", sa.Column(name, Moment(), nullable=True))
    op.add_column("assessments", sa.Column("as_of", sa.Date(), nullable=True))
    op.add_column("comments", sa.Column("about", sa.String(20), nullable=True))
    op.add_column("comments", sa.Column("corrects", sa.String(36), nullable=True))
    op.create_table(
        "rescreenings",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("started_at", Moment(), nullable=False),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("cause", sa.String(40), nullable=False),
        sa.Column("rule_set", sa.String(64), nullable=False),
        sa.Column("law_date", sa.Date(), nullable=True),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("cursor", sa.String(36), nullable=False),
        sa.Column("running", sa.Integer(), nullable=True, unique=True),
        sa.Column("finished_at", Moment(), nullable=True),
        sa.Column("outcome", sa.String(20), nullable=True),
    )
    op.create_table(
        "rescreened_cases",
        sa.Column(
            "rescreening_id", sa.String(36), sa.ForeignKey("rescreenings.id"), primary_key=True
        ),
        sa.Column("case_id", sa.String(36), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("state_before", sa.String(30), nullable=False),
        sa.Column("before", sa.String(10), nullable=True),
        sa.Column("after", sa.String(10), nullable=True),
        sa.Column("differences", SealedText(), nullable=False),
    )
    op.create_index(
        "ix_rescreened_cases_outcome", "rescreened_cases", ["rescreening_id", "outcome", "case_id"]
    )


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
