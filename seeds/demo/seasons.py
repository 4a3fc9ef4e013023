"""Seasons: how well the demo store did its work at each time of the year, and what had changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from models.text import Text

LEFT: Final = Text(zh="两位技师离职", en="Two technicians left")
JOINED: Final = Text(zh="新技师到岗", en="New technicians joined")
LOUNGE: Final = Text(zh="新休息区启用", en="New lounge opened")
FACTORS: Final = ("initiation", "advisor", "facility", "pickup", "quality")
USUAL: Final = {"initiation": 8.25, "advisor": 8.6, "facility": 7.6, "pickup": 8.35, "quality": 8.65}
SHORT_OF_HANDS: Final = {"initiation": -0.75, "advisor": -0.35, "facility": -0.4, "pickup": -1.1, "quality": -0.7}
WITH_LOUNGE: Final = 1.15
STRONG, WEAK = "sunyue", "huangjie"  # logins of the advisor whom customers like most, and least
OWN_WAY: Final = {
    STRONG: {"advisor": 0.8, "initiation": 0.5, "pickup": 0.4},
    WEAK: {"advisor": -1.0, "initiation": -0.6, "pickup": -0.5},
}
HOT: Final = range(6, 10)  # the months in which it is hot


def months_before(day: date, number: int) -> date:
    """Give the first day of the month so many months before a day.

    >>> months_before(date(2026, 2, 28), 4)
    datetime.date(2025, 10, 1)
    """
    month = day.year * 12 + day.month - 1 - number
    return date(month // 12, month % 12 + 1, 1)


@dataclass(frozen=True)
class Seasons:
    """The year that ends today: four months ago two technicians left, two months ago a new lounge opened."""

    today: date
    bad_month: date = field(init=False)
    left_on: date = field(init=False)
    joined_on: date = field(init=False)
    lounge_on: date = field(init=False)

    def __post_init__(self) -> None:
        """Work out the days."""
        bad = months_before(self.today, 4)
        days = {
            "bad_month": bad,
            "left_on": bad - timedelta(days=3),
            "joined_on": months_before(self.today, 3) + timedelta(days=9),
            "lounge_on": months_before(self.today, 2) + timedelta(days=4),
        }
        for name, day in days.items():
            object.__setattr__(self, name, day)

    @property
    def marks(self) -> tuple[tuple[date, Text], ...]:
        """What the manager marked on the trends."""
        return (self.left_on, LEFT), (self.joined_on, JOINED), (self.lounge_on, LOUNGE)

    def shortage(self, day: date) -> float:
        """Give how short of hands the workshop was on a day: 1 in the bad month, then less and less."""
        if day < self.left_on:
            return 0.0
        if day < months_before(self.today, 3):
            return 1.0
        if day < self.joined_on:
            return 0.35
        return 0.1 if day < self.joined_on + timedelta(days=10) else 0.0

    def has_lounge(self, day: date) -> bool:
        """Tell whether the new lounge was open."""
        return day >= self.lounge_on

    def level(self, day: date, advisor: str) -> dict[str, float]:
        """Give what customers of a day would say on average of each factor, from 1 to 10."""
        short, own = self.shortage(day), OWN_WAY.get(advisor, {})
        found = {name: USUAL[name] + short * SHORT_OF_HANDS[name] + own.get(name, 0.0) for name in FACTORS}
        if self.has_lounge(day):
            found["facility"] += WITH_LOUNGE
        return found
