"""Values are read with their unit in the right number."""

from __future__ import annotations

import pytest

from casework.wording import measured


@pytest.mark.parametrize(
    ("value", "unit", "read"),
    [
        ("1", "offences", "1 offence"),
        ("1", "countries", "1 country"),
        ("0", "acts", "0 acts"),
        ("24", "months", "24 months"),
        ("1 to 3", "years", "1 to 3 years"),
        ("unknown", "days", "unknown"),
        ("yes", "", "yes"),
    ],
)
def test_a_value_is_read_with_its_unit(value: str, unit: str, read: str) -> None:
    assert measured(value, unit) == read
