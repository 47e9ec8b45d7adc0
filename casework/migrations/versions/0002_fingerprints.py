"""Fingerprints of requests, to find summaries that repeat one another."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fingerprints",
        sa.Column("case_id", sa.String(36), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("requester", sa.String(80), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("person", sa.String(40), nullable=False),
        sa.Column("scheme", sa.Integer(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_fingerprints_recent", "fingerprints", ["requester", "received_on"])
    op.create_table(
        "fingerprint_keys",
        sa.Column(
            "case_id", sa.String(36), sa.ForeignKey("fingerprints.case_id"), primary_key=True
        ),
        sa.Column("kind", sa.String(1), primary_key=True),
        sa.Column("key", sa.String(40), primary_key=True),
        sa.Column("requester", sa.String(80), nullable=False),
    )
    op.create_index("ix_fingerprint_keys_key", "fingerprint_keys", ["requester", "kind", "key"])


def downgrade() -> None:
    op.drop_table("fingerprint_keys")
    op.drop_table("fingerprints")
