"""The dismissal of a match after a refusal is proposed before a second person decides."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment
from casework.store.sealed import SealedText

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("matches", sa.Column("proposed_at", Moment(), nullable=True))
    op.add_column("matches", sa.Column("proposed_by", sa.String(64), nullable=True))
    op.add_column("matches", sa.Column("proposed_because", SealedText(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
