"""Enrolment: with a secret from an administrator a person sets password and second factor.

Nothing of it stands in an address: every step is the answer to a form, and the secrets in it are
shown to whoever sent them.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import segno
from fastapi import APIRouter, Request, Response
from markupsafe import Markup

from casework.accounts.enrolling import (
    GOOD_FOR,
    Offered,
    choose_password,
    confirm_code,
    still_offered,
)
from casework.accounts.keys import Refused
from casework.accounts.passwords import LONGEST, SHORTEST
from casework.accounts.registry import AccountRefused
from casework.accounts.throttle import TooMany
from casework.api.callers import GateIn, source_of
from casework.web.attempts import refused_attempt, with_wait
from casework.web.forms import Form, FormIn
from casework.web.rendering import Refusal, page, words
from casework.web.signing_in import to
from casework.web.texts import console_texts
from casework.web.viewer import stranger

router = APIRouter(include_in_schema=False)

_QUIET_ZONE: Final = 4  # modules; ISO/IEC 18004 asks for four
_GROUP: Final = 4


def qr_code(text: str) -> Markup:
    """A text as a QR code: SVG of presentation attributes alone, dark on light in dark mode too,
    since many cameras read nothing else."""
    made = segno.make(text, error="m", micro=False)
    return Markup(  # made of squares by the library; nothing of the text stands in it
        made.svg_inline(border=_QUIET_ZONE, omitsize=True, dark="#000", light="#fff", svgclass="qr")
    )


def _typed(secret: str) -> str:
    """A Base32 secret in groups, as it is easiest to type."""
    return " ".join(secret[at : at + _GROUP] for at in range(0, len(secret), _GROUP))


@router.get("/enrol")
def enrol_page(request: Request) -> Response:
    """Step 1: the secret, and a password."""
    return _first(request)


def _first(request: Request, refusal: Refusal | None = None, status: int = 200) -> Response:
    return page(
        "enrol.html",
        stranger(request),
        status=status,
        refusal=refusal,
        hours=GOOD_FOR.days * 24,
        shortest=SHORTEST,
        longest=LONGEST,
    )


@router.post("/enrol")
def choose(request: Request, gate: GateIn, form: FormIn) -> Response:
    """Take the password, and show the second factor."""
    password = form.fields.get("password", ("",))[0]
    language = stranger(request).language
    try:
        if password != form.fields.get("again", ("",))[0]:
            raise AccountRefused("again", "The two passwords differ.")
        offered = choose_password(
            gate.database, form.one("secret"), password, source_of(request), datetime.now(UTC)
        )
    except AccountRefused as error:
        key = "enrol-differ" if error.field == "again" else "enrol-easy"
        why = words(console_texts(), language)(key, shortest=SHORTEST, longest=LONGEST)
        return _first(request, Refusal(why, (), form.values()), 422)
    except (Refused, TooMany) as error:
        refusal, status = refused_attempt(error, form, language, "enrol-not-good")
        return with_wait(_first(request, refusal, status), error)
    return _second(request, form, offered)


def _second(
    request: Request,
    form: Form,
    offered: Offered | None,
    refusal: Refusal | None = None,
    status: int = 200,
) -> Response:
    return page(
        "enrol_code.html",
        stranger(request),
        status=status,
        refusal=refusal,
        secret=form.one("secret"),
        picture=qr_code(offered.uri) if offered else None,
        typed=_typed(offered.secret) if offered else "",
    )


@router.post("/enrol/code")
def confirm(request: Request, gate: GateIn, form: FormIn) -> Response:
    """Take the first code; from then on all of it counts. Shows the recovery codes, once."""
    source, now = source_of(request), datetime.now(UTC)
    try:
        codes = confirm_code(gate.database, form.one("secret"), form.one("code"), source, now)
    except (Refused, TooMany) as error:
        return _wrong_code(request, gate, form, error)
    return _codes(request, codes)


def _wrong_code(request: Request, gate: GateIn, form: Form, error: Exception) -> Response:
    language = stranger(request).language
    try:
        offered = still_offered(
            gate.database, form.one("secret"), source_of(request), datetime.now(UTC)
        )
    except TooMany as wait:  # the code may be tried again later, so its form stays
        refusal, status = refused_attempt(wait, form, language, "")
        return with_wait(_second(request, form, None, refusal, status), wait)
    except Refused:
        refusal, status = refused_attempt(error, form, language, "enrol-not-good")
        return _first(request, refusal, status)
    refusal, status = refused_attempt(error, form, language, "enrol-code-wrong")
    return with_wait(_second(request, form, offered, refusal, status), error)


def _codes(
    request: Request, codes: list[str], refusal: Refusal | None = None, status: int = 200
) -> Response:
    return page("enrol_kept.html", stranger(request), status=status, refusal=refusal, codes=codes)


@router.post("/enrol/kept")
def kept(request: Request, form: FormIn) -> Response:
    """Go on to sign in, once the person says that the recovery codes are kept."""
    if not form.has("kept"):
        language = stranger(request).language
        why = words(console_texts(), language)("enrol-keep-first")
        codes = list(form.all("recovery_code"))
        return _codes(request, codes, Refusal(why, (), {}), 422)
    return to("/signin?done=enrolled")
