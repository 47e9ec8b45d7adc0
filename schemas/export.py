"""The JSON Schemas that are published in `docs/schemas/`. Run as a module, it writes them there."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from schemas.assessment import Assessment, RequesterReport
from schemas.message import CaseChanged, Message
from schemas.problem import Problem
from schemas.submission import Submission

PUBLISHED: Final[dict[str, type[BaseModel]]] = {
    "submission": Submission,
    "assessment": Assessment,
    "requester_report": RequesterReport,
    "problem": Problem,
    "message": Message,
    "case_changed": CaseChanged,
}


def schema_text(model: type[BaseModel]) -> str:
    """The JSON Schema of a model, as it is published."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def export(folder: Path) -> None:
    """Write every published schema into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, model in PUBLISHED.items():
        (folder / f"{name}.json").write_text(schema_text(model), encoding="utf-8")


if __name__ == "__main__":
    export(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/schemas"))
