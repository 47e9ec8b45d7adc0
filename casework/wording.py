"""Small words around values, the same on pages and in the terminal."""

from __future__ import annotations

from typing import Final

# Sign and English name of each word; reports take the name from the catalogue of their language.
WORDS: Final = {
    "clear": ("✓", "Clear"),
    "ask": ("?", "Ask the requester"),
    "hold": ("‖", "Hold"),
    "refuse": ("✕", "Refusal recommended"),
    "inform": ("i", "Note"),
    "found": ("!", "Found"),
    "could_not_be_checked": ("?", "Could not be checked"),
    "nothing_found": ("✓", "Nothing found"),
}


def measured(value: str, unit: str) -> str:
    """A value with its unit, which the fact table has in the plural: `1 country`, `24 months`."""
    if not unit or value == "unknown":
        return value
    if value == "1":
        unit = f"{unit[:-3]}y" if unit.endswith("ies") else unit.removesuffix("s")
    return f"{value} {unit}"
