"""People who work on cases, requests to work on, and a rule set that speaks of warrants, too."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from casework.accounts.actor import Actor, Kind, Role
from casework.accounts.tables import AccountRow, UnitRow
from casework.audit.tables import EntryRow
from casework.cases.intake import submit
from casework.cases.tables import CaseRow
from casework.demo import demo_requests
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.store.database import Database
from casework.store.rule_sets import keep_rule_set
from schemas.parsing import parse_submission
from schemas.submission import Submission
from tests.casework.serving import write_rules

REVIEWER = Actor("reviewer-1", "unit-1", frozenset({Role.REVIEWER}))
COLLEAGUE = Actor("reviewer-2", "unit-1", frozenset({Role.REVIEWER}))
SENIOR = Actor("senior-1", "unit-2", frozenset({Role.SENIOR_REVIEWER}))
AUDITOR = Actor("auditor-1", "audit", frozenset({Role.AUDITOR}))
ADMINISTRATOR = Actor("administrator-1", "it", frozenset({Role.ADMINISTRATOR}))
CI = Actor("ci-1", "it", frozenset({Role.CI}), Kind.MACHINE)
OWN = Actor("ncb-uy", "ncb-uy", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:UY")
FOREIGN = Actor("ncb-xx", "ncb-xx", frozenset({Role.SUBMITTER}), Kind.MACHINE, "ncb:XX")

MAY_NOT_KNOW = {"another bureau": FOREIGN, "an administrator": ADMINISTRATOR, "a CI machine": CI}
MAY_NOT_CHANGE = {"its submitter": OWN, "an auditor": AUDITOR}

_CHAPTER = """
chapter: Y
title: Rules on dates for the tests of work
defaults:
  family: procedure
  when_undetermined: none
  requester_sees: true
  in_force_from: 2012-07-01
  review_by: 2027-11-01
rules:
  - id: T-WARRANT
    title: The warrant has run out
    catalogue: [T]
    scope: warrant
    basis: [{instrument: RPD, article: "83", certainty: A}]
    says: A warrant stands on the day of the request.
    when: known(warrant_expires) and warrant_expires < request_day
    effect: refuse
    limits: It serves tests and nothing else.
"""
_TEXTS = {
    "en": "T-WARRANT =\n    .requester = Please look at this point.\n"
    "    .compliance = This point was found.\n    .cure = Mend this point, please.\n",
    "fr": "T-WARRANT =\n    .title = Un point\n    .requester = Veuillez revoir ce point.\n"
    "    .compliance = Ce point a été relevé.\n    .cure = Remédiez à ce point.\n",
}


def write_working_rules(folder: Path) -> Path:
    """The small rule set of the service tests, with a rule on warrants that have run out."""
    rules = write_rules(folder)
    (rules / "chapters" / "y.yaml").write_text(_CHAPTER)
    for language, text in _TEXTS.items():
        (rules / "messages" / language / "y.ftl").write_text(text, encoding="utf-8")
    return rules


def keep_rules(database: Database, evaluator: Evaluator) -> None:
    """Keep the rule set in force, as a service does when it starts."""
    keep_rule_set(database, evaluator.rule_set, evaluator.bundle)


def enrol(database: Database) -> None:
    """Accounts and units of the people here, as an administrator would have made them."""
    people = (REVIEWER, COLLEAGUE, SENIOR, AUDITOR, ADMINISTRATOR, CI, OWN, FOREIGN)
    with database.writing() as session:
        for unit in sorted({one.unit_id for one in people} | {"unit-3"}):
            session.add(UnitRow(id=unit, name=unit, made_at=now()))
        session.flush()
        for one in people:
            session.add(
                AccountRow(
                    id=one.account_id,
                    unit_id=one.unit_id,
                    kind=one.kind.value,
                    roles=" ".join(sorted(role.value for role in one.roles)),
                    requester=one.requester,
                    login=one.account_id,
                    login_key=one.account_id,
                    name=one.account_id,
                    made_at=now(),
                )
            )


def document(name: str = "1_murder", **warrant: str) -> dict[str, Any]:
    """An invented request without annotations; what is named is set on its first warrant."""
    made: dict[str, Any] = copy.deepcopy(demo_requests()[name])
    made.pop("annotations", None)
    for key, value in warrant.items():
        made["warrants"][0][key] = value
    return made


def read(made: dict[str, Any]) -> Submission:
    """The request of a document."""
    return parse_submission(json.dumps(made).encode())


def submitted(gate: Gate, name: str = "1_murder", **warrant: str) -> str:
    """The id of a case that its own bureau has submitted."""
    return submit(gate, read(document(name, **warrant)), OWN, None, "").case_id


def now() -> datetime:
    """The present time."""
    return datetime.now(UTC)


def row_of(gate: Gate, case_id: str) -> CaseRow:
    """The row of a case, as it is stored."""
    with gate.database.reading() as session:
        return session.get_one(CaseRow, case_id)


def events(gate: Gate, case_id: str | None = None) -> list[str]:
    """The events of the audit trail, in order; of one case, or all."""
    query = select(EntryRow.event).order_by(EntryRow.seq)
    if case_id is not None:
        query = query.where(EntryRow.case_id == case_id)
    with gate.database.reading() as session:
        return list(session.scalars(query))
