"""Units, accounts, and what lets them in."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from alembic import op

from casework.store.base import Moment
from casework.store.sealed import SealedText

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _text(name: str, length: int, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=null)


def _sealed(name: str, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, SealedText(), nullable=null)


def _moment(name: str, null: bool = False, index: bool = False) -> sa.Column[datetime]:
    return sa.Column(name, Moment(), nullable=null, index=index)


def _key(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), primary_key=True)


def _of_account() -> sa.Column[str]:
    key = sa.ForeignKey("accounts.id")
    return sa.Column("account_id", sa.String(36), key, nullable=False, index=True)


def upgrade() -> None:
    op.create_table(
        "units",
        _key("id", 36),
        sa.Column("name", sa.String(100), nullable=False, unique=True),
        _moment("made_at"),
    )
    op.create_table(
        "accounts",
        _key("id", 36),
        sa.Column("unit_id", sa.String(36), sa.ForeignKey("units.id"), nullable=False),
        _text("kind", 10),
        _text("roles", 100),
        _text("requester", 80, null=True),
        _sealed("login"),
        sa.Column("login_key", sa.String(64), nullable=False, unique=True),
        _sealed("name"),
        sa.Column("subject_key", sa.String(64), nullable=True, unique=True),
        _sealed("password", null=True),
        _sealed("code_secret", null=True),
        sa.Column("code_step", sa.BigInteger(), nullable=True),
        _moment("made_at"),
        _moment("ended_at", null=True),
    )
    op.create_index("ix_accounts_unit", "accounts", ["unit_id", "id"])
    op.create_table(
        "recovery_codes",
        sa.Column("account_id", sa.String(36), sa.ForeignKey("accounts.id"), primary_key=True),
        _key("hash", 64),
        _moment("used_at", null=True),
    )
    op.create_table(
        "api_keys",
        _key("id", 16),
        _of_account(),
        _text("hash", 64),
        _text("scopes", 100),
        _sealed("label"),
        _moment("made_at"),
        _text("made_by", 64),
        _moment("expires_at"),
        _moment("revoked_at", null=True),
        sa.Column("last_used_on", sa.Date(), nullable=True),
    )
    op.create_table(
        "sessions",
        _key("hash", 64),
        sa.Column("id", sa.String(36), nullable=False, unique=True),
        _of_account(),
        _text("stage", 10),
        _moment("made_at"),
        _moment("seen_at"),
        _moment("expires_at", index=True),
    )
    op.create_table(
        "enrolments",
        _key("id", 16),
        _of_account(),
        _text("hash", 64),
        _moment("made_at"),
        _text("made_by", 64),
        _moment("expires_at"),
        _moment("ended_at", null=True),
        _sealed("password", null=True),
        _sealed("code_secret", null=True),
    )
    op.create_table(
        "openid_states",
        _key("hash", 64),
        _text("browser_hash", 64),
        _sealed("nonce"),
        _sealed("verifier"),
        _text("then", 300),
        _moment("expires_at", index=True),
    )
    op.create_table(
        "sign_in_failures",
        _key("key", 64),
        sa.Column("failures", sa.Integer(), nullable=False),
        _moment("last_at", index=True),
        _moment("blocked_until", null=True),
    )


def downgrade() -> None:
    raise NotImplementedError("restore the backup that was made before the upgrade")
