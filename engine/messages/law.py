"""The law in our words, in every language: what rules, terms, factors and parameters say.

Their English stands in `rules/`, beside the law. What a rule says, and what it does not see, is
translated in the rule's entry and is of the version that stands above it. Terms, factors and
parameters have no version; their translations record the English (`engine.messages.elsewhere`).
"""

from __future__ import annotations

from engine.messages.catalogues import SAYS, Catalogues
from engine.messages.elsewhere import FACTORS_FILE, PARAMETERS_FILE, TERMS_FILE, TextsElsewhere
from engine.messages.language import Language
from engine.messages.resource import same_words
from engine.ruleset.model import Rule, RuleSet


def term_entry(name: str) -> str:
    """The entry of terms.ftl: `term-own_grave_violence`. No rule id has small letters."""
    return f"term-{name}"


def factor_entry(name: str) -> str:
    """The entry of factors.ftl: `factor-gain_shown`."""
    return f"factor-{name}"


def parameter_entry(name: str) -> str:
    """The entry of parameters.ftl: `parameter-minor_age_years`."""
    return f"parameter-{name}"


def law_texts(rule_set: RuleSet) -> tuple[TextsElsewhere, ...]:
    """What terms, factors and parameters say, to be translated."""
    return (
        TextsElsewhere(
            TERMS_FILE,
            "a term",
            {(term_entry(name), ""): one.says for name, one in rule_set.terms.items()},
        ),
        TextsElsewhere(
            FACTORS_FILE,
            "a factor",
            {(factor_entry(name), ""): one.entry.says for name, one in rule_set.factors.items()},
        ),
        TextsElsewhere(
            PARAMETERS_FILE,
            "a parameter",
            {(parameter_entry(name), ""): one.says for name, one in rule_set.parameters.items()},
        ),
    )


def said_by_rule(rule: Rule, attribute: str, texts: Catalogues, language: Language) -> str:
    """What a rule says (`SAYS`) or does not see (`LIMITS`) in a language; in English, if that has
    no text of this version of the rule."""
    text = texts.text(rule.id, attribute, language)
    if text is None or text.version != rule.entry.version or text.variables:
        return rule.entry.says if attribute == SAYS else rule.entry.limits
    return texts.render(rule.id, attribute, language=language)


def said_by_factor(name: str, english: str, texts: Catalogues, language: Language) -> str:
    """What a factor says in a language; as it is given, if that is other English than was
    translated."""
    return texts.translated(factor_entry(name), english, language=language)


def said_by_term(name: str, english: str, texts: Catalogues, language: Language) -> str:
    """As `said_by_factor`, of a term."""
    return texts.translated(term_entry(name), english, language=language)


def said_by_parameter(name: str, english: str, texts: Catalogues, language: Language) -> str:
    """As `said_by_factor`, of a parameter."""
    return texts.translated(parameter_entry(name), english, language=language)


def language_of(
    told: str, entry: str, texts: Catalogues, language: Language, attribute: str = ""
) -> Language:
    """In which language one of these texts is told to a reader of a language: in the reader's, if
    it is the translation of the entry, else in English.

    Whoever shows a text marks it by this, and need not know from which English it came.
    """
    text = texts.text(entry, attribute, language)
    if text is None or text.variables:
        return Language.EN
    theirs = same_words(texts.render(entry, attribute, language=language), told)
    return language if theirs else Language.EN
