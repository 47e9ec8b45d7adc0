"""The inbox: indexes for lists by urgency, and views that people save."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment
from casework.store.sealed import SealedText

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cases", sa.Column("standing", sa.Integer(), nullable=False, server_default="8"))
    # As `standing_of` of casework/cases/tables.py was when this was written.
    op.execute(
        "UPDATE cases SET standing = CASE WHEN attention IS NOT NULL THEN 1"
        " WHEN state = 'release_proposed' THEN 2"
        " WHEN state = 'recommended_for_refusal' THEN 3"
        " WHEN state = 'under_review' THEN 4"
        " WHEN state IN ('received', 'assessed', 'awaiting_information') THEN 5"
        " WHEN state IN ('cleared', 'released') THEN 6"
        " WHEN state IN ('queued', 'forwarded', 'suspended') THEN 7"
        " ELSE 8 END"
    )
    order = ["standing", "received_at", "id", "due_on"]
    op.create_index("ix_cases_urgency", "cases", order)
    op.create_index("ix_cases_unit_urgency", "cases", ["unit_id", *order])
    op.create_index("ix_cases_assignee_urgency", "cases", ["assignee_id", *order])
    op.create_index("ix_cases_requester_urgency", "cases", ["requester", *order])
    op.create_index("ix_cases_unit_due", "cases", ["unit_id", "due_on", "id"])
    op.create_index("ix_cases_assignee_due", "cases", ["assignee_id", "due_on", "id"])
    op.create_index("ix_cases_reference_key", "cases", ["reference_key"])
    op.create_table(
        "saved_views",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("account_id", sa.String(64), nullable=False),
        sa.Column("name", SealedText(), nullable=False),
        sa.Column("query", SealedText(), nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("deleted_at", Moment(), nullable=True),
    )
    op.create_index("ix_saved_views_account", "saved_views", ["account_id", "made_at", "id"])


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
