"""What is told of values that are no facts: sums, `any`, `all` and `count` of items, other rules.

Conditions read them as they read facts, and findings quote them. Their English is recorded with the
assessment; it is written as Fluent writes it, so that translators see where values stand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from engine.facts.registry import Scope

RULE_FIRED: Final = "Whether rule { $rule } fired."
"""Of `finding(<rule>)`."""
SUM_OF_FACTORS: Final = "Sum of the predominance factors on this side."
"""Of the weights and counts that the weighing gives to stage 2."""
OF_ITEMS: Final[Mapping[Scope, str]] = {
    scope: f"{{ $says }} ({{ $count }} {scope.value.replace('_', ' ')}(s))"
    for scope in Scope
    if scope is not Scope.REQUEST
}
"""Of `any`, `all` and `count`, by the kind of items; `says` is what the term or rule says."""

_VALUE: Final = re.compile(r"\{ \$([a-z]+) \}")


def filled(told: str, **values: str) -> str:
    """One of these texts with its values."""
    return _VALUE.sub(lambda found: values[found[1]], told)


def values_in(told: str, text: str) -> dict[str, str] | None:
    """The values with which `filled` made a text; None if it is not made from that one."""
    parts = _VALUE.split(told)
    pattern = "".join(
        f"(?P<{part}>.*)" if at % 2 else re.escape(part) for at, part in enumerate(parts)
    )
    found = re.fullmatch(pattern, text, re.DOTALL)
    return found.groupdict() if found is not None else None
