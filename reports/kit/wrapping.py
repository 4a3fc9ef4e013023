"""Wrapping: words broken into lines of a width, Chinese between any two signs, English between words."""

from __future__ import annotations

import re
from unicodedata import east_asian_width

PIECES = re.compile(r"[ -~\u00a0-\u024f]+?(?:\s+|(?=[^ -~\u00a0-\u024f])|$)|——|……|[^ -~\u00a0-\u024f]")
NARROW = 0.55
WIDE = "WFA"  # our font draws signs of either width, such as “ and ×, as wide as Chinese
WIDTHS = {" .,:;'|!ijl": 0.27, "()[]-/ftr": 0.36, "mwMW%@": 0.87, "ABCDEFGHKNOPQRSTUVXYZ": 0.62}
SIGNS = {sign: width for signs, width in WIDTHS.items() for sign in signs}
NEVER_FIRST = frozenset("，。、；：？！）】》”’％%,.;:?!)")
ELLIPSIS = "…"
STRAIGHT = str.maketrans("“”‘’", "\"\"''")  # for other languages: our font draws the curly ones as wide as Chinese


def width_of(words: str) -> float:
    """Estimate how wide words run, in heights of the type.

    >>> round(width_of("满意度 8.4"), 2)
    4.64
    """
    return sum(1.0 if east_asian_width(sign) in WIDE else SIGNS.get(sign, NARROW) for sign in words)


def wrapped(words: str, ems: float, most_lines: int = 3) -> str:
    r"""Break words into at most so many lines of a width; what does not fit ends in an ellipsis.

    >>> wrapped("等待时间太长没有人告知进度", 7)
    '等待时间太长没\n有人告知进度'
    """
    lines: list[str] = [""]
    for piece in _pieces(words, ems):
        joined = lines[-1] + piece
        if not lines[-1] or width_of(joined.rstrip()) <= ems or piece[0] in NEVER_FIRST:
            lines[-1] = joined
        else:
            lines.append(piece)
    kept = [line.strip() for line in lines]
    if len(kept) > most_lines:
        last = kept[most_lines - 1]
        while last and width_of(last) > ems - 1:
            last = last[:-1]
        kept = [*kept[: most_lines - 1], last.rstrip() + ELLIPSIS]
    return "\n".join(kept)


def _pieces(words: str, ems: float) -> list[str]:
    """Cut words where a line may break; a word longer than a line is cut inside."""
    longest = max(1, int(ems / NARROW))
    return [
        piece[start : start + longest]
        for piece in PIECES.findall(" ".join(words.split()))
        for start in range(0, len(piece), longest)
    ]
