"""The timeline: every date in order, sequences marked, nothing of reviewers for a requester."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from casework.reports.events import EventKind, events_known, events_stated
from casework.reports.timeline import Timeline, requester_timeline, timeline
from engine.messages import Language
from engine.ruleset.model import RuleSet
from tests.casework.reports.planted import HOSTILE, judged, submission, without_annotations

SVG = "{http://www.w3.org/2000/svg}"


def whole(rule_set: RuleSet, language: Language = Language.EN) -> Timeline:
    given = submission()
    return timeline(given, judged(given, rule_set), rule_set.messages, language)


def texts(drawn: Timeline, class_: str) -> list[str]:
    root = ElementTree.fromstring(drawn.svg)
    return [one.text or "" for one in root.iter(f"{SVG}text") if one.get("class") == class_]


def test_events_come_in_order_and_unknown_ones_last(rule_set: RuleSet) -> None:
    events = events_known(submission())
    days = [one.first for one in events if one.first]
    assert days == sorted(days)
    kinds = {one.kind for one in events}
    assert kinds >= {
        EventKind.BIRTH, EventKind.ACT, EventKind.OFFENCE, EventKind.DEPARTURE,
        EventKind.CRITICISM, EventKind.ASYLUM_CLAIM, EventKind.ASYLUM_DECISION,
        EventKind.INVESTIGATION, EventKind.CHARGE, EventKind.WARRANT, EventKind.REQUEST,
    }  # fmt: skip
    shown = [row.event for row in whole(rule_set).rows]
    assert texts(whole(rule_set), "label") == shown


def test_what_nobody_looked_up_is_told_as_unknown(rule_set: RuleSet) -> None:
    bare = without_annotations(submission())
    drawn = timeline(bare, judged(bare, rule_set), rule_set.messages)
    unknown = {row.event for row in drawn.rows if row.date == "unknown"}
    assert {"Charge", "Investigation opened", "First public criticism"} <= unknown
    assert len(texts(drawn, "unknown")) == len(unknown)


def test_a_date_known_to_the_month_is_a_span(rule_set: RuleSet) -> None:
    (left,) = (one for one in events_known(submission()) if one.kind is EventKind.DEPARTURE)
    assert (str(left.first), str(left.last), left.vague) == ("2025-02-01", "2025-02-28", True)
    (row,) = (one for one in whole(rule_set).rows if one.event == "Departure from the country")
    assert row.date == "February 2025"
    assert "vague" in whole(rule_set).svg


def test_the_sequence_that_raised_a_flag_is_marked(rule_set: RuleSet) -> None:
    drawn = whole(rule_set)
    (found,) = (one for one in drawn.sequences if one.name == "A3-SEQUENCE")
    events = [drawn.rows[place].event for place in found.events]
    assert events == ["First public criticism", "Investigation opened", "Charge"]
    assert all(found.number in drawn.rows[place].sequences for place in found.events)
    root = ElementTree.fromstring(drawn.svg)
    marked = [one for one in root.iter(f"{SVG}g") if one.get("class") == "event marked"]
    assert len(marked) == sum(bool(row.sequences) for row in drawn.rows)
    # Shape tells it as well as colour.
    assert all(one.find(f"{SVG}path") is not None for one in marked)
    assert [str(one.number) for one in drawn.sequences] == texts(drawn, "number")


@pytest.mark.parametrize("language", Language)
def test_a_strict_content_security_policy_lets_it_stand(
    rule_set: RuleSet, language: Language
) -> None:
    drawn = whole(rule_set, language)
    root = ElementTree.fromstring(drawn.svg)
    for one in root.iter():
        assert one.tag.removeprefix(SVG) in {
            "svg", "title", "desc", "g", "line", "text", "rect", "circle", "path",
        }  # fmt: skip
        assert not {name for name in one.attrib if name == "style" or name.startswith("on")}
    assert "<script" not in drawn.svg
    assert root.get("role") == "img"
    named = str(root.get("aria-labelledby")).split()
    ids = {one.get("id") for one in root if one.get("id")}
    assert set(named) == ids
    assert root.findtext(f"{SVG}title") == drawn.title
    assert HOSTILE in {row.detail for row in drawn.rows}


def test_arabic_is_the_mirror_image(rule_set: RuleSet) -> None:
    def labels(language: Language) -> list[float]:
        root = ElementTree.fromstring(whole(rule_set, language).svg)
        found = (one for one in root.iter(f"{SVG}text") if one.get("class") == "dated")
        return [float(one.get("x", "")) for one in found]

    def marks(language: Language) -> list[float]:
        return [
            float(x)
            for x in re.findall(r'cx="([\d.]+)" cy="[\d.]+" r="5"', whole(rule_set, language).svg)
        ]

    assert {960 - x for x in labels(Language.EN)} == set(labels(Language.AR))
    assert [round(960 - x, 1) for x in marks(Language.EN)] == marks(Language.AR)
    assert 'direction="rtl"' in whole(rule_set, Language.AR).svg


@pytest.mark.parametrize("language", Language)
def test_a_requester_sees_only_what_the_request_states(
    rule_set: RuleSet, language: Language
) -> None:
    added = submission(hostile=False)
    seen = requester_timeline(added, rule_set.messages, language)
    assert seen == requester_timeline(without_annotations(added), rule_set.messages, language)
    assert not any(one.from_reviewers for one in events_stated(added))
    assert "annotations" not in repr(seen)
    assert EventKind.ASYLUM_CLAIM not in {one.kind for one in events_stated(added)}


def test_many_events_of_a_kind_are_one_span(rule_set: RuleSet) -> None:
    given = submission(hostile=False)
    (offence,) = given.offences
    dates = [f"2025-{month:02}-03" for month in range(1, 13)]
    many = given.model_copy(
        update={
            "offences": tuple(
                offence.model_copy(update={"date_from": day, "date_to": day}) for day in dates
            )
        }
    )
    (row,) = (
        one
        for one in requester_timeline(many, rule_set.messages).rows
        if one.event.startswith("Offence")
    )
    assert row.event == "Offence (12)"
    assert row.date == "3 January 2025 to 3 December 2025"
