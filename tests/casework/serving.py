"""A live service for tests, on a small rule set of its own so that the law may change freely."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import uvicorn
from fastapi import FastAPI

from casework.accounts.actor import Role
from casework.settings import Settings
from casework.store.database import Database
from service import create_app
from tests.casework.accounts_made import headers_of, make_accounts
from tests.surroundings import copy_surroundings

ROOT = Path(__file__).parent.parent.parent

# Headers by which calls come from the accounts of `accounts_made.py`. STAFF and SENIOR are two
# people of one unit, reviewers and senior reviewers both; REVIEWER is of that unit, too, and no
# senior; OTHER_UNIT is senior in a second unit. SUBMITTER submits for ncb:UY, as the demo requests
# do; FOREIGN_SUBMITTER for ncb:PY.
STAFF = headers_of("staff")
SENIOR = headers_of("senior")
REVIEWER = headers_of("reviewer")
OTHER_UNIT = headers_of("other-unit")
SUBMITTER = headers_of("submitter")
FOREIGN_SUBMITTER = headers_of("foreign-submitter")
AUDITOR = headers_of("auditor")
ADMIN = headers_of("administrator")
CI_HEADERS = headers_of("ci")

_CHAPTER = """
chapter: Z
title: Rules for the tests of the service
defaults:
  family: seriousness
  when_undetermined: ask
  requester_sees: true
  in_force_from: 2012-07-01
  review_by: 2027-11-01
rules:
"""
_RULE = """
  - id: {id}
    title: {title}
    catalogue: [T]
    family: {family}
    scope: {scope}
    basis: [{{instrument: RPD, article: "83", certainty: A}}]
    says: {title}, as a rule in one sentence.
    when: {when}
    effect: {effect}
    near_miss: true
    requester_sees: {sees}
    limits: It serves tests and nothing else.
"""
_RULES = (
    ("T-PENALTY", "The penalty is too low", "seriousness", "offence",
     "maximum_penalty_months < 24", "refuse", "true"),
    ("T-ROLE", "The own role is not described", "evidence_standards", "request",
     "not own_role_described", "ask", "true"),
    ("T-ASYLUM", "Protected against the requester", "asylum_status", "protection",
     "against_requester", "hold", "false"),
    ("T-SPEECH", "The offence is about speech", "political_motivation", "offence",
     "about_speech", "hold", "false"),
)  # fmt: skip
_FACTOR = """
factors:
  - id: test_factor
    letter: a
    points_to: ordinary
    weight: weak
    basis: [{instrument: RPD, article: "34(3)(a)", certainty: A}]
    says: An act is stated in the request.
    when: act_count >= 1
"""


_TEXTS = {
    "en": "    .requester = Please look at this point.\n    .compliance = This point was found.\n"
    "    .cure = Mend this point, please.\n",
    "fr": "    .title = Un point\n    .requester = Veuillez revoir ce point.\n"
    "    .compliance = Ce point a été relevé.\n    .cure = Remédiez à ce point.\n"
    "    .says = Une règle en une phrase.\n    .limits = Elle ne sert qu'aux essais.\n",
}
_FACTOR_TEXT = (
    "# English: An act is stated in the request.\nfactor-test_factor = Un acte est indiqué.\n"
)
_CHAPTER_TEXT = (
    "# English: Rules for the tests of the service\nchapter-Z = Règles pour les essais du service\n"
)


def write_rules(folder: Path) -> Path:
    """A small rule set, with the vocabularies of the real one."""
    rules = folder / "rules"
    copy_surroundings(rules, *_TEXTS)
    keys = ("id", "title", "family", "scope", "when", "effect", "sees")
    entries = [_RULE.format(**dict(zip(keys, one, strict=True))) for one in _RULES]
    (rules / "chapters").mkdir()
    (rules / "chapters" / "z.yaml").write_text(_CHAPTER + "".join(entries) + _FACTOR)
    for language, texts in _TEXTS.items():
        (rules / "messages" / language / "z.ftl").write_text(
            "\n".join(f"{one[0]} =\n{texts}" for one in _RULES), encoding="utf-8"
        )
    for name, told in (("factors", _FACTOR_TEXT), ("chapters", _CHAPTER_TEXT)):
        (rules / "messages" / "fr" / f"{name}.ftl").write_text(told, encoding="utf-8")
    (rules / "ruleset.yaml").write_text(
        'name: service-tests\nversion: "1"\ndescription: Rules for the tests of the service.\n'
        f"languages: [{', '.join(_TEXTS)}]\n"
    )
    return rules


def dying_worker() -> Callable[[bytes], bytes]:
    """A worker that is killed by its first task."""
    return _die


def _die(_: bytes) -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


def settings_for(folder: Path, open_as: Role | None = None) -> Settings:
    """Settings of a service that lives in a folder; with `open_as` it needs no key."""
    return Settings(
        database_url=f"sqlite:///{folder / 'test.db'}",
        rules_dir=write_rules(folder),
        workers=1,
        deadline_seconds=20,
        open_as=open_as,
        loopback_only=open_as is not None,
        max_body_bytes=200_000,
    )


@contextmanager
def served(
    settings: Settings,
    factory: Callable[[], Callable[[bytes], bytes]] | None = None,
    port: int = 0,
) -> Iterator[str]:
    """The address of a running service with the accounts of `accounts_made.py`."""
    with served_app(create_app(settings, factory), settings, port) as address:
        yield address


@contextmanager
def served_app(app: FastAPI, settings: Settings | None = None, port: int = 0) -> Iterator[str]:
    """The address of an application that runs; it has shut down when the block ends.

    With the settings of the service, the accounts of `accounts_made.py` are made beforehand.
    """
    if settings is not None:
        database = Database(settings.database_url, settings.keys)
        make_accounts(database)
        database.close()
    listener = socket.create_server(("127.0.0.1", port))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    try:
        deadline = time.monotonic() + 60
        while not server.started:
            assert thread.is_alive(), "the service did not start"
            assert time.monotonic() < deadline, "the service took too long to start"
            time.sleep(0.02)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(20)
        listener.close()
