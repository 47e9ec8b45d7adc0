"""Figures: what the gate does, in charts with the tables behind them. Never a ranking of States."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from fastapi import APIRouter, Request, Response

from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.audit.viewing import viewed
from casework.cases.roles import only_readers_of_work
from casework.evaluator import today
from casework.figures.durations import ages, decided
from casework.figures.faults import faults
from casework.figures.flagged import flagged, set_aside
from casework.figures.overrides import overrides, units
from casework.figures.own_history import NoSuchRequester, own_history
from casework.figures.questions import Answer, questions
from casework.figures.received import received
from casework.figures.rule_changes import rule_changes
from casework.figures.wanted import LEAST, NO_UNIT
from casework.gate import Gate
from casework.reports.csv_table import csv_rows
from casework.web import figure_counts, figure_rules, figure_times, figure_work
from casework.web.figure_own import of_requester
from casework.web.figure_parts import Figure, Teller
from casework.web.figure_period import Asked, asked_for, months_back, weeks_back
from casework.web.rendering import page
from casework.web.viewer import Viewer, ViewerIn
from schemas.vocabulary import RequestType

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Glance:
    """One number at the head of the page: what it counts, and the figure that says more."""

    key: str
    value: str
    figure: str


Builder = Callable[[Teller], Figure]

FIGURES: Final[Mapping[str, Builder]] = {
    "volumes": lambda t: figure_counts.volumes(t, received(t.session, t.actor, t.wanted)),
    "dispositions": lambda t: figure_counts.dispositions(t, received(t.session, t.actor, t.wanted)),
    "families": lambda t: figure_counts.families(t, flagged(t.session, t.actor, t.wanted)),
    "rules": lambda t: figure_counts.rules(t, flagged(t.session, t.actor, t.wanted)),
    "set-aside": lambda t: figure_counts.set_aside(t, set_aside(t.session, t.actor, t.wanted)),
    "ages": lambda t: figure_times.ages(t, ages(t.session, t.actor, t.wanted, t.on)),
    "durations": lambda t: figure_times.durations(t, decided(t.session, t.actor, t.wanted)),
    "trend": lambda t: figure_times.trend(t, decided(t.session, t.actor, t.wanted)),
    "overrides-by-reason": lambda t: figure_work.overrides_by_reason(
        t, overrides(t.session, t.actor, t.wanted)
    ),
    "overrides-by-unit": lambda t: figure_work.overrides_by_unit(
        t, overrides(t.session, t.actor, t.wanted)
    ),
    "questions": lambda t: figure_work.questions(t, questions(t.session, t.actor, t.wanted, t.on)),
    "faults": lambda t: figure_rules.faults(t, faults(t.session, t.actor, t.wanted)),
    "changes": lambda t: figure_rules.changes(t, rule_changes(t.session, t.actor, t.wanted)),
    "rule-sets": lambda t: figure_rules.rule_sets(t, rule_changes(t.session, t.actor, t.wanted)),
}
"""Every figure by the name under which it can be had as a file."""


@router.get("/dashboards")
def dashboards(request: Request, gate: GateIn, viewer: ViewerIn) -> Response:
    """All figures of a period."""
    with _telling(request, gate, viewer, "figures") as (tell, asked):
        came = received(tell.session, tell.actor, tell.wanted)
        flags = flagged(tell.session, tell.actor, tell.wanted)
        took = decided(tell.session, tell.actor, tell.wanted)
        old = ages(tell.session, tell.actor, tell.wanted, tell.on)
        against = overrides(tell.session, tell.actor, tell.wanted)
        sent = questions(tell.session, tell.actor, tell.wanted, tell.on)
        wrong = faults(tell.session, tell.actor, tell.wanted)
        changed = rule_changes(tell.session, tell.actor, tell.wanted)
        median = took.all.median
        listed = figure_work.overriding_cases(tell, against)
        return page(
            "dashboards.html",
            viewer,
            glance=(
                Glance("received", str(came.total), "volumes"),
                Glance("clear", _share(came.with_disposition("clear"), came.total), "dispositions"),
                Glance("open", str(old.total), "ages"),
                Glance("median", "—" if median is None else f"{median:.1f}", "durations"),
                Glance("overrides", str(against.total), "overrides-by-reason"),
                Glance("unanswered", str(sent.of(Answer.UNANSWERED)), "questions"),
                Glance("disagreements", str(wrong.disagreements), "faults"),
            ),
            groups=(
                (
                    "came",
                    (
                        figure_counts.volumes(tell, came),
                        figure_counts.dispositions(tell, came),
                    ),
                ),
                (
                    "found",
                    (
                        figure_counts.families(tell, flags),
                        figure_counts.rules(tell, flags),
                        figure_counts.set_aside(
                            tell, set_aside(tell.session, tell.actor, tell.wanted)
                        ),
                    ),
                ),
                (
                    "time",
                    (
                        figure_times.ages(tell, old),
                        figure_times.durations(tell, took),
                        figure_times.trend(tell, took),
                        figure_work.questions(tell, sent),
                    ),
                ),
                (
                    "people",
                    (
                        figure_work.overrides_by_reason(tell, against),
                        figure_work.overrides_by_unit(tell, against),
                    ),
                ),
                (
                    "engine",
                    (
                        figure_rules.faults(tell, wrong),
                        figure_rules.changes(tell, changed),
                        figure_rules.rule_sets(tell, changed),
                    ),
                ),
            ),
            overriding=listed,
            **_filters(tell, asked),
        )


@router.get("/dashboards/requester")
def requester_history(request: Request, gate: GateIn, viewer: ViewerIn) -> Response:
    """The history of one requester, read beside a case of it."""
    requester = request.query_params.get("requester", "")
    with _telling(request, gate, viewer, "requester_figures") as (tell, asked):
        try:
            made = own_history(tell.session, tell.actor, tell.wanted, requester, tell.on)
        except NoSuchRequester:
            raise ProblemError(
                404,
                "No request of this requester was ever received.",
                remedy="Open a case and follow the link to the history of its requester.",
            ) from None
        return page(
            "requester_figures.html",
            viewer,
            requester=requester,
            total=made.total,
            letters=made.letters,
            least=LEAST,
            figures=of_requester(tell, made),
            **_filters(tell, asked),
        )


@router.get("/dashboards/{figure}.csv")
def figure_file(figure: str, request: Request, gate: GateIn, viewer: ViewerIn) -> Response:
    """The table of one figure as a file."""
    with _telling(request, gate, viewer, "figure_file") as (tell, asked):
        builder = _builder(figure)
        if not asked.understood:
            raise ProblemError(422, tell.say("not-understood"))
        made = builder(tell)
    wanted = tell.wanted
    name = f"{figure}_{wanted.first.isoformat()}_{wanted.last.isoformat()}.csv"
    return Response(
        csv_rows(made.header, made.values),
        media_type="text/csv; charset=utf-8",
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Content-Language": viewer.language.value,
        },
    )


@router.get("/dashboards/{figure}")
def one_figure(figure: str, request: Request, gate: GateIn, viewer: ViewerIn) -> Response:
    """One figure with its whole table, however long that is."""
    with _telling(request, gate, viewer, "figures") as (tell, asked):
        builder = _builder(figure)
        return page(
            "figure.html",
            viewer,
            shown=builder(tell),
            **_filters(tell, asked),
        )


def _builder(figure: str) -> Builder:
    builder = FIGURES.get(figure)
    if builder is None:
        raise ProblemError(404, "There is no such figure.", remedy="Choose one of the page.")
    return builder


@contextmanager
def _telling(
    request: Request, gate: Gate, viewer: Viewer, what: str
) -> Iterator[tuple[Teller, Asked]]:
    assert viewer.actor is not None
    only_readers_of_work(viewer.actor)
    # Few cases make a number speak of each of them, so that somebody looked is told.
    viewed(gate, viewer.actor, None, what)
    with gate.database.reading() as session:
        named = units(session)
        on = today()
        asked = asked_for(request.query_params, on, named)
        yield (
            Teller(
                session,
                viewer.actor,
                asked.wanted,
                on,
                viewer.language,
                gate.evaluator.rule_set,
                named,
            ),
            asked,
        )


def _filters(tell: Teller, asked: Asked) -> dict[str, Any]:
    say, on = tell.say, tell.on
    return {
        "asked": asked,
        "unit_options": (
            ("", say("any-unit")),
            *tell.units.items(),
            (NO_UNIT, say("no-unit")),
        ),
        "kind_options": (
            ("", say("any-kind")),
            *((one.value, say(f"kind-{one.value}")) for one in RequestType),
        ),
        "step_options": tuple((one, say(f"step-{one}")) for one in ("month", "week", "quarter")),
        "presets": (
            (
                say("last-weeks"),
                asked.query(**{"from": weeks_back(on, 11).isoformat()}, until=str(on), step="week"),
            ),
            (
                say("last-months"),
                asked.query(
                    **{"from": months_back(on, 11).isoformat()}, until=str(on), step="month"
                ),
            ),
            (
                say("last-years"),
                asked.query(
                    **{"from": months_back(on, 35).isoformat()}, until=str(on), step="month"
                ),
            ),
        ),
    }


def _share(part: int, whole: int) -> str:
    return "—" if not whole else f"{100 * part / whole:.0f} %"
