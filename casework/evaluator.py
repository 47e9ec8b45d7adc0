"""Judging in worker processes, and the clock that gives an assessment its law date."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import lru_cache, partial
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from casework.bundles import load_bundle, pack
from casework.operations.tracing import Tracing
from engine.assess import assess, digest, held_by_fault
from engine.durable.selftest import self_test
from engine.faults import EngineFault, FaultReason
from engine.messages.language import Language
from engine.programme import Programme
from engine.ruleset.model import RuleSet
from engine.text import identify
from engine.worker import Evaluate, Factory, WorkerPool
from schemas.assessment import Assessment
from schemas.base import partial_date_bounds
from schemas.submission import Submission
from schemas.written import written

Keep = Callable[[RuleSet, bytes], None]
Watch = Callable[[Assessment, float | None], None]

_PROGRAMMES: Final = 8
_dropped = 0


class Closing(Exception):
    """The evaluator was closed, because the service ends: nothing can be judged any more, and
    nothing that was asked is answered. What was stored is judged after the next start."""


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


def asked_on(submission: Submission, on: date | None) -> Submission:
    """The submission as if it had been asked on that day, unless it was asked later."""
    stated = submission.request.submitted_on
    if on is None or (stated is not None and partial_date_bounds(stated)[0] >= on):
        return submission
    return as_received(submission, on)


def evaluator_factory(bundle: bytes) -> Evaluate:
    """What a worker runs: test the rule engine, load the rules, then judge task after task."""
    self_test()
    rule_set = load_bundle(bundle, languages=())  # English alone; others are told outside
    programmes: OrderedDict[object, Programme] = OrderedDict()
    law_on = lru_cache(maxsize=400)(rule_set.law_on)

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
        return written(assess(task.submission, programme, task.received_on))

    return evaluate


def programmes_dropped() -> int:
    """How many programmes this worker has thrown away; durable_rules leaks with each."""
    return _dropped


class _Generation:
    """One rule set with the workers that judge by it."""

    def __init__(self, rule_set: RuleSet, bundle: bytes, pool: WorkerPool) -> None:
        self.rule_set: Final = rule_set
        self.bundle: Final = bundle
        self.pool: Final = pool
        self.users = 0
        self.retired = False


class Evaluator:
    """Judges submissions in a pool of processes. Whatever goes wrong there is a hold.

    `rules` is a directory, or the bundle of one. The rules are read once: every worker, however
    late it is started, judges by the bundle, and by no file that was edited since. `keep` is given
    the rule set and its bundle before anything is judged by them. `watch` is given every assessment
    and how many seconds it took, None if nothing was evaluated; it must not raise. `languages` are
    those of the rule set's messages beside English.
    Raises RuleSetError, BundleError or EngineFault, and whatever `keep` raises.
    """

    def __init__(
        self,
        rules: Path | bytes,
        workers: int = 1,
        deadline_seconds: float = 10.0,
        factory: Factory | None = None,
        keep: Keep | None = None,
        watch: Watch | None = None,
        tracing: Tracing | None = None,
        languages: Collection[Language] = tuple(Language),
    ) -> None:
        def start(bundle: bytes) -> WorkerPool:
            return WorkerPool(
                factory or partial(evaluator_factory, bundle),
                workers,
                deadline_seconds,
                wear=programmes_dropped,
            )

        self.rules: Final = rules
        self._start: Final = start
        self._keep: Final = keep
        self._watch: Final[Watch] = watch or (lambda made, seconds: None)
        self._tracing: Final = tracing or Tracing()
        self._languages: Final = languages
        self._closed = False
        self._replaced = 0  # by pools that are retired
        self._lock: Final = threading.Lock()
        self._reloading: Final = threading.Lock()
        self._current = self._generation()

    def _generation(self) -> _Generation:
        bundle = self.rules if isinstance(self.rules, bytes) else pack(self.rules)
        # The workers read the bundle themselves, so nobody has to wait for the other.
        with ThreadPoolExecutor(1) as beside:
            starting = beside.submit(self._start, bundle)
            try:
                rule_set = load_bundle(bundle, self._languages)
                if self._keep is not None:
                    self._keep(rule_set, bundle)
            except BaseException:
                if starting.exception() is None:
                    starting.result().close()
                raise
            return _Generation(rule_set, bundle, starting.result())

    @property
    def rule_set(self) -> RuleSet:
        """The rule set that is judged by now."""
        return self._current.rule_set

    @property
    def bundle(self) -> bytes:
        """The bundle of that rule set."""
        return self._current.bundle

    def assess(self, submission: Submission, law_date: date, received_on: date) -> Assessment:
        """The assessment of a submission; a hold if its evaluation failed in any way. Raises
        Closing if the evaluator is closed meanwhile."""
        began = time.monotonic()
        task = _Task(submission=submission, law_date=law_date, received_on=received_on)
        with self._tracing.span("assessment") as span, self._lease() as generation:
            span.tell(rule_set=generation.rule_set.digest)
            try:
                answer = generation.pool.submit(written(task))
                made = Assessment.model_validate_json(answer)
            except EngineFault as fault:
                if fault.reason is FaultReason.CLOSED or self._closed:
                    raise Closing from None
                span.failed()
                span.tell(fault=fault.reason.value)
                made = self._held(generation, submission, law_date, fault.reason)
            except ValidationError:
                span.failed()
                span.tell(fault=FaultReason.RAISED.value)
                made = self._held(generation, submission, law_date, FaultReason.RAISED)
        self._watch(made, time.monotonic() - began)
        return made

    @staticmethod
    def _held(
        generation: _Generation, submission: Submission, law_date: date, reason: FaultReason
    ) -> Assessment:
        return held_by_fault(reason, generation.rule_set, law_date, digest(submission))

    def held(self, submission: Submission, law_date: date, reason: FaultReason) -> Assessment:
        """The hold of a submission that could not be judged."""
        made = held_by_fault(reason, self.rule_set, law_date, digest(submission))
        self._watch(made, None)
        return made

    def reload(self) -> RuleSet:
        """Read the rules directory again and judge by it from now on.

        What is being judged meanwhile is judged to its end by the rules it began with. Raises
        RuleSetError, EngineFault or OSError if the new rules cannot be used; then the old ones
        stay.
        """
        with self._reloading:
            new = self._generation()
            with self._lock:
                old, self._current = self._current, new
                old.retired = True
                self._replaced += old.pool.replacements
                idle = old.users == 0
            if idle:
                old.pool.close()
            return new.rule_set

    @contextmanager
    def _lease(self) -> Iterator[_Generation]:
        with self._lock:
            generation = self._current
            generation.users += 1
        try:
            yield generation
        finally:
            with self._lock:
                generation.users -= 1
                last = generation.retired and generation.users == 0
            if last:
                generation.pool.close()

    @property
    def replacements(self) -> int:
        """How many workers have been replaced so far, for whatever reason."""
        return self._replaced + self._current.pool.replacements

    def close(self) -> None:
        """End the worker processes. Whoever waits for an assessment gets Closing."""
        self._closed = True  # first: a worker that is killed now did not fail
        self._current.pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
