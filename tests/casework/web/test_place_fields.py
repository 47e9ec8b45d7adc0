"""Fields for places of a request: what is typed reaches its place, and nothing else moves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.demo import demo_requests
from casework.labels.fields import FieldNames
from casework.web.place_fields import (
    BadPlace,
    Field,
    Kind,
    Node,
    asked_places,
    changed,
    node_at,
    value_at,
)
from engine.messages import Catalogues, Language
from schemas.parsing import parse_submission
from schemas.request import NoticeRequest


def document(name: str) -> Any:
    """A demo request as it is stored."""
    made = demo_requests()[name]
    made.pop("annotations", None)
    read = parse_submission(json.dumps(made).encode())
    return json.loads(read.model_dump_json(exclude={"annotations"}))


DOCUMENTS: Final = {name: document(name) for name in demo_requests()}
NAMES: Final = FieldNames(Catalogues({}, ()), Language.EN)
TOPS: Final = [f"/{name}" for name in NoticeRequest.model_fields]


def read(made: Any) -> NoticeRequest:
    return parse_submission(json.dumps(made).encode())


def fields(node: Node) -> Iterator[Field]:
    if isinstance(node, Field):
        yield node
    else:
        for one in node.members:
            yield from fields(one)


def the_node(made: Any, pointer: str, typed: dict[str, str] | None = None) -> Node:
    node = node_at(made, pointer, NAMES, typed)
    assert node is not None
    return node


@pytest.mark.parametrize("pointer", TOPS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_nobody_touches_stays_as_it_is(name: str, pointer: str) -> None:
    made = DOCUMENTS[name]
    node = the_node(made, pointer)
    assert changed(made, [node]) == made
    sent = {one.name: one.text for one in fields(node)}
    assert changed(made, [the_node(made, pointer, sent)]) == made
    assert all(one.pointer.startswith(pointer) for one in fields(node))


@given(data=st.data())
def test_what_is_typed_into_one_field_reaches_its_place_alone(data: st.DataObject) -> None:
    made = DOCUMENTS[data.draw(st.sampled_from(sorted(DOCUMENTS)))]
    pointer = data.draw(st.sampled_from(TOPS))
    some = [
        one
        for one in fields(the_node(made, pointer))
        if one.kind in (Kind.LINE, Kind.TEXT) and one.text
    ]
    if not some:
        return
    chosen = data.draw(st.sampled_from(some))
    text = data.draw(st.text(st.characters(categories=("L", "N")), min_size=1, max_size=9))
    after = changed(made, [the_node(made, pointer, {chosen.name: text})])
    assert value_at(after, chosen.pointer) == text
    # Put back, the request is what it was.
    back = changed(after, [the_node(after, pointer, {chosen.name: chosen.text})])
    assert read(back) == read(made)


def test_an_item_is_added_to_a_list_and_taken_out_by_emptying_it() -> None:
    made = DOCUMENTS["5_vague_summary"]
    place = "/facts/specific_acts"
    typed = {
        f"place:{place}/0/what": "First",
        f"place:{place}/1/what": "Second",
        f"place:{place}/1/where/country": "UY",
    }
    after = changed(made, [the_node(made, place, typed)])
    assert [one["what"] for one in value_at(after, place)] == ["First", "Second"]
    parse_submission(json.dumps(after).encode())
    filled = [
        one for one in fields(the_node(after, place)) if one.pointer.startswith(f"{place}/0/")
    ]
    emptied = {one.name: "" for one in filled}
    again = changed(after, [the_node(after, place, emptied)])
    assert [one["what"] for one in value_at(again, place)] == ["Second"]


def test_numbers_choices_lists_and_unions_are_read_as_what_they_are() -> None:
    made = DOCUMENTS["2_penalty_under_threshold"]
    nodes = [
        the_node(
            made,
            "/offences/0/max_penalty",
            {
                "place:/offences/0/max_penalty/kind": "months",
                "place:/offences/0/max_penalty/months": "120",
                "place:/offences/0/max_penalty/text": "",
            },
        ),
        the_node(
            made,
            "/assurances/countries_sought",
            {"place:/assurances/countries_sought": "PT\n\n ES \n"},
        ),
    ]
    after = changed(made, nodes)
    assert value_at(after, "/offences/0/max_penalty") == {"kind": "months", "months": 120}
    assert value_at(after, "/assurances/countries_sought") == ["PT", "ES"]
    parse_submission(json.dumps(after).encode())


def test_a_number_that_is_none_is_left_for_the_schema_to_refuse() -> None:
    made = DOCUMENTS["2_penalty_under_threshold"]
    place = "/offences/0/max_penalty"
    after = changed(made, [the_node(made, place, {f"place:{place}/months": "ten years"})])
    assert value_at(after, f"{place}/months") == "ten years"


@pytest.mark.parametrize("text", ["{", '{"a": 1, "a": 2}', "[NaN]", "[" * 5_000])
def test_json_that_cannot_be_is_told_at_its_field(text: str) -> None:
    made = DOCUMENTS["1_murder"]
    json_field = next(
        one for top in TOPS for one in fields(the_node(made, top)) if one.kind is Kind.JSON
    )
    top = "/" + json_field.pointer.split("/")[1]
    with pytest.raises(BadPlace) as refused:
        changed(made, [the_node(made, top, {json_field.name: text})])
    assert [one.pointer for one in refused.value.faults] == [json_field.pointer]


def test_of_nested_places_the_inner_one_is_asked_and_unknown_ones_are_not() -> None:
    pointers = ["/offences", "/offences/0/max_penalty", "/nowhere", "/facts/x", "", "/offences/a"]
    assert asked_places(pointers) == ("/offences/0/max_penalty",)
    assert node_at(DOCUMENTS["1_murder"], "/nowhere", NAMES) is None


@given(text=st.text(max_size=60))
def test_no_pointer_breaks_it(text: str) -> None:
    node_at(DOCUMENTS["1_murder"], text, NAMES)
    node_at(DOCUMENTS["1_murder"], f"/{text}", NAMES)
