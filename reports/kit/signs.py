"""Signs: what our font lacks is taken from another font of this computer, and else named; never a box."""

from __future__ import annotations

import sys
import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reports.kit.fonts import NAME, SANS, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterator

UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Mn"})  # what only works on the signs beside it
ELSEWHERE: Final = {  # by system: where a font with rare names lies, and which of the fonts in the file it is
    "linux": (
        ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2),
        ("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc", 0),
        ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 0),
    ),
    "win32": (
        ("C:/Windows/Fonts/msyh.ttc", 0),
        ("C:/Windows/Fonts/simsunb.ttf", 0),
        ("C:/Windows/Fonts/seguisym.ttf", 0),
    ),
    "darwin": (
        ("/System/Library/Fonts/Supplemental/Songti.ttc", 6),
        ("/System/Library/Fonts/Apple Symbols.ttf", 0),
    ),
}


@cache
def fallbacks() -> tuple[tuple[str, Path, int], ...]:
    """Name the fonts that help out, the first one first: those of this computer, then the one that draws charts."""
    known = [(Path(path), number) for path, number in ELSEWHERE.get(sys.platform, ())]
    charts = find_spec("matplotlib")
    if charts is not None and charts.origin:
        known.append((Path(charts.origin).parent / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf", 0))
    return tuple((path.stem, path, number) for path, number in known if path.exists())


def font_for(sign: str) -> str:
    """Name the font that draws a sign; empty where none does.

    >>> font_for("车")
    'Huitouke Sans'
    """
    code = ord(sign)
    if code in _codes(SANS, 0):
        return NAME
    return next((name for name, path, number in fallbacks() if code in _codes(path, number)), "")


def runs(words: str, *, strong: bool = False) -> Iterator[tuple[str, str]]:
    """Cut words into stretches of one font; a sign that no font has is told by its number."""
    known, own = _codes(SANS, 0), STRONG if strong else NAME
    if all(ord(sign) in known for sign in words):
        yield own, words
        return
    held, font = "", own
    for sign in words:
        if unicodedata.category(sign) in UNSEEN:
            continue
        here = font_for(sign)
        drawn = sign if here else named(sign)
        here = own if here in {"", NAME} else here
        if here != font and held:
            yield font, held
            held = ""
        held, font = held + drawn, here
    if held:
        yield font, held


def named(sign: str) -> str:
    """Tell a sign by its number.

    >>> named("𠮷")
    '〔U+20BB7〕'
    """
    return f"〔U+{ord(sign):04X}〕"


@cache
def _codes(path: Path, number: int) -> frozenset[int]:
    """Read which signs a font has, once."""
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415 -- slow import

    try:
        with TTFont(path, fontNumber=number, lazy=True) as font:
            return frozenset(font.getBestCmap() or ())
    except (OSError, TTLibError):
        return frozenset()
