"""Judging in worker processes, and the clock that gives an assessment its law date."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache, partial
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from casework.bundles import load_bundle, pack
from engine.assess import assess, digest, held_by_fault
from engine.durable.selftest import self_test
from engine.faults import EngineFault, FaultReason
from engine.programme import Programme
from engine.ruleset.model import RuleSet
from engine.text import identify
from engine.worker import Evaluate, Factory, WorkerPool
from schemas.assessment import Assessment
from schemas.base import partial_date_bounds
from schemas.submission import Submission

Keep = Callable[[RuleSet, bytes], None]

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


def _law_on(rule_set: RuleSet, law_date: date) -> object:
    """What of the law depends on the day: rules and factors in force, and parameters."""
    return (
        frozenset(one.id for one in rule_set.rules.values() if one.in_force(law_date)),
        frozenset(name for name, one in rule_set.factors.items() if one.in_force(law_date)),
        tuple(rule_set.parameter(name, law_date) for name in rule_set.parameters),
    )


def evaluator_factory(bundle: bytes) -> Evaluate:
    """What a worker runs: test the rule engine, load the rules, then judge task after task."""
    self_test()
    rule_set = load_bundle(bundle, languages=())  # English alone; others are told outside
    programmes: OrderedDict[object, Programme] = OrderedDict()
    law_on = lru_cache(maxsize=400)(partial(_law_on, rule_set))

    def programme_on(law_date: date) -> Programme:
        key = law_on(law_date)
        if key not in programmes:
            programmes[key] = Programme(rule_set, law_date)
            if len(programmes) > _PROGRAMMES:
                programmes.popitem(last=False)
                global _dropped
                _dropped += 1
        programmes.move_to_end(key)
        if programmes[key].law_date != law_date:
            programmes[key] = programmes[key].on(law_date)
        return programmes[key]

    identify.prepare()
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
    """Judges submissions in a pool of processes. Whatever goes wrong there is a hold.

    `rules` is a directory, or the bundle of one. The rules are read once: every worker, however
    late it is started, judges by the bundle, and by no file that was edited since. `keep` is given
    the rule set and its bundle before anything is judged by them.
    Raises RuleSetError, BundleError or EngineFault, and whatever `keep` raises.
    """

    def __init__(
        self,
        rules: Path | bytes,
        workers: int = 1,
        deadline_seconds: float = 10.0,
        factory: Factory | None = None,
        keep: Keep | None = None,
    ) -> None:
        self.bundle: Final = rules if isinstance(rules, bytes) else pack(rules)
        self.rule_set: Final[RuleSet] = load_bundle(self.bundle)
        if keep is not None:
            keep(self.rule_set, self.bundle)
        self._pool = WorkerPool(
            factory or partial(evaluator_factory, self.bundle),
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
