"""The flag report of one request as a file, in every format and for every reader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from casework.reports import flag_report, flag_tables
from casework.reports.csv_table import csv_table
from casework.reports.document import Document
from casework.reports.markdown import markdown
from casework.reports.pdf import pdf
from casework.reports.plain import plain_text
from casework.reports.readers import Particulars, Reader, Stamp, verification_code
from casework.reports.workbook import Workbook
from casework.reports.xlsx import xlsx
from engine.messages import Language
from engine.messages.translate import for_reading, in_language
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.assessment import Assessment
from schemas.submission import Submission


class Format(StrEnum):
    """In which form a report is written."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"
    MARKDOWN = "markdown"
    JSON = "json"
    TEXT = "text"

    @property
    def ending(self) -> str:
        """The ending of a file's name."""
        return {Format.MARKDOWN: "md", Format.TEXT: "txt"}.get(self, self.value)

    @property
    def media_type(self) -> str:
        """The media type of the bytes."""
        return _MEDIA_TYPES[self]

    @property
    def binary(self) -> bool:
        """Whether a terminal cannot show it."""
        return self in (Format.PDF, Format.XLSX)


_MEDIA_TYPES = {
    Format.PDF: "application/pdf",
    Format.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    Format.CSV: "text/csv; charset=utf-8",
    Format.MARKDOWN: "text/markdown; charset=utf-8",
    Format.JSON: "application/json",
    Format.TEXT: "text/plain; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class ReportSource:
    """What a report is made from; the assessment is in English, as it was recorded.

    `name` stands for the case in what is read, and `received` for when it came; `made_on` is a time
    with zone.
    """

    name: str
    submission: Submission
    assessment: Assessment
    rule_set: RuleSet
    made_on: datetime
    received: str = ""

    def report(self, form: Format, reader: Reader, language: Language) -> bytes:
        """The report as its reader may see it."""
        match form:
            case Format.PDF:
                return pdf(self._document(reader, language))
            case Format.XLSX:
                return xlsx(self._workbook(reader, language))
            case Format.CSV:
                return csv_table(self._workbook(reader, language))
            case Format.JSON:
                told = in_language(self.assessment, self.rule_set, language)
                shown = requester_view(told) if reader is Reader.REQUESTER else told
                return shown.model_dump_json().encode()
            case Format.MARKDOWN:
                return markdown(self._document(reader, language)).encode()
            case Format.TEXT:
                return plain_text(self._document(reader, language)).encode()

    def code(self, reader: Reader) -> str:
        """The verification code of a reader's report."""
        made = self.assessment
        return verification_code(requester_view(made) if reader is Reader.REQUESTER else made)

    def _document(self, reader: Reader, language: Language) -> Document:
        told = for_reading(self.assessment, self.rule_set, language)
        stamp, texts = self._stamp(reader), self.rule_set.messages
        if reader is Reader.REQUESTER:
            return flag_report.for_requester(
                requester_view(told), self._reference, stamp, texts, language
            )
        if reader is Reader.AUDITOR:
            return flag_report.for_auditor(told, stamp, texts, language)
        particulars = Particulars.of(self.submission, self.received)
        return flag_report.for_compliance(told, particulars, stamp, texts, language)

    def _workbook(self, reader: Reader, language: Language) -> Workbook:
        told = for_reading(self.assessment, self.rule_set, language)
        stamp, texts = self._stamp(reader), self.rule_set.messages
        if reader is Reader.REQUESTER:
            return flag_tables.for_requester(
                requester_view(told), self._reference, stamp, texts, language
            )
        if reader is Reader.AUDITOR:
            return flag_tables.for_auditor(told, stamp, texts, language)
        particulars = Particulars.of(self.submission, self.received)
        return flag_tables.for_compliance(told, particulars, stamp, texts, language)

    @property
    def _reference(self) -> str:
        return self.submission.request.ncb_reference or ""

    def _stamp(self, reader: Reader) -> Stamp:
        return Stamp(self.name, self.code(reader), self.made_on)
