"""Starting the engine from the command line, with messages that a person can act on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from casework.evaluator import Evaluator
from casework.settings import Settings, from_environment
from engine.durable.selftest import check_build, self_test
from engine.faults import BuildFault, DefinitionRefused, EngineFault
from engine.messages.language import Language
from engine.regression import Case, load_cases
from engine.ruleset.load import load
from engine.ruleset.model import RuleSet
from engine.ruleset.source import RuleSetError
from engine.tooling.running import CaseError


class _Failed(click.ClickException):
    exit_code = 2


def failed(message: str) -> click.ClickException:
    """What ends the command with that message and exit code 2: nothing was judged."""
    return _Failed(message)


def settings(rules_dir: Path | None = None, cases_dir: Path | None = None) -> Settings:
    """Settings from the environment, but for what the command line names itself.

    Rules that are named bring the cases beside them, unless cases are named too: cases of other
    rules would all be told as faults.
    """
    try:
        found = from_environment()
    except ValueError as error:
        raise failed(str(error)) from None
    return replace(
        found,
        rules_dir=rules_dir or found.rules_dir,
        cases_dir=cases_dir or found.cases_dir,
    )


def on_database(chosen: Settings, database_url: str | None) -> Settings:
    """The settings with another database, if one is named; its key file stands beside it."""
    return replace(chosen, database_url=database_url) if database_url else chosen


def load_rules(rules_dir: Path, languages: Collection[Language] = tuple(Language)) -> RuleSet:
    """The rule set with its messages in some languages, or an end that lists every fault."""
    try:
        return load(rules_dir, languages)
    except RuleSetError as error:
        count = len(error.faults)
        raise failed(f"{error}\n{count} fault(s) in the rule set") from None


def load_data_cases(directory: Path) -> list[Case]:
    """The data cases, or an end of the command that lists every fault."""
    try:
        return load_cases(directory)
    except RuleSetError as error:
        raise failed(f"{error}\n{len(error.faults)} fault(s) in the cases") from None


@contextmanager
def within_limits() -> Iterator[None]:
    """End the command if a condition is too large for the rule engine, or a case no request."""
    try:
        yield
    except DefinitionRefused as error:
        raise failed(f"{error}; `rednotice rules validate` names the rule") from None
    except CaseError as error:
        raise failed(f"{error}\n`rednotice rules validate` lists all such cases") from None


def check_engine() -> None:
    """End the command unless the rule engine is the right build and behaves."""
    try:
        check_build()
        self_test()
    except (BuildFault, EngineFault) as error:
        raise failed(str(error)) from None


def open_evaluator(
    rules_dir: Path | None, workers: int, languages: Collection[Language]
) -> Evaluator:
    """An evaluator that is ready, with messages in English and these languages."""
    chosen = settings(rules_dir)
    check_engine()
    try:
        return Evaluator(chosen.rules_dir, workers, chosen.deadline_seconds, languages=languages)
    except RuleSetError as error:
        raise failed(f"{error}\n{len(error.faults)} fault(s) in the rule set") from None
    except EngineFault as error:
        raise failed(str(error)) from None
