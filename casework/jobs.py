"""What a running service does by itself: the daily look at deadlines, judging what was stored and
not judged, and judging cases again.

The work is done in threads of its own and may be broken off at any moment: what was begun goes on
with the next start. Several services on one database do nothing twice.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from casework.accounts.actor import SYSTEM, Actor, Role
from casework.audit.chain import Entry, append
from casework.audit.checking import Checking, GoingOn, Stopped
from casework.audit.checkpoints import Checkpoint
from casework.cases.assessing import in_force
from casework.cases.moving import NotAllowed, NotNow
from casework.cases.owed import judge_all_owed
from casework.cases.rescreening import go_on, is_owed, running, start
from casework.cases.watching import Ran, run_due
from casework.evaluator import Closing, today
from casework.gate import Gate

_log: Final = logging.getLogger("rednotice")
_LOOKS_EVERY: Final = 300.0  # seconds
_RUNS_KEPT: Final = 20
_RESCREENING: Final = "rescreening"
_CHECKING: Final = "audit-check"
_DAILY: Final = "daily-run"
_LOOKING: Final = "daily-jobs"
_STOPS_WITHIN: Final = 30.0  # seconds: one case, judged to its end


@dataclass(frozen=True, slots=True)
class DailyRun:
    """One daily run of this process: for which day, who asked for it, and what came of it.

    `ran` is None if it failed as a whole; `error` then names the kind of error.
    """

    began_at: datetime
    day: date
    by: str
    ran: Ran | None
    error: str = ""


class Jobs:
    """The jobs of one running service. `trail` checks the audit trail, one check at a time.

    `last_run` is when the daily run was last done to its end, and `failures` counts what failed
    since the start; both are for metrics.
    """

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self.trail: Final = Checking(gate.database)
        self._day = threading.Lock()
        self._runs: deque[DailyRun] = deque(maxlen=_RUNS_KEPT)
        self._stop = threading.Event()
        self._rescreening = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._unjudged: set[str] = set()
        self._done: date | None = None
        self.last_run: datetime | None = None
        self.failures = 0

    def begin(self) -> None:
        """Begin with what is due, and go on day after day; unless settings say that something else
        runs the jobs."""
        if self._gate.settings.daily_jobs:
            self._spawn(self._daily, _LOOKING)

    def end(self) -> None:
        """Break off after the case that is worked on; the next start goes on from there."""
        self._stop.set()
        over = time.monotonic() + _STOPS_WITHIN
        for thread in self._threads:
            thread.join(max(0.0, over - time.monotonic()))

    def rescreen(
        self, actor: Actor, cause: str, now: datetime, law_date: date | None = None
    ) -> str:
        """Begin to judge cases again and return the id of the run; the work is done meanwhile.

        Raises NotAllowed, and NotNow while another run is going on."""
        rescreening_id = start(self._gate, actor, cause, now, law_date)
        self._spawn(self._go_on, _RESCREENING)
        return rescreening_id

    @property
    def daily_runs(self) -> tuple[DailyRun, ...]:
        """The last daily runs of this process, the newest first."""
        return tuple(reversed(self._runs))

    def run_today(self, actor: Actor, now: datetime) -> None:
        """Begin the daily run now, as an administrator or a senior reviewer; it is done meanwhile.

        What it did before today it does not do twice. Raises NotAllowed.
        """
        if not actor.has(Role.ADMINISTRATOR, Role.SENIOR_REVIEWER):
            raise NotAllowed("Only administrators and senior reviewers start the daily run.")
        with self._gate.database.writing() as session:
            append(session, Entry("jobs.asked_for", actor, data={"run": "daily"}), now)

        def run() -> None:
            try:
                self._run_day(today(), actor.account_id)
            except Exception as error:  # it stands among the runs, too
                _log.error("the daily run failed: %s", type(error).__name__)
                self.failures += 1

        self._spawn(run, _DAILY)

    def rules_changed(self) -> None:
        """Judge again what stands on older rules, after new ones have been read."""
        if self._gate.settings.daily_jobs:
            self._spawn(self._go_on, _RESCREENING)

    def check_trail(
        self,
        actor: Actor,
        since: Checkpoint | None = None,
        witness: Checkpoint | None = None,
        *,
        patience: float,
    ) -> None:
        """Begin to check the audit trail as `Checking.run` does, and wait so many seconds for the
        result, which then stands in the trail. Raises GoingOn while it is being checked already."""
        if self.trail.progress is not None:
            raise GoingOn

        def check() -> None:
            try:
                self.trail.run(actor, since, self._stop.is_set, witness)
            except (GoingOn, Stopped):
                pass  # another call was faster, or the service ends
            except Exception as error:
                _log.error("the audit trail was not checked: %s", type(error).__name__)

        self._spawn(check, _CHECKING).join(patience)

    def settle(self) -> None:
        """Wait until every run that was asked for is through."""
        for thread in [one for one in self._threads if one.name != _LOOKING]:
            thread.join()

    def _spawn(self, work: Callable[[], object], name: str) -> threading.Thread:
        thread = threading.Thread(target=work, name=name, daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()
        return thread

    def _daily(self) -> None:
        while not self._stop.is_set():
            try:
                self.look()
            except Closing:
                return
            except Exception as error:  # the database may be away; it is tried again
                _log.error("the daily jobs failed: %s", type(error).__name__)
                self.failures += 1
            self._stop.wait(_LOOKS_EVERY)

    def look(self) -> None:
        """Do what is due now: once a day what hangs on the day, and each time what is owed.

        Raises Closing if the service is ending, and what the database raises if it is away."""
        if (day := today()) != self._done:
            self._unjudged.clear()  # each day anew: what could not be read may be mended
            self._run_day(day, SYSTEM.account_id)
            self._done = day
            self._go_on()
        self._judge_owed()

    def _run_day(self, day: date, by: str) -> None:
        with self._day:
            began = datetime.now(UTC)
            try:
                ran = run_due(self._gate, day, stopped=self._stop.is_set)
            except Exception as error:
                self._runs.append(DailyRun(began, day, by, None, type(error).__name__))
                raise
            self._runs.append(DailyRun(began, day, by, ran))
        self.failures += len(ran.failed)
        if not self._stop.is_set():
            self.last_run = datetime.now(UTC)

    def _judge_owed(self) -> None:
        """Judge what another service on this database took in and could not judge to its end."""
        made = judge_all_owed(self._gate, but_for=self._unjudged)
        self._unjudged.update(made.failed)
        self.failures += len(made.failed)

    def _go_on(self) -> None:
        with self._rescreening:
            try:
                rescreen_owed(self._gate, self._stop)
            except Closing:
                return
            except Exception as error:
                _log.error("judging cases again failed: %s", type(error).__name__)
                self.failures += 1


@contextmanager
def jobs_here(gate: Gate) -> Iterator[Jobs]:
    """The jobs of a service, from its start to its end.

    Raises NotGiven if the rule set lacks a period that deadlines are made of."""
    in_force(gate)
    made = Jobs(gate)
    made.begin()
    try:
        yield made
    finally:
        made.end()


def rescreen_owed(gate: Gate, stop: threading.Event | None = None) -> list[str]:
    """Finish the run that was stopped, if any, and begin one if cases stand on older rules; the ids
    of the runs that were worked on. A case that keeps failing is tried once more, and no oftener.
    """
    stopped = stop.is_set if stop is not None else lambda: False
    worked = []
    if (unfinished := running(gate)) is not None:
        go_on(gate, unfinished, stopped)
        worked.append(unfinished)
    if not stopped() and is_owed(gate):
        try:
            new = start(gate, SYSTEM, "rules_changed", datetime.now(UTC))
        except NotNow:  # another service on this database was faster
            return worked
        go_on(gate, new, stopped)
        worked.append(new)
    return worked
