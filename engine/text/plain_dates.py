"""Years that a text names as dates: `on 2 May 2021`, `en marzo de 2019`, `2020-03`, `عام 2018`.

A bare number of four digits may be a sum or a quantity, so it counts only where its neighbours make
a date of it. Gregorian years from 1900 to 2099, in the working languages; any digits of Unicode.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from engine.text.normalise import BREAK, normalise

_MONTHS: Final = (
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sept sep oct nov dec "
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
    "diciembre"
).split()
_BEFORE: Final = (
    "in since between during year years of early late mid "
    "en entre depuis annee annees "
    "desde durante ano anos "
    "عام سنه العام في وعام وسنه وفي"
).split()
_YEAR: Final = r"((?:19|20)\d\d)(?!\d)"
_NAMED: Final = re.compile(
    rf"(?<!\w)(?:(?:{'|'.join(_MONTHS)})(?: de| del)?|{'|'.join(_BEFORE)}) {_YEAR}"
)
# Separators are single spaces once the text is normalised: 2.5.2021, 02/05/2021, 2021-05-02.
_NUMERIC: Final = re.compile(
    rf"(?<!\d)(?:[0-3]?\d[ {BREAK}][01]?\d[ {BREAK}]{_YEAR}"
    rf"|{_YEAR}[ {BREAK}][01]\d(?:[ {BREAK}][0-3]\d)?(?!\d))"
)


def years_named(text: str) -> frozenset[int]:
    """Years that the text names as part of a date; empty if it names none."""
    plain = normalise(text).text
    if not plain.isascii():
        plain = "".join(
            str(unicodedata.digit(one)) if not one.isascii() and one.isdecimal() else one
            for one in plain
        )
    found = [*_NAMED.findall(plain), *(year for pair in _NUMERIC.findall(plain) for year in pair)]
    return frozenset(int(year) for year in found if year)
