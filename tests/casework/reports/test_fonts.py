"""The carried fonts: what they cover is written down, and Arabic can still be shaped."""

from __future__ import annotations

from pathlib import Path

from fontTools.ttLib import TTFont

import casework.reports
from casework.reports.pdf import covered

FOLDER = Path(casework.reports.__file__).parent / "fonts"
FONTS = sorted(one for one in FOLDER.iterdir() if one.suffix in (".ttf", ".otf"))


def test_coverage_is_that_of_the_fonts() -> None:
    there = {code for path in FONTS for code in TTFont(path).getBestCmap()}
    assert len(there) > 12_000
    free = set(map(ord, "\n\t\u200b\u200c\u200d\u2066\u2067\u2068\u2069"))
    wrong = [code for code in range(0x20000) if covered(chr(code)) is not (code in there | free)]
    assert not wrong


def test_arabic_keeps_its_joining_forms() -> None:
    for weight in ("Regular", "Bold"):
        font = TTFont(FOLDER / f"NotoSansArabic-{weight}.ttf")
        features = {one.FeatureTag for one in font["GSUB"].table.FeatureList.FeatureRecord}
        assert {"init", "medi", "fina", "rlig"} <= features


def test_fonts_are_small_and_their_licence_is_with_them() -> None:
    assert sum(path.stat().st_size for path in FONTS) < 3.3e6
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "OFL.txt").read_text(encoding="utf-8")
