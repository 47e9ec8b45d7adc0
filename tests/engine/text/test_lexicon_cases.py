"""The lexicon against invented texts kept as data in `cases/`."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.text.lexicon import Lexicon

_HERE = Path(__file__).parent
_LEXICONS = _HERE.parents[2] / "rules" / "lexicons"
_TOUCH_ARTICLE_2_OR_3 = {
    "sensitive_political",
    "sensitive_speech",
    "sensitive_religious",
    "sensitive_military",
    "coup",
    "separatism",
    "opposition",
    "protest",
    "journalist",
    "organisation_membership",
    "family_private",
    "debt",
    "cheque",
    "behavioural_norms",
    "custody_dispute",
    "administrative",
    "election",
}


def _cases(name: str) -> Any:
    return yaml.safe_load((_HERE / "cases" / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.load(_LEXICONS)


@pytest.mark.parametrize(
    ("language", "text"),
    [(language, text) for language, texts in _cases("ordinary.yaml").items() for text in texts],
)
def test_an_ordinary_charge_is_recognised_and_raises_nothing_else(
    lexicon: Lexicon, language: str, text: str
) -> None:
    for stated in (language, None):
        found = lexicon.categories(text, stated).keys()
        assert "ordinary" in found
        assert not found & _TOUCH_ARTICLE_2_OR_3


@pytest.mark.parametrize("case", _cases("sensitive.yaml"), ids=lambda case: case["text"])
def test_a_sensitive_text_shows_its_category(lexicon: Lexicon, case: dict[str, str]) -> None:
    for stated in (case["language"], None):
        assert case["category"] in lexicon.categories(case["text"], stated)


@pytest.mark.parametrize("case", _cases("lookalikes.yaml"), ids=lambda case: case["why"])
def test_a_lookalike_raises_no_signal(lexicon: Lexicon, case: dict[str, str]) -> None:
    for stated in (case["language"], None):
        assert case["not"] not in lexicon.categories(case["text"], stated)
