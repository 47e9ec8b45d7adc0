"""What a page shows of one figure: its words, its charts, and the table that says the same."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from babel.dates import format_skeleton
from markupsafe import Markup
from sqlalchemy.orm import Session

from casework.accounts.actor import Actor
from casework.charts.parts import Frame, Series, Swatch, Texture, Tone, swatches
from casework.figures.wanted import Step, Wanted
from casework.reports.workbook import Value
from casework.web.texts import console_texts
from engine.messages import Language
from engine.messages.catalogues import TITLE, NoText
from engine.ruleset.model import RuleSet


@dataclass(frozen=True, slots=True)
class Cell:
    """A value of a table, and where it leads. A `code` is no word of a language."""

    value: Value
    href: str = ""
    code: bool = False


Row: TypeAlias = tuple[Cell, ...]

MOST_ROWS: Final = 15
"""So many rows of a long table stand among other figures."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `shows` and `leaves_out` are a sentence each; without rows it is `empty`.
    Its rows are spans of time if it is `over_time`."""

    key: str
    title: str
    shows: str
    leaves_out: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    charts: tuple[Markup, ...] = ()
    swatches: tuple[tuple[Markup, str], ...] = ()
    empty: bool = False
    notes: tuple[str, ...] = ()
    over_time: bool = False

    @property
    def first_rows(self) -> tuple[Row, ...]:
        """What stands among other figures; all rows stand on the page of the figure alone."""
        return self.rows[:MOST_ROWS] if self.cut else self.rows

    @property
    def cut(self) -> bool:
        """Whether there are too many rows to stand among other figures; spans of time never are."""
        return len(self.rows) > MOST_ROWS and not self.over_time

    @property
    def values(self) -> tuple[tuple[Value, ...], ...]:
        """The table without links, for files."""
        return tuple(tuple(one.value for one in row) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Teller:
    """What the builders of figures need: what is wanted, from which rows, for whom, in which words.

    `units` are the names of units by id, `on` is today.
    """

    session: Session = field(repr=False)
    actor: Actor
    wanted: Wanted
    on: date
    language: Language
    rules: RuleSet = field(repr=False)
    units: dict[str, str]

    def say(self, key: str, **values: object) -> str:
        """A text of the page's own words."""
        given = {name: str(value) for name, value in values.items()}
        return console_texts().say(f"figures-{key}", given, language=self.language)

    def of_rules(self, key: str) -> str:
        """A text of the rule set, such as `label-hold`."""
        return self.rules.messages.say(key, language=self.language)

    def rule(self, rule_id: str) -> str:
        """The title of a rule; empty if the rule set in force has none."""
        rule = self.rules.rules.get(rule_id)
        if rule is None and rule_id not in _ENGINE:
            return ""
        try:
            return self.rules.messages.render(rule_id, TITLE, language=self.language)
        except NoText:
            return rule.entry.title if rule else ""

    def unit(self, unit_id: str) -> str:
        """The name of a unit; its id if it is gone."""
        return self.units.get(unit_id, unit_id)

    def span(self, day: date) -> str:
        """A span of time, short enough to stand under a column."""
        return format_skeleton(_SKELETONS[self.wanted.step], day, locale=_LOCALES[self.language])

    def frame(self, key: str, description: str) -> Frame:
        """The frame of the chart of a figure."""
        return Frame(f"chart-{key}", self.say(key), description, self.language)

    @property
    def span_head(self) -> str:
        """What the first column of a table over time is called."""
        return self.say(f"col-{self.wanted.step.value}")


_ENGINE: Final = frozenset({"ENGINE-FAULT"})
_SKELETONS: Final = {Step.WEEK: "MMMd", Step.MONTH: "yMMM", Step.QUARTER: "yQQQ"}
# Digits as in the data, in Arabic too.
_LOCALES: Final = {
    Language.EN: "en_GB",
    Language.FR: "fr",
    Language.ES: "es",
    Language.AR: "ar",
}


def safe(svg: str) -> Markup:
    """A drawing of ours as markup: the drawing escapes whatever text it is given."""
    return Markup(svg)


def key_of(frame: Frame, series: tuple[Series, ...]) -> tuple[tuple[Markup, str], ...]:
    """The key of a chart as markup and words."""
    found: tuple[Swatch, ...] = swatches(frame, series)
    return tuple((Markup(one.svg), one.label) for one in found)


def cells(*values: Value) -> Row:
    """Values as cells."""
    return tuple(Cell(one) for one in values)


def days_told(value: float | None) -> str:
    """A number of days with one digit after the point, or a dash."""
    return "—" if value is None else f"{value:.1f}"


TONES: Final = {
    "clear": (Tone.GOOD, Texture.SOLID),
    "ask": (Tone.CARE, Texture.DOTTED),
    "hold": (Tone.GRAVE, Texture.HATCHED),
    "refuse": (Tone.GRAVE, Texture.SOLID),
    "not_judged": (Tone.QUIET, Texture.HOLLOW),
}
"""How dispositions are drawn, wherever they are."""
