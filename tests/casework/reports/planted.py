"""A request with hostile text in every field that takes free text, and what came of judging it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Final

from casework.demo import demo_requests
from casework.reports.readers import Stamp
from engine.assess import assess
from engine.programme import Programme
from engine.ruleset.model import RuleSet
from schemas.assessment import Assessment
from schemas.parsing import parse_submission
from schemas.submission import Submission

DAY: Final = date(2026, 3, 10)
STAMP: Final = Stamp("case-7", "0" * 64, datetime(2026, 3, 11, 9, 30, tzinfo=UTC))
HOSTILE: Final = (
    '=1+1 #panic("typst") $x$ *b* _i_ `c` <script>alert(1)</script> [a](http://b.example)'
    " | \\ @ref https://c.example"
)
SOURCE: Final = {"origin": "member_country", "seen_on": "2026-03-02", "reliability": "confirmed"}
# What only reviewers know. The words stand nowhere in the rule set's own texts.
ADDED: Final[dict[str, Any]] = {
    "protection": [
        {
            "status": "refugee",
            "granted_by": "IS",
            "against": "UY",
            "confirmed": "yes",
            "claimed_on": "2025-04-17",
            "decided_on": "2025-11-23",
            "source": SOURCE,
        }
    ],
    "positions": [{"country": "NZ", "kind": "protest", "source": SOURCE}],
    "timeline": {
        "left_country_on": "2025-02",
        "first_public_criticism_on": "2025-01-09",
        "investigation_opened_on": "2025-01-15",
        "charge_on": "2025-01-20",
        "source": SOURCE,
    },
    "external_facts": [{"statement": HOSTILE, "source": SOURCE}],
}


def _planted(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _planted(one, name) for name, one in value.items()}
    if isinstance(value, list):
        return [_planted(one, key) for one in value]
    return HOSTILE if key in _FREE else value


_FREE: Final = frozenset(
    "name ncb_reference purpose_text international_interest_text present_family_name forenames"
    " name_original_script summary role_text what means intent_or_benefit charge_title law_ref"
    " law_text authority_name competence_basis signatory coordinated_with city retention".split()
)


def submission(name: str = "4_political_speech", *, hostile: bool = True) -> Submission:
    """A demo request, with hostile free text if wanted, and with what reviewers added."""
    request = demo_requests()[name]
    request["annotations"] = {**request.get("annotations", {}), **ADDED}
    return parse_submission(json.dumps(_planted(request) if hostile else request).encode())


def without_annotations(given: Submission) -> Submission:
    """The same request as its requester sent it."""
    return given.model_copy(update={"annotations": None})


@cache
def _programme(digest: str) -> Programme:
    return Programme(_RULE_SETS[digest], DAY)


_RULE_SETS: Final[dict[str, RuleSet]] = {}


def judged(given: Submission, rule_set: RuleSet) -> Assessment:
    """The assessment of a submission by the law of a fixed day."""
    _RULE_SETS[rule_set.digest] = rule_set
    return assess(given, _programme(rule_set.digest), DAY)
