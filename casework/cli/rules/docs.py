"""`rednotice rules docs`."""

from __future__ import annotations

import shutil
from pathlib import Path

import click

from casework.cli.rules.options import CASES_DIR, RULES_DIR
from casework.cli.starting import failed, load_rules, settings
from casework.markdown.indexes import chapters_markdown, facts_markdown, provisions_markdown
from casework.markdown.rule_pages import rule_page_markdown
from engine.regression import load_cases
from engine.rule_page import rule_page
from engine.ruleset.source import RuleSetError


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("docs/rules"),
    show_default=True,
    help="Folder for the pages; those of an earlier run are replaced.",
)
@RULES_DIR
@CASES_DIR
def docs(out: Path, rules_dir: Path | None, cases_dir: Path | None) -> None:
    """Write a page for each rule, indexes by chapter and by provision, and the fact table."""
    chosen = settings(rules_dir, cases_dir)
    rule_set = load_rules(chosen.rules_dir, languages=())
    directory = chosen.cases
    if not directory.is_dir():
        raise failed(f"{directory} is no folder of data cases; name one with --cases-dir")
    try:
        cases = load_cases(directory)
    except RuleSetError as error:
        raise failed(f"{error}\n{len(error.faults)} fault(s) in the cases") from None
    pages = [rule_page(one, rule_set, cases) for one in rule_set.rules.values()]
    folder = out / "rules"
    if folder.is_dir():
        shutil.rmtree(folder)  # else the page of a rule that is gone would stay
    folder.mkdir(parents=True)
    for page in pages:
        (folder / f"{page.id}.md").write_text(rule_page_markdown(page), encoding="utf-8")
    for name, text in (
        ("index.md", chapters_markdown(rule_set, pages)),
        ("provisions.md", provisions_markdown(rule_set, pages)),
        ("facts.md", facts_markdown(pages)),
    ):
        (out / name).write_text(text, encoding="utf-8")
    click.echo(f"{len(pages)} rule pages and 3 indexes in {out}")
