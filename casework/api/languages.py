"""In which language a caller is answered."""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import Depends, Header, Query

from casework.api.calls import GateIn
from casework.api.problems import ProblemError
from casework.gate import Gate
from casework.settings import Audience
from engine.messages import Language
from engine.messages.translate import for_reading, in_language
from schemas.assessment import Assessment
from schemas.problem import FaultKind
from schemas.submission import Submission

_MOST_CHOICES: Final = 20


def accepted(header: str, offered: tuple[Language, ...]) -> Language | None:
    """The language that an Accept-Language header likes best among those offered (RFC 9110 12.5.4).

    Regional variants count as their language. None if it names none of them.
    """
    choices: list[tuple[float, int, Language]] = []
    for place, part in enumerate(header.split(",")[:_MOST_CHOICES]):
        name, _, weight = part.partition(";")
        code = name.strip().lower().partition("-")[0]
        try:
            quality = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            continue
        if 0 < quality <= 1 and code in offered:
            choices.append((-quality, place, Language(code)))
    return min(choices)[2] if choices else None


def asked_language(
    gate: GateIn,
    lang: Annotated[
        Language | None,
        Query(
            description="Language of titles, messages, what rules say, what facts mean and what"
            " would make a rule fire; goes before Accept-Language. Names and values of facts are"
            " the same in every language."
        ),
    ] = None,
    accept_language: Annotated[str, Header()] = "",
) -> Language | None:
    """The language that the caller asks for, if any that is offered."""
    offered = gate.evaluator.rule_set.messages.offered
    if lang is not None and lang not in offered:
        raise ProblemError(
            422,
            f"Messages are offered in {', '.join(offered)}.",
            pointer="/query/lang",
            kind=FaultKind.WRONG_VALUE,
        )
    return lang or accepted(accept_language, offered)


LanguageIn = Annotated[Language | None, Depends(asked_language)]


def language_for(
    asked: Language | None, audience: Audience, submission: Submission, gate: Gate
) -> Language:
    """The language asked for; else a requester's own working language, if it is stated and offered;
    else English."""
    if asked is not None:
        return asked
    stated = submission.facts.language
    if (
        audience is Audience.REQUESTER
        and stated is not None
        and stated in gate.evaluator.rule_set.messages.offered
    ):
        return Language(stated)
    return Language.EN


def told(assessment: Assessment, language: Language, gate: Gate) -> Assessment:
    """An assessment in a language, for programs: in English as it is recorded."""
    return in_language(assessment, gate.evaluator.rule_set, language)


def read_out(assessment: Assessment, language: Language, gate: Gate) -> Assessment:
    """An assessment in a language, for people."""
    return for_reading(assessment, gate.evaluator.rule_set, language)


def language_headers(language: Language, *vary: str) -> dict[str, str]:
    """Headers that tell caches and readers which language was chosen, and by what."""
    return {
        "Content-Language": language.value,
        "Vary": ", ".join((*vary, "Accept-Language")),
    }
