"""A message text, ready to be filled in.

Of Fluent we use: text, `{ $variable }`, string literals, terms without arguments, and selectors on
variables. That is what messages need, and it can be checked whole while loading. A line break
within a text is a space.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from fluent.syntax import ast


@dataclass(frozen=True, slots=True)
class Shown:
    """A value as a text shows it, and the variant keys that select it."""

    text: str
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Variable:
    """A place where a value stands."""

    name: str


@dataclass(frozen=True, slots=True)
class Select:
    """A place where the text depends on a value: the first variant whose key selects it."""

    name: str
    variants: tuple[tuple[str, Pattern], ...]
    default: Pattern
    offset: int


Pattern: TypeAlias = tuple[str | Variable | Select, ...]

_BREAK: Final = re.compile(r"\s*\n\s*")


class NotSupported(Exception):
    """A construct of Fluent that messages do not use; `offset` tells where it stands."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def read_pattern(pattern: ast.Pattern, term: Callable[[str], ast.Pattern | None]) -> Pattern:
    """The text of a parsed pattern; `term` finds the text of a term. Raises NotSupported."""
    return _joined(_parts(pattern, term, ()))


def _parts(
    pattern: ast.Pattern, term: Callable[[str], ast.Pattern | None], inside: tuple[str, ...]
) -> Iterator[str | Variable | Select]:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield _BREAK.sub(" ", element.value)
        else:
            yield from _expression(element.expression, term, inside)


def _expression(
    found: object, term: Callable[[str], ast.Pattern | None], inside: tuple[str, ...]
) -> Iterator[str | Variable | Select]:
    if isinstance(found, ast.StringLiteral):
        yield str(found.parse()["value"])
    elif isinstance(found, ast.VariableReference):
        yield Variable(found.id.name)
    elif isinstance(found, ast.Placeable):
        yield from _expression(found.expression, term, inside)
    elif isinstance(found, ast.TermReference):
        name = found.id.name
        text = term(name)
        if text is None or found.attribute is not None or found.arguments is not None:
            raise NotSupported(f"`-{name}` is not a term of this language", _offset(found))
        if name in inside:
            raise NotSupported(f"term `-{name}` contains itself", _offset(found))
        yield from _parts(text, term, (*inside, name))
    elif isinstance(found, ast.SelectExpression):
        if not isinstance(found.selector, ast.VariableReference):
            raise NotSupported("select on a variable, as in `{ $months -> ... }`", _offset(found))
        variants = [
            (_key(one.key), _joined(_parts(one.value, term, inside)), one.default)
            for one in found.variants
        ]
        yield Select(
            name=found.selector.id.name,
            variants=tuple((key, text) for key, text, _ in variants),
            default=next(text for _, text, default in variants if default),
            offset=_offset(found),
        )
    else:
        raise NotSupported(
            "only text, `{ $variable }`, `{ -term }` and selectors are used here", _offset(found)
        )


def _key(key: ast.Identifier | ast.NumberLiteral) -> str:
    return key.name if isinstance(key, ast.Identifier) else str(key.value)


def _offset(node: object) -> int:
    span = getattr(node, "span", None)
    return int(span.start) if span else 0


def _joined(parts: Iterator[str | Variable | Select]) -> Pattern:
    joined: list[str | Variable | Select] = []
    for part in parts:
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        elif part != "":
            joined.append(part)
    return tuple(joined)


def variables(pattern: Pattern) -> Iterator[str]:
    """Names of all variables, those that only select included."""
    for part in pattern:
        if isinstance(part, Variable):
            yield part.name
        elif isinstance(part, Select):
            yield part.name
            for _, text in part.variants:
                yield from variables(text)


def selects(pattern: Pattern) -> Iterator[Select]:
    """All selectors, however deep."""
    for part in pattern:
        if isinstance(part, Select):
            yield part
            for _, text in part.variants:
                yield from selects(text)


def words(pattern: Pattern) -> Iterator[str]:
    """The text alone, without values."""
    for part in pattern:
        if isinstance(part, str):
            yield part
        elif isinstance(part, Select):
            for _, text in part.variants:
                yield from words(text)


def fill(pattern: Pattern, shown: Mapping[str, Shown]) -> str:
    """The text with its values. Raises KeyError if `shown` lacks one."""
    parts: list[str] = []
    for part in pattern:
        if isinstance(part, str):
            parts.append(part)
        elif isinstance(part, Variable):
            parts.append(shown[part.name].text)
        else:
            keys = shown[part.name].keys
            for key, text in part.variants:
                if key in keys:
                    parts.append(fill(text, shown))
                    break
            else:
                parts.append(fill(part.default, shown))
    return "".join(parts)
