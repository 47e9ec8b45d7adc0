"""The command line, called in this process but where the process itself is what is asked."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from casework.cli.main import main
from casework.cli.rules import rules as rules_group
from casework.demo import demo_requests
from tests.casework.serving import ROOT, write_rules

DEMO = demo_requests()


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_rules(tmp_path_factory.mktemp("cli"))


def run(*arguments: str | Path, text: str = "") -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)), input=text)


def check(rules: Path, text: str, *more: str) -> Result:
    return run("check", "-", "--rules-dir", rules, *more, text=text)


@pytest.mark.parametrize("group", [main, rules_group], ids=["rednotice", "rules"])
def test_every_command_bears_the_name_it_is_called_by(group: click.Group) -> None:
    context = click.Context(group)
    names = group.list_commands(context)
    found = [group.get_command(context, name) for name in names]
    assert names
    assert [one.name for one in found if one is not None] == names


def test_a_command_that_is_not_there_is_told_with_what_to_do() -> None:
    done = run("chekc")
    assert done.exit_code == 2
    assert "No such command 'chekc'" in done.stderr


def test_clear_is_0(rules: Path) -> None:
    done = check(rules, json.dumps(DEMO["1_murder"]))
    assert done.exit_code == 0, done.stderr
    assert "Clear" in done.stdout
    assert "Political-motivation risk" in done.stdout


def test_flagged_is_1_and_names_the_provision(rules: Path) -> None:
    done = check(rules, json.dumps(DEMO["2_penalty_under_threshold"]))
    assert done.exit_code == 1
    assert "RPD 83" in done.stdout
    assert "Highest deprivation of liberty in months" in done.stdout
    assert "12 months" in done.stdout
    assert "maximum_penalty_months" in done.stdout
    assert "/offences/0/max_penalty" in done.stdout


def test_bad_input_is_2_and_hides_nothing_else(rules: Path) -> None:
    lines = "\n".join([json.dumps(DEMO["1_murder"]), '{"request": 1}'])
    done = check(rules, lines, "--format", "json")
    assert done.exit_code == 2
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first["assessment"]["disposition"] == "clear"
    assert second["entry"] == "line 2"
    assert {one["pointer"] for one in second["faults"]} >= {"/request", "/subject"}


def test_requester_view_and_law_date(rules: Path) -> None:
    listed = json.dumps([DEMO["3_asylum_pending"], DEMO["5_vague_summary"]])
    done = check(
        rules, listed, "--format", "json", "--audience", "requester", "--law-date", "2026-01-05"
    )
    assert done.exit_code == 1
    assert "asylum" not in done.stdout.lower()
    reports = [json.loads(line)["report"] for line in done.stdout.splitlines()]
    assert [one["law_date"] for one in reports] == ["2026-01-05"] * 2
    assert [one["status"] for one in reports] == ["under_review", "information_needed"]


def test_the_report_is_in_the_language_asked_for(rules: Path) -> None:
    text = json.dumps(DEMO["2_penalty_under_threshold"])
    done = check(rules, text, "--lang", "fr")
    assert "Ce point a été relevé." in done.stdout
    assert "This point was found." not in done.stdout
    refused = check(rules, text, "--lang", "ar")
    assert refused.exit_code == 2
    assert "messages are offered in en, fr" in refused.stderr


def test_a_translation_that_is_not_whole_fails_validation(rules: Path) -> None:
    done = run("rules", "validate", "--rules-dir", rules, "--language", "ar")
    assert done.exit_code == 1
    assert "messages/ar/z.ftl:1: error: `T-ROLE.title` is not translated\n    -> add it" in (
        done.stdout
    )
    assert run("rules", "validate", "--rules-dir", rules).exit_code == 0


def test_missing_file_is_2(rules: Path) -> None:
    assert run("check", "no-such-file.json", "--rules-dir", rules).exit_code == 2


def test_rules_validate_list_show(rules: Path) -> None:
    assert "4 rules" in run("rules", "validate", "--rules-dir", rules).stdout
    listed = json.loads(run("rules", "list", "--format", "json", "--rules-dir", rules).stdout)
    assert listed[0]["id"] == "T-PENALTY"
    assert "T-ROLE" in run("rules", "list", "--rules-dir", rules).stdout
    assert listed[0]["basis"][0]["edition"] == "2025"
    assert listed[0]["place"] == ["rules/chapters/z.yaml#T-PENALTY"]
    shown = run("rules", "show", "T-PENALTY", "--rules-dir", rules).stdout
    assert "maximum_penalty_months < 24" in shown
    wrong = run("rules", "show", "T-PENALTI", "--rules-dir", rules)
    assert wrong.exit_code == 2
    assert "T-PENALTY" in wrong.stderr


def test_rule_set_with_faults_is_listed(tmp_path: Path) -> None:
    broken = write_rules(tmp_path)
    chapter = broken / "chapters" / "z.yaml"
    chapter.write_text(chapter.read_text().replace("about_speech", "about_speach"))
    done = run("rules", "validate", "--rules-dir", broken)
    assert done.exit_code == 1
    assert "z.yaml:" in done.stdout
    assert "did you mean `about_speech`?" in done.stdout


def test_rules_test_runs_cases_and_fails_without_any(rules: Path, tmp_path: Path) -> None:
    where = ("--rules-dir", rules, "--cases-dir", tmp_path)
    assert run("rules", "test", *where).exit_code == 1
    (tmp_path / "bases").mkdir()
    (tmp_path / "bases" / "prosecution.json").write_text(json.dumps(DEMO["1_murder"]))
    (tmp_path / "z").mkdir()
    case = tmp_path / "z" / "T-PENALTY.yaml"
    case.write_text(
        "- name: twelve months are too few\n"
        "  change: {/offences/0/max_penalty/months: 12}\n"
        "  expect: {status: fired, effect: refuse}\n"
    )
    done = run("rules", "test", "--format", "json", *where)
    assert done.exit_code == 0, done.stdout
    assert json.loads(done.stdout)["cases"] == 1
    case.write_text(case.read_text().replace("fired", "clear"))
    assert run("rules", "test", *where).exit_code == 1


def test_demo_once_prints_what_to_open_and_try(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDNOTICE_RULES_DIR", str(rules))
    done = run("demo", "--once", "--port", "0")
    assert done.exit_code == 0, done.stderr
    assert "clear   1_murder" in done.stdout
    assert "refuse  2_penalty_under_threshold" in done.stdout
    assert "curl -s http://127.0.0.1:" in done.stdout


def test_rules_list_accounts_for_every_row_of_the_catalogue() -> None:
    done = run(
        "rules", "list", "--format", "json", "--on", "2020-01-01", "--rules-dir", ROOT / "rules"
    )
    rows = {one["id"]: one for one in json.loads(done.stdout)}
    penalty = rows["RPD-83-1-A-II-P"]
    assert (penalty["number"], penalty["status"], penalty["effect"]) == ("26", "encoded", "refuse")
    assert penalty["basis"] == [
        {
            "instrument": "RPD",
            "article": "83(1)(a)(ii), first dash",
            "certainty": "A",
            "note": None,
            "edition": "2019",
        }
    ]
    renewal = rows["LC-RENEW"]
    assert (renewal["status"], renewal["effect"], renewal["planned"]) == ("elsewhere", None, False)
    assert all(one["place"] for one in rows.values() if one["status"] != "open")


@pytest.mark.parametrize(
    ("form", "begins"),
    [("pdf", b"%PDF-"), ("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf"), ("markdown", b"# ")],
)
def test_a_report_is_written_to_a_file(
    rules: Path, tmp_path: Path, form: str, begins: bytes
) -> None:
    target = tmp_path / "report"
    done = check(
        rules, json.dumps(DEMO["2_penalty_under_threshold"]), "--format", form,
        "--audience", "auditor", "--output", str(target),
    )  # fmt: skip
    assert done.exit_code == 1, done.stderr
    assert target.read_bytes().startswith(begins)
    assert done.stdout == ""


def test_a_report_is_of_one_request(rules: Path) -> None:
    done = check(rules, json.dumps([DEMO["1_murder"], DEMO["1_murder"]]), "--format", "pdf")
    assert done.exit_code == 2
    assert "one request; given: 2" in done.stderr


def test_bad_input_gives_no_report(rules: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    done = check(rules, '{"request": 1}', "--format", "pdf", "--output", str(target))
    assert done.exit_code == 2
    assert "/request" in done.stderr
    assert not target.exists()
