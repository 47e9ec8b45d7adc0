"""Settings of one installation, from the environment (`REDNOTICE_*`)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib.resources import files
from pathlib import Path

from sqlalchemy.engine import make_url

from casework.accounts.actor import Role
from casework.accounts.oidc import Provider
from casework.outbox.settings import Forwarding, forwarding_from


class Audience(StrEnum):
    """Who reads an answer."""

    REQUESTER = "requester"
    COMPLIANCE = "compliance"
    AUDITOR = "auditor"
    """As compliance staff, without names, references and words that somebody wrote."""


def default_rules() -> Path:
    """The rule set that is installed with the program."""
    return Path(str(files("rules")))


@dataclass(frozen=True, slots=True)
class Settings:
    """What an installation decides.

    `open_as` is the role as which callers without credentials act. Only `rednotice demo` sets it:
    nothing in the environment does, and it needs `loopback_only`. `ending_seconds` is how long
    calls that are under way may go on once the service is told to end.
    """

    database_url: str = "sqlite:///rednotice.db"
    rules_dir: Path = field(default_factory=default_rules)
    cases_dir: Path | None = None
    workers: int = 2
    deadline_seconds: float = 10.0
    max_body_bytes: int = 2 * 1024 * 1024
    max_bulk_bytes: int = 64 * 1024 * 1024
    loopback_only: bool = False
    open_as: Role | None = None
    public_url: str | None = None
    openid: Provider | None = None
    key_file: Path | None = None
    forward_to: str | None = None
    answer_days: int = 30
    release_days: int = 7
    date_lead_days: int = 30
    dismissal_days: int = 180
    max_attachment_bytes: int = 20 * 1024 * 1024
    daily_jobs: bool = True
    ending_seconds: int = 30
    traces: bool = False
    forwarding: Forwarding = field(default_factory=Forwarding)

    def __post_init__(self) -> None:
        if self.workers < 1 or self.deadline_seconds <= 0 or self.max_body_bytes < 1:
            raise ValueError("workers, deadline and body limit must be greater than zero")
        if self.answer_days < 1 or self.release_days < 1:
            raise ValueError("days to answer and to release must be greater than zero")
        if self.open_as is not None and not self.loopback_only:
            raise ValueError("only a service that answers this machine alone may run without keys")
        if self.open_as is Role.SUBMITTER:
            raise ValueError("a submitter needs an account, which says for whom it submits")
        if self.date_lead_days < 0 or self.dismissal_days < 1 or self.max_attachment_bytes < 1:
            raise ValueError("days for dates and dismissals and the attachment limit are too small")
        if self.ending_seconds < 1:
            raise ValueError("a service needs at least one second to end its calls")
        self.forwarding.check(self.forward_to)

    @property
    def keys(self) -> Path:
        """The key file; unless it is named, it stands beside an SQLite database, or else here."""
        if self.key_file is not None:
            return self.key_file
        url = make_url(self.database_url)
        if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:":
            return Path(url.database).with_suffix(".keys")
        return Path("rednotice.keys")

    @property
    def cases(self) -> Path:
        """Where the rules' data cases are; in a source tree they stand beside the rules."""
        return self.cases_dir or self.rules_dir.parent / "tests" / "cases"


def _yes_or_no(word: str) -> bool:
    if word not in ("yes", "no"):
        raise ValueError(f"`{word}` is neither yes nor no")
    return word == "yes"


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from `REDNOTICE_*`. Raises ValueError that names the variable that is wrong."""
    given = os.environ if environment is None else environment
    known = Settings()

    def text(name: str, default: str) -> str:
        return given.get(f"REDNOTICE_{name}") or default

    try:
        return Settings(
            database_url=text("DATABASE_URL", known.database_url),
            rules_dir=Path(text("RULES_DIR", str(known.rules_dir))),
            cases_dir=Path(cases) if (cases := given.get("REDNOTICE_CASES_DIR")) else None,
            workers=int(text("WORKERS", str(known.workers))),
            deadline_seconds=float(text("DEADLINE_SECONDS", str(known.deadline_seconds))),
            max_body_bytes=int(text("MAX_BODY_BYTES", str(known.max_body_bytes))),
            public_url=given.get("REDNOTICE_PUBLIC_URL") or None,
            openid=_openid(given),
            max_bulk_bytes=int(text("MAX_BULK_BYTES", str(known.max_bulk_bytes))),
            key_file=Path(keys) if (keys := given.get("REDNOTICE_KEY_FILE")) else None,
            forward_to=given.get("REDNOTICE_FORWARD_TO") or None,
            answer_days=int(text("ANSWER_DAYS", str(known.answer_days))),
            release_days=int(text("RELEASE_DAYS", str(known.release_days))),
            date_lead_days=int(text("DATE_LEAD_DAYS", str(known.date_lead_days))),
            dismissal_days=int(text("DISMISSAL_DAYS", str(known.dismissal_days))),
            max_attachment_bytes=int(text("MAX_ATTACHMENT_BYTES", str(known.max_attachment_bytes))),
            ending_seconds=int(text("ENDING_SECONDS", str(known.ending_seconds))),
            traces=_yes_or_no(text("TRACES", "no")),
            daily_jobs=_yes_or_no(text("DAILY_JOBS", "yes")),
            forwarding=forwarding_from(given),
        )
    except ValueError as error:
        raise ValueError(f"a setting in REDNOTICE_* is wrong: {error}") from None


def _openid(given: Mapping[str, str]) -> Provider | None:
    issuer = given.get("REDNOTICE_OPENID_ISSUER")
    if not issuer:
        return None
    needed = {
        name: given.get(f"REDNOTICE_{name}", "") for name in ("OPENID_CLIENT_ID", "PUBLIC_URL")
    }
    if missing := [name for name, value in needed.items() if not value]:
        raise ValueError(f"sign-in by OpenID needs REDNOTICE_{missing[0]} too")
    return Provider(
        issuer=issuer,
        client_id=needed["OPENID_CLIENT_ID"],
        public_url=needed["PUBLIC_URL"],
        client_secret=given.get("REDNOTICE_OPENID_CLIENT_SECRET") or None,
        sign_up_unit=given.get("REDNOTICE_OPENID_SIGN_UP_UNIT") or None,
    )
