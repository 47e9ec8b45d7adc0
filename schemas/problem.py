"""What a refused call is answered with: problem details (RFC 9457), one entry for each fault."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from schemas.base import StrictModel, doc


class FaultKind(StrEnum):
    """What kind of fault an entry speaks of; stable words for programs."""

    MALFORMED = "malformed"
    DUPLICATE_KEY = "duplicate_key"
    NOT_A_NUMBER = "not_a_number"
    NUMBER_TOO_LARGE = "number_too_large"
    TOO_DEEP = "too_deep"
    TOO_LARGE = "too_large"
    LONE_SURROGATE = "lone_surrogate"
    UNKNOWN_KEY = "unknown_key"
    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    WRONG_VALUE = "wrong_value"
    NOT_ALLOWED = "not_allowed"


class Fault(StrictModel):
    """One thing wrong with a call. It never repeats a value that was sent."""

    pointer: Annotated[
        str, doc("Where: a JSON pointer; empty means the whole.", "/offences/0/max_penalty")
    ]
    message: Annotated[str, doc("What is wrong.", "This field is required and is not there.")]
    provision: Annotated[
        str, doc("The provision that asks for it, if known.", "RPD 83(2)(b)(iv) (A)")
    ] = ""
    remedy: Annotated[str, doc("How to mend it.", "Give the highest penalty the law allows.")]
    kind: Annotated[FaultKind, doc("What kind of fault it is.", "missing")]


class Problem(StrictModel):
    """Problem details as RFC 9457 has them, with every fault that was found."""

    type: Annotated[str, doc("What kind of problem; a relative reference.", "/problems/bad-input")]
    title: Annotated[str, doc("The kind of problem in words.", "The request cannot be read")]
    status: Annotated[int, doc("HTTP status.", 422)]
    detail: Annotated[str, doc("What happened this time.", "2 faults were found.")]
    faults: Annotated[
        tuple[Fault, ...],
        doc(
            "Every fault, in the order of the document.",
            [
                {
                    "pointer": "/subject",
                    "message": "This field is required and is not there.",
                    "provision": "RPD 83",
                    "remedy": "The person.",
                    "kind": "missing",
                }
            ],
        ),
    ] = ()
