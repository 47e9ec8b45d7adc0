"""What reviewers know of a case: a form for all of the schema, set down, judged and undone."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser

from casework.accounts.actor import SYSTEM
from casework.cases.reading import case_of
from casework.web.annotation_form import GENERAL, Kind, entries_of, sections, with_entry
from engine.messages import Language
from schemas.annotations import Annotations
from schemas.base import Answer
from tests.casework.web.browsing import House, accessible, visiting

SOURCE = {
    "source.origin": "member_country",
    "source.seen_on": "2026-03",
    "source.reliability": "confirmed",
}
REFUGEE = {"status": "refugee", "granted_by": "PT", "against": "UY", "confirmed": "yes", **SOURCE}
PLANTED = "<b>Zaunkoenig</b><script>alert(1)</script>"


def address(case_id: str, key: str = "") -> str:
    return f"/cases/{case_id}/work/facts{f'/{key}' if key else ''}"


def known(shared: House, case_id: str) -> Annotations:
    with shared.gate.database.reading() as session:
        return case_of(session, case_id, SYSTEM).submission.annotations or Annotations()


def carried(client: httpx.Client, where: str) -> dict[str, str]:
    page = client.get(where).text
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))


def set_down(
    shared: House, case_id: str, key: str, fields: dict[str, str], place: str = ""
) -> httpx.Response:
    with shared.client("staff") as client:
        given = carried(client, address(case_id, key)) | {"place": place, "step": "save"}
        return client.post(address(case_id, key), data=given | fields)


def paths(model: Any, before: str = "") -> set[str]:
    """Every plain value that the published schema of annotations knows, but the service's own."""
    schema = model.model_json_schema()

    def walk(node: dict[str, Any], path: str) -> set[str]:
        if "$ref" in node:
            return walk(schema["$defs"][node["$ref"].rpartition("/")[2]], path)
        if "anyOf" in node:
            return set().union(*(walk(one, path) for one in node["anyOf"]))
        if node.get("type") == "array":
            return walk(node["items"], path)
        if "properties" in node:
            return set().union(
                *(walk(one, f"{path}.{name}") for name, one in node["properties"].items())
            )
        return {path} if node.get("type") != "null" else set()

    return {one for one in walk(schema, before) if one.split(".")[1] not in ("batch", "matches")}


def test_the_form_reaches_everything_that_the_schema_has() -> None:
    reached = {
        ".".join(("", *section.path, one.name))
        for section in sections().values()
        for one in section.inputs
    }
    assert reached == paths(Annotations)


def test_every_input_is_a_field_and_every_sourced_entry_asks_for_all_of_the_source() -> None:
    for section in sections().values():
        assert all(one.of.name == one.name.split(".")[-1] for one in section.inputs)
        if section.sourced:
            assert {"source.origin", "source.seen_on", "source.reliability"} <= {
                one.name for one in section.inputs if one.required
            }


def test_choices_countries_and_dates_are_told_apart() -> None:
    kinds = {one.name: one.kind for one in sections()["protection"].inputs}
    assert kinds["status"] is Kind.CHOICE
    assert kinds["granted_by"] is Kind.COUNTRY
    assert kinds["confirmed"] is Kind.ANSWER
    assert kinds["claimed_on"] is Kind.DATE
    assert {one.name: one.kind for one in sections()["external_facts"].inputs}["statement"] is (
        Kind.TEXT
    )


@pytest.mark.parametrize("key", [one for one in sections() if one != GENERAL])
def test_setting_an_entry_leaves_everything_else_as_it_was(key: str) -> None:
    section = sections()[key]
    texts = {one.name: one.options[-1] if one.options else "" for one in section.inputs}
    texts |= {one.name: "2026" for one in section.inputs if one.kind is Kind.DATE}
    texts |= {one.name: "UY" for one in section.inputs if one.kind is Kind.COUNTRY}
    texts |= {one.name: "Amsel" for one in section.inputs if one.kind in (Kind.LINE, Kind.TEXT)}
    first = Annotations(counsel_access_denied=Answer.YES)
    made = Annotations.model_validate_json(_json(with_entry(first, section, None, texts)))
    assert made.counsel_access_denied.value == "yes"
    assert entries_of(made, section) == [texts]
    gone = Annotations.model_validate_json(_json(with_entry(made, section, 0, None)))
    assert not entries_of(gone, section)
    assert gone.counsel_access_denied.value == "yes"


def _json(document: Any) -> bytes:
    import json

    return json.dumps(document).encode()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_a_fact_is_set_down_judged_and_undone(
    shared: House, browser: Browser, language: Language, scheme: str
) -> None:
    case_id = shared.submit("1_murder")
    before = known(shared, case_id)
    with visiting(browser, shared, "staff", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then={address(case_id, 'protection')}")
        accessible(page)
        for name, value in REFUGEE.items():
            field = page.locator(f"#fact-{name.replace('.', '-')}")
            tag = field.evaluate("one => one.tagName")
            (field.select_option if tag == "SELECT" else field.fill)(value)
        page.locator("#fact-note").fill(PLANTED)
        page.locator('button[value="save"]').click()
        page.wait_for_url("**done=facts-saved")
        did = page.locator('section[aria-labelledby="did-title"]').inner_text()
        assert "REF-1" in did
        assert PLANTED in page.locator(".last").inner_text()
        accessible(page)
        page.locator(".last button").click()
        page.wait_for_url("**done=facts-back")
    assert known(shared, case_id) == before


def test_what_is_wrong_is_marked_at_its_field_and_nothing_is_set_down(shared: House) -> None:
    case_id = shared.submit("1_murder")
    before = known(shared, case_id)
    wrong = REFUGEE | {"granted_by": "XQ", "source.seen_on": "yesterday", "note": "Amsel"}
    answer = set_down(shared, case_id, "protection", wrong)
    assert answer.status_code == 422
    assert answer.text.count('aria-invalid="true"') == 2
    for text in ("XQ", "yesterday", "Amsel"):
        assert text in answer.text, "what was typed is kept"
    assert known(shared, case_id) == before


def test_an_entry_is_changed_and_taken_away_without_touching_others(shared: House) -> None:
    case_id = shared.submit("1_murder")
    first = {"statement": f"A press report says so. {PLANTED}", **SOURCE}
    assert set_down(shared, case_id, "external_facts", first).status_code == 303
    second = {"statement": "Another.", **SOURCE}
    assert set_down(shared, case_id, "external_facts", second).status_code == 303
    changed = second | {"statement": "Another one."}
    assert set_down(shared, case_id, "external_facts", changed, place="1").status_code == 303
    assert [one.statement for one in known(shared, case_id).external_facts] == [
        f"A press report says so. {PLANTED}",
        "Another one.",
    ]
    removed = {"step": "remove", "note": "It was another person."}
    assert set_down(shared, case_id, "external_facts", removed, place="0").status_code == 303
    assert [one.statement for one in known(shared, case_id).external_facts] == ["Another one."]


def test_what_has_no_source_of_its_own_owes_a_note(shared: House) -> None:
    case_id = shared.submit("1_murder")
    set_down(shared, case_id, "external_facts", {"statement": "One.", **SOURCE})
    before = known(shared, case_id)
    for key, fields in (
        (GENERAL, {"counsel_access_denied": "yes"}),
        ("external_facts", {"step": "remove"}),
    ):
        answer = set_down(shared, case_id, key, fields, place="0")
        assert answer.status_code == 422
        assert "needs a reason" in answer.text
    assert known(shared, case_id) == before


def test_a_general_answer_is_set_down_and_the_others_stay(shared: House) -> None:
    case_id = shared.submit("1_murder")
    before = known(shared, case_id)
    with shared.client("staff") as client:
        page = client.get(address(case_id, GENERAL)).text
    fields = {
        name: found[1]
        for name in (one.name for one in sections()[GENERAL].inputs)
        if (
            found := re.search(
                rf'<select id="[^"]*" name="{name}".*?<option value="(\w*)" selected', page, re.S
            )
        )
    }
    fields |= {"relatives_held": "yes", "note": "Told by counsel on 2 March; probable."}
    assert set_down(shared, case_id, GENERAL, fields).status_code == 303
    after = known(shared, case_id)
    assert after.relatives_held.value == "yes"
    assert after.model_copy(update={"relatives_held": before.relatives_held}) == before


def test_only_the_newest_change_of_a_person_can_be_undone(shared: House) -> None:
    case_id = shared.submit("1_murder")
    set_down(shared, case_id, "external_facts", {"statement": "One.", **SOURCE})
    with shared.client("staff") as client:
        given = carried(client, address(case_id))
        answer = client.post(address(case_id, "1/back"), data=given)
    assert answer.status_code == 409
    assert "nothing to undo" in answer.text


@pytest.mark.parametrize("rest", ["matches", "batch", "nonsense", "protection?place=7"])
def test_what_is_no_section_or_entry_is_not_there(shared: House, rest: str) -> None:
    with shared.client("staff") as client:
        assert client.get(address(shared.cases["1_murder"], rest)).status_code == 404


def test_what_was_typed_is_not_lost_when_its_entry_was_taken_away_meanwhile(shared: House) -> None:
    case_id = shared.submit("1_murder")
    set_down(shared, case_id, "external_facts", {"statement": "One.", **SOURCE})
    with shared.client("senior") as client:
        stale = carried(client, address(case_id, "external_facts") + "?place=0")
        removed = {"step": "remove", "note": "It was another person."}
        assert set_down(shared, case_id, "external_facts", removed, place="0").status_code == 303
        fields = {"step": "save", "place": "0", "statement": "Amsel, more precisely.", **SOURCE}
        answer = client.post(address(case_id, "external_facts"), data=stale | fields)
    assert answer.status_code in (409, 412)
    assert "Amsel, more precisely." in answer.text
