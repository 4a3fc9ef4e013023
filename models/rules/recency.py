"""Recency: how long ago a car was last here, in the classes of the trade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.resource import Band
from models.rules.calendar import months_before
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

LOYAL = Text(zh="忠诚", en="Loyal")
WAVERING = Text(zh="摇摆", en="Wavering")
SHORT_LOST = Text(zh="短期流失", en="Short-term lost")
LONG_LOST = Text(zh="长期流失", en="Long-term lost")
NEVER = Text(zh="未曾来店", en="Never serviced here")


def recency_bands(day: date, settings: Mapping[str, Any]) -> Sequence[Band]:
    """Give the classes as ranges of the last visit's date, counted back from `day` by calendar months.

    Loyal means a last visit on or after `day` less 3 months, wavering 6, short-term lost 12 (the store may set the
    months); a car that never came is a group of its own.
    """
    three, six, twelve = settings.get("recency_months", (3, 6, 12))
    loyal, wavering, short = (months_before(day, months) for months in (three, six, twelve))
    return (
        Band(value="loyal", label=LOYAL, low=loyal, tone="loyal"),
        Band(value="wavering", label=WAVERING, low=wavering, high=loyal, tone="wavering"),
        Band(value="short_lost", label=SHORT_LOST, low=short, high=wavering, tone="short-lost"),
        Band(value="long_lost", label=LONG_LOST, high=short, tone="long-lost"),
        Band(value="never", label=NEVER, tone="never"),
    )


def recency_class(last_visit: date | None, day: date, settings: Mapping[str, Any]) -> Band:
    """Give the class of one car.

    >>> from datetime import date
    >>> recency_class(date(2009, 6, 30), date(2010, 1, 1), {}).value
    'short_lost'
    """
    return next(band for band in recency_bands(day, settings) if band.holds(last_visit))
