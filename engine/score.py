"""How the rules fare on decided cases: rates with confidence intervals, and every miss by name.

Nothing here decides anything about a request; it measures what was decided elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pydantic import ValidationError

from engine.decided import FORBIDDEN, DecidedCase, DecidedCases, IssueRule, Outcome
from engine.regression import assess_document
from engine.ruleset.model import RuleSet
from schemas.assessment import Assessment, Disposition, Effect, Leaning

_Z95: Final = 1.959963984540054
_LEANINGS: Final[Mapping[Outcome, Leaning]] = {
    "not_compliant": Leaning.ARTICLE_3,
    "compliant": Leaning.ORDINARY,
    "compliant_with_update": Leaning.ORDINARY,
}
_ORDER: Final = (Effect.INFORM, Effect.ASK, Effect.HOLD, Effect.REFUSE)

# Rates in the order in which they are shown: key, title, outcomes counted, target.
_RATES: Final[Sequence[tuple[str, str, frozenset[Outcome], float]]] = (
    ("stopped", "Non-compliant cases stopped", frozenset({"not_compliant", "stop"}), 1.0),
    (
        "not_refused",
        "Compliant cases not refused",
        frozenset({"compliant", "compliant_with_update", "pass"}),
        1.0,
    ),
    (
        "looked_at",
        "Cases in between put before a person",
        frozenset({"partly", "clarification_requested", "depends"}),
        1.0,
    ),
    ("clear", "Positive controls clear", frozenset({"clear"}), 1.0),
)
LEANING_TARGET: Final = 0.9


def wilson(hits: int, total: int, z: float = _Z95) -> tuple[float, float]:
    """The Wilson score interval of a proportion, 95 % unless told otherwise.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of
    the American Statistical Association 22 (1927) 209-212. Of nothing, anything between 0 and 1.
    """
    if total == 0:
        return 0.0, 1.0
    p, z2 = hits / total, z * z
    centre = (p + z2 / (2 * total)) / (1 + z2 / total)
    half = z / (1 + z2 / total) * math.sqrt(p * (1 - p) / total + z2 / (4 * total * total))
    # At the ends the closed form is exact but for rounding.
    return (
        0.0 if hits == 0 else max(0.0, centre - half),
        1.0 if hits == total else min(1.0, centre + half),
    )


@dataclass(frozen=True, slots=True)
class Row:
    """One case and what the engine made of it; without an assessment the `problem` says why."""

    case: DecidedCase
    assessment: Assessment | None
    problem: str = ""

    @property
    def faulty(self) -> bool:
        """It is no request, or the engine failed and held it for that reason alone."""
        return self.assessment is None or any(
            one.rule == "ENGINE-FAULT" for one in self.assessment.flags
        )

    @property
    def ours(self) -> str:
        """The disposition as a word."""
        return self.assessment.disposition.value if self.assessment else "bad input"

    @property
    def leaning(self) -> Leaning | None:
        """The leaning, if there is an assessment."""
        return self.assessment.weighing.leaning if self.assessment else None

    @property
    def agrees(self) -> bool:
        """The disposition is none that the outcome forbids; a fault never agrees."""
        return (
            not self.faulty
            and self.assessment is not None
            and self.assessment.disposition not in FORBIDDEN[self.case.entry.authority_outcome]
        )

    @property
    def leaning_wanted(self) -> Leaning | None:
        """How the authority leaned; None outside Article 3 or where it went neither way."""
        if "3" not in self.case.entry.articles:
            return None
        return _LEANINGS.get(self.case.entry.authority_outcome)

    @property
    def strictest(self) -> tuple[str, ...]:
        """The rules that made the disposition."""
        if self.assessment is None or self.assessment.disposition is Disposition.CLEAR:
            return ()
        wanted = self.assessment.disposition.value
        rules = (one.rule for one in self.assessment.flags if one.effect.value == wanted)
        return tuple(dict.fromkeys(rules))


@dataclass(frozen=True, slots=True)
class Miss:
    """A case on which engine and authority differ, with the reason if it is a known one."""

    id: str
    expected: str
    got: str
    rules: tuple[str, ...]
    explained: str | None


@dataclass(frozen=True, slots=True)
class Rate:
    """Hits of a total, with the interval and the misses. `target` is a share, or none."""

    key: str
    title: str
    hits: int
    total: int
    target: float | None
    misses: tuple[Miss, ...] = ()

    @property
    def share(self) -> float | None:
        """Hits as a share; none of nothing."""
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float]:
        """The Wilson interval, 95 %."""
        return wilson(self.hits, self.total)

    @property
    def reached(self) -> bool:
        """The target is reached, or there is nothing to reach."""
        return self.target is None or self.share is None or self.share >= self.target

    @property
    def met(self) -> bool:
        """The target is reached, or every miss is explained."""
        return self.reached or all(one.explained for one in self.misses)


@dataclass(frozen=True, slots=True)
class IssueScore:
    """One issue that an authority examines: its finding against our flags."""

    issue: str
    says: str
    found_by_both: int
    only_ours: int
    only_theirs: int
    found_by_neither: int

    @property
    def precision(self) -> Rate:
        """Of what we flagged, what the authority found too."""
        flagged = self.found_by_both + self.only_ours
        return Rate("precision", self.issue, self.found_by_both, flagged, None)

    @property
    def recall(self) -> Rate:
        """Of what the authority found, what we flagged."""
        found = self.found_by_both + self.only_theirs
        return Rate("recall", self.issue, self.found_by_both, found, None)


@dataclass(frozen=True, slots=True)
class Readings:
    """Two encodings of the same cases, made apart, compared: what depends on the reader."""

    pairs: int
    disposition: Rate
    stopped: Rate
    leaning: Rate
    second_agrees: Rate


@dataclass(frozen=True, slots=True)
class Score:
    """All measures. `leaning_half` counts a balanced leaning as half a hit."""

    rates: tuple[Rate, ...]
    leaning_half: float
    issues: tuple[IssueScore, ...]
    unmapped_issues: tuple[str, ...]
    readings: Readings | None
    faults: tuple[Miss, ...]

    @property
    def all_issues(self) -> IssueScore:
        """The issues summed."""
        return IssueScore(
            "all",
            "All issues together.",
            sum(one.found_by_both for one in self.issues),
            sum(one.only_ours for one in self.issues),
            sum(one.only_theirs for one in self.issues),
            sum(one.found_by_neither for one in self.issues),
        )

    @property
    def met(self) -> bool:
        """Every target is met and nothing failed."""
        return not self.faults and all(one.met for one in self.rates)


def judge(case: DecidedCase, rule_set: RuleSet) -> Row:
    """Assess one case by the law of its day. A case that is no request is a row with a problem."""
    try:
        return Row(case, assess_document(case.document, rule_set))
    except ValidationError as error:
        problems = (f"/{'/'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        return Row(case, None, "; ".join(problems))


def score(
    rows: Iterable[Row], decided: DecidedCases, issue_rules: Mapping[str, IssueRule]
) -> Score:
    """The measures over judged rows. Second readings are compared and counted in no other rate."""
    every = list(rows)
    first = [one for one in every if not one.case.entry.second_reading]
    second = [one for one in every if one.case.entry.second_reading]
    known = decided.exceptions
    rates = [
        _rate(
            key, title, [r for r in first if r.case.entry.authority_outcome in which], target, known
        )
        for key, title, which, target in _RATES
    ]
    weighed = [one for one in first if one.leaning_wanted is not None]
    hits = sum(one.leaning is one.leaning_wanted for one in weighed)
    balanced = sum(one.leaning is Leaning.BALANCED for one in weighed)
    rates.append(
        Rate(
            "leaning",
            "Leaning agrees in Article 3 cases",
            hits,
            len(weighed),
            LEANING_TARGET,
            tuple(
                _miss(one, str(one.leaning_wanted), str(one.leaning or one.ours), {})
                for one in weighed
                if one.leaning is not one.leaning_wanted
            ),
        )
    )
    issues, unmapped = _issues(first, issue_rules)
    return Score(
        rates=tuple(rates),
        leaning_half=(hits + balanced / 2) / len(weighed) if weighed else 1.0,
        issues=issues,
        unmapped_issues=unmapped,
        readings=_readings(first, second),
        faults=tuple(
            _miss(one, one.case.entry.authority_outcome, one.problem or "engine fault", {})
            for one in every
            if one.faulty
        ),
    )


def _rate(
    key: str, title: str, rows: Sequence[Row], target: float | None, known: Mapping[str, str]
) -> Rate:
    misses = [
        _miss(one, one.case.entry.authority_outcome, one.ours, known)
        for one in rows
        if not one.agrees
    ]
    return Rate(key, title, len(rows) - len(misses), len(rows), target, tuple(misses))


def _miss(row: Row, expected: str, got: str, known: Mapping[str, str]) -> Miss:
    name = row.case.entry.id
    explained = row.case.entry.known_difference or known.get(name)
    return Miss(name, expected, got, row.strictest, explained)


def _issues(
    rows: Sequence[Row], issue_rules: Mapping[str, IssueRule]
) -> tuple[tuple[IssueScore, ...], tuple[str, ...]]:
    # A finding that is neither of these was not made: not examined, not applicable.
    verdicts = {"ok": False, "no": False, "doubt": True, "fail": True, "yes": True}
    table: dict[str, list[int]] = {}
    unmapped: set[str] = set()
    for row in rows:
        for issue, finding in row.case.entry.issues.items():
            if finding not in verdicts or row.assessment is None:
                continue
            if issue not in issue_rules:
                unmapped.add(issue)
                continue
            theirs = verdicts[finding]
            ours = _raised(row.assessment, issue_rules[issue])
            cell = 0 if ours and theirs else 1 if ours else 2 if theirs else 3
            table.setdefault(issue, [0, 0, 0, 0])[cell] += 1
    found = tuple(
        IssueScore(issue, issue_rules[issue].says, *cells) for issue, cells in sorted(table.items())
    )
    return found, tuple(sorted(unmapped))


def _raised(assessment: Assessment, issue: IssueRule) -> bool:
    least = _ORDER.index(issue.least_effect)
    return any(
        (one.family in issue.families or one.rule in issue.rules)
        and _ORDER.index(one.effect) >= least
        for one in assessment.flags
    )


def _readings(first: Sequence[Row], second: Sequence[Row]) -> Readings | None:
    by_id = {one.case.entry.id: one for one in first}
    pairs = [
        (by_id[one.case.entry.id], one)
        for one in second
        if one.case.entry.id in by_id and not one.faulty and not by_id[one.case.entry.id].faulty
    ]
    if not pairs:
        return None

    def same(key: str, title: str, what: str) -> Rate:
        differ = tuple(
            Miss(b.case.entry.id, str(_aspect(a, what)), str(_aspect(b, what)), b.strictest, None)
            for a, b in pairs
            if _aspect(a, what) != _aspect(b, what)
        )
        return Rate(key, title, len(pairs) - len(differ), len(pairs), None, differ)

    return Readings(
        len(pairs),
        same("disposition", "Same disposition in both readings", "disposition"),
        same("stopped", "Both stopped or both not", "stopped"),
        same("leaning", "Same leaning in both readings", "leaning"),
        _rate(
            "second_agrees",
            "Second reading agrees with the authority",
            [b for _, b in pairs],
            None,
            {},
        ),
    )


def _aspect(row: Row, what: str) -> object:
    if what == "leaning":
        return row.leaning
    if what == "stopped":
        return "clear" if row.ours == Disposition.CLEAR.value else "stopped"
    return row.ours
