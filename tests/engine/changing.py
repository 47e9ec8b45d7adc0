"""Ways to change a request for property tests: add, take away, shuffle, swap States."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from typing import Any

from hypothesis import strategies as st
from pydantic import ValidationError

from engine.conditions.syntax import aggregate_of
from engine.conditions.tree import Condition, facts_read
from engine.facts import FACTS, Scope
from engine.programme import Programme
from engine.regression import Case
from schemas.codes import country_codes
from schemas.submission import Submission

# Where the items of a scope stand. History is declared, or found in own records.
_LISTS = {
    Scope.OFFENCE: ("/offences",),
    Scope.ACT: ("/facts/specific_acts",),
    Scope.WARRANT: ("/warrants",),
    Scope.ORGANISATION: ("/organisations",),
    Scope.ROLE: ("/annotations/public_roles",),
    Scope.PROTECTION: ("/annotations/protection",),
    Scope.FINDING: ("/annotations/human_rights",),
    Scope.POSITION: ("/annotations/positions",),
    Scope.PREVIOUS_REQUEST: (
        "/history/previous_requests",
        "/annotations/own_records/previous_requests",
    ),
    Scope.CCF_DECISION: ("/history/ccf_decisions", "/annotations/own_records/ccf_decisions"),
    Scope.EXTRADITION: (
        "/history/extradition_outcomes",
        "/annotations/own_records/extradition_outcomes",
    ),
    Scope.JUDGMENT: ("/history/final_judgments", "/annotations/own_records/final_judgments"),
    Scope.IMMUNITY: ("/annotations/immunities",),
    Scope.SANCTION: ("/annotations/sanctions",),
}


def valid(document: dict[str, Any]) -> bool:
    """Whether it is a request at all."""
    try:
        Submission.model_validate(document, strict=False)
    except ValidationError:
        return False
    return True


# -- adding ----------------------------------------------------------------------------------------


def fragments(cases: list[Case]) -> list[tuple[str, Any]]:
    """What the data cases set: pointers without an index, and values."""
    found = {
        (pointer, repr(value)): value
        for case in cases
        for pointer, value in case.entry.change.items()
        if value is not None and not re.search(r"/\d+(/|$)", pointer)
    }
    return [(pointer, value) for (pointer, _), value in sorted(found.items(), key=lambda x: x[0])]


def added(document: dict[str, Any], pointer: str, value: Any) -> dict[str, Any] | None:
    """The document with something more at the pointer; None where something else stands there.

    Items are put behind those that are there, keys beside those that are there.
    """
    changed = copy.deepcopy(document)
    node: Any = changed
    *parents, last = pointer.split("/")[1:]
    for part in parents:
        if node.get(part) is None:
            node[part] = {}
        node = node[part]
        if not isinstance(node, dict):
            return None
    merged = _merged(node.get(last), value)
    if merged is None or merged == node.get(last):
        return None
    node[last] = merged
    return changed


def _merged(there: Any, more: Any) -> Any:
    if there in (None, [], {}, "unknown"):
        return copy.deepcopy(more)
    if isinstance(there, list) and isinstance(more, list):
        return [*there, *(copy.deepcopy(one) for one in more)]
    if isinstance(there, dict) and isinstance(more, dict):
        made = dict(there)
        for key, value in more.items():
            one = _merged(there.get(key), value)
            if one is None:
                return None
            made[key] = one
        return made
    return None


# -- taking away -----------------------------------------------------------------------------------


def values(node: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every single value of a document with its pointer."""
    if isinstance(node, dict):
        for key, child in node.items():
            yield from values(child, f"{pointer}/{key}")
    elif isinstance(node, list):
        for i, child in enumerate(node):
            yield from values(child, f"{pointer}/{i}")
    else:
        yield pointer, node


def without(document: dict[str, Any], pointer: str) -> dict[str, Any]:
    """The document without the value: an answer becomes unknown, anything else is left out."""
    changed = copy.deepcopy(document)
    node: Any = changed
    *parents, last = pointer.split("/")[1:]
    for part in parents:
        node = node[int(part)] if isinstance(node, list) else node[part]
    if isinstance(node, list):
        del node[int(last)]
    elif node[last] in ("yes", "no"):
        node[last] = "unknown"
    else:
        del node[last]
    return changed


# -- shuffling and swapping ------------------------------------------------------------------------


def shuffled(data: st.DataObject, node: Any) -> Any:
    """The same document with all its lists and keys in another order."""
    if isinstance(node, dict):
        keys = data.draw(st.permutations(list(node)))
        return {key: shuffled(data, node[key]) for key in keys}
    if isinstance(node, list):
        return [shuffled(data, one) for one in data.draw(st.permutations(node))]
    return node


# Keys under which a State's code may stand; elsewhere two letters may be a language.
_STATES = frozenset(
    "country issuing_country country_of_birth nationalities residence likely_countries"
    " countries_sought countries_excluded restricted_countries recipients granted_by against"
    " state_of_office".split()
)


def states(node: Any, key: str = "") -> set[str]:
    """Codes of the States that are named in a document."""
    if isinstance(node, dict):
        return set().union(*(states(child, name) for name, child in node.items()), set())
    if isinstance(node, list):
        return set().union(*(states(child, key) for child in node), set())
    return {node} if key in _STATES and node in country_codes() else set()


def with_states(node: Any, other: dict[str, str], key: str = "") -> Any:
    """The document with each State replaced by another."""
    if isinstance(node, dict):
        return {name: with_states(child, other, name) for name, child in node.items()}
    if isinstance(node, list):
        return [with_states(child, other, key) for child in node]
    return other.get(node, node) if key in _STATES and isinstance(node, str) else node


# -- what a rule reads -----------------------------------------------------------------------------


_reads: dict[tuple[str, object, str], tuple[tuple[str, frozenset[str]], ...]] = {}


def facts_of(programme: Programme, rule: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """What a rule reads: the meaning of each fact, and the pointers, without indices, that it says
    it reads. Terms and what comes of items are followed to their facts; a rule over weights reads
    what all factors and first-stage rules read."""
    key = (programme.rule_set.digest, programme.law_date, rule)
    if key not in _reads:
        entry = programme.rules[rule]
        judged = [(entry.condition, entry.scope)]
        if entry.entry.stage == 2:
            judged += [(one.condition, Scope.REQUEST) for one in programme.factors.values()]
            judged += [
                (one.condition, one.scope)
                for one in programme.rules.values()
                if one.entry.stage == 1
            ]
        found = {one for condition, scope in judged for one in _facts(programme, condition, scope)}
        # That there is an item at all is read too.
        found.add(("", frozenset(_LISTS.get(entry.scope, ()))))
        _reads[key] = tuple(sorted(found, key=repr))
    return _reads[key]


def paths_read(programme: Programme, rule: str) -> set[str]:
    """All pointers that a rule reads, without indices."""
    return {path for _, paths in facts_of(programme, rule) for path in paths}


def _facts(
    programme: Programme, condition: Condition, scope: Scope
) -> Iterator[tuple[str, frozenset[str]]]:
    for name in facts_read(condition):
        inner = aggregate_of(name)
        if inner is not None:
            rule_set = programme.rule_set
            item = rule_set.terms.get(inner) or rule_set.rules[inner]
            yield "", frozenset(_LISTS.get(item.scope, ()))
            yield from _facts(programme, item.condition, item.scope)
            continue
        spec = FACTS[scope].get(name) or FACTS[Scope.REQUEST].get(name)
        if spec is not None:
            yield (
                spec.doc,
                frozenset(
                    pointer
                    for path in spec.reads
                    for pointer in (
                        [path]
                        if path.startswith("/")
                        else [f"{one}/{path}" for one in _LISTS[spec.scope]]
                    )
                ),
            )


def touches(pointer: str, paths: Iterable[str]) -> bool:
    """Whether a change at the pointer is a change of one of the paths, or of a part of one."""
    bare = re.sub(r"/\d+(?=/|$)", "", pointer)
    return any(
        bare == one or bare.startswith(f"{one}/") or one.startswith(f"{bare}/") for one in paths
    )
