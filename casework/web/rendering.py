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
from markupsafe import Markup

from casework.labels.fields import FieldNames
from casework.labels.values import FieldValues
from casework.reports.document import Text
from casework.web.faults_told import told_fault
from casework.web.saying import Said
from casework.web.texts import console_texts
from casework.web.viewer import Viewer
from casework.wording import WORDS
from engine.messages import Catalogues, Language
from engine.messages.language import joined, long_date
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
    made.filters["words"] = lambda text: str(text).replace("_", " ")
    made.filters["icon"] = lambda value: WORDS[str(value)][0]
    made.filters["urlpart"] = lambda text: quote(str(text), safe="")
    made.filters["query"] = lambda pairs: urlencode(pairs, doseq=True)
    return made


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was wrong with a form, shown above it; `given` is what was typed, to be shown again."""

    detail: str
    faults: tuple[Fault, ...]
    given: Mapping[str, str]


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
    word for a value, `day` a day in words, `joined` a list of texts, `place_name` the name of a
    place in a request by its JSON pointer, `held` a value there and `told_fault` a fault in words
    (with English names, without `rules`), `said` what rules, factors and facts say,
    `given(name, else)` what was typed into a refused form; `refusal` and `done` are shown above the
    page.
    """
    texts, language = console_texts(), viewer.language
    of_rules = rules or texts
    names = FieldNames(of_rules, language)
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
            said=Said(of_rules, language),
            joined=partial(joined, language=language),
            told_fault=partial(told_fault, names=names, say=words(texts, language)),
            place_name=names.at,
            held=FieldValues(of_rules, language).at,
            refusal=refusal,
            done=done if texts.text(f"done-{done}") else "",
            given=(refusal.given if refusal else {}).get,
            **values,
        )
    )
    headers = {"Content-Language": language.value, "Vary": "Accept-Language, Cookie"}
    return Response(body, status, headers, media_type="text/html")


def marked(text: Text) -> Markup:
    """A text for a page; what is told in English only says so to whoever reads it aloud."""
    if text.lang:
        return Markup('<span lang="{}" dir="ltr">{}</span>').format(text.lang, text.text)
    return Markup("{}").format(text.text)


def _day(value: Any, language: Language) -> str:
    return long_date(value, language) if value is not None else "—"
