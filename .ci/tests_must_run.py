"""Pytest plugin for CI: tests marked `browser` or `openid` must run, and at least one of each.

Such tests skip themselves on a machine without a browser, or without node and npm. In CI that would
hide what people see and whom the service lets in, so a skip becomes a failure there; loaded by
`.ci/run` with `-p`. A folder's pytest settings tell which of the markers it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator

import pytest

MARKERS = ("browser", "openid")
RAN = pytest.StashKey["Counter[str]"]()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    marked = [one for one in MARKERS if item.get_closest_marker(one) is not None]
    if not marked:
        return report
    # Travels with the report from an xdist worker to the process that counts.
    report.user_properties += [("must_run", one) for one in marked]
    if report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{_a(marked[0])} test may not be skipped in CI: {reason}"
    return report


def _a(marker: str) -> str:
    return f"an {marker}" if marker[0] in "aeiou" else f"a {marker}"


class Counting:
    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        known = {line.partition(":")[0].strip() for line in config.getini("markers")}
        self.wanted = [one for one in MARKERS if one in known]

    @property
    def missing(self) -> list[str]:
        return [one for one in self.wanted if not self.config.stash[RAN][one]]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            self.config.stash[RAN].update(
                str(value) for name, value in report.user_properties if name == "must_run"
            )

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if session.exitstatus == pytest.ExitCode.OK and self.missing:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for one in self.missing:
            terminalreporter.section(f"{one} tests")
            terminalreporter.line(f"no test marked `{one}` ran: in CI at least one must", red=True)


def pytest_configure(config: pytest.Config) -> None:
    config.stash[RAN] = Counter()
    if not hasattr(config, "workerinput"):  # count in the one process that sees every report
        config.pluginmanager.register(Counting(config), "tests-that-must-run-counter")
