"""All texts of a rule set, by language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from engine.messages.language import Language
from engine.messages.patterns import Shown, fill
from engine.messages.resource import Text, same_words
from engine.messages.values import NUMBERS, Values

# Attributes of a rule's entry: what readers are told when it flags something.
TITLE: Final = "title"
REQUESTER: Final = "requester"
COMPLIANCE: Final = "compliance"
CURE: Final = "cure"
ATTRIBUTES: Final = (TITLE, REQUESTER, COMPLIANCE, CURE)
# What a rule says and what it does not see; the law in our words, and no message.
SAYS: Final = "says"
LIMITS: Final = "limits"
# Attributes whose English stands in the chapter file, beside the law, and not in messages/en/. They
# are of the version of the rule that stands above the entry.
BESIDE_THE_LAW: Final = (TITLE, SAYS, LIMITS)


def unit_entry(unit: str) -> str:
    """The entry of units.ftl for a unit of the fact table: `unit-fact_sets`."""
    return f"unit-{unit.replace(' ', '_')}"


class NoText(LookupError):
    """There is no such text in that language, or a value it needs was not given.

    Of a rule set that validates this happens only to assessments made under another one.
    """


class Catalogues:
    """Texts by language, entry and attribute; rules are entries by their id.

    `offered` are the languages that readers may ask for. Others may be there, half translated.
    """

    def __init__(
        self,
        texts: Mapping[Language, Mapping[tuple[str, str], Text]],
        offered: tuple[Language, ...],
    ) -> None:
        self.offered: Final = offered
        self._texts: Final = texts
        self._values = {
            language: Values(language, {key: one.pattern for key, one in of_language.items()})
            for language, of_language in texts.items()
        }
        self._arguments: dict[str, frozenset[str]] = {}
        for (entry, _), text in texts.get(Language.EN, {}).items():
            self._arguments[entry] = self._arguments.get(entry, frozenset()) | text.variables

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages of which there is any text."""
        return tuple(self._texts)

    def text(
        self, entry: str, attribute: str = "", language: Language = Language.EN
    ) -> Text | None:
        """A text as it was written, or None."""
        return self._texts.get(language, {}).get((entry, attribute))

    def texts_of(self, entry: str, language: Language = Language.EN) -> dict[str, str]:
        """The texts of a rule as they were written, by attribute; those that it has."""
        found = ((one, self.text(entry, one, language)) for one in ATTRIBUTES)
        return {attribute: text.source for attribute, text in found if text is not None}

    def texts(self, language: Language) -> Iterator[Text]:
        """All texts of a language, in the order of the files."""
        yield from self._texts.get(language, {}).values()

    def arguments_of(self, entry: str) -> frozenset[str]:
        """Names of the values that the texts of an entry show or select on."""
        return self._arguments.get(entry, frozenset())

    def say(
        self, entry: str, arguments: Mapping[str, str] | None = None, *, language: Language
    ) -> str:
        """A text of report.ftl in a language; in English if that language lacks it."""
        try:
            return self.render(entry, "", arguments, language)
        except NoText:
            return self.render(entry, "", arguments)

    def translated(
        self, entry: str, english: str, *, language: Language, attribute: str = ""
    ) -> str:
        """A text whose English stands elsewhere, in a language; the English if that language lacks
        it, or has it of other English."""
        text = self.text(entry, attribute, language)
        if text is None or not same_words(text.english, english):
            return english
        return fill(text.pattern, {})

    def with_values(
        self, entry: str, english: str, values: Mapping[str, str], language: Language
    ) -> str | None:
        """As `translated`, of English that has values in it; None where that gives the English.

        The values are shown as they are: words of the language, not values of facts.
        """
        text = self.text(entry, "", language)
        if text is None or not same_words(text.english, english):
            return None
        isolated = self._values[language].isolated
        return fill(
            text.pattern, {name: Shown(isolated(one), frozenset()) for name, one in values.items()}
        )

    def shown(self, fact: str, value: str, language: Language = Language.EN) -> str:
        """The value of a fact, which comes in its canonical form, as that language shows it.

        What the language has no word for stays as it is.
        """
        return (
            self._values[language if language in self._values else Language.EN]
            .shown(fact, value)
            .text
        )

    def measured(self, fact: str, value: str, unit: str, language: Language = Language.EN) -> str:
        """As `shown`, with the unit that the fact table has for a number: `24 mois`; with the unit
        as the table has it, if the rule set has no words for it."""
        shown = self.shown(fact, value, language)
        if not unit or not NUMBERS.fullmatch(value):
            return shown
        entry = unit_entry(unit)
        if self.text(entry) is None:
            return f"{shown} {unit}"
        return self.say(entry, {"number": value}, language=language)

    def render(
        self,
        entry: str,
        attribute: str = "",
        arguments: Mapping[str, str] | None = None,
        language: Language = Language.EN,
    ) -> str:
        """A text with its values, which come in their canonical form.

        Raises NoText if the text is not there, or an argument that it needs.
        """
        try:
            text = self._texts[language][entry, attribute]
            if not text.variables:
                return fill(text.pattern, {})
            shown = self._values[language].shown
            given = arguments or {}
            return fill(text.pattern, {name: shown(name, given[name]) for name in text.variables})
        except KeyError as error:
            raise NoText(f"{entry}.{attribute} in {language.value}: {error}") from None
