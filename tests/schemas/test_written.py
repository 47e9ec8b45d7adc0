"""Documents are written as pydantic would write them, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.regression import DEFAULT_DAY, assess_document, load_base
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.submission import Submission
from schemas.written import written
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
