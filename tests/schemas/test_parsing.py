"""Parsing: every fault at once, with its place, and never a value."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.demo import demo_requests
from schemas.parsing import MAX_BYTES, BadInput, parse_many, parse_submission
from schemas.problem import Fault, FaultKind
from schemas.submission import Submission

DEMO = demo_requests()
MURDER = json.dumps(DEMO["1_murder"], ensure_ascii=False)


def faults(body: str | bytes) -> dict[str, Fault]:
    with pytest.raises(BadInput) as caught:
        parse_submission(body.encode() if isinstance(body, str) else body)
    return {one.pointer: one for one in caught.value.faults}


@pytest.mark.parametrize("name", list(DEMO))
def test_demo_requests_survive_a_round_trip(name: str) -> None:
    first = parse_submission(json.dumps(DEMO[name]).encode())
    assert Submission.model_validate_json(first.model_dump_json()) == first


@pytest.mark.parametrize(
    ("body", "pointer", "kind"),
    [
        ("", "", FaultKind.MALFORMED),
        ('{"a": 1,}', "", FaultKind.MALFORMED),
        (b"\xff", "", FaultKind.MALFORMED),
        ("[" * 41, "", FaultKind.TOO_DEEP),
        ("[]", "", FaultKind.WRONG_TYPE),
        ('{"x": 1, "x": 2}', "/x", FaultKind.DUPLICATE_KEY),
        ('{"x": {"y": NaN}}', "/x/y", FaultKind.NOT_A_NUMBER),
        ('{"x": [-Infinity]}', "/x/0", FaultKind.NOT_A_NUMBER),
        ('{"x": 1' + "0" * 5000 + "}", "/x", FaultKind.NUMBER_TOO_LARGE),
        ('{"x": "\\udfff"}', "/x", FaultKind.LONE_SURROGATE),
        ('{"\\udfff": 1}', "/?", FaultKind.LONE_SURROGATE),
        ('{"a/b~c": 1}', "/a~1b~0c", FaultKind.UNKNOWN_KEY),
        ("{}", "/subject", FaultKind.MISSING),
    ],
)
def test_kinds_of_fault(body: str | bytes, pointer: str, kind: FaultKind) -> None:
    assert faults(body)[pointer].kind is kind


def test_malformed_says_line_and_column() -> None:
    assert "Line 2, column 6" in faults('{\n "a" 1}')[""].message


def test_too_large_is_told_apart() -> None:
    with pytest.raises(BadInput) as caught:
        parse_submission(b" " * (MAX_BYTES + 1))
    assert caught.value.too_large


def test_faults_of_form_and_of_schema_come_together() -> None:
    made = MURDER.replace('"sex": "F"', '"sex": "\\ud800"').replace('"ncb"', '"nbc"')
    found = faults(made)
    assert found["/subject/sex"].kind is FaultKind.LONE_SURROGATE
    assert "RPD 82" in found["/request/requesting_entity/type"].provision


def test_pointer_leaves_out_names_of_union_members() -> None:
    made = MURDER.replace('"months": 360', '"months": "360"')
    assert faults(made)["/offences/0/max_penalty/months"].message == "This must be a whole number."


def test_number_of_faults_is_bounded() -> None:
    made = json.dumps({f"k{i}": 1 for i in range(5000)})
    with pytest.raises(BadInput) as caught:
        parse_submission(made.encode())
    assert len(caught.value.faults) == 201


def test_brackets_in_texts_are_no_depth() -> None:
    made = copy.deepcopy(DEMO["1_murder"])
    made["facts"]["summary"] = '[{"' * 100
    parse_submission(json.dumps(made).encode())


SECRET = "Qqsecretqq"


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    pairs = (
        list(value.items())
        if isinstance(value, dict)
        else list(enumerate(value))
        if isinstance(value, list)
        else []
    )
    return [path, *(deeper for key, one in pairs for deeper in places(one, (*path, key)))][
        0 if path else 1 :
    ]


PLACES = places(DEMO["3_asylum_pending"])


@given(
    at=st.sampled_from(PLACES),
    wrong=st.sampled_from([SECRET * 400, [SECRET], {"kind": SECRET}, {SECRET[:0]: SECRET}, 7.5]),
)
def test_no_fault_repeats_a_value(at: tuple[str | int, ...], wrong: Any) -> None:
    made = copy.deepcopy(DEMO["3_asylum_pending"])
    parent: Any = made
    for part in at[:-1]:
        parent = parent[part]
    parent[at[-1]] = wrong
    told = ""
    try:
        parse_submission(json.dumps(made).encode())
    except BadInput as bad:
        told = str(bad) + "".join(one.model_dump_json() for one in bad.faults)
    assert SECRET not in told


@given(st.binary(max_size=200))
def test_any_bytes_are_a_submission_or_bad_input(body: bytes) -> None:
    with pytest.raises(BadInput):
        parse_submission(body)


@given(st.text(alphabet='[]{}",:\\0e-NIu d8\n', max_size=60))
def test_any_json_like_text_is_bad_input(text: str) -> None:
    with pytest.raises(BadInput):
        parse_submission(text.encode())
    for one in parse_many(text):
        assert one.submission is None


def test_many_as_list_as_lines_and_as_one() -> None:
    documents = list(DEMO.values())
    pretty = json.dumps(documents[0], indent=2)
    assert [one.place for one in parse_many(pretty)] == [""]
    lines = "\n".join(json.dumps(one) for one in documents) + "\n\n"
    assert [one.place for one in parse_many(lines)] == [f"line {i}" for i in range(1, 6)]
    listed = list(parse_many(json.dumps(documents, indent=1)))
    assert all(one.submission is not None for one in listed)
    assert [one.place for one in listed] == [f"entry {i}" for i in range(5)]


def test_one_bad_entry_does_not_hide_the_others() -> None:
    found = list(parse_many(f"[{MURDER}, {{}}, {MURDER}]"))
    assert [one.submission is not None for one in found] == [True, False, True]
    found = list(parse_many(f"{MURDER}\n{{}}\n{MURDER}"))
    assert [one.submission is not None for one in found] == [True, False, True]
    found = list(parse_many(f"[{MURDER}, {{"))
    assert found[-1].faults[0].kind is FaultKind.MALFORMED
    assert list(parse_many("[]")) == []


def test_line_separators_inside_texts_do_not_part_lines() -> None:
    made = MURDER.replace("Murder", "Mur\u2028der")
    assert [one.submission is not None for one in parse_many(f"{made}\n{made}")] == [True, True]
