"""Published charge texts as whole requests: words alone never refuse, and plain ones rarely stop.

The texts may not be copied into the project, so none is quoted here or in a failure message.
Signals of single texts are measured in tests/engine/text/test_published_charges.py; this is about
what comes of them. Every text stands as title and as summary of an otherwise plain request that
nobody has coded. Texts with the same signals are judged once.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from engine.regression import apply_changes, assess_document, load_base
from engine.ruleset.model import RuleSet
from schemas.assessment import Disposition, Effect
from tests.published import published

BASES = Path(__file__).parent.parent / "cases"
# What a reader would not call a plain charge: terrorism, armed groups, war, torture, genocide.
NOT_PLAIN = re.compile(
    r"terr+or|\barm\w* (form|group|org)|art formation|extremis|wag(e|ing)|genocid|war crim|guerre"
    r"|humani(ty|dad)|power|paramilit|extrajudicial|forzada|protegida|war prison|statesman"
    r"|mercenary,|tortur|torment|mass media",
    re.IGNORECASE,
)


class Outcomes:
    """How often each disposition and each flag came of all texts, and of the plain ones."""

    def __init__(self) -> None:
        self.all: Counter[Disposition] = Counter()
        self.plain: Counter[Disposition] = Counter()
        self.categories: Counter[str] = Counter()


@pytest.fixture(scope="module")
def outcomes(rule_set: RuleSet) -> Outcomes:
    lines = published("reference/published_charges.jsonl").read_text(encoding="utf-8").splitlines()
    groups: dict[frozenset[str], list[tuple[str, str]]] = defaultdict(list)
    for row in map(json.loads, lines):
        text = " ".join(row["charge"].split())
        signals = rule_set.vocabulary.lexicon.categories(text)
        groups[frozenset(signals)].append((text, row["lang"]))
    made = Outcomes()
    base = load_base("prosecution", BASES)
    for signals_met, texts in groups.items():
        text, language = texts[0]
        change = {
            "/offences/0/charge_title": text,
            "/facts/summary": text,
            "/facts/language": language if language in ("en", "fr", "es", "ar") else "en",
        }
        assessment = assess_document(apply_changes(base, change), rule_set)
        assert Effect.REFUSE not in {one.effect for one in assessment.flags}, sorted(signals_met)
        plain = sum(not NOT_PLAIN.search(one) for one, _ in texts)
        made.all[assessment.disposition] += len(texts)
        made.plain[assessment.disposition] += plain
        # Words of State or creed have no effect beside a word of another category.
        for category in signals_met - {"political_setting"} or signals_met:
            made.categories[category] += plain
    return made


def test_no_text_alone_is_refused(outcomes: Outcomes) -> None:
    assert outcomes.all.total() >= 1_000
    assert outcomes.all[Disposition.REFUSE] == 0


def test_of_plain_charges_at_most_one_in_a_hundred_is_held_and_most_are_clear(
    outcomes: Outcomes,
) -> None:
    total = outcomes.plain.total()
    assert total >= 800
    assert outcomes.plain[Disposition.HOLD] <= 0.01 * total, outcomes.plain
    assert outcomes.plain[Disposition.CLEAR] >= 0.95 * total, outcomes.plain


def test_no_category_but_that_of_taxes_is_raised_by_one_plain_charge_in_a_hundred(
    outcomes: Outcomes,
) -> None:
    """Those that raise `fiscal` say tax, excise or contraband, and are what they say, which
    tests/engine/text/test_published_charges.py holds."""
    for category, count in outcomes.categories.items():
        if category not in ("ordinary", "fiscal"):
            assert count <= 0.01 * outcomes.plain.total(), category
