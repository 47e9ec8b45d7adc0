"""JUnit XML, in the dialect that Jenkins, GitLab and GitHub's reporters read."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Final

from junitparser import Failure, JUnitXml, TestCase, TestSuite

from casework.cli.formats.places import Places
from engine.tooling.report import Check, Level, Report

# junitparser counts these on the root as well, where Jenkins' schema does not know them.
_ROOT_SKIPPED: Final = re.compile(r'(<testsuites\b[^>]*?) skipped="\d+"')
# XML 1.0 has no way to write these.
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, places: Places) -> str:
    """A suite for each group of checks; a check with an error or warning is a failed case.

    Notes alone fail nothing, and are written beside the case.
    """
    whole = JUnitXml(f"rednotice rules {report.command}")
    for group, checks in groupby(report.checks, key=lambda one: one.group):
        suite = TestSuite(group)
        for one in checks:
            suite.add_testcase(_case(one, report.command, places))
        whole.add_testsuite(suite)
    told = {id(one) for check in report.checks for one in check.findings}
    loose = [one for one in report.findings if id(one) not in told]
    if loose:
        suite = TestSuite(report.command)
        for finding in loose:
            suite.add_testcase(
                _case(Check(finding.check, report.command, finding.file, finding.line,
                            (finding,), finding.root), report.command, places)
            )  # fmt: skip
        whole.add_testsuite(suite)
    whole.update_statistics()  # type: ignore[no-untyped-call]
    written: bytes = whole.tostring()  # type: ignore[no-untyped-call]
    return _ROOT_SKIPPED.sub(r"\1", written.decode(), count=1)


def _case(check: Check, command: str, places: Places) -> TestCase:
    case = TestCase(_clean(check.name), classname=f"rules.{command}.{_clean(check.group)}", time=0)
    lines = []
    for one in check.findings:
        where = f"{places.path(one.root, one.file)}:{one.line}"
        text = "\n".join([f"{where}: {one.message}", *one.details, one.remedy]).strip()
        if one.level is Level.NOTE:
            lines.append(text)
        else:
            failure = Failure(_clean(one.message), one.check)
            failure.text = _clean(text)
            case.result += [failure]
    if lines:
        case.system_out = _clean("\n".join(lines))
    return case


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
