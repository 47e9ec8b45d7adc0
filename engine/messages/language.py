"""INTERPOL's working languages (RPD 76(1), General Regulations 54)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.plural import to_python

# What CLDR calls the forms. English dates are written day first, as INTERPOL writes them.
_LOCALES: Final = {"en": "en_GB", "fr": "fr", "es": "es", "ar": "ar"}


class Language(StrEnum):
    """A working language, by its two-letter code."""

    EN = "en"
    FR = "fr"
    ES = "es"
    AR = "ar"

    @property
    def comma(self) -> str:
        """The sign between the items of a list, with its space: Arabic has one of its own."""
        return "، " if self is Language.AR else ", "

    @property
    def direction(self) -> str:
        """`rtl` or `ltr`, as HTML writes it."""
        return "rtl" if self is Language.AR else "ltr"


def joined(items: Iterable[str], language: Language) -> str:
    """Items as one list of a language: `A, B`, `A، B`."""
    return language.comma.join(items)


@cache
def plural_of(language: Language) -> Callable[[int], str]:
    """The function that tells the CLDR plural category of a number: `one`, `few`, `other`, ..."""
    rule: Callable[[int], str] = to_python(Locale.parse(_LOCALES[language]).plural_form)
    return rule


@cache
def plural_categories(language: Language) -> frozenset[str]:
    """The categories that a text must tell apart, beside `other`.

    `zero` may be left out: nothing found is rarely worth a flag. So may categories that begin at a
    million, as in French and Spanish.
    """
    plural = plural_of(language)
    return frozenset(plural(number) for number in range(1, 1_000)) - {"other"}


def country_name(code: str, language: Language) -> str:
    """The name of a country with its code, `Uruguay (UY)`; the code where it has none, as those of
    INTERPOL's own entities."""
    name = Locale.parse(_LOCALES[language]).territories.get(code)
    return f"{name} ({code})" if name else code


def language_name(code: str, language: Language) -> str:
    """The name of a language in another one: `Spanish`, `espagnol`; the code where it has none."""
    return Locale.parse(_LOCALES[language]).languages.get(code) or code


def long_date(day: date, language: Language) -> str:
    """A date in words: `2 May 2021`, `1er mai 2021`. Digits are those of the data, in Arabic too:
    a reader compares them with the warrant."""
    text = format_date(day, "long", locale=_LOCALES[language])
    if language is Language.FR and day.day == 1:
        text = "1er" + text.removeprefix("1")  # CLDR has no form for the first of a month
    return text


def month(day: date, language: Language) -> str:
    """The month of a day: `May 2021`, `mai 2021`."""
    return format_skeleton("yMMMM", day, locale=_LOCALES[language])
