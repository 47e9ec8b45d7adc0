"""The rules that are applied, each with its law, its condition and its data cases."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from casework.api.calls import ActorIn, GateIn
from casework.api.problems import ProblemError
from casework.rulebook import cases_in, rule_line, rule_whole, rules_for, sees_whole_rules
from schemas.problem import FaultKind, Problem

router = APIRouter(tags=["rules"])


@router.get("/v1/rules")
def list_rules(gate: GateIn, actor: ActorIn) -> dict[str, Any]:
    """Every rule in one line with its provision, and the notes for the receiving side.

    A submitter gets the rules whose flags requesters see.
    """
    rule_set = gate.evaluator.rule_set
    return {
        "rule_set": rule_set.name,
        "version": rule_set.version,
        "digest": rule_set.digest,
        "rules": [rule_line(one) for one in rules_for(actor, rule_set).values()],
        "receiver_notes": {
            key: one.model_dump(mode="json") for key, one in rule_set.receiver_notes.items()
        },
    }


@router.get("/v1/rules/{rule_id}", responses={404: {"model": Problem}})
def read_rule(rule_id: str, gate: GateIn, actor: ActorIn) -> dict[str, Any]:
    """One rule: law, condition, messages, limits and data cases."""
    rule_set = gate.evaluator.rule_set
    rule = rules_for(actor, rule_set).get(rule_id)
    if rule is None:
        raise ProblemError(404, "There is no rule with this id.", kind=FaultKind.WRONG_VALUE)
    staff = sees_whole_rules(actor)
    return rule_whole(rule, rule_set, cases_in(gate.settings.cases), staff=staff)
