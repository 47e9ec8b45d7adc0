"""The flag report of one request as a file, for `rednotice check`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from casework.cli.starting import failed
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
from engine.messages.translate import in_language
from engine.ruleset.model import RuleSet
from engine.views import requester_view
from schemas.assessment import Assessment
from schemas.submission import Submission

FORMATS: Final = ("pdf", "xlsx", "csv", "markdown")
_BINARY: Final = ("pdf", "xlsx")


@dataclass(frozen=True, slots=True)
class Judged:
    """What a report is made from; the assessment is in English, as it was made."""

    name: str
    submission: Submission
    assessment: Assessment
    rule_set: RuleSet
    made_on: datetime

    def report(self, form: str, reader: Reader, language: Language) -> bytes:
        """The report in one of `FORMATS`, or as `text`."""
        if form == "pdf":
            return pdf(self._document(reader, language))
        if form == "xlsx":
            return xlsx(self._workbook(reader, language))
        if form == "csv":
            return csv_table(self._workbook(reader, language))
        document = self._document(reader, language)
        return (markdown if form == "markdown" else plain_text)(document).encode()

    def _document(self, reader: Reader, language: Language) -> Document:
        told = in_language(self.assessment, self.rule_set, language)
        stamp, texts = self._stamp(reader), self.rule_set.messages
        if reader is Reader.REQUESTER:
            return flag_report.for_requester(
                requester_view(told), self._reference, stamp, texts, language
            )
        if reader is Reader.AUDITOR:
            return flag_report.for_auditor(told, stamp, texts, language)
        particulars = Particulars.of(self.submission)
        return flag_report.for_compliance(told, particulars, stamp, texts, language)

    def _workbook(self, reader: Reader, language: Language) -> Workbook:
        told = in_language(self.assessment, self.rule_set, language)
        stamp, texts = self._stamp(reader), self.rule_set.messages
        if reader is Reader.REQUESTER:
            return flag_tables.for_requester(
                requester_view(told), self._reference, stamp, texts, language
            )
        if reader is Reader.AUDITOR:
            return flag_tables.for_auditor(told, stamp, texts, language)
        particulars = Particulars.of(self.submission)
        return flag_tables.for_compliance(told, particulars, stamp, texts, language)

    @property
    def _reference(self) -> str:
        return self.submission.request.ncb_reference or ""

    def _stamp(self, reader: Reader) -> Stamp:
        requester = reader is Reader.REQUESTER
        made = self.assessment
        code = verification_code(requester_view(made) if requester else made)
        return Stamp(self.name, code, self.made_on)


def write(report: bytes, form: str, output: Path | None) -> None:
    """Write a report to a file or standard output. A terminal gets no binary file."""
    if output is not None:
        try:
            output.write_bytes(report)
        except OSError as error:
            raise failed(f"{output}: {error.strerror}") from None
    elif form in _BINARY and sys.stdout.isatty():
        raise failed(f"{form} is a binary format; name a file with --output")
    else:
        sys.stdout.buffer.write(report)
        sys.stdout.buffer.flush()
