"""SARIF 2.1.0 (OASIS), as code scanning reads it. Result ids are the ids of the rules of law."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final
from urllib.parse import quote

from casework.cli.formats.places import Places
from engine.tooling.report import Finding, Report
from engine.version import ENGINE_VERSION

_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


def render(report: Report, places: Places) -> str:
    """One run. What is about no rule bears the name of its check."""
    ids = list(dict.fromkeys(_id(one) for one in report.findings))
    run = {
        "tool": {
            "driver": {
                "name": "rednotice",
                "semanticVersion": ENGINE_VERSION,
                "rules": [_descriptor(one, report) for one in ids],
            }
        },
        "automationDetails": {"id": f"rednotice-rules/{report.command}/"},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, ids.index(_id(one)), places) for one in report.findings],
        "properties": dict(report.figures),
    }
    whole = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _id(one: Finding) -> str:
    return one.rule or one.check


def _descriptor(name: str, report: Report) -> dict[str, Any]:
    title = report.titles.get(name)
    told = title or name.replace("-", " ")
    return {"id": name, "shortDescription": {"text": told}}


def _result(one: Finding, index: int, places: Places) -> dict[str, Any]:
    path = places.path(one.root, one.file)
    text = "\n".join([one.message, *one.details, *([one.remedy] if one.remedy else [])])
    # Lines move; what is wrong, and in which file, stays: so a finding is known again.
    mark = hashlib.sha256(f"{path}\0{one.check}\0{one.message}".encode()).hexdigest()
    return {
        "ruleId": _id(one),
        "ruleIndex": index,
        "level": one.level.value,
        "message": {"text": text},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(path)},
                    "region": {"startLine": max(one.line, 1)},
                }
            }
        ],
        "partialFingerprints": {"finding/v1": mark[:32]},
        "properties": {"check": one.check},
    }
