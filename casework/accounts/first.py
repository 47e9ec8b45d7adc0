"""What the operator is told at the first start: there is no default password."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from casework.accounts.enrolling import FIRST_LOGIN, GOOD_FOR, first_administrator
from casework.gate import Gate


def welcome(gate: Gate) -> None:
    """On a database without accounts, make the first administrator and print, once, the secret to
    enrol with. It goes to the terminal of the operator, past the log."""
    if gate.settings.open_as is not None:
        return
    token = first_administrator(gate.database, datetime.now(UTC))
    if token is not None:
        print(
            f"First start: the account `{FIRST_LOGIN}` was made. Its enrolment secret, told once,"
            f" good for {GOOD_FOR.days * 24} hours:\n\n  {token.text}\n\n"
            "Open /enrol of this service with it (docs/howto/accounts.md). If it is lost:\n"
            f"`rednotice accounts enrol {FIRST_LOGIN}` prints a new one.",
            file=sys.stderr,
            flush=True,
        )
