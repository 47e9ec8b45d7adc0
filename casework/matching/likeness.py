"""What comparing two submissions says: how alike, in which way, and why."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from schemas.base import StrictModel, doc
from schemas.vocabulary import MatchCertainty, MatchRelation


class ReasonKind(StrEnum):
    """One way in which two submissions agree or contradict each other."""

    NAME_SAME = "name_same"
    NAME_SPELLED_OTHERWISE = "name_spelled_otherwise"
    NAME_NEARLY_SAME = "name_nearly_same"
    NAME_IN_OTHER_ORDER = "name_in_other_order"
    NAME_IN_PART = "name_in_part"
    ONLY_NAME_SAME = "only_name_same"
    NAME_PARTS_CONTRADICT = "name_parts_contradict"
    FORENAMES_CONTRADICT = "forenames_contradict"
    BIRTH_DATE_SAME = "birth_date_same"
    BIRTH_DATE_AGREES_AS_FAR_AS_STATED = "birth_date_agrees_as_far_as_stated"
    BIRTH_DAY_AND_MONTH_SWAPPED = "birth_day_and_month_swapped"
    BIRTH_DATE_ONE_DIGIT_OFF = "birth_date_one_digit_off"
    BIRTH_DATE_CONTRADICTS = "birth_date_contradicts"
    DOCUMENT_SAME = "document_same"
    DOCUMENT_SAME_OTHER_COUNTRY = "document_same_other_country"
    DOCUMENT_NEARLY_SAME = "document_nearly_same"
    SEX_CONTRADICTS = "sex_contradicts"
    NATIONALITY_SHARED = "nationality_shared"
    NATIONALITY_CONTRADICTS = "nationality_contradicts"
    BIRTHPLACE_SAME = "birthplace_same"
    BIRTHPLACE_CONTRADICTS = "birthplace_contradicts"
    PARENT_SAME = "parent_same"
    PARENT_CONTRADICTS = "parent_contradicts"
    WARRANT_SAME = "warrant_same"
    JUDGMENT_SAME = "judgment_same"
    FILE_SAME = "file_same"
    ACT_SAME_DAY_AND_TOWN = "act_same_day_and_town"
    ACT_SAME_DAY = "act_same_day"
    ACT_SAME_MONTH_AND_TOWN = "act_same_month_and_town"
    ACT_SAME_MONTH = "act_same_month"
    ACTS_AT_OTHER_TIMES = "acts_at_other_times"
    ACTS_AT_OTHER_PLACES = "acts_at_other_places"
    SUMMARY_ALIKE = "summary_alike"
    SUMMARY_ALIKE_IN_PART = "summary_alike_in_part"
    CHARGE_SAME = "charge_same"
    FACTS_SAME = "facts_same"
    KEYS_SHARED = "keys_shared"
    """The other request was erased; only keys made of it are left to compare with."""


class Reason(StrictModel):
    """One reason, with the places in both texts, so that people see them side by side.

    Pointers are JSON pointers (RFC 6901) into the two submissions.
    """

    kind: Annotated[ReasonKind, doc("What agrees or contradicts.", "birth_date_same")]
    points: Annotated[int, doc("What it adds to the score; contradictions take away.", 35)]
    one: Annotated[
        tuple[str, ...], doc("Where in the first submission.", ["/subject/date_of_birth"])
    ] = ()
    other: Annotated[
        tuple[str, ...], doc("Where in the second submission.", ["/subject/date_of_birth"])
    ] = ()

    def mirrored(self) -> Reason:
        """The same reason seen from the second submission."""
        return self.model_copy(update={"one": self.other, "other": self.one})


class Likeness(StrictModel):
    """How alike two submissions are. The points are ours, measured on invented pairs."""

    relation: Annotated[MatchRelation, doc("What they have in common.", "same_person_same_facts")]
    certainty: Annotated[MatchCertainty, doc("How far it may be relied on.", "likely")]
    person: Annotated[
        int, Field(ge=0, le=100), doc("How much speaks for the same person, 0 to 100.", 90)
    ]
    facts: Annotated[
        int, Field(ge=0, le=100), doc("How much speaks for the same facts, 0 to 100.", 85)
    ]
    reasons: Annotated[tuple[Reason, ...], doc("Why, person first.", [])] = ()

    def mirrored(self) -> Likeness:
        """The same likeness seen from the second submission."""
        return self.model_copy(update={"reasons": tuple(one.mirrored() for one in self.reasons)})
