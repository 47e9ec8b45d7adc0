"""Keys for requests that were stored before there were any, or could not be compared."""

from __future__ import annotations

import logging
from typing import Final

from sqlalchemy import exists, select

from casework.cases.states import State
from casework.cases.tables import CaseRow, RequestRow
from casework.matching.finding import kept_keys
from casework.matching.storing import keep_keys
from casework.matching.tables import MatchKeyRow
from casework.store.database import Database
from schemas.submission import Submission

_log: Final = logging.getLogger(__name__)
_AT_ONCE: Final = 200


def keep_owed_keys(database: Database) -> int:
    """Make the keys of every case that has none, so that later requests find it; how many cases.

    A request of which no key can be made is passed over and counted in the log, without its words.
    """
    done, failed, after = 0, 0, ""
    query = (
        select(CaseRow.id)
        .where(
            ~exists().where(MatchKeyRow.case_id == CaseRow.id),
            # Of what was erased no key can be made, however often a service starts.
            CaseRow.state != State.ERASED.value,
            exists().where(RequestRow.case_id == CaseRow.id),
        )
        .order_by(CaseRow.id)
        .limit(_AT_ONCE)
    )
    while True:
        with database.reading() as session:
            some = session.scalars(query.where(CaseRow.id > after)).all()
        if not some:
            break
        after = some[-1]
        for case_id in some:
            try:
                done += _keep(database, case_id)
            except Exception as error:
                # The kind alone: the text of an exception may quote the request.
                _log.error("no keys could be made for a case: %s", type(error).__name__)
                failed += 1
    if failed:
        _log.error("%d case(s) cannot be found by later requests", failed)
    return done


def _keep(database: Database, case_id: str) -> bool:
    with database.writing() as session:
        case = session.get_one(CaseRow, case_id, with_for_update=True)
        row = session.get(RequestRow, (case_id, case.request_version))
        if row is None or not row.body:
            return False  # erased
        keys = kept_keys(session, Submission.model_validate_json(row.body))
        keep_keys(session, case_id, keys)
        return bool(keys)
