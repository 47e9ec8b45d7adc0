"""Refused calls are told to the audit trail: nothing was changed, but somebody tried."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fastapi import Depends, FastAPI, Request

from casework.api.calls import ActorIn, GateIn
from casework.api.problems import ProblemError
from casework.audit.viewing import attempted
from casework.evaluator import Closing


def _tell_attempts(request: Request, gate: GateIn, actor: ActorIn) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        why = _why(request.app, error)
        if why is not None:
            route = getattr(request.scope.get("route"), "path", "")
            what = f"{request.method} {route}"
            attempted(gate, actor, request.path_params.get("case_id"), what, why)
        raise


def _why(app: FastAPI, error: Exception) -> str | None:
    """The refusal in a word, made from the kind of the error alone: its text may quote what was
    sent. None for what is no refusal but a fault of ours."""
    if isinstance(error, ProblemError):
        return f"{error.fault.kind.value}_{error.status}" if error.status < 500 else None
    if isinstance(error, Closing):
        return None
    if not any(kind in app.exception_handlers for kind in type(error).__mro__):
        return None
    return re.sub(r"(?<!^)(?=[A-Z])", "_", type(error).__name__).lower()


tells_attempts = Depends(_tell_attempts)
"""For routers: every call that is answered with a problem of the caller's leaves an entry.

If the entry cannot be written, the call fails; it would have been refused anyway."""
