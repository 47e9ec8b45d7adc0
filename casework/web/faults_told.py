"""What is wrong with a request that was sent, told in the reader's language.

Faults are English, for programs and people alike (`schemas.parsing`). To people of another language
the kind of a fault is told in theirs, the place by its name, and the example of the schema; what
only the English says stands after it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from casework.labels.fields import FieldNames, field_at, leads_into_submission
from casework.web.field_list import anchor_of, cited
from engine.messages import Language
from schemas.problem import Fault, FaultKind

# The kinds of which the English says no more than their name.
_SAID_WHOLLY: Final = frozenset(
    {
        FaultKind.MISSING,
        FaultKind.DUPLICATE_KEY,
        FaultKind.NOT_A_NUMBER,
        FaultKind.NUMBER_TOO_LARGE,
        FaultKind.LONE_SURROGATE,
    }
)
_OF_THE_WHOLE: Final = frozenset({FaultKind.MALFORMED, FaultKind.TOO_DEEP, FaultKind.TOO_LARGE})
_WITH_EXAMPLE: Final = frozenset({FaultKind.MISSING, FaultKind.WRONG_TYPE, FaultKind.WRONG_VALUE})


@dataclass(frozen=True, slots=True)
class ToldFault:
    """A fault for a person.

    `place` names the field, empty for the whole; `anchor` is that of its description in the list
    of fields, empty if it has none. `wrong` and `mend` are in the reader's language, `english` is
    what else the fault says, in English; `example` is JSON.
    """

    place: str
    anchor: str
    wrong: str
    mend: str
    english: str
    example: str
    provision: str


def told_fault(fault: Fault, names: FieldNames, say: Callable[..., str]) -> ToldFault:
    """A fault of a request in the language of `names`; `say` gives the console's texts in it.

    A fault of something else, such as a field of a form, is told as it is: whoever made it has
    worded it for the page.
    """
    if not of_submission(fault):
        return ToldFault("", "", fault.message, fault.remedy, "", "", fault.provision)
    field = field_at(fault.pointer)
    described = field is not None and not fault.pointer.startswith("/annotations")
    anchor = anchor_of(fault.pointer) if described else ""
    place = names.at(fault.pointer)
    if names.language is Language.EN:
        return ToldFault(place, anchor, fault.message, fault.remedy, "", "", cited(fault.provision))
    examples = field.home.model_fields[field.name].examples if field is not None else None
    shown = examples and fault.kind in _WITH_EXAMPLE
    return ToldFault(
        place,
        anchor,
        say(f"fault-{fault.kind.value}"),
        say(f"fault-mend-{fault.kind.value}"),
        "" if fault.kind in _SAID_WHOLLY else _english(fault),
        json.dumps(examples[0], ensure_ascii=False) if shown and examples else "",
        cited(fault.provision),
    )


def of_submission(fault: Fault) -> bool:
    """Whether a fault is one of a request that was sent: in a section, of a section that does not
    exist, or what keeps the whole from being read."""
    if not fault.pointer:
        return fault.kind in _OF_THE_WHOLE
    return leads_into_submission(fault.pointer) or fault.kind is FaultKind.UNKNOWN_KEY


def _english(fault: Fault) -> str:
    hint = fault.remedy if fault.kind is FaultKind.UNKNOWN_KEY else ""
    return f"{fault.message} {hint}".strip()
