"""Makes the fonts in casework/reports/fonts/ from Debian's packages of Noto (decision 0015).

    apt-get download fonts-noto-core fonts-noto-cjk      and unpack both with dpkg-deb -x into DIR
    python .ci/make_fonts.py DIR casework/reports/fonts

Runs by hand, when a font is to change: fonttools belongs to the development group. The same
packages give the same bytes. Arabic keeps every character and every layout table, or letters would
no longer join; Han, Hangul and kana need none.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

# Latin with everything that European, Vietnamese and romanised Arabic names need; Greek; Cyrillic.
LATIN = (
    *range(0x20, 0x250),
    *range(0x2B0, 0x530),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x20D0),
    *range(0x2100, 0x2190),
    *(0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2260, 0x2264, 0x2265, 0x25CC, 0xFFFD),
    *(0xFB01, 0xFB02),
)
SIGNS = (0x2713, 0x2715, 0x25CF, 0x25CB)
WHOLE = ("Hebrew", "Armenian", "Georgian", "Thai")


def main(packages: Path, target: Path) -> None:
    """Write the fonts, and which characters they cover together."""
    noto = packages / "usr/share/fonts/truetype/noto"
    for weight in ("Regular", "Bold"):
        keep(TTFont(noto / f"NotoSans-{weight}.ttf"), LATIN, target / f"NotoSans-{weight}.ttf")
        arabic = TTFont(noto / f"NotoSansArabic-{weight}.ttf")
        keep(arabic, arabic.getBestCmap(), target / f"NotoSansArabic-{weight}.ttf")
    for script in WHOLE:
        font = TTFont(noto / f"NotoSans{script}-Regular.ttf")
        keep(font, font.getBestCmap(), target / f"NotoSans{script}-Regular.ttf")
    symbols = TTFont(noto / "NotoSansSymbols2-Regular.ttf")
    keep(symbols, SIGNS, target / "NotoSansSymbols2-Regular.ttf")
    collection = TTCollection(packages / "usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
    chinese = next(
        one for one in collection.fonts if one["name"].getDebugName(4) == "Noto Sans CJK SC"
    )
    keep(chinese, east_asian(), target / "NotoSansCJKsc-Regular.otf", layout=False)
    covered = sorted({code for path in fonts(target) for code in TTFont(path).getBestCmap()})
    steps = json.dumps(list(runs(covered)), separators=(",", ":"))
    (target / "coverage.json").write_text(steps + "\n", encoding="utf-8")


def fonts(folder: Path) -> list[Path]:
    """The fonts in a folder, in order."""
    return sorted(path for path in folder.iterdir() if path.suffix in (".ttf", ".otf"))


def east_asian() -> Iterator[int]:
    """Han of GB 2312 and of Big5's frequent level, Hangul of KS X 1001, kana, full-width forms."""
    yield from range(0x3001, 0x3012)
    yield from range(0x3041, 0x3100)
    yield from range(0xFF01, 0xFF5F)
    wanted = {"gb2312": (0xB0, 0xF8), "big5": (0xA4, 0xC7), "euc_kr": (0xB0, 0xC9)}
    for codec, (first, last) in wanted.items():
        for lead in range(first, last):
            for trail in range(0x40, 0xFF):
                try:
                    yield ord(bytes([lead, trail]).decode(codec))
                except (UnicodeDecodeError, TypeError):
                    continue


def keep(font: Any, characters: Iterable[int], path: Path, layout: bool = True) -> None:
    """Write a font with these characters alone."""
    options = subset.Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.layout_features = ["*"] if layout else []
    options.drop_tables += [] if layout else ["BASE", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]
    made = subset.Subsetter(options)
    made.populate(unicodes=sorted(set(characters)))
    made.subset(font)
    font.save(path)


def runs(codes: list[int]) -> Iterator[int]:
    """How many code points are left out, then how many are covered, and so on from U+0000."""
    at = 0
    start = codes[0]
    for code, after in pairwise([*codes, -1]):
        if after != code + 1:
            yield start - at
            yield code + 1 - start
            at, start = code + 1, after


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
