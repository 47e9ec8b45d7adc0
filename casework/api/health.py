"""Is the service alive, and is it ready to judge?"""

from __future__ import annotations

from fastapi import APIRouter

from casework.api.calls import GateIn
from casework.api.problems import ProblemError

router = APIRouter(tags=["health"])


@router.get("/health/live")
def read_live() -> dict[str, str]:
    """The process answers."""
    return {"status": "alive"}


@router.get("/health/ready")
def read_ready(gate: GateIn) -> dict[str, str | int]:
    """Self-test passed, rule set loaded, database there. Without the first two it never starts."""
    try:
        gate.database.ping()
    except Exception:
        raise ProblemError(503, "The database does not answer.") from None
    rule_set = gate.evaluator.rule_set
    return {
        "status": "ready",
        "self_test": "passed",
        "rule_set": rule_set.name,
        "version": rule_set.version,
        "digest": rule_set.digest,
        "rules": len(rule_set.rules),
    }
