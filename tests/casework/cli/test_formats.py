"""Reports in every format, held to the published schemas of the formats."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest
import xmlschema

from casework.cli.formats import FORMATS, Places
from engine.tooling.report import Check, Finding, Level, Report

STANDARDS = Path(__file__).parents[1] / "standards"
SARIF = json.loads((STANDARDS / "sarif-2.1.0.json").read_text(encoding="utf-8"))
JUNIT = xmlschema.XMLSchema(str(STANDARDS / "junit-10.xsd"))

NASTY = 'less than <24> & "two": 50 %, line\nbreak, null \x00, Ω and العربية'
FINDINGS = (
    Finding("contradiction", Level.ERROR, "chapters/c penalty.yaml", 39, "never true", "mend it",
            "RPD-83-1-A-II-P"),
    Finding("case-failed", Level.ERROR, "C/RPD-83-1-A-II-P.yaml", 4, NASTY, "correct the rule",
            "RPD-83-1-A-II-P", "cases", ("fired, because", "  maximum_penalty_months = 23")),
    Finding("stale-review", Level.WARNING, "chapters/k.yaml", 7, "overdue", "", "A3-RACIAL"),
    Finding("mutant-survived", Level.NOTE, "chapters/k.yaml", 7, "survived", "add a case",
            "A3-RACIAL"),
    Finding("score-too-low", Level.ERROR, ".", 1, "too low", "add cases", root="cases"),
)  # fmt: skip
CHECKS = (
    Check("first", "RPD-83-1-A-II-P", "chapters/c penalty.yaml", 39, FINDINGS[:2]),
    Check("second", "A3-RACIAL", "chapters/k.yaml", 7, FINDINGS[2:3]),
    Check("third", "A3-RACIAL", "chapters/k.yaml", 7, FINDINGS[3:4]),
    Check("fourth, that passed", "A3-RACIAL", "chapters/k.yaml", 7),
)
WHOLE = Report("test", "4 looked at", CHECKS, FINDINGS, {"cases": 4, "score": 97.5},
               {"A3-RACIAL": "Charge rests on belonging"})  # fmt: skip
NOTHING = Report("validate", "no fault", (), ())


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.chdir(tmp_path)
    return Places(tmp_path / "rules", tmp_path / "tests" / "cases")


@pytest.mark.parametrize("report", [WHOLE, NOTHING], ids=["findings", "nothing"])
def test_sarif_is_sarif(report: Report, places: Places) -> None:
    jsonschema.Draft4Validator(SARIF).validate(json.loads(FORMATS["sarif"](report, places)))


def test_sarif_names_rules_files_and_lines(places: Places) -> None:
    (run,) = json.loads(FORMATS["sarif"](WHOLE, places))["runs"]
    ids = [one["id"] for one in run["tool"]["driver"]["rules"]]
    assert ids == ["RPD-83-1-A-II-P", "A3-RACIAL", "score-too-low"]
    for one, finding in zip(run["results"], FINDINGS, strict=True):
        assert ids[one["ruleIndex"]] == one["ruleId"] == (finding.rule or finding.check)
        place = one["locations"][0]["physicalLocation"]
        assert place["region"]["startLine"] == finding.line
        assert unquote(place["artifactLocation"]["uri"]) == places.path(finding.root, finding.file)
        assert one["level"] == finding.level
    first = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert first == "rules/chapters/c%20penalty.yaml"
    assert run["results"][1]["message"]["text"].startswith(NASTY)


@pytest.mark.parametrize("report", [WHOLE, NOTHING], ids=["findings", "nothing"])
def test_junit_is_junit(report: Report, places: Places) -> None:
    JUNIT.validate(FORMATS["junit"](report, places))


def test_junit_counts_errors_and_warnings_as_failed_and_notes_as_passed(places: Places) -> None:
    text = FORMATS["junit"](WHOLE, places)
    decoded = JUNIT.to_dict(text)
    assert isinstance(decoded, dict)
    cases = {one["@name"]: one for suite in decoded["testsuite"] for one in suite["testcase"]}
    assert cases.keys() == {"first", "second", "third", "fourth, that passed", "score-too-low"}
    assert len(cases["first"]["failure"]) == 2
    assert len(cases["second"]["failure"]) == len(cases["score-too-low"]["failure"]) == 1
    assert "failure" not in cases["third"]
    assert "survived" in str(cases["third"]["system-out"])
    assert "failure" not in cases["fourth, that passed"]
    assert "\x00" not in text


def test_github_annotations_stand_on_one_line_each_and_can_be_read_back(places: Places) -> None:
    *commands, summary = FORMATS["github"](WHOLE, places).split("\n")
    assert summary == WHOLE.summary
    form = re.compile(r"::(error|warning|notice) file=([^,]*),line=(\d+),title=([^,:]*)::(.*)")
    read = [form.fullmatch(one) for one in commands]
    assert len(read) == len(FINDINGS)
    for match, finding in zip(read, FINDINGS, strict=True):
        assert match is not None
        kind, file, line, title, text = match.groups()
        assert kind == {"error": "error", "warning": "warning", "note": "notice"}[finding.level]
        assert file == places.path(finding.root, finding.file)
        assert int(line) == finding.line
        assert finding.check in title
        assert unquote(text).startswith(finding.message)


def test_json_holds_everything(places: Places) -> None:
    whole = json.loads(FORMATS["json"](WHOLE, places))
    assert (whole["cases"], whole["score"]) == (4, 97.5)
    assert [one["message"] for one in whole["findings"]] == [one.message for one in FINDINGS]
    assert [one["passed"] for one in whole["checks"]] == [False, False, False, True]


def test_text_tells_place_cause_and_remedy_and_ends_with_the_summary(places: Places) -> None:
    text = FORMATS["text"](WHOLE, places)
    assert text.startswith(
        "rules/chapters/c penalty.yaml:39: error: never true [RPD-83-1-A-II-P]\n    -> mend it\n"
    )
    assert "      maximum_penalty_months = 23\n" in text
    assert text.endswith("\n4 looked at")
