"""Mutants: every kind is made, a case that tells the difference kills, and none is proved the same
that is not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from engine.regression import DEFAULT_DAY, load_cases
from engine.ruleset.load import load
from engine.tooling.coverage import Watch, points
from engine.tooling.coverage import report as coverage
from engine.tooling.law import Law
from engine.tooling.mutation import Judge, Mutant, Verdict, evidence, mutants_of
from engine.tooling.mutation import report as mutation
from engine.tooling.recording import judge_all
from engine.tooling.report import Report
from engine.tooling.running import law_for, recording_of
from tests.engine.tooling.rules import cases, rule, small

LIGHT = "  change: {/offences/0/max_penalty: {kind: months, months: %d}}\n"
FIRES = (
    "- name: twenty-three months are too few\n"
    + LIGHT % 23
    + ("  expect: {status: fired, effect: hold, facts: {maximum_penalty_months: '23'}}\n")
)
QUIET = "- name: twenty-four months are enough\n" + LIGHT % 24 + "  expect: {status: clear}\n"
UNKNOWN = (
    "- name: no maximum is stated at all\n  remove: [/offences/0/max_penalty]\n"
    "  expect: {status: undetermined, effect: ask}\n"
)


def judged(folder: Path, written: str, *rules: str, terms: str = "") -> tuple[Law, list[Verdict]]:
    rule_set = load(small(folder, *rules, terms=terms))
    law = law_for(rule_set, DEFAULT_DAY)
    known = []
    for case in load_cases(cases(folder, T_ONE=written)):
        own, recording = recording_of(case, rule_set)
        known.append(evidence(own, case.name, case.rule, case.entry.expect, recording))
    assert all(one.passes for one in known)
    judge = Judge({DEFAULT_DAY: law}, known)
    return law, [judge.verdict(law, one) for one in mutants_of(law)]


def by_state(verdicts: list[Verdict], state: str) -> list[str]:
    return [f"{one.mutant.kind}: {one.mutant.says}" for one in verdicts if one.state == state]


PENALTY = rule("T-ONE", "maximum_penalty_months < 24", scope="offence")


def test_cases_on_both_sides_of_a_boundary_kill_every_mutant(tmp_path: Path) -> None:
    law, verdicts = judged(tmp_path, FIRES + QUIET + UNKNOWN, PENALTY)
    assert by_state(verdicts, "survived") == []
    assert Counter(one.mutant.kind for one in verdicts) == {
        "boundary": 1, "threshold": 1, "negation": 1, "effect": 2, "undetermined": 1,
    }  # fmt: skip
    assert mutation(law, verdicts, 100).findings == ()


def test_a_missing_case_is_told_by_what_it_would_have_to_be(tmp_path: Path) -> None:
    law, verdicts = judged(tmp_path, FIRES + UNKNOWN, PENALTY)
    (survivor,) = (one for one in verdicts if one.state == "survived")
    assert survivor.mutant.says == "`maximum_penalty_months < 24` -> `maximum_penalty_months <= 24`"
    assert "maximum_penalty_months = 24" in survivor.suggestion
    told = mutation(law, verdicts, 100)
    assert [one.check for one in told.findings] == ["mutant-survived", "score-too-low"]
    assert (told.findings[0].rule, told.findings[0].file) == ("T-ONE", "chapters/z.yaml")
    assert told.figures["killed"] == len(verdicts) - 1


def test_what_is_the_same_is_proved_and_not_counted(tmp_path: Path) -> None:
    same = rule("T-ONE", "maximum_penalty_months < 24 or maximum_penalty_months < 12",
                scope="offence")  # fmt: skip
    _, verdicts = judged(tmp_path, FIRES + QUIET + UNKNOWN, same)
    equal = by_state(verdicts, "equivalent")
    assert "dropped: `maximum_penalty_months < 12` dropped from an `or` of 2" in equal
    assert "dropped: `maximum_penalty_months < 24` dropped from an `or` of 2" not in equal
    # Each is claimed of all requests, so on none of ours may the two differ.
    assert not set(equal) & set(by_state(verdicts, "killed"))


def test_every_part_of_a_rule_has_mutants(tmp_path: Path) -> None:
    whole = rule(
        "T-ONE",
        'wanted_for in ("prosecution", "sentence") and not any(light) and act_count >= 1',
        'applies: request_type == "red_notice"',
        "unless: [{when: special_importance_stated, because: It is of importance.}]",
        "in_force_from: 2014-01-01",
        "if_unanswered: refuse",
        "question: identity",
    )
    light = "  - {id: light, scope: offence, says: It is light., when: maximum_penalty_months < 24}"
    _, verdicts = judged(tmp_path, QUIET.replace("clear", "fired"), whole, terms=light)
    kinds = Counter(one.mutant.kind for one in verdicts)
    assert kinds.keys() == {
        "boundary", "threshold", "negation", "and-or", "dropped", "word", "quantity", "exception",
        "applies", "effect", "undetermined", "unanswered", "in-force",
    }  # fmt: skip
    parts = {one.mutant.part for one in verdicts}
    assert {"applies", "when", "unless", "term"} <= parts
    names = [one.mutant.name for one in verdicts]
    assert len(set(names)) == len(names)


def test_a_mutated_term_is_noticed_through_the_rule_that_asks_about_it(tmp_path: Path) -> None:
    light = "  - {id: light, scope: offence, says: It is light., when: maximum_penalty_months < 24}"
    asks = rule("T-ONE", "any(light)")
    _, verdicts = judged(tmp_path, FIRES.replace(", facts: {maximum_penalty_months: '23'}", "")
                         + QUIET, asks, terms=light)  # fmt: skip
    of_term: list[Mutant] = [one.mutant for one in verdicts if one.mutant.part == "term"]
    assert of_term
    assert all(one.state == "killed" for one in verdicts if one.mutant in of_term)


def covered(folder: Path, written: str) -> Report:
    rule_set = load(small(folder, PENALTY))
    law = law_for(rule_set, DEFAULT_DAY)
    of = points(law)
    watch, seen = Watch(law, of), dict[int, int]()
    for case in load_cases(cases(folder, T_ONE=written)):
        own, recording = recording_of(case, rule_set)
        watch.look(recording, judge_all(own, recording), seen)
    return coverage(law, of, seen, 100)


def test_coverage_tells_which_outcome_no_case_shows(tmp_path: Path) -> None:
    full = covered(tmp_path / "full", FIRES + QUIET + UNKNOWN)
    assert full.findings == ()
    assert (full.figures["percent"], full.figures["undetermined_shown"]) == (100, 2)
    half = covered(tmp_path / "half", FIRES)
    assert [one.check for one in half.findings] == ["not-covered", "not-covered",
                                                    "coverage-too-low"]  # fmt: skip
    assert half.findings[1].message == (
        "T-ONE: no case in which `maximum_penalty_months < 24` is false"
    )
    assert "at least 24, read from max_penalty" in half.findings[1].remedy
    assert (half.figures["percent"], half.figures["undetermined_shown"]) == (50, 0)


def test_a_rule_that_reads_only_what_is_always_known_needs_no_undetermined_case(
    tmp_path: Path,
) -> None:
    cases_of_it = (
        "- name: nothing of interest is stated\n"
        "  remove: [/request/international_interest_text]\n"
        "  expect: {status: fired, effect: hold}\n"
        "- name: the interest is stated and that is enough\n  expect: {status: clear}\n"
    )
    _, verdicts = judged(tmp_path, cases_of_it, rule("T-ONE", "not interest_stated"))
    undetermined = [one.state for one in verdicts if one.mutant.kind == "undetermined"]
    assert undetermined == ["equivalent"]


def test_a_rule_that_may_be_undetermined_needs_a_case_that_is(tmp_path: Path) -> None:
    _, verdicts = judged(tmp_path, FIRES + QUIET, PENALTY)
    undetermined = [one.state for one in verdicts if one.mutant.kind == "undetermined"]
    assert undetermined == ["survived"]


def test_the_effect_of_firing_needs_no_case_in_a_rule_that_tells_of_a_doubt_alone(
    tmp_path: Path,
) -> None:
    cases_of_it = (
        "- name: nobody looked into asylum at all\n"
        "  expect: {status: undetermined, effect: ask}\n"
        "- name: somebody looked and found nothing\n"
        "  change: {/annotations/protection_checked: 'yes'}\n  expect: {status: clear}\n"
    )
    _, verdicts = judged(tmp_path, cases_of_it, rule("T-ONE", "protection_missed"))
    states = {one.mutant.kind: one.state for one in verdicts}
    assert states["effect"] == "equivalent"
    assert states["undetermined"] == "killed"
