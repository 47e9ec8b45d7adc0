"""Years count only where their neighbours make a date of them; contact data are recognised."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.text.plain_dates import years_named
from engine.text.private_details import private_details

TEXTS = [
    ("On 2 May 2021 in Salto she fired.", {2021}),
    ("El 2 de mayo de 2019, y en marzo del 2020", {2019, 2020}),
    ("Le 3 août 2014 et en 2015", {2014, 2015}),
    ("في عام 2017 وسنة ٢٠١٨", {2017, 2018}),
    ("02/05/2021, 3.6.2022, 2020-07-01, 1999-12", {2021, 2022, 2020, 1999}),
    ("between 2011 and 2013", {2011}),
    ("She took 2000 pesos and 1999 coins.", set()),
    ("file 2021-000123, warrant AW 12/2021", set()),
    ("On 2 May 1821", set()),
    ("", set()),
]


@pytest.mark.parametrize(("text", "years"), TEXTS, ids=[one[0] or "no text" for one in TEXTS])
def test_years_are_read_from_dates(text: str, years: set[int]) -> None:
    assert years_named(text) == years


DETAILS = [
    ("write to a.b@example.org", 1),
    ("call +598 2 123 45 67 or +33 1 23 45 67 89", 2),
    ("to GB29 NWBK 6016 1331 9268 19", 1),
    ("to DE89370400440532013000", 1),
    ("warrant AW 12/2021 of 2021-05-02, case 0800 123", 0),
    ("user@host", 0),
]


@pytest.mark.parametrize(("text", "number"), DETAILS, ids=[one[0] for one in DETAILS])
def test_contact_and_account_data_are_counted(text: str, number: int) -> None:
    assert private_details(text) == number


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert all(1900 <= year <= 2099 for year in years_named(text))
    assert private_details(text) >= 0
