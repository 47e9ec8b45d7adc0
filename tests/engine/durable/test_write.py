"""What durable_rules is given: whole, typed facts, and nothing of what it would misread."""

from __future__ import annotations

import json
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.durable.host import RESERVED_NAMES
from engine.durable.write import FactWriter, Part, field_names
from engine.faults import EngineFault, FaultReason
from engine.values import UNKNOWN, Kind, Value, interval

KINDS = {"t": Kind.TRUTH, "n": Kind.NUMBER, "c": Kind.CHOICE}
FIELDS = {
    ("t", Part.TRUTH): "a",
    ("n", Part.LOW): "b",
    ("n", Part.HIGH): "c",
    ("n", Part.KNOWN): "d",
    ("c", Part.WORD): "e",
    ("c", Part.KNOWN): "f",
}
GOOD: dict[str, Value] = {"t": (0, 1), "n": (3, 5), "c": "life"}


def written(values: dict[str, Value]) -> object:
    (text,) = FactWriter("test", [FIELDS], KINDS).write(values)
    return json.loads(text)


def test_every_part_is_written_under_its_name_with_id_and_canary_field() -> None:
    assert written(GOOD) == {
        **{"a": 1, "b": 3, "c": 5, "d": 1, "e": "life", "f": 1},
        **{"id": "q", "rk": 1},
    }


def test_what_is_unknown_is_written_as_unknown() -> None:
    unknown = {name: UNKNOWN[kind] for name, kind in KINDS.items()}
    low, high = interval(UNKNOWN[Kind.NUMBER])
    assert written(unknown) == {
        **{"a": 1, "b": low, "c": high, "d": 0, "e": "?", "f": 0},
        **{"id": "q", "rk": 1},
    }


@given(st.integers(0, 1), st.integers(-(2**63), 2**63 - 1))
def test_any_number_of_64_bits_is_written_exactly(low: int, number: int) -> None:
    fact = written({"t": (low, 1), "n": (number, number), "c": "x"})
    assert isinstance(fact, dict)
    assert (fact["a"], fact["b"], fact["c"]) == (low + 1, number, number)


@pytest.mark.parametrize(
    "change",
    [
        {"t": (1, 0)},
        {"t": (0, 2)},
        {"t": (2, 2)},
        {"t": "yes"},
        {"t": None},
        {"n": (0, 2**63)},
        {"n": (-(2**63) - 1, 0)},
        {"n": (float("nan"), 1)},
        {"n": (1, 2, 3)},
        {"c": 'a"b'},
        {"c": "a\\b"},
        {"c": "Zoë"},
        {"c": "line\nfeed"},
        {"c": "x" * 65},
        {"c": (0, 1)},
    ],
    ids=repr,
)
def test_a_value_that_durable_rules_might_misread_is_refused(change: dict[str, Value]) -> None:
    with pytest.raises(EngineFault) as caught:
        written(GOOD | change)
    assert caught.value.reason is FaultReason.FACT


@pytest.mark.parametrize(
    ("value", "digit"), [((0, 0), 0), ((0, 1), 1), ((1, 1), 2), ((True, True), 2), ((0.0, 1.0), 1)]
)
def test_a_truth_is_written_as_one_of_three_digits_in_whatever_type_it_comes(
    value: Value, digit: int
) -> None:
    fact = written(GOOD | {"t": value})
    assert isinstance(fact, dict)
    assert type(fact["a"]) is int
    assert fact["a"] == digit


@pytest.mark.parametrize("name", GOOD)
def test_a_missing_value_is_refused(name: str) -> None:
    with pytest.raises(EngineFault) as caught:
        written({key: value for key, value in GOOD.items() if key != name})
    assert caught.value.reason is FaultReason.FACT


def test_field_names_are_short_and_none_is_the_engines() -> None:
    names = list(islice(field_names(), 2_000))
    assert len(set(names)) == len(names)
    assert not set(names) & set(RESERVED_NAMES)
    assert max(map(len, names)) == 2
