"""Who reads a report, and what each of them gets beside the assessment.

The types hold the line: a requester's report is made from a `RequesterReport` and nothing else, so
it cannot tell what that does not hold; an auditor's has no place for a name.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from schemas.assessment import Assessment, RequesterReport
from schemas.submission import Submission
from schemas.written import written


class Reader(StrEnum):
    """Who a report is for."""

    REQUESTER = "requester"
    COMPLIANCE = "compliance"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What every report bears: the case, the verification code, and when it was made.

    `made_on` is a time with zone. `code` comes from `verification_code`, or is what the caller
    vouches for.
    """

    case: str
    code: str
    made_on: datetime

    def __post_init__(self) -> None:
        if self.made_on.tzinfo is None:
            raise ValueError("made_on needs a time zone")


@dataclass(frozen=True, slots=True)
class Particulars:
    """What compliance staff see of the request at the head of a report."""

    person: str
    reference: str
    entity: str
    received: str = ""

    @classmethod
    def of(cls, submission: Submission, received: str = "") -> Particulars:
        """The particulars of a submission; what is missing is empty."""
        subject, entity = submission.subject, submission.request.requesting_entity
        names = (subject.forenames, subject.present_family_name)
        return cls(
            person=" ".join(one for one in names if one),
            reference=submission.request.ncb_reference or "",
            entity=entity.name or entity.country or "",
            received=received,
        )


def verification_code(told: Assessment | RequesterReport) -> str:
    """SHA-256 over what a reader is told, in the English in which it was recorded.

    A requester's code is made from the requester's report alone. That of the assessment would
    change with what reviewers add, and so tell that they added something.
    """
    return hashlib.sha256(written(told)).hexdigest()
