"""Writes the values of a stage as the flat facts of its rulesets.

durable_rules parses JSON and checks next to nothing, so nothing may be written that is not exactly
what the rulesets declare: numbers within 64 bits, and plain ASCII words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from itertools import count, product
from string import ascii_letters
from typing import Any, Final

from engine.durable.host import FACT_TAIL, INT_MAX, INT_MIN, RESERVED_NAMES
from engine.faults import EngineFault, FaultReason
from engine.values import UNKNOWN, UNKNOWN_TRUTH, Kind, Value

# A truth by its interval. Nothing else is a truth, and what is written is one of three digits.
_TRUTHS: Final = {(0, 0): "0", (0, 1): "1", (1, 1): "2"}
_WORDS: Final = re.compile(r"(?:[A-Za-z0-9_?-]{1,64}(?: |$))*")


class Part(Enum):
    """What of a fact a field holds: its truth (0 no, 1 unknown, 2 yes), an end of its interval, its
    word, or whether it is known (0 or 1)."""

    TRUTH = "truth"
    LOW = "low"
    HIGH = "high"
    WORD = "word"
    KNOWN = "known"


def field_names() -> Iterator[str]:
    """Field names in order of length: `a` to `Z`, `aa`, ..., without those of the engine."""
    for length in count(1):
        for letters in product(ascii_letters, repeat=length):
            name = "".join(letters)
            if name not in RESERVED_NAMES:
                yield name


class FactWriter:
    """Writes for each of several field sets, from one set of values, the text of its fact.

    `fields` gives for each set the name of the field that holds a part of a fact.
    """

    def __init__(
        self,
        name: str,
        fields: Sequence[Mapping[tuple[str, Part], str]],
        kinds: Mapping[str, Kind],
    ) -> None:
        self._name: Final = name
        self._generated: Final = _generate(fields, kinds)

    def write(self, values: Mapping[str, Value]) -> tuple[str, ...]:
        """The facts in the order of the field sets, each whole, with id and canary field.

        Raises EngineFault with reason `fact`, naming no value, if one is missing, is not of its
        kind, does not fit 64 bits, or is no plain ASCII word.
        """
        try:
            texts: tuple[str, ...] = self._generated(values)
        except (KeyError, TypeError, ValueError):
            raise EngineFault(
                f"stage `{self._name}` was given a fact that is missing or not of its kind",
                FaultReason.FACT,
            ) from None
        return texts


def _generate(
    fields: Sequence[Mapping[tuple[str, Part], str]], kinds: Mapping[str, Kind]
) -> Callable[[Mapping[str, Value]], tuple[str, ...]]:
    used = dict.fromkeys(pair for one in fields for pair in one)
    facts = {fact: i for i, fact in enumerate(dict.fromkeys(fact for fact, _ in used))}
    letter = {Part.TRUTH: "t", Part.LOW: "a", Part.HIGH: "b", Part.KNOWN: "k", Part.WORD: "w"}
    numbers: list[str] = []
    words: list[str] = []
    lines = ["def write(v):"]
    for fact, i in facts.items():
        kind, read = kinds[fact], f"v[{fact!r}]"
        if kind is Kind.CHOICE:
            words.append(f"w{i}")
            lines.append(f"    w{i} = {read}")
            unknown = f"w{i} == {UNKNOWN[kind]!r}"
        elif kind is Kind.TRUTH:
            lines.append(f"    t{i} = truths[{read}]")
            unknown = f"t{i} == {_TRUTHS[UNKNOWN_TRUTH]!r}"
        else:
            numbers += [f"a{i}", f"b{i}"]
            lines.append(f"    a{i}, b{i} = {read}")
            unknown = f"(a{i}, b{i}) == {UNKNOWN[kind]!r}"
        if (fact, Part.KNOWN) in used:
            lines.append(f"    k{i} = 0 if {unknown} else 1")
    lines.append(f"    check(({''.join(f'{one}, ' for one in numbers)}), [{', '.join(words)}])")
    lines.append("    return (")
    for one in fields:
        pairs = []
        for (fact, part), field in one.items():
            shown = f"{{{letter[part]}{facts[fact]}}}"
            pairs.append(f'"{field}":"{shown}"' if part is Part.WORD else f'"{field}":{shown}')
        lines.append(f"        f'{{{{{','.join(pairs)}{FACT_TAIL}}}',")
    lines.append("    )")
    scope: dict[str, Any] = {"check": _check, "truths": _TRUTHS}
    # The text is built from checked trees and fact names only; no word of a request reaches it.
    exec(compile("\n".join(lines), "<writer>", "exec"), scope)
    function: Callable[[Mapping[str, Value]], tuple[str, ...]] = scope["write"]
    return function


def _check(numbers: tuple[object, ...], words: list[str]) -> None:
    """Raise TypeError or ValueError if anything is not what durable_rules may be given."""
    if numbers:
        if set(map(type, numbers)) != {int}:
            raise TypeError
        ints: tuple[Any, ...] = numbers
        if max(ints) > INT_MAX or min(ints) < INT_MIN:
            raise ValueError
    if words and not _WORDS.fullmatch(" ".join(words)):
        raise ValueError
