"""The code tables: complete, read-only, with sources, and helpful about slips."""

from collections.abc import Mapping
from typing import Any

import pytest

from schemas.codes import (
    CountryKind,
    closest,
    country_codes,
    eye_colours,
    hair_colours,
    iccs_categories,
    language_codes,
    working_languages,
)

_TABLES: list[Mapping[str, Any]] = [
    country_codes(),
    eye_colours(),
    hair_colours(),
    iccs_categories(),
    language_codes(),
    working_languages(),
]


@pytest.mark.parametrize("table", _TABLES)
def test_each_row_has_its_code_a_name_and_where_it_comes_from(table: Mapping[str, Any]) -> None:
    assert table
    for code, row in table.items():
        assert row.code == code
        assert row.label
        assert row.source
        assert row.as_of
        assert row.certainty in {"A", "B", "C"}


@pytest.mark.parametrize("table", _TABLES)
def test_a_table_cannot_be_changed(table: Any) -> None:
    with pytest.raises(TypeError):
        table["XX"] = next(iter(table.values()))


def test_a_table_is_read_once() -> None:
    assert country_codes() is country_codes()


def test_countries_are_the_196_members_all_of_iso_and_interpols_own_codes() -> None:
    countries = country_codes()
    assert sum(row.is_member for row in countries.values()) == 196
    assert sum(row.code_system == "iso_3166_1" for row in countries.values()) == 249
    own = {row.code for row in countries.values() if row.code_system != "iso_3166_1"}
    assert own == {"914", "916", "922", "UNK", "XK"}


def test_namibia_is_a_country_and_no_missing_value() -> None:
    assert country_codes()["NA"].label == "Namibia"


def test_a_withdrawn_code_and_codes_of_the_old_web_form_are_not_accepted() -> None:
    assert not {"YU", "913", "920", "EU"} & country_codes().keys()


def test_a_territory_names_a_state_that_is_in_the_table() -> None:
    countries = country_codes()
    for row in countries.values():
        if row.part_of is not None:
            assert row.kind is CountryKind.TERRITORY
            assert row.part_of in countries


def test_each_iccs_category_lies_below_its_parent() -> None:
    categories = iccs_categories()
    for row in categories.values():
        if row.level == 1:
            assert row.parent is None
        else:
            assert row.parent is not None
            assert row.code.startswith(row.parent)
            assert categories[row.parent].level == row.level - 1


def test_working_languages_are_the_four_and_have_a_three_letter_code() -> None:
    assert set(working_languages()) == {"AR", "EN", "ES", "FR"}
    for row in working_languages().values():
        assert row.three_letter in language_codes()


def test_language_codes_are_bibliographic() -> None:
    assert {"GER", "FRE", "CHI", "PER", "MOL"} <= language_codes().keys()
    assert not {"DEU", "FRA", "ZHO", "FAS"} & language_codes().keys()
    assert language_codes()["GER"].in_notices


@pytest.mark.parametrize(
    ("written", "table", "meant"),
    [
        ("UK", country_codes(), "GB"),
        ("gb", country_codes(), "GB"),
        ("DEU", country_codes(), "DE"),
        ("Turkey", country_codes(), "TR"),
        ("germny", country_codes(), "DE"),
        ("icc", country_codes(), "914"),
        ("FRA", language_codes(), "FRE"),
        ("de", language_codes(), "GER"),
        ("BRW", hair_colours(), "BRO"),
        ("hazel", eye_colours(), "BROH"),
        ("010199", iccs_categories(), "0101"),
        ("01.01", iccs_categories(), "0101"),
        ("Kidnapping", iccs_categories(), "020221"),
        ("XQ", country_codes(), None),
        ("", country_codes(), None),
        ("  ", iccs_categories(), None),
        ("777", iccs_categories(), None),
    ],
)
def test_a_slip_is_answered_with_the_code_that_was_meant(
    written: str, table: Mapping[str, Any], meant: str | None
) -> None:
    assert closest(written, table) == meant
