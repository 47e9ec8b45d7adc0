"""What facts mean, told in every language that is offered, from what assessments recorded."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.facts import FACTS
from engine.facts.derived import OF_ITEMS, RULE_FIRED, SUM_OF_FACTORS, filled
from engine.facts.registry import Scope
from engine.messages import Catalogues, Language
from engine.messages.facts import is_english, meaning
from engine.messages.language import plural_categories
from engine.messages.near import would_fire
from engine.messages.patterns import selects
from engine.messages.translate import in_language
from engine.regression import assess_document
from engine.ruleset.load import load, untranslated
from engine.ruleset.model import RuleSet
from engine.values import Kind
from schemas.assessment import Assessment, FactQuote, NearMiss
from tests.cases.loaded import DATA_CASES

RULES = Path(__file__).parents[3] / "rules"
SPECS = [spec for specs in FACTS.values() for spec in specs.values()]
OTHERS = (Language.FR, Language.ES, Language.AR)
CASES = DATA_CASES[::6]


@pytest.fixture(scope="module")
def made(rule_set: RuleSet) -> list[Assessment]:
    """Assessments of every sixth data case."""
    return [assess_document(one.document, rule_set) for one in CASES]


def quote(fact: str, english: str, value: str = "yes", unit: str = "") -> FactQuote:
    return FactQuote(
        fact=fact, meaning=english, value=value, unit=unit, pointers=(), restricted=False
    )


def quotes_of(assessment: Assessment) -> Iterator[FactQuote]:
    for flag in assessment.flags:
        yield from flag.facts
    for factor in assessment.factors:
        yield from factor.facts
    yield from (one.fact for one in assessment.near_misses)


@pytest.mark.parametrize("language", OTHERS)
def test_every_fact_is_told_in_every_language(rule_set: RuleSet, language: Language) -> None:
    for spec in SPECS:
        told = meaning(quote(spec.name, spec.doc), rule_set, language)
        assert told != spec.doc, spec.name
        assert not is_english(quote(spec.name, told), rule_set.messages, language), spec.name
        assert "{" not in told, spec.name
        assert "  " not in told, spec.name


@pytest.mark.parametrize("language", OTHERS)
def test_what_english_says_of_what_is_unknown_is_said_in_every_language(
    rule_set: RuleSet, language: Language
) -> None:
    """Each such clause of the English has its counterpart: none is left out, none is added."""
    says = {
        "unknown": {Language.FR: r"inconnue?\b", Language.ES: "desconocid", Language.AR: "معروفة?"},
        "; not stated": {
            Language.FR: "l'absence d'indication",
            Language.ES: "la falta de indicación",
            Language.AR: "عدم الذكر",
        },
        "on file means": {
            Language.FR: "rien au dossier signifie",
            Language.ES: "nada en el expediente significa",
            Language.AR: "عدم وجود شيء في الملف",
        },
        "not known to": {
            Language.FR: "on ne sait pas",
            Language.ES: "no consta",
            Language.AR: "لا يُعرف",
        },
    }
    for spec in SPECS:
        told = meaning(quote(spec.name, spec.doc), rule_set, language)
        for english, others in says.items():
            there = english in spec.doc.lower()
            found = re.search(others[language], told, re.IGNORECASE) is not None
            if there:
                assert found, f"{spec.name} does not say `{english}`: {told}"
            elif english in ("; not stated", "on file means"):
                assert not found, f"{spec.name} says `{english}`, and English does not: {told}"


@pytest.mark.parametrize("language", OTHERS)
def test_no_fact_of_any_assessment_is_left_in_english(
    made: list[Assessment], rule_set: RuleSet, language: Language
) -> None:
    names = set()
    for assessment in made:
        told = in_language(assessment, rule_set, language)
        for before, after in zip(quotes_of(assessment), quotes_of(told), strict=True):
            names.add(before.fact)
            assert after.meaning != before.meaning, before.fact
            assert not is_english(after, rule_set.messages, language), after.meaning
            assert after.model_copy(update={"meaning": before.meaning}) == before
        for near, after_near in zip(assessment.near_misses, told.near_misses, strict=True):
            assert after_near.would_fire_if != near.would_fire_if
    assert len(names) > 150, "the cases should quote many different facts"


def test_a_meaning_that_was_recorded_of_other_english_stays_as_it_was(rule_set: RuleSet) -> None:
    older = quote("act_count", "Acts that are listed in the request.")
    for language in OTHERS:
        assert meaning(older, rule_set, language) == older.meaning
        assert is_english(older, rule_set.messages, language)


def test_a_fact_that_is_no_longer_there_stays_in_english(rule_set: RuleSet) -> None:
    gone = quote("moon_phase", "Phase of the moon.")
    assert meaning(gone, rule_set, Language.AR) == gone.meaning
    assert is_english(gone, rule_set.messages, Language.AR)


def test_the_recorded_english_is_what_english_readers_are_told(rule_set: RuleSet) -> None:
    one = quote("act_count", "Acts listed.")
    assert meaning(one, rule_set, Language.EN) == one.meaning
    assert not is_english(one, rule_set.messages, Language.EN)


DERIVED = [
    (quote("finding(A3-COUP)", filled(RULE_FIRED, rule="A3-COUP")), "A3-COUP"),
    (quote("article_3_weight", SUM_OF_FACTORS), ""),
]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize(("one", "kept"), DERIVED, ids=[one.fact for one, _ in DERIVED])
def test_what_is_told_of_rules_and_sums_is_told_in_every_language(
    rule_set: RuleSet, one: FactQuote, kept: str, language: Language
) -> None:
    told = meaning(one, rule_set, language)
    assert told != one.meaning
    assert kept in told
    assert not is_english(quote(one.fact, told), rule_set.messages, language)


def test_what_is_told_of_items_is_told_with_what_the_term_says(rule_set: RuleSet) -> None:
    name, term = next(one for one in rule_set.terms.items() if one[1].scope is Scope.OFFENCE)
    english = filled(OF_ITEMS[Scope.OFFENCE], says=term.says, count="3")
    one = quote(f"any({name})", english)
    said = rule_set.messages.translated(f"term-{name}", term.says, language=Language.FR)
    assert said != term.says
    told = meaning(one, rule_set, Language.FR)
    assert told == f"{said.removesuffix('.')} (infractions\u00a0: 3)"
    assert not is_english(quote(one.fact, told), rule_set.messages, Language.FR)


def test_what_is_told_of_items_is_told_with_what_the_rule_says(rule_set: RuleSet) -> None:
    rule = next(one for one in rule_set.rules.values() if one.scope is Scope.WARRANT)
    english = filled(OF_ITEMS[Scope.WARRANT], says=rule.entry.says, count="1")
    one = quote(f"count({rule.id})", english, "1")
    said = rule_set.messages.render(rule.id, "says", language=Language.ES)
    told = meaning(one, rule_set, Language.ES)
    assert told == f"{said.removesuffix('.')} (órdenes de detención: 1)"
    newer = rule.entry.model_copy(update={"version": rule.entry.version + 1})
    changed = {**rule_set.rules, rule.id: replace(rule, entry=newer)}
    assert meaning(one, replace(rule_set, rules=changed), Language.ES) == english


def test_what_is_told_of_items_stays_whole_where_the_term_is_not_translated(
    rule_set: RuleSet,
) -> None:
    one = quote("any(nameless)", filled(OF_ITEMS[Scope.ACT], says="It is so.", count="2"))
    for language in OTHERS:
        assert meaning(one, rule_set, language) == one.meaning
        assert is_english(one, rule_set.messages, language)


WRONG = [
    ("a fact that is not translated", "# English: Acts listed.\nfact-act_count = Actes énumérés.\n",
     "", "`fact-act_count` is not translated; add it, with `# English: Acts listed.` above it"),
    ("English that has changed since", "# English: Acts listed.", "# English: Acts told.",
     "`fact-act_count` was translated from `Acts told.`, and the English is now `Acts listed.`"),
    ("a translation of no fact", "fact-act_count", "fact-moon_phase",
     "`fact-moon_phase` is not a fact"),
    ("a value that is not shown", "Si la règle { $rule } s'est déclenchée.", "Si la règle a agi.",
     "`quote-rule_fired` does not show `$rule`, as English does"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "says"), WRONG, ids=[one[0] for one in WRONG])
def test_a_translation_of_facts_that_is_not_whole_is_told(
    tmp_path: Path, name: str, old: str, new: str, says: str
) -> None:
    copy = Path(shutil.copytree(RULES, tmp_path / "rules"))
    file = copy / "messages/fr/facts.ftl"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    told = [str(one) for one in untranslated(load(copy), [Language.FR])]
    assert any(one.startswith("messages/fr/facts.ftl:") and says in one for one in told), told


NEAR = [
    ("maximum_penalty_months", "months", "30", "under 24", {
        Language.EN: "the value is under 24 months",
        Language.FR: "la valeur est inférieure à 24 mois"}),
    ("warrant_count", "warrants", "2", "exactly 1", {
        Language.EN: "the value is exactly 1 warrant",
        Language.ES: "el valor es exactamente 1 orden de detención"}),
    ("judgment_on", "", "2020-01-01", "at least 2021-05-02", {
        Language.EN: "the day lies on or after 2 May 2021",
        Language.FR: "le jour n'est pas antérieur à cette date\u00a0: 2 mai 2021"}),
    ("link_to_upheaval", "", "none", "one of: direct, partial_as_cover", {
        Language.EN: "it is one of: directly linked, partly linked, as a cover",
        Language.ES: "el valor es uno de: vínculo directo, vínculo parcial, como pretexto"}),
    ("link_to_upheaval", "", "direct", "none of: direct", {
        Language.EN: "it is anything but: directly linked",
        Language.FR: "la valeur est tout sauf\u00a0: lien direct"}),
    ("act_dated", "", "no", "yes", {
        Language.EN: "the answer is yes",
        Language.AR: "كان الجواب نعم"}),
    ("judgment_on", "", "unknown", "yes", {
        Language.EN: "it is known",
        Language.ES: "el valor se conoce"}),
    ("act_dated", "", "no", "an unheard-of form", {
        Language.FR: "an unheard-of form"}),
]  # fmt: skip


@pytest.mark.parametrize(("fact", "unit", "value", "recorded", "told"), NEAR)
def test_what_would_have_made_a_rule_fire_is_told_with_words_dates_and_units(
    rule_set: RuleSet, fact: str, unit: str, value: str, recorded: str, told: dict[Language, str]
) -> None:
    near = NearMiss(
        rule="A3-COUP", title="", fact=quote(fact, "", value, unit), would_fire_if=recorded
    )
    for language, expected in told.items():
        assert would_fire(near, rule_set.messages, language) == expected


@pytest.mark.parametrize("language", Language)
def test_every_unit_of_a_fact_has_the_plural_forms_of_the_language(
    rule_set: RuleSet, language: Language
) -> None:
    units = {spec.unit for spec in SPECS if spec.kind is Kind.NUMBER and spec.unit}
    assert len(units) > 25
    for unit in units:
        text = rule_set.messages.text(f"unit-{unit.replace(' ', '_')}", "", language)
        assert text is not None, unit
        (select,) = selects(text.pattern)
        keys = {key for key, _ in select.variants}
        assert plural_categories(language) | {"other"} <= keys, unit


@pytest.mark.parametrize(
    ("value", "language", "told"),
    [
        ("1", Language.EN, "1 country"),
        ("2", Language.FR, "2 pays"),
        ("12 to 36", Language.ES, "12 a 36 países"),
        ("1", Language.AR, "بلد واحد"),
        ("2", Language.AR, "بلدان"),
        ("3", Language.AR, "3 بلدان"),
        ("11", Language.AR, "11 بلدا"),
        ("100", Language.AR, "100 بلد"),
        ("-1", Language.AR, "-1 بلد"),
        ("0 to 1", Language.AR, "0 إلى 1 بلد"),
        ("unknown", Language.FR, "inconnu"),
    ],
)
def test_a_number_is_told_with_its_unit(
    rule_set: RuleSet, value: str, language: Language, told: str
) -> None:
    found = rule_set.messages.measured("countries_sought_count", value, "countries", language)
    assert without_isolates([found]) == [told]


def test_a_number_is_told_with_the_units_own_name_where_a_rule_set_has_no_words_for_it() -> None:
    nothing = Catalogues({Language.EN: {}}, (Language.EN,))
    assert nothing.measured("countries_sought_count", "3", "countries") == "3 countries"
    assert nothing.measured("countries_sought_count", "unknown", "countries") == "unknown"


def test_a_near_miss_is_told_as_recorded_where_a_rule_set_has_no_words_for_it() -> None:
    nothing = Catalogues({Language.EN: {}}, (Language.EN,))
    one = quote("act_dated", "", "no")
    near = NearMiss(rule="A3-COUP", title="", fact=one, would_fire_if="yes")
    assert would_fire(near, nothing, Language.FR) == "yes"


def without_isolates(texts: Iterable[str]) -> list[str]:
    return [one.translate({0x2068: None, 0x2069: None}) for one in texts]


@pytest.mark.parametrize("language", Language)
def test_every_word_that_a_fact_can_have_as_value_has_a_word_in_the_language(
    rule_set: RuleSet, language: Language
) -> None:
    texts = rule_set.messages
    for spec in SPECS:
        for option in spec.options:
            shown = texts.shown(spec.name, option, language)
            assert texts.text(spec.name, option, language) is not None, (spec.name, option)
            assert "_" not in shown, (spec.name, option)


def test_the_rules_as_they_are_have_no_fact_untranslated(rule_set: RuleSet) -> None:
    faults = untranslated(rule_set, OTHERS)
    assert [str(one) for one in faults if one.file.endswith("facts.ftl")] == []
