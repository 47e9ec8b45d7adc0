"""What the words of the account signal: the summary, the own part in words, the acts in words.

The substance stands in different places: some summaries say "see the acts", some acts "see the
summary". All of it is one account. A hit sends a reader to the place; it is never a finding (abuse
patterns, section 3).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from engine.facts.behind import Excerpt, excerpts_of
from engine.facts.registry import Scope, fact
from engine.facts.view import CaseView, Item
from engine.text.lexicon import Lexicon
from engine.text.signals import Signal
from engine.text.tables import ORDINARY
from engine.values import UNKNOWN_NUMBER, Exact, Interval, Kind, number
from schemas.vocabulary import Attribution

SENSITIVE_SIGNALS: Final = frozenset(
    {
        "sensitive_political",
        "sensitive_speech",
        "sensitive_religious",
        "sensitive_military",
        "coup",
        "separatism",
        "opposition",
        "protest",
        "journalist",
        "terrorism",
        "organisation_membership",
        "election",
        "emigration",
        "sanctions",
    }
)
"""Categories of the lexicon that touch Articles 2 and 3."""

# Elections and sanctions are ordinary law unless more is known (RoP 2024, 3.7 para 5, 3.8 para 5),
# terrorism is weighed by its acts (3.6): they send a reader to the text and lean nowhere.
_LEANING: Final = SENSITIVE_SIGNALS - {"election", "sanctions", "terrorism"}

PURE_OFFENCE_SIGNALS: Final = frozenset(
    {"sensitive_political", "sensitive_military", "coup", "separatism", "armed_conflict"}
)
"""Of these, and beside them, the kinds that name a pure offence or an act of war (RoP 2024, 2 paras
49-50; 3.10 paras 3, 8), and not a person's standing or the setting of a crime."""

# What a title can name as the charge itself; an election crime is ordinary (3.8).
_NAMED: Final = SENSITIVE_SIGNALS - {"election", "journalist", "opposition"}

_DISPUTE: Final = frozenset({"debt"})
# Core crimes are processed by predominance (RoP 2024, 3.10 para 9): their words are of a crime.
_ORDINARY: Final = frozenset({ORDINARY, "core_crime"})
_SPECIFIC: Final = 3
_USUAL: Final = 2

_SUMMARY: Final = "/facts/summary"
_ACTS: Final = "/facts/specific_acts"
_OCCUPATION: Final = "/subject/occupation"
_ACCOUNT: Final = (_SUMMARY, "/facts/role_text", "/facts/intent_or_benefit", _ACTS)
_TITLES: Final = ("/offences",)
# Ends a clause, so that no term is found across two texts.
_APART: Final = "\n.\n"


@dataclass(frozen=True, slots=True)
class _Part:
    """One text of the account, where it stands, and whether it is on the person alone."""

    pointer: str
    text: str
    own: bool


def _parts(c: CaseView) -> tuple[_Part, ...]:
    return c.once("parts of the account", lambda: tuple(_read(c)))  # type: ignore[no-any-return]


def _read(c: CaseView) -> Iterator[_Part]:
    facts = c.facts
    if facts.summary:
        yield _Part(_SUMMARY, facts.summary, own=False)
    if facts.role_text:
        yield _Part("/facts/role_text", facts.role_text, own=True)
    if facts.intent_or_benefit:
        yield _Part("/facts/intent_or_benefit", facts.intent_or_benefit, own=False)
    for index, act in enumerate(facts.specific_acts):
        own = act.attribution not in (Attribution.OTHERS, Attribution.GROUP_ONLY)
        yield _Part(f"{_ACTS}/{index}/what", act.what, own)


def _signals(c: CaseView) -> tuple[tuple[str, Signal], ...]:
    """The signals of the whole account, each with the text in which it stands. A weak term may find
    its second in another text."""
    return c.once("signals of the account", lambda: tuple(_search(c)))  # type: ignore[no-any-return]


def _search(c: CaseView) -> Iterator[tuple[str, Signal]]:
    parts = _parts(c)
    starts, at = [], 0
    for part in parts:
        starts.append(at)
        at += len(part.text) + len(_APART)
    whole = _APART.join(part.text for part in parts)
    for signal in c.vocabulary.lexicon.signals(whole):
        index = bisect_right(starts, signal.start) - 1
        begins = starts[index]
        yield (
            parts[index].pointer,
            Signal(
                signal.category,
                signal.term,
                signal.language,
                signal.strength,
                signal.start - begins,
                min(signal.end - begins, len(parts[index].text)),
            ),
        )


def _places(c: CaseView, counts: Callable[[Signal], bool]) -> Iterator[Excerpt]:
    for pointer, signal in _signals(c):
        if counts(signal):
            yield Excerpt(pointer, signal.start, signal.end, signal.category)


def _sensitive(signal: Signal) -> bool:
    return signal.category in SENSITIVE_SIGNALS


def _pure(signal: Signal) -> bool:
    return signal.category in PURE_OFFENCE_SIGNALS and signal.strength >= _SPECIFIC


def _ordinary(signal: Signal) -> bool:
    return signal.category in _ORDINARY and signal.strength >= _USUAL


def _leaning(signal: Signal) -> bool:
    return signal.category in _LEANING


def _dispute(signal: Signal) -> bool:
    return signal.category in _DISPUTE


def _custody(signal: Signal) -> bool:
    return signal.category == "custody_dispute"


@fact(Scope.REQUEST, Kind.NUMBER, *_ACCOUNT, unit="categories")
def sensitive_text_signals(c: CaseView) -> Interval:
    """Article 3 categories of the lexicon that are met in the account; unknown without any."""
    if not _parts(c):
        return UNKNOWN_NUMBER
    return number(len({one.category for _, one in _signals(c) if _sensitive(one)}))


@excerpts_of(Scope.REQUEST, "sensitive_text_signals")
def _sensitive_places(c: CaseView) -> Iterator[Excerpt]:
    return _places(c, _sensitive)


@fact(Scope.REQUEST, Kind.NUMBER, *_ACCOUNT, unit="terms")
def article_3_words(c: CaseView) -> Exact:
    """Different terms in the account for conduct, offences or standing that Article 3 is about;
    elections, sanctions and terrorism left aside; none if there is no text."""
    return number(len({one.term for _, one in _signals(c) if _leaning(one)}))


@excerpts_of(Scope.REQUEST, "article_3_words")
def _leaning_places(c: CaseView) -> Iterator[Excerpt]:
    return _places(c, _leaning)


@fact(Scope.REQUEST, Kind.NUMBER, *_ACCOUNT, unit="terms")
def pure_offence_words(c: CaseView) -> Interval:
    """Different specific terms in the account that name State security, seizure of power,
    separatism, military duty or combat; unknown without any account."""
    if not _parts(c):
        return UNKNOWN_NUMBER
    return number(len({one.term for _, one in _signals(c) if _pure(one)}))


@excerpts_of(Scope.REQUEST, "pure_offence_words")
def _pure_places(c: CaseView) -> Iterator[Excerpt]:
    return _places(c, _pure)


@fact(Scope.REQUEST, Kind.NUMBER, *_ACCOUNT, *_TITLES, unit="terms")
def ordinary_crime_words(c: CaseView) -> Exact:
    """Different usual or specific terms of ordinary-law or core crime in the account and in the
    titles of the charges; none if there is no text. That there is none is no finding."""
    lexicon: Lexicon = c.vocabulary.lexicon
    found = {one.term for _, one in _signals(c) if _ordinary(one)}
    for offence in c.submission.offences:
        for title in (offence.charge_title, offence.charge_translation):
            found |= {one.term for one in lexicon.signals(title or "") if _ordinary(one)}
    return number(len(found))


def _titles(item: Item, c: CaseView) -> Iterator[tuple[str, Signal]]:
    for key in ("charge_title", "charge_translation"):
        for signal in c.vocabulary.lexicon.signals(getattr(item.model, key) or ""):
            yield key, signal


@fact(Scope.OFFENCE, Kind.NUMBER, "charge_title", "charge_translation", unit="terms")
def title_article_3_words(item: Item, c: CaseView) -> Exact:
    """Different terms in the title of the charge that name a matter of Article 3, whatever tags
    were set; elections left aside; none if there is no title."""
    return number(len({one.term for _, one in _titles(item, c) if one.category in _NAMED}))


@excerpts_of(Scope.OFFENCE, "title_article_3_words")
def _title_places(item: Item, c: CaseView) -> Iterator[Excerpt]:
    for key, one in _titles(item, c):
        if one.category in _NAMED:
            yield Excerpt(f"{item.pointer}/{key}", one.start, one.end, one.category)


@fact(Scope.REQUEST, Kind.NUMBER, *_ACCOUNT, unit="terms")
def private_dispute_words(c: CaseView) -> Exact:
    """Different terms of debt, contract or shareholding in the account; none if there is no
    text."""
    return number(len({one.term for _, one in _signals(c) if _dispute(one)}))


@excerpts_of(Scope.REQUEST, "private_dispute_words")
def _dispute_places(c: CaseView) -> Iterator[Excerpt]:
    return _places(c, _dispute)


@fact(Scope.REQUEST, Kind.NUMBER, *_ACCOUNT, unit="terms")
def custody_words(c: CaseView) -> Exact:
    """Different terms of custody of a child in the account; none if there is no text."""
    return number(len({one.term for _, one in _signals(c) if _custody(one)}))


@excerpts_of(Scope.REQUEST, "custody_words")
def _custody_places(c: CaseView) -> Iterator[Excerpt]:
    return _places(c, _custody)


def _offices(c: CaseView) -> tuple[Excerpt, ...]:
    return c.once("offices in words", lambda: tuple(_look_for_offices(c)))  # type: ignore[no-any-return]


def _look_for_offices(c: CaseView) -> Iterator[Excerpt]:
    subject = c.submission.subject
    parts = [_Part(_OCCUPATION, subject.occupation, own=True)] if subject.occupation else []
    for part in (*parts, *_parts(c)):
        for one in c.vocabulary.office_reader.mentions(
            part.text,
            subject.every_name,
            sex=subject.sex.value if subject.sex else None,
            on_person=part.own,
        ):
            yield Excerpt(part.pointer, one.start, one.end, "public office")


@fact(
    Scope.REQUEST,
    Kind.NUMBER,
    *_ACCOUNT,
    _OCCUPATION,
    "/subject/sex",
    "/subject/present_family_name",
    "/subject/forenames",
    "/subject/aliases",
    unit="places",
)
def own_office_words(c: CaseView) -> Exact:
    """Places in the account or the occupation at which words give the person a public office; none
    if there is no text. An office of somebody else, or of a company, is not meant."""
    return number(len(_offices(c)))


@excerpts_of(Scope.REQUEST, "own_office_words")
def _office_places(c: CaseView) -> Iterator[Excerpt]:
    yield from _offices(c)
