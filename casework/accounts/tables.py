"""Rows of accounts and of what lets them in. Names are sealed; secrets are stored as hashes."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, Date, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from casework.store.base import Base, Moment
from casework.store.sealed import SealedText


class UnitRow(Base):
    """A unit: the people of one office. Two units make the second pair of eyes on a refusal.

    `second_view_first` tells whether whoever decides on a release that this unit proposes first
    records a view of their own, without seeing its reasons.

    One that has ended stays, since what its people did names it; nobody joins it any more.
    """

    __tablename__ = "units"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    made_at: Mapped[datetime] = mapped_column(Moment)
    second_view_first: Mapped[bool] = mapped_column(default=False)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)


class AccountRow(Base):
    """An account of a person or a machine.

    `roles` holds words in order with spaces between. `login_key` and `subject_key` are keyed hashes
    by which the sealed login, and the subject at an OpenID provider, are found. `code_step` is the
    30-second step of the newest one-time code that was used: no code counts twice.
    """

    __tablename__ = "accounts"
    __table_args__ = (Index("ix_accounts_unit", "unit_id", "id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    unit_id: Mapped[str] = mapped_column(ForeignKey("units.id"))
    kind: Mapped[str] = mapped_column(String(10))
    roles: Mapped[str] = mapped_column(String(100))
    requester: Mapped[str | None] = mapped_column(String(80))
    login: Mapped[str] = mapped_column(SealedText)
    login_key: Mapped[str] = mapped_column(String(64), unique=True)
    name: Mapped[str] = mapped_column(SealedText)
    subject_key: Mapped[str | None] = mapped_column(String(64), unique=True)
    password: Mapped[str | None] = mapped_column(SealedText)
    code_secret: Mapped[str | None] = mapped_column(SealedText)
    code_step: Mapped[int | None] = mapped_column(BigInteger)
    made_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)


class RecoveryCodeRow(Base):
    """A code for somebody who has lost the second factor. Good for one sign-in."""

    __tablename__ = "recovery_codes"

    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    used_at: Mapped[datetime | None] = mapped_column(Moment)


class ApiKeyRow(Base):
    """An API key, without its secret. `scopes` holds words in order with spaces between."""

    __tablename__ = "api_keys"

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), index=True)
    hash: Mapped[str] = mapped_column(String(64))
    scopes: Mapped[str] = mapped_column(String(100))
    label: Mapped[str] = mapped_column(SealedText)
    made_at: Mapped[datetime] = mapped_column(Moment)
    made_by: Mapped[str] = mapped_column(String(64))
    expires_at: Mapped[datetime] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)
    last_used_on: Mapped[date | None] = mapped_column(Date)


class SessionRow(Base):
    """A browser that somebody signed in with. `stage` tells whether the second factor is owed."""

    __tablename__ = "sessions"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    id: Mapped[str] = mapped_column(String(36), unique=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), index=True)
    stage: Mapped[str] = mapped_column(String(10))
    made_at: Mapped[datetime] = mapped_column(Moment)
    seen_at: Mapped[datetime] = mapped_column(Moment)
    expires_at: Mapped[datetime] = mapped_column(Moment, index=True)


class EnrolmentRow(Base):
    """A one-time secret with which a person sets password and second factor.

    What the person has chosen waits here until a first code proves that it works.
    """

    __tablename__ = "enrolments"

    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"), index=True)
    hash: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[datetime] = mapped_column(Moment)
    made_by: Mapped[str] = mapped_column(String(64))
    expires_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    password: Mapped[str | None] = mapped_column(SealedText)
    code_secret: Mapped[str | None] = mapped_column(SealedText)


class OpenIdStateRow(Base):
    """A sign-in that is under way at an OpenID provider, bound to the browser that began it."""

    __tablename__ = "openid_states"

    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    browser_hash: Mapped[str] = mapped_column(String(64))
    nonce: Mapped[str] = mapped_column(SealedText)
    verifier: Mapped[str] = mapped_column(SealedText)
    then: Mapped[str] = mapped_column(String(300))
    expires_at: Mapped[datetime] = mapped_column(Moment, index=True)


class FailureRow(Base):
    """How often sign-in failed of late for one account or from one source.

    `key` is a keyed hash: neither a login nor an address can be read from it.
    """

    __tablename__ = "sign_in_failures"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(Moment, index=True)
    blocked_until: Mapped[datetime | None] = mapped_column(Moment)
