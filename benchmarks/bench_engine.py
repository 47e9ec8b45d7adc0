"""Measures our engine against others, on the same conditions and the same requests.

    make bench                              or, for a first look:
    make bench BENCH_ARGS=--quick
    make bench BENCH_ARGS="--memory 100000"

All engines run in one process, turn by turn, so that whatever else the machine does falls on all of
them alike. What is compared, and what is not, is in benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import gc
import importlib.metadata
import json
import os
import platform
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unittest import mock

from engine.assess import assess
from engine.conditions.tree import (
    OPPOSITE,
    And,
    Compare,
    Condition,
    Constant,
    Known,
    Named,
    Not,
    OneOf,
    Op,
    Or,
    Other,
    Truth,
)
from engine.programme import Programme, Stage
from engine.reference import Outcome
from engine.regression import DEFAULT_DAY, load_cases
from engine.ruleset.load import load
from engine.values import UNKNOWN, UNKNOWN_CHOICE, Kind, Value
from schemas.assessment import Disposition
from schemas.parsing import parse_submission
from schemas.written import written

ROOT: Final = Path(__file__).resolve().parent.parent
CASES: Final = ROOT / "tests" / "cases"
QUICK_REQUESTS: Final = 60

Flat = Mapping[str, int | bool | str]
# What an engine found in one stage: for each condition, whether it is true and may be true.
Found = Sequence[bool]


# -- the conditions, as every engine gets them -----------------------------------------------------


@dataclass(frozen=True)
class Field:
    """Another field, on the right side of a comparison."""

    name: str


@dataclass(frozen=True)
class Test:
    """A field against a constant or another field."""

    symbol: str
    field: str
    right: int | bool | str | Field


@dataclass(frozen=True)
class Group:
    """`and` or `or` of several."""

    every: bool
    parts: tuple[Plain, ...]


Plain = Test | Group


@dataclass
class Fields:
    """The flat fields of one stage: interval ends `a` and `b`, words `s`, known `k`."""

    kinds: Mapping[str, Kind]
    index: dict[str, int] = field(default_factory=dict)
    types: dict[str, type] = field(default_factory=dict)

    def name(self, letter: str, fact: str) -> str:
        """The field that holds this part of a fact."""
        name = f"{letter}{self.index.setdefault(fact, len(self.index))}"
        number = letter in "ab" and self.kinds[fact] is not Kind.TRUTH
        self.types[name] = str if letter == "s" else int if number else bool
        return name

    def flat(self, values: Mapping[str, Value]) -> Flat:
        """The flat fact of one judging."""
        made: dict[str, int | bool | str] = {}
        for fact, i in self.index.items():
            value = values[fact]
            if f"k{i}" in self.types:
                made[f"k{i}"] = value != UNKNOWN[self.kinds[fact]]
            letters = "s" if isinstance(value, str) else "ab"
            for letter, part in zip(letters, _parts(value), strict=True):
                name = f"{letter}{i}"
                if name in self.types:
                    made[name] = self.types[name](part)
        return made


def _parts(value: Value) -> tuple[int | str, ...]:
    return (value,) if isinstance(value, str) else value


def plain(node: Condition, f: Fields, possible: bool, negated: bool = False) -> Plain:
    """The condition in comparisons of fields: holds if it is true or, if `possible`, may be true.

    Written anew here and not taken from engine/durable/compile.py, so that the answers of the other
    engines are a check of both.
    """
    match node:
        case Named(_, child):
            return plain(child, f, possible, negated)
        case Not(child):
            return plain(child, f, possible, not negated)
        case And(children) | Or(children):
            every = isinstance(node, And) is not negated
            return Group(every, tuple(plain(one, f, possible, negated) for one in children))
        case Truth(fact):
            return Test("==", f.name("b" if possible is not negated else "a", fact), not negated)
        case Known(fact):
            return Test("==", f.name("k", fact), not negated)
        case OneOf(fact, words):
            listed = words if possible is negated else (*words, UNKNOWN_CHOICE)
            symbol = "!=" if negated else "=="
            name = f.name("s", fact)
            return Group(negated, tuple(Test(symbol, name, word) for word in listed))
        case Compare(fact, op, right):
            return _plain_comparison(fact, OPPOSITE[op] if negated else op, right, f, possible)


def _plain_comparison(fact: str, op: Op, right: object, f: Fields, possible: bool) -> Plain:
    def test(symbol: str, mine: str, theirs: str) -> Test:
        if isinstance(right, Constant):
            return Test(symbol, f.name(mine, fact), right.value)
        assert isinstance(right, Other)
        return Test(symbol, f.name(mine, fact), Field(f.name(theirs, right.fact)))

    # Both ends, so that every fact has both fields.
    f.name("a", fact), f.name("b", fact)
    if isinstance(right, Other):
        f.name("a", right.fact), f.name("b", right.fact)
    if op in (Op.LT, Op.LE):
        return test(op.value, *("ab" if possible else "ba"))
    if op in (Op.GT, Op.GE):
        return test(op.value, *("ba" if possible else "ab"))
    if op is Op.EQ and possible:
        return Group(True, (test("<=", "a", "b"), test(">=", "b", "a")))
    if op is Op.EQ:
        return Group(True, (test(">=", "a", "b"), test("<=", "b", "a")))
    if possible:
        return Group(False, (test("<", "a", "b"), test(">", "b", "a")))
    return Group(False, (test("<", "b", "a"), test(">", "a", "b")))


@dataclass(frozen=True)
class Expressions:
    """One stage in plain comparisons: the true and the possible side of each of its conditions."""

    conditions: tuple[Plain, ...]
    fields: Fields

    @classmethod
    def of(cls, stage: Stage) -> Expressions:
        """The conditions of a stage, over one set of fields."""
        fields = Fields(stage.kinds)
        return cls(
            tuple(
                plain(one.condition, fields, possible)
                for one in stage.judged
                for possible in (False, True)
            ),
            fields,
        )


@dataclass(frozen=True)
class Syntax:
    """How an engine writes things."""

    both: str
    either: str
    no: str
    has_in: bool

    def write(self, condition: Plain) -> str:
        """A condition as an infix expression."""
        if isinstance(condition, Group):
            words = self._words(condition) if self.has_in else None
            if words is not None:
                return words
            joined = f" {self.both if condition.every else self.either} "
            return f"({joined.join(self.write(one) for one in condition.parts)})"
        if isinstance(condition.right, bool):
            return condition.field if condition.right else f"({self.no} {condition.field})"
        return f"({condition.field} {condition.symbol} {literal(condition.right)})"

    def _words(self, group: Group) -> str | None:
        """`in` where it says the same: engines look a word up faster than they compare it often."""
        first = group.parts[0]
        symbol = "!=" if group.every else "=="
        found: list[str] = []
        for one in group.parts:
            if not isinstance(one, Test) or not isinstance(first, Test):
                return None
            if (one.symbol, one.field) != (symbol, first.field) or not isinstance(one.right, str):
                return None
            found.append(literal(one.right))
        assert isinstance(first, Test)
        inside = f"({first.field} in [{', '.join(found)}])"
        return f"({self.no} {inside})" if group.every else inside

    def array(self, stage: Expressions) -> str:
        """All conditions of a stage as one array."""
        return f"[{', '.join(map(self.write, stage.conditions))}]"


def literal(right: int | bool | str | Field) -> str:
    """A constant, or the name of the other field."""
    return right.name if isinstance(right, Field) else json.dumps(right)


# -- the engines -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Engine:
    """One engine, ready: `judge(i, flat)` judges stage number i on one flat fact."""

    name: str
    judge: Callable[[int, Flat], Found]


class NotInstalled(Exception):
    """The engine is not there; the message says which package is missing."""


def zen_engine(stages: Sequence[Expressions]) -> Engine:
    """zen-engine: each stage one compiled expression, an array of all its conditions."""
    import zen

    syntax = Syntax("and", "or", "not", has_in=True)
    compiled = [zen.compile_expression(syntax.array(one)) for one in stages]
    return Engine("zen-engine", lambda i, flat: compiled[i].evaluate(flat))


def cel_engine(stages: Sequence[Expressions]) -> Engine:
    """common-expression-language: each stage one compiled list expression."""
    import cel

    syntax = Syntax("&&", "||", "!", has_in=True)
    compiled = [cel.compile(syntax.array(one)) for one in stages]
    return Engine("common-expression-language", lambda i, flat: compiled[i].execute(flat))


def rule_engine_engine(stages: Sequence[Expressions]) -> Engine:
    """rule-engine: one compiled rule for each condition."""
    import rule_engine

    syntax = Syntax("and", "or", "not", has_in=True)
    compiled = [[rule_engine.Rule(syntax.write(c)) for c in s.conditions] for s in stages]
    return Engine("rule-engine", lambda i, flat: [bool(one.evaluate(flat)) for one in compiled[i]])


def clips_engine(stages: Sequence[Expressions]) -> Engine:
    """clipspy: a template and a defrule for each condition; one fact asserted, run, retracted."""
    import clips

    runs = [_clips_stage(clips, stage) for stage in stages]
    return Engine("clipspy", lambda i, flat: runs[i](flat))


def _clips_stage(clips: Any, stage: Expressions) -> Callable[[Flat], Found]:
    env = clips.Environment()
    slots = " ".join(f"(slot {name})" for name in stage.fields.types)
    env.build(f"(deftemplate f {slots})")
    env.build("(defglobal ?*hits* = (create$))")
    for n, condition in enumerate(stage.conditions):
        used = sorted(set(_fields_of(condition)))
        pattern = " ".join(f"({name} ?{name})" for name in used)
        env.build(
            f"(defrule r{n} (f {pattern}) (test {_clips_test(condition)})"
            f" => (bind ?*hits* (create$ ?*hits* {n})))"
        )
    template = env.find_template("f")
    hits = env.find_global("hits")
    size = len(stage.conditions)

    def run(flat: Flat) -> Found:
        hits.value = ()
        made = template.assert_fact(**flat)
        env.run()
        found = [False] * size
        for n in hits.value:
            found[n] = True
        made.retract()
        return found

    return run


def _fields_of(condition: Plain) -> Iterator[str]:
    if isinstance(condition, Group):
        for one in condition.parts:
            yield from _fields_of(one)
        return
    yield condition.field
    if isinstance(condition.right, Field):
        yield condition.right.name


def _clips_test(condition: Plain) -> str:
    if isinstance(condition, Group):
        parts = [_clips_test(one) for one in condition.parts]
        word = "and" if condition.every else "or"
        return parts[0] if len(parts) == 1 else f"({word} {' '.join(parts)})"
    right, symbol = condition.right, condition.symbol
    if isinstance(right, bool):
        return f"(eq ?{condition.field} {'TRUE' if right else 'FALSE'})"
    if isinstance(right, str):
        symbol = "eq" if symbol == "==" else "neq"
    elif symbol in ("==", "!="):
        symbol = "=" if symbol == "==" else "<>"
    other = f"?{right.name}" if isinstance(right, Field) else json.dumps(right)
    return f"({symbol} ?{condition.field} {other})"


RIVALS: Final = {
    "zen-engine": zen_engine,
    "common-expression-language": cel_engine,
    "clipspy": clips_engine,
    "rule-engine": rule_engine_engine,
}


# -- the requests ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Request:
    """One request: as it travels, and the values of every stage it was judged on."""

    body: bytes
    stages: tuple[tuple[int, Mapping[str, Value]], ...]
    flat: tuple[tuple[int, Flat], ...]
    expected: tuple[Found, ...]


def bodies() -> list[bytes]:
    """The base requests and every data case that is a well-formed request, each once."""
    documents = [
        json.loads(path.read_text(encoding="utf-8")) for path in CASES.glob("bases/*.json")
    ]
    documents += [one.document for one in load_cases(CASES)]
    written = dict.fromkeys(json.dumps(one, ensure_ascii=False).encode() for one in documents)
    found = []
    for body in written:
        try:
            parse_submission(body)
        except Exception as error:  # a case may be about a malformed request
            print(f"left out, not a request: {type(error).__name__}", file=sys.stderr)
        else:
            found.append(body)
    return found


def stages_of(programme: Programme) -> list[tuple[str, Stage]]:
    """The stages that have conditions, in the order in which they are judged."""
    named = [(scope.value, stage) for scope, stage in programme.items.items()]
    named += [("request", programme.request), ("second", programme.second)]
    return [(name, stage) for name, stage in named if stage.judged]


def prepare(
    body: bytes, programme: Programme, stages: Sequence[Stage], expressions: Sequence[Expressions]
) -> Request:
    """Judge a request once, and keep what each stage was asked and what it answered."""
    number = {id(stage): i for i, stage in enumerate(stages)}
    seen: list[tuple[int, dict[str, Value], tuple[int, ...]]] = []
    original = Stage.judge

    def recording(stage: Stage, values: Mapping[str, Value]) -> Outcome:
        outcome = original(stage, values)
        if id(stage) in number:
            # A copy, because the assessment goes on to add to it.
            seen.append((number[id(stage)], dict(values), outcome.results[: len(stage.judged)]))
        return outcome

    with mock.patch.object(Stage, "judge", recording):
        made = assess(parse_submission(body), programme, DEFAULT_DAY)
    if any(flag.rule == "ENGINE-FAULT" for flag in made.flags):
        raise SystemExit(f"our own evaluation failed: {made.flags[0].message}")
    return Request(
        body,
        tuple((i, values) for i, values, _ in seen),
        tuple((i, expressions[i].fields.flat(values)) for i, values, _ in seen),
        tuple([side for one in results for side in (one == 3, one != 0)] for _, _, results in seen),
    )


# -- measuring -------------------------------------------------------------------------------------


def wrong_answers(engine: Engine, requests: Sequence[Request]) -> tuple[int, int]:
    """How many answers differ from ours, and of how many."""
    wrong = total = 0
    for request in requests:
        for (i, flat), expected in zip(request.flat, request.expected, strict=True):
            found = engine.judge(i, flat)
            total += len(expected)
            wrong += sum(ours is not theirs for ours, theirs in zip(expected, found, strict=True))
    return wrong, total


def timed(run: Callable[[], None], count: int) -> float:
    """Microseconds of processor time a request, of one pass over all requests."""
    gc.collect()
    began = time.process_time()
    run()
    return (time.process_time() - began) / count * 1e6


def measure(
    tasks: Mapping[str, Callable[[], None]], count: int, passes: int
) -> dict[str, list[float]]:
    """Every task once a pass, each pass beginning with the next one."""
    names = list(tasks)
    times: dict[str, list[float]] = defaultdict(list)
    for one in names:  # warm up
        tasks[one]()
    for turn in range(passes):
        start = turn % len(names)
        for name in (*names[start:], *names[:start]):
            times[name].append(timed(tasks[name], count))
    return times


def resident_mib() -> float:
    """Resident memory of this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def memory(programme: Programme, written: Sequence[bytes], rounds: int) -> int:
    """Resident memory at the start, after warm-up and at the end of many assessments."""
    warm = min(2_000, max(1, rounds // 10))
    start = resident_mib()

    def assessments(count: int) -> None:
        for n in range(count):
            whole(written[n % len(written)], programme)

    assessments(warm)
    gc.collect()
    after_warm_up = resident_mib()
    print(f"start                       {start:8.1f} MiB")
    print(f"after {warm:>7,} assessments   {after_warm_up:8.1f} MiB", flush=True)
    done, end = warm, after_warm_up
    while done < rounds:
        step = min(max(1, rounds // 5), rounds - done)
        assessments(step)
        done += step
        gc.collect()
        end = resident_mib()
        print(f"after {done:>7,} assessments   {end:8.1f} MiB", flush=True)
    print(f"growth since warm-up        {end - after_warm_up:+8.1f} MiB")
    return 0


def whole(body: bytes, programme: Programme) -> bytes:
    """JSON bytes to JSON bytes, as the service does it, without database and network."""
    return written(assess(parse_submission(body), programme, DEFAULT_DAY))


def our_tasks(
    requests: Sequence[Request], programme: Programme, stages: Sequence[Stage]
) -> dict[str, Callable[[], None]]:
    """Both evaluators on fact values, and the whole assessment."""

    def both() -> None:
        for request in requests:
            for i, values in request.stages:
                stages[i].judge(values)

    def everything() -> None:
        for request in requests:
            whole(request.body, programme)

    return {"ours: both evaluators": both, "ours: whole assessment": everything}


def their_task(engine: Engine, requests: Sequence[Request]) -> Callable[[], None]:
    """One engine over all stages of all requests."""

    def run() -> None:
        for request in requests:
            for i, flat in request.flat:
                engine.judge(i, flat)

    return run


def compare(programme: Programme, written: Sequence[bytes], passes: int) -> int:
    """The comparison; the exit code is 1 if an engine answers differently from ours."""
    named = stages_of(programme)
    stages = [stage for _, stage in named]
    expressions = [Expressions.of(stage) for stage in stages]
    requests = [prepare(body, programme, stages, expressions) for body in written]
    judged = sum(len(request.stages) for request in requests)
    conditions = sum(len(stage.judged) for stage in stages)
    print(
        f"{len(requests)} requests, {conditions} conditions in {len(stages)} stages,"
        f" {judged / len(requests):.1f} judgings a request, {passes} passes"
    )
    print(
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} processors\n"
    )
    tasks = our_tasks(requests, programme, stages)
    answers: dict[str, str] = {}
    any_wrong = False
    for name, make in RIVALS.items():
        try:
            version = importlib.metadata.version(name)
            engine = make(expressions)
        except (ImportError, importlib.metadata.PackageNotFoundError):
            print(f"{name}: skipped, it is not installed; `make bench` installs it")
            continue
        wrong, total = wrong_answers(engine, requests)
        any_wrong = any_wrong or wrong > 0
        label = f"{name} {version}"
        answers[label] = f"{wrong:,} of {total:,}"
        tasks[label] = their_task(engine, requests)
    times = measure(tasks, len(requests), passes)
    report(times, answers)
    return int(any_wrong)


def report(times: Mapping[str, Sequence[float]], answers: Mapping[str, str]) -> None:
    """Medians and best passes, each with its ratio to zen-engine, and wrong answers."""
    zen = next((one for name, one in times.items() if name.startswith("zen-engine")), None)
    print(f"\n{'':<34}{'median':>12}{'to zen':>8}{'best':>12}{'to zen':>8}   wrong answers")
    for name, measured in times.items():
        line = f"{name:<34}"
        for pick in (statistics.median, min):
            ratio = f"{pick(measured) / pick(zen):.2f}" if zen else "-"
            line += f"{pick(measured):>9,.0f} us{ratio:>8}"
        print(f"{line}   {answers.get(name, '-')}")
    print(
        "\nTimes are for one request; `to zen` is how many times zen-engine's."
        "\nOn a busy machine trust the best passes."
    )


def main() -> int:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer requests and passes")
    parser.add_argument("--passes", type=int, help="passes over all requests")
    parser.add_argument("--memory", type=int, metavar="N", help="memory over N assessments instead")
    given = parser.parse_args()
    programme = Programme(load(ROOT / "rules"), DEFAULT_DAY)
    gc.freeze()  # as in a worker
    written = bodies()
    if given.quick:
        written = written[:: max(1, len(written) // QUICK_REQUESTS)]
    if given.memory:
        return memory(programme, written, given.memory)
    counted: dict[Disposition, int] = defaultdict(int)
    for body in written:
        counted[assess(parse_submission(body), programme, DEFAULT_DAY).disposition] += 1
    print(", ".join(f"{count} {name.value}" for name, count in sorted(counted.items())))
    return compare(programme, written, given.passes or (3 if given.quick else 15))


if __name__ == "__main__":
    sys.exit(main())
