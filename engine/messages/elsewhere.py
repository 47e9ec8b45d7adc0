"""Texts whose English stands elsewhere: in the schema, in the code, in the rules.

Such English is written once, where it belongs, and `messages/en/` has none of it. A translation
records, above its entry, the English that was translated, so that a change of the English is told:

    # English: Provision that punishes it.
    field-Offence-law_ref = disposition qui la réprime

    # English of meaning: Whether the person is
    # known to be dead.
    # English of unit: months
    fact-age =
        .meaning = ...
        .unit = ...

`# English:` is for the text of the entry itself, `# English of <attribute>:` for an attribute. It
may go on over several lines, up to the next record; line breaks and spaces do not count.

To have a file of such texts, make a `TextsElsewhere`, add it to
`engine.ruleset.load.texts_elsewhere`, and the name of its file to `FILES` here.
`Catalogues.translated` gives the text that a reader is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from engine.conditions.syntax import suggestion
from engine.messages.catalogues import Catalogues
from engine.messages.language import Language
from engine.messages.resource import Text, same_words
from engine.ruleset.source import Fault

FIELDS_FILE: Final = "fields.ftl"
FACTS_FILE: Final = "facts.ftl"
TERMS_FILE: Final = "terms.ftl"
FACTORS_FILE: Final = "factors.ftl"
PARAMETERS_FILE: Final = "parameters.ftl"
INSTRUMENTS_FILE: Final = "instruments.ftl"
CHAPTERS_FILE: Final = "chapters.ftl"
# Files of a rule set whose texts are checked here, and not against messages/en/.
FILES: Final = frozenset(
    {
        FIELDS_FILE,
        FACTS_FILE,
        TERMS_FILE,
        FACTORS_FILE,
        PARAMETERS_FILE,
        INSTRUMENTS_FILE,
        CHAPTERS_FILE,
    }
)

# Where a value stands, as Fluent writes it.
_VALUE: Final = re.compile(r"\{ \$(\w+) \}")


@dataclass(frozen=True, slots=True)
class TextsElsewhere:
    """Texts that one file of each language translates.

    `english` is what is to be translated, by entry and attribute (`""` for an entry's own text), in
    the order in which translators should find it; values stand in it as in `{ $rule }`. `what` says
    what an entry stands for, with its article: `a field of the schema`.
    """

    file: str
    what: str
    english: Mapping[tuple[str, str], str]


def is_elsewhere(text: Text) -> bool:
    """Whether the English of a text of a rule set stands elsewhere, going by its file."""
    return text.file.rpartition("/")[2] in FILES


def check_elsewhere(
    source: TextsElsewhere, catalogues: Catalogues, language: Language
) -> Iterator[Fault]:
    """What keeps a language from being complete in one of these files: texts that are missing, of
    nothing, left in English, or translated from English that has changed since."""
    file = f"messages/{language.value}/{source.file}"
    there = {(one.id, one.attribute): one for one in catalogues.texts(language) if one.file == file}
    last = 1
    for (entry, attribute), english in source.english.items():
        found = there.get((entry, attribute))
        if found is None:
            name = f"{entry}.{attribute}" if attribute else entry
            yield Fault(
                file,
                last,
                f"`{name}` is not translated; add it, with"
                f" `{_record(attribute, english)}` above it",
            )
            continue
        last = found.line
        yield from _faults(found, english)
    entries = {entry for entry, _ in source.english}
    for key, text in there.items():
        if key in source.english:
            continue
        if text.id not in entries:
            yield _fault(
                text, f"`{text.id}` is not {source.what}{suggestion(text.id, entries)}; remove it"
            )
        else:
            attributes = [attribute for entry, attribute in source.english if entry == text.id]
            hint = suggestion(text.attribute, attributes)
            yield _fault(text, f"`{text.name}` translates nothing{hint}; remove it")


def _faults(text: Text, english: str) -> Iterator[Fault]:
    shown = set(_VALUE.findall(english))
    for name in sorted(text.variables - shown):
        yield _fault(text, f"`{text.name}` shows `${name}`, and English does not")
    for name in sorted(shown - text.variables):
        yield _fault(text, f"`{text.name}` does not show `${name}`, as English does")
    if not text.english:
        yield _fault(
            text,
            f"`{text.name}` does not record what it translates; write"
            f" `{_record(text.attribute, english)}` above `{text.id}`",
        )
    elif not same_words(text.english, english):
        yield _fault(
            text,
            f"`{text.name}` was translated from `{text.english}`, and the English is now"
            f" `{' '.join(english.split())}`; read it again, then write"
            f" `{_record(text.attribute, english)}` above `{text.id}`",
        )
    if same_words(text.source, english.removesuffix(".")) and not text.same:
        yield _fault(
            text,
            f"`{text.name}` is as in English; translate it, or write"
            f" `# same as English: {text.attribute or 'value'}` above `{text.id}`",
        )


def _record(attribute: str, english: str) -> str:
    of = f" of {attribute}" if attribute else ""
    return f"# English{of}: {' '.join(english.split())}"


def _fault(text: Text, message: str) -> Fault:
    return Fault(text.file, text.line, message)
