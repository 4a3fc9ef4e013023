"""Make the two weights of Huitouke Sans: Noto Sans CJK SC cut to the characters a dealership writes.

    uv run python -m reports.kit.fonts.make_font /usr/share/fonts/opentype/noto

The source is Debian's package fonts-noto-cjk. GBK is kept whole: GB2312 lacks signs of people's names (镕 喆 堃).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from reports.kit.fonts import BOLD, NAME, SANS, STRONG

WEIGHTS = (("NotoSansCJK-Regular.ttc", SANS, NAME), ("NotoSansCJK-Bold.ttc", BOLD, STRONG))
SIMPLIFIED = 2  # the face of the collection that is drawn for mainland China
NAMES_KEPT = (0, 1, 2, 3, 4, 5, 6, 13, 14)
BLOCKS = (
    (0x20, 0x7F),  # ASCII
    (0xA0, 0x180),  # Latin
    (0x391, 0x3CA),  # Greek
    (0x2010, 0x2050),  # punctuation
    (0x20A0, 0x20C0),  # currencies
    (0x2100, 0x2300),  # letter-like signs, Roman numerals, arrows, mathematics
    (0x2460, 0x2500),  # numbers in circles
    (0x25A0, 0x2640),  # shapes
    (0x2713, 0x2718),  # ticks and crosses
    (0x3000, 0x3040),  # Chinese punctuation
    (0x3380, 0x33E0),  # squared units
    (0xFF00, 0xFFEF),  # full-width forms
)


def make(source: Path, out: Path, name: str) -> None:
    """Cut the font and give it its name."""
    from fontTools import subset  # noqa: PLC0415 -- slow import
    from fontTools.ttLib import TTFont  # noqa: PLC0415 -- slow import

    font = TTFont(source, fontNumber=SIMPLIFIED)
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.name_IDs = list(NAMES_KEPT)
    options.name_languages = [0x409]
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "GSUB", "GPOS", "GDEF"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters())
    cutter.subset(font)
    rename(font, name)
    font.save(out)


def characters() -> set[int]:
    """Give every character that the cut keeps."""
    kept = {code for first, end in BLOCKS for code in range(first, end)}
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            kept.update(map(ord, bytes([lead, trail]).decode("gbk", errors="ignore")))
    return kept


def rename(font: Any, name: str) -> None:
    """Write the new name wherever the old one stands, and leave the copyright and the licence as they are."""
    plain = f"{NAME.replace(' ', '')}-{'Regular' if name == NAME else 'Bold'}"
    told = {1: NAME, 3: name, 4: name, 6: plain}
    for record in font["name"].names:
        record.string = told.get(record.nameID, record.string)
    cff = font["CFF "].cff
    cff.fontNames = [plain]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName = name, NAME


if __name__ == "__main__":
    for source, out, name in WEIGHTS:
        make(Path(sys.argv[1]) / source, out, name)
