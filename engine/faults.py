"""What goes wrong around the rule engine, and who must act."""

from __future__ import annotations

from enum import StrEnum


class FaultReason(StrEnum):
    """Why an evaluation has no answer; stable words, fit for metrics and log entries."""

    ENGINE = "engine"
    """durable_rules answered something other than it should"""
    DISAGREEMENT = "disagreement"
    """the two evaluators gave different results"""
    FACT = "fact"
    """the fact was not of the declared shape, so the engine was not asked"""
    DEADLINE = "deadline"
    """no answer in time; the worker, if one was at it, has been killed"""
    DIED = "died"
    """the worker ended while it was at it"""
    RAISED = "raised"
    """the evaluation raised an exception in the worker"""
    NOT_STARTED = "not_started"
    """a worker could not be made ready"""
    NOT_COMPARED = "not_compared"
    """it could not be looked up whether recent requests are like it"""
    CLOSED = "closed"
    """the pool is shut down"""


class EngineFault(Exception):
    """The rule engine could not be trusted for this evaluation; the caller must answer HOLD.

    The message is written for the operator. It names fields, rules and codes, and never quotes a
    value of the fact: it may go into logs, which hold no personal data.
    """

    def __init__(self, message: str, reason: FaultReason = FaultReason.ENGINE) -> None:
        super().__init__(message)
        self.reason = reason

    def __reduce__(self) -> tuple[type[EngineFault], tuple[str, FaultReason]]:
        # Without this a fault that crosses a process boundary comes out with the default reason.
        return type(self), (str(self), self.reason)


class DefinitionRefused(ValueError):
    """A ruleset lies outside the sound subset of durable_rules; whoever compiled it must change it.

    Raised while rules are loaded, never during an evaluation.
    """


class BuildFault(Exception):
    """The installed durable_rules is not the build this project relies on.

    The message ends with the command that mends it.
    """
