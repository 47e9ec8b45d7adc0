"""What the page of a case shows below its head, for one assessment of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from casework.cases.dismissing import Dismissal
from casework.cases.reading import Case
from casework.gate import Gate
from casework.reports.timeline import Timeline, timeline
from casework.reports.writing import Words
from casework.web.case_flags import FamilyRow, families, numbered
from casework.web.case_places import places_of
from casework.web.case_request import RequestColumn, request_column
from casework.web.case_weighing import Matrix, matrix
from engine.messages import Language
from schemas.assessment import Assessment


@dataclass(frozen=True, slots=True)
class CaseContent:
    """The three columns, the predominance test and the timeline of one assessment.

    `titles` are the titles of the flags by their numbers, `count` how many flags there are.
    """

    request: RequestColumn
    families: tuple[FamilyRow, ...]
    titles: dict[int, str]
    count: int
    matrix: Matrix
    timeline: Timeline


def case_content(
    gate: Gate,
    case: Case,
    shown: Assessment,
    language: Language,
    aside: Sequence[Dismissal] = (),
    *,
    words_shown: bool,
) -> CaseContent:
    """The content for compliance staff, or without words of the request for auditors.

    `case` holds the submission and the assessment as it was recorded, `shown` the same in the
    viewer's language.
    """
    rule_set = gate.evaluator.rule_set
    say = Words(rule_set.messages, language)
    told = numbered(shown)
    places = places_of(told.flags, case, rule_set)
    request = request_column(case.submission, places, say, words_shown=words_shown)
    return CaseContent(
        request=request,
        families=families(shown, told, request, aside, rule_set, say),
        titles={number: flag.title for number, flag in told.flags},
        count=len(shown.flags),
        matrix=matrix(shown, say),
        timeline=timeline(case.submission, shown, rule_set.messages, language, details=words_shown),
    )
