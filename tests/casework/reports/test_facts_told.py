"""No report tells a fact by English or by its code name alone, and none tells a requester any."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator

import openpyxl
import pytest

from casework.reports import flag_report, flag_tables
from casework.reports.csv_table import csv_table
from casework.reports.markdown import markdown
from casework.reports.plain import plain_text
from casework.reports.readers import Particulars, Reader
from casework.reports.writing import Words
from casework.reports.xlsx import xlsx
from engine.facts import FACTS, Sensitivity
from engine.messages import Language
from engine.messages.translate import for_reading
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.assessment import Assessment, FactQuote
from tests.casework.reports.planted import STAMP, judged, submission

SPECS = [spec for specs in FACTS.values() for spec in specs.values()]
OTHERS = (Language.FR, Language.ES, Language.AR)
REQUESTS = ("2_penalty_under_threshold", "3_asylum_pending", "4_political_speech")
# A code name that is one plain word may stand in any text.
NAMES = re.compile(rf"\b({'|'.join(spec.name for spec in SPECS if '_' in spec.name)})\b")
CODES = re.compile(
    rf"\b({'|'.join({one for spec in SPECS for one in spec.options if '_' in one})})\b"
)


@pytest.fixture(scope="module", params=REQUESTS)
def made(rule_set: RuleSet, request: pytest.FixtureRequest) -> Assessment:
    return judged(submission(request.param, hostile=False), rule_set)


def renderings(
    made: Assessment, rule_set: RuleSet, reader: Reader, language: Language
) -> Iterator[tuple[str, str]]:
    """The report of one reader in every format that is text, by the format's name."""
    told, texts = for_reading(made, rule_set, language), rule_set.messages
    about = Particulars.of(submission("4_political_speech", hostile=False))
    if reader is Reader.REQUESTER:
        view = requester_view(told)
        document = flag_report.for_requester(view, "UY-1", STAMP, texts, language)
        tables = flag_tables.for_requester(view, "UY-1", STAMP, texts, language)
    elif reader is Reader.AUDITOR:
        document = flag_report.for_auditor(told, STAMP, texts, language)
        tables = flag_tables.for_auditor(told, STAMP, texts, language)
    else:
        document = flag_report.for_compliance(told, about, STAMP, texts, language)
        tables = flag_tables.for_compliance(told, about, STAMP, texts, language)
    yield "markdown", re.sub(r"\\(.)", r"\1", markdown(document))
    yield "text", plain_text(document)
    yield "csv", csv_table(tables).decode("utf-8-sig")
    book = openpyxl.load_workbook(io.BytesIO(xlsx(tables)))
    cells = (str(one.value) for sheet in book for row in sheet.iter_rows() for one in row)
    yield "xlsx", "\n".join(cells)


def quotes_of(made: Assessment) -> list[FactQuote]:
    return [
        *(fact for flag in made.flags for fact in flag.facts),
        *(fact for factor in made.factors for fact in factor.facts),
        *(near.fact for near in made.near_misses),
    ]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("reader", [Reader.COMPLIANCE, Reader.AUDITOR])
def test_no_meaning_of_a_fact_is_left_in_english(
    made: Assessment, rule_set: RuleSet, reader: Reader, language: Language
) -> None:
    english = {one.meaning for one in quotes_of(made)} | {spec.doc for spec in SPECS}
    told = {one.meaning for one in quotes_of(for_reading(made, rule_set, language))}
    assert len(told) > 10
    for form, text in renderings(made, rule_set, reader, language):
        flat = " ".join(text.split())
        # Short meanings, as of an act, may be words of the law that others cite.
        left = {one for one in english if len(one) > 12 and one in html.unescape(flat)}
        assert not left, form
        if form == "xlsx":
            assert not {one for one in told if one not in text}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("reader", [Reader.COMPLIANCE, Reader.AUDITOR])
def test_no_value_of_a_fact_is_a_code_and_no_day_is_told_as_machines_write_it(
    made: Assessment, rule_set: RuleSet, reader: Reader, language: Language
) -> None:
    say = Words(rule_set.messages, language)
    for quote in quotes_of(made):
        shown = say.value(quote)
        assert not CODES.search(shown), quote.fact
        assert not re.search(r"\d{4}-\d\d-\d\d", shown), quote.fact
        assert shown not in ("True", "False", "true", "false")
    for form, text in renderings(made, rule_set, reader, language):
        bare = NAMES.sub("", re.sub(r"(any|all|count|finding)\([\w-]+\)", "", text))
        assert not re.search(r"= ?(yes|no|unknown)\b", bare), form


@pytest.mark.parametrize("language", Language)
def test_a_requester_reads_no_name_of_a_fact_and_no_meaning_of_a_restricted_one(
    made: Assessment, rule_set: RuleSet, language: Language
) -> None:
    restricted = {
        " ".join(
            rule_set.messages.translated(f"fact-{spec.name}", spec.doc, language=language).split()
        )
        for spec in SPECS
        if spec.sensitivity is Sensitivity.RESTRICTED
    }
    assert len(restricted) > 100
    for form, text in renderings(made, rule_set, Reader.REQUESTER, language):
        assert not NAMES.search(text), form
        flat = " ".join(text.split())
        assert not {one for one in restricted if len(one) > 12 and one in flat}, form
