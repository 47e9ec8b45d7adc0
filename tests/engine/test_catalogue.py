"""Every row of the catalogue is held by a rule or a named place; what is not, is told by line."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from engine.messages.language import Language
from engine.ruleset.catalogue import Status
from engine.ruleset.load import load, untranslated
from engine.ruleset.model import RuleSet
from engine.ruleset.source import RuleSetError

ROOT = Path(__file__).parent.parent.parent
# What the catalogue of 2026 counts in each chapter; 0.5 adds four rows of its own to chapter R.
ROWS = {
    "A": 11, "B": 14, "C": 7, "D": 4, "E": 9, "F": 17, "G": 9, "H": 15, "I": 8, "J": 11, "K": 22,
    "L": 8, "M": 10, "N": 9, "O": 13, "P": 5, "Q": 5, "R": 34,
}  # fmt: skip


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "rules", tmp_path / "rules"))


def edit(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def faults(root: Path) -> list[str]:
    with pytest.raises(RuleSetError) as caught:
        load(root)
    return [str(one) for one in caught.value.faults]


def test_the_rule_set_counts_every_row_of_every_chapter(rule_set: RuleSet) -> None:
    rows = rule_set.catalogue.rows.values()
    assert Counter(one.entry.chapter for one in rows) == ROWS


def test_what_is_said_to_hold_a_row_today_is_a_file_of_the_project(rule_set: RuleSet) -> None:
    places = {
        (row.entry.id, one.place)
        for row in rule_set.catalogue.rows.values()
        for one in row.elsewhere
        if not one.planned
    }
    assert places
    missing = {(row, place) for row, place in places if not (ROOT / place).is_file()}
    assert not missing, f"name a file, or say `planned: true`: {missing}"


def test_notes_for_the_receiving_side_belong_to_rows_that_name_them(rule_set: RuleSet) -> None:
    named = {
        row.entry.id
        for row in rule_set.catalogue.rows.values()
        for one in row.elsewhere
        if one.place == "casework/outbox/message.py"
    }
    assert named == set(rule_set.receiver_notes)


def test_a_rule_under_the_id_of_a_row_names_its_number(rule_set: RuleSet) -> None:
    for row in rule_set.catalogue.rows.values():
        rule = rule_set.rules.get(row.entry.id)
        if rule is not None:
            assert row.number in rule.entry.catalogue, row.entry.id


def test_a_row_is_partial_if_the_rule_of_its_id_leaves_the_rest_to_a_person(
    rule_set: RuleSet,
) -> None:
    statuses = {row.entry.id: row.status for row in rule_set.catalogue.rows.values()}
    assert statuses["DQ-EXCESS"] is Status.PARTIAL
    assert statuses["RPD-82-REQ"] is Status.ENCODED
    assert statuses["LC-RENEW"] is Status.ELSEWHERE


FAULTS = [
    ("a row that nothing holds", "chapters/c_penalty.yaml", 'catalogue: ["32"]',
     'catalogue: ["31"]', "catalogue.yaml:", "nothing holds `PEN-NONCUST`"),
    ("a place for a row that is not there", "elsewhere.yaml", "- id: RPD-86\n", "- id: RPD-68\n",
     "elsewhere.yaml:", "`RPD-68` is no row; did you mean `RPD-86`?"),
    ("a rule that names no row", "chapters/c_penalty.yaml", 'catalogue: ["32"]',
     'catalogue: ["332"]', "chapters/c_penalty.yaml:", "names row `332`"),
    ("a row given twice", "catalogue.yaml", "id: RPD-82-PURP\n", "id: RPD-82-REQ\n",
     "catalogue.yaml:", "`RPD-82-REQ` is given twice"),
    ("a place with an unknown instrument", "elsewhere.yaml", "instrument: ROP\n",
     "instrument: ROPP\n", "elsewhere.yaml:", "did you mean `ROP`?"),
    ("a note on no row", "receiver_notes.yaml", "RX-US:", "RX-USA:",
     "receiver_notes.yaml:", "`RX-USA` is no row; did you mean `RX-US`?"),
    ("a note for no country", "receiver_notes.yaml", "countries: [US]", "countries: [UX]",
     "receiver_notes.yaml:", "`UX` is no country code"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "file", "old", "new", "where", "says"), FAULTS, ids=[one[0] for one in FAULTS]
)
def test_a_fault_of_the_register_is_told_with_file_and_line(
    name: str, file: str, old: str, new: str, where: str, says: str, copy: Path
) -> None:
    edit(copy, file, old, new)
    found = faults(copy)
    assert any(one.startswith(where) and says in one for one in found), found


def test_a_note_without_a_language_is_read_and_told_of(copy: Path) -> None:
    edit(
        copy,
        "receiver_notes.yaml",
        "    es:\n      title: Ayuda con los documentos\n"
        "      text: La Secretaría General ayuda a transmitir los documentos de un caso de"
        " extradición.\n",
        "",
    )
    read = load(copy)
    (told,) = untranslated(read, [Language.EN, Language.FR, Language.ES])
    assert (told.file, told.line) == ("receiver_notes.yaml", read.receiver_note_lines["LC-87-C"])
    assert "`LC-87-C` is not translated into `es`" in told.message
    note = read.receiver_notes["LC-87-C"]
    assert note.in_language(Language.ES).title == note.title


def test_a_pattern_of_misuse_needs_no_row(copy: Path) -> None:
    edit(copy, "chapters/c_penalty.yaml", 'catalogue: ["32"]', 'catalogue: ["32", "P-18", "S10"]')
    assert load(copy).rules["PEN-NONCUST"].entry.catalogue == ["32", "P-18", "S10"]


def test_a_rule_set_without_a_catalogue_has_no_rows(copy: Path) -> None:
    (copy / "catalogue.yaml").unlink()
    assert not load(copy).catalogue.rows
