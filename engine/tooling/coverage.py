"""What the data cases show of each condition: which outcomes, and which of every leaf."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from engine import reference
from engine.conditions.tree import And, Condition, Known, Leaf, Named, Not, Or, bind
from engine.conditions.written import written
from engine.explain import what_would_fire
from engine.facts import FACTS, Scope
from engine.tooling.law import Law
from engine.tooling.reasoning import Undecided, witness
from engine.tooling.recording import Judged, Recording
from engine.tooling.report import Check, Finding, Level, Report
from engine.values import Value

OUTCOMES: Final = {
    reference.TRUE: "true",
    reference.FALSE: "false",
    reference.UNKNOWN_RESULT: "undetermined",
}
_BIT: Final = {reference.FALSE: 1, reference.UNKNOWN_RESULT: 2, reference.TRUE: 4}
_BOTH: Final = (reference.TRUE, reference.FALSE)


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that can come out true, false or undetermined: a whole condition (`leaf` is None),
    or one leaf of what a rule, term or factor itself says. A term in it counts as a leaf."""

    subject: str
    scope: Scope
    file: str
    line: int
    condition: Condition
    leaf: str | None


Seen = dict[int, int]


def points(law: Law) -> tuple[Point, ...]:
    """Every point of a law, in the order of the rule files."""
    found: list[Point] = []
    terms, factors = law.programme.rule_set.terms, law.programme.factors
    for rule in law.rules.values():
        parts = [rule.applies, rule.when, *(one.condition for one in rule.unless)]
        own = [bind(one, law.programme.parameters) for one in parts if one is not None]
        found.extend(_points(law, rule.id, rule.file, rule.line, own))
    for term in terms.values():
        if term.name in law.conditions:
            own = [law.conditions[term.name]]
            found.extend(_points(law, term.name, term.file, term.line, own))
    for name, factor in factors.items():
        found.extend(_points(law, name, factor.file, factor.line, [law.conditions[name]]))
    return tuple(found)


def _points(law: Law, name: str, file: str, line: int, own: Iterable[Condition]) -> Iterator[Point]:
    scope = law.scopes[name]
    yield Point(name, scope, file, line, law.conditions[name], None)
    for leaf in dict.fromkeys(leaf for one in own for leaf in own_leaves(one)):
        yield Point(name, scope, file, line, leaf, written(leaf, law.kinds[scope]))


def own_leaves(condition: Condition) -> Iterator[Leaf | Named]:
    """Leaves as they stand written: a term is one."""
    match condition:
        case Not(child):
            yield from own_leaves(child)
        case And(children) | Or(children):
            for one in children:
                yield from own_leaves(one)
        case _:
            yield condition


class Watch:
    """Looks at all points of a law at once, case after case."""

    def __init__(self, law: Law, of: Sequence[Point]) -> None:
        self._scopes: list[tuple[Scope, list[int], reference.Evaluate]] = []
        for scope in dict.fromkeys(point.scope for point in of):
            numbers = [number for number, point in enumerate(of) if point.scope is scope]
            conditions = [of[number].condition for number in numbers]
            evaluate = reference.compile_all(conditions, law.kinds[scope])
            self._scopes.append((scope, numbers, evaluate))

    def look(self, recording: Recording, judged: Judged, seen: Seen) -> None:
        """Add which outcomes each point, by its number, has in one case; as bits."""
        for scope, numbers, evaluate in self._scopes:
            for values in _places(scope, recording, judged):
                for number, result in zip(numbers, evaluate(values), strict=True):
                    seen[number] = seen.get(number, 0) | _BIT[result]


def _places(scope: Scope, recording: Recording, judged: Judged) -> Iterable[Mapping[str, Value]]:
    if scope is Scope.REQUEST:
        return (judged.values,)
    return (one.values for one in recording.items.get(scope, ()))


def add(total: Seen, more: Mapping[int, int]) -> None:
    """Put what was seen in other cases to what was seen already."""
    for number, bits in more.items():
        total[number] = total.get(number, 0) | bits


def report(law: Law, of: tuple[Point, ...], seen: Mapping[int, int], least: float) -> Report:
    """Coverage in figures, and each outcome that no case shows, with what a case would need.

    Counted are true and false of every condition and leaf, unless reasoning shows that a leaf
    cannot come to it. Undetermined outcomes are told in figures of their own. `least` is a
    percentage; below it the report has an error.
    """
    findings: dict[str, list[Finding]] = {}
    counted = shown = maybe = undetermined = 0
    places: dict[str, tuple[str, int]] = {}
    for number, point in enumerate(of):
        places[point.subject] = (point.file, point.line)
        bits = seen.get(number, 0)
        for outcome, bit in _BIT.items():
            if bits & bit:
                is_shown = True
            elif _possible(law, point, outcome):
                is_shown = False
            else:
                continue
            if outcome in _BOTH:
                counted, shown = counted + 1, shown + is_shown
                if not is_shown:
                    findings.setdefault(point.subject, []).append(_gap(law, point, outcome))
            else:
                maybe, undetermined = maybe + 1, undetermined + is_shown
    rules = [
        seen.get(number, 0)
        for number, point in enumerate(of)
        if point.leaf is None and point.subject in law.rules
    ]
    percent = 100 * shown / counted if counted else 0.0
    gaps = [one for of_subject in findings.values() for one in of_subject]
    summary = (
        f"{percent:.1f} % of {counted} outcomes shown (each condition and leaf, true and false);"
        f" undetermined: {undetermined} of {maybe};"
        f" rules: {sum(one & 4 > 0 for one in rules)} true, {sum(one & 1 > 0 for one in rules)}"
        f" false, {sum(one & 2 > 0 for one in rules)} undetermined, of {len(rules)}"
    )
    if percent < least:
        message = f"{percent:.1f} % of outcomes are shown by the cases, and {least:g} % are asked"
        below = Finding("coverage-too-low", Level.ERROR, ".", 1, message, "add cases for the gaps",
                        root="cases")  # fmt: skip
        gaps.append(below)
    return Report(
        "cover",
        summary,
        tuple(
            Check(name, "cover", file, line, tuple(findings.get(name, ())))
            for name, (file, line) in places.items()
        ),
        tuple(gaps),
        {
            "percent": round(percent, 2),
            "outcomes": counted,
            "shown": shown,
            "undetermined_possible": maybe,
            "undetermined_shown": undetermined,
            "rules": len(rules),
            "rules_true": sum(one & 4 > 0 for one in rules),
            "rules_false": sum(one & 1 > 0 for one in rules),
            "rules_undetermined": sum(one & 2 > 0 for one in rules),
        },
        {one.id: one.entry.title for one in law.rules.values()},
    )


def _possible(law: Law, point: Point, outcome: int) -> bool:
    try:
        found = witness(point.condition, (outcome,), law.domains(point.scope))
    except Undecided:
        return True
    return found is not None


def _gap(law: Law, point: Point, outcome: int) -> Finding:
    what = f"`{point.leaf}`" if point.leaf else f"`{point.subject}` as a whole"
    word = OUTCOMES[outcome]
    return Finding(
        "not-covered",
        Level.NOTE,
        point.file,
        point.line,
        f"{point.subject}: no case in which {what} is {word}",
        _need(law, point, outcome),
        point.subject if point.subject in law.rules else None,
    )


def _need(law: Law, point: Point, outcome: int) -> str:
    if point.leaf is None or isinstance(point.condition, Named):
        return f"add a case in which it is {OUTCOMES[outcome]}"
    leaf = point.condition
    assert not isinstance(leaf, Not | And | Or | Named)
    if isinstance(leaf, Known):
        return f"add a case in which {leaf.fact} is {'known' if outcome else 'not known'}"
    spec = FACTS[point.scope].get(leaf.fact) or FACTS[Scope.REQUEST].get(leaf.fact)
    opposite = reference.FALSE if outcome == reference.TRUE else reference.TRUE
    wanted = what_would_fire(leaf, opposite, law.kinds[point.scope])
    read = f", read from {', '.join(spec.reads)}" if spec and spec.reads else ""
    return f"add a case in which {leaf.fact} is {wanted}{read}"
