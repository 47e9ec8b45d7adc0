"""Cases in the database. A request is stored before it is judged; nothing is ever half stored."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import (
    Date,
    DateTime,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Text,
    create_engine,
    event,
    func,
    select,
    text,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.pool import NullPool

from engine.assess import digest
from engine.ruleset.model import RuleSet
from schemas.assessment import Assessment, Disposition
from schemas.submission import Submission


class Base(DeclarativeBase):
    """Base of all tables."""


class CaseRow(Base):
    """A request as it came in."""

    __tablename__ = "cases"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    received_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
    received_on: Mapped[date] = mapped_column(Date)
    law_date: Mapped[date] = mapped_column(Date)
    reference: Mapped[str | None] = mapped_column(String(300))
    body: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(64))


class AssessmentRow(Base):
    """One assessment of a case; the newest counts."""

    __tablename__ = "assessments"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    made_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    disposition: Mapped[str] = mapped_column(String(10))
    body: Mapped[str] = mapped_column(Text)


class RuleSetRow(Base):
    """A rule set by which requests were judged, so that its assessments can be replayed."""

    __tablename__ = "rule_sets"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    version: Mapped[str] = mapped_column(String(40))
    kept_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    bundle: Mapped[bytes] = mapped_column(LargeBinary)


class HandoverRow(Base):
    """A clear case that may be forwarded for the ordinary legal review."""

    __tablename__ = "handovers"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    assessment_id: Mapped[int] = mapped_column(ForeignKey("assessments.id"))
    made_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class IdempotencyRow(Base):
    """A key under which a request was sent, so that a repeated call stores nothing twice."""

    __tablename__ = "idempotency_keys"

    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    body_sha256: Mapped[str] = mapped_column(String(64))
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))


class LogRow(Base):
    """What happened to a case; only ever added to, and without personal data."""

    __tablename__ = "log_entries"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    event: Mapped[str] = mapped_column(String(40))
    detail: Mapped[str] = mapped_column(String(200))


class FingerprintRow(Base):
    """What is kept of a request for comparison with later ones of the same requester; no words."""

    __tablename__ = "fingerprints"
    __table_args__ = (Index("ix_fingerprints_recent", "requester", "received_on"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    requester: Mapped[str] = mapped_column(String(80))
    received_on: Mapped[date] = mapped_column(Date)
    person: Mapped[str] = mapped_column(String(40))
    scheme: Mapped[int]
    signature: Mapped[bytes] = mapped_column(LargeBinary)


class FingerprintKeyRow(Base):
    """One key under which a fingerprint is found: band `b`, sentence `s` or label `l`."""

    __tablename__ = "fingerprint_keys"
    __table_args__ = (Index("ix_fingerprint_keys_key", "requester", "kind", "key"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("fingerprints.case_id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(1), primary_key=True)
    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    requester: Mapped[str] = mapped_column(String(80))


class KeyUsedForOther(Exception):
    """The idempotency key was used for another body."""


@dataclass(frozen=True, slots=True)
class Case:
    """A stored case with its newest assessment, which is absent if judging was cut short."""

    id: str
    received_at: datetime
    received_on: date
    law_date: date
    reference: str | None
    submission: Submission
    assessment: Assessment | None
    handed_over: bool


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in a list."""

    id: str
    received_at: datetime
    reference: str | None
    disposition: Disposition


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it was stored, read by nobody yet, and the days that belong to it."""

    case_id: str
    request: str
    law_date: date
    received_on: date


@dataclass(frozen=True, slots=True)
class Recorded:
    """An assessment as it was recorded, with everything that it was made from but the rules.

    `request` and `assessment` are the bytes of the database, read by nobody yet.
    """

    case_id: str
    request: str
    law_date: date
    received_on: date
    assessment: str


class Store:
    """The database of one installation; brings it up to date when opened."""

    def __init__(self, database_url: str) -> None:
        url = make_url(database_url)
        sqlite = url.get_backend_name() == "sqlite"
        options: dict[str, Any] = {"poolclass": NullPool} if sqlite else {"pool_pre_ping": True}
        # hide_parameters: an error of the database must not carry a request into a log.
        self.engine = create_engine(url, hide_parameters=True, **options)
        if sqlite:
            event.listen(self.engine, "connect", _prepare_sqlite)
        self.migrate()

    def migrate(self) -> None:
        """Run the migrations that this database has not seen."""
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self.engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def ping(self) -> None:
        """Raise if the database does not answer."""
        with self.engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    def receive(
        self,
        submission: Submission,
        law_date: date,
        received_on: date,
        key: str | None = None,
        body_sha256: str = "",
        beside: Callable[[str], Iterable[Base]] | None = None,
    ) -> tuple[str, bool]:
        """Store a request; its case id, and whether it is new.

        Raises KeyUsedForOther. With a key that is known for the same body, nothing is stored.
        `beside` makes further rows for the case id; they are stored in the same transaction.
        """
        if key is not None and (known := self._known(key, body_sha256)):
            return known, False
        case_id, now = str(uuid.uuid4()), datetime.now(UTC)
        try:
            with Session(self.engine) as session, session.begin():
                session.add(
                    CaseRow(
                        id=case_id,
                        received_at=now,
                        received_on=received_on,
                        law_date=law_date,
                        reference=submission.request.ncb_reference,
                        body=submission.model_dump_json(),
                        digest=digest(submission),
                    )
                )
                session.flush()
                session.add(LogRow(at=now, case_id=case_id, event="received", detail=""))
                before: type[Base] | None = None
                for row in beside(case_id) if beside else ():
                    if before not in (None, type(row)):
                        session.flush()  # rows of one table before those that point to them
                    session.add(row)
                    before = type(row)
                session.flush()
                if key is not None:
                    session.add(IdempotencyRow(key=key, body_sha256=body_sha256, case_id=case_id))
        except IntegrityError:
            # Somebody else sent the same key in this very moment.
            if key is not None and (known := self._known(key, body_sha256)):
                return known, False
            raise
        return case_id, True

    def _known(self, key: str, body_sha256: str) -> str | None:
        with Session(self.engine) as session:
            row = session.get(IdempotencyRow, key)
            if row is not None and row.body_sha256 != body_sha256:
                raise KeyUsedForOther
            return row.case_id if row is not None else None

    def record(self, case_id: str, assessment: Assessment) -> None:
        """Add an assessment, its log entry and, if it is clear, the hand-over, in one transaction.

        A case that has been assessed already stays as it is: two calls may have judged it at once.
        """
        now, disposition = datetime.now(UTC), assessment.disposition
        with Session(self.engine) as session:
            # Writing first takes SQLite's only lock; PostgreSQL locks the row of the case.
            session.add(LogRow(at=now, case_id=case_id, event="assessed", detail=disposition.value))
            session.flush()
            session.get(CaseRow, case_id, with_for_update=True)
            done = select(AssessmentRow.id).where(AssessmentRow.case_id == case_id)
            if session.scalar(done.limit(1)) is not None:
                return  # without a commit: the log entry goes, too
            row = AssessmentRow(
                case_id=case_id,
                made_at=now,
                disposition=disposition.value,
                body=assessment.model_dump_json(),
            )
            session.add(row)
            session.flush()
            if disposition is Disposition.CLEAR:
                session.add(HandoverRow(case_id=case_id, assessment_id=row.id, made_at=now))
            session.commit()

    def keep_rule_set(self, rule_set: RuleSet, bundle: bytes) -> None:
        """Keep a rule set under its digest; one that is kept already stays as it is."""
        row = RuleSetRow(
            digest=rule_set.digest,
            name=rule_set.name,
            version=rule_set.version,
            kept_at=datetime.now(UTC),
            bundle=bundle,
        )
        with Session(self.engine) as session:
            if session.get(RuleSetRow, rule_set.digest) is not None:
                return
            session.add(row)
            # Several services may start on one database at once: one of them has kept it.
            with suppress(IntegrityError):
                session.commit()

    def rule_set_bundle(self, digest: str) -> bytes | None:
        """The bundle of the rule set with that digest, if it was kept."""
        with Session(self.engine) as session:
            row = session.get(RuleSetRow, digest)
            return row.bundle if row is not None else None

    def recorded(self, case_id: str | None = None) -> Iterator[Recorded]:
        """Recorded assessments, the oldest first: all of them, or those of one case."""
        query = (
            select(AssessmentRow.body, CaseRow)
            .join(CaseRow, CaseRow.id == AssessmentRow.case_id)
            .order_by(AssessmentRow.id)
            .execution_options(yield_per=100)
        )
        if case_id is not None:
            query = query.where(CaseRow.id == case_id)
        with Session(self.engine) as session:
            for body, case in session.execute(query):
                yield Recorded(
                    case_id=case.id,
                    request=case.body,
                    law_date=case.law_date,
                    received_on=case.received_on,
                    assessment=body,
                )

    def requests(self, limit: int) -> Iterator[Received]:
        """The requests received last, at most so many, the newest first."""
        query = select(CaseRow).order_by(CaseRow.received_at.desc(), CaseRow.id).limit(limit)
        with Session(self.engine) as session:
            for case in session.scalars(query.execution_options(yield_per=100)):
                yield Received(case.id, case.body, case.law_date, case.received_on)

    def recorded_count(self) -> int:
        """How many assessments are recorded."""
        with Session(self.engine) as session:
            return session.scalar(select(func.count()).select_from(AssessmentRow)) or 0

    def case(self, case_id: str) -> Case | None:
        """A case by its id."""
        with Session(self.engine) as session:
            row = session.get(CaseRow, case_id)
            if row is None:
                return None
            newest = session.scalar(
                select(AssessmentRow)
                .where(AssessmentRow.case_id == case_id)
                .order_by(AssessmentRow.id.desc())
                .limit(1)
            )
            return Case(
                id=row.id,
                received_at=row.received_at,
                received_on=row.received_on,
                law_date=row.law_date,
                reference=row.reference,
                submission=Submission.model_validate_json(row.body),
                assessment=Assessment.model_validate_json(newest.body) if newest else None,
                handed_over=session.get(HandoverRow, case_id) is not None,
            )

    def cases(self, limit: int = 200) -> list[CaseLine]:
        """The newest cases first. One that was never judged counts as held."""
        newest = (
            select(AssessmentRow.disposition)
            .where(AssessmentRow.case_id == CaseRow.id)
            .order_by(AssessmentRow.id.desc())
            .limit(1)
            .correlate(CaseRow)
            .scalar_subquery()
        )
        query = (
            select(CaseRow.id, CaseRow.received_at, CaseRow.reference, newest)
            .order_by(CaseRow.received_at.desc(), CaseRow.id)
            .limit(limit)
        )
        with Session(self.engine) as session:
            return [
                CaseLine(one[0], one[1], one[2], Disposition(one[3] or "hold"))
                for one in session.execute(query)
            ]


def _prepare_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "busy_timeout=10000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
