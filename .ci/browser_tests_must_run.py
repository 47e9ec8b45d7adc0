"""Pytest plugin for CI: a test marked `browser` must run, and at least one must exist.

Such tests skip themselves on a machine without a browser. In CI that would hide what people see,
so a skip becomes a failure there; loaded by `.ci/run` with `-p`.
"""

from __future__ import annotations

from collections.abc import Generator

import pytest

RAN = pytest.StashKey[int]()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if item.get_closest_marker("browser") is None:
        return report
    # Travels with the report from an xdist worker to the process that counts.
    report.user_properties.append(("browser", "yes"))
    if report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"a browser test may not be skipped in CI: {reason}"
    return report


class Counter:
    def __init__(self, config: pytest.Config) -> None:
        self.config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and ("browser", "yes") in report.user_properties:
            self.config.stash[RAN] += 1

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if session.exitstatus == pytest.ExitCode.OK and not self.config.stash[RAN]:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not self.config.stash[RAN]:
            terminalreporter.section("browser tests")
            terminalreporter.line("no test marked `browser` ran: in CI at least one must", red=True)


def pytest_configure(config: pytest.Config) -> None:
    config.stash[RAN] = 0
    if not hasattr(config, "workerinput"):  # count in the one process that sees every report
        config.pluginmanager.register(Counter(config), "browser-tests-counter")
