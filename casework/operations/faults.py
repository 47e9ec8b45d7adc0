"""Faults that keep a service from starting, told to the operator in the words written for it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import OperationalError

from casework.bundles import BundleError
from casework.outbox.forwarder import CannotForward
from casework.store.keyring import KeyringError
from engine.faults import BuildFault, EngineFault
from engine.ruleset.source import RuleSetError

_log: Final = logging.getLogger("rednotice")

# Their texts name files, settings and rules. Of any other exception the log tells kind and place:
# its text may quote a request.
_FOR_OPERATORS: Final = (
    BuildFault,
    EngineFault,
    KeyringError,
    RuleSetError,
    BundleError,
    CannotForward,
)


@contextmanager
def faults_told() -> Iterator[None]:
    """Log a fault that ends the block and is for the operator to mend; it goes on all the same."""
    try:
        yield
    except _FOR_OPERATORS as error:
        _log.critical("the service cannot run: %s", error)
        raise
    except OperationalError as error:
        _log.critical("the service cannot run, since the database does not answer: %s", error.orig)
        raise
