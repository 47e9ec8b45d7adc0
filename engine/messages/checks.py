"""What must hold of messages: of every language while loading, and of a whole translation."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final, TypeAlias

from engine.conditions.syntax import FactType, suggestion
from engine.conditions.tree import facts_read
from engine.facts import FACTS
from engine.messages.catalogues import (
    ATTRIBUTES,
    BESIDE_THE_LAW,
    COMPLIANCE,
    CURE,
    LIMITS,
    REQUESTER,
    SAYS,
    TITLE,
    Catalogues,
    unit_entry,
)
from engine.messages.elsewhere import is_elsewhere
from engine.messages.language import Language, plural_categories
from engine.messages.lists import list_entry, lists
from engine.messages.near import FORMS
from engine.messages.patterns import Select, selects, words
from engine.messages.report import ENGINE_FAULT, REPORT
from engine.messages.resource import Text, same_words
from engine.messages.values import WORDS
from engine.ruleset.files import ParameterEntry
from engine.ruleset.model import Rule
from engine.ruleset.source import Fault
from engine.values import Kind

FactTypes: TypeAlias = Callable[[Rule], Mapping[str, FactType]]

_REPORT_FILE: Final = "report.ftl"
_WORDS_FILE: Final = "words.ftl"
_UNITS_FILE: Final = "units.ftl"
_LISTS_FILE: Final = "lists.ftl"
# Files whose entries are not rules.
_OTHER_FILES: Final = frozenset(
    {
        _REPORT_FILE,
        _WORDS_FILE,
        _UNITS_FILE,
        _LISTS_FILE,
        "flag_report.ftl",
        "question_letter.ftl",
        "timeline.ftl",
    }
)
_PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})


def check_messages(
    rules: Mapping[str, Rule], catalogues: Catalogues, fact_types: FactTypes
) -> Iterator[Fault]:
    """Faults in what is there, in any language, and what is missing in English."""
    for language in catalogues.languages:
        for text in catalogues.texts(language):
            if is_elsewhere(text):
                if language is Language.EN:
                    yield _fault(
                        text, f"the English of `{text.name}` stands elsewhere; remove it here"
                    )
                continue
            file = text.file.rpartition("/")[2]
            if file == _UNITS_FILE:
                for select in selects(text.pattern):
                    yield from _plurals(text, select, language)
            if file in _OTHER_FILES:
                continue
            rule = rules.get(text.id)
            if rule is None:
                yield _fault(text, f"`{text.id}` is not a rule{suggestion(text.id, rules)}")
            elif text.attribute not in (allowed := _attributes(language)):
                yield _fault(
                    text,
                    f"a rule has {', '.join(f'`.{one}`' for one in allowed)} here, not"
                    f" `{text.name}`{suggestion(text.attribute, allowed)}",
                )
            else:
                yield from _values(text, rule, language, fact_types(rule))
    yield from _english(rules, catalogues, fact_types)


def _attributes(language: Language) -> tuple[str, ...]:
    """What the entry of a rule may have."""
    every = tuple(dict.fromkeys((*ATTRIBUTES, *BESIDE_THE_LAW)))
    if language is not Language.EN:
        return every
    return tuple(one for one in every if one not in BESIDE_THE_LAW)


def _values(
    text: Text, rule: Rule, language: Language, types: Mapping[str, FactType]
) -> Iterator[Fault]:
    allowed = set(facts_read(rule.condition))
    for name in sorted(text.variables - allowed):
        yield _fault(
            text, f"`{text.name}`: `${name}` is not read by the rule{suggestion(name, allowed)}"
        )
    for select in selects(text.pattern):
        kind = types.get(select.name, FactType(Kind.TRUTH))
        keys = [key for key, _ in select.variants]
        if kind.kind is Kind.NUMBER:
            yield from _plurals(text, select, language)
            keys = [one for one in keys if one not in _PLURALS and not one.isdigit()]
        fitting = {
            Kind.TRUTH: {"yes", "no"},
            Kind.NUMBER: {"range"},
            Kind.DATE: {"range"},
            Kind.CHOICE: set(kind.options),
        }[kind.kind] | {"unknown", "other"}
        for key in keys:
            if key not in fitting:
                yield _fault(
                    text,
                    f"`{text.name}`: `${select.name}` is never `{key}`{suggestion(key, fitting)}",
                )


def _plurals(text: Text, select: Select, language: Language) -> Iterator[Fault]:
    given = {key for key, _ in select.variants} & _PLURALS
    if not given - {"other"}:
        return
    missing = plural_categories(language) - given
    if missing:
        yield _fault(
            text,
            f"`{text.name}`: numbers in this language need the forms"
            f" {', '.join(sorted(missing))}, too",
        )
    if not plural_categories(language) | {"zero", "other"} >= given:
        yield _fault(
            text,
            f"`{text.name}`: this language has no form"
            f" {', '.join(sorted(given - plural_categories(language) - {'zero', 'other'}))}",
        )


def _english(
    rules: Mapping[str, Rule], catalogues: Catalogues, fact_types: FactTypes
) -> Iterator[Fault]:
    for rule in rules.values():
        needed = [COMPLIANCE, CURE, *([REQUESTER] if rule.requester_sees else [])]
        missing = [one for one in needed if catalogues.text(rule.id, one) is None]
        if len(missing) == len(needed):
            yield Fault(
                rule.file, rule.line, f"`{rule.id}` has no messages in messages/en; add them"
            )
        elif missing:
            found = (catalogues.text(rule.id, one) for one in needed)
            there = next(one for one in found if one is not None)
            why = " (seen by requesters)" if REQUESTER in missing else ""
            for one in missing:
                yield _fault(there, f"`{rule.id}` needs `.{one}`{why}; add it")
        for name in sorted(catalogues.arguments_of(rule.id)):
            kind = fact_types(rule).get(name)
            if kind is not None and kind.kind is Kind.CHOICE:
                for option in sorted(kind.options):
                    if catalogues.text(name, option) is None:
                        yield Fault(
                            f"messages/en/{_WORDS_FILE}",
                            1,
                            f"`{name}.{option}` is missing; `{rule.id}` shows it",
                        )
    for file, names in ((_WORDS_FILE, WORDS), (_REPORT_FILE, REPORT)):
        for name in names:
            if catalogues.text(name) is None:
                yield Fault(f"messages/en/{file}", 1, f"`{name}` is missing; add it")
    for one in (TITLE, COMPLIANCE, CURE):
        if catalogues.text(ENGINE_FAULT, one) is None:
            yield Fault(f"messages/en/{_REPORT_FILE}", 1, f"`{ENGINE_FAULT}.{one}` is missing")


def check_words(
    catalogues: Catalogues, parameters: Mapping[str, ParameterEntry]
) -> Iterator[Fault]:
    """Words that English lacks, and so every language: of closed lists, of units, and of what would
    have made a rule fire.

    Loading does not refuse this: a rule set that was kept before a word was needed must be read
    again, and the value is then shown as it is recorded.
    """
    for specs in FACTS.values():
        for spec in specs.values():
            for option in sorted(spec.options):
                yield from _word(spec.name, option, _WORDS_FILE, catalogues)
            if spec.kind is Kind.NUMBER and spec.unit:
                yield from _word(unit_entry(spec.unit), "", _UNITS_FILE, catalogues)
    for unit in sorted({one.unit for one in parameters.values()}):
        yield from _word(unit_entry(unit), "", _UNITS_FILE, catalogues)
    for words_of in lists():
        entry = list_entry(words_of)
        if entry.startswith("list-"):  # the others are answers, and lists that facts have
            for word in words_of:
                yield from _word(entry, word.value, _LISTS_FILE, catalogues)
    for form in FORMS:
        yield from _word(f"near-{form}", "", _REPORT_FILE, catalogues)


def _word(entry: str, attribute: str, file: str, catalogues: Catalogues) -> Iterator[Fault]:
    if catalogues.text(entry, attribute) is None:
        name = f"{entry}.{attribute}" if attribute else entry
        yield Fault(f"messages/en/{file}", 1, f"`{name}` is missing; add it")


def check_translation(
    rules: Mapping[str, Rule],
    catalogues: Catalogues,
    language: Language,
    elsewhere: Collection[str] = (),
) -> Iterator[Fault]:
    """What keeps a language from being complete: texts missing, left in English, or with other
    values than the English ones, and texts of which English knows nothing.

    Files of the names `elsewhere` are left out: `engine.messages.elsewhere` checks them.
    """
    english = {(one.id, one.attribute): one for one in catalogues.texts(Language.EN)}
    translated = {
        (one.id, one.attribute): one
        for one in catalogues.texts(language)
        if one.file.rpartition("/")[2] not in elsewhere
    }
    folder = f"messages/{language.value}/"
    for key, source in english.items():
        text = translated.get(key)
        file = folder + source.file.rpartition("/")[2]
        if text is None:
            yield Fault(
                file, _line(translated, source.id), f"`{source.name}` is not translated; add it"
            )
            continue
        if text.file != file:
            yield _fault(text, f"`{text.name}` belongs in {file}")
        for name in sorted(source.variables - text.variables):
            yield _fault(text, f"`{text.name}` does not show `${name}`, as English does")
        for name in sorted(text.variables - source.variables):
            yield _fault(text, f"`{text.name}` shows `${name}`, and English does not")
        yield from _same_cases(source, text)
        letters = any(char.isalpha() for part in words(text.pattern) for char in part)
        if text.pattern == source.pattern and letters and not text.same:
            yield _fault(
                text,
                f"`{text.name}` is as in English; translate it, or write"
                f" `# same as English: {text.attribute or 'value'}` above `{text.id}`",
            )
    for rule in rules.values():
        yield from _beside_the_law(rule, translated, folder)
        text = next((one for one in translated.values() if one.id == rule.id), None)
        if text is not None and text.version != rule.entry.version:
            yield _fault(
                text,
                f"`{rule.id}` is told as of version {text.version}, and the rule is at"
                f" {rule.entry.version}; read it again, then write"
                f" `# of version {rule.entry.version}` above it",
            )
    for key, text in translated.items():
        if key not in english and text.attribute not in BESIDE_THE_LAW:
            yield _fault(text, f"`{text.name}` is not in English; remove it")


def _beside_the_law(
    rule: Rule, translated: Mapping[tuple[str, str], Text], folder: str
) -> Iterator[Fault]:
    """Texts of a rule that are missing, left in English or show values."""
    file = f"{folder}{rule.file.rpartition('/')[2].removesuffix('.yaml')}.ftl"
    english = {TITLE: rule.entry.title, SAYS: rule.entry.says, LIMITS: rule.entry.limits}
    for attribute in BESIDE_THE_LAW:
        text = translated.get((rule.id, attribute))
        if text is None:
            yield Fault(
                file,
                _line(translated, rule.id),
                f"`{rule.id}.{attribute}` is not translated; add it",
            )
            continue
        if text.file != file:
            yield _fault(text, f"`{text.name}` belongs in {file}")
        for name in sorted(text.variables):
            yield _fault(text, f"`{text.name}` shows `${name}`, and English does not")
        if same_words(text.source, english[attribute]) and not text.same:
            yield _fault(
                text,
                f"`{text.name}` is as in English; translate it, or write"
                f" `# same as English: {attribute}` above `{text.id}`",
            )


def _same_cases(source: Text, text: Text) -> Iterator[Fault]:
    """Whatever English tells apart beside numbers must be told apart here."""

    def cases(one: Text) -> set[tuple[str, str]]:
        return {
            (select.name, key)
            for select in selects(one.pattern)
            for key, _ in select.variants
            if key not in _PLURALS and not key.isdigit()
        }

    for name, key in sorted(cases(source) - cases(text)):
        yield _fault(text, f"`{text.name}` has no case `{key}` of `${name}`, as English has")


def _line(translated: Mapping[tuple[str, str], Text], entry: str) -> int:
    return next((one.line for (name, _), one in translated.items() if name == entry), 1)


def _fault(text: Text, message: str) -> Fault:
    return Fault(text.file, text.line, message)
