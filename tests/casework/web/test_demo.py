"""The demo: who one can be there, what has happened, and that it is nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser
from sqlalchemy import select

from casework.accounts.actor import Role
from casework.accounts.registry import NoSuchAccount, account_named, deactivate
from casework.accounts.tables import AccountRow
from casework.cases.states import State
from casework.cases.tables import CaseRow
from casework.demo.accounts import PEOPLE, make_people
from casework.demo.acting import NoDemo, act_as
from casework.demo.life import live
from casework.gate import Gate
from casework.matching.tables import MatchRow
from casework.outbox.forwarder import Forwarder
from casework.outbox.settings import Forwarding
from engine.messages import Language
from tests.casework.accounts_made import ACTORS
from tests.casework.web.browsing import House, accessible, house, visiting


@pytest.fixture(scope="module")
def forwarded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the demo writes what it forwards."""
    return tmp_path_factory.mktemp("forwarded")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, forwarded: Path) -> Iterator[House]:
    """A demo, as `rednotice demo` serves it."""
    with house(
        tmp_path_factory.mktemp("demo"),
        open_as=Role.SENIOR_REVIEWER,
        loopback_only=True,
        forward_to=str(forwarded),
        forwarding=Forwarding(in_service=False),
    ) as made:
        make_people(made.gate.database)
        assert live(made.gate) == 4
        yield made


def people(gate: Gate) -> dict[str, str]:
    with gate.database.reading() as session:
        return {one.login: account_named(session, one.login).id for one in PEOPLE}


def the_cases(gate: Gate) -> list[CaseRow]:
    """The cases that the people of the demo have worked on, the oldest first."""
    query = (
        select(CaseRow)
        .where(CaseRow.submitted_by == people(gate)["submitter"])
        .order_by(CaseRow.received_at)
    )
    with gate.database.reading() as session:
        return list(session.scalars(query))


def test_the_demo_shows_cases_in_different_hands(demo: House, forwarded: Path) -> None:
    Forwarder(demo.gate).drain()
    released, proposed, refused, matched = the_cases(demo.gate)
    assert [one.state for one in (released, proposed, refused, matched)] == [
        State.FORWARDED.value,
        State.RELEASE_PROPOSED.value,
        State.REFUSED.value,
        State.UNDER_REVIEW.value,
    ]
    assert matched.assignee_id == people(demo.gate)["first-reviewer"]
    with demo.gate.database.reading() as session:
        pairs = session.execute(select(MatchRow.case_id, MatchRow.other_case_id)).all()
    assert any({matched.id, refused.id} == set(one) for one in pairs)
    written = [one.read_text() for one in forwarded.glob("*.json")]
    assert any(released.id in one for one in written)


def test_what_has_happened_happens_once(demo: House) -> None:
    before = [one.id for one in the_cases(demo.gate)]
    make_people(demo.gate.database)
    live(demo.gate)
    assert [one.id for one in the_cases(demo.gate)] == before
    with demo.gate.database.reading() as session:
        logins = [one.login for one in session.scalars(select(AccountRow))]
    assert len(logins) == len(set(logins))


@pytest.mark.browser
def test_a_newcomer_acts_as_one_and_then_as_another(demo: House, browser: Browser) -> None:
    with visiting(browser, demo, locale="en-GB") as page:
        page.goto("/me")
        assert "nobody in particular" in page.locator("main").inner_text()
        page.get_by_role("link", name="Act as somebody else").first.click()
        for one, start in (("First reviewer", "/"), ("Auditor", "/")):
            page.get_by_role("button", name=f"Act as this person: {one}").click()
            assert page.url == f"{demo.address}{start}"
            page.goto("/demo")
        assert "Now you act as Dario Fittizio" in page.locator("main").inner_text()
        page.get_by_role("button", name="Act as this person: Second reviewer").click()
        page.goto("/me")
        assert page.locator("dd").first.inner_text() == "Bo Påhittad"


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_the_page_of_the_demo_is_accessible(
    demo: House, browser: Browser, language: Language, scheme: str
) -> None:
    with visiting(browser, demo, color_scheme=scheme) as page:
        page.goto(f"/language/{language.value}?then=/demo")
        accessible(page)


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "null", None])
def test_no_other_site_chooses_whom_somebody_acts_as(demo: House, origin: str | None) -> None:
    headers = {"Origin": origin} if origin else {}
    answer = httpx.post(f"{demo.address}/demo/act", data={"as": "auditor"}, headers=headers)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("login", ["staff", "ci", "", "nobody"])
def test_only_people_of_the_demo_can_be_chosen(demo: House, login: str) -> None:
    headers = {"Origin": demo.address}
    answer = httpx.post(f"{demo.address}/demo/act", data={"as": login}, headers=headers)
    assert answer.status_code == 404
    assert "set-cookie" not in answer.headers


def test_nobody_acts_as_somebody_whose_account_has_ended(demo: House) -> None:
    now = datetime.now(UTC)
    with demo.gate.database.writing() as session:
        row = account_named(session, "auditor", lock=True)
        deactivate(session, row, ACTORS["administrator"], now)
    try:
        with pytest.raises(NoSuchAccount):
            act_as(demo.gate, "auditor", now)
    finally:
        with demo.gate.database.writing() as session:
            session.get_one(AccountRow, row.id).ended_at = None


def test_a_session_of_the_demo_takes_the_place_of_the_one_before(demo: House) -> None:
    now = datetime.now(UTC)
    first = act_as(demo.gate, "first-reviewer", now)
    act_as(demo.gate, "second-reviewer", now, first.text)
    cookies = {"rednotice-session": first.text}
    # Nobody is signed in with it any more, so the demo takes the call as nobody's in particular.
    assert httpx.get(f"{demo.address}/v1/me", cookies=cookies).json()["account_id"] == "demo"


@pytest.mark.parametrize("account", [None, "administrator", "staff", "auditor"])
def test_there_is_no_demo_without_a_service_that_is_open(
    shared: House, account: str | None
) -> None:
    make_people(shared.gate.database)  # even where its people are
    client = shared.client(account) if account else httpx.Client(base_url=shared.address)
    with client:
        headers = {"Origin": shared.address, "Accept": "application/json"}
        unknown = client.get("/no-such-page", headers=headers)
        assert unknown.status_code == 404
        for answer in (
            client.get("/demo", headers=headers),
            client.post("/demo/act", data={"as": "administrator"}, headers=headers),
            client.post("/demo/act", content=b"x", headers=headers),
        ):
            assert answer.status_code == 404
            assert answer.content == unknown.content
            assert "set-cookie" not in answer.headers


def test_no_session_begins_without_a_service_that_is_open(shared: House) -> None:
    now = datetime.now(UTC)
    for settings in (
        shared.gate.settings,
        replace(shared.gate.settings, loopback_only=True),
    ):
        with pytest.raises(NoDemo):
            act_as(replace(shared.gate, settings=settings), "administrator", now)
    with pytest.raises(ValueError, match="this machine alone"):
        replace(shared.gate.settings, open_as=Role.SENIOR_REVIEWER)
