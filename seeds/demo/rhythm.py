"""Rhythm: when the cars come — by class of recency, by habit, by season and day of the week."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING

from models.rules.lunar import LunarDay, day_in_year

if TYPE_CHECKING:
    from random import Random

SPAN = 1460  # the four years that the demo store looks back on
NEAREST = 6  # days between two visits of one car at least

# class, its share, and between how many days ago its last visit lies
CLASSES = (
    ("loyal", 0.41, 1, 86),
    ("wavering", 0.20, 97, 176),
    ("short_lost", 0.15, 188, 358),
    ("long_lost", 0.19, 372, 1250),
    ("never", 0.05, 0, 0),
)
MONTHS = (1.25, 0.75, 0.95, 1.0, 1.0, 0.95, 1.1, 1.05, 1.05, 0.9, 1.0, 1.1)  # before the holidays, and in the heat
WEEKDAYS = (0.95, 0.9, 0.9, 0.95, 1.05, 1.3, 0.95)
HOLIDAY = 0.05  # of an ordinary day, on the seven days around the Spring Festival


def draw_class(draw: Random) -> tuple[str, int, int]:
    """Draw a class and the days between which its last visit lies."""
    chosen = draw.choices(CLASSES, [share for _, share, _, _ in CLASSES])[0]
    return chosen[0], chosen[2], chosen[3]


def visit_days(draw: Random, bought: int, *, since_new: bool) -> tuple[str, list[int]]:
    """Draw one car's visits as days ago, the earliest first; `bought` is how many days ago the car was delivered."""
    name, low, high = draw_class(draw)
    if name == "never":
        return name, []
    oldest = min(bought - 45, SPAN)
    last = draw.randint(min(low, oldest), min(high, oldest))
    first = max(last, oldest - draw.randint(0, 80) if since_new else draw.randint(last, oldest))
    habit = draw.choice((95, 115, 130, 150, 180, 200))
    days = [last]
    day = last
    while (day := day + max(NEAREST, round(habit * draw.uniform(0.55, 1.45)))) <= first:
        days.append(day)
    return name, days[::-1]


def level(draw: Random, cars: list[list[int]], wanted: int) -> None:
    """Take visits away between the first and the last, or add some, until there are as many as wanted."""
    total = sum(map(len, cars))
    while total > wanted:
        days = draw.choice(cars)
        if len(days) > 2:  # noqa: PLR2004 -- the first and the last stay
            del days[draw.randrange(1, len(days) - 1)]
            total -= 1
    while total < wanted:
        days = draw.choice(cars)
        if len(days) > 1 and days[0] - days[-1] > len(days) * 40:
            day = draw.randint(days[-1], days[0])
            if all(abs(day - other) >= NEAREST for other in days):
                days.append(day)
                days.sort(reverse=True)
                total += 1


class Calendar:
    """Turns days ago into dates, denser before holidays and on Saturdays; only dates depend on today."""

    def __init__(self, today: date) -> None:
        """Weigh each of the days."""
        self.today = today
        closed = _spring_festivals(today)
        weights = [_weight(today - timedelta(days=ago), closed) for ago in range(SPAN + 1)]
        scale = SPAN / sum(weights[1:])
        self._sums = list(accumulate([0.0, *(weight * scale for weight in weights[1:])]))

    def date(self, days_ago: int) -> date:
        """Give the date of a visit so many days ago."""
        if not 0 < days_ago < SPAN:
            return self.today - timedelta(days=days_ago)
        return self.today - timedelta(days=min(SPAN, max(1, bisect_left(self._sums, days_ago - 0.5))))


def _weight(day: date, closed: set[date]) -> float:
    return HOLIDAY if day in closed else MONTHS[day.month - 1] * WEEKDAYS[day.weekday()]


def _spring_festivals(today: date) -> set[date]:
    eves = [day_in_year(LunarDay(1, 1), year) for year in range(today.year - 5, today.year + 1)]
    return {eve + timedelta(days=shift) for eve in eves for shift in range(-1, 6)}
