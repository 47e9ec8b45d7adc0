"""What facts mean on pages: in the viewer's language for staff, not at all for requesters."""

from __future__ import annotations

import html
import json
import re

import pytest

from casework.demo import demo_requests
from engine.facts import FACTS, Sensitivity
from engine.messages import Language
from tests.casework.web.browsing import House

SPECS = [spec for specs in FACTS.values() for spec in specs.values()]
OTHERS = (Language.FR, Language.ES, Language.AR)
NAMES = re.compile(rf"\b({'|'.join(spec.name for spec in SPECS if '_' in spec.name)})\b")
SOURCE = {"origin": "media", "seen_on": "2026-01-10", "reliability": "probable"}
SEIZURE = {
    "kind": "attempted_coup",
    "date": "2025-11",
    "link": "partial_as_cover",
    "private_motive": "no",
    "source": SOURCE,
}


@pytest.fixture(scope="module")
def case(shared: House) -> str:
    known = json.loads(json.dumps(demo_requests()["4_political_speech"]["annotations"]))
    return shared.submit("4_political_speech", annotations=known | {"seizure_of_power": SEIZURE})


def text_of(shared: House, account: str, path: str, language: Language) -> str:
    """A page's text, without markup."""
    with shared.client(account) as client:
        answer = client.get(path, headers={"Accept-Language": language.value})
    assert answer.status_code == 200
    assert answer.headers["Content-Language"] == language.value
    return flat(html.unescape(re.sub(r"<[^>]+>", " ", answer.text)))


def flat(text: str) -> str:
    """A text without isolates, and with plain spaces alone."""
    return " ".join(text.translate({0x2068: None, 0x2069: None}).split())


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("page", ["", ".html", "/work/facts"])
def test_no_page_of_a_case_tells_staff_a_fact_in_english(
    shared: House, case: str, page: str, language: Language
) -> None:
    told = text_of(shared, "staff", f"/cases/{case}{page}", language)
    left = {spec.doc for spec in SPECS if len(spec.doc) > 12 and spec.doc in told}
    assert not left
    assert "partial_as_cover" not in told
    assert "partial as cover" not in told
    texts = shared.gate.evaluator.rule_set.messages
    if page != "/work/facts":
        english = "A coup, regime change or unrest in the setting of the case is on file."
        meaning = texts.translated("fact-upheaval_on_file", english, language=language)
        assert flat(meaning) in told


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, ("attempted coup", "November 2025", "partly linked, as a cover", "media",
                       "10 January 2026", "probable")),
        (Language.FR, ("tentative de coup d'État", "novembre 2025",
                       "lien partiel, comme couverture", "médias", "10 janvier 2026", "probable")),
        (Language.ES, ("intento de golpe de Estado", "noviembre de 2025",
                       "vínculo parcial, como pretexto", "medios de comunicación",
                       "10 de enero de 2026", "probable")),
        (Language.AR, ("محاولة انقلاب", "نوفمبر 2025", "صلة جزئية، بوصفه ذريعة", "وسائل الإعلام",
                       "10 يناير 2026", "مرجح")),
    ],
)  # fmt: skip
def test_what_is_known_is_told_with_words_and_dates_of_the_language(
    shared: House, case: str, language: Language, words: tuple[str, ...]
) -> None:
    told = text_of(shared, "staff", f"/cases/{case}/work/facts", language)
    assert [one for one in words if one not in told] == []
    form = text_of(shared, "staff", f"/cases/{case}/work/facts/seizure_of_power", language)
    for word in (words[0], words[2], words[3]):
        assert word in form


@pytest.mark.parametrize("language", OTHERS)
def test_the_fact_table_is_told_in_the_language(shared: House, language: Language) -> None:
    told = text_of(shared, "staff", "/rules/facts?of=offence", language)
    assert not [spec.doc for spec in FACTS["offence"].values() if spec.doc in told]  # type: ignore[index]
    assert "maximum_penalty_months" in told


@pytest.mark.parametrize("language", Language)
def test_a_requesters_pages_have_no_name_of_a_fact_and_no_meaning_of_a_restricted_one(
    shared: House, case: str, language: Language
) -> None:
    texts = shared.gate.evaluator.rule_set.messages
    restricted = {
        flat(texts.translated(f"fact-{spec.name}", spec.doc, language=language))
        for spec in SPECS
        if spec.sensitivity is Sensitivity.RESTRICTED
    }
    for page in (f"/mine/{case}", f"/cases/{case}.html"):
        told = text_of(shared, "submitter", page, language)
        assert not NAMES.search(told), page
        assert not {one for one in restricted if len(one) > 12 and one in told}, page
