"""An oracle: churn counted once more in plain steps, sharing no line with the program; and histories by chance."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

DAYS = (
    date(2010, 1, 1),
    date(2026, 5, 31),
    date(2026, 6, 30),
    date(2026, 8, 31),
    date(2027, 2, 28),
    date(2027, 3, 1),
    date(2027, 12, 31),
    date(2028, 2, 29),
    date(2028, 3, 31),
)
KINDS = ("repair", "maintenance", "decoration", "event", None)
STATUSES = ("paused", "passing", "sold", "scrapped", "moved")


@dataclass
class Told:
    """What an oracle is told of a car."""

    visits: list[tuple[date, str | None]] = field(default_factory=list)
    delivered: date | None = None
    statuses: list[tuple[str, date | None, date | None]] = field(default_factory=list)
    elsewhere: list[date] = field(default_factory=list)


@cache
def back(day: date, months: int) -> date:
    """Count months back one by one; a missing day becomes the month's last."""
    year, month, number = day.year, day.month, day.day
    for _ in range(months):
        month -= 1
        if month == 0:
            year, month = year - 1, 12
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


def oracle(told: Told, on: date, months: tuple[int, int, int]) -> tuple | None:
    """Give standing, recency, status and the three partial losses of a car, or None where it has no file yet."""
    came = [visit for visit in told.visits if visit[0] <= on]
    if not came:
        if told.delivered is None or told.delivered > on:
            return None
        recency, last = "never", None
    else:
        last = max(day for day, _ in came)
        names = ["loyal", "wavering", "short_lost"]
        recency = next((name for name, m in zip(names, months, strict=True) if last >= back(on, m)), "long_lost")
    status = None
    for one in [s for s in told.statuses if s[1] is None] + sorted(
        (s for s in told.statuses if s[1] is not None and s[1] <= on), key=lambda s: s[1]
    ):
        status = one
    if status and status[2] and on > status[2]:
        status = None
    if status and status[1] and any(status[1] < day <= on for day, _ in told.visits):
        status = None
    word = status[0] if status else None
    if word in {"paused", "sold", "scrapped", "moved"}:
        return word, recency, word, 0, 0, 0
    if not came:
        return recency, recency, word, 0, 0, 0
    year = back(on, months[2])
    newcomer = all(day >= year for day, _ in came)
    repaired = any(kind == "repair" and day >= year for day, kind in came)
    maintained = any(kind == "maintenance" and day >= year for day, kind in came)
    decorated = recency == "long_lost" and any(last < day <= on for day in told.elsewhere)
    return (
        recency,
        recency,
        word,
        int(not newcomer and not repaired),
        int(not newcomer and not maintained),
        int(decorated),
    )


def by_chance(number: int, seed: int = 4) -> list[Told]:
    """Give histories whose days crowd around the edges of the calendar."""
    draw = random.Random(seed)
    return [_told(draw) for _ in range(number)]


def _told(draw: random.Random) -> Told:
    on = draw.choice(DAYS)

    def day() -> date:
        if draw.random() < 0.5:
            return back(on, draw.choice((0, 1, 2, 3, 4, 6, 12, 18))) + timedelta(days=draw.choice((-2, -1, 0, 1, 2)))
        return on - timedelta(days=draw.randrange(-40, 900))

    def status() -> tuple[str, date | None, date | None]:
        since = day()
        until = since + timedelta(days=draw.randrange(400)) if draw.random() < 0.5 else None
        return draw.choice(STATUSES), since, until

    told = Told(
        visits=[(day(), draw.choice(KINDS)) for _ in range(draw.choice((0, 1, 1, 2, 3, 5, 8)))],
        delivered=day() if draw.random() < 0.4 else None,
        statuses=[status() for _ in range(draw.choice((0, 0, 0, 1, 2)))],
        elsewhere=[day() for _ in range(draw.choice((0, 0, 1)))],
    )
    days = [one[1] for one in told.statuses]
    if len(set(days)) < len(days):  # two on one day: which was set last is another test's
        told.statuses = told.statuses[:1]
    if draw.random() < 0.03:
        told.statuses.insert(0, ("sold", None, None))
    return told
