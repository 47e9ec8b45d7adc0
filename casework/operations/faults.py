"""Faults that keep a service from starting or from ending well, told to its operator."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import OperationalError

from casework.bundles import BundleError
from casework.operations.logs import place_of
from casework.operations.tracing import TelemetryMissing
from casework.outbox.forwarder import CannotForward
from casework.parameters import NotGiven
from casework.store.keyring import KeyringError
from engine.faults import BuildFault, EngineFault
from engine.ruleset.source import RuleSetError

_log: Final = logging.getLogger("rednotice")

# Their texts name files, settings and rules.
_FOR_OPERATORS: Final = (
    BuildFault,
    EngineFault,
    KeyringError,
    RuleSetError,
    NotGiven,
    BundleError,
    CannotForward,
    TelemetryMissing,
)


class ServiceFailed(Exception):
    """The service did not start, or did not end as it should; the log tells why."""


@contextmanager
def faults_told() -> Iterator[None]:
    """Log what ends the block. A fault that is for the operator to mend is told in its own words
    and raised; of any other the log tells kind and place, and ServiceFailed is raised instead: its
    text may quote a request, and the server would log it."""
    try:
        yield
    except _FOR_OPERATORS as error:
        _log.critical("the service cannot run: %s", error)
        raise
    except OperationalError as error:
        _log.critical("the service cannot run, since the database does not answer: %s", error.orig)
        raise
    except Exception as error:
        told = {"error": type(error).__name__, "place": place_of(error)}
        _log.critical("the service failed: %(error)s at %(place)s", told, extra=told)
        raise ServiceFailed("the line before this one tells kind and place") from None
