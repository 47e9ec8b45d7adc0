"""The page that compares two kept rule sets, and the comparison as a file."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

import orjson
from fastapi import APIRouter, Query, Response

from casework.accounts.actor import Actor
from casework.api.callers import GateIn
from casework.api.problems import ProblemError
from casework.audit.viewing import viewed
from casework.cases.rejudged import (
    MOST,
    Effect,
    assessments_of_both,
    effect_of,
    judged_otherwise,
)
from casework.cases.rescreened import Line
from casework.comparison_document import comparison_document
from casework.gate import Gate
from casework.kept_rules import NotReadable, kept_rule_set
from casework.markdown.comparison import comparison_markdown
from casework.rulebook import sees_whole_rules
from casework.store.rule_sets import KeptRuleSet, kept_rule_sets
from casework.web.compare_view import change_view
from casework.web.rendering import page
from casework.web.rules import actor_of
from casework.web.viewer import Viewer, ViewerIn
from engine.comparison import ChangeKind, Comparison, compare
from engine.ruleset.model import RuleSet
from schemas.problem import FaultKind

router = APIRouter(include_in_schema=False)

_PAGE: Final = 50
_IN_A_FILE: Final = 200
"""A file compares the assessments of so many cases: each is opened and read for it."""
Digest = Annotated[str, Query(max_length=64, pattern="^([0-9a-f]{64})?$")]


def _reader(viewer: Viewer) -> Actor:
    actor = actor_of(viewer)
    if not sees_whole_rules(actor):
        raise ProblemError(403, "Only staff of INTERPOL compare rule sets.")
    return actor


def _chosen(gate: Gate, before: str, after: str) -> tuple[list[KeptRuleSet], str, str]:
    """The rule sets to choose from, and the two chosen: if none is named, the one in force and the
    one kept before it."""
    kept = kept_rule_sets(gate.database)
    after = after or gate.rule_set_in_force
    if not before:
        ids = [one.digest for one in kept]
        older = ids[ids.index(after) + 1 :] if after in ids else []
        others = [one for one in ids if one != after]
        before = (older or others or [after])[0]
    return kept, before, after


def _sides(gate: Gate, before: str, after: str) -> tuple[RuleSet, RuleSet]:
    found = []
    for digest in (before, after):
        try:
            one = kept_rule_set(gate.database, digest)
        except NotReadable as error:
            raise ProblemError(409, str(error)) from None
        if one is None:
            raise ProblemError(
                404, "No rule set is kept under this digest.", kind=FaultKind.WRONG_VALUE
            )
        found.append(one)
    return found[0], found[1]


@router.get("/rules/compare")
def compare_page(
    gate: GateIn,
    viewer: ViewerIn,
    before: Digest = "",
    after: Digest = "",
    beyond: Annotated[str, Query(max_length=36)] = "",
) -> Response:
    """What changed between two rule sets, and which stored cases are judged otherwise by it."""
    actor = _reader(viewer)
    kept, before, after = _chosen(gate, before, after)
    found: Comparison | None = None
    texts, changes = gate.evaluator.rule_set.messages, []
    if before != after:
        old, new = _sides(gate, before, after)
        found = compare(old, new, ())
        changes = [change_view(one, old, new, texts, viewer.language) for one in found.rules]
    effect, lines = _effect(gate, actor, before, after, beyond) if found else (None, [])
    return page(
        "rule_compare.html",
        viewer,
        rules=texts,
        tab="compare",
        whole=True,
        kept=kept,
        in_force=gate.rule_set_in_force,
        before=before,
        after=after,
        labels=[_named(kept, one) for one in (before, after)],
        found=found,
        changes=changes,
        kinds=[(kind, [one for one in changes if one.kind is kind]) for kind in ChangeKind],
        effect=effect,
        lines=lines[:_PAGE],
        following=lines[_PAGE - 1].case_id if len(lines) > _PAGE else "",
        most=MOST,
        pair={"before": before, "after": after},
    )


def _effect(
    gate: Gate, actor: Actor, before: str, after: str, beyond: str
) -> tuple[Effect | None, list[Line]]:
    """What it did to cases; nothing for whoever may not read cases."""
    if not actor.reads_all:
        return None, []
    with gate.database.reading() as session:
        effect = effect_of(session, actor, before, after)
        lines = judged_otherwise(session, actor, before, after, beyond=beyond, limit=_PAGE + 1)
    if lines:
        viewed(gate, actor, None, "rescreened_cases")
    return effect, lines


def _named(kept: list[KeptRuleSet], digest: str) -> str:
    version = next((one.version for one in kept if one.digest == digest), "")
    return f"{version} ({digest[:8]})".strip()


def _in_a_file(
    gate: Gate, viewer: Viewer, before: str, after: str
) -> tuple[Comparison, tuple[str, str]]:
    actor = _reader(viewer)
    kept, before, after = _chosen(gate, before, after)
    old, new = _sides(gate, before, after)
    if not actor.reads_all:
        return compare(old, new, ()), (_named(kept, before), _named(kept, after))
    viewed(gate, actor, None, "rescreened_cases")
    with gate.database.reading() as session:
        found = compare(old, new, assessments_of_both(session, actor, before, after, _IN_A_FILE))
    if found.total.requests == _IN_A_FILE:
        cut = f"Of the stored cases, {_IN_A_FILE} are compared here, those judged otherwise first."
        found = replace(found, others=(*found.others, cut))
    return found, (_named(kept, before), _named(kept, after))


def _name(found: Comparison, ending: str) -> dict[str, str]:
    name = f"rules-{found.before[1][:8]}-{found.after[1][:8]}.{ending}"
    return {"Content-Disposition": f'attachment; filename="{name}"'}


@router.get("/rules/compare.md")
def compare_markdown(
    gate: GateIn, viewer: ViewerIn, before: Digest = "", after: Digest = ""
) -> Response:
    """The comparison as Markdown, with ids of cases, rules and facts and no word of a request."""
    found, labels = _in_a_file(gate, viewer, before, after)
    text = comparison_markdown(found, labels, _IN_A_FILE)
    return Response(text, headers=_name(found, "md"), media_type="text/markdown; charset=utf-8")


@router.get("/rules/compare.json")
def compare_json(
    gate: GateIn, viewer: ViewerIn, before: Digest = "", after: Digest = ""
) -> Response:
    """The same as JSON."""
    found, labels = _in_a_file(gate, viewer, before, after)
    body = orjson.dumps(comparison_document(found, labels), option=orjson.OPT_INDENT_2)
    return Response(body, headers=_name(found, "json"), media_type="application/json")
