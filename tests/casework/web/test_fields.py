"""The list of all fields of a request, the example file, and faults told in words."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any, Final

import httpx
import pytest
from markupsafe import escape
from playwright.sync_api import Browser, expect

from casework.demo import demo_requests
from casework.labels.fields import FieldNames
from casework.web.faults_told import ToldFault, told_fault
from casework.web.field_list import Needed, Written, anchor_of, field_list
from casework.web.rendering import words
from casework.web.texts import console_texts
from engine.messages import Catalogues, Language
from engine.messages.fields import models_of
from schemas.parsing import BadInput, parse_submission
from schemas.problem import Fault, FaultKind
from schemas.request import NoticeRequest
from tests.casework.accounts_made import headers_of
from tests.casework.web.browsing import House, accessible, visiting

ENGLISH: Final = FieldNames(Catalogues({}, ()), Language.EN)
LARGEST: Final = 150_000


def schema() -> Any:
    return NoticeRequest.model_json_schema()


def leaves(node: Any, pointer: str, definitions: Any) -> set[str]:
    """Pointers, without places in lists, of everything that is written by itself."""
    found: set[str] = set()
    if "$ref" in node:
        return leaves(definitions[node["$ref"].rsplit("/", 1)[-1]], pointer, definitions)
    for one in (*node.get("anyOf", ()), *node.get("oneOf", ())):
        found |= leaves(one, pointer, definitions)
    if "items" in node:
        found |= leaves(node["items"], pointer, definitions)
    for name, one in node.get("properties", {}).items():
        found |= leaves(one, f"{pointer}/{name}", definitions)
    return found or ({pointer} if node.get("type") != "null" else set())


def test_every_field_of_the_published_schema_is_listed_once() -> None:
    told = Counter(
        row.anchor
        for section in field_list(ENGLISH)
        for group in section.groups
        for row in group.rows
        if row.anchor
    )
    made = schema()
    published = {anchor_of(one) for one in leaves(made, "", made["$defs"])}
    assert set(told) == published - {anchor_of("/schema_version")}
    assert set(told.values()) == {1}


def test_what_is_needed_is_what_the_schema_requires() -> None:
    rows = {
        row.anchor: row.needed
        for section in field_list(ENGLISH)
        for group in section.groups
        for row in group.rows
    }
    assert {one for one, needed in rows.items() if needed is Needed.ALWAYS} == {
        "f-request-type",
        "f-request-requesting_entity-type",
    }
    assert rows["f-facts-specific_acts-what"] is Needed.WITH
    assert rows["f-subject-last_known_location-place-country"] is Needed.WITH
    assert rows["f-subject-sex"] is Needed.FREE
    assert [one.key for one in field_list(ENGLISH) if one.needed] == ["request", "subject", "facts"]


def test_how_a_value_is_written_is_told() -> None:
    rows = {
        row.anchor: row
        for section in field_list(ENGLISH)
        for group in section.groups
        for row in group.rows
    }
    written = {
        "f-subject-date_of_birth": Written.DATE,
        "f-subject-nationalities": Written.COUNTRY,
        "f-subject-languages_spoken": Written.LANGUAGE,
        "f-subject-physical-height_m": Written.DECIMAL,
        "f-subject-physical-hair": Written.HAIR,
        "f-subject-physical-eyes": Written.EYES,
        "f-subject-is_deceased": Written.ANSWER,
        "f-facts-summary": Written.TEXT,
        "f-facts-amounts-currency": Written.LINE,
        "f-facts-amounts-amount": Written.NUMBER,
        "f-offences-id": Written.REFERENCE,
        "f-offences-category": Written.ICCS,
        "f-offences-excluded_category": Written.CHOICE,
        "f-warrants-status": Written.CHOICE,
    }
    assert {one: rows[one].written for one in written} == written
    assert rows["f-subject-nationalities"].many
    assert ("none", "") in rows["f-offences-excluded_category"].words
    assert rows["f-offences-law_ref"].law == "RPD 83(2)(b)(iii)"


@pytest.mark.parametrize("language", list(Language))
def test_the_page_names_every_field_in_the_readers_language(
    shared: House, language: Language
) -> None:
    with shared.client("submitter") as client:
        page = client.get(f"/fields?lang={language.value}").text
    names = FieldNames(shared.gate.evaluator.rule_set.messages, language)
    for section in field_list(names):
        for group in section.groups:
            for row in group.rows:
                assert escape(row.name) in page
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#(f-[^"]+)"', page)) <= set(ids)
    assert len(page.encode()) < LARGEST
    # What reviewers add is no part of what a requester writes.
    for model in models_of():
        if model.__module__ == "schemas.annotations":
            for name in model.model_fields:
                assert f">{name}</code>" not in page or name in json.dumps(schema())


def test_the_example_file_is_a_request_that_is_taken(shared: House) -> None:
    with shared.client("submitter") as client:
        answer = client.get("/fields/example.json")
    assert "attachment" in answer.headers["content-disposition"]
    assert "annotations" not in answer.json()
    sent = httpx.post(
        f"{shared.address}/v1/requests",
        content=answer.content,
        headers=headers_of("submitter") | {"Content-Type": "application/json"},
        timeout=60,
    )
    assert sent.status_code == 201, sent.text


def faults(**changed: Any) -> tuple[Fault, ...]:
    made = demo_requests()["1_murder"] | changed
    made.pop("annotations", None)
    with pytest.raises(BadInput) as caught:
        parse_submission(json.dumps(made).encode())
    return caught.value.faults


def told(fault: Fault, language: Language, shared: House) -> ToldFault:
    names = FieldNames(shared.gate.evaluator.rule_set.messages, language)
    return told_fault(fault, names, words(console_texts(), language))


SUBJECT: Final = demo_requests()["1_murder"]["subject"]
FAULTS: Final[list[tuple[str, dict[str, Any], ToldFault]]] = [
    ("a date that is none", {"subject": SUBJECT | {"date_of_birth": "2 Feb 1984"}},
     ToldFault("Date de naissance, au moins l'année", "f-subject-date_of_birth",
               "Cette valeur ne peut être acceptée.", "Corrigez-la d’après la liste des champs.",
               "This is not a date.", '"1984-02-03"', "RPD 83(2)(a)(i)")),
    ("a field that must be there", {"facts": {"specific_acts": [{}]}},
     ToldFault("Actes de la personne recherchée, un par entrée 1 · Ce qui a été fait",
               "f-facts-specific_acts-what", "Ce champ est obligatoire et manque.", "Indiquez-le.",
               "", '"Fired twice at the victim"', "RPD 83(2)(b)(i)")),
    ("a key that is none", {"subject": SUBJECT | {"sexe": "F"}},
     ToldFault("La personne · \u2068“sexe”\u2069".removeprefix("La personne · "), "",
               "Ce champ n’existe pas.", "Corrigez le nom, ou retirez-le.",
               "This key is not in the schema. Did you mean `sex`?", "", "RPD 83")),
    ("a section that is none", {"sujet": 1},
     ToldFault("\u2068“sujet”\u2069", "", "Ce champ n’existe pas.",
               "Corrigez le nom, ou retirez-le.",
               "This key is not in the schema. Did you mean `subject`?", "", "")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "changed", "says"), FAULTS, ids=[one[0] for one in FAULTS])
def test_a_fault_is_told_by_field_and_place_in_the_readers_language(
    shared: House, name: str, changed: dict[str, Any], says: ToldFault
) -> None:
    (fault,) = faults(**changed)
    assert told(fault, Language.FR, shared) == says
    english = told(fault, Language.EN, shared)
    assert (english.wrong, english.mend) == (fault.message, fault.remedy)


def test_every_kind_of_fault_has_words_in_every_language(shared: House) -> None:
    for language in Language:
        for kind in FaultKind:
            fault = Fault(pointer="/subject", message="M.", remedy="R.", kind=kind)
            shown = told(fault, language, shared)
            assert shown.wrong
            assert shown.mend
            assert "fault-" not in shown.wrong + shown.mend


def test_a_fault_of_a_form_is_told_as_its_page_worded_it(shared: House) -> None:
    fault = Fault(pointer="/file", message="Choisissez.", remedy="Un.", kind=FaultKind.MISSING)
    assert told(fault, Language.FR, shared) == ToldFault("", "", "Choisissez.", "Un.", "", "", "")


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
@pytest.mark.parametrize("width", [1280, 360])
def test_the_list_is_accessible_and_not_wider_than_the_window(
    shared: House, browser: Browser, language: Language, scheme: Any, width: int
) -> None:
    size: Any = {"width": width, "height": 800}
    with visiting(browser, shared, "submitter", color_scheme=scheme, viewport=size) as page:
        page.goto(f"/fields?lang={language.value}")
        accessible(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.browser
def test_a_fault_leads_to_the_description_of_its_field_by_keyboard(
    shared: House, browser: Browser
) -> None:
    made = demo_requests()["1_murder"]
    made.pop("annotations", None)
    made["subject"]["sex"] = "W"
    file: Any = {
        "name": "request.json",
        "mimeType": "application/json",
        "buffer": json.dumps(made).encode(),
    }
    with visiting(browser, shared, "submitter", locale="ar") as page:
        page.goto("/mine/new")
        accessible(page)
        page.get_by_label("طلبك في ملف JSON").set_input_files(file)
        page.get_by_role("button", name="تقديم").press("Enter")
        link = page.get_by_role("link", name="الجنس", exact=True)
        expect(link).to_be_visible()
        accessible(page)
        link.press("Enter")
        page.wait_for_url("**/fields#f-subject-sex")
        expect(page.locator("#f-subject-sex")).to_be_in_viewport()
