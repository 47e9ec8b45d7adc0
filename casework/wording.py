"""Signs and English names of dispositions, effects and states, on pages and in the terminal."""

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
