"""Breaking: words cut into lines of a true width, as Chinese print does it: no line begins with a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reports.kit.wrapping import NEVER_FIRST, PIECES

if TYPE_CHECKING:
    from collections.abc import Callable

    Measure = Callable[[str], float]

NEVER_LAST: Final = frozenset("（《“‘【〔(")
ENDS_NO_LINE: Final = NEVER_FIRST | frozenset("’】〕〉」』")
STEPS_BACK: Final = 4


def broken(words: str, width: float, measure: Measure, indent: float = 0.0) -> list[str]:
    """Cut words into lines; every line break of the writer stays, and each first line gives way for an indent.

    >>> broken("等待时间太长，没人说", 6, len)
    ['等待时间太', '长，没人说']
    """
    return [line for part in words.split("\n") for line in _paragraph(part, width, measure, indent)]


def _paragraph(words: str, width: float, measure: Measure, indent: float) -> list[str]:
    lines: list[str] = []
    held: list[str] = []
    words = " ".join(words.split())
    if measure(words) <= width - indent:
        return [words]
    for piece in _pieces(words, width - indent, measure):
        room = width - (0 if lines else indent)
        if not held or measure("".join((*held, piece)).rstrip()) <= room:
            held.append(piece)
            continue
        kept, taken = _parted(held, piece)
        lines.append("".join(kept).strip())
        held = [*taken, piece] if taken else [piece.lstrip() or piece]
    return [*lines, "".join(held).strip()]


def _parted(held: list[str], piece: str) -> tuple[list[str], list[str]]:
    """Choose where the line ends, so that no sign stands where print never puts it."""
    for back in range(min(STEPS_BACK, len(held) - 1) + 1):
        end = len(held) - back
        first = held[end] if back else piece
        if first[0] not in ENDS_NO_LINE and held[end - 1][-1] not in NEVER_LAST:
            return held[:end], held[end:]
    return held, []


def _pieces(words: str, width: float, measure: Measure) -> list[str]:
    """Cut words where a line may break; what is longer than a line is cut inside."""
    pieces: list[str] = []
    for piece in PIECES.findall(words):
        rest = piece
        while measure(rest.rstrip()) > width and len(rest) > 1:
            most = next((place for place in range(len(rest) - 1, 1, -1) if measure(rest[:place]) <= width), 1)
            pieces.append(rest[:most])
            rest = rest[most:]
        pieces.append(rest)
    return pieces
