"""Palette: the colours of charts and printouts: Okabe–Ito for what is shown, the page's own for what stands around it.

The values around the drawing are those of ui/look/tokens.css; a test compares the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

ThemeName = Literal["light", "dark", "print"]

BLUE: Final = "#0072b2"
SKY: Final = "#56b4e9"
GREEN: Final = "#009e73"
ORANGE: Final = "#e69f00"
VERMILLION: Final = "#d55e00"
PURPLE: Final = "#cc79a7"
YELLOW: Final = "#f0e442"
GREY: Final = "#d5d9dd"
PALE: Final = "#f7d488"  # orange, lighter: beside sky blue the full one is the same grey

TONES: Final = {
    "loyal": BLUE,
    "wavering": YELLOW,
    "short-lost": ORANGE,
    "long-lost": VERMILLION,
    "never": "#979797",
    "good": BLUE,
    "middling": GREY,
    "bad": VERMILLION,
}
SCALE: Final = (VERMILLION, ORANGE, GREY, SKY, BLUE)  # from the worst answer to the best
GAMMA_FROM: Final = 0.04045


@dataclass(frozen=True)
class Theme:
    """The colours of one surface: a light page, a dark one, or paper."""

    paper: str
    ink: str
    ink_2: str
    ink_3: str
    line: str
    attention: str
    bad: str
    series: tuple[str, ...]


THEMES: Final[dict[ThemeName, Theme]] = {
    "light": Theme(
        paper="#ffffff",
        ink="#1b1f23",
        ink_2="#4b545c",
        ink_3="#616a73",
        line="#dfe3e6",
        attention="#855400",
        bad="#b3261e",
        series=(BLUE, VERMILLION, GREEN, PURPLE, "#4b545c"),
    ),
    "dark": Theme(
        paper="#1c2024",
        ink="#e8ebee",
        ink_2="#bac2ca",
        ink_3="#a0a9b2",
        line="#343a40",
        attention="#e8b552",
        bad="#ff8f85",
        series=(SKY, ORANGE, GREEN, PURPLE, YELLOW),
    ),
    "print": Theme(
        paper="#ffffff",
        ink="#000000",
        ink_2="#333333",
        ink_3="#555555",
        line="#cccccc",
        attention="#855400",
        bad="#b3261e",
        series=(BLUE, VERMILLION, GREEN, PURPLE, "#333333"),
    ),
}


def scale_of(levels: int) -> list[str]:
    """Give the colours of so many answers, from the worst to the best.

    >>> scale_of(3)
    ['#d55e00', '#d5d9dd', '#0072b2']
    """
    if levels == 1:
        return [BLUE]
    anchors = (VERMILLION, PALE, SKY, BLUE) if levels == len(SCALE) - 1 else SCALE
    return [_between(anchors, place / (levels - 1)) for place in range(levels)]


def ink_on(colour: str, dark: str = "#000000", light: str = "#ffffff") -> str:
    """Choose the ink that can be read on a colour.

    >>> ink_on(YELLOW), ink_on(BLUE)
    ('#000000', '#ffffff')
    """
    return max((dark, light), key=lambda ink: contrast(ink, colour))


def strong(colour: str, least: float = 3.0) -> str:
    """Darken a colour until it stands out from paper.

    >>> strong("#0072b2"), contrast(strong("#ffe066"), "#ffffff") >= 3
    ('#0072b2', True)
    """
    while contrast(colour, "#ffffff") < least:
        colour = "#" + "".join(f"{int(part * 0.9):02x}" for part in _parts(colour))
    return colour


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours as WCAG counts it, from 1 to 21.

    >>> contrast("#000000", "#ffffff")
    21.0
    """
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return round((light + 0.05) / (dark + 0.05), 4)


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in _parts(colour)]
    red, green, blue = (part / 12.92 if part <= GAMMA_FROM else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))


def _between(anchors: tuple[str, ...], place: float) -> str:
    steps = list(pairwise(anchors))
    step = min(int(place * len(steps)), len(steps) - 1)
    rest = place * len(steps) - step
    mixed = [round(a + (b - a) * rest) for a, b in zip(*map(_parts, steps[step]), strict=True)]
    return "#" + "".join(f"{part:02x}" for part in mixed)
