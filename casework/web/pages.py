"""Reports as web pages: plain HTML, everything escaped, no script."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from casework.cases.reading import Case
from casework.reports.writing import Words
from casework.settings import Audience
from casework.web.case_flags import LEADING
from casework.web.rendering import environment, marked
from casework.web.saying import Said
from engine.assess import FAMILY_TITLES
from engine.messages import Catalogues, Language
from engine.messages.language import long_date
from engine.views import requester_view
from schemas.assessment import Assessment, Family, FamilyState, Flag


def _text(texts: Catalogues, language: Language, key: str, **arguments: str) -> str:
    return texts.say(key, arguments, language=language)


def _render(template: str, texts: Catalogues, language: Language, **values: Any) -> str:
    """`t` in a template is a text of report.ftl, `label` the word for a value, `places` the names
    of places in a submission, `said` what rules and factors say."""
    text = partial(_text, texts, language)
    return (
        environment()
        .get_template(template)
        .render(
            language=language,
            t=lambda key, **arguments: text(f"page-{key}", **arguments),
            label=lambda value: text(f"label-{value}"),
            places=Words(texts, language).place_names,
            leaning=lambda value: text(f"leaning-{value}"),
            said=Said(texts, language),
            **values,
        )
    )


def report_page(
    case: Case,
    assessment: Assessment,
    audience: Audience,
    texts: Catalogues,
    language: Language = Language.EN,
) -> str:
    """The report on a case, as its audience may see it. The assessment comes in that language."""
    if audience is Audience.REQUESTER:
        report = requester_view(assessment)
        return _render("requester.html", texts, language, case=case, report=report)
    families = {one.family: one for one in assessment.families}
    shown = [families[one] for one in FAMILY_TITLES if one in families]
    by_family: dict[Family, list[Flag]] = {}
    for flag in assessment.flags:
        by_family.setdefault(flag.family, []).append(flag)
    subject = case.submission.subject
    say = Words(texts, language)
    return _render(
        "report.html",
        texts,
        language,
        case=case,
        a=assessment,
        meaning=lambda fact: marked(say.meaning(fact)),
        value=say.value,
        law_day=long_date(date.fromisoformat(assessment.made_with.law_date), language),
        person=" ".join(
            part for part in (subject.forenames, subject.present_family_name) if part is not None
        ),
        leading=[one for one in shown if one.family in LEADING],
        others=[one for one in shown if one.family not in LEADING],
        grouped=[(one, by_family[one.family]) for one in shown if one.family in by_family],
        nothing=FamilyState.NOTHING_FOUND,
    )
