"""What `Lexicon` promises about places, languages, phrases and bad files."""

import csv
import shutil
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text.lexicon import Lexicon
from engine.text.tables import LexiconError, read_false_friends, read_terms

_LEXICONS = Path(__file__).parents[3] / "rules" / "lexicons"
_LEXICON = Lexicon.load(_LEXICONS)


def _slices(text: str, category: str, language: str | None = None) -> list[str]:
    return [text[s.start : s.end] for s in _LEXICON.categories(text, language).get(category, ())]


def test_a_signal_says_which_term_and_where() -> None:
    (signal,) = _LEXICON.signals("Wanted for treason.", "en")
    assert (signal.category, signal.term, signal.language, signal.strength) == (
        "sensitive_political",
        "treason",
        "en",
        3,
    )
    assert (signal.start, signal.end) == (11, 18)


@pytest.mark.parametrize(
    ("text", "category", "place"),
    [
        ("Poursuivi pour Sédition.", "sensitive_political", "Sédition"),
        ("Poursuivi pour SEDITION.", "sensitive_political", "SEDITION"),
        (
            unicodedata.normalize("NFD", "la rébellion, la sédition !"),
            "sensitive_political",
            unicodedata.normalize("NFD", "sédition"),
        ),
        ("atteinte  à la\r\nsûreté de l’État.", "sensitive_political", None),
        ("Verletzung durch Straße; Körperverletzung mit Totschlag", "ordinary", None),
        ("SİLAHLI SUÇ: HIRSIZLIK ve CASUSLUK", "sensitive_political", "CASUSLUK"),
        ("اتهم بِالسَّرِقَةِ أمس", "ordinary", "السَّرِقَةِ"),
        ("حوكم بتهمة التجسس", "sensitive_political", "التجسس"),
        ("the mоtive was trеasоn", "sensitive_political", "trеasоn"),  # Cyrillic о and е
        ("他因间谍罪被通缉", "sensitive_political", None),
    ],
)
def test_places_are_those_of_the_original_text(text: str, category: str, place: str | None) -> None:
    found = _slices(text, category)
    assert found
    if place is not None:
        assert place in found


def test_a_phrase_across_a_line_end_is_one_place() -> None:
    text = "pour atteinte  à la\r\nsûreté de l’État."
    assert _slices(text, "sensitive_political", "fr") == ["atteinte  à la\r\nsûreté de l’État"]


def test_no_phrase_is_found_across_a_full_stop() -> None:
    assert _slices("He admitted high. Treason was denied.", "sensitive_political") == ["Treason"]


def test_the_longest_phrase_wins() -> None:
    terms = [s.term for s in _LEXICON.signals("possession of child pornography", "en")]
    assert terms == ["child pornography"]


def test_plurals_count_on_each_word_of_a_phrase() -> None:
    assert _slices("bounced cheques and bad checks", "cheque", "en") == [
        "bounced cheques",
        "bad checks",
    ]


def test_arabic_particles_are_part_of_the_word_but_not_of_the_place() -> None:
    assert _slices("والسرقة", "ordinary", "ar") == ["السرقة"]
    assert _slices("وبالسرقة", "ordinary", "ar") == ["السرقة"]
    assert _slices("للسرقة", "ordinary", "ar") == ["سرقة"]


def test_a_weak_term_needs_a_second_one_unless_it_is_the_whole_title() -> None:
    assert not _slices("there was violence", "ordinary", "en")
    assert _slices("violence and threats", "ordinary", "en") == ["violence", "threats"]
    assert _slices("Violence.", "ordinary", "en") == ["Violence"]


def test_a_word_of_another_language_is_left_out_and_a_phrase_is_kept() -> None:
    assert "coup" not in _LEXICON.categories("il a reçu un coup", "fr")
    text = "He was charged under the title haute trahison"
    assert "sensitive_political" in _LEXICON.categories(text, "en")


@pytest.mark.parametrize("language", ["fr", "FR", "FRE", "fra", " fr "])
def test_a_language_may_be_given_in_two_or_three_letters(language: str) -> None:
    assert {s.language for s in _LEXICON.signals("extorsion", language)} == {"fr"}


def test_an_unknown_language_is_like_none() -> None:
    assert _LEXICON.signals("extorsion", "xx") == _LEXICON.signals("extorsion")


def test_a_misspelt_ordinary_word_is_found_one_strength_lower() -> None:
    (signal,) = _LEXICON.signals("manslaugter", "en")
    assert (signal.category, signal.strength) == ("ordinary", 2)


def test_a_sensitive_word_is_not_found_by_likeness() -> None:
    assert _LEXICON.signals("treasom", "en") == ()


@pytest.mark.parametrize("text", ["", " ", "-", "24[1]", "art. 302, 307, 121(a)"])
def test_a_charge_without_words_gives_no_signal(text: str) -> None:
    assert _LEXICON.signals(text) == ()


def test_a_word_beyond_reach_does_not_turn_a_signal() -> None:
    near = "sodomy with a child"
    far = "sodomy" + " of the consenting kind" * 20 + " and a child"
    assert "behavioural_norms" not in _LEXICON.categories(near, "en")
    assert "behavioural_norms" in _LEXICON.categories(far, "en")


_WORDS = st.sampled_from(
    [term.term.replace("*", "") for term in read_terms(_LEXICONS)]
    + [friend.pattern.replace("*", "") for friend in read_false_friends(_LEXICONS)]
)
_ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=80)


@given(st.lists(_WORDS | _ANY_TEXT, max_size=8), st.sampled_from(["en", "ar", "tr", "zh", None]))
def test_every_text_gives_places_in_order_that_hold_something(
    parts: list[str], language: str | None
) -> None:
    text = " ".join(parts)
    signals = _LEXICON.signals(text, language)
    places = [(s.start, s.end) for s in signals]
    assert places == sorted(places)
    for signal in signals:
        assert 0 <= signal.start < signal.end <= len(text)
        assert signal.strength in (1, 2, 3)
    assert signals == _LEXICON.signals(text, language)


@given(_WORDS)
def test_a_text_is_read_alike_in_composed_and_decomposed_letters(word: str) -> None:
    def read(form: str) -> list[tuple[str, str]]:
        return [(s.category, s.term) for s in _LEXICON.signals(form)]

    assert read(unicodedata.normalize("NFC", word)) == read(unicodedata.normalize("NFD", word))


def test_every_false_friend_of_the_source_has_a_machine_form_or_a_reason_for_none() -> None:
    def column(name: str, key: str) -> set[str]:
        with (_LEXICONS / name).open(encoding="utf-8", newline="") as file:
            return {row[key] for row in csv.DictReader(file)}

    source = column("false_friends.csv", "pattern")
    assert column("false_friends_patterns.csv", "source_pattern") == source


@pytest.mark.parametrize(
    ("name", "row", "message"),
    [
        ("additions.csv", "word,xx,debt,2,,word,own,2026-01-01", "`xx` is not one of"),
        ("additions.csv", "word,en,weather,2,,word,own,2026-01-01", "`weather` is not one of"),
        ("additions.csv", "word,en,debt,4,,word,own,2026-01-01", "strength `4`"),
        ("additions.csv", "word,en,debt,2,,near,own,2026-01-01", "match `near`"),
        ("additions.csv", "word,en,debt,2", "more or fewer cells"),
        ("additions.csv", "wor*d,en,debt,2,,word,own,2026-01-01", "has `*`"),
        ("additions.csv", "d*,en,debt,2,,stem,own,2026-01-01", "two letters before"),
        ("additions.csv", "...,en,debt,2,,word,own,2026-01-01", "has no letters"),
        ("false_friends_additions.csv", "a,en,word,debt,,drop,,,,,own,2026", "action `drop`"),
        ("false_friends_additions.csv", "a,en,word,debt,,recode,,,,,own,2026", "real category"),
    ],
)
def test_a_wrong_row_is_refused_with_its_place(
    tmp_path: Path, name: str, row: str, message: str
) -> None:
    directory = shutil.copytree(_LEXICONS, tmp_path / "lexicons")
    with (directory / name).open("a", encoding="utf-8") as file:
        file.write(row + "\n")
    with pytest.raises(LexiconError, match=r".") as refusal:
        Lexicon.load(directory)
    assert message in str(refusal.value)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"lexicon\.csv"):
        Lexicon.load(tmp_path)
