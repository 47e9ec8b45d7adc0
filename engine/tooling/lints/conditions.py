"""Conditions that contradict themselves, hold always, or hold parts that change nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from engine.conditions.tree import And, Condition, Named, Not, Or, conjunction
from engine.conditions.written import written
from engine.facts import Scope
from engine.ruleset.model import Rule, RuleSet
from engine.tooling.lints.frame import Frame, days_of
from engine.tooling.mutants import mutated, mutations
from engine.tooling.reasoning import (
    FALSE_RESULT,
    TRUE_RESULT,
    UNKNOWN_RESULT,
    Domains,
    Undecided,
    difference,
    witness,
)
from engine.tooling.report import Finding, Level

_NOT_TRUE = (FALSE_RESULT, UNKNOWN_RESULT)


def lint(rule_set: RuleSet) -> Iterator[Finding]:
    """Errors for what can never be true, warnings for what always is and for exceptions that never
    come to bear, notes for parts without influence."""
    frames: dict[date, Frame] = {}
    domains: dict[tuple[date, Scope], Domains] = {}

    def at(day: date, scope: Scope) -> tuple[Frame, Domains]:
        frame = frames.setdefault(day, Frame(rule_set, day))
        if (day, scope) not in domains:
            domains[day, scope] = frame.domains(scope)
        return frame, domains[day, scope]

    for rule in rule_set.rules.values():
        for day in days_of(rule_set, rule):
            found = list(_rule(rule, *at(day, rule.scope)))
            yield from found
            if found:
                break  # the same again on other days would help nobody
    last = max((one.in_force_from for one in rule_set.rules.values()), default=date(2012, 7, 1))
    wholes = [(one.name, one.condition, one.scope, one.file, one.line)
              for one in rule_set.terms.values()]  # fmt: skip
    wholes += [(name, one.condition, Scope.REQUEST, one.file, one.line)
               for name, one in rule_set.factors.items()]  # fmt: skip
    for name, condition, scope, file, line in wholes:
        frame, known = at(last, scope)
        bound = frame.bound(condition)
        if bound is not None:
            for message, remedy in _never(bound, frame, scope, known):
                yield Finding(
                    "contradiction", Level.ERROR, file, line, f"`{name}`: {message}", remedy
                )


def _rule(rule: Rule, frame: Frame, domains: Domains) -> Iterator[Finding]:
    def found(check: str, level: Level, message: str, remedy: str, of: str = "") -> Finding:
        text = f"{rule.id}: {message}"
        return Finding(check, level, rule.file, rule.line, text, remedy, rule.id, of=of)

    when = frame.bound(rule.when)
    applies = None if rule.applies is None else frame.bound(rule.applies)
    unless = [frame.bound(one.condition) for one in rule.unless]
    if when is None or (rule.applies and applies is None) or any(one is None for one in unless):
        return  # a parameter has no value; the lint on dates says so
    exceptions = [one for one in unless if one is not None]
    parts = [one for one in (applies, when, *exceptions) if one is not None]
    told = [each for part in parts for each in _never(part, frame, rule.scope, domains)]
    for message, remedy in dict.fromkeys(told):
        yield found("contradiction", Level.ERROR, message, remedy)
    if told:
        return
    whole = conjunction(applies, when)
    if not _can(whole, (TRUE_RESULT,), domains):
        yield found(
            "contradiction",
            Level.ERROR,
            "`applies` and `when` can never be true together, so the rule never fires",
            "correct one of the two",
        )
        return
    if not _can(when, _NOT_TRUE, domains):
        yield found(
            "always-true",
            Level.WARNING,
            "`when` is true of whatever the rule applies to",
            "write the fault in `when`, and what it is about in `applies`",
        )
    for exception in exceptions:
        if not _can(conjunction(whole, exception), (TRUE_RESULT, UNKNOWN_RESULT), domains):
            text = written(exception, frame.kinds(rule.scope))
            yield found(
                "unreachable-exception",
                Level.WARNING,
                f"the exception `{text}` excludes what the rule fires on, so it changes nothing",
                "remove it, or correct it",
            )
    condition = conjunction(whole, *(Not(one) for one in exceptions))
    if not _can(condition, (TRUE_RESULT,), domains):
        yield found(
            "contradiction",
            Level.ERROR,
            "the exceptions leave nothing on which the rule could fire",
            "correct the exceptions",
        )
        return
    for what in _idle(condition, frame, rule.scope, domains, first=int(applies is not None)):
        yield found(
            "no-influence",
            Level.NOTE,
            f"`{what}` never makes a difference in the condition",
            "remove it, correct what was meant, or say under `knowingly` why it stays",
            what,
        )


def _never(
    condition: Condition, frame: Frame, scope: Scope, domains: Domains
) -> Iterator[tuple[str, str]]:
    """Each smallest part that can never be true (or, under a `not`, that is idle)."""
    inner = [one for child in _children(condition) for one in _never(child, frame, scope, domains)]
    if inner:
        yield from inner
    elif not _can(condition, (TRUE_RESULT,), domains):
        text = written(condition, frame.kinds(scope))
        yield f"`{text}` can never be true", "correct one of the comparisons in it"


def _children(condition: Condition) -> Iterable[Condition]:
    match condition:
        case Not(child):
            return (child,)
        case And(children) | Or(children):
            return children
    return ()


def _idle(
    condition: Condition, frame: Frame, scope: Scope, domains: Domains, first: int
) -> Iterator[str]:
    """Parts without influence, from the child numbered `first` on: `applies`, which comes before,
    also settles whether a rule is said to apply."""
    kinds = frame.kinds(scope)
    for one in mutations(condition, kinds):
        if one.kind != "dropped" or (first and one.path[:1] in ((), (0,))):
            continue
        try:
            same = difference(condition, mutated(condition, one.path, one.change), domains) is None
        except Undecided:
            continue
        if same:
            yield one.says.split("`")[1]


def _can(condition: Condition, results: tuple[int, ...], domains: Domains) -> bool:
    """Whether a condition can come to one of these; yes, if it cannot be settled."""
    if isinstance(condition, Named):  # told where the term stands
        return True
    try:
        return witness(condition, results, domains) is not None
    except Undecided:
        return True
