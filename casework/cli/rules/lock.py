"""`rednotice rules lock`."""

from __future__ import annotations

from pathlib import Path

import click

from casework.cli.formats import Places
from casework.cli.rules.options import OUTPUT, REPORT_FORMAT, RULES_DIR, finish
from casework.cli.starting import failed, load_rules, settings
from engine.tooling.locking import LOCK_FILE, LockError, compare, from_text, locked, report, to_text
from engine.tooling.report import Level


@click.command()
@REPORT_FORMAT
@OUTPUT
@RULES_DIR
@click.option("--check", is_flag=True, help="Write nothing; fail unless the lock is as it must be.")
def lock(form: str, output: Path | None, rules_dir: Path | None, check: bool) -> None:
    """Write what each version of a rule says to rules.lock; refuse if one changed without a new
    version.

    Exit code: 0 written (with --check: as locked), 1 refused (not as locked), 2 unreadable.
    """
    settled = settings(rules_dir)
    places = Places(settled.rules_dir, settled.cases)
    rule_set = load_rules(places.rules, languages=())
    path = places.rules / LOCK_FILE
    try:
        # Where there is no lock yet, everything is new.
        old = from_text(path.read_text(encoding="utf-8")) if path.exists() else {}
        findings = compare(rule_set, old)
        if not check and not any(one.level is Level.ERROR for one in findings):
            path.write_text(to_text(locked(rule_set)), encoding="utf-8")
            click.echo(f"{len(rule_set.rules)} rules locked, {len(findings)} line(s) changed")
            return
    except LockError as error:
        raise failed(str(error)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise failed(f"{path}: {error}; make it readable and writable") from None
    finish(report(rule_set, findings), form, output, places, strict=check)
