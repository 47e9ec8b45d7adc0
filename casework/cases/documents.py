"""What may be attached to a case: documents that are what they say they are and do nothing.

A file is opened as what it is declared to be, by the library that reads such files, and refused if
that fails. PDFs are read by a process of their own (`pdf_worker.py`). Office files are not taken:
they can carry programs in too many ways; a PDF of them can be sent.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from PIL import Image, UnidentifiedImageError

from casework.cases import pdf_checking
from casework.cases.pdf_worker import Busy, NoVerdict, verdict_of


class MediaType(StrEnum):
    """The media types that may be attached."""

    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    TIFF = "image/tiff"
    TEXT = "text/plain"


class Wrong(StrEnum):
    """What is wrong with a file."""

    TYPE_NOT_TAKEN = "type_not_taken"
    EMPTY = "empty"
    NOT_WHAT_IT_SAYS = "not_what_it_says"
    ENCRYPTED = "encrypted"
    ACTIVE = "active"
    TOO_HARD = "too_hard"
    """It was not read to its end within the limits, or its reader broke off."""
    BUSY = "busy"
    """It was not looked at."""


class NotTaken(Exception):
    """A file that must not be attached: what is wrong, for programs, and a sentence for people."""

    def __init__(self, wrong: Wrong, message: str) -> None:
        super().__init__(message)
        self.wrong = wrong


_MOST_NAME: Final = 120
_TAKEN: Final = ", ".join(MediaType)

_STARTS: Final = (
    (b"%PDF-", MediaType.PDF),
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"II*\x00", MediaType.TIFF),
    (b"MM\x00*", MediaType.TIFF),
)


def media_type(declared: str) -> MediaType:
    """The media type of a Content-Type header. Raises NotTaken."""
    kind = declared.partition(";")[0].strip().lower()
    try:
        return MediaType(kind)
    except ValueError:
        raise NotTaken(
            Wrong.TYPE_NOT_TAKEN, f"Only these can be attached: {_TAKEN}. Send a PDF of others."
        ) from None


def sniffed(content: bytes) -> MediaType:
    """What a file seems to be by its first bytes, for senders that do not say. It proves nothing:
    `check` it as that. What begins as none of the others is taken for text."""
    for start, kind in _STARTS:
        if content.startswith(start):
            return kind
    return MediaType.TEXT


def check(content: bytes, declared: MediaType) -> None:
    """Raise NotTaken unless the content is what it is declared to be, and does nothing."""
    if not content:
        raise NotTaken(Wrong.EMPTY, "The file is empty.")
    _CHECKS[declared](content)


def clean_name(name: str) -> str:
    """A file name to be shown: the last part of a path, without control or formatting characters,
    at most 120 characters; `attachment` if nothing is left."""
    last = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(
        one for one in unicodedata.normalize("NFC", last) if unicodedata.category(one)[0] != "C"
    )
    return kept.strip(" .")[:_MOST_NAME].strip(" .") or "attachment"


def _lies(declared: MediaType) -> NotTaken:
    return NotTaken(
        Wrong.NOT_WHAT_IT_SAYS,
        f"The file cannot be read as {declared}; send it whole and with its own media type.",
    )


def _text(content: bytes) -> None:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _lies(MediaType.TEXT) from None
    if any(ord(one) < 32 and one not in "\t\n\r\f" for one in text):
        raise _lies(MediaType.TEXT)


def _image(declared: MediaType, name: str) -> Callable[[bytes], None]:
    def checked(content: bytes) -> None:
        try:
            with Image.open(io.BytesIO(content), formats=(name,)) as found:
                found.verify()  # reads the headers, never the picture
        except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError):
            raise _lies(declared) from None
        except Exception:  # a reader of broken files may fail in any way; all mean the same
            raise _lies(declared) from None

    return checked


def _pdf(content: bytes) -> None:
    # qpdf would look for a header anywhere; a file that begins as something else is refused.
    if not content.startswith(b"%PDF-"):
        raise _lies(MediaType.PDF)
    try:
        verdict = verdict_of(content)
    except NoVerdict:
        raise NotTaken(
            Wrong.TOO_HARD,
            "The PDF cannot be checked: it takes more time or memory than a document should. Print"
            " it to a new PDF and send that.",
        ) from None
    except Busy:
        raise NotTaken(
            Wrong.BUSY, "Too many documents are being checked; send it again in a minute."
        ) from None
    if verdict == pdf_checking.UNREADABLE:
        raise _lies(MediaType.PDF)
    if verdict == pdf_checking.ENCRYPTED:
        raise NotTaken(Wrong.ENCRYPTED, "The PDF is encrypted; send it without a password.")
    if verdict == pdf_checking.ACTIVE:
        raise NotTaken(
            Wrong.ACTIVE,
            "The PDF holds scripts, other files, or actions that start or send something; print it"
            " to a new PDF and send that.",
        )


_CHECKS: Final[Mapping[MediaType, Callable[[bytes], None]]] = {
    MediaType.PDF: _pdf,
    MediaType.PNG: _image(MediaType.PNG, "PNG"),
    MediaType.JPEG: _image(MediaType.JPEG, "JPEG"),
    MediaType.TIFF: _image(MediaType.TIFF, "TIFF"),
    MediaType.TEXT: _text,
}
