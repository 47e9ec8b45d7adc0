"""The same person and the same facts are found again, and others are not taken for them."""

from __future__ import annotations

import json
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casework.matching.compare import compare
from casework.matching.keys import MOST_KEYS, KeyKind, keys_of
from casework.matching.likeness import ReasonKind
from schemas.submission import Submission
from schemas.vocabulary import MatchCertainty, MatchRelation
from tests.casework.matching.pairs import Pair, every_person, held_out_pairs, tuned_pairs

ALL = tuned_pairs() + held_out_pairs()
SUBMISSIONS = [one for pair in ALL for one in (pair.one, pair.other)]
PAIRS = pytest.mark.parametrize("pair", ALL, ids=[one.name for one in ALL])


@pytest.mark.parametrize("pair", tuned_pairs(), ids=[one.name for one in tuned_pairs()])
def test_each_pair_of_the_file_is_told_as_it_should(pair: Pair) -> None:
    found = compare(pair.one, pair.other)
    assert found.relation is pair.relation, found.model_dump_json(indent=1)
    if pair.only_possible:
        assert found.certainty is MatchCertainty.POSSIBLE


def test_pairs_that_nothing_was_tuned_on_are_told_with_known_precision_and_recall() -> None:
    told = [(pair, compare(pair.one, pair.other).relation) for pair in held_out_pairs()]
    matched = [pair for pair, relation in told if relation is not MatchRelation.NONE]
    expected = [pair for pair, _ in told if pair.matches]
    right = [pair for pair in matched if pair.matches]
    exact = [pair for pair, relation in told if relation is pair.relation]
    assert len(told) >= 40
    assert len(right) / len(matched) >= 1.0  # precision
    assert len(right) / len(expected) >= 0.88  # recall
    assert len(exact) / len(told) >= 0.9  # told in every respect as a person would


def test_no_two_persons_of_the_file_are_taken_for_one() -> None:
    for one, other in combinations(every_person(), 2):
        # `undated` has the name of `ali`: possible, and never more.
        alike = {one.subject.forenames, other.subject.forenames} == {"MOHAMMED"}
        found = compare(one, other)
        assert (found.relation is MatchRelation.NONE) is not alike
        assert found.certainty is MatchCertainty.POSSIBLE


@PAIRS
def test_comparing_the_other_way_round_says_the_same(pair: Pair) -> None:
    assert compare(pair.other, pair.one) == compare(pair.one, pair.other).mirrored()


@PAIRS
def test_requests_that_match_share_a_key_whichever_came_first(pair: Pair) -> None:
    if pair.matches:
        one, other = keys_of(pair.one), keys_of(pair.other)
        assert one.sought & other.kept
        assert other.sought & one.kept


@PAIRS
def test_every_reason_points_into_both_texts(pair: Pair) -> None:
    one, other = (json.loads(each.model_dump_json()) for each in (pair.one, pair.other))
    for reason in compare(pair.one, pair.other).reasons:
        if reason.kind is ReasonKind.FACTS_SAME:
            continue
        assert reason.one
        assert reason.other
        for document, pointers in ((one, reason.one), (other, reason.other)):
            for pointer in pointers:
                assert _at(document, pointer) is not None


def _at(document: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        document = document[int(part)] if isinstance(document, list) else document[part]
    return document


@pytest.mark.parametrize("one", SUBMISSIONS[::5], ids=range(len(SUBMISSIONS[::5])))
def test_a_request_is_the_same_as_itself(one: Submission) -> None:
    found = compare(one, one)
    assert found.relation in (
        MatchRelation.SAME_PERSON_SAME_FACTS,
        MatchRelation.SAME_PERSON_OTHER_FACTS,  # if it tells nothing of the facts
    )
    assert not any(reason.points < 0 for reason in found.reasons)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ALL), st.randoms(use_true_random=False))
def test_the_order_of_lists_does_not_matter(pair: Pair, random: Any) -> None:
    def shuffled(document: Any) -> Any:
        if isinstance(document, dict):
            return {key: shuffled(value) for key, value in document.items()}
        if isinstance(document, list):
            return random.sample([shuffled(one) for one in document], len(document))
        return document

    other = Submission.model_validate_json(
        json.dumps(shuffled(json.loads(pair.other.model_dump_json())))
    )
    found, again = compare(pair.one, pair.other), compare(pair.one, other)
    assert (found.relation, found.certainty) == (again.relation, again.certainty)
    assert (found.person, found.facts) == (again.person, again.facts)
    assert keys_of(pair.other) == keys_of(other)


NAMES = st.text(
    st.characters(codec="utf-8", categories=("L", "M", "Zs", "Pd", "Po")), min_size=1, max_size=40
)
DATES = st.dates().map(lambda one: one.isoformat()[:10]) | st.integers(1900, 2020).map(str)


@st.composite
def submissions(draw: st.DrawFn) -> Submission:
    subject: dict[str, Any] = {
        key: draw(NAMES)
        for key in ("present_family_name", "forenames", "name_original_script", "place_of_birth")
        if draw(st.booleans())
    }
    if draw(st.booleans()):
        subject["date_of_birth"] = draw(DATES)
    subject["aliases"] = [{"name": one} for one in draw(st.lists(NAMES, max_size=3))]
    document = {
        "request": {
            "type": "red_notice",
            "requesting_entity": {"type": "ncb", "country": draw(st.sampled_from(["UY", "PT"]))},
        },
        "subject": {key: value for key, value in subject.items() if value},
        "facts": {},
        "warrants": [{"number": one} for one in draw(st.lists(NAMES, max_size=2))],
    }
    try:
        return Submission.model_validate_json(json.dumps(document))
    except ValueError:
        document["subject"], document["warrants"] = {}, []
        return Submission.model_validate_json(json.dumps(document))


@settings(max_examples=300, deadline=None)
@given(submissions(), submissions())
def test_whatever_is_submitted_is_compared_the_same_both_ways_round(
    one: Submission, other: Submission
) -> None:
    assert compare(other, one) == compare(one, other).mirrored()
    assert keys_of(one).kept <= keys_of(one).sought | {
        key for key in keys_of(one).kept if key.kind is KeyKind.NAME
    }


@settings(max_examples=200, deadline=None)
@given(submissions())
def test_whatever_is_submitted_never_contradicts_itself(one: Submission) -> None:
    assert not any(reason.points < 0 for reason in compare(one, one).reasons)


def test_more_keys_than_are_kept_are_told_of() -> None:
    names = [f"{a}{b}ov {b}{a}in Invented{a}" for a in "abcdefghijklmnop" for b in "bcdfghklmnprst"]
    one = Submission.model_validate_json(
        json.dumps(
            {
                "request": {"type": "red_notice", "requesting_entity": {"type": "ncb"}},
                "subject": {"aliases": [{"name": one} for one in names]},
                "facts": {},
            }
        )
    )
    found = keys_of(one)
    assert found.cut
    assert len(found.kept) <= MOST_KEYS


def test_one_and_the_same_warrant_is_no_match_of_two_names() -> None:
    one, other = every_person()[0], every_person()[4]
    found = compare(one, other.model_copy(update={"warrants": one.warrants, "facts": other.facts}))
    assert found.relation is MatchRelation.NONE
