"""durable_rules as it is, without the adapter: for the trap suite and the programs it starts."""

from __future__ import annotations

import json
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import durable_rules_engine as engine

ROOT = Path(__file__).parents[3]
Fact = Mapping[str, Any]


def rule(condition: Any, **settings: int) -> dict[str, Any]:
    """A rule with a single pattern."""
    return {"all": [{"m": condition}], **settings}


def create(definition: Mapping[str, Any], ensure_ascii: bool = False) -> int:
    """A handle for rules given in the engine's JSON form."""
    return int(engine.create_ruleset("trap", json.dumps(definition, ensure_ascii=ensure_ascii)))


def tell(
    handle: int, fact: Fact | str, how: Callable[[int, str], Any] = engine.assert_fact
) -> tuple[int, list[str]]:
    """Give the engine a fact; returns the code and the names of what fires, drained to the end."""
    text = fact if isinstance(fact, str) else json.dumps(fact, ensure_ascii=False)
    code, state = how(handle, text)
    fired: list[str] = []
    started = engine.start_action_for_state(handle, state) if code == 0 else None
    match = started[1] if started else None
    while match is not None:
        fired.append(match[2 : match.index('"', 2)])
        match = engine.complete_and_start_action(handle, state)
    return code, fired


def fires(condition: Any, fact: Fact | str) -> bool:
    """Whether a rule with that one condition fires on a fact."""
    return tell(create({"r": rule(condition)}), fact) == (0, ["r"])


def fate(program: str) -> str:
    """How a program that uses this module ends: its output, or `crashed`, or `hung`."""
    start = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from tests.engine.durable.raw_engine import *\n"
        "limit()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", start + program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode == -signal.SIGVTALRM:
        return "hung"
    if done.returncode < 0:
        return "crashed"
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def limit() -> None:
    """Have the kernel end this process after a third of a second of computing.

    What is tried takes microseconds if it comes to an end at all. The time is that of the process
    and not of the clock, so a busy machine changes nothing.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.setitimer(signal.ITIMER_VIRTUAL, 0.33)
