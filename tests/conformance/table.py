"""Decided cases as submissions, and a table of what the authority and the engine made of them.

`python -m tests.conformance.table` prints the table; `--write DIR` also writes each submission as
a JSON file for `rednotice check`.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from engine.regression import apply_changes, assess_document, load_base
from engine.ruleset.files import FileModel
from engine.ruleset.load import load
from engine.ruleset.model import RuleSet
from engine.ruleset.source import read
from schemas.assessment import Assessment, Disposition, Leaning

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
BASES = ROOT / "tests" / "cases"
FILES = ("rop.yaml", "ccf.yaml", "press.yaml")

Outcome = Literal[
    "not_compliant", "compliant", "partly", "clarification_requested", "depends", "stop", "pass"
]
# What we must not say of a case that the authority decided so.
FORBIDDEN: dict[Outcome, frozenset[Disposition]] = {
    "not_compliant": frozenset({Disposition.CLEAR}),
    "stop": frozenset({Disposition.CLEAR}),
    "partly": frozenset({Disposition.CLEAR}),
    "clarification_requested": frozenset({Disposition.CLEAR}),
    "depends": frozenset({Disposition.CLEAR, Disposition.REFUSE}),
    "compliant": frozenset({Disposition.REFUSE}),
    "pass": frozenset({Disposition.REFUSE}),
}


class Entry(FileModel):
    """One decided case as written."""

    id: str
    base: Literal["prosecution", "conviction"]
    authority_outcome: Outcome
    articles: list[str] = []
    note: Annotated[str, Field(min_length=8)]
    change: dict[str, Any] = {}
    remove: list[str] = []

    @property
    def document(self) -> dict[str, Any]:
        """The submission that the entry stands for."""
        return apply_changes(load_base(self.base, BASES), self.change, self.remove)

    @property
    def slug(self) -> str:
        """The id as a file name."""
        return re.sub(r"[^A-Za-z0-9.]+", "-", self.id).strip("-.").lower()


@dataclass(frozen=True, slots=True)
class Row:
    """One case, and what the engine made of it."""

    entry: Entry
    assessment: Assessment

    @property
    def faulty(self) -> bool:
        """The engine failed, and held the case for that reason alone."""
        return any(one.rule == "ENGINE-FAULT" for one in self.assessment.flags)

    @property
    def agrees(self) -> bool:
        """The disposition is none that the authority's outcome forbids; a fault never agrees."""
        return (
            not self.faulty
            and self.assessment.disposition not in FORBIDDEN[self.entry.authority_outcome]
        )

    @property
    def leaning_agrees(self) -> float | None:
        """1 if the weighing leans as the authority did, 0.5 if balanced, None outside Article 3."""
        wanted = {"not_compliant": Leaning.ARTICLE_3, "compliant": Leaning.ORDINARY}.get(
            self.entry.authority_outcome
        )
        if wanted is None or "3" not in self.entry.articles:
            return None
        leaning = self.assessment.weighing.leaning
        return 0.5 if leaning is Leaning.BALANCED else float(leaning is wanted)


def load_entries(names: Iterable[str] = FILES) -> list[Entry]:
    """All entries, in the order of the files."""
    adapter = TypeAdapter(list[Entry])
    return [
        one for name in names for one in adapter.validate_python(read(HERE / name, HERE).data or [])
    ]


def load_exceptions() -> dict[str, str]:
    """Reasons of the known exceptions, by case id."""
    data = read(HERE / "exceptions.yaml", HERE).data or {}
    return TypeAdapter(dict[str, str]).validate_python(data)


def judge(entry: Entry, rule_set: RuleSet) -> Row:
    """Assess one case."""
    return Row(entry, assess_document(entry.document, rule_set))


def render(rows: Sequence[Row]) -> str:
    """The table and its sums, as text."""
    width = max((len(row.entry.id) for row in rows), default=2)
    mark = {None: "", 0.0: "no", 0.5: "half", 1.0: "yes"}
    lines = [
        f"{'id':<{width}}  {'authority':<23}  {'ours':<6}  {'agrees':<6}  {'leaning':<9}  agrees"
    ]
    for row in rows:
        ours = row.assessment
        lines.append(
            f"{row.entry.id:<{width}}  {row.entry.authority_outcome:<23}"
            f"  {ours.disposition.value:<6}  {'yes' if row.agrees else 'NO':<6}"
            f"  {ours.weighing.leaning.value:<9}  {mark[row.leaning_agrees]}"
        )
    weighed = [row.leaning_agrees for row in rows if row.leaning_agrees is not None]
    lines += [
        "",
        f"cases: {len(rows)}",
        f"disposition agrees: {sum(row.agrees for row in rows)} of {len(rows)}",
        f"leaning agrees (Article 3 cases, balanced counts half): {sum(weighed):g}"
        f" of {len(weighed)}",
    ]
    counts = Counter(
        (row.entry.authority_outcome, row.assessment.disposition.value) for row in rows
    )
    lines += [f"  {theirs} -> {ours}: {n}" for (theirs, ours), n in sorted(counts.items())]
    return "\n".join(line.rstrip() for line in lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; with `--write`, write the submissions."""
    parser = argparse.ArgumentParser(prog="tests.conformance.table", description=main.__doc__)
    parser.add_argument("--write", type=Path, metavar="DIR", help="write each case as JSON here")
    parser.add_argument("--only", metavar="TEXT", default="", help="only ids that contain this")
    options = parser.parse_args(arguments)
    entries = [one for one in load_entries() if options.only in one.id]
    if options.write:
        options.write.mkdir(parents=True, exist_ok=True)
        for one in entries:
            text = json.dumps(one.document, indent=2, ensure_ascii=False)
            (options.write / f"{one.slug}.json").write_text(text + "\n", encoding="utf-8")
    rule_set = load(ROOT / "rules")
    print(render([judge(one, rule_set) for one in entries]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
