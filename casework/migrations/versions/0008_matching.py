"""Keyed hashes by which requests find each other, and what was found.

Requests from before have no keys; the service makes them when it starts.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment
from casework.store.sealed import SealedText

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "match_keys",
        sa.Column("case_id", sa.String(36), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("kind", sa.String(1), primary_key=True),
        sa.Column("key", sa.String(32), primary_key=True),
    )
    op.create_index("ix_match_keys_key", "match_keys", ["key", "case_id"])
    op.create_table(
        "match_searches",
        sa.Column("case_id", sa.String(36), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("searched_on", sa.Date(), nullable=False),
        sa.Column("cut", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "matches",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("case_id", sa.String(36), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("other_case_id", sa.String(36), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("found_at", Moment(), nullable=False),
        sa.Column("relation", sa.String(30), nullable=False),
        sa.Column("certainty", sa.String(10), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("reasons", SealedText(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("settled_at", Moment()),
        sa.Column("settled_by", sa.String(64)),
        sa.Column("settled_because", SealedText()),
        sa.UniqueConstraint("case_id", "other_case_id"),
    )
    op.create_index("ix_matches_other", "matches", ["other_case_id"])
    op.create_index("ix_matches_state", "matches", ["state", "found_at"])


def downgrade() -> None:
    for name in ("matches", "match_searches", "match_keys"):
        op.drop_table(name)
