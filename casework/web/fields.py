"""Every field of a request in the reader's language, with an example file."""

from __future__ import annotations

import json

from fastapi import APIRouter, Response

from casework.api.callers import GateIn
from casework.demo import demo_requests
from casework.labels.fields import FieldNames
from casework.web.field_list import field_list
from casework.web.rendering import page
from casework.web.viewer import ViewerIn

router = APIRouter(prefix="/fields", include_in_schema=False)

_EXAMPLE = "1_murder"


@router.get("")
def fields_page(gate: GateIn, viewer: ViewerIn) -> Response:
    """What a request holds: for whoever writes one. What reviewers add is not told here."""
    texts = gate.evaluator.rule_set.messages
    sections = field_list(FieldNames(texts, viewer.language))
    return page("fields.html", viewer, rules=texts, sections=sections)


@router.get("/example.json")
def example(viewer: ViewerIn) -> Response:
    """A whole request about an invented person, as it would be sent."""
    made = demo_requests()[_EXAMPLE]
    made.pop("annotations", None)
    return Response(
        json.dumps(made, ensure_ascii=False, indent=2),
        media_type="application/json",
        headers={"Content-Disposition": 'attachment; filename="example-request.json"'},
    )
