"""What is kept of a request so that later ones can be compared with it: keys, and no words.

Comparing is for the store; what counts as alike is for the rules. Requests about the same person
are told apart by `person`, because a corrected request repeats the first one and must not count.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from engine.facts.account import SENSITIVE_SIGNALS
from engine.text.lexicon import Lexicon
from engine.text.likeness import bands, plain_words, sentence_keys, signature
from schemas.identity import Subject
from schemas.submission import Submission


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Keys of one request.

    `person` stands for the names and birth date of the person. `signature` and `bands` are those
    of the summary, `sentences` those of its sentences in order. `labels` stand for what persons
    are grouped under: organisations named, and charges that touch Article 3 and name no ordinary
    crime.
    """

    person: str
    signature: tuple[int, ...]
    bands: tuple[str, ...]
    sentences: tuple[str, ...]
    labels: tuple[str, ...]


def fingerprint(submission: Submission, lexicon: Lexicon) -> Fingerprint:
    """The keys of a request; the same request always has the same. Never raises."""
    names = submission.subject.every_name
    text = submission.facts.summary or ""
    numbers = signature(text, names)
    return Fingerprint(
        person=_person(submission.subject),
        signature=numbers,
        bands=bands(numbers),
        sentences=sentence_keys(text, names),
        labels=tuple(sorted(_labels(submission, lexicon))),
    )


def _person(subject: Subject) -> str:
    words = plain_words(f"{subject.present_family_name or ''} {subject.forenames or ''}", ())
    return _key("person", " ".join(sorted(words)), subject.date_of_birth or "")


def _labels(submission: Submission, lexicon: Lexicon) -> set[str]:
    labels = {
        _key("organisation", " ".join(plain_words(one.name, ())))
        for one in submission.organisations
        if one.name
    }
    for offence in submission.offences:
        title = offence.charge_title or ""
        categories = lexicon.categories(title).keys()
        if categories & SENSITIVE_SIGNALS and "ordinary" not in categories:
            labels.add(_key("charge", " ".join(plain_words(title, ()))))
    return labels


def _key(*parts: str) -> str:
    return blake2b("\x1f".join(parts).encode(), digest_size=12).hexdigest()
