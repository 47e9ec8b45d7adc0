"""What rules, terms, factors, parameters and facts say, as pages show it: in the reader's language,
and marked as English where it is that.

English is left where an assessment was made under an older version of a rule, or of other words
than those that were translated.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup, escape

from engine.messages import Catalogues, Language
from engine.messages.facts import fact_entry
from engine.messages.law import Part, entry_of, language_of, said_by


@dataclass(frozen=True, slots=True)
class Said:
    """`said` of the templates."""

    texts: Catalogues
    language: Language

    def rule(self, rule: str, told: str, attribute: str) -> Markup:
        """What a rule `says`, or its `limits`, as the view or the assessment has it."""
        return self._marked(told, rule, attribute)

    def part(self, part: str, name: str, told: str) -> Markup:
        """What a term, factor or parameter says, or the name of an instrument or a chapter, by its
        English or as an assessment or view in this language has it."""
        of = Part(part)
        told = said_by(of, name, told, self.texts, self.language)
        return self._marked(told, entry_of(of, name))

    def fact(self, name: str, english: str) -> Markup:
        """What a fact means."""
        told = self.texts.translated(fact_entry(name), english, language=self.language)
        return self._marked(told, fact_entry(name))

    def word(self, fact: str, value: str) -> str:
        """A value that a fact can have."""
        return self.texts.shown(fact, value, self.language)

    def quantity(self, value: int, unit: str) -> str:
        """A value of a parameter with its unit."""
        return self.texts.measured("", str(value), unit, self.language)

    def _marked(self, told: str, entry: str, attribute: str = "") -> Markup:
        if language_of(told, entry, self.texts, self.language, attribute) is self.language:
            return escape(told)
        return Markup('<span lang="en" dir="ltr">{}</span>').format(told)
