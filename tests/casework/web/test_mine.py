"""A requester's own pages: what is asked, its answers, and nothing of what staff do."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
from markupsafe import escape
from playwright.sync_api import Browser, Page, expect

from casework.cases.amending import annotate, reassess
from casework.cases.asking import ask, lapse
from casework.cases.assigning import take
from casework.cases.attaching import attach
from casework.cases.commenting import comment
from casework.cases.deciding import decide
from casework.cases.dismissing import dismiss
from casework.cases.escalating import escalate
from casework.cases.states import Move, State
from casework.cases.tables import CaseRow, QuestionRow, RequestRow
from casework.demo import demo_requests
from casework.labels.fields import FieldNames
from casework.matching.tables import MatchRow
from casework.store.versions import annotations_of
from casework.web.place_fields import asked_places
from engine.messages import Language
from schemas.annotations import Annotations
from tests.casework.accounts_made import ACTORS, headers_of
from tests.casework.web.browsing import House, accessible, house, visiting

STAFF: Final = ACTORS["staff"]
PAGES: Final = ("", "/letter", "/letter/pdf", "/versions/1.json")


def sent(where: House, name: str = "5_vague_summary", **request: Any) -> str:
    """A request that its own bureau submitted, without annotations."""
    made = copy.deepcopy(demo_requests()[name])
    made.pop("annotations", None)
    made["request"] |= request
    answer = httpx.post(
        f"{where.address}/v1/requests", json=made, headers=headers_of("submitter"), timeout=60
    )
    assert answer.status_code == 201, answer.text
    return str(answer.json()["case_id"])


def asylum() -> Annotations:
    found = annotations_of(json.dumps(demo_requests()["3_asylum_pending"]["annotations"]))
    assert found is not None
    return found


def row_of(where: House, case_id: str) -> CaseRow:
    with where.gate.database.reading() as session:
        return session.get_one(CaseRow, case_id)


def request_in(where: House, case_id: str) -> Any:
    with where.gate.database.reading() as session:
        case = session.get_one(CaseRow, case_id)
        return json.loads(session.get_one(RequestRow, (case_id, case.request_version)).body)


def version(page: str) -> str:
    found = re.search(r'name="version" value="(\d+)"', page)
    assert found
    return found[1]


def names(where: House, language: Language) -> FieldNames:
    return FieldNames(where.gate.evaluator.rule_set.messages, language)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[House]:
    """A service of the test's own: where many requests are alike, the rules hold them."""
    with house(tmp_path) as made:
        yield made


def token(page: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page)
    assert found
    return found[1]


def post(client: httpx.Client, where: str, form_of: str, **fields: Any) -> httpx.Response:
    """Send a form of a page as a browser would, with its token and version."""
    page = client.get(form_of).text
    data = {"csrf": token(page), **fields}
    if 'name="version"' in page:
        data.setdefault("version", version(page))
    return client.post(where, data=data)


# ---- nothing of what staff do --------------------------------------------------------------------


def _with(where: House, change: Callable[..., object]) -> None:
    with where.gate.database.writing() as session:
        change(session)


def _like_it(where: House, case_id: str) -> None:
    made = request_in(where, case_id)
    made["request"]["requesting_entity"]["country"] = "PY"
    answer = httpx.post(
        f"{where.address}/v1/requests",
        json=made,
        headers=headers_of("foreign-submitter"),
        timeout=60,
    )
    assert answer.status_code == 201
    with where.gate.database.reading() as session:
        other = answer.json()["case_id"]
        assert session.query(MatchRow).filter_by(case_id=other, other_case_id=case_id).count()


DONE_BY_STAFF: Final[dict[str, Callable[[House, str], object]]] = {
    "they annotate an asylum claim": lambda h, c: annotate(h.gate, c, asylum(), STAFF, None),
    "they take the annotations back": lambda h, c: annotate(h.gate, c, None, STAFF, None),
    "they comment": lambda h, c: _with(
        h, lambda s: comment(s, c, "A remark.", STAFF, datetime.now(UTC))
    ),
    "they take it": lambda h, c: _with(h, lambda s: take(s, c, STAFF, datetime.now(UTC))),
    "they escalate": lambda h, c: _with(
        h, lambda s: escalate(s, c, "Look.", STAFF, datetime.now(UTC))
    ),
    "they set a flag aside": lambda h, c: _with(
        h,
        lambda s: dismiss(
            s,
            c,
            "FACTS-TEXT-SILENT",
            None,
            "Known.",
            datetime.now(UTC).date() + timedelta(days=9),
            STAFF,
            datetime.now(UTC),
            longest_days=180,
        ),
    ),
    "they attach a document": lambda h, c: attach(
        h.gate, c, "note.txt", "text/plain", b"A note.", STAFF, datetime.now(UTC)
    ),
    "another request is like it": _like_it,
    "they have it judged anew": lambda h, c: reassess(h.gate, c, STAFF, None),
    "they hold it": lambda h, c: decide(h.gate, c, Move.TAKE_UP, STAFF, "Held.", None),
    "one of them proposes its release": lambda h, c: decide(
        h.gate, c, Move.PROPOSE_RELEASE, STAFF, "It may go on.", None
    ),
    "another rejects that": lambda h, c: decide(
        h.gate, c, Move.REJECT_RELEASE, ACTORS["senior"], "It may not.", None
    ),
    "they refuse it": lambda h, c: decide(h.gate, c, Move.REFUSE, STAFF, "Refused.", None),
}


def seen(client: httpx.Client, case_id: str) -> dict[str, tuple[bytes, list[tuple[str, str]]]]:
    """Every page of a request and the list, with all headers but the clock and the number of the
    call, which is new each time."""
    found = {}
    for path in ("/mine", *(f"/mine/{case_id}{one}" for one in PAGES)):
        answer = client.get(path)
        assert answer.status_code == 200, (path, answer.text)
        left_out = {"date", "x-correlation-id"}
        headers = [one for one in answer.headers.multi_items() if one[0] not in left_out]
        found[path] = (answer.content, headers)
    return found


def test_nothing_that_staff_do_changes_a_byte_of_any_page(shared: House) -> None:
    case_id = sent(shared)
    with shared.client("submitter") as client:
        before = seen(client, case_id)
        for what, change in DONE_BY_STAFF.items():
            version_before = row_of(shared, case_id).version
            change(shared, case_id)
            if change is not _like_it and what != "they attach a document":
                assert row_of(shared, case_id).version > version_before, what
            assert seen(client, case_id) == before, what
    assert row_of(shared, case_id).state == State.REFUSED.value


def test_a_request_that_is_held_looks_like_one_that_is_not(fresh: House) -> None:
    """The letter that the service sends by itself goes out for the second one alone."""
    pages = []
    for held in (True, False):
        made = copy.deepcopy(demo_requests()["5_vague_summary"])
        made.pop("annotations", None)
        if held:
            made["annotations"] = demo_requests()["3_asylum_pending"]["annotations"]
        answer = httpx.post(
            f"{fresh.address}/v1/requests", json=made, headers=headers_of("staff"), timeout=60
        )
        case_id = answer.json()["case_id"]
        with fresh.gate.database.reading() as session:
            letters = session.query(QuestionRow).filter_by(case_id=case_id).count()
        assert letters == (0 if held else 1)
        with fresh.client("submitter") as client:
            text = "".join(client.get(f"/mine/{case_id}{one}").text for one in ("", "/letter"))
            line = next(one for one in client.get("/mine").text.split("<tr>") if case_id in one)
        text = re.sub(r"\d\d\d\d-\d\d-\d\d \d\d:\d\d UTC", "NOW", text + line)
        text = re.sub(r'name="csrf" value="[^"]+"', "", text)
        pages.append(text.replace(case_id, "ID").replace(case_id[:8], "ID"))
    assert pages[0] == pages[1]
    assert "ID" in pages[0]


def test_a_day_that_passes_without_an_answer_changes_no_page(fresh: House) -> None:
    case_id = sent(fresh)
    with fresh.client("submitter") as client:
        before = seen(client, case_id)
        assert lapse(fresh.gate, case_id, datetime.now(UTC).date() + timedelta(days=31))
        assert row_of(fresh, case_id).state != State.AWAITING_INFORMATION.value
        assert seen(client, case_id) == before


@pytest.mark.parametrize("to", [Move.REFUSE, Move.RECALL])
def test_what_is_not_taken_any_more_does_not_say_why(fresh: House, to: Move) -> None:
    case_id = sent(fresh)
    if to is Move.REFUSE:
        decide(fresh.gate, case_id, Move.TAKE_UP, STAFF, "Held.", None)
        decide(fresh.gate, case_id, to, STAFF, "Refused.", None)
        way, fields = "answer", {"place:/facts/role_text": "He drove the car."}
    else:  # nothing of it is in force, so it cannot be suspended
        way, fields = "decide", {"move": "suspend", "reason": "Under appeal."}
    with fresh.client("submitter") as client:
        answer = post(client, f"/mine/{case_id}/{way}", f"/mine/{case_id}", **fields)
    assert answer.status_code == 409
    assert "This could not be taken." in answer.text
    refusal = answer.text.split('id="refusal"')[1].split("</div>")[0]
    words = {one.value.replace("_", " ") for one in State} - {"suspended", "received"}
    assert not [one for one in words if one in refusal.lower()]


def test_others_see_nothing_there(shared: House) -> None:
    case_id = sent(shared)
    paths = ["/mine", "/mine/new", *(f"/mine/{case_id}{one}" for one in PAGES)]
    for who, status in (
        ("foreign-submitter", 404),
        ("staff", 403),
        ("auditor", 403),
        ("administrator", 403),
    ):
        with shared.client(who) as client:
            for path in paths:
                own = who == "foreign-submitter" and path in ("/mine", "/mine/new")
                answer = client.get(path)
                assert answer.status_code == (200 if own else status), (who, path)
                assert f'href="/mine/{case_id}"' not in answer.text
                assert "ESEMPIO" not in answer.text
            page = client.get("/" if who != "foreign-submitter" else "/mine/new")
            if who == "foreign-submitter":
                data = {"csrf": token(page.text), "version": "1", "move": "withdraw", "reason": "x"}
                assert client.post(f"/mine/{case_id}/decide", data=data).status_code == 404
    assert row_of(shared, case_id).state != State.WITHDRAWN.value


# ---- answering -----------------------------------------------------------------------------------


def test_each_point_says_what_is_asked_where_and_under_which_provision(shared: House) -> None:
    case_id = sent(shared)
    with shared.client("submitter") as client:
        page = client.get(f"/mine/{case_id}").text
        own = client.get(f"/v1/requests/{case_id}", headers={"Accept": "application/json"}).json()
    asked = [one for one in own["report"]["flags"] if one["effect"] in ("ask", "refuse")]
    assert asked
    for flag in asked:
        assert flag["rule"] in page
        for one in flag["citations"]:
            assert f"{one['instrument']} {one['article']}" in page
        for pointer in flag["pointers"]:
            assert f"<dt>{escape(names(shared, Language.EN).at(pointer))}</dt>" in page
    # The value sent stands in its field.
    assert "member of a criminal group which committed frauds" in page
    for place in asked_places(p for flag in asked for p in flag["pointers"]):
        assert f"place:{place}" in page


@pytest.mark.parametrize("language", list(Language))
def test_places_are_named_in_the_readers_language_and_never_by_their_code(
    shared: House, language: Language
) -> None:
    case_id = sent(shared)
    with shared.client("submitter") as client:
        client.params = httpx.QueryParams(lang=language.value)
        page = client.get(f"/mine/{case_id}").text
        letter = client.get(f"/mine/{case_id}/letter").text
        own = client.get(f"/v1/requests/{case_id}", headers={"Accept": "application/json"}).json()
    pointers = {one for flag in own["report"]["flags"] for one in flag["pointers"]}
    assert "/facts/specific_acts" in pointers
    told = re.sub(r"<[^>]*>", " ", page)
    for pointer in pointers:
        name = str(escape(names(shared, language).at(pointer)))
        assert name in page
        assert name in letter
        assert pointer not in told
        assert pointer not in letter


def test_what_is_asked_is_told_in_each_language(shared: House) -> None:
    case_id = sent(shared)
    titles = set()
    with shared.client("submitter") as client:
        for language in Language:
            page = client.get(f"/mine/{case_id}", params={"lang": language.value})
            assert f'<html lang="{language.value}"' in page.text
            found = re.search(r'id="t-1"[^>]*>(.*?)</h3>', page.text)
            assert found
            titles.add(found[1])
            letter = client.get(f"/mine/{case_id}/letter", params={"lang": language.value}).text
            assert f'class="letter" lang="{language.value}"' in letter
    assert len(titles) == 4


def test_an_answer_in_the_fields_is_a_new_version_and_leaves_the_rest_as_it_was(
    fresh: House,
) -> None:
    case_id = sent(fresh)
    before = request_in(fresh, case_id)
    act = {
        "place:/facts/specific_acts/0/what": "Sold tickets for a tour that never was",
        "place:/facts/specific_acts/0/when": "2024-03-02",
        "place:/facts/specific_acts/0/where/country": "UY",
        "place:/facts/specific_acts/0/where/city": "Salto",
    }
    with fresh.client("submitter") as client:
        answer = post(
            client,
            f"/mine/{case_id}/answer",
            f"/mine/{case_id}",
            **{"place:/facts/role_text": "He sold the tickets himself.\nAll of them.", **act},
        )
        assert answer.status_code == 303, answer.text
        assert "done=mine-answered" in answer.headers["location"]
        page = client.get(answer.headers["location"]).text
        assert "Your answer was received" in page
        assert "Version 2" in page
        assert client.get(f"/mine/{case_id}/versions/1.json").json() == before
    after = request_in(fresh, case_id)
    assert after["facts"]["role_text"] == "He sold the tickets himself.\nAll of them."
    made = after["facts"]["specific_acts"][0]
    assert made["what"] == act["place:/facts/specific_acts/0/what"]
    assert made["where"] == {"country": "UY", "city": "Salto"}
    for part in before:
        if part != "facts":
            assert after[part] == before[part]
    with fresh.gate.database.reading() as session:
        letter = session.query(QuestionRow).filter_by(case_id=case_id).first()
        assert letter is not None
        assert letter.answered_at is not None


def test_a_wrong_answer_is_shown_at_its_field_and_nothing_is_lost(shared: House) -> None:
    case_id = sent(shared)
    typed = {
        "place:/facts/role_text": "He <b>sold</b> the tickets.",
        "place:/facts/specific_acts/0/what": "Sold tickets",
        "place:/facts/specific_acts/0/when": "spring 24",
        "place:/facts/specific_acts/0/where/country": "Uruguay",
    }
    with shared.client("submitter") as client:
        answer = post(client, f"/mine/{case_id}/answer", f"/mine/{case_id}", **typed)
    assert answer.status_code == 422
    page = answer.text
    assert "He &lt;b&gt;sold&lt;/b&gt; the tickets." in page
    assert "Sold tickets" in page
    for pointer, told in (
        ("/facts/specific_acts/0/when", "This is not a date."),
        ("/facts/specific_acts/0/where/country", "This is not an ISO 3166-1 alpha-2"),
    ):
        field = page.split(f'for="place:{pointer}"')[1].split('<label for="')[0]
        assert told in field
        assert 'aria-invalid="true"' in field
    assert row_of(shared, case_id).request_version == 1


def test_an_answer_to_an_older_version_changes_nothing_and_is_not_lost(shared: House) -> None:
    case_id = sent(shared)
    answer = {"place:/facts/role_text": "He sold the tickets."}
    with shared.client("submitter") as client:
        first = post(client, f"/mine/{case_id}/answer", f"/mine/{case_id}", **answer)
        assert first.status_code == 303
        page = client.get(f"/mine/{case_id}").text
        late = client.post(
            f"/mine/{case_id}/version",
            data={"csrf": token(page), "version": "1", "text": '{"kept": "what was pasted"}'},
        )
        assert late.status_code == 422  # it cannot be read, which is told first
        whole = json.dumps(request_in(shared, case_id))
        late = client.post(
            f"/mine/{case_id}/version", data={"csrf": token(page), "version": "1", "text": whole}
        )
    assert late.status_code == 412
    assert "newer version" in late.text
    assert "ESEMPIO FITTIZIO" in late.text.split('id="f-text"')[1]
    assert row_of(shared, case_id).request_version == 2


def test_a_whole_new_version_is_taken_from_a_file(shared: House) -> None:
    case_id = sent(shared)
    made = request_in(shared, case_id)
    made["facts"]["role_text"] = "By file."
    with shared.client("submitter") as client:
        page = client.get(f"/mine/{case_id}").text
        answer = client.post(
            f"/mine/{case_id}/version",
            data={"csrf": token(page), "version": version(page)},
            files={"file": ("mended.json", json.dumps(made).encode(), "application/json")},
        )
        assert answer.status_code == 303, answer.text
    assert request_in(shared, case_id)["facts"]["role_text"] == "By file."


@pytest.mark.parametrize(
    ("change", "status", "told"),
    [
        (lambda made: made | {"annotations": {}}, 403, "added by compliance staff"),
        (
            lambda made: (
                made
                | {
                    "request": made["request"]
                    | {"requesting_entity": {"type": "ncb", "country": "PY"}}
                }
            ),
            403,
            "ncb:PY",
        ),
        (lambda made: {"request": 1}, 422, "required"),
    ],
)
def test_a_version_that_must_not_be_is_refused(
    shared: House, change: Callable[[Any], Any], status: int, told: str
) -> None:
    case_id = sent(shared)
    text = json.dumps(change(request_in(shared, case_id)))
    with shared.client("submitter") as client:
        answer = post(client, f"/mine/{case_id}/version", f"/mine/{case_id}", text=text)
        new = post(client, "/mine/new", "/mine/new", text=text)
    assert (answer.status_code, new.status_code) == (status, status)
    assert told in new.text
    assert row_of(shared, case_id).request_version == 1


def test_a_requester_withdraws_with_a_reason_and_then_nothing_is_asked(shared: House) -> None:
    case_id = sent(shared)
    with shared.client("submitter") as client:
        for fields in ({}, {"move": "withdraw"}, {"move": "refuse", "reason": "x"}):
            answer = post(client, f"/mine/{case_id}/decide", f"/mine/{case_id}", **fields)
            assert answer.status_code == 422
        answer = post(
            client,
            f"/mine/{case_id}/decide",
            f"/mine/{case_id}",
            move="withdraw",
            reason="The person was found <b>here</b>.",
        )
        assert answer.status_code == 303
        page = client.get(answer.headers["location"]).text
    assert "You have withdrawn this request." in page
    assert "&lt;b&gt;here&lt;/b&gt;" in page
    assert "<textarea" not in page
    assert row_of(shared, case_id).state == State.WITHDRAWN.value


def test_a_letter_that_a_person_sent_is_shown_until_a_version_answers_it(shared: House) -> None:
    case_id = sent(shared, "1_murder")
    due = datetime.now(UTC).date() + timedelta(days=12)
    letter = ask(
        shared.gate, case_id, STAFF, None, remark="Please send the <i>warrant</i>.", due_on=due
    )
    with shared.client("submitter") as client:
        page = client.get(f"/mine/{case_id}").text
        assert "Please send the &lt;i&gt;warrant&lt;/i&gt;." in page
        assert "In 12 days" in page
        where = f"/mine/{case_id}/letters/{letter}"
        assert "Please send the &lt;i&gt;warrant" in client.get(where).text
        made = client.get(f"{where}/pdf")
        assert made.content.startswith(b"%PDF-")
        assert client.get(f"/mine/{case_id}/letters/{case_id}").status_code == 404
        assert client.get(f"/mine/{case_id}/letter").status_code == 404  # the rules ask nothing
        text = json.dumps(request_in(shared, case_id))
        answer = post(client, f"/mine/{case_id}/version", f"/mine/{case_id}", text=text)
        assert answer.status_code == 303
        after = client.get(f"/mine/{case_id}").text
        assert "You have sent a version since." in after
        assert "Nothing is asked at present" in after


# ---- submitting ----------------------------------------------------------------------------------


def test_a_new_request_is_submitted_once_however_often_its_page_is_sent(shared: House) -> None:
    made = demo_requests()["1_murder"]
    made.pop("annotations", None)
    with shared.client("submitter") as client:
        page = client.get("/mine/new").text
        key = re.search(r'name="key" value="(\w+)"', page)
        assert key
        data = {"csrf": token(page), "key": key[1], "text": json.dumps(made)}
        one, other = (client.post("/mine/new", data=data) for _ in range(2))
        assert one.status_code == other.status_code == 303
        assert one.headers["location"] == other.headers["location"]
        assert "Your request was received" in client.get(one.headers["location"]).text


def test_faults_of_a_new_request_are_listed_by_place_with_what_to_do(shared: House) -> None:
    made = demo_requests()["1_murder"]
    made.pop("annotations", None)
    del made["facts"]
    made["subject"]["date_of_birth"] = "yesterday"
    made["<script>"] = 1
    with shared.client("submitter") as client:
        answer = post(client, "/mine/new", "/mine/new", text=json.dumps(made))
        nothing = post(client, "/mine/new", "/mine/new")
    assert (answer.status_code, nothing.status_code) == (422, 422)
    assert "Choose a file, or paste the document." in nothing.text
    for place in (
        '<a href="/fields#f-facts">The facts</a>',
        '<a href="/fields#f-subject-date_of_birth">Birth date, at least the year</a>',
        "\u2068“&lt;script&gt;”\u2069",
    ):
        assert f'<th scope="row">{place}</th>' in answer.text
    assert "3 things must be mended; nothing was stored." in answer.text
    assert "Write YYYY-MM-DD" in answer.text
    assert "yesterday" in answer.text.split('id="f-text"')[1]


def test_a_list_is_given_page_by_page(shared: House) -> None:
    for _ in range(2):
        sent(shared)
    with shared.client("submitter") as client:
        page, seen_ids = client.get("/mine").text, []
        while True:
            seen_ids += re.findall(r'<a href="/mine/([0-9a-f-]{36})"', page)
            following = re.search(r'href="/mine\?cursor=([^"]+)" rel="next"', page)
            if not following:
                break
            page = client.get(f"/mine?cursor={following[1]}").text
        assert client.get("/mine?cursor=x").status_code == 400
    with shared.gate.database.reading() as session:
        own = {one.id for one in session.query(CaseRow).filter_by(requester="ncb:UY")}
    assert len(seen_ids) == len(set(seen_ids))
    assert set(seen_ids) == own


# ---- in a browser --------------------------------------------------------------------------------


def _open_all(page: Page) -> None:
    for one in page.locator("main details").all():
        one.locator("summary").first.click()


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_pages_are_accessible(
    shared: House, browser: Browser, language: str, scheme: str
) -> None:
    case_id = sent(shared)
    with visiting(browser, shared, "submitter", color_scheme=scheme, locale=language) as page:
        for path in ("/mine", "/mine/new", f"/mine/{case_id}", f"/mine/{case_id}/letter"):
            page.goto(path)
            _open_all(page)
            accessible(page)
        page.goto("/mine/new")
        _open_all(page)
        page.locator("#f-text").fill("{}")
        with page.expect_navigation():
            page.locator("form.card button").click()
        accessible(page)


@pytest.mark.browser
def test_a_requester_answers_with_the_keyboard_alone_and_without_script(
    shared: House, browser: Browser
) -> None:
    case_id = sent(shared)
    with visiting(browser, shared, "submitter", java_script_enabled=False) as page:
        page.goto("/mine")
        page.get_by_role("link", name="UY-2026-0105").first.focus()
        page.goto(f"/mine/{case_id}")
        role = page.locator('[name="place:/facts/role_text"]')
        role.focus()
        page.keyboard.type("He took the money.")
        for _ in range(5):
            page.keyboard.press("Tab")
            if page.locator(":focus").inner_text() == "Send the answer":
                break
        page.keyboard.press("Enter")
        expect(page.get_by_role("status")).to_contain_text("Your answer was received")
    assert request_in(shared, case_id)["facts"]["role_text"] == "He took the money."


@pytest.mark.browser
def test_nothing_is_cut_off_on_a_telephone(shared: House, browser: Browser) -> None:
    case_id = sent(shared)
    with visiting(browser, shared, "submitter", viewport={"width": 360, "height": 700}) as page:
        for path in ("/mine", f"/mine/{case_id}", f"/mine/{case_id}/letter", "/mine/new"):
            page.goto(path)
            _open_all(page)
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, path
