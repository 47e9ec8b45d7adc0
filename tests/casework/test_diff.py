"""Two rule sets side by side: what changed, which requests it moves, and no word of a request."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from casework.cli.main import main
from casework.demo import demo_requests
from casework.markdown.comparison import comparison_markdown
from engine.comparison import ChangeKind, Comparison, Direction, Judged, compare
from engine.regression import DEFAULT_DAY, assess_document
from engine.ruleset.load import load
from engine.ruleset.model import RuleSet
from schemas.assessment import Assessment, Disposition, Effect
from tests.casework.serving import write_rules

CHAPTER = Path("chapters/z.yaml")
RENAMED = (
    (CHAPTER, "id: T-SPEECH", "id: T-WORDS"),
    *((Path(f"messages/{one}/z.ftl"), "T-SPEECH =", "T-WORDS =") for one in ("en", "fr")),
)


def changed(folder: Path, *edits: tuple[Path, str, str]) -> Path:
    """A small rule set with words replaced in it."""
    rules = write_rules(folder)
    for file, old, new in edits:
        text = (rules / file).read_text(encoding="utf-8")
        assert old in text, old
        (rules / file).write_text(text.replace(old, new), encoding="utf-8")
    return rules


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    return load(write_rules(tmp_path_factory.mktemp("base")))


@pytest.fixture(scope="module")
def stricter(tmp_path_factory: pytest.TempPathFactory) -> RuleSet:
    """The threshold is 400 months instead of 24, and T-ROLE holds instead of asking."""
    folder = tmp_path_factory.mktemp("stricter")
    rules = changed(folder, (CHAPTER, "< 24", "< 400"), (CHAPTER, "effect: ask", "effect: hold"))
    return load(rules)


def judge(name: str, before: RuleSet, after: RuleSet) -> Judged:
    document = demo_requests()[name]
    return Judged(
        name, "cases", *(assess_document(document, one, DEFAULT_DAY) for one in (before, after))
    )


def all_judged(before: RuleSet, after: RuleSet) -> list[Judged]:
    return [judge(name, before, after) for name in demo_requests()]


def test_a_rule_set_compared_with_itself_changes_nothing(base: RuleSet) -> None:
    found = compare(base, base, all_judged(base, base))
    assert (found.rules, found.others, found.flips, found.counts) == ((), (), (), ())
    assert found.total.requests == len(demo_requests()) == found.total.matrix.total()
    assert (found.total.flips, found.total.other_flags) == (0, 0)
    text = comparison_markdown(found, ("a", "b"), 5)
    assert "**No disposition changes** over 5 requests." in text
    assert "No rule was added, removed or changed." in text


def test_every_flip_is_counted_and_names_the_rule_and_the_facts_that_decided(
    base: RuleSet, stricter: RuleSet
) -> None:
    judged = all_judged(base, stricter)
    found = compare(base, stricter, judged)
    wanted = {one.name for one in judged if one.before.disposition is not one.after.disposition}
    assert wanted
    assert {one.name for one in found.flips} == wanted
    assert found.total.flips == len(wanted)
    assert found.total.matrix.total() == len(judged)
    flip = next(one for one in found.flips if one.after is Disposition.REFUSE)
    move = next(one for one in flip.moves if one.rule == "T-PENALTY")
    assert (move.before, set(move.after)) == ((), {Effect.REFUSE})
    assert move.facts == ("maximum_penalty_months",)
    assert flip.direction is Direction.STRICTER


def test_turned_round_every_flip_is_milder(base: RuleSet, stricter: RuleSet) -> None:
    there = compare(base, stricter, all_judged(base, stricter))
    back = compare(stricter, base, all_judged(stricter, base))
    assert len(back.flips_towards(Direction.MILDER)) == len(there.flips)
    assert not back.flips_towards(Direction.STRICTER)


def test_findings_are_counted_for_the_rules_that_changed_and_no_others(
    base: RuleSet, stricter: RuleSet
) -> None:
    judged = all_judged(base, stricter)
    counts = {one.rule: one for one in compare(base, stricter, judged).counts}
    assert set(counts) == {"T-PENALTY"}
    fired = [
        sum(line.rule == "T-PENALTY" and line.status == "fired" for line in side.findings)
        for side in (
            Sum([one.before for one in judged]),
            Sum([one.after for one in judged]),
        )
    ]
    line = counts["T-PENALTY"]
    assert [line.before.get("fired", 0), line.after.get("fired", 0)] == fired


class Sum:
    def __init__(self, given: list[Assessment]) -> None:
        self.findings = [line for one in given for line in one.findings]


def test_a_failed_evaluation_stands_in_no_sum_and_is_named(base: RuleSet) -> None:
    one = judge("1_murder", base, base)
    flag = judge("2_penalty_under_threshold", base, base).before.flags[0]
    broken = one.after.model_copy(
        update={"flags": (flag.model_copy(update={"rule": "ENGINE-FAULT"}),)}
    )
    found = compare(base, base, [Judged("the broken one", "cases", one.before, broken), one])
    assert found.faults == ("the broken one",)
    assert found.total.requests == 1
    assert "the broken one" in comparison_markdown(found, ("a", "b"), 5)


def of_rules(before: RuleSet, after: RuleSet) -> Comparison:
    return compare(before, after, [])


PARTS = [
    ("effect: ask", "effect: hold", "T-ROLE", "effect", ("ask", "hold")),
    ("certainty: A}", "certainty: B}", "T-ROLE", "basis", ("RPD 83 (A)", "RPD 83 (B)")),
    ("requester_sees: false\n    limits", "requester_sees: false\n    version: 2\n    limits",
     "T-ASYLUM", "version", ("1", "2")),
    ("near_miss: true\n    requester_sees: true\n    limits",
     "in_force_from: 2020-01-01\n    requester_sees: true\n    limits",
     "T-PENALTY", "in force", ("2012-07-01 to now", "2020-01-01 to now")),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rule", "part", "values"), PARTS)
def test_a_changed_part_of_a_rule_is_shown_before_and_after(
    old: str,
    new: str,
    rule: str,
    part: str,
    values: tuple[str, str],
    base: RuleSet,
    tmp_path: Path,
) -> None:
    found = of_rules(base, load(changed(tmp_path, (CHAPTER, old, new))))
    change = next(one for one in found.rules if one.rule == rule)
    assert change.kind is ChangeKind.CHANGED
    assert [(one.before, one.after) for one in change.parts if one.part == part] == [values]
    assert change.same_version is (part != "version")


def test_a_changed_condition_is_shown_in_words(base: RuleSet, stricter: RuleSet) -> None:
    change = next(one for one in of_rules(base, stricter).rules if one.rule == "T-PENALTY")
    assert change.condition == (
        "  fires if",
        "-   maximum penalty is under 24 months",
        "+   maximum penalty is under 400 months",
    )


def test_rules_that_come_and_go_are_told(base: RuleSet, tmp_path: Path) -> None:
    renamed = changed(tmp_path, *RENAMED)
    kinds = {one.rule: one.kind for one in of_rules(base, load(renamed)).rules}
    assert kinds == {"T-WORDS": ChangeKind.ADDED, "T-SPEECH": ChangeKind.REMOVED}


def test_what_is_no_rule_is_told_too(base: RuleSet, tmp_path: Path) -> None:
    other = changed(
        tmp_path,
        (CHAPTER, "weight: weak", "weight: strong"),
        (Path("parameters.yaml"), "value: 365", "value: 366"),
        (
            Path("instruments.yaml"),
            "GA-2025-93-RES-08: Article 94 deleted; day not verified",
            "a note",
        ),
    )
    assert set(of_rules(base, load(other)).others) == {
        "Factor `test_factor` was changed.",
        "Parameter `long_gap_days` was changed.",
        "Instrument `RPD` was changed.",
    }


# -- the command -----------------------------------------------------------------------------------


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=T", "-c", "user.email=t@example.org", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
    )


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository whose rules were committed, and then made milder in the work tree."""
    folder = tmp_path_factory.mktemp("repository")
    write_rules(folder)
    cases = folder / "tests" / "cases"
    (cases / "bases").mkdir(parents=True)
    (cases / "z").mkdir()
    base = demo_requests()["2_penalty_under_threshold"]
    (cases / "bases" / "prosecution.json").write_text(json.dumps(base), encoding="utf-8")
    (cases / "z" / "T-PENALTY.yaml").write_text(
        "- name: twelve months are too few\n  expect: {status: fired, effect: refuse}\n",
        encoding="utf-8",
    )
    decided = folder / "tests" / "conformance"
    decided.mkdir()
    (decided / "some.yaml").write_text(
        "- {id: case 1, base: prosecution, note: an invented one}\n", encoding="utf-8"
    )
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message=first")
    chapter = folder / "rules" / CHAPTER
    chapter.write_text(chapter.read_text().replace("< 24", "< 6"))
    return folder


def run(repository: Path, *arguments: object) -> Result:
    options = ("--rules-dir", repository / "rules", "--cases-dir", repository / "tests" / "cases")
    return CliRunner().invoke(main, ["rules", "diff", *map(str, (*arguments, *options))])


def words_of(value: Any) -> set[str]:
    """Every free text and name in a request, as far as it would be told apart in a report."""
    if isinstance(value, dict):
        return set().union(*(words_of(one) for one in value.values()))
    if isinstance(value, list):
        return set().union(*(words_of(one) for one in value))
    return {value} if isinstance(value, str) and len(value) > 9 else set()


@pytest.mark.parametrize("form", ["markdown", "json"])
def test_the_command_compares_a_revision_with_the_work_tree_and_quotes_no_request(
    repository: Path, form: str
) -> None:
    request = demo_requests()["2_penalty_under_threshold"]
    archive = repository.parent / "archive.ndjson"
    archive.write_text(json.dumps(request) + '\n{"request": 1}\n', encoding="utf-8")
    done = run(repository, "main..", "--archive", archive, "--format", form)
    assert done.exit_code == 0, done.output
    # The case, the decided case and the line of the archive.
    if form == "json":
        found = json.loads(done.output)
        assert found["total"] | {"matrix": None} == {
            "requests": 3,
            "other_disposition": 3,
            "other_flags_only": 0,
            "matrix": None,
        }
        assert {one["source"] for one in found["flips"]} == {"cases", "decided", "archive"}
        assert {one["direction"] for one in found["flips"]} == {"milder"}
        assert found["unread"] == ["archive.ndjson, line 2"]
        assert [one["rule"] for one in found["rules"]] == ["T-PENALTY"]
    else:
        assert "**3 of 3 requests get another disposition: 3 milder, 0 stricter.**" in done.output
        assert "T-PENALTY: twelve months are too few" in done.output
        assert "archive.ndjson, line 1" in done.output
    assert not [one for one in words_of(request) if one in done.output]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("main..", "--fail-on", "milder"), 1),
        (("main..", "--fail-on", "any"), 1),
        (("main..main", "--fail-on", "any"), 0),
        (("main..no-such-branch",), 2),
        (("main..--output=x",), 2),
        (("main",), 2),
    ],
)
def test_the_exit_code_says_what_was_asked(
    repository: Path, arguments: tuple[str, ...], code: int
) -> None:
    done = run(repository, *arguments)
    assert done.exit_code == code, done.output


def test_two_directories_compare_and_the_output_goes_to_a_file(
    repository: Path, tmp_path: Path
) -> None:
    stricter = changed(tmp_path, (CHAPTER, "< 24", "< 48"))
    out = tmp_path / "comment.md"
    done = run(repository, repository / "rules", stricter, "--fail-on", "milder", "--out", out)
    assert (done.exit_code, done.output) == (0, "")
    assert "2 stricter" in out.read_text(encoding="utf-8")


def test_the_rules_that_changed_can_be_listed_for_other_commands(
    repository: Path, tmp_path: Path
) -> None:
    renamed = changed(tmp_path, *RENAMED, (CHAPTER, "effect: ask", "effect: hold"))
    done = run(repository, "main..", "--format", "ids")
    assert (done.exit_code, done.output) == (0, "T-PENALTY\n")
    done = run(repository, "main", renamed, "--format", "ids")
    assert (done.exit_code, done.output) == (0, "T-ROLE\nT-WORDS\n")


BROKEN: list[tuple[Callable[[Path], object], str]] = [
    (lambda rules: (rules / CHAPTER).write_text("chapter: Z"), "fault(s)"),
    (lambda rules: (rules / "parameters.yaml").unlink(), "parameters.yaml:1: is missing"),
]


@pytest.mark.parametrize(("spoil", "told"), BROKEN)
def test_rules_that_cannot_be_read_are_told_with_file_and_line(
    repository: Path, tmp_path: Path, spoil: Callable[[Path], object], told: str
) -> None:
    rules = write_rules(tmp_path)
    spoil(rules)
    done = run(repository, rules, repository / "rules")
    assert done.exit_code == 2
    assert told in done.output
