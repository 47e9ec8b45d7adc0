"""Searching cases by id, file number, rule or a person's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Response
from pydantic import ValidationError
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.audit.viewing import viewed
from casework.cases.listing import families_of
from casework.cases.tables import CaseRow
from casework.gate import Gate
from casework.matching.likeness import ReasonKind
from casework.matching.seeking import LONGEST_NAME, NamesFound, by_name
from casework.web.errors import refusal_of
from casework.web.forms import FormIn
from casework.web.inbox_lines import Line, line_of, staff_of
from casework.web.rendering import page, words
from casework.web.texts import console_texts
from casework.web.viewer import Viewer, ViewerIn
from schemas.base import partial_date_bounds
from schemas.problem import FaultKind

router = APIRouter(prefix="/search", include_in_schema=False)

_MOST: Final = 50
# The beginning of a case id, as lists show it, or all of it.
_ID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f-]{0,27})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Hit:
    """A case that was found, and why: the name in its request, which of its names that is, and what
    agrees; empty if it was not found by name. Auditors, whose pages bear no names, get none."""

    line: Line
    name: str = ""
    which: str = ""
    reasons: tuple[ReasonKind, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found. `rule` is the id of a rule that was meant; `cut` tells that there was
    more, `one_word` that a single word finds few."""

    by_id: Sequence[Hit] = ()
    by_reference: Sequence[Hit] = ()
    by_name: Sequence[Hit] = ()
    rule: str = ""
    cut: bool = False
    one_word: bool = False

    @property
    def anything(self) -> bool:
        """Whether anything was found."""
        return bool(self.by_id or self.by_reference or self.by_name or self.rule)


def the_reader(viewer: ViewerIn) -> Actor:
    """Who may search: those who read all cases. Raises ProblemError for anybody else."""
    if viewer.actor is None or not viewer.actor.reads_all:
        raise ProblemError(403, "Only compliance staff and auditors search cases.")
    return viewer.actor


ReaderIn = Annotated[Actor, Depends(the_reader)]


@router.get("")
def search_page(viewer: ViewerIn, actor: ReaderIn) -> Response:
    """Where a search begins."""
    return page("search.html", viewer, found=None, q="", born="")


# A form that is posted, with its results as the answer: what is sought is mostly a person's name,
# and an address stays in histories, bookmarks and the logs of proxies. The audit trail learns that
# somebody searched, and not for whom.
@router.post("")
def search(gate: GateIn, viewer: ViewerIn, actor: ReaderIn, form: FormIn) -> Response:
    """What was found."""
    q, born = " ".join(form.one("q").split())[:LONGEST_NAME], form.one("born")
    say = words(console_texts(), viewer.language)
    try:
        if not q:
            raise _wrong(say("search-what-for"), "/q", FaultKind.MISSING)
        if born:
            _date(born, say("search-no-date"))
        viewed(gate, actor, None, "search")
        found = _found(gate, viewer, q, born, names=actor.reads_words)
    except (ProblemError, ValidationError) as error:
        told = error if isinstance(error, ProblemError) else _wrong(say("search-no-name"), "/q")
        refusal, status = refusal_of(told, form)
        return page(
            "search.html", viewer, status=status, refusal=refusal, found=None, q=q, born=born
        )
    return page(
        "search.html",
        viewer,
        rules=gate.evaluator.rule_set.messages,
        found=found,
        q=q,
        born=born,
    )


def _date(text: str, otherwise: str) -> None:
    try:
        partial_date_bounds(text)
    except ValueError:
        raise _wrong(otherwise, "/born") from None


def _wrong(detail: str, pointer: str, kind: FaultKind = FaultKind.WRONG_VALUE) -> ProblemError:
    return ProblemError(422, detail, pointer=pointer, kind=kind, remedy=detail)


def _found(gate: Gate, viewer: Viewer, q: str, born: str, *, names: bool) -> Found:
    now = datetime.now(UTC)
    rule = q.upper() if q.upper() in gate.evaluator.rule_set.rules else ""
    with gate.database.reading() as session:
        ids = _by_id(session, q)
        key = gate.database.keyring.lookup("reference", q)
        references = _newest(session, CaseRow.reference_key == key)
        named = NamesFound((), False, False)
        if not rule and not ids:
            named = by_name(session, q, born or None)
        some = named.hits[:_MOST]
        staff = staff_of(session)
        rows = [*ids, *references, *(one.row for one in some)]
        families = families_of(session, [row.id for row in rows])

        def line(row: CaseRow) -> Line:
            return line_of(
                row, families.get(row.id, ()), staff, now, viewer.language, references=names
            )

        return Found(
            [Hit(line(row)) for row in ids],
            [Hit(line(row)) for row in references],
            [
                Hit(
                    line(one.row),
                    one.name if names else "",
                    one.place.split("/")[2],
                    one.reasons,
                )
                for one in some
            ],
            rule,
            named.cut or len(named.hits) > _MOST,
            named.one_word,
        )


def _by_id(session: Session, q: str) -> Sequence[CaseRow]:
    low = q.lower()
    if not _ID.fullmatch(low):
        return ()
    # `g` comes after every digit that an id can go on with.
    return _newest(session, (CaseRow.id >= low) & (CaseRow.id < f"{low}g"))


def _newest(session: Session, condition: ColumnElement[bool]) -> Sequence[CaseRow]:
    query = (
        select(CaseRow)
        .where(condition)
        .order_by(CaseRow.received_at.desc(), CaseRow.id.desc())
        .limit(_MOST)
    )
    return session.scalars(query).all()
