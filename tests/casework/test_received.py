"""The day on which a requester's submission is judged is the day of receipt."""

from __future__ import annotations

from datetime import date

from casework.evaluator import as_received
from schemas.submission import Submission


def test_a_requester_does_not_choose_the_day_on_which_its_request_is_judged() -> None:
    backdated = Submission.model_validate_json(
        '{"request": {"type": "red_notice", "requesting_entity": {"type": "ncb"},'
        ' "submitted_on": "2013-01-01"}, "subject": {}, "facts": {}}'
    )
    received = as_received(backdated, date(2026, 3, 10))
    assert received.request.submitted_on == "2026-03-10"
    assert received.model_copy(update={"request": backdated.request}) == backdated
