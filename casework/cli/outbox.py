"""`rednotice outbox`: look after what leaves, and forward in a process of its own."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from types import FrameType
from typing import Final

import click
from sqlalchemy.exc import SQLAlchemyError

from casework.accounts.actor import Actor, Kind, Role
from casework.cli.starting import check_engine, failed, on_database, settings
from casework.evaluator import Evaluator
from casework.gate import Gate
from casework.operations.logs import log_as_json
from casework.operations.tracing import TelemetryMissing, Tracing
from casework.outbox import listing, switches
from casework.outbox.forwarder import CannotForward, Event, Forwarder
from casework.outbox.listing import BadCursor, NoSuchMessage, NotDead
from casework.outbox.running import forwarding, lanes
from casework.outbox.writing import MessageStatus
from casework.reloading import reload_on_hangup
from casework.store.database import Database
from casework.store.keyring import KeyringError
from casework.store.rule_sets import keep_rule_set
from engine.faults import EngineFault
from engine.ruleset.source import RuleSetError

# Whoever may run commands on the machine and read its key file keeps the installation.
OPERATOR: Final = Actor("operator", "operator", frozenset({Role.ADMINISTRATOR}), Kind.PERSON)

_database = click.option("--database", "database_url", help="URL; else REDNOTICE_DATABASE_URL.")
_target = click.option(
    "--target",
    default=switches.ALL,
    show_default=True,
    help="`all`, `forwarding`, `webhooks`, or `webhook:` and an id.",
)


@click.group()
def outbox() -> None:
    """Look after the messages that leave."""


@contextmanager
def _opened(database_url: str | None) -> Iterator[Database]:
    chosen = on_database(settings(), database_url)
    try:
        database = Database(chosen.database_url, chosen.keys)
    except KeyringError as error:
        raise failed(str(error)) from None
    except SQLAlchemyError as error:
        raise failed(f"the database cannot be opened ({type(error).__name__})") from None
    try:
        yield database
    finally:
        database.close()


@outbox.command("list")
@_database
@click.option("--status", type=click.Choice([one.value for one in MessageStatus]))
@click.option("--limit", type=click.IntRange(1, 1000), default=50, show_default=True)
@click.option("--after", "cursor", help="Go on after the cursor that the last list ended with.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document for each message.")
def list_(
    database_url: str | None, status: str | None, limit: int, cursor: str | None, as_json: bool
) -> None:
    """List messages, the newest first; never what they say."""
    with _opened(database_url) as database, database.reading() as session:
        try:
            page = listing.page_of(
                session, MessageStatus(status) if status else None, cursor, limit
            )
        except BadCursor:
            raise failed("this is no cursor that a list ended with") from None
        for one in page.messages:
            line = {
                "id": one.id,
                "status": one.status,
                "kind": one.kind,
                "target": one.target,
                "case": one.case_id,
                "attempts": one.attempts,
                "made_at": one.made_at.isoformat(timespec="seconds"),
                "outcome": one.outcome,
            }
            if as_json:
                click.echo(json.dumps(line))
            else:
                click.echo("  ".join(str(value or "-") for value in line.values()))
        if not as_json:
            click.echo(", ".join(f"{n} {name}" for name, n in listing.counts(session).items()))
            for switch in switches.switches(session):
                if switch.stopped:
                    what = "everything" if switch.everything else "all but recalls, suspensions"
                    click.echo(f"stopped: {switch.target} ({what})")
        if page.next is not None:
            click.echo(f"more: --after {page.next}", err=as_json)


@outbox.command()
@_database
@click.argument("message_id")
def retry(database_url: str | None, message_id: str) -> None:
    """Try a message anew that was given up."""
    with _opened(database_url) as database:
        try:
            with database.writing() as session:
                listing.retry(session, message_id, OPERATOR, datetime.now(UTC))
        except NoSuchMessage:
            raise failed("there is no message with this id") from None
        except NotDead:
            raise failed("only a message that was given up (dead) can be tried anew") from None
    click.echo("It is tried anew.")


@outbox.command()
@_database
@_target
@click.option("--reason", required=True, help="Why; kept with the switch and the audit trail.")
@click.option("--everything", is_flag=True, help="Hold back recalls and suspensions, too.")
def stop(database_url: str | None, target: str, reason: str, everything: bool) -> None:
    """Stop what leaves, at once and in every process. Recalls and suspensions still pass."""
    _turn(database_url, target, True, reason, everything)
    rest = "" if everything else " Recalls and suspensions still leave."
    click.echo(f"Stopped: {target}.{rest}")


@outbox.command()
@_database
@_target
@click.option("--reason", default="", help="Why; kept with the switch and the audit trail.")
def start(database_url: str | None, target: str, reason: str) -> None:
    """Let messages leave again."""
    _turn(database_url, target, False, reason, False)
    click.echo(f"Started: {target}.")


def _turn(
    database_url: str | None, target: str, stopped: bool, reason: str, everything: bool
) -> None:
    if not switches.is_target(target):
        raise failed(f"`{target}` is no target; see --help")
    with _opened(database_url) as database, database.writing() as session:
        switches.turn(
            session,
            target,
            stopped,
            OPERATOR,
            datetime.now(UTC),
            reason=reason,
            everything=everything,
        )


@outbox.command()
@_database
@click.option("--once", is_flag=True, help="Send what is due now, then end.")
def run(database_url: str | None, once: bool) -> None:
    """Forward until ended (SIGTERM, Ctrl-C). Any number of such processes may run.

    On SIGHUP the rules directory is read again: what counts at the door is the rule set in force.
    Logs are JSON lines, as those of the service.
    With --once the exit code is 1 if a message failed or was stopped at the door.
    """
    chosen = on_database(settings(), database_url)
    check_engine()
    if not once:
        log_as_json()
    tracing = Tracing()
    with _opened(database_url) as database:
        try:
            with (
                tracing.running(chosen.traces),
                Evaluator(
                    chosen.rules_dir,
                    1,
                    chosen.deadline_seconds,
                    keep=partial(keep_rule_set, database),
                    tracing=tracing,
                ) as evaluator,
            ):
                gate = Gate(chosen, database, evaluator, tracing)
                if not lanes(gate):
                    raise failed("nothing is forwarded: set REDNOTICE_FORWARD_TO")
                if once:
                    _once(gate)
                else:
                    _until_ended(gate)
        except RuleSetError as error:
            raise failed(f"{error}\n{len(error.faults)} fault(s) in the rule set") from None
        except (EngineFault, CannotForward, TelemetryMissing) as error:
            raise failed(str(error)) from None


def _once(gate: Gate) -> None:
    steps = [step for lane in lanes(gate) for step in Forwarder(gate, lane).drain()]
    found = {event: sum(step.event is event for step in steps) for event in Event}
    click.echo(", ".join(f"{n} {event.value}" for event, n in found.items()))
    if found[Event.FAILED] or found[Event.STOPPED]:
        raise SystemExit(1)


def _until_ended(gate: Gate) -> None:
    # A pipe, and no Event: the handler runs in the thread that waits, which may hold the Event's
    # lock just then, and would wait for itself for ever.
    waited_on, told = os.pipe()
    _on_signals(lambda: os.write(told, b"."))
    reload_on_hangup(lambda: gate.evaluator)
    with forwarding(gate):
        click.echo("forwarding; Ctrl-C ends it", err=True)
        os.read(waited_on, 1)


def _on_signals(end: Callable[[], object]) -> None:
    def caught(_signal: int, _frame: FrameType | None) -> None:
        end()

    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, caught)
