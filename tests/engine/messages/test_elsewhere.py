"""Texts whose English stands elsewhere: translated, recorded, and told when the English changes."""

from __future__ import annotations

import pytest

from engine.messages import Catalogues, Language
from engine.messages.elsewhere import TextsElsewhere, check_elsewhere
from engine.messages.resource import read_resource

FILE = "messages/fr/fields.ftl"
PUNISHES = "Provision that punishes it."
SOURCE = TextsElsewhere(
    "fields.ftl",
    "a field of the schema",
    {
        ("field-Offence-law_ref", ""): PUNISHES,
        ("field-Offence-place", "short"): "Where it\n  was done.",
        ("field-Offence-place", "long"): "Where.",
    },
)
WHOLE = """\
# relu en mars
# English: Provision that punishes it.
field-Offence-law_ref = Disposition qui la réprime

# English of short: Where
# it was done.
# English of long: Where.
field-Offence-place =
    .short = Lieu
    .long = Lieu des faits
"""


def told(content: str, language: Language = Language.FR) -> list[str]:
    resource = read_resource(content, f"messages/{language.value}/fields.ftl")
    assert not resource.faults
    texts = {(one.id, one.attribute): one for one in resource.texts}
    catalogues = Catalogues({Language.EN: {}, language: texts}, (Language.EN, language))
    return [str(one) for one in check_elsewhere(SOURCE, catalogues, language)]


def test_a_whole_translation_that_records_its_english_is_no_fault() -> None:
    assert told(WHOLE) == []


WRONG = [
    ("a text that is missing", WHOLE[: WHOLE.index("# English of short")],
     [f"{FILE}:3: `field-Offence-place.short` is not translated; add it, with"
      " `# English of short: Where it was done.` above it",
      f"{FILE}:3: `field-Offence-place.long` is not translated; add it, with"
      " `# English of long: Where.` above it"]),
    ("English that has changed since", WHOLE.replace("punishes it.", "punished it."),
     [f"{FILE}:3: `field-Offence-law_ref` was translated from `Provision that punished it.`, and"
      f" the English is now `{PUNISHES}`; read it again, then write `# English: {PUNISHES}` above"
      " `field-Offence-law_ref`"]),
    ("English of one attribute that has changed", WHOLE.replace("long: Where.", "long: Whence."),
     [f"{FILE}:10: `field-Offence-place.long` was translated from `Whence.`, and the English is now"
      " `Where.`; read it again, then write `# English of long: Where.` above"
      " `field-Offence-place`"]),
    ("a translation that records nothing", WHOLE.replace("# English: " + PUNISHES, "# rien"),
     [f"{FILE}:3: `field-Offence-law_ref` does not record what it translates; write"
      f" `# English: {PUNISHES}` above `field-Offence-law_ref`"]),
    ("a translation of nothing", WHOLE + "\n# English: Law.\nfield-Offence-law_rref = Loi\n",
     [f"{FILE}:13: `field-Offence-law_rref` is not a field of the schema; did you mean"
      " `field-Offence-law_ref`?; remove it"]),
    ("an attribute of nothing", WHOLE + "    .longer = Lieu exact des faits\n",
     [f"{FILE}:11: `field-Offence-place.longer` translates nothing; did you mean `long`?;"
      " remove it"]),
    ("a text left in English", WHOLE.replace("Disposition qui la réprime", PUNISHES[:-1]),
     [f"{FILE}:3: `field-Offence-law_ref` is as in English; translate it, or write"
      " `# same as English: value` above `field-Offence-law_ref`"]),
    ("a value in a text that has none", WHOLE.replace("Lieu des faits", "Lieu { $x }"),
     [f"{FILE}:10: `field-Offence-place.long` shows `$x`, and English does not"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "says"), WRONG, ids=[one[0] for one in WRONG])
def test_what_is_wrong_is_told_with_file_line_and_remedy(
    name: str, content: str, says: list[str]
) -> None:
    assert told(content) == says


def test_a_text_that_is_meant_to_be_as_in_english_says_so() -> None:
    same = WHOLE.replace("Disposition qui la réprime", PUNISHES[:-1]).replace(
        "# English: ", "# same as English: value\n# English: "
    )
    assert told(same) == []


def test_a_translation_of_other_english_is_not_shown() -> None:
    texts = {(one.id, one.attribute): one for one in read_resource(WHOLE, FILE).texts}
    catalogues = Catalogues({Language.EN: {}, Language.FR: texts}, (Language.EN, Language.FR))

    def shown(english: str, language: Language) -> str:
        return catalogues.translated("field-Offence-law_ref", english, language=language)

    assert shown(PUNISHES, Language.FR) == "Disposition qui la réprime"
    assert shown(PUNISHES, Language.EN) == PUNISHES
    assert shown(PUNISHES, Language.ES) == PUNISHES
    assert shown("Provision that punished it.", Language.FR) == "Provision that punished it."
