"""Unit: in what a figure is told, and how its values are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from models.text import Text

NOTHING: Final = "—"
MINUS: Final = "\N{MINUS SIGN}"


@dataclass(frozen=True, kw_only=True)
class Unit:
    """The word behind a number, its decimals, and the factor from what is stored to what is read."""

    name: str
    word: Text
    decimals: int = 0
    factor: float = 1
    signed: bool = False
    close: str = ""  # what stands right behind the number, like %
    lowest: float | None = None  # as stored; an axis does not go below
    highest: float | None = None
    least_span: float = 0  # as stored; an axis shows at least so much, so that noise does not look like a landslide

    def shown(self, value: float | None, *, signed: bool | None = None) -> str:
        """Write a value as a person reads it, without the word.

        >>> SHARE.shown(0.8556), NPS.shown(-4.2), INDEX.shown(None)
        ('85.6%', '−4.2', '—')
        """
        if value is None:
            return NOTHING
        sign = "+" if (self.signed if signed is None else signed) else ""
        written = f"{value * self.factor:{sign},.{self.decimals}f}"
        if not any(digit in written for digit in "123456789"):
            written = written.lstrip("+-")
        return f"{written.replace('-', MINUS)}{self.close}"


POINTS: Final = Text(zh="分", en="points")
INDEX: Final = Unit(name="index", word=POINTS, lowest=0, highest=1000, least_span=60)
SCORE: Final = Unit(name="score", word=POINTS, decimals=1, lowest=0, highest=10, least_span=1)
SHARE: Final = Unit(
    name="share", word=Text.plain("%"), decimals=1, factor=100, close="%", lowest=0, highest=1, least_span=0.1
)
NPS: Final = Unit(name="nps", word=POINTS, decimals=1, signed=True, lowest=-100, highest=100, least_span=20)
COUNT: Final = Unit(name="count", word=Text(zh="个", en="count"), lowest=0, least_span=5)
TIMES: Final = Unit(name="times", word=Text(zh="次", en="times"), lowest=0, least_span=5)
DAYS: Final = Unit(name="days", word=Text(zh="天", en="days"), decimals=1, lowest=0, least_span=5)
HOURS: Final = Unit(name="hours", word=Text(zh="小时", en="hours"), decimals=1, lowest=0, least_span=5)
CORRELATION: Final = Unit(
    name="correlation", word=Text(zh="相关系数", en="correlation"), decimals=2, lowest=-1, highest=1
)
