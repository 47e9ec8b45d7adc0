"""The outbox: order of messages, receipts, stop switches, the recall list, webhooks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment
from casework.store.sealed import SealedText

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("sequence", sa.Integer(), nullable=False, server_default="1"))
    op.add_column(
        "outbox",
        sa.Column("may_have_arrived", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.execute(
        "UPDATE outbox SET sequence = (SELECT count(*) FROM outbox AS other"
        " WHERE other.case_id = outbox.case_id AND other.target = outbox.target"
        " AND (other.made_at < outbox.made_at"
        " OR (other.made_at = outbox.made_at AND other.id <= outbox.id)))"
    )
    op.create_index("ix_outbox_made", "outbox", ["made_at", "id"])
    op.create_index("ix_outbox_status", "outbox", ["status", "made_at", "id"])
    op.create_index("ix_outbox_order", "outbox", ["case_id", "target", "sequence"], unique=True)
    op.create_table(
        "outbox_receipts",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "message_id", sa.String(36), sa.ForeignKey("outbox.id"), nullable=False, index=True
        ),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("target", sa.String(60), nullable=False),
        sa.Column("outcome", sa.String(30), nullable=False),
        sa.Column("status_code", sa.Integer()),
        sa.Column("answer_digest", sa.String(64)),
    )
    switches = op.create_table(
        "outbox_switches",
        sa.Column("target", sa.String(60), primary_key=True),
        sa.Column("stopped", sa.Boolean(), nullable=False),
        sa.Column("everything", sa.Boolean(), nullable=False),
        sa.Column("by", sa.String(64)),
        sa.Column("at", Moment()),
        sa.Column("reason", SealedText()),
    )
    op.bulk_insert(switches, [{"target": "all", "stopped": False, "everything": False}])
    op.create_table(
        "outbox_blocks",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("case_id", sa.String(36), sa.ForeignKey("cases.id"), nullable=False, index=True),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("reason", SealedText(), nullable=False),
        sa.Column("lifted_at", Moment()),
    )
    op.create_index("ix_outbox_blocks_key", "outbox_blocks", ["kind", "key"])
    op.create_table(
        "webhooks",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("requester", sa.String(80), nullable=False, index=True),
        sa.Column("url", SealedText(), nullable=False),
        sa.Column("secret", SealedText(), nullable=False),
        sa.Column("made_by", sa.String(64), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("verified_at", Moment()),
        sa.Column("removed_at", Moment()),
    )


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
