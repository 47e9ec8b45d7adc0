"""Finds contact and account data in running text: e-mail addresses, telephone and account numbers.

They belong in fields of their own or nowhere (RPD 12: not excessive). A hit sends a reader to the
text and is no finding: in a fraud case the address may be the means.
"""

from __future__ import annotations

import re
from typing import Final

# Bounded on purpose: texts come from outside, and no pattern may run long on any of them.
_PATTERNS: Final[tuple[re.Pattern[str], ...]] = (
    re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}"),
    # International Bank Account Number: country, check digits, 11 to 30 characters, spaces allowed.
    re.compile(
        r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])"
    ),
    # A telephone number with its country code.
    re.compile(r"(?<![\w+])\+\d{1,3}(?:[ .()-]{0,2}\d){7,12}(?!\d)"),
)


def private_details(text: str) -> int:
    """How many e-mail addresses, account numbers and telephone numbers a text holds."""
    return sum(len(pattern.findall(text)) for pattern in _PATTERNS)
