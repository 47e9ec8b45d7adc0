"""Pages from templates: everything escaped, every word from a catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlencode

from fastapi import Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from casework.web.texts import console_texts
from casework.web.viewer import Viewer
from casework.wording import WORDS, measured
from engine.messages import Catalogues, Language
from engine.messages.language import long_date
from schemas.problem import Fault

LANGUAGES: Final[Mapping[Language, str]] = {
    Language.EN: "English",
    Language.FR: "Français",
    Language.ES: "Español",
    Language.AR: "العربية",
}


@cache
def environment() -> Environment:
    """The templates of all pages, with the filters that they share."""
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["measured"] = measured
    made.filters["words"] = lambda text: str(text).replace("_", " ")
    made.filters["icon"] = lambda value: WORDS[str(value)][0]
    made.filters["urlpart"] = lambda text: quote(str(text), safe="")
    made.filters["query"] = lambda pairs: urlencode(pairs, doseq=True)
    return made


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that is wrong, for a person: where, what, how to mend it, and the provision; each
    may be empty. They are told in English."""

    place: str
    message: str
    remedy: str
    provision: str


@dataclass(frozen=True, slots=True)
class Told:
    """What a refused person can do: the key of a text, empty if the points say it all."""

    advice: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was wrong with a form, shown above it; `given` is what was typed, to be shown again."""

    detail: str
    faults: tuple[Fault, ...]
    given: Mapping[str, str]
    told: Told = Told("", ())


def words(texts: Catalogues, language: Language, prefix: str = "") -> Callable[..., str]:
    """`t` of the templates: a text by its key, with its values as keyword arguments."""

    def say(key: str, **arguments: object) -> str:
        given = {name: str(value) for name, value in arguments.items()}
        return texts.say(f"{prefix}{key}", given, language=language)

    return say


def page(
    template: str,
    viewer: Viewer,
    *,
    rules: Catalogues | None = None,
    status: int = 200,
    refusal: Refusal | None = None,
    done: str = "",
    **values: Any,
) -> Response:
    """A page as an answer.

    In a template `t` is a text of the console, `r` a text of the rule set's report.ftl, `label` the
    word for a value, `day` a day in words, `given(name, else)` what was typed into a refused form;
    `refusal` and `done` are shown above the page.
    """
    texts, language = console_texts(), viewer.language
    of_rules = rules or texts
    body = (
        environment()
        .get_template(template)
        .render(
            viewer=viewer,
            language=language,
            languages=LANGUAGES,
            t=words(texts, language),
            r=words(of_rules, language, "page-"),
            label=lambda value: of_rules.say(f"label-{value}", language=language),
            leaning=lambda value: of_rules.say(f"leaning-{value}", language=language),
            family=lambda value: of_rules.say(f"family-{value}", language=language),
            day=partial(_day, language=language),
            refusal=refusal,
            done=done if texts.text(f"done-{done}") else "",
            given=(refusal.given if refusal else {}).get,
            **values,
        )
    )
    headers = {"Content-Language": language.value, "Vary": "Accept-Language, Cookie"}
    return Response(body, status, headers, media_type="text/html")


def _day(value: Any, language: Language) -> str:
    return long_date(value, language) if value is not None else "—"
