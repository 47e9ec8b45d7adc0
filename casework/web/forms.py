"""What a page sends back: the fields of a form, refused unless they come from a page of ours."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Final

from fastapi import Depends, Request
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException

from casework.accounts.sessions import csrf_of
from casework.api.callers import GateIn
from casework.api.cookies import check_origin, session_text
from casework.api.problems import ProblemError
from schemas.problem import FaultKind

CSRF_FIELD: Final = "csrf"
_KINDS: Final = ("application/x-www-form-urlencoded", "multipart/form-data")
_MOST_FIELDS: Final = 2_000
_MOST_FILES: Final = 10


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was chosen."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form. Text is as it was typed but for line ends, which are \\n."""

    fields: Mapping[str, tuple[str, ...]] = field(repr=False)
    files: Mapping[str, tuple[Upload, ...]] = field(default_factory=dict, repr=False)

    def one(self, name: str) -> str:
        """The text of a field without blanks round it; empty if it was not sent."""
        return self.fields.get(name, ("",))[0].strip()

    def all(self, name: str) -> tuple[str, ...]:
        """All texts of a field, such as boxes that were ticked."""
        return self.fields.get(name, ())

    def has(self, name: str) -> bool:
        """Whether a box was ticked or a button pressed."""
        return name in self.fields

    def version(self) -> int:
        """The version of the case that the page showed. Raises ProblemError if it is no number."""
        try:
            return int(self.one("version"))
        except ValueError:
            raise ProblemError(
                400, "The form lacks the version of the case.", kind=FaultKind.MISSING
            ) from None

    def values(self) -> dict[str, str]:
        """What was typed, to be shown again if something was wrong with it."""
        return {name: texts[0] for name, texts in self.fields.items() if name != CSRF_FIELD}


async def posted(request: Request, gate: GateIn) -> Form:
    """The form of a call. Raises ProblemError if it is none, too large, or not from a page of ours.

    Two things must be right: the browser says that a page of ours sent it (`Origin`), and, in a
    session, the form carries the token that only pages of that session were given.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip() not in _KINDS:
        raise ProblemError(415, "This address takes the form of its page.")
    session = session_text(request)
    if "authorization" not in request.headers:
        if request.headers.get("origin") is None and session is None:
            raise ProblemError(
                403,
                "The browser does not say which page sent this form.",
                remedy="Open the page anew in this browser, and send the form from there.",
            )
        if request.headers.get("origin") is not None:
            check_origin(request, gate.settings.public_url, session)
    limit = gate.settings.max_attachment_bytes
    if int(request.headers.get("content-length") or 0) > limit + gate.settings.max_body_bytes:
        raise ProblemError(413, f"This is larger than {limit} bytes.", kind=FaultKind.TOO_LARGE)
    try:
        sent = await request.form(
            max_files=_MOST_FILES, max_fields=_MOST_FIELDS, max_part_size=limit
        )
    except HTTPException:
        raise ProblemError(400, "The form cannot be read.", kind=FaultKind.WRONG_VALUE) from None
    fields: dict[str, tuple[str, ...]] = {}
    files: dict[str, tuple[Upload, ...]] = {}
    for name, value in sent.multi_items():
        if isinstance(value, UploadFile):
            if value.filename:
                made = Upload(value.filename, await value.read())
                files[name] = (*files.get(name, ()), made)
        else:
            fields[name] = (*fields.get(name, ()), value.replace("\r\n", "\n"))
    form = Form(fields, files)
    by_session = session is not None and "authorization" not in request.headers
    if by_session and not _same(form.one(CSRF_FIELD), csrf_of(session or "")):
        raise ProblemError(
            403,
            "This form is older than your sign-in.",
            remedy="Go back to its page, copy what you typed, load the page again and send it.",
        )
    return form


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode(), expected.encode())


FormIn = Annotated[Form, Depends(posted)]
