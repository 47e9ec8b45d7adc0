"""The pages on the rules in force: all of them, one of them, and what they rest on and read."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Final

from fastapi import APIRouter, Query, Response

from casework.accounts.actor import Actor
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.cases.flagged import MOST, Flagged, flagged_since
from casework.evaluator import today
from casework.gate import Gate
from casework.rulebook import cases_in, rules_for, sees_whole_rules
from casework.web import rule_view
from casework.web.rendering import page
from casework.web.viewer import Viewer, ViewerIn
from engine.facts import Scope
from schemas.assessment import Certainty, Effect
from schemas.problem import FaultKind

router = APIRouter(include_in_schema=False)

_LATELY: Final = timedelta(days=90)
_Text = Annotated[str, Query(max_length=100)]


def actor_of(viewer: Viewer) -> Actor:
    """Who looks; `the_viewer` lets nobody else in."""
    assert viewer.actor is not None
    return viewer.actor


@router.get("/rules")
def rules_page(
    gate: GateIn,
    viewer: ViewerIn,
    family: _Text = "",
    effect: _Text = "",
    instrument: _Text = "",
    certainty: _Text = "",
    q: _Text = "",
) -> Response:
    """All rules that the viewer may read, by chapter, narrowed by what stands in the address."""
    rule_set, actor = gate.evaluator.rule_set, actor_of(viewer)
    narrowed = rule_view.Filter(family, effect, instrument, certainty, q.strip())
    chapters = rule_view.chapters(rule_set, actor, viewer.language, narrowed)
    return page(
        "rules.html",
        viewer,
        rules=rule_set.messages,
        tab="rules",
        whole=sees_whole_rules(actor),
        rule_set=rule_set,
        narrowed=narrowed,
        narrowing=narrowed != rule_view.Filter(),
        chapters=chapters,
        shown=sum(len(one.lines) for one in chapters),
        total=len(rules_for(actor, rule_set)),
        families=rule_view.families(rule_set, actor),
        effects=tuple(Effect),
        instruments=rule_view.instruments(rule_set, actor),
        certainties=tuple(Certainty),
    )


@router.get("/rules/instruments")
def instruments_page(gate: GateIn, viewer: ViewerIn) -> Response:
    """The instruments that rules cite, with their editions."""
    rule_set, actor = gate.evaluator.rule_set, actor_of(viewer)
    return page(
        "rule_instruments.html",
        viewer,
        rules=rule_set.messages,
        tab="instruments",
        whole=sees_whole_rules(actor),
        instruments=rule_view.instruments(rule_set, actor),
        today=today(),
    )


@router.get("/rules/facts")
def facts_page(gate: GateIn, viewer: ViewerIn, of: Scope = Scope.REQUEST) -> Response:
    """The fact table of the request, or of one kind of item."""
    rule_set, actor = gate.evaluator.rule_set, actor_of(viewer)
    scopes = [one for one in Scope if rule_view.fact_rows(rule_set, actor, one)]
    return page(
        "rule_facts.html",
        viewer,
        rules=rule_set.messages,
        tab="facts",
        whole=sees_whole_rules(actor),
        of=of,
        scopes=scopes,
        rows=rule_view.fact_rows(rule_set, actor, of),
    )


@router.get("/rules/parameters")
def parameters_page(gate: GateIn, viewer: ViewerIn) -> Response:
    """The dated numbers that rules compare with."""
    rule_set, actor = gate.evaluator.rule_set, actor_of(viewer)
    return page(
        "rule_parameters.html",
        viewer,
        rules=rule_set.messages,
        tab="parameters",
        whole=sees_whole_rules(actor),
        parameters=rule_view.parameters(rule_set, actor),
        today=today(),
    )


@router.get("/rules/factors")
def factors_page(gate: GateIn, viewer: ViewerIn) -> Response:
    """The factors of the predominance test and their weights; not for submitters."""
    if not sees_whole_rules(actor_of(viewer)):
        raise ProblemError(403, "Only staff of INTERPOL read how facts are weighed.")
    rule_set = gate.evaluator.rule_set
    factors = rule_view.factors(rule_set)
    letters = tuple(dict.fromkeys(one.letter for one in factors))
    return page(
        "rule_factors.html",
        viewer,
        rules=rule_set.messages,
        tab="factors",
        whole=True,
        groups=[(one, [each for each in factors if each.letter == one]) for one in letters],
        weights=rule_view.weights(rule_set, today()),
        terms=rule_view.terms_of_factors(rule_set),
        href=rule_view.href,
    )


@router.get("/rules/{rule_id}")
def rule_page(rule_id: str, gate: GateIn, viewer: ViewerIn) -> Response:
    """One rule."""
    rule_set, actor = gate.evaluator.rule_set, actor_of(viewer)
    rule = rules_for(actor, rule_set).get(rule_id)
    if rule is None:
        raise ProblemError(404, "There is no rule with this id.", kind=FaultKind.WRONG_VALUE)
    cases = cases_in(gate.settings.cases)
    return page(
        "rule.html",
        viewer,
        rules=rule_set.messages,
        tab="",
        whole=sees_whole_rules(actor),
        view=rule_view.rule_view(rule, rule_set, cases, actor, viewer.language, today()),
        rule_set=rule_set,
        href=rule_view.href,
        fact_href=rule_view.fact_href,
        lately=_lately(gate, actor, rule_id),
        most=MOST,
    )


def _lately(gate: Gate, actor: Actor, rule_id: str) -> Flagged | None:
    """How often the rule flagged requests of late; None for whoever may not read every case."""
    if not actor.reads_all:
        return None
    with gate.database.reading() as session:
        return flagged_since(session, actor, rule_id, today() - _LATELY)
