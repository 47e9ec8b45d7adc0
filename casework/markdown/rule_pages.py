"""A page for each rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casework.markdown.text import (
    anchor,
    code,
    code_or_absent,
    escaped,
    statement,
    table,
)
from engine.plain_language import ITEM_WORDS, Span, SpanKind
from engine.rule_page import CaseLine, FactLine, LookAlike, ParameterLine, Provision, RulePage
from engine.tooling.expectation import Absent
from schemas.assessment import FindingStatus

_STATUS_HEADS = {
    FindingStatus.FIRED: "It fires",
    FindingStatus.UNDETERMINED: "It cannot be told",
    FindingStatus.CLEAR: "It does not fire",
    FindingStatus.NOT_APPLICABLE: "It does not apply",
    Absent.NOT_IN_FORCE: "It is not in force",
}
_AUDIENCES = {
    "compliance": "Compliance staff",
    "requester": "The requester",
    "cure": "What would settle it",
}


def fact_anchor(fact: FactLine) -> str:
    """The place of a fact in the fact table."""
    return anchor("fact", fact.scope.value, fact.name)


def read_from(fact: FactLine) -> str:
    """The places in a submission from which a fact is read."""
    one, _ = ITEM_WORDS[fact.scope]
    return ", ".join(
        code(path) if path.startswith("/") else f"{code(path)} of the {one}" for path in fact.reads
    )


def _link(span: Span) -> str | None:
    if span.kind is SpanKind.FACT:
        return f"../facts.md#{anchor('fact', span.target)}"
    if span.kind is SpanKind.RULE:
        return f"{span.target}.md"
    return f"#{anchor(span.kind.value, span.target)}"


def rule_page_markdown(page: RulePage) -> str:
    """The page of one rule; it stands in a folder `rules/` beside `facts.md`."""
    return "\n".join(_page(page)).rstrip() + "\n"


def _page(page: RulePage) -> Iterator[str]:
    yield f"# {page.id}: {escaped(page.title)}"
    yield ""
    yield f"> {escaped(page.says)}"
    yield ""
    yield (
        f"Chapter {page.chapter}, {escaped(page.chapter_title)} · version {page.version} ·"
        f" in force since {page.in_force_from}"
        + (f" until {page.in_force_until}" if page.in_force_until else "")
        + f" · to be read again by {page.review_by} · catalogue {', '.join(page.catalogue)} ·"
        f" {code(f'{page.file}:{page.line}')} · [all rules](../index.md)"
    )
    yield ""
    if page.partial:
        yield "**This rule asks the question; a person must finish the judgement.**"
        yield ""
    if page.example is not None and page.lets_pass is not None:
        yield f"**It flags, for example:** {escaped(page.example)}"
        yield ""
        yield f"**It lets pass what looks like it:** {escaped(page.lets_pass)}"
        yield ""
    yield from _law(page.provisions)
    yield from _condition(page)
    yield from _consequence(page)
    yield from _reading(page)
    yield "## What its readers are told"
    yield ""
    for audience, text in page.messages:
        yield f"- **{_AUDIENCES.get(audience, audience)}:** {escaped(text)}"
    if any("{" in text for _, text in page.messages):
        yield ""
        yield "A name in braces is replaced by the value of that fact."
    yield ""
    yield from _cases(page.cases)
    if page.look_alike is not None:
        yield from _look_alike(page.look_alike)
    yield "## What it cannot see"
    yield ""
    yield escaped(page.limits)


def _law(provisions: Iterable[Provision]) -> Iterator[str]:
    yield "## The law it rests on"
    yield ""
    yield from table(
        ("Provision", "Instrument", "Editions", "Certainty of the citation"),
        (
            (
                escaped(f"{one.instrument} {one.article}")
                + (f" ({escaped(one.note)})" if one.note else ""),
                escaped(one.title),
                ", ".join(f"{escaped(name)} from {day}" for name, day, _ in one.editions),
                f"{one.certainty.value}: {escaped(one.certainty_words)}",
            )
            for one in provisions
        ),
    )
    yield "A report cites the edition in force on the request's law date."
    yield ""


def _condition(page: RulePage) -> Iterator[str]:
    yield "## When it fires"
    yield ""
    yield f"It is judged on {page.speaks_of}."
    if page.stage == 2:
        yield "It is judged after all others, because it reads what they found."
    yield ""
    if page.applies is not None:
        yield "**It applies only if**"
        yield ""
        yield from statement(page.applies, _link)
        yield ""
    yield "**It fires if**"
    yield ""
    yield from statement(page.when, _link)
    yield ""
    for one in page.unless:
        yield "**But not if**"
        yield ""
        yield from statement(one.when, _link)
        yield ""
        yield f"Why: {escaped(one.because)}"
        yield ""
    yield "*Yes* and *no* mean: known to be so. A line on something unknown is neither."
    yield ""
    if not page.terms:
        return
    yield "### Definitions"
    yield ""
    for term in page.terms:
        of = "" if term.scope is page.scope else f", of {_an(ITEM_WORDS[term.scope][0])},"
        says = escaped(term.says.rstrip("."))
        yield f'<a id="{anchor("term", term.name)}"></a>“{says}”{of} means:'
        yield ""
        yield from statement(term.when, _link)
        yield ""


def _an(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def _consequence(page: RulePage) -> Iterator[str]:
    yield "## What follows"
    yield ""
    yield from table(
        ("If", "then"),
        (
            ("it fires", f"**{page.effect.value}**: {page.effect_words}"),
            (
                "it cannot be told, because a fact is unknown",
                (f"**{page.when_undetermined.value}**: " if page.when_undetermined else "")
                + page.undetermined_words,
            ),
            ("it does not fire, or does not apply", "Nothing."),
        ),
    )
    if page.question and page.if_unanswered:
        yield (
            f"The question to the requester is about {escaped(page.question.replace('_', ' '))}."
            f" If it stays unanswered, the effect is **{page.if_unanswered.value}**."
        )
        yield ""
    yield (
        "The requester sees this flag."
        if page.requester_sees
        else "The requester never sees this flag, nor that anything was looked for."
    )
    yield ""


def _reading(page: RulePage) -> Iterator[str]:
    yield "## What it reads"
    yield ""
    if page.facts:
        yield from table(
            ("Fact", "Meaning", "Where it stands", "Who may see it"),
            (
                (
                    f"[{escaped(one.name)}](../facts.md#{fact_anchor(one)})",
                    escaped(one.meaning),
                    read_from(one),
                    "compliance staff only" if one.restricted else "the requester, too",
                )
                for one in page.facts
            ),
        )
    for parameter in page.parameters:
        yield from _parameter(parameter)
    if page.rules_read:
        names = ", ".join(f"[{name}]({name}.md)" for name in page.rules_read)
        yield f"What came of other rules: {names}."
        yield ""


def _parameter(one: ParameterLine) -> Iterator[str]:
    values = "; ".join(
        f"{'repealed' if value is None else f'{value} {one.unit}'} from {day}"
        for day, value in one.values
    )
    basis = "; ".join(
        f"{escaped(f'{law.instrument} {law.article}')} ({law.certainty.value})" for law in one.basis
    )
    yield (
        f'<a id="{anchor("parameter", one.name)}"></a>**{escaped(one.name.replace("_", " "))}**'
        f" ({basis}): {escaped(one.says)} {values}."
    )
    yield ""


def _cases(cases: Iterable[CaseLine]) -> Iterator[str]:
    given = list(cases)
    yield "## Its cases"
    yield ""
    if not given:
        yield "None. A rule without a case has not been shown to work."
        yield ""
    for status, head in _STATUS_HEADS.items():
        of_status = [one for one in given if one.status is status]
        if not of_status:
            continue
        yield f"**{head}:**"
        yield ""
        for one in of_status:
            on = f", by the law of {one.law_date}" if one.law_date else ""
            effect = f" ({one.effect})" if one.effect not in (None, "none") else ""
            yield f"- {escaped(one.name)}{on}{effect} {code(f'{one.file}:{one.line}')}"
        yield ""


def _look_alike(one: LookAlike) -> Iterator[str]:
    yield "### The lawful case that looks most like one that is flagged"
    yield ""
    yield f"Flagged: *{escaped(one.flagged.name)}*. Lawful: *{escaped(one.lawful.name)}*."
    yield "All that sets the two apart:"
    yield ""
    yield from table(
        ("Place", "Flagged", "Lawful"),
        (
            (code(place.pointer), code_or_absent(place.flagged), code_or_absent(place.lawful))
            for place in one.differences
        ),
    )
