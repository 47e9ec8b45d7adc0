"""People's work over HTTP: changes with If-Match, documents, retention, what nobody learns of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import httpx
import pytest
from fastapi import Header
from starlette.testclient import TestClient

from casework.accounts.actor import Actor
from casework.accounts.tables import UnitRow
from casework.accounts.units import wish_view_first
from casework.api.calls import the_actor
from casework.cases.states import Move
from casework.cases.watching import run_due
from casework.evaluator import today
from casework.gate import Gate
from casework.settings import Settings
from schemas.problem import Problem
from service import create_app
from tests.casework.databases import BOTH, new_url
from tests.casework.moves import take_move
from tests.casework.working import (
    ADMINISTRATOR,
    AUDITOR,
    CI,
    COLLEAGUE,
    FOREIGN,
    OWN,
    REVIEWER,
    SENIOR,
    document,
    enrol,
    row_of,
    write_working_rules,
)

ACTORS = {
    one.account_id: one
    for one in (REVIEWER, COLLEAGUE, SENIOR, AUDITOR, ADMINISTRATOR, CI, OWN, FOREIGN)
}
PLANTED = "Zaunkoenig-4711-unter-den-Linden"
SOON = (today() + timedelta(days=30)).isoformat()


def named_actor(as_actor: Annotated[str, Header()]) -> Actor:
    """Who calls, by a header: how accounts are known is not what these tests are about."""
    return ACTORS[as_actor]


class Service:
    """A running service with its gate."""

    def __init__(self, client: TestClient, gate: Gate) -> None:
        self.client, self.gate = client, gate

    def call(self, actor: Actor, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {"As-Actor": actor.account_id, **options.pop("headers", {})}
        found: httpx.Response = self.client.request(method, path, headers=headers, **options)
        return found

    def submitted(self, name: str = "1_murder") -> str:
        answer = self.call(OWN, "POST", "/v1/requests", json=document(name))
        assert answer.status_code == 201, answer.text
        return f"/v1/requests/{answer.json()['case_id']}"


@pytest.fixture(scope="module", params=BOTH)
def service(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("service")
    with new_url(request.param, folder) as url:
        app = create_app(
            Settings(
                database_url=url,
                key_file=folder / "test.keys",
                rules_dir=write_working_rules(folder),
                workers=1,
                deadline_seconds=20,
                max_attachment_bytes=1_000,
            )
        )
        app.dependency_overrides[the_actor] = named_actor
        with TestClient(app, base_url="http://127.0.0.1") as client:
            enrol(app.state.gate.database)
            yield Service(client, app.state.gate)


def as_problem(answer: httpx.Response, status: int) -> Problem:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    found = Problem.model_validate_json(answer.text)
    assert found.faults
    return found


def version_of(service: Service, path: str) -> int:
    return row_of(service.gate, path.rpartition("/")[2]).version


CHANGES: tuple[tuple[str, str, dict[str, Any] | None], ...] = (
    ("PUT", "/assignment", {"account_id": "reviewer-2"}),
    ("POST", "/assignment/take", None),
    ("POST", "/assignment/hand-over", {"account_id": "reviewer-2", "note": PLANTED}),
    ("DELETE", "/assignment", None),
    ("POST", "/comments", {"text": PLANTED}),
    ("POST", "/escalation", {"reason": PLANTED}),
    ("POST", "/escalation/settle", {"reason": PLANTED}),
    ("POST", "/dismissals", {"rule": "T-ROLE", "reason": PLANTED, "expires_on": SOON}),
    ("DELETE", "/dismissals/none", None),
    ("POST", "/retention/end", {"reason": PLANTED}),
    ("POST", "/erasure", {"reason": PLANTED}),
)


@pytest.mark.parametrize(("method", "path", "body"), CHANGES)
def test_whoever_may_not_change_a_case_is_refused_and_nothing_changes(
    service: Service, method: str, path: str, body: dict[str, Any] | None
) -> None:
    case = service.submitted()
    before = version_of(service, case)
    for actor, status in ((FOREIGN, 404), (ADMINISTRATOR, 404), (CI, 404), (OWN, 403),
                          (AUDITOR, 403)):  # fmt: skip
        as_problem(service.call(actor, method, case + path, json=body), status)
    as_problem(service.call(SENIOR, method, "/v1/requests/none" + path, json=body), 404)
    stale = {"If-Match": f'"{before - 1}"'}
    as_problem(service.call(SENIOR, method, case + path, json=body, headers=stale), 412)
    odd = {"If-Match": "yesterday"}
    as_problem(service.call(SENIOR, method, case + path, json=body, headers=odd), 400)
    assert version_of(service, case) == before


def test_a_change_answers_with_the_new_etag_which_the_next_one_names(service: Service) -> None:
    case = service.submitted()
    taken = service.call(REVIEWER, "POST", case + "/assignment/take")
    assert taken.status_code == 204
    tag = taken.headers["ETag"]
    assert tag == f'"{version_of(service, case)}"'
    said = service.call(
        REVIEWER, "POST", case + "/comments", json={"text": "One."}, headers={"If-Match": tag}
    )
    assert said.status_code == 201
    again = service.call(
        REVIEWER, "POST", case + "/comments", json={"text": "Two."}, headers={"If-Match": tag}
    )
    as_problem(again, 412)
    (comment,) = service.call(AUDITOR, "GET", case + "/comments").json()
    assert (comment["id"], comment["text"], comment["by"]) == (
        said.json()["id"],
        "One.",
        "reviewer-1",
    )


@pytest.mark.parametrize(
    ("path", "body", "pointer"),
    [
        ("/comments", {}, "/text"),
        ("/comments", {"text": " "}, "/text"),
        ("/comments", {"text": "x", "by": "me"}, "/by"),
        ("/comments", ["x"], ""),
        ("/escalation", {"reason": "x", "unit_id": "../x"}, "/unit_id"),
        ("/dismissals", {"rule": "T", "reason": "x", "expires_on": "soon"}, "/expires_on"),
    ],
)
def test_a_body_that_says_something_else_is_told_where(
    service: Service, path: str, body: object, pointer: str
) -> None:
    case = service.submitted()
    found = as_problem(service.call(REVIEWER, "POST", case + path, json=body), 422)
    assert [one.pointer for one in found.faults] == [pointer]


def test_several_cases_are_given_at_once_with_a_result_each(service: Service) -> None:
    cases = [service.submitted().rpartition("/")[2], "nowhere"]
    body = {"case_ids": cases, "unit_id": "unit-2"}
    answer = service.call(REVIEWER, "POST", "/v1/assignments", json=body)
    assert [one["result"] for one in answer.json()["results"]] == ["assigned", "no_such_case"]
    as_problem(service.call(OWN, "POST", "/v1/assignments", json=body), 403)
    as_problem(service.call(AUDITOR, "POST", "/v1/assignments", json=body), 403)
    empty = {"case_ids": [], "unit_id": "unit-2"}
    as_problem(service.call(REVIEWER, "POST", "/v1/assignments", json=empty), 422)


def test_a_flag_is_set_aside_and_listed_and_stands_again(service: Service) -> None:
    case = service.submitted("2_penalty_under_threshold")
    body = {"rule": "T-PENALTY", "item": "/offences/0", "reason": "Amended.", "expires_on": SOON}
    made = service.call(REVIEWER, "POST", case + "/dismissals", json=body)
    assert made.status_code == 201, made.text
    (one,) = service.call(SENIOR, "GET", case + "/dismissals").json()
    assert (one["standing"], one["reason"]) == ("aside", "Amended.")
    gone = service.call(REVIEWER, "DELETE", f"{case}/dismissals/{made.json()['id']}")
    assert gone.status_code == 204
    (one,) = service.call(SENIOR, "GET", case + "/dismissals").json()
    assert one["standing"] == "withdrawn"
    late = {**body, "expires_on": "2099-01-01"}
    as_problem(service.call(REVIEWER, "POST", case + "/dismissals", json=late), 409)


def send(service: Service, actor: Actor, case: str, content: bytes, **options: str) -> Any:
    kind, name = options.get("kind", "text/plain"), options.get("name", "note.txt")
    return service.call(
        actor,
        "POST",
        case + "/attachments",
        params={"name": name},
        content=content,
        headers={"Content-Type": kind},
    )


def test_a_document_is_downloaded_so_that_no_browser_shows_it(service: Service) -> None:
    case = service.submitted()
    made = send(service, OWN, case, "Señal".encode(), name='../a"b\r\n.txt')
    assert made.status_code == 201, made.text
    assert made.json()["name"] == 'a"b.txt'
    found = service.call(OWN, "GET", f"{case}/attachments/{made.json()['id']}")
    assert found.content == "Señal".encode()
    assert found.headers["content-disposition"] == "attachment; filename*=UTF-8''a%22b.txt"
    assert found.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in found.headers["content-security-policy"]
    assert found.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"x" * 1_001, "text/plain", 413),
        (b"x" * 10_001, "text/plain", 413),
        (b"PK\x03\x04", "application/zip", 415),
        (b"x", "", 415),
        (b"<html>", "image/png", 422),
        (b"", "text/plain", 422),
    ],
)
def test_a_document_that_is_too_large_or_something_else_is_refused_and_nothing_is_stored(
    service: Service, content: bytes, kind: str, status: int
) -> None:
    case = service.submitted()
    before = version_of(service, case)
    as_problem(send(service, OWN, case, content, kind=kind), status)
    for foreign in (FOREIGN, ADMINISTRATOR):
        as_problem(send(service, foreign, case, content, kind=kind), 404)
    assert service.call(REVIEWER, "GET", case + "/attachments").json() == []
    assert version_of(service, case) == before


def test_a_requester_never_learns_of_what_staff_do(service: Service) -> None:
    """Whatever it can ask for is the same, byte for byte, before and after staff have worked."""
    case = service.submitted("2_penalty_under_threshold")
    own = send(service, OWN, case, b"My own.")
    assert own.status_code == 201

    def all_that_it_sees() -> list[tuple[int, bytes]]:
        found = []
        for path in ("", "/report", "/attachments", f"/attachments/{own.json()['id']}",
                     "/comments", "/dismissals", "/retention", "/erasure"):  # fmt: skip
            answer = service.call(OWN, "GET", case + path)
            found.append((answer.status_code, answer.content))
        for path in ("/v1/rescreenings", "/v1/rescreenings/none/cases"):
            answer = service.call(OWN, "GET", path)
            assert answer.status_code == 403
        return found

    before = all_that_it_sees()
    for method, path, body in CHANGES[:5]:
        service.call(REVIEWER, method, case + path, json=body)
    aside = {"rule": "T-PENALTY", "item": "/offences/0", "reason": PLANTED, "expires_on": SOON}
    for path, body in (("/dismissals", aside), ("/escalation", {"reason": PLANTED})):
        assert service.call(REVIEWER, "POST", case + path, json=body).status_code in (201, 204)
    internal = send(service, REVIEWER, case, PLANTED.encode(), name=PLANTED)
    assert internal.status_code == 201
    assert all_that_it_sees() == before
    assert PLANTED.encode() not in b"".join(content for _, content in before)
    hidden = service.call(OWN, "GET", f"{case}/attachments/{internal.json()['id']}")
    nothing = service.call(OWN, "GET", f"{case}/attachments/none")
    assert (hidden.status_code, hidden.content) == (404, nothing.content)


def test_data_are_kept_with_reasons_or_erased_and_a_stub_is_left(service: Service) -> None:
    kept, erased = service.submitted(), service.submitted()
    asks = service.call(OWN, "GET", kept + "/retention").json()
    assert (asks["asked_at"], asks["question"]) == (None, None)
    run_due(service.gate, today() + timedelta(days=54 * 31))
    asks = service.call(OWN, "GET", kept + "/retention", params={"lang": "fr"}).json()
    assert "encore nécessaires" in " ".join(asks["question"].split())
    answer = service.call(OWN, "POST", kept + "/retention/keep", json={"reason": "Still wanted."})
    assert answer.status_code == 204, answer.text
    again = service.call(OWN, "POST", kept + "/retention/keep", json={"reason": "Still wanted."})
    as_problem(again, 409)

    as_problem(service.call(SENIOR, "GET", erased + "/erasure"), 409)
    as_problem(service.call(SENIOR, "POST", erased + "/retention/end", json={"reason": "x"}), 409)
    case_id = erased.rpartition("/")[2]
    take_move(service.gate, case_id, Move.WITHDRAW, OWN, "She was acquitted.")
    ended = service.call(SENIOR, "POST", erased + "/retention/end", json={"reason": "Acquitted."})
    assert ended.status_code == 204, ended.text
    run_due(service.gate, today() + timedelta(days=1))
    as_problem(service.call(OWN, "GET", erased), 410)
    for path in ("/report", "/state", "/history", "/archive", "/assessments/1"):
        as_problem(service.call(SENIOR, "GET", erased + path), 410)
    moved = {"move": "reopen", "reason": "x"}
    tag = {"If-Match": f'"{version_of(service, erased)}"'}
    as_problem(service.call(SENIOR, "POST", erased + "/moves", json=moved, headers=tag), 409)
    stub = service.call(SENIOR, "GET", erased + "/erasure").json()
    assert (stub["case_id"], stub["requester"]) == (case_id, "ncb:UY")
    assert [one["what"] for one in stub["events"]][-1] == "erase"
    theirs = service.call(OWN, "GET", erased + "/erasure").json()
    assert theirs == {**stub, "events": []}
    as_problem(service.call(FOREIGN, "GET", erased + "/erasure"), 404)
    for path, body in (("/comments", {"text": "x"}), ("/escalation", {"reason": "x"})):
        as_problem(service.call(REVIEWER, "POST", erased + path, json=body), 409)
    as_problem(send(service, OWN, erased, b"x"), 409)


def test_a_senior_has_cases_judged_again_and_reads_what_came_of_it(service: Service) -> None:
    case = service.submitted()
    for actor in (OWN, REVIEWER, AUDITOR, ADMINISTRATOR, CI):
        as_problem(service.call(actor, "POST", "/v1/rescreenings", json={}), 403)
    day = (today() + timedelta(days=1)).isoformat()
    begun = service.call(SENIOR, "POST", "/v1/rescreenings", json={"law_date": day})
    assert begun.status_code == 202, begun.text
    path = begun.headers["location"]
    done = finished(service, path)
    assert (done["outcome"], done["failed"], done["done"]) == ("complete", 0, done["total"])
    same = service.call(AUDITOR, "GET", path + "/cases", params={"outcome": "same", "limit": 500})
    assert case.rpartition("/")[2] in [one["case_id"] for one in same.json()]
    assert row_of(service.gate, case.rpartition("/")[2]).law_date.isoformat() == day
    as_problem(service.call(SENIOR, "GET", "/v1/rescreenings/none"), 404)
    as_problem(service.call(SENIOR, "GET", "/v1/rescreenings/none/cases"), 404)
    assert service.call(SENIOR, "GET", "/v1/rescreenings").json()[0] == done


def finished(service: Service, path: str) -> dict[str, Any]:
    service.client.app.state.jobs.settle()  # type: ignore[attr-defined]
    found: dict[str, Any] = service.call(SENIOR, "GET", path).json()
    return found


def test_the_description_of_the_service_tells_what_these_calls_take(service: Service) -> None:
    paths = service.client.get("/openapi.json", headers={"As-Actor": "senior-1"}).json()["paths"]
    taken = paths["/v1/requests/{case_id}/comments"]["post"]["requestBody"]["content"]
    assert taken["application/json"]["schema"]["$ref"].endswith("/CommentText")
    sent = paths["/v1/requests/{case_id}/attachments"]["post"]["requestBody"]["content"]
    assert "application/pdf" in sent


# -- the second person's own view ------------------------------------------------------------------


def held_case(service: Service) -> str:
    """The id of a case that was taken up."""
    case_id = service.submitted("5_vague_summary").rpartition("/")[2]
    take_move(service.gate, case_id, Move.TAKE_UP, REVIEWER, "Looked at.")
    return case_id


def test_a_view_opens_the_reason_and_lets_its_author_decide(service: Service) -> None:
    case_id = held_case(service)
    with service.gate.database.writing() as session:
        unit = session.get_one(UnitRow, REVIEWER.unit_id)
        wish_view_first(session, unit, True, ADMINISTRATOR, datetime.now(UTC))
    path = f"/v1/requests/{case_id}"

    def version() -> dict[str, str]:
        return {"If-Match": f'"{row_of(service.gate, case_id).version}"'}

    def reasons(actor: Actor) -> list[str | None]:
        return [
            one["reason"]
            for one in service.call(actor, "GET", f"{path}/history").json()["decisions"]
            if one["move"] == "propose_release"
        ]

    move = {"move": "propose_release", "reason": PLANTED}
    answer = service.call(REVIEWER, "POST", f"{path}/moves", json=move, headers=version())
    assert answer.status_code == 200
    assert answer.json()["view_owed"] is False
    assert reasons(REVIEWER) == [PLANTED]
    for actor in (SENIOR, AUDITOR):
        assert reasons(actor) == [None]
        for rest in ("history", "state", "comments", "views", "receipts?opened=true"):
            assert PLANTED not in service.call(actor, "GET", f"{path}/{rest}").text
    assert service.call(AUDITOR, "GET", f"{path}/archive").status_code == 409
    assert service.call(SENIOR, "GET", f"{path}/state").json()["view_owed"] is True
    release = {"move": "release", "reason": "I agree."}
    answer = service.call(SENIOR, "POST", f"{path}/moves", json=release, headers=version())
    assert answer.status_code == 409
    assert "a view of your own first" in answer.json()["detail"]
    view = {"opinion": "unsure", "reason": "The summary is thin."}
    assert service.call(SENIOR, "POST", f"{path}/views", json=view).status_code == 428
    for wrong in ({"opinion": "perhaps", "reason": "x"}, {"opinion": "agrees", "reason": " "}):
        answer = service.call(SENIOR, "POST", f"{path}/views", json=wrong, headers=version())
        assert answer.status_code == 422
    stale = {"If-Match": '"1"'}
    assert (
        service.call(SENIOR, "POST", f"{path}/views", json=view, headers=stale).status_code == 412
    )
    answer = service.call(SENIOR, "POST", f"{path}/views", json=view, headers=version())
    assert answer.status_code == 201
    assert reasons(SENIOR) == [PLANTED]
    (seen,) = service.call(COLLEAGUE, "GET", f"{path}/views").json()
    assert (seen["opinion"], seen["reason"]) == (None, None)
    answer = service.call(SENIOR, "POST", f"{path}/moves", json=release, headers=version())
    assert answer.status_code == 200
    (seen,) = service.call(AUDITOR, "GET", f"{path}/views").json()
    assert (seen["opinion"], seen["reason"]) == ("unsure", "The summary is thin.")
    assert reasons(AUDITOR) == [PLANTED]


@pytest.mark.parametrize("actor", [OWN, FOREIGN, CI, ADMINISTRATOR])
def test_nobody_else_learns_of_views(service: Service, actor: Actor) -> None:
    case_id = held_case(service)
    view = {"opinion": "agrees", "reason": "x"}
    for answer in (
        service.call(actor, "GET", f"/v1/requests/{case_id}/views"),
        service.call(actor, "POST", f"/v1/requests/{case_id}/views", json=view),
    ):
        assert answer.status_code in (403, 404)


@pytest.mark.parametrize("actor", [REVIEWER, SENIOR, AUDITOR, OWN])
def test_only_an_administrator_sets_what_a_unit_wishes(service: Service, actor: Actor) -> None:
    change = {"second_view_first": True}
    assert service.call(actor, "PATCH", "/v1/units/unit-1", json=change).status_code == 403
    answer = service.call(ADMINISTRATOR, "PATCH", "/v1/units/unit-1", json=change)
    assert answer.status_code == 200
    assert answer.json()["second_view_first"] is True
