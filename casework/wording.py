"""Small words around values, the same on pages and in the terminal."""

from __future__ import annotations


def measured(value: str, unit: str) -> str:
    """A value with its unit, which the fact table has in the plural: `1 country`, `24 months`."""
    if not unit or value == "unknown":
        return value
    if value == "1":
        unit = f"{unit[:-3]}y" if unit.endswith("ies") else unit.removesuffix("s")
    return f"{value} {unit}"
