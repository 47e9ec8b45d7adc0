"""Comments and documents of a case in the console."""

from __future__ import annotations

import hashlib
import io
import re

import httpx
import pikepdf
import pytest
from playwright.sync_api import Browser

from casework.cases.attaching import attachments_of
from casework.cases.commenting import comments_of
from engine.messages import Language
from tests.casework.accounts_made import ACTORS
from tests.casework.web.browsing import House, accessible, visiting

PLANTED = "<b>Zaunkoenig</b><script>alert(1)</script>"


def a_pdf() -> bytes:
    made = pikepdf.new()
    made.add_blank_page()
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


PDF = a_pdf()


@pytest.fixture(scope="module")
def case_id(shared: House) -> str:
    return shared.submit("3_asylum_pending")


def csrf(page: str) -> str:
    found = re.search(r'name="csrf" value="([^"]*)"', page)
    assert found
    return found[1]


def attach(client: httpx.Client, case_id: str, name: str, content: bytes) -> httpx.Response:
    token = csrf(client.get(f"/cases/{case_id}/notes").text)
    return client.post(
        f"/cases/{case_id}/notes/documents",
        data={"csrf": token},
        files={"file": (name, content, "application/octet-stream")},
    )


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_comments_and_documents_are_accessible(
    shared: House, browser: Browser, case_id: str, language: Language, scheme: str
) -> None:
    with visiting(browser, shared, "staff", color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then=/cases/{case_id}/notes")
        page.locator("#comment-text").fill(PLANTED)
        page.locator("#comment button").click()
        assert PLANTED in page.locator("article").last.inner_text()
        accessible(page)


@pytest.mark.browser
def test_a_comment_is_written_and_corrected_by_keyboard_and_both_stay(
    shared: House, browser: Browser
) -> None:
    own = shared.submit("3_asylum_pending")
    with visiting(browser, shared, "staff") as page:
        page.goto(f"/cases/{own}/notes")
        page.locator("#comment-text").focus()
        page.keyboard.type("The warrant is on page 2.")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**done=notes-comment")
        page.locator("article summary").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.type("It is on page 3.")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.get_by_text("Corrected by comment").wait_for()
        texts = page.locator("article").all_inner_texts()
    assert "The warrant is on page 2." in texts[0]
    assert "Corrected by comment 2" in texts[0]
    assert "It is on page 3." in texts[1]
    with shared.gate.database.reading() as session:
        first, second = comments_of(session, own, ACTORS["staff"])
    assert (second.corrects, first.corrected_by) == (first.id, second.id)


def test_a_document_is_attached_and_comes_back_as_it_was_to_be_saved(
    shared: House, case_id: str
) -> None:
    with shared.client("staff") as client:
        answer = attach(client, case_id, '../"x"\u202egnp.pdf', PDF)
        assert answer.status_code == 303, answer.text
        page = client.get(f"/cases/{case_id}/notes").text
        digest = hashlib.sha256(PDF).hexdigest()
        assert digest in page
        found = re.search(rf"/cases/{case_id}/notes/documents/[\w-]+", page)
        assert found
        given = client.get(found[0])
    assert given.content == PDF
    assert given.headers["content-disposition"].startswith("attachment;")
    assert given.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in given.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a.pdf", b"", "The file is empty"),
        ("a.pdf", b"%PDF-nonsense", "cannot be read"),
        ("a.png", b"\x89PNG\r\n\x1a\nnonsense", "cannot be read"),
        ("a.docx", b"PK\x03\x04\x00\x01", "cannot be read"),
        ("a.html", b"\xff\xfe<script>", "cannot be read"),
    ],
)
def test_what_is_not_what_it_says_is_refused_with_what_to_do(
    shared: House, case_id: str, name: str, content: bytes, told: str
) -> None:
    with shared.gate.database.reading() as session:
        before = len(attachments_of(session, case_id, ACTORS["staff"]))
    with shared.client("staff") as client:
        answer = attach(client, case_id, name, content)
    assert answer.status_code == 422
    assert told in answer.text
    with shared.gate.database.reading() as session:
        assert len(attachments_of(session, case_id, ACTORS["staff"])) == before


def test_no_file_chosen_is_said(shared: House, case_id: str) -> None:
    with shared.client("staff") as client:
        token = csrf(client.get(f"/cases/{case_id}/notes").text)
        answer = client.post(f"/cases/{case_id}/notes/documents", data={"csrf": token})
    assert answer.status_code == 422
    assert "Choose a file first" in answer.text


def test_a_document_of_another_case_is_not_there(shared: House, case_id: str) -> None:
    with shared.client("staff") as client:
        attach(client, case_id, "a.txt", b"text")
        page = client.get(f"/cases/{case_id}/notes").text
        found = re.search(r"/notes/documents/([\w-]+)", page)
        assert found
        other = shared.cases["1_murder"]
        assert client.get(f"/cases/{other}/notes/documents/{found[1]}").status_code == 404
