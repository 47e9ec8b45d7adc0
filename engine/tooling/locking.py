"""The lock: what each version of a rule says, so that none is changed without anybody saying so.

`rules.lock` has one line for each rule: id, version, and a digest of each part of what it says. A
changed digest under the same version is a fault. Terms, parameters, messages and factors count as
part of every rule that uses them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from engine.conditions.tree import Condition, facts_read
from engine.conditions.written import written
from engine.facts import Scope
from engine.ruleset.load import WEIGHING_FACTS
from engine.ruleset.model import Rule, RuleSet
from engine.tooling.law import asked_about, terms_of
from engine.tooling.lints.frame import Frame, parameters_of
from engine.tooling.report import Finding, Level, Report, by_rule
from engine.values import Kind

LOCK_FILE: Final = "rules.lock"
_HEADER: Final = (
    "# What each version of a rule says. Written by `rednotice rules lock`; do not edit.\n"
    "# A rule whose line would change needs a higher `version` first.\n"
)
_LINE: Final = re.compile(r"(?P<rule>\S+) (?P<version>[0-9]+)(?P<parts>( [a-z]+:[0-9a-f]{16})+)")
_NO_DAY: Final = date(2012, 7, 1)  # only kinds are asked of it, and those hold on every day


@dataclass(frozen=True, slots=True)
class Locked:
    """One line: a version of a rule, and the digest of each part of it."""

    version: int
    parts: Mapping[str, str]


class LockError(ValueError):
    """A lock file that cannot be read; the message says where and what to do."""


def locked(rule_set: RuleSet) -> dict[str, Locked]:
    """What the lock of a rule set must say."""
    frame = Frame(rule_set, _NO_DAY)
    kinds = {scope: frame.kinds(scope) for scope in Scope}
    return {
        rule.id: Locked(
            rule.entry.version,
            {name: _digest(part) for name, part in _parts(rule_set, rule, kinds).items()},
        )
        for rule in rule_set.rules.values()
    }


def to_text(lock: Mapping[str, Locked]) -> str:
    """The lock file."""
    lines = [
        f"{rule} {one.version} " + " ".join(f"{name}:{value}" for name, value in one.parts.items())
        for rule, one in sorted(lock.items())
    ]
    return _HEADER + "\n".join(lines) + "\n"


def from_text(text: str) -> dict[str, Locked]:
    """Read a lock file. Raises LockError."""
    lock: dict[str, Locked] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line)
        if found is None or found["rule"] in lock:
            raise LockError(
                f"{LOCK_FILE}:{number}: cannot be read, or names a rule again; take the file from"
                " the last commit, and run `rednotice rules lock`"
            )
        parts = dict(one.split(":") for one in found["parts"].split())
        lock[found["rule"]] = Locked(int(found["version"]), parts)
    return lock


def compare(rule_set: RuleSet, old: Mapping[str, Locked]) -> list[Finding]:
    """Where the rules are not what the lock says.

    Errors are rules that changed under the same version, or went back to a lower one; they must be
    mended before the lock may be written. Warnings are lines that only need to be written.
    """
    findings: list[Finding] = []
    for name, new in locked(rule_set).items():
        rule, was = rule_set.rules[name], old.get(name)
        if was == new:
            continue
        check, level, remedy = "lock-outdated", Level.WARNING, "run `rednotice rules lock`"
        if was is None:
            message = "is not in the lock"
        elif new.version > was.version:
            message = f"is version {new.version}, and the lock has {was.version}"
        elif new.version < was.version:
            check, level = "version-lowered", Level.ERROR
            message = f"is version {new.version}, but {was.version} is in the lock"
            remedy = f"give it version {was.version + 1}"
        else:
            check, level = "changed-without-version", Level.ERROR
            changed = [part for part in new.parts if new.parts[part] != was.parts.get(part)]
            message = f"is no longer what version {was.version} was; changed: {', '.join(changed)}"
            remedy = (
                f"set `version: {was.version + 1}` in the rule and run `rednotice rules lock`, or"
                " take back the change to it or to the terms, parameters and messages it uses"
            )
        findings.append(
            Finding(check, level, rule.file, rule.line, f"{name} {message}", remedy, name)
        )
    for name in sorted(old.keys() - rule_set.rules.keys()):
        findings.append(
            Finding("lock-outdated", Level.WARNING, LOCK_FILE, 1,
                    f"{name} is in the lock, and is no rule", "run `rednotice rules lock`")
        )  # fmt: skip
    return findings


def report(rule_set: RuleSet, findings: list[Finding]) -> Report:
    """The comparison for whoever called."""
    places = {one.id: (one.file, one.line) for one in rule_set.rules.values()}
    summary = (
        f"{len(places)} rules are as locked"
        if not findings
        else f"{len(findings)} of {len(places)} rules are not as locked"
    )
    titles = {one.id: one.entry.title for one in rule_set.rules.values()}
    checks = by_rule(places, "lock", findings)
    return Report("lock", summary, checks, findings, {"rules": len(places)}, titles)


# ---- what a rule says ----

Kinds = Mapping[Scope, Mapping[str, Kind]]


def _parts(rule_set: RuleSet, rule: Rule, kinds: Kinds) -> dict[str, Any]:
    entry = rule.entry
    return {
        "law": {
            "title": entry.title,
            "catalogue": entry.catalogue,
            "basis": [one.model_dump(mode="json") for one in entry.basis],
            "says": entry.says,
            "limits": entry.limits,
            "because": [one.because for one in rule.unless],
            "from": str(rule.in_force_from),
            "until": str(rule.in_force_until),
        },
        "condition": dict(_condition(rule_set, rule, kinds)),
        "effect": {
            "scope": rule.scope,
            "stage": entry.stage,
            "family": rule.family,
            "effect": entry.effect,
            "undetermined": rule.when_undetermined,
            "unanswered": entry.if_unanswered,
            "question": entry.question,
            "sees": rule.requester_sees,
            "near_miss": entry.near_miss,
            "status": entry.status,
        },
        "messages": rule_set.messages.texts_of(rule.id),
    }


def _condition(rule_set: RuleSet, rule: Rule, kinds: Kinds) -> Iterator[tuple[str, Any]]:
    """The rule's condition with the definition of all it is built on, however deep."""
    own = {"applies": rule.applies, "when": rule.when}
    own |= {f"unless {i}": one.condition for i, one in enumerate(rule.unless)}
    yield from (
        (name, written(one, kinds[rule.scope])) for name, one in own.items() if one is not None
    )
    waiting, parameters, done = [rule.condition], set[str](), {rule.id}
    weighs = False
    while waiting:
        condition = waiting.pop()
        parameters |= parameters_of(condition)
        if not weighs and any(fact in WEIGHING_FACTS for fact in facts_read(condition)):
            weighs = True
            for name, factor in rule_set.factors.items():
                waiting.append(factor.condition)
                said = factor.entry.model_dump(mode="json", exclude={"when", "says"})
                yield name, [written(factor.condition, kinds[Scope.REQUEST]), said]
            parameters |= {one for one in rule_set.parameters if one.startswith("weigh")}
        for name in sorted((terms_of(condition) | asked_about(condition)) - done):
            done.add(name)
            definition, scope = _definition(rule_set, name)
            waiting.append(definition)
            yield name, written(definition, kinds[scope])
    for name in sorted(parameters):
        values = rule_set.parameters[name]
        yield f"parameter {name}", [values.unit, [(str(v.from_), v.value) for v in values.values]]


def _definition(rule_set: RuleSet, name: str) -> tuple[Condition, Scope]:
    one = rule_set.rules.get(name) or rule_set.terms[name]
    return one.condition, one.scope


def _digest(part: object) -> str:
    text = json.dumps(part, ensure_ascii=False, sort_keys=True)
    # Enough to notice a change; nobody is kept from making one on purpose.
    return hashlib.sha256(text.encode()).hexdigest()[:16]
