"""What is left of the places where terms were found: longest wins, false friends, weak terms."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from engine.text.normalise import BREAK, Normalised
from engine.text.tables import Action, FalseFriend, Term

# How far a word may be that turns a term into an ordinary one: about two lines. In a long summary
# a child mentioned on another page says nothing about the charge.
_NEAR: Final = 120


@dataclass(frozen=True, slots=True)
class Signal:
    """A term found in a text: a reason for a person to read there, never a finding.

    `text[start:end]` of the text that was searched is the place, and is never empty. `term` is
    the term as the lexicon has it. `strength` is 3 for a specific term, 2 for a usual one, 1 for
    a weak one.
    """

    category: str
    term: str
    language: str
    strength: int
    start: int
    end: int


class Hit(NamedTuple):
    """A place of the look-up form at which a term stands."""

    start: int
    end: int
    term: Term


class Lookalike(NamedTuple):
    """A place of the look-up form at which a false friend stands."""

    start: int
    end: int
    friend: FalseFriend


class _Candidate(NamedTuple):
    start: int
    end: int
    term: Term
    category: str
    strength: int
    # A weak term and one whose context is in doubt both need a second, but only the first can
    # be a second for others.
    weak: bool
    doubtful: bool


def resolve(
    hits: Iterable[Hit],
    lookalikes: Iterable[Lookalike],
    normal: Normalised,
    preferred: str | None,
) -> list[Signal]:
    """The signals that `hits` in a text amount to, in order of their place.

    Where one place is a term of the same category in several languages, it counts once, for the
    `preferred` language if that is among them. Hits have offsets of the look-up form, signals
    those of the original.
    """
    around = sorted(lookalikes, key=_place)
    candidates: list[_Candidate] = []
    for hit in _longest(sorted(hits, key=_place)):
        term = hit.term
        friend = _covering(hit, around, normal.text) if around else None
        if friend is None and term.strength > 1:
            candidates.append(
                _Candidate(hit.start, hit.end, term, term.category, term.strength, False, False)
            )
        else:
            candidates.extend(_judged(hit, friend, normal.text))
    return _confirmed(_once(candidates, preferred), normal)


def _place(hit: Hit | Lookalike) -> tuple[int, int]:
    return (hit[0], -hit[1])


def _longest(hits: Sequence[Hit]) -> Iterator[Hit]:
    """Drop each hit that lies within a longer one."""
    cover = (0, 0)
    for hit in hits:
        # In this order whatever ended last so far also began no later than this hit.
        if hit.end > cover[1]:
            cover = (hit.start, hit.end)
        elif (hit.start, hit.end) != cover:
            continue
        yield hit


def _judged(hit: Hit, friend: FalseFriend | None, text: str) -> Iterator[_Candidate]:
    """The hit as a candidate, after the false friend that covers it has had its say."""
    term = hit.term
    categories: tuple[str, ...] = (term.category,)
    strength, doubtful, decided = term.strength, False, False
    if friend is not None:
        if friend.action is Action.IGNORE:
            return
        if friend.action is Action.LOWER:
            strength -= 1
        elif friend.action is Action.RECODE:
            categories, decided = friend.real, True
        else:
            doubtful = True
    if strength < 1:
        return
    # The only words of a text are its title, whatever they may mean elsewhere.
    if text[hit.start : hit.end] == text.strip(f" {BREAK}"):
        doubtful, decided = False, True
    weak = strength == 1 and not decided
    for category in categories:
        yield _Candidate(hit.start, hit.end, term, category, strength, weak, doubtful)


def _covering(hit: Hit, lookalikes: Sequence[Lookalike], text: str) -> FalseFriend | None:
    """The longest false friend around the hit that has a say; of equals the last one listed."""
    found, length = None, 0
    for start, end, friend in lookalikes:
        if start > hit.start:
            break
        if end < hit.end or end - start < length or hit.term.category not in friend.categories:
            continue
        if _has_a_say(friend, hit, text):
            found, length = friend, end - start
    return found


def _has_a_say(friend: FalseFriend, hit: Hit, text: str) -> bool:
    if friend.unless is not None and friend.unless.search(text):
        return False
    if friend.only_with is None:
        return True
    first, last = max(0, hit.start - _NEAR), hit.end + _NEAR
    return friend.only_with.search(text, first, last) is not None


def _once(candidates: Iterable[_Candidate], preferred: str | None) -> list[_Candidate]:
    """One candidate for each place and category: the strongest, and of equals the preferred."""
    best: dict[tuple[int, int, str], _Candidate] = {}

    def rank(candidate: _Candidate) -> tuple[bool, int, bool, str]:
        language = candidate.term.language
        sure = not (candidate.weak or candidate.doubtful)
        return (sure, candidate.strength, language == preferred, language)

    for candidate in candidates:
        key = (candidate.start, candidate.end, candidate.category)
        if key not in best or rank(candidate) > rank(best[key]):
            best[key] = candidate
    return [best[key] for key in sorted(best)]


def _confirmed(candidates: Sequence[_Candidate], normal: Normalised) -> list[Signal]:
    """Drop what needs a second, different term of its category and has none."""
    seconds: dict[str, set[str]] = defaultdict(set)
    for candidate in candidates:
        if not candidate.doubtful:
            seconds[candidate.category].add(candidate.term.term)
    return [
        Signal(
            category,
            term.term,
            term.language,
            strength,
            normal.original(start),
            normal.original(end),
        )
        for start, end, term, category, strength, weak, doubtful in candidates
        if not (weak or doubtful) or _has_second(term.term, seconds[category])
    ]


def _has_second(term: str, seconds: Iterable[str]) -> bool:
    # A phrase around the same word ("criminal conspiracy", "conspiracy") is no second opinion.
    return any(term not in second and second not in term for second in seconds)
