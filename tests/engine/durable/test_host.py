"""The adapter to durable_rules: what it promises, what it refuses, and that it is right."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType
from typing import Any

import durable_rules_engine
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.durable import host
from engine.durable.host import (
    CANARY,
    FieldType,
    FieldValue,
    JsonCondition,
    Ruleset,
    count_groups,
    engine_hash,
    handle_recreations,
    most_firings,
)
from engine.faults import DefinitionRefused, EngineFault, FaultReason

FIELDS: Mapping[str, FieldType] = {"n": int, "k": int, "b": bool, "s": str, "t": str}
FACT: Mapping[str, FieldValue] = {"n": 1, "k": 2, "b": True, "s": "a", "t": "b"}


def ruleset(*conditions: JsonCondition, fields: Mapping[str, FieldType] = FIELDS) -> Ruleset:
    return Ruleset("test", {f"R{i}": condition for i, condition in enumerate(conditions)}, fields)


def fires(condition: JsonCondition, **values: FieldValue) -> bool:
    return ruleset(condition).fire({**FACT, **values}) == {"R0"}


# --- what it promises


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"n": 1}, True),
        ({"n": 2}, False),
        ({"$neq": {"n": 1}}, False),
        ({"$neq": {"n": 2}}, True),
        ({"$lt": {"n": 1}}, False),
        ({"$lt": {"n": 2}}, True),
        ({"$lte": {"n": 1}}, True),
        ({"$gt": {"n": 1}}, False),
        ({"$gte": {"n": 1}}, True),
        ({"b": True}, True),
        ({"b": False}, False),
        ({"$neq": {"b": False}}, True),
        ({"s": "a"}, True),
        ({"$neq": {"s": "a"}}, False),
        ({"$lt": {"n": {"$m": "k"}}}, True),
        ({"$gt": {"n": {"$m": "k"}}}, False),
        ({"s": {"$m": "t"}}, False),
        ({"$neq": {"s": {"$m": "t"}}}, True),
        ({"$ex": {"s": 1}}, True),
        ({"$and": [{"n": 1}, {"b": True}]}, True),
        ({"$and": [{"n": 1}, {"b": False}]}, False),
        ({"$or": [{"n": 2}, {"b": True}]}, True),
        ({"$or": [{"n": 2}, {"b": False}]}, False),
    ],
)
def test_each_form_of_condition_means_what_it_says(
    condition: JsonCondition, expected: bool
) -> None:
    assert fires(condition) is expected


def test_no_rule_true_is_an_empty_answer() -> None:
    assert ruleset({"n": 7}).fire(FACT) == frozenset()


def test_a_ruleset_without_rules_answers_too() -> None:
    assert ruleset().fire(FACT) == frozenset()


def test_a_single_field_is_enough() -> None:
    assert ruleset({"n": 1}, fields={"n": int}).fire({"n": 1}) == {"R0"}


def test_the_order_of_the_fields_in_a_fact_does_not_matter() -> None:
    rules = ruleset({"n": 1}, {"s": "a"})
    assert rules.fire(dict(reversed(list(FACT.items())))) == rules.fire(dict(FACT)) == {"R0", "R1"}


def test_a_fact_may_be_any_mapping() -> None:
    assert ruleset({"n": 1}).fire(MappingProxyType(dict(FACT))) == {"R0"}


def test_a_rule_that_fires_many_times_is_named_once() -> None:
    three: JsonCondition = {"$or": [{"n": 1}, {"b": True}, {"s": "a"}]}
    product: JsonCondition = {"$and": [three, three, three]}
    assert most_firings(product) == 27
    assert ruleset(product, {"n": 1}).fire(FACT) == {"R0", "R1"}


def test_facts_leave_nothing_behind() -> None:
    rules = ruleset({"n": 1}, {"n": 2})
    for n, expected in [(1, {"R0"}), (2, {"R1"}), (1, {"R0"}), (1, {"R0"}), (3, set())]:
        assert rules.fire({**FACT, "n": n}) == expected
    assert rules.handles_recreated == 0


@pytest.mark.parametrize("n", [host.INT_MIN, host.INT_MIN + 1, -1, 0, 2**53 + 1, host.INT_MAX])
def test_ints_are_exact_to_the_ends_of_64_bits(n: int) -> None:
    assert fires({"n": n}, n=n)
    assert not fires({"$neq": {"n": n}}, n=n)
    assert not fires({"$lt": {"n": n}}, n=n)
    if n < host.INT_MAX:
        assert fires({"$lt": {"n": n + 1}}, n=n)


@pytest.mark.parametrize(
    "text",
    [
        "Zo\u00eb",
        "\u0413\u0440\u0443\u0437\u0438\u044f",
        "\u65e5\u672c",
        "\U0001f6a9",
        "quote \" backslash \\ apostrophe '",
        "line\nfeed\ttab\x01\x1f\x7f",
        "nul\0byte",
        "{}[],:",
        "x" * host.MAX_STRING_BYTES,
        "\x01" * host.MAX_STRING_BYTES,  # six bytes for each as the engine counts
    ],
)
def test_a_text_equals_itself_and_nothing_longer_or_shorter(text: str) -> None:
    rules = ruleset({"s": text}, {"$neq": {"s": text}}, {"s": {"$m": "t"}})
    assert rules.fire({**FACT, "s": text, "t": text}) == {"R0", "R2"}
    assert rules.fire({**FACT, "s": text[:-1], "t": text}) == {"R1"}
    if len(text) < host.MAX_STRING_BYTES:
        for end in ["!", '"', "\\", " "]:
            assert rules.fire({**FACT, "s": text + end, "t": text}) == {"R1"}


def test_threads_that_share_a_ruleset_wait_for_each_other() -> None:
    rules = ruleset({"n": 0}, {"n": 1}, {"n": 2}, {"n": 3})
    with ThreadPoolExecutor(4) as threads:
        answers = threads.map(lambda i: rules.fire({**FACT, "n": i % 4}), range(2_000))
        assert list(answers) == [{f"R{i % 4}"} for i in range(2_000)]
    assert rules.handles_recreated == 0


# --- what it refuses to load


def test_the_hash_is_the_engines_own() -> None:
    # state.h and rete.h hold these as constants; test_traps.py shows the collision in the engine.
    assert engine_hash("id") == 926444256
    assert engine_hash("sid") == 3593476751
    assert engine_hash("$forward") == 739185624
    assert engine_hash("costarring") == engine_hash("liquid")


def test_fields_that_the_engine_cannot_tell_apart_are_refused() -> None:
    with pytest.raises(DefinitionRefused, match="tell the field `liquid` from `costarring`"):
        ruleset(fields={"costarring": int, "liquid": int})


@pytest.mark.parametrize("name", ["id", "sid", "$s", "rk", "$forward", "$and", "$m"])
def test_the_engines_own_names_are_refused_as_fields(name: str) -> None:
    with pytest.raises(DefinitionRefused, match="reserved for the engine"):
        ruleset(fields={name: int})


@pytest.mark.parametrize("name", ["", "1st", "$x", "a b", 'a"', "a'", "a\\", "\u00e9", "x" * 121])
def test_odd_names_are_refused_as_fields(name: str) -> None:
    with pytest.raises(DefinitionRefused, match="must be 1 to 120 ASCII letters"):
        ruleset(fields={name: int})


@pytest.mark.parametrize("name", ["", CANARY, "~x", "a b", 'a"', "a\\", "a\n", "\u00e9", "x" * 121])
def test_odd_names_are_refused_for_rules_and_rulesets(name: str) -> None:
    with pytest.raises(DefinitionRefused, match="the rule name"):
        Ruleset("test", {name: {"n": 1}}, FIELDS)
    with pytest.raises(DefinitionRefused, match="the ruleset name"):
        Ruleset(name, {}, FIELDS)


def test_names_as_the_project_forms_them_are_welcome() -> None:
    fields: Mapping[str, FieldType] = {"any(RPD-83-1.low)": int, "penalty:high_months": int}
    condition: JsonCondition = {"$lt": {"any(RPD-83-1.low)": {"$m": "penalty:high_months"}}}
    rules = Ruleset("stage-1/0", {"RPD-83-1A(II)#u?": condition}, fields)
    assert rules.fire({"any(RPD-83-1.low)": 0, "penalty:high_months": 1}) == {"RPD-83-1A(II)#u?"}


@pytest.mark.parametrize("count", [0, 200])
def test_a_fact_has_at_least_one_field_and_fewer_than_200(count: int) -> None:
    with pytest.raises(DefinitionRefused, match=f"1 to 199 fields, not {count}"):
        ruleset(fields={f"f{i}": int for i in range(count)})


def test_a_fact_of_199_fields_works() -> None:
    fields: Mapping[str, FieldType] = {f"f{i}": int for i in range(199)}
    rules = ruleset({"f198": 198}, {"f0": 1}, fields=fields)
    assert rules.fire({f"f{i}": i for i in range(199)}) == {"R0"}


@pytest.mark.parametrize("kind", [float, list, type(None), object])
def test_a_field_is_an_int_a_bool_or_a_str(kind: Any) -> None:
    with pytest.raises(DefinitionRefused, match="must be an int, a bool or a str"):
        ruleset(fields={"n": kind})


def test_fifty_rules_are_accepted_and_one_more_is_not() -> None:
    assert len(ruleset(*[{"n": 1}] * 50).fire(FACT)) == 50
    with pytest.raises(DefinitionRefused, match="at most 50 rules, not 51"):
        ruleset(*[{"n": 1}] * 51)


def nested(depth: int) -> JsonCondition:
    condition: JsonCondition = {"n": 1}
    for _ in range(depth):
        condition = {"$and": [condition]}
    return condition


def test_fourteen_groups_are_accepted_and_one_more_is_not() -> None:
    assert count_groups(nested(14)) == 14
    assert fires(nested(14))
    with pytest.raises(DefinitionRefused, match="rule `R0`: at most 14 groups fit one rule"):
        ruleset(nested(15))


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ({}, "exactly one key"),
        ({"n": 1, "b": True}, "exactly one key"),
        ([], "exactly one key"),
        ("n", "exactly one key"),
        ({"$and": []}, "at least one condition"),
        ({"$or": []}, "at least one condition"),
        ({"$or": {"n": 1}}, "at least one condition"),
        ({"$or": [{"n": 1}, "b"]}, "exactly one key"),
        ({"$nex": {"n": 1}}, "outside the sound subset"),
        ({"$mt": {"s": "a.*"}}, "outside the sound subset"),
        ({"$imt": {"s": "a.*"}}, "outside the sound subset"),
        ({"$iany": {"s": {"n": 1}}}, "outside the sound subset"),
        ({"$not": {"n": 1}}, "outside the sound subset"),
        ({"$in": {"n": [1]}}, "outside the sound subset"),
        ({"$eq": {"n": 1}}, "outside the sound subset"),
        ({"$lt": 1}, "compares a field"),
        ({"$lt": {"n": 1, "k": 1}}, "exactly one key"),
        ({"$ex": {"n": 2}}, "`.ex` is written"),
        ({"$ex": 1}, "`.ex` is written"),
        ({"$ex": {"zz": 1}}, "`zz` is not declared"),
        ({"zz": 1}, "`zz` is not declared"),
        ({"n": {"$m": "zz"}}, "`zz` is not declared"),
        ({"n": {"$m": "b"}}, "`n` and `b` are of different types"),
        ({"n": {"c": "k"}}, "another field is written"),
        ({"n": {"$m": 1}}, "another field is written"),
        ({"n": {"$add": {"$l": {"$m": "k"}, "$r": 1}}}, "another field is written"),
        ({"n": "1"}, "must be of type int"),
        ({"n": True}, "must be of type int"),
        ({"n": 1.0}, "must be of type int"),
        ({"n": None}, "must be of type int"),
        ({"n": [1]}, "must be of type int"),
        ({"b": 1}, "must be of type bool"),
        ({"s": 1}, "must be of type str"),
        ({"n": 2**63}, "does not fit 64 bits"),
        ({"n": -(2**63) - 1}, "does not fit 64 bits"),
        ({"$lt": {"s": "a"}}, "`.lt` is for ints, and `s` is of type str"),
        ({"$gte": {"b": True}}, "`.gte` is for ints, and `b` is of type bool"),
        ({"$gt": {"s": {"$m": "t"}}}, "is for ints"),
        ({"s": ""}, "empty string"),
        ({"s": "Zoe\u0308"}, "normal form C"),
        ({"s": "\ud800"}, "lone surrogate"),
        ({"s": "x" * 4097}, "longer than 4096 bytes"),
        ({"s": "\u00e9" * 2049}, "longer than 4096 bytes"),
    ],
)
def test_conditions_outside_the_sound_subset_are_refused(condition: Any, message: str) -> None:
    with pytest.raises(DefinitionRefused, match=f"rule `R0`: .*{message}"):
        ruleset(condition)


def test_a_rule_that_could_fire_too_often_is_refused() -> None:
    either: JsonCondition = {"$or": [{"$gt": {"n": 0}}, {"$gt": {"k": 0}}]}
    assert most_firings({"$and": [either] * 9}) == 512
    assert fires({"$and": [either] * 9})
    with pytest.raises(DefinitionRefused, match="it can fire 1024 times on one fact"):
        ruleset({"$and": [either] * 10})


def words(count: int) -> JsonCondition:
    return {"$or": [{"s": f"w{i}"} for i in range(count)]}


def test_of_a_list_of_words_only_one_can_be_true() -> None:
    assert most_firings({"$and": [words(40)] * 12}) == 1
    assert most_firings({"$or": [{"s": "a"}, {"s": "b"}, {"t": "c"}]}) == 2
    assert most_firings({"$or": [{"s": "a"}, {"s": "a"}]}) == 2
    assert most_firings({"$or": [{"$neq": {"s": "a"}}, {"$neq": {"s": "b"}}]}) == 2


def test_more_conditions_in_one_place_than_the_engine_can_search_are_refused() -> None:
    assert ruleset(words(499)).fire({**FACT, "s": "w498"}) == {"R0"}  # the canary is number 500
    with pytest.raises(DefinitionRefused, match="501 different conditions in one place"):
        ruleset(words(500))
    # Equal comparisons share their place, and comparisons of two fields do not.
    assert ruleset(*[words(499)] * 9).fire({**FACT, "s": "w1"}) == {f"R{i}" for i in range(9)}
    with pytest.raises(DefinitionRefused, match="501 different conditions in one place"):
        ruleset(*[{"n": {"$m": "k"}}] * 10, words(490))


def test_more_alternatives_that_end_in_one_condition_than_fit_are_refused() -> None:
    spread: JsonCondition = {"$or": [{"$or": [{"n": 1}, {"k": i}]} for i in range(13)]}
    with pytest.raises(DefinitionRefused, match="130 alternatives end in one condition"):
        ruleset(*[spread] * 10)


# --- what it refuses to evaluate


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"n": True}, "`n` is not of its type"),
        ({"n": 1.0}, "`n` is not of its type"),
        ({"n": None}, "`n` is not of its type"),
        ({"n": "1"}, "`n` is not of its type"),
        ({"b": 1}, "`b` is not of its type"),
        ({"s": 1}, "`s` is not of its type"),
        ({"s": ["a"]}, "`s` is not of its type"),
        ({"s": b"a"}, "`s` is not of its type"),
        ({"n": FaultReason.FACT}, "`n` is not of its type"),
        ({"s": FaultReason.FACT}, "`s` is not of its type"),
        ({"id": "x"}, "it has fields that were not declared"),
        ({"extra": 1}, "it has fields that were not declared"),
        ({"n": 2**63}, "a number does not fit 64 bits"),
        ({"k": -(2**63) - 1}, "a number does not fit 64 bits"),
        ({"n": 2**70}, "a number does not fit 64 bits"),
        ({"s": "x" * 4097}, "a string is longer than 4096 bytes"),
        ({"s": "\u00e9" * 2049}, "a string is longer than 4096 bytes"),
        ({"s": "secret \ud800"}, "a string holds a lone surrogate"),
        ({"s": "Zoe\u0308"}, "a string is not in normal form C"),
    ],
)
def test_a_fact_of_another_shape_is_refused_and_the_engine_is_not_asked(
    change: dict[str, Any], message: str
) -> None:
    rules = ruleset({"n": 1})
    with pytest.raises(EngineFault, match=f"ruleset `test` refused the fact: {message}") as caught:
        rules.fire({**FACT, **change})
    assert caught.value.reason is FaultReason.FACT
    assert "secret" not in str(caught.value)
    assert rules.handles_recreated == 0
    assert rules.fire(FACT) == {"R0"}


@pytest.mark.parametrize("field", FIELDS)
def test_a_fact_that_lacks_a_field_is_refused(field: str) -> None:
    with pytest.raises(EngineFault, match=f"it lacks the field `{field}`") as caught:
        ruleset().fire({name: value for name, value in FACT.items() if name != field})
    assert caught.value.reason is FaultReason.FACT


def test_a_long_fact_of_short_strings_is_no_long_string() -> None:
    fields: Mapping[str, FieldType] = {f"s{i}": str for i in range(100)}
    fact = dict.fromkeys(fields, "x" * 4096)
    assert ruleset({"s99": "x" * 4096}, fields=fields).fire(fact) == {"R0"}


# --- what it does when the engine fails


def overlapping(rules: int) -> list[JsonCondition]:
    """That many rules, each with two alternatives that are both true of FACT."""
    return [{"$or": [{"$gt": {"n": -i}}, {"$gt": {"k": -i}}]} for i in range(rules)]


def test_more_than_64_branches_at_once_are_a_fault_and_never_a_shorter_answer() -> None:
    rules, before = ruleset(*overlapping(32)), handle_recreations()
    assert rules.most_pending == 65
    with pytest.raises(EngineFault, match=r"failed twice in a row: .*error code: 303") as caught:
        rules.fire(FACT)
    assert caught.value.reason is FaultReason.ENGINE
    assert rules.handles_recreated == 1
    assert rules.fire({**FACT, "n": -99, "k": -99}) == frozenset()
    assert rules.handles_recreated == 2
    assert handle_recreations() == before + 2


def test_as_many_branches_as_fit_are_answered_in_full() -> None:
    rules = ruleset(*overlapping(31), {"b": True})
    assert rules.most_pending == 64
    assert rules.fire(FACT) == {f"R{i}" for i in range(32)}
    assert rules.handles_recreated == 0


def test_of_conditions_that_exclude_each_other_one_branch_is_counted() -> None:
    assert ruleset({"n": 1}, {"n": 2}, {"n": 3}).most_pending == 2  # the canary is the other
    assert ruleset({"$gt": {"n": 1}}, {"$gt": {"n": 2}}).most_pending == 3


class Tampering:
    """The C module, except that one function gives something else a number of times."""

    def __init__(self, function: str, instead: Callable[[Any], Any], times: int) -> None:
        self.function, self.instead, self.times = function, instead, times

    def __getattr__(self, name: str) -> Any:
        true = getattr(durable_rules_engine, name)

        def tampered(*arguments: Any) -> Any:
            result = true(*arguments)
            if self.times == 0:
                return result
            self.times -= 1
            return self.instead(result)

        return tampered if name == self.function else true


def fail(result: Any) -> Any:
    raise durable_rules_engine.error("Could not do it, error code: 307")


def interrupt(result: Any) -> Any:
    raise KeyboardInterrupt


FAILURES = [
    pytest.param("assert_fact", lambda result: (2, result[1]), "answered 2", id="observed"),
    pytest.param("assert_fact", lambda result: (1, result[1]), "answered 1", id="not handled"),
    pytest.param("assert_fact", fail, "error code: 307", id="assert raises"),
    pytest.param("start_action_for_state", fail, "error code: 307", id="start raises"),
    pytest.param("start_action_for_state", lambda result: None, "the canary", id="nothing"),
    pytest.param("complete_and_start_action", lambda result: None, "the canary", id="cut short"),
    pytest.param("complete_and_start_action", fail, "error code: 307", id="drain raises"),
    pytest.param("retract_fact", lambda result: (3, result[1]), "answered 3", id="not retracted"),
    pytest.param("retract_fact", fail, "error code: 307", id="retract raises"),
]


@pytest.mark.parametrize(("function", "instead", "message"), FAILURES)
def test_after_one_failure_a_new_handle_answers(
    monkeypatch: pytest.MonkeyPatch, function: str, instead: Callable[[Any], Any], message: str
) -> None:
    rules = ruleset({"n": 1}, {"b": True})
    monkeypatch.setattr(host, "_engine", Tampering(function, instead, times=1))
    assert rules.fire(FACT) == {"R0", "R1"}
    assert rules.handles_recreated == 1


@pytest.mark.parametrize(("function", "instead", "message"), FAILURES)
def test_the_second_failure_is_a_fault_and_the_next_fact_is_answered(
    monkeypatch: pytest.MonkeyPatch, function: str, instead: Callable[[Any], Any], message: str
) -> None:
    rules = ruleset({"n": 1}, {"b": True})
    monkeypatch.setattr(host, "_engine", Tampering(function, instead, times=2))
    with pytest.raises(EngineFault, match=f"ruleset `test` failed twice .*{message}") as caught:
        rules.fire(FACT)
    assert caught.value.reason is FaultReason.ENGINE
    assert rules.fire({**FACT, "n": 2}) == {"R1"}


@pytest.mark.parametrize(
    "names", [[], ["R0"], [CANARY, "R0"], [CANARY, CANARY], ["R0", CANARY, "R1", CANARY]]
)
def test_an_answer_whose_canary_is_not_last_and_single_is_a_fault(
    monkeypatch: pytest.MonkeyPatch, names: list[str]
) -> None:
    rules = ruleset({"n": 1}, {"b": True})
    matches: Iterator[str | None] = iter([*(f'{{"{name}":{{}}}}' for name in names), None] * 2)
    engine = Tampering("start_action_for_state", lambda result: ("{}", next(matches)), times=-1)
    monkeypatch.setattr(engine, "complete_and_start_action", lambda *_: next(matches), False)
    monkeypatch.setattr(host, "_engine", engine)
    with pytest.raises(EngineFault, match="the canary did not come last, and once"):
        rules.fire(FACT)


def test_a_drain_without_end_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = ruleset({"n": 1})
    endless = Tampering("complete_and_start_action", lambda result: '{"R0":{}}', times=-1)
    monkeypatch.setattr(host, "_engine", endless)
    with pytest.raises(EngineFault, match="more firings than the rules can have"):
        rules.fire(FACT)


def test_an_interrupted_run_costs_the_handle_and_is_not_swallowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rules = ruleset({"n": 1}, {"b": True})
    monkeypatch.setattr(host, "_engine", Tampering("complete_and_start_action", interrupt, times=1))
    with pytest.raises(KeyboardInterrupt):
        rules.fire(FACT)
    assert rules.fire(FACT) == {"R0", "R1"}
    assert rules.handles_recreated == 1


def test_a_definition_that_the_engine_does_not_take_is_a_fault(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(host, "_engine", Tampering("create_ruleset", fail, times=1))
    with pytest.raises(EngineFault, match=r"ruleset `test` was not taken: .*error code: 307"):
        ruleset({"n": 1})


# --- that it is right: against an evaluation that shares nothing with it

COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "$lt": operator.lt,
    "$lte": operator.le,
    "$gt": operator.gt,
    "$gte": operator.ge,
    "$neq": operator.ne,
}
NAMES: Mapping[FieldType, list[str]] = {
    int: ["i1", "i2", "i3"],
    bool: ["b1", "b2", "b3"],
    str: ["s1", "s2", "s3"],
}
ALL_FIELDS: Mapping[str, FieldType] = {
    name: kind for kind, names in NAMES.items() for name in names
}
# Few values, so that conditions are often true, and such as lie next to each other in some way.
VALUES: Mapping[FieldType, list[FieldValue]] = {
    int: [-1, 0, 1, 2, 10, host.INT_MIN, host.INT_MAX],
    bool: [True, False],
    str: ["a", "A", "ab", "a!", 'a"', "a\\", "\u00e9", "e", "\n", "true", "1", "\U0001f6a9"],
}


def holds(condition: Any, fact: Mapping[str, Any]) -> bool:
    ((key, operand),) = condition.items()
    if key == "$and":
        return all(holds(part, fact) for part in operand)
    if key == "$or":
        return any(holds(part, fact) for part in operand)
    compare: Callable[[Any, Any], bool] = COMPARE.get(key, operator.eq)
    ((field, value),) = operand.items() if key in COMPARE else [(key, operand)]
    return compare(fact[field], fact[value["$m"]] if isinstance(value, dict) else value)


def comparisons(kind: FieldType) -> st.SearchStrategy[JsonCondition]:
    forms = ["", *COMPARE] if kind is int else ["", "$neq"]
    names = st.sampled_from(NAMES[kind])
    other = names.map(lambda name: {"$m": name})

    def form(drawn: tuple[str, str, Any]) -> JsonCondition:
        sign, field, value = drawn
        return {sign: {field: value}} if sign else {field: value}

    return st.tuples(st.sampled_from(forms), names, st.sampled_from(VALUES[kind]) | other).map(form)


def grouped(parts: st.SearchStrategy[JsonCondition]) -> st.SearchStrategy[JsonCondition]:
    groups = st.tuples(st.sampled_from(["$and", "$or"]), st.lists(parts, min_size=1, max_size=4))
    return groups.map(lambda drawn: {drawn[0]: drawn[1]})


LEAVES = st.one_of([comparisons(kind) for kind in NAMES])
CONDITIONS = st.recursive(LEAVES, grouped, max_leaves=14).filter(
    lambda one: count_groups(one) <= host.MAX_GROUPS and most_firings(one) <= host.MAX_FIRINGS
)
SMALL_CONDITIONS = st.recursive(LEAVES, grouped, max_leaves=3)
FACTS = st.fixed_dictionaries(
    {
        name: st.sampled_from([*VALUES[kind], ""] if kind is str else VALUES[kind])
        for name, kind in ALL_FIELDS.items()
    }
)


def check(conditions: list[JsonCondition], facts: list[dict[str, FieldValue]]) -> None:
    rules = ruleset(*conditions, fields=ALL_FIELDS)
    for fact in facts:
        expected = {f"R{i}" for i, one in enumerate(conditions) if holds(one, fact)}
        try:
            assert rules.fire(fact) == expected
        except EngineFault as fault:
            # The only fault that sound rules can cause, and the bound announces it.
            assert "error code: 303" in str(fault)  # noqa: PT017 - most examples raise nothing
            assert rules.most_pending > host.STACK_LIMIT
    if rules.most_pending <= host.STACK_LIMIT:
        assert rules.handles_recreated == 0


@settings(max_examples=100, deadline=None)
@given(st.lists(CONDITIONS, min_size=1, max_size=8), st.lists(FACTS, min_size=1, max_size=12))
def test_deep_rules_agree_with_plain_python(
    conditions: list[JsonCondition], facts: list[dict[str, FieldValue]]
) -> None:
    check(conditions, facts)


@settings(max_examples=20, deadline=None)
@given(
    st.lists(SMALL_CONDITIONS, min_size=30, max_size=50), st.lists(FACTS, min_size=1, max_size=8)
)
def test_many_rules_agree_with_plain_python(
    conditions: list[JsonCondition], facts: list[dict[str, FieldValue]]
) -> None:
    check(conditions, facts)
