"""Who is let in, and to what: over real HTTP, for every address that the service has."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from casework.accounts.actor import Role
from casework.accounts.secrets import KEY, Token
from casework.demo import demo_requests
from casework.settings import Settings
from service import create_app
from tests.casework.serving import (
    ADMIN,
    AUDITOR,
    CI_HEADERS,
    FOREIGN_SUBMITTER,
    REVIEWER,
    STAFF,
    SUBMITTER,
    served,
    settings_for,
)

# What somebody needs before there is an account to sign in with, and what machines watch.
PUBLIC = {
    ("get", "/health/live"),
    ("get", "/health/ready"),
    ("get", "/v1/audit/key"),
    ("post", "/v1/session"),
    ("post", "/v1/session/code"),
    ("get", "/v1/session/openid"),
    ("get", "/v1/session/openid/callback"),
    ("get", "/metrics"),  # for this machine: operations/test_metrics.py
    ("post", "/v1/enrolments"),
    ("post", "/v1/enrolments/confirm"),
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A running service that knows nobody yet."""
    with (
        served(settings_for(tmp_path_factory.mktemp("callers"))) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        yield client


def request(country: str = "UY", annotations: bool = False) -> dict[str, Any]:
    made = copy.deepcopy(demo_requests()["1_murder"])
    made["request"]["requesting_entity"]["country"] = country
    if not annotations:
        made.pop("annotations", None)
    return made


def addresses() -> list[tuple[str, str]]:
    paths = create_app(Settings()).openapi()["paths"]
    described = [(verb, path) for path, verbs in paths.items() for verb in verbs]
    return [*described, ("get", "/"), ("get", "/cases/x"), ("get", "/cases/x.html")]


@pytest.mark.parametrize(("verb", "path"), addresses())
def test_without_an_account_every_address_but_the_public_ones_answers_401(
    client: httpx.Client, verb: str, path: str
) -> None:
    answer = client.request(verb, path.replace("{", "").replace("}", ""))
    if (verb, path) in PUBLIC:
        assert answer.status_code in (200, 404, 415)
        return
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert "administrator" in answer.json()["faults"][0]["remedy"]


def test_a_bad_key_is_401_even_where_a_good_one_would_not_be_needed(client: httpx.Client) -> None:
    tried = ("Bearer wrong", "Basic x", "Bearer", "Bearer ü", f"Bearer {Token.new(KEY).text}")
    for header in tried:
        answer = client.get("/v1/rules", headers={b"Authorization": header.encode("latin-1")})
        assert answer.status_code == 401, header
        assert "WWW-Authenticate" in answer.headers


def test_a_submitter_sees_what_its_requester_submitted_and_nobody_elses(
    client: httpx.Client,
) -> None:
    mine = client.post("/v1/requests", json=request(), headers=SUBMITTER)
    assert mine.status_code == 201
    by_staff = client.post("/v1/requests", json=request(), headers=STAFF)
    for answer in (mine, by_staff):
        where = f"/v1/requests/{answer.json()['case_id']}"
        found = {
            name: client.get(where, headers=headers).status_code
            for name, headers in {
                "submitter": SUBMITTER,
                "foreign": FOREIGN_SUBMITTER,
                "reviewer": REVIEWER,
                "auditor": AUDITOR,
                "administrator": ADMIN,
                "ci": CI_HEADERS,
            }.items()
        }
        assert found == {
            "submitter": 200,
            "foreign": 404,
            "reviewer": 200,
            "auditor": 200,
            "administrator": 404,
            "ci": 403,
        }


@pytest.mark.parametrize("path", ["/v1/requests", "/v1/assessments"])
def test_a_request_of_another_requester_is_refused_and_told_which(
    client: httpx.Client, path: str
) -> None:
    answer = client.post(path, json=request("UY"), headers=FOREIGN_SUBMITTER)
    assert answer.status_code == 403
    assert answer.json()["faults"][0]["pointer"] == "/request/requesting_entity"
    assert "ncb:UY" in answer.json()["detail"]
    assert "ncb:PY" in answer.json()["detail"]
    assert client.post(path, json=request("PY"), headers=FOREIGN_SUBMITTER).status_code < 300


@pytest.mark.parametrize(
    ("headers", "path", "status"),
    [
        (AUDITOR, "/v1/requests", 403),
        (AUDITOR, "/v1/assessments", 403),
        (ADMIN, "/v1/requests", 403),
        (ADMIN, "/v1/assessments", 403),
        (CI_HEADERS, "/v1/requests", 403),
        (CI_HEADERS, "/v1/assessments", 200),
    ],
)
def test_only_submitters_and_staff_submit_and_ci_judges(
    client: httpx.Client, headers: dict[str, str], path: str, status: int
) -> None:
    assert client.post(path, json=request(), headers=headers).status_code == status


def test_ci_judges_with_annotations_by_any_days_law_and_hears_of_no_case(
    client: httpx.Client,
) -> None:
    for _ in range(2):
        client.post("/v1/requests", json=request(), headers=SUBMITTER)
    made = request(annotations=True)
    path = "/v1/assessments?law_date=2026-01-05"
    body = client.post(path, json=made, headers=CI_HEADERS).json()
    assert body["made_with"]["law_date"] == "2026-01-05"
    fresh = copy.deepcopy(made)
    fresh["request"]["requesting_entity"]["country"] = "PE"  # has submitted nothing
    other = client.post(path, json=fresh, headers=CI_HEADERS).json()
    assert [one["rule"] for one in body["flags"]] == [one["rule"] for one in other["flags"]]


def test_the_list_is_for_those_who_read_all_cases(client: httpx.Client) -> None:
    client.post("/v1/requests", json=request(), headers=SUBMITTER)
    shown = {
        name: 'href="/cases/' in client.get("/", headers=headers).text
        for name, headers in {
            "staff": STAFF,
            "auditor": AUDITOR,
            "submitter": SUBMITTER,
            "administrator": ADMIN,
            "ci": CI_HEADERS,
        }.items()
    }
    assert shown == {
        "staff": True,
        "auditor": True,
        "submitter": False,
        "administrator": False,
        "ci": False,
    }


def test_everybody_with_an_account_reads_the_rules(client: httpx.Client) -> None:
    for headers in (STAFF, AUDITOR, SUBMITTER, ADMIN, CI_HEADERS):
        assert client.get("/v1/rules/T-PENALTY", headers=headers).status_code == 200


def test_a_demo_lets_in_without_a_key_and_still_knows_the_keys(tmp_path: Any) -> None:
    with (
        served(settings_for(tmp_path, Role.SENIOR_REVIEWER)) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        made = client.post("/v1/requests", json=request())
        assert made.json()["state"] == "cleared"
        where = made.headers["location"]
        assert "assessment" in client.get(where).json()
        assert "assessment" not in client.get(where, headers=SUBMITTER).json()
        assert client.get(where, headers={"Authorization": "Bearer x"}).status_code == 401
