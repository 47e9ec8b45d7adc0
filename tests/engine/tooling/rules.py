"""A copy of the rules that a test may break, and a small rule set with cases of its own."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.surroundings import copy_surroundings

RULES = Path(__file__).parents[3] / "rules"
CASES = Path(__file__).parents[2] / "cases"


def copied(folder: Path) -> Path:
    """The rules of the repository, to be edited."""
    return Path(shutil.copytree(RULES, folder / "rules"))


def edit(root: Path, file: str, old: str, new: str) -> int:
    """Replace the first `old`, which must be there; returns the line on which it stood."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} no longer holds {old!r}; the test needs another place"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


_CHAPTER = """
chapter: Z
title: Rules for the tests of the rule tools
defaults:
  family: seriousness
  when_undetermined: ask
  requester_sees: false
  in_force_from: 2012-07-01
  review_by: 2027-11-01
"""
_RULE = """
  - id: {id}
    title: A rule for the tests
    catalogue: [T]
    scope: {scope}
    basis: [{{instrument: RPD, article: "{article}", certainty: A}}]
    says: It serves the tests of the rule tools.
    {body}
    effect: {effect}
    limits: It serves tests and nothing else.
"""


def small(folder: Path, *rules: str, terms: str = "") -> Path:
    """A rule set of these rules (made by `rule`) and terms (YAML), with the real vocabularies."""
    root = folder / "rules"
    copy_surroundings(root, "en")
    (root / "ruleset.yaml").write_text(
        'name: tool-tests\nversion: "1"\ndescription: Rules for the tests of the rule tools.\n'
        "languages: [en]\n",
        encoding="utf-8",
    )
    (root / "chapters").mkdir()
    text = _CHAPTER + (f"terms:\n{terms}\n" if terms else "") + "rules:\n" + "".join(rules)
    (root / "chapters" / "z.yaml").write_text(text, encoding="utf-8")
    ids = [line.split()[-1] for one in rules for line in one.splitlines() if "- id:" in line]
    (root / "messages" / "en" / "z.ftl").write_text(
        "\n".join(
            f"{one} =\n    .compliance = It was found.\n    .cure = Mend it, please.\n"
            for one in ids
        ),
        encoding="utf-8",
    )
    return root


def rule(
    name: str,
    when: str,
    *more: str,
    scope: str = "request",
    effect: str = "hold",
    article: str = "83",
) -> str:
    """One rule of a small rule set; `more` are further lines of it."""
    body = "\n    ".join([f"when: {when}", *more])
    return _RULE.format(id=name, scope=scope, effect=effect, article=article, body=body)


def cases(folder: Path, **files: str) -> Path:
    """A directory of data cases: for each rule (with _ for -) the YAML of its cases."""
    root = folder / "cases"
    shutil.copytree(CASES / "bases", root / "bases")
    (root / "Z").mkdir()
    for name, text in files.items():
        (root / "Z" / f"{name.replace('_', '-')}.yaml").write_text(text, encoding="utf-8")
    return root
