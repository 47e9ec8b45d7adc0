"""New rules for a service that runs, without a moment in which it has none."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Final

from casework.evaluator import Evaluator, today
from casework.rulebook import cases_in
from engine.faults import EngineFault
from engine.ruleset.source import RuleSetError
from engine.tooling.report import Level
from engine.tooling.validation import validate

_log: Final = logging.getLogger("uvicorn.error")


def rule_faults(rules_dir: Path) -> list[str]:
    """Everything for which a service must not judge by these rules: place, cause and remedy."""
    found = validate(rules_dir, None, today())
    return [
        f"{one.file}:{one.line}: {one.message}; {one.remedy}"
        for one in found.findings
        if one.level is Level.ERROR
    ]


def reload_rules(evaluator: Evaluator) -> bool:
    """Let the evaluator read its rules again, and tell the operator what came of it.

    Returns whether it judges by the new rules.
    """
    if faults := reload_or_faults(evaluator):
        _log.error("rules not reloaded, the old ones stay:\n%s", "\n".join(faults))
        return False
    rule_set = evaluator.rule_set
    _log.info("rules reloaded: %s %s, %s", rule_set.name, rule_set.version, rule_set.digest[:12])
    return True


def reload_or_faults(evaluator: Evaluator) -> list[str]:
    """Let the evaluator read its rules again; every fault for which it did not, and then the old
    rules stay."""
    if isinstance(evaluator.rules, Path) and (faults := rule_faults(evaluator.rules)):
        return faults
    try:
        evaluator.reload()
    except RuleSetError as error:  # the files have changed in between
        return str(error).splitlines()
    except (EngineFault, OSError) as error:
        return [str(error)]
    cases_in.cache_clear()
    return []


def reload_on_hangup(
    evaluator: Callable[[], Evaluator], reloaded: Callable[[], None] = lambda: None
) -> None:
    """Reload on SIGHUP, where there is such a signal, and call `reloaded` after new rules were
    read. Call it from the main thread.

    The work is done in a thread of its own: loading takes seconds, and the service goes on.
    """
    if not hasattr(signal, "SIGHUP"):
        return

    def reload() -> None:
        try:
            if reload_rules(evaluator()):
                reloaded()
        except AttributeError:  # there is none before start-up is over, which reads the rules
            _log.info("still starting; the rules are read anyway")

    def hang_up(_signal: int, _frame: FrameType | None) -> None:
        threading.Thread(target=reload, daemon=True).start()

    signal.signal(signal.SIGHUP, hang_up)
