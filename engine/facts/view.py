"""The case as facts see it: the submission, the day it is judged on, and items with places."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from engine.facts.registry import Scope
from engine.tables.load import Tables
from engine.text.acts import ActReader
from engine.text.lexicon import Lexicon
from engine.text.offices import OfficeReader
from engine.values import Interval, day
from schemas.annotations import Annotations
from schemas.judicial import CaseFacts
from schemas.request import Assurances, Family, Header, History
from schemas.submission import Submission

_NO_ANNOTATIONS: Final = Annotations()
_NO_HISTORY: Final = History()
_NO_ASSURANCES: Final = Assurances()
_NO_FAMILY: Final = Family()


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a scope: the model, its JSON pointer, and whether the requester declared it."""

    model: Any
    pointer: str
    declared: bool = True


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of the controlled vocabularies mean to the rules; data of the rule set.

    `acts` gives for each act kind the classes it belongs to; `tags` the same for offence tags;
    `categories` maps an ICCS category and `signals` a lexicon category to offence tags. `lexicon`,
    `act_reader` and `office_reader` search texts. `tables` is what is known of treaties, penalties,
    lists, codes.
    """

    acts: Mapping[str, frozenset[str]]
    tags: Mapping[str, frozenset[str]]
    categories: Mapping[str, frozenset[str]]
    signals: Mapping[str, frozenset[str]]
    lexicon: Lexicon
    act_reader: ActReader
    office_reader: OfficeReader
    tables: Tables


@dataclass(slots=True)
class CaseView:
    """Everything a fact function may read. Immutable in effect; caches what several facts share.

    `received_on` is the day of receipt as an ordinal; a request that states its own day of
    submission is judged by that.
    """

    submission: Submission
    received_on: int
    vocabulary: Vocabulary
    cache: dict[str, Any] = field(default_factory=dict)

    def once(self, key: str, compute: Any) -> Any:
        """The result of `compute()`, computed the first time it is asked for."""
        if key not in self.cache:
            self.cache[key] = compute()
        return self.cache[key]

    @property
    def header(self) -> Header:
        """The request header."""
        return self.submission.request

    @property
    def facts(self) -> CaseFacts:
        """The account of the facts."""
        return self.submission.facts

    @property
    def annotations(self) -> Annotations:
        """What reviewers added; empty if nothing."""
        return self.submission.annotations or _NO_ANNOTATIONS

    @property
    def assurances(self) -> Assurances:
        """Assurances; empty if none."""
        return self.submission.assurances or _NO_ASSURANCES

    @property
    def family(self) -> Family:
        """Custody matters; empty if none."""
        return self.submission.family or _NO_FAMILY

    @property
    def declared(self) -> History:
        """History as the requester declared it."""
        return self.submission.history or _NO_HISTORY

    @property
    def own_records(self) -> History:
        """History from INTERPOL's own records."""
        return self.annotations.own_records or _NO_HISTORY

    @property
    def request_on(self) -> Interval:
        """The day of the request."""
        stated = self.header.submitted_on
        return day(stated) if stated else (self.received_on, self.received_on)

    def merged(self, name: str) -> tuple[Item, ...]:
        """Items of one history list, declared ones first, then those found in own records."""
        declared = [
            Item(one, f"/history/{name}/{i}") for i, one in enumerate(getattr(self.declared, name))
        ]
        found = [
            Item(one, f"/annotations/own_records/{name}/{i}", declared=False)
            for i, one in enumerate(getattr(self.own_records, name))
        ]
        return (*declared, *found)

    def items(self, scope: Scope) -> tuple[Item, ...]:
        """The items of a scope, in the order of the request."""
        return self.once(f"items:{scope}", lambda: tuple(self._items(scope)))  # type: ignore[no-any-return]

    def _items(self, scope: Scope) -> Iterator[Item]:
        if scope in _MERGED:
            yield from self.merged(_MERGED[scope])
            return
        path, models_of = _LISTS[scope]
        for i, model in enumerate(models_of(self)):
            yield Item(model, f"{path}/{i}")


_LISTS: Final[Mapping[Scope, tuple[str, Callable[[CaseView], Sequence[Any]]]]] = {
    Scope.OFFENCE: ("/offences", lambda c: c.submission.offences),
    Scope.ACT: ("/facts/specific_acts", lambda c: c.facts.specific_acts),
    Scope.WARRANT: ("/warrants", lambda c: c.submission.warrants),
    Scope.ORGANISATION: ("/organisations", lambda c: c.submission.organisations),
    Scope.ROLE: ("/annotations/public_roles", lambda c: c.annotations.public_roles),
    Scope.PROTECTION: ("/annotations/protection", lambda c: c.annotations.protection),
    Scope.FINDING: ("/annotations/human_rights", lambda c: c.annotations.human_rights),
    Scope.POSITION: ("/annotations/positions", lambda c: c.annotations.positions),
    Scope.IMMUNITY: ("/annotations/immunities", lambda c: c.annotations.immunities),
    Scope.SANCTION: ("/annotations/sanctions", lambda c: c.annotations.sanctions),
}
# What the requester declared, and what INTERPOL's own records have.
_MERGED: Final[Mapping[Scope, str]] = {
    Scope.PREVIOUS_REQUEST: "previous_requests",
    Scope.CCF_DECISION: "ccf_decisions",
    Scope.EXTRADITION: "extradition_outcomes",
    Scope.JUDGMENT: "final_judgments",
}
