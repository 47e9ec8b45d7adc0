"""Replaying recorded assessments: the same request, by the rules it was judged by, once more.

An assessment is a function of the request, the law date, the day of receipt and the rule set. All
four are in the database, so whatever was recorded can be made again, and must come out the same to
the byte.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from pydantic import ValidationError

from casework.bundles import BundleError
from casework.evaluator import Evaluator, asked_on
from casework.store.database import Database
from casework.store.recorded import Recorded
from casework.store.rule_sets import rule_set_bundle
from casework.store.versions import submission_of
from engine.assess import digest, held_by_fault
from engine.faults import EngineFault, FaultReason
from engine.ruleset.source import RuleSetError
from engine.version import ENGINE_VERSION
from schemas.assessment import Assessment

# Each holds worker processes, and cases of one rule set mostly follow one another.
_OPEN: Final = 2


class Outcome(StrEnum):
    """What came of one replay. Only `same` and `held_by_fault` prove the recorded assessment."""

    SAME = "same"
    """the same bytes"""
    HELD_BY_FAULT = "held_by_fault"
    """the evaluation had failed then, and the record is exactly the hold that follows from that"""
    DIFFERENT = "different"
    """other bytes"""
    FAILED = "failed"
    """the evaluation failed now; nothing is shown either way"""
    REQUEST_CHANGED = "request_changed"
    """the request in the database is not the one that was judged"""
    RULES_NOT_KEPT = "rules_not_kept"
    """no rule set with that digest is in the database"""
    NOT_READABLE = "not_readable"
    """the assessment, the request or the rules cannot be read by this engine"""


PROVEN: Final = frozenset({Outcome.SAME, Outcome.HELD_BY_FAULT})


@dataclass(frozen=True, slots=True)
class Difference:
    """The first place at which two assessments differ; a value is None where it is absent."""

    pointer: str
    recorded: str | None
    replayed: str | None
    personal: bool
    """whether the values may speak of the person, and so belong in no log"""


@dataclass(frozen=True, slots=True)
class Replayed:
    """One replay. `engine` and `version` are those that the recorded assessment names."""

    case_id: str
    outcome: Outcome
    version: str = ""
    rules_digest: str = ""
    engine: str = ""
    difference: Difference | None = None
    detail: str = ""

    @property
    def other_engine(self) -> bool:
        """Whether another version of the engine made the assessment."""
        return self.engine not in ("", ENGINE_VERSION)


class Replayer:
    """Replays assessments of one database. Close it, or use it with `with`: it holds processes."""

    def __init__(self, database: Database, open_evaluator: Callable[[bytes], Evaluator]) -> None:
        self._database, self._open = database, open_evaluator
        self._evaluators: OrderedDict[str, Evaluator] = OrderedDict()

    def replay(self, recorded: Recorded) -> Replayed:
        """Make one assessment again. Never raises for what is wrong with a record."""
        case_id = recorded.case_id
        try:
            made_with = json.loads(recorded.assessment)["made_with"]
            rules, version, engine = (
                str(made_with[key]) for key in ("digest", "version", "engine")
            )
            judged = str(made_with["request_digest"])
        except (ValueError, KeyError, TypeError):
            return Replayed(case_id, Outcome.NOT_READABLE, detail="the assessment is not one")

        def answer(
            outcome: Outcome, detail: str = "", difference: Difference | None = None
        ) -> Replayed:
            return Replayed(case_id, outcome, version, rules, engine, difference, detail)

        try:
            submission = asked_on(
                submission_of(recorded.request, recorded.annotations), recorded.as_of
            )
        except ValidationError as error:
            count = error.error_count()
            return answer(Outcome.NOT_READABLE, f"{count} fault(s) in the request by this schema")
        if digest(submission) != judged:
            return answer(Outcome.REQUEST_CHANGED, "its digest is not the one that was judged")
        try:
            evaluator = self._evaluator(rules)
        except (BundleError, RuleSetError, EngineFault) as error:
            return answer(Outcome.NOT_READABLE, str(error).splitlines()[0])
        if evaluator is None:
            return answer(Outcome.RULES_NOT_KEPT, f"no rule set {rules[:12]} in this database")
        if evaluator.rule_set.digest != rules:
            return answer(Outcome.NOT_READABLE, "the rule set kept under that digest has another")
        again = evaluator.assess(submission, recorded.law_date, recorded.judged_on)
        if _bytes(again, engine) == recorded.assessment:
            # An evaluation that failed both times shows nothing but that it fails.
            return answer(Outcome.HELD_BY_FAULT if _failed(again) else Outcome.SAME)
        if recorded.assessment in {
            _bytes(held_by_fault(reason, evaluator.rule_set, recorded.law_date, judged), engine)
            for reason in FaultReason
        }:
            return answer(Outcome.HELD_BY_FAULT)
        if _failed(again):
            return answer(Outcome.FAILED, again.flags[0].message.partition(". ")[0])
        found = first_difference(json.loads(recorded.assessment), again.model_dump(mode="json"))
        # Equal in every value: then spaces or the order of keys were changed in the record.
        found = found or Difference("", "written otherwise", "as this program writes it", False)
        return answer(Outcome.DIFFERENT, difference=found)

    def _evaluator(self, rules: str) -> Evaluator | None:
        if rules not in self._evaluators:
            bundle = rule_set_bundle(self._database, rules)
            if bundle is None:
                return None
            self._evaluators[rules] = self._open(bundle)
            if len(self._evaluators) > _OPEN:
                _, oldest = self._evaluators.popitem(last=False)
                oldest.close()
        self._evaluators.move_to_end(rules)
        return self._evaluators[rules]

    def close(self) -> None:
        """End the processes."""
        while self._evaluators:
            self._evaluators.popitem()[1].close()

    def __enter__(self) -> Replayer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _failed(made: Assessment) -> bool:
    return any(one.rule == "ENGINE-FAULT" for one in made.flags)


def _bytes(made: Assessment, engine: str) -> str:
    """The assessment as it is recorded, under the name of the engine that the record names.

    Another engine that finds the same has proven the finding; its own name is no difference.
    """
    named = made.made_with.model_copy(update={"engine": engine})
    return made.model_copy(update={"made_with": named}).model_dump_json()


# Fields whose values come from the rule set or are words of closed lists. Whatever is not here may
# quote the request.
_IMPERSONAL: Final = frozenset(
    "article article_3_weight certainty chapter digest disposition edition effect engine"
    " escalated_from evaluators_agree fact factor family instrument law_date leaning letter limits"
    " meaning ordinary_weight points_to request_digest requester_sees restricted rule ruleset says"
    " schema_version state status title unit version weight".split()
)


def first_difference(recorded: Any, replayed: Any, pointer: str = "") -> Difference | None:
    """The first place, in the order of the recorded document, at which two documents differ."""
    if isinstance(recorded, dict) and isinstance(replayed, dict):
        for key in (*recorded, *(one for one in replayed if one not in recorded)):
            found = _at(f"{pointer}/{key}", recorded, replayed, key)
            if found is not None:
                return found
        return None
    if isinstance(recorded, list) and isinstance(replayed, list):
        for i in range(max(len(recorded), len(replayed))):
            left, right = dict(enumerate(recorded)), dict(enumerate(replayed))
            found = _at(f"{pointer}/{i}", left, right, i)
            if found is not None:
                return found
        return None
    if recorded == replayed and type(recorded) is type(replayed):
        return None
    return Difference(pointer, _shown(recorded), _shown(replayed), _personal(pointer))


def _at(pointer: str, recorded: Any, replayed: Any, key: Any) -> Difference | None:
    if key in recorded and key in replayed:
        return first_difference(recorded[key], replayed[key], pointer)
    return Difference(
        pointer,
        _shown(recorded[key]) if key in recorded else None,
        _shown(replayed[key]) if key in replayed else None,
        _personal(pointer),
    )


def _personal(pointer: str) -> bool:
    return pointer.rsplit("/", 1)[-1] not in _IMPERSONAL


def _shown(value: Any) -> str:
    if isinstance(value, dict) and isinstance(value.get("rule"), str):
        return f"an entry of rule {value['rule']}"
    return json.dumps(value, ensure_ascii=False)
