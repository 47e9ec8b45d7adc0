"""Units end."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("units", sa.Column("ended_at", Moment(), nullable=True))


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
