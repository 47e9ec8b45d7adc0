"""The inbox: the cases that people work on, the most urgent first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request, Response
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.audit.viewing import viewed
from casework.cases.assigning import Given, To, assign_all
from casework.cases.listing import BadCursor, Filter
from casework.cases.saved_views import SavedView, views_of
from casework.cases.states import State
from casework.cases.urgency import count_up_to, urgent
from casework.gate import Gate
from casework.web.errors import refusal_of
from casework.web.forms import Form, FormIn
from casework.web.inbox_filters import NOBODY, Filters, Tab, filters_of
from casework.web.inbox_lines import Staff, groups_of, staff_of
from casework.web.rendering import Refusal, page, words
from casework.web.signing_in import to
from casework.web.texts import console_texts
from casework.web.viewer import Viewer, ViewerIn
from engine.messages import Catalogues, Language
from schemas.assessment import Disposition, Family
from schemas.problem import FaultKind

router = APIRouter(include_in_schema=False)

_ON_A_PAGE: Final = 50
MOST_COUNTED: Final = 100
"""So many cases are counted for a tab; more are shown as more than that."""
_AT_ONCE: Final = 200

# What somebody may filter by; no case is ever seen in the states left out, or nobody works on them.
_STATES: Final = tuple(one for one in State if one is not State.ASSESSED)


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter that is on: what it is, and the address without it."""

    label: str
    value: str
    address: str


@dataclass(frozen=True, slots=True)
class TabLink:
    """A tab, with how many cases of it are left to do, up to MOST_COUNTED; None if not counted."""

    tab: Tab
    address: str
    current: bool
    count: int | None


@dataclass(frozen=True, slots=True)
class NotAssigned:
    """A case that could not be given to somebody, and why."""

    case_id: str
    why: str


@router.get("/")
def inbox(request: Request, gate: GateIn, viewer: ViewerIn, cursor: str = "") -> Response:
    """The inbox of whoever reads all cases; others are sent to where their work begins."""
    if viewer.actor is None or not viewer.actor.reads_all:
        return to(viewer.home)
    pairs = request.query_params.multi_items()
    if any(not value.strip() for _, value in pairs):
        # A form sends its empty fields, too: they have no place in an address that people keep.
        return to(f"/?{filters_of(pairs).query(*_done(request))}")
    return _page(request, gate, viewer, viewer.actor, cursor=cursor)


@router.post("/")
def assign_some(request: Request, gate: GateIn, viewer: ViewerIn, form: FormIn) -> Response:
    """Give the cases that were ticked to a person or a unit. What fails stays ticked."""
    actor = viewer.actor
    if actor is None or not actor.compliance:
        raise ProblemError(403, "Only compliance staff may do that.")
    say = words(console_texts(), viewer.language)
    ticked = tuple(dict.fromkeys(form.all("case")))[:_AT_ONCE]
    try:
        if not ticked:
            raise _wrong(say("inbox-tick-one"), "/case")
        given = assign_all(
            gate, ticked, _whom(form, say("inbox-choose-whom")), actor, datetime.now(UTC)
        )
    except Exception as error:
        refusal, status = refusal_of(error, form)
        return _page(
            request, gate, viewer, actor, ticked=ticked, refusal=refusal, form=form, status=status
        )
    failed = [one for one in given if one.result is not Given.ASSIGNED]
    if failed:
        return _page(
            request,
            gate,
            viewer,
            actor,
            ticked=tuple(one.case_id for one in failed),
            failed=tuple(NotAssigned(one.case_id, one.why) for one in failed),
            assigned=len(given) - len(failed),
            form=form,
            status=409,
        )
    filters = filters_of(request.query_params.multi_items())
    return to(f"/?{filters.query(('done', 'inbox-assigned'))}")


def _whom(form: Form, otherwise: str) -> To:
    kind, _, named = form.one("to").partition(":")
    if kind == "person" and named:
        return To(named, None)
    if kind == "unit" and named:
        return To(None, named)
    raise _wrong(otherwise, "/to")


def _wrong(detail: str, pointer: str) -> ProblemError:
    return ProblemError(422, detail, pointer=pointer, kind=FaultKind.MISSING, remedy=detail)


def _done(request: Request) -> Sequence[tuple[str, str]]:
    done = request.query_params.get("done", "")
    return [("done", done)] if done else []


def _page(
    request: Request,
    gate: Gate,
    viewer: Viewer,
    actor: Actor,
    *,
    cursor: str = "",
    ticked: Sequence[str] = (),
    failed: Sequence[NotAssigned] = (),
    assigned: int = 0,
    refusal: Refusal | None = None,
    form: Form | None = None,
    status: int = 200,
) -> Response:
    filters = filters_of(request.query_params.multi_items())
    now = datetime.now(UTC)
    viewed(gate, actor, None, "list")
    key = (
        gate.database.keyring.lookup("reference", filters.reference) if filters.reference else None
    )
    texts = gate.evaluator.rule_set.messages
    with gate.database.reading() as session:
        staff = staff_of(session)
        counts = {tab: _count(session, actor, tab, now) for tab in _counted(actor)}
        tab = _tab(filters, counts)
        wanted = filters.wanted(actor, tab, now.date())
        try:
            found = urgent(session, actor, wanted, now, _ON_A_PAGE, cursor or None, key)
        except BadCursor:
            raise ProblemError(
                400,
                "This address of a further page was not given by this service.",
                pointer="/query/cursor",
                kind=FaultKind.WRONG_VALUE,
                remedy="Begin with the first page of the inbox.",
            ) from None
        groups = groups_of(
            session, found, staff, now, viewer.language, references=actor.reads_words
        )
        views = views_of(session, actor)
    return page(
        "inbox.html",
        viewer,
        rules=texts,
        status=status,
        refusal=refusal,
        done=request.query_params.get("done", ""),
        tab=tab,
        tabs=_tabs(filters, tab, counts),
        most=MOST_COUNTED,
        filters=filters,
        chips=_chips(filters, staff, texts, viewer.language),
        groups=groups,
        query=filters.query(),
        first=f"/?{filters.query()}" if cursor else "",
        next=f"/?{filters.query(('cursor', found.next))}" if found.next else "",
        staff=staff,
        states=_STATES,
        dispositions=tuple(Disposition),
        families=tuple(Family),
        nobody=NOBODY,
        views=views,
        current_view=_current(views, filters),
        undo=request.query_params.get("undo", ""),
        ticked=frozenset(ticked),
        failed=failed,
        assigned=assigned,
        chosen=form.one("to") if form else "",
        limited=wanted != Filter() or bool(key),
    )


def _count(session: Session, actor: Actor, tab: Tab, now: datetime) -> int:
    whole = Filters().wanted(actor, tab, now.date())
    return count_up_to(session, actor, whole, now, MOST_COUNTED)


def _counted(actor: Actor) -> Sequence[Tab]:
    return (Tab.MINE, Tab.UNIT) if actor.compliance else ()


def _tab(filters: Filters, counts: dict[Tab, int]) -> Tab:
    """What the address says. Else all cases if it filters; else what the reader has to do: own
    work, the unit's if there is none, all if there is none of that either."""
    if filters.tab is not None:
        return filters.tab
    if filters.narrows:
        return Tab.ALL
    return next((tab for tab, count in counts.items() if count), Tab.ALL)


def _tabs(filters: Filters, current: Tab, counts: dict[Tab, int]) -> Sequence[TabLink]:
    tabs = (*counts, Tab.ALL)
    rest = [one for one in filters.pairs() if one[0] != "tab"]
    return [
        TabLink(
            tab,
            f"/?{filters_of([('tab', tab.value), *rest]).query()}",
            tab is current,
            counts.get(tab),
        )
        for tab in tabs
    ]


def _chips(filters: Filters, staff: Staff, texts: Catalogues, language: Language) -> Sequence[Chip]:
    say = words(console_texts(), language)
    shown: dict[str, Callable[[str], str]] = {
        "state": lambda value: say(f"case-state-{value}"),
        "disposition": lambda value: texts.say(f"label-{value}", language=language),
        "family": lambda value: texts.say(f"family-{value}", language=language),
        "unit": lambda value: staff.units.get(value, value),
        "assignee": lambda value: (
            say("inbox-nobody") if value == NOBODY else staff.names.get(value, value)
        ),
        "attention": lambda _: "",
        "overdue": lambda _: "",
        "age": lambda value: say("inbox-days", days=value),
    }
    return [
        Chip(
            say(f"inbox-filter-{name}"),
            shown[name](value) if name in shown else value,
            f"/?{filters.without(name, value)}",
        )
        for name, value in filters.pairs()
        if name != "tab"
    ]


def _current(views: Sequence[SavedView], filters: Filters) -> str:
    here = filters.pairs()
    same = (one.id for one in views if filters_of(parse_qsl(one.query)).pairs() == here)
    return next(same, "")
