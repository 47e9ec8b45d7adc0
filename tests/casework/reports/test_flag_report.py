"""The flag report in each format: whole, harmless, the same each time, and told to its reader."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import openpyxl
import pypdf
import pytest

from casework.reports import flag_report, flag_tables
from casework.reports.csv_table import csv_table
from casework.reports.document import Document, Text
from casework.reports.markdown import escaped, markdown
from casework.reports.pdf import covered, pdf
from casework.reports.plain import plain_text
from casework.reports.readers import Particulars, Reader, verification_code
from casework.reports.workbook import Workbook
from casework.reports.xlsx import xlsx
from engine.messages import Language
from engine.messages.translate import in_language
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.assessment import Assessment, RequesterReport
from tests.casework.reports.planted import (
    HOSTILE,
    STAMP,
    judged,
    submission,
    without_annotations,
)

READERS = tuple(Reader)
LANGUAGES = tuple(Language)


@pytest.fixture(scope="module")
def made(rule_set: RuleSet) -> Assessment:
    return judged(submission(), rule_set)


def document(
    made: Assessment, rule_set: RuleSet, reader: Reader, language: Language = Language.EN
) -> Document:
    told, texts = in_language(made, rule_set, language), rule_set.messages
    if reader is Reader.REQUESTER:
        report = requester_view(told)
        return flag_report.for_requester(report, HOSTILE, STAMP, texts, language)
    if reader is Reader.AUDITOR:
        return flag_report.for_auditor(told, STAMP, texts, language)
    about = Particulars.of(submission())
    return flag_report.for_compliance(told, about, STAMP, texts, language)


def workbook(
    made: Assessment, rule_set: RuleSet, reader: Reader, language: Language = Language.EN
) -> Workbook:
    told, texts = in_language(made, rule_set, language), rule_set.messages
    if reader is Reader.REQUESTER:
        report = requester_view(told)
        return flag_tables.for_requester(report, HOSTILE, STAMP, texts, language)
    if reader is Reader.AUDITOR:
        return flag_tables.for_auditor(told, STAMP, texts, language)
    about = Particulars.of(submission())
    return flag_tables.for_compliance(told, about, STAMP, texts, language)


def read(made: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(made))


def text_of(made: bytes) -> str:
    """The text of all pages, without line ends and zero-width spaces, which break names."""
    pages = " ".join(page.extract_text() for page in read(made).pages)
    return " ".join(pages.replace("\u200b", "").split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", READERS)
def test_a_pdf_is_tagged_titled_and_in_the_language_of_its_reader(
    made: Assessment, rule_set: RuleSet, reader: Reader, language: Language
) -> None:
    told = document(made, rule_set, reader, language)
    found = read(pdf(told))
    root: Any = found.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/Lang"] == language.value
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert found.metadata is not None
    assert found.metadata.title == told.title
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    shown = text_of(pdf(told))
    assert told.code in shown.replace(" ", "")


def test_the_contents_lead_to_the_headings(made: Assessment, rule_set: RuleSet) -> None:
    found = read(pdf(document(made, rule_set, Reader.AUDITOR)))
    titles = [one.title for one in found.outline if isinstance(one, dict)]
    assert titles[:2] == ["Made with", "At a glance"]
    assert f"Page 1 of {len(found.pages)}" in found.pages[0].extract_text()


@pytest.mark.parametrize("reader", READERS)
def test_the_same_input_gives_the_same_bytes(
    made: Assessment, rule_set: RuleSet, reader: Reader
) -> None:
    told, tables = document(made, rule_set, reader), workbook(made, rule_set, reader)
    assert pdf(told) == pdf(replace(told))
    assert xlsx(tables) == xlsx(replace(tables))
    assert csv_table(tables) == csv_table(replace(tables))


def test_hostile_text_comes_out_of_a_pdf_as_text(made: Assessment, rule_set: RuleSet) -> None:
    shown = text_of(pdf(document(made, rule_set, Reader.COMPLIANCE)))
    # A narrow line may break anywhere between words; nothing may be missing.
    assert HOSTILE.replace(" ", "") in shown.replace(" ", "")


def test_hostile_text_comes_out_of_markdown_as_text(made: Assessment, rule_set: RuleSet) -> None:
    shown = markdown(document(made, rule_set, Reader.COMPLIANCE))
    assert "<script" not in shown.replace("\\<script", "")
    assert not re.search(r"(?<!\\)\]\(", shown)
    assert "https://" not in shown
    assert escaped(HOSTILE) in shown


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"),
        ("a\n\n# b", "a \\# b"),
        ("<b>", "\\<b\\>"),
        ("![a](b)", "!\\[a\\](b)"),
        ("www.a.example", "www\\.a.example"),
        ("a|b", "a\\|b"),
    ],
)
def test_markdown_is_escaped(text: str, safe: str) -> None:
    assert escaped(text) == safe


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\uff1d"])
def test_no_cell_is_a_formula(made: Assessment, rule_set: RuleSet, sign: str) -> None:
    flags = [
        one.model_copy(update={"message": f"{sign}1+1", "requester_message": f"{sign}1+1"})
        for one in made.flags
    ]
    tables = workbook(made.model_copy(update={"flags": tuple(flags)}), rule_set, Reader.COMPLIANCE)
    found = openpyxl.load_workbook(io.BytesIO(xlsx(tables)))
    cells = [cell for sheet in found for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    planted = [one for one in cells if str(one.value).endswith("1+1") and one.row != 1]
    assert len(planted) >= len(flags)
    assert all(one.quotePrefix for one in planted)
    rows = list(csv.reader(io.StringIO(csv_table(tables).decode("utf-8-sig"), newline="")))
    assert sum(f"'{sign}1+1" in row for row in rows) == len(flags)
    assert not any(cell[:1] in "=+-@\t\r\uff1d" for row in rows for cell in row if cell)


def test_csv_is_utf_8_with_a_mark_and_ends_lines_as_rfc_4180_says(
    made: Assessment, rule_set: RuleSet
) -> None:
    written = csv_table(workbook(made, rule_set, Reader.AUDITOR, Language.AR))
    assert written.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(made.findings) + 1
    assert {len(row) for row in rows} == {3}
    assert written.count(b"\n") == written.count(b"\r\n") == len(rows)


def test_no_workbook_links_anywhere_or_runs_right_to_left_by_mistake(
    made: Assessment, rule_set: RuleSet
) -> None:
    for language in LANGUAGES:
        written = xlsx(workbook(made, rule_set, Reader.COMPLIANCE, language))
        with zipfile.ZipFile(io.BytesIO(written)) as archive:
            sheets = [archive.read(one) for one in archive.namelist() if "worksheets/" in one]
        assert not any(b"hyperlink" in one or b"<f>" in one for one in sheets)
        mirrored = language.direction == "rtl"
        assert all((b'rightToLeft="1"' in one) is mirrored for one in sheets)


def every_rendering(report: RequesterReport, rule_set: RuleSet, language: Language) -> bytes:
    texts = rule_set.messages
    told = flag_report.for_requester(report, "UY-1", STAMP, texts, language)
    tables = flag_tables.for_requester(report, "UY-1", STAMP, texts, language)
    written = pdf(told)
    with zipfile.ZipFile(io.BytesIO(xlsx(tables))) as archive:
        sheets = b"".join(map(archive.read, archive.namelist()))
    shown = (text_of(written), markdown(told), plain_text(told))
    return b"".join((written, sheets, csv_table(tables), *(one.encode() for one in shown)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["3_asylum_pending", "4_political_speech", "5_vague_summary"])
def test_a_requester_reads_the_same_bytes_whatever_reviewers_added(
    rule_set: RuleSet, name: str, language: Language
) -> None:
    added = submission(name, hostile=False)
    whole = in_language(judged(added, rule_set), rule_set, language)
    bare = in_language(judged(without_annotations(added), rule_set), rule_set, language)
    assert whole.flags != bare.flags  # reviewers did change what was found
    seen = every_rendering(requester_view(whole), rule_set, language)
    assert seen == every_rendering(requester_view(bare), rule_set, language)
    for word in (b"refugee", b"REF-", b"asylum", b"Iceland", b"/annotations"):
        assert word not in seen
    codes = {verification_code(requester_view(one)) for one in (whole, bare)}
    assert len(codes) == 1
    assert verification_code(whole) != verification_code(bare)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_auditor_reads_no_name_and_no_words_of_the_request(
    made: Assessment, rule_set: RuleSet, language: Language
) -> None:
    told = document(made, rule_set, Reader.AUDITOR, language)
    shown = markdown(told) + plain_text(told) + text_of(pdf(told))
    assert "panic" not in shown
    assert made.made_with.digest in shown.replace(" ", "")
    assert made.made_with.request_digest in shown.replace(" ", "")


def test_arabic_is_shaped_and_laid_out_from_the_right(made: Assessment, rule_set: RuleSet) -> None:
    found = read(pdf(document(made, rule_set, Reader.COMPLIANCE, Language.AR)))
    page: Any = found.pages[0]
    placed: dict[str, float] = {}

    def place(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        placed.setdefault(text.strip(), tm[4] * cm[0] + tm[5] * cm[2] + cm[4])

    page.extract_text(visitor_text=place)
    middle = float(page.mediabox.width) / 2
    # Labels stand on the right, what they stand for left of them.
    label = rule_set.messages.say("page-case", language=Language.AR)
    assert placed["case-7"] < placed[label]
    assert placed[label] > middle
    fonts = [str(one.get_object()["/BaseFont"]) for one in page["/Resources"]["/Font"].values()]
    assert any("NotoSansArabic" in one for one in fonts)


@pytest.mark.parametrize(
    "name",
    [
        *("Ђорђе Пример", "Παράδειγμα Φανταστικός", "虛構 例子", "虚构的人", "허구", "מומצא"),
        *("ตัวอย่าง", "Ấn Độ", "Օրինակ", "მაგალითი"),
    ],
)
def test_names_in_other_scripts_are_covered(name: str) -> None:
    assert all(map(covered, name))


def test_what_no_font_has_and_what_turns_text_is_shown_by_number(
    made: Assessment, rule_set: RuleSet
) -> None:
    about = Particulars(person="A \U0001f642 \u202eB\u202c \u2067C", reference="", entity="")
    told = flag_report.for_compliance(made, about, STAMP, rule_set.messages)
    shown = text_of(pdf(told))
    assert "[U+1F642]" in shown
    assert "[U+202E]" in shown
    assert "[U+2067]" in shown


def test_reports_need_neither_web_nor_database() -> None:
    code = (
        "import sys\n"
        "from casework.reports import flag_report, flag_tables, markdown, pdf, plain,"
        " question_letter, timeline, xlsx, csv_table\n"
        "print([one for one in ('fastapi', 'starlette', 'sqlalchemy') if one in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def pieces(blocks: object) -> Iterator[Text]:
    """Every piece of text of a document, however deep."""
    if isinstance(blocks, Text):
        yield blocks
    elif isinstance(blocks, tuple):
        for one in blocks:
            yield from pieces(one)
    elif is_dataclass(blocks):
        for field in fields(blocks):
            yield from pieces(getattr(blocks, field.name))


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one is not Language.EN])
@pytest.mark.parametrize("reader", [Reader.COMPLIANCE, Reader.AUDITOR])
def test_no_english_sentence_of_a_rule_is_left_in_a_report_of_another_language(
    made: Assessment, rule_set: RuleSet, reader: Reader, language: Language
) -> None:
    law = {text for flag in made.flags for text in (flag.says, flag.limits)}
    law |= {one.says for one in made.factors}
    assert len(law) > 20
    shown = list(pieces(document(made, rule_set, reader, language).blocks))
    assert law & {one.text for one in shown} == set()
    sheets = workbook(made, rule_set, reader, language).sheets
    assert law & {str(cell) for sheet in sheets for row in sheet.rows for cell in row} == set()


def test_what_was_recorded_under_an_older_version_of_a_rule_is_marked_as_english(
    made: Assessment, rule_set: RuleSet
) -> None:
    flag = made.flags[0]
    older = made.model_copy(
        update={"flags": (flag.model_copy(update={"version": flag.version + 1}), *made.flags[1:])}
    )
    shown = list(pieces(document(older, rule_set, Reader.COMPLIANCE, Language.AR).blocks))
    for sentence in (flag.says, flag.limits):
        (found,) = (one for one in shown if one.text == sentence)
        assert (found.lang, found.rtl) == ("en", False)
    others = [one for one in shown if one.lang == "en"]
    assert not {one.text for one in others} & {one.says for one in made.flags[1:]}
