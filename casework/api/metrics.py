"""Metrics for Prometheus: for this machine, and for accounts that see or keep the whole service."""

from __future__ import annotations

import ipaddress
from typing import Final

from fastapi import APIRouter, Request, Response

from casework.accounts.actor import Role
from casework.api.callers import the_actor
from casework.api.calls import GateIn
from casework.api.problems import LOOPBACK, ProblemError, host_of
from casework.api.responses import problems_of
from casework.audit.viewing import attempted
from casework.operations.metrics import Metrics

router = APIRouter(tags=["health"])

# Whoever passes a call on says so by one of these: then it comes from elsewhere.
_PASSED_ON: Final = ("forwarded", "x-forwarded-for", "x-real-ip", "via")


@router.get(
    "/metrics",
    response_class=Response,
    responses={
        200: {
            "description": "Metrics in the format of Prometheus.",
            "content": {"text/plain": {"example": 'rednotice_cases{state="under_review"} 3.0\n'}},
        },
        **problems_of(401, 403),
    },
)
def read_metrics(request: Request, gate: GateIn) -> Response:
    """Counts and times of the service, without personal data.

    Calls from this machine need no account, unless they were passed on by a proxy. Others need the
    key or session of compliance staff, an auditor or an administrator; submitters and CI may not.
    """
    if not from_this_machine(request):
        actor = the_actor(request, gate)
        if not (actor.reads_all or actor.has(Role.ADMINISTRATOR)):
            attempted(gate, actor, None, "GET /metrics", "not_allowed_403")
            raise ProblemError(
                403,
                "Metrics are for staff, auditors and administrators.",
                remedy="Use a key of an administrator with the scope `read`.",
            )
    metrics = request.app.state.metrics
    assert isinstance(metrics, Metrics)
    body, media_type = metrics.text(request.headers.get("accept", ""))
    return Response(body, headers={"Content-Type": media_type})


def from_this_machine(request: Request) -> bool:
    """Whether a call comes from this machine itself, and not through a proxy on it."""
    if request.client is None or any(name in request.headers for name in _PASSED_ON):
        return False
    if host_of(request) not in LOOPBACK:  # a page of another site under a name of its own
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False
