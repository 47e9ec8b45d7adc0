"""Acting as one of the people of the demo, without password and second factor."""

from __future__ import annotations

from datetime import datetime

from casework.accounts.registry import NoSuchAccount, account_named, actor_of
from casework.accounts.sessions import Begun, Stage, begin, end
from casework.audit.chain import Entry, append
from casework.demo.accounts import PEOPLE
from casework.gate import Gate


class NoDemo(Exception):
    """This is no demo: nobody is let in without password and second factor."""


def is_demo(gate: Gate) -> bool:
    """Whether the service is a demo, which answers this machine alone; see `Settings.open_as`."""
    return gate.settings.open_as is not None and gate.settings.loopback_only


def act_as(gate: Gate, login: str, now: datetime, before: str | None = None) -> Begun:
    """Begin a session of one of the people of the demo, in place of the session `before`.

    Raises NoDemo unless the service is one; NoSuchAccount for anybody else, real accounts included.
    """
    if not is_demo(gate):
        raise NoDemo
    if login not in {one.login for one in PEOPLE}:
        raise NoSuchAccount
    with gate.database.writing() as session:
        row = account_named(session, login)
        if row.ended_at is not None:
            raise NoSuchAccount
        if before is not None:
            end(session, before)
        begun = begin(session, row, Stage.SIGNED_IN, now)
        append(session, Entry("session.begun", actor_of(row), data={"with": "demo"}), now)
        return begun
