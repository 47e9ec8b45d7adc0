"""Documents are written as pydantic would write them; their normal form outlives schema growth."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.regression import DEFAULT_DAY, assess_document, load_base
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.submission import Submission
from schemas.written import normal_form, written
from tests.cases.loaded import DATA_CASES

CASES = Path(__file__).parent.parent / "cases"
DOCUMENTS = [load_base(name, CASES) for name in ("prosecution", "conviction")] + [
    one.document for one in DATA_CASES[::40]
]


@pytest.mark.parametrize("document", DOCUMENTS, ids=range(len(DOCUMENTS)))
def test_requests_assessments_and_views_are_written_as_pydantic_writes_them(
    document: dict[str, object], rule_set: RuleSet
) -> None:
    submission = Submission.model_validate(document, strict=False)
    assessment = assess_document(document, rule_set, DEFAULT_DAY)
    for model in (submission, assessment, requester_view(assessment)):
        assert written(model) == model.model_dump_json().encode()


class LaterSubmission(Submission):
    """A submission by a schema that offers more."""

    added_later: str | None = None
    added_list: tuple[int, ...] = ()


@pytest.mark.parametrize("document", DOCUMENTS, ids=range(len(DOCUMENTS)))
def test_a_request_keeps_its_normal_form_when_the_schema_grows(
    document: dict[str, object],
) -> None:
    now = Submission.model_validate(document, strict=False)
    later = LaterSubmission.model_validate(document, strict=False)
    assert normal_form(later) == normal_form(now)
    told = LaterSubmission.model_validate({**document, "added_later": "x"}, strict=False)
    assert normal_form(told) != normal_form(now)


def test_requests_that_differ_have_different_normal_forms() -> None:
    read = [Submission.model_validate(one, strict=False) for one in DOCUMENTS]
    assert len({normal_form(one) for one in read}) == len({written(one) for one in read})


@pytest.mark.parametrize("document", DOCUMENTS, ids=range(len(DOCUMENTS)))
def test_a_normal_form_says_the_same_request(document: dict[str, object]) -> None:
    submission = Submission.model_validate(document, strict=False)
    assert Submission.model_validate_json(normal_form(submission)) == submission
