"""The pages around the rule pages: rules by chapter, rules by provision, the fact table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from casework.markdown.rule_pages import fact_anchor, read_from
from casework.markdown.text import code, escaped, table
from engine.facts import FACTS, Scope
from engine.plain_language import ITEM_WORDS
from engine.rule_page import CERTAINTY_WORDS, Provision, RulePage, fact_line
from engine.ruleset.model import RuleSet
from schemas.assessment import Effect


def _written(lines: Iterable[str]) -> str:
    return "\n".join(lines).rstrip() + "\n"


def chapters_markdown(rule_set: RuleSet, pages: Iterable[RulePage]) -> str:
    """`index.md`: every rule by chapter."""
    return _written(_chapters(rule_set, list(pages)))


def _chapters(rule_set: RuleSet, pages: list[RulePage]) -> Iterator[str]:
    yield f"# The rules, version {escaped(rule_set.version)}"
    yield ""
    yield (
        f"{len(pages)} rules. Also: [by provision](provisions.md), [the fact table](facts.md)."
        f" Generated from rule set {code(rule_set.digest[:12])}; do not edit."
    )
    yield ""
    yield (
        "What a rule can ask for, from the mildest to the strictest: "
        + ", ".join(f"**{effect.value}**" for effect in Effect)
        + ". `refuse` recommends; a person decides. How a citation was verified: "
        + "; ".join(f"**{letter.value}**: {words}" for letter, words in CERTAINTY_WORDS.items())
        + "."
    )
    yield ""
    for chapter in dict.fromkeys(one.chapter for one in pages):
        of_chapter = [one for one in pages if one.chapter == chapter]
        yield f"## {chapter}. {escaped(of_chapter[0].chapter_title)}"
        yield ""
        yield from table(
            ("Rule", "Title", "Effect", "If unknown", "Provision"),
            (
                (
                    f"[{one.id}](rules/{one.id}.md)",
                    escaped(one.title),
                    one.effect.value,
                    one.when_undetermined.value if one.when_undetermined else "nothing",
                    "; ".join(_cited(law) for law in one.provisions),
                )
                for one in of_chapter
            ),
        )


def _cited(law: Provision) -> str:
    return f"{escaped(f'{law.instrument} {law.article}')} ({law.certainty.value})"


def provisions_markdown(rule_set: RuleSet, pages: Iterable[RulePage]) -> str:
    """`provisions.md`: instruments, their editions, and which rules rest on which provision."""
    return _written(_provisions(rule_set, list(pages)))


def _provisions(rule_set: RuleSet, pages: list[RulePage]) -> Iterator[str]:
    yield "# The rules by provision"
    yield ""
    yield "[By chapter](index.md)"
    yield ""
    for name, instrument in rule_set.instruments.items():
        cited: dict[str, list[tuple[RulePage, Provision]]] = {}
        for page in pages:
            for law in page.provisions:
                if law.instrument == name:
                    cited.setdefault(law.article, []).append((page, law))
        yield f"## {escaped(name)}: {escaped(instrument.title)}"
        yield ""
        for edition in instrument.editions:
            note = f" ({escaped(edition.note)})" if edition.note else ""
            yield f"- edition {escaped(edition.edition)}: from {edition.in_force_from}{note}"
        yield ""
        if not cited:
            yield "No rule cites it."
            yield ""
            continue
        yield from table(
            ("Provision", "Rules"),
            (
                (
                    escaped(article),
                    "; ".join(
                        f"[{page.id}](rules/{page.id}.md) ({law.certainty.value})"
                        for page, law in cited[article]
                    ),
                )
                for article in sorted(cited, key=_natural)
            ),
        )


def _natural(article: str) -> list[tuple[int, str]]:
    """Orders `9` before `10(1)` and `83(1)` before `83(2)`."""
    parts = re.findall(r"\d+|\D+", article)
    return [(int(one), "") if one.isdigit() else (-1, one) for one in parts]


def facts_markdown(pages: Iterable[RulePage]) -> str:
    """`facts.md`: the project's vocabulary, and which rules read which fact."""
    return _written(_facts(list(pages)))


def _facts(pages: list[RulePage]) -> Iterator[str]:
    readers: dict[tuple[Scope, str], list[str]] = {}
    for page in pages:
        for one in page.facts:
            readers.setdefault((one.scope, one.name), []).append(page.id)
    yield "# The fact table"
    yield ""
    yield (
        "Everything that rules may ask of a request. A fact may be unknown, and a date or a number"
        " may be known within bounds. What compliance staff alone may see is marked; a rule that"
        " reads it is hidden from requesters. [The rules](index.md)"
    )
    yield ""
    for scope in Scope:
        _, several = ITEM_WORDS[scope]
        yield "## Of the request" if scope is Scope.REQUEST else f"## Of {several}"
        yield ""
        yield from table(
            ("Fact", "Kind", "Meaning", "Read from", "Read by"),
            (
                (
                    f'<a id="{fact_anchor(one)}"></a>{code(one.name)}'
                    + (" *(compliance only)*" if one.restricted else ""),
                    one.kind.value
                    + (f", {escaped(one.unit)}" if one.unit and one.unit != "day" else "")
                    + (
                        ": " + ", ".join(code(word) for word in sorted(spec.options))
                        if spec.options
                        else ""
                    ),
                    escaped(one.meaning),
                    read_from(one),
                    ", ".join(
                        f"[{rule}](rules/{rule}.md)"
                        for rule in readers.get((one.scope, one.name), [])
                    )
                    or "*no rule*",
                )
                for spec in FACTS[scope].values()
                for one in (fact_line(spec),)
            ),
        )
