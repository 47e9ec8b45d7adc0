"""What stands behind a fact: the rows of tables that were read, and the places in a text.

A fact is one value. A reader who is to check it wants to see the treaty, the list entry or the
sentence; these are found here, by the name of the fact, and by the same look-up that made the
value. They are for reports and decide nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from engine.facts.registry import FACTS, Scope
from engine.facts.view import CaseView, Item
from engine.tables.source import Origin


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row that was read: what it says in one sentence, the provision if any, and its origin."""

    says: str
    provision: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A place in a text of the request: pointer, first and past-the-last character, and why.

    Offsets count characters of the text as it stands in the request. The text itself is not
    carried along: whoever may read the request can cut it out.
    """

    pointer: str
    start: int
    end: int
    why: str


_ROWS: Final[dict[tuple[Scope, str], Callable[..., Iterator[TableRow]]]] = {}
_EXCERPTS: Final[dict[tuple[Scope, str], Callable[..., Iterator[Excerpt]]]] = {}


def rows_of(scope: Scope, *names: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a function that gives the table rows behind facts; it takes what they take."""
    return _register(_ROWS, scope, names)


def excerpts_of(scope: Scope, *names: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a function that gives the places in texts behind facts; it takes what they take."""
    return _register(_EXCERPTS, scope, names)


def table_rows(name: str, case: CaseView, item: Item | None = None) -> tuple[TableRow, ...]:
    """The table rows behind a fact, best first; none if it reads no table. Never raises."""
    return tuple(_behind(_ROWS, name, case, item))


def excerpts(name: str, case: CaseView, item: Item | None = None) -> tuple[Excerpt, ...]:
    """The places in the request's texts behind a fact, in order; none if it searches no text."""
    return tuple(_behind(_EXCERPTS, name, case, item))


def facts_with_rows() -> frozenset[str]:
    """Names of the facts that read a table: the only ones that may differ from State to State."""
    return frozenset(name for _, name in _ROWS)


def facts_with_excerpts() -> frozenset[str]:
    """Names of the facts whose places in a text can be shown."""
    return frozenset(name for _, name in _EXCERPTS)


def _register(
    table: dict[tuple[Scope, str], Any], scope: Scope, names: tuple[str, ...]
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def register(find: Callable[..., Any]) -> Callable[..., Any]:
        for name in names:
            if name not in FACTS[scope]:
                raise ValueError(f"`{name}` is no fact of scope {scope}")
            table[scope, name] = find
        return find

    return register


def _behind(
    table: dict[tuple[Scope, str], Any], name: str, case: CaseView, item: Item | None
) -> Iterator[Any]:
    if (of_request := table.get((Scope.REQUEST, name))) is not None:
        yield from of_request(case)
        return
    for (scope, known), find in table.items():
        if known == name and item is not None and item in case.items(scope):
            yield from find(item, case)
