"""Judging in worker processes, and the clock that gives an assessment its law date."""

from __future__ import annotations

from collections import OrderedDict
from copy import copy
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.assess import assess, digest, held_by_fault
from engine.durable.selftest import self_test
from engine.faults import EngineFault, FaultReason
from engine.programme import Programme
from engine.ruleset.load import load
from engine.ruleset.model import RuleSet
from engine.worker import Evaluate, Factory, WorkerPool
from schemas.assessment import Assessment
from schemas.base import partial_date_bounds
from schemas.submission import Submission

_PROGRAMMES: Final = 8
_dropped = 0


class _Task(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")

    submission: Submission
    law_date: date
    received_on: date


def today() -> date:
    """The present day; only casework asks for it."""
    return datetime.now(UTC).date()


def law_date_of(submission: Submission, received_on: date) -> date:
    """The day whose law applies: the first that the day of submission may mean, else receipt."""
    stated = submission.request.submitted_on
    return partial_date_bounds(stated)[0] if stated else received_on


def as_received(submission: Submission, received_on: date) -> Submission:
    """The submission with the day of receipt as its day of submission.

    A requester does not choose the day: backdated, a request would be judged by older law and its
    expired warrants would look valid.
    """
    header = submission.request.model_copy(update={"submitted_on": received_on.isoformat()})
    return submission.model_copy(update={"request": header})


def evaluator_factory(rules_dir: str) -> Evaluate:
    """What a worker runs: test the rule engine, load the rules, then judge task after task."""
    self_test()
    rule_set = load(Path(rules_dir))
    programmes: OrderedDict[object, Programme] = OrderedDict()

    def programme_on(law_date: date) -> Programme:
        key = rule_set.law_on(law_date)
        if key not in programmes:
            programmes[key] = Programme(rule_set, law_date)
            if len(programmes) > _PROGRAMMES:
                programmes.popitem(last=False)
                global _dropped
                _dropped += 1
        programmes.move_to_end(key)
        # The same conditions on another day: only the day and the editions cited differ.
        programme = copy(programmes[key])
        programme.law_date = law_date
        return programme

    programme_on(today())  # before the first deadline runs: compiling takes seconds

    def evaluate(payload: bytes) -> bytes:
        task = _Task.model_validate_json(payload)
        programme = programme_on(task.law_date)
        if not programme.rules:
            # Nothing would be found, and nothing would have been looked for.
            raise EngineFault("no rule is in force on that law date")
        return assess(task.submission, programme, task.received_on).model_dump_json().encode()

    return evaluate


def programmes_dropped() -> int:
    """How many programmes this worker has thrown away; durable_rules leaks with each."""
    return _dropped


class Evaluator:
    """Judges submissions in a pool of processes. Whatever goes wrong there is a hold."""

    def __init__(
        self,
        rules_dir: Path,
        workers: int = 1,
        deadline_seconds: float = 10.0,
        factory: Factory | None = None,
    ) -> None:
        self.rule_set: Final[RuleSet] = load(rules_dir)
        self._pool = WorkerPool(
            factory or partial(evaluator_factory, str(rules_dir)),
            workers,
            deadline_seconds,
            wear=programmes_dropped,
        )

    def assess(self, submission: Submission, law_date: date, received_on: date) -> Assessment:
        """The assessment of a submission; a hold if its evaluation failed in any way."""
        task = _Task(submission=submission, law_date=law_date, received_on=received_on)
        try:
            answer = self._pool.submit(task.model_dump_json().encode())
            return Assessment.model_validate_json(answer)
        except EngineFault as fault:
            return self.held(submission, law_date, fault.reason)
        except ValidationError:
            return self.held(submission, law_date, FaultReason.RAISED)

    def held(self, submission: Submission, law_date: date, reason: FaultReason) -> Assessment:
        """The hold of a submission that could not be judged."""
        return held_by_fault(reason, self.rule_set, law_date, digest(submission))

    def close(self) -> None:
        """End the worker processes."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
