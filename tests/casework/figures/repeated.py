"""What rows repeat for figures, held against the rows that they repeat, the long way round."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from casework.cases.tables import AssessmentRow, CaseRow, DecisionRow, FlagRow

ENDING = ("release", "refuse")


def differing(session: Session) -> list[str]:
    """Every flag and decision that repeats its case otherwise than it is; empty if all is well."""
    cases = {one.id: one for one in session.scalars(select(CaseRow))}
    judged = {
        one.id: one.disposition
        for one in session.execute(select(AssessmentRow.id, AssessmentRow.disposition))
    }
    wrong: list[str] = []
    seen: set[tuple[str, str, str]] = set()
    for flag in session.scalars(select(FlagRow).order_by(FlagRow.case_id, FlagRow.place)):
        of, case = flag.case_id, cases[flag.case_id]
        told = (flag.received_on, flag.channel, flag.first_of_rule, flag.first_of_family)
        firsts = [(of, "rule", flag.rule) not in seen, (of, "family", flag.family) not in seen]
        if told != (case.received_on, case.channel, *firsts):
            wrong.append(f"flag {flag.place} of {of}: {told}")
        seen |= {(of, "rule", flag.rule), (of, "family", flag.family)}
    ended: set[str] = set()
    for one in session.scalars(select(DecisionRow).order_by(DecisionRow.id)):
        case, took = cases[one.case_id], None
        if one.move in ENDING and one.case_id not in ended:
            ended.add(one.case_id)
            took = max((one.at - case.received_at).total_seconds() // 1, 0)
        recommended = judged[one.assessment_id] if one.assessment_id is not None else None
        told_of = (one.channel, one.recommended, one.took_seconds)
        if told_of != (case.channel, recommended, took):
            wrong.append(f"decision {one.id} of {one.case_id}: {told_of}")
    return wrong
