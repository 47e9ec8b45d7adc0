"""The second person's own view of a proposal to release, before its reasons are read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment
from casework.store.sealed import SealedText

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, column in (("units", "second_view_first"), ("decisions", "view_first")):
        op.add_column(
            table, sa.Column(column, sa.Boolean(), nullable=False, server_default=sa.false())
        )
    op.create_table(
        "views",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("case_id", sa.String(36), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("proposal_id", sa.Integer(), sa.ForeignKey("decisions.id"), nullable=False),
        sa.Column("assessment_id", sa.Integer(), sa.ForeignKey("assessments.id"), nullable=True),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("unit", sa.String(64), nullable=False),
        sa.Column("opinion", sa.String(20), nullable=False),
        sa.Column("reason", SealedText(), nullable=False),
        sa.UniqueConstraint("proposal_id", "by"),
    )
    op.create_index("ix_views_case_id", "views", ["case_id"])


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
