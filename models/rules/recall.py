"""Recall: which month a car's maintenance falls into, and what says so — the file, its mileage, or the months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.rules.calendar import months_before
from models.rules.mileage import Interval, next_maintenance

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from models.rules.mileage import CarLife

COUNTED_FROM: Final = ("first_visit", "last_maintenance")
SOURCES: Final = {"told": "file", "mileage": "mileage", "months": "rule"}  # of the next maintenance: why a car is due
USUAL_MONTHS: Final = 3
DAYS_OF_MONTH: Final = 30


@dataclass(frozen=True, kw_only=True)
class RecallRule:
    """How a store counts: every so many months after the first visit, or by months since the last maintenance."""

    months: int = USUAL_MONTHS
    counted_from: str = COUNTED_FROM[0]
    interval: Interval = Interval()  # noqa: RUF009 -- it never changes

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> RecallRule:
        """Read the store's settings."""
        return cls(
            months=int(settings.get("recall_months", USUAL_MONTHS)),
            counted_from=str(settings.get("recall_from", COUNTED_FROM[0])),
            interval=Interval.of(settings),
        )


@dataclass(frozen=True)
class DueCar:
    """When a car is due in a month, and why: file, mileage or rule."""

    on: date
    why: str


def due_in(car: CarLife, first_visit: date | None, month: date, rule: RecallRule, today: date) -> DueCar | None:
    """Say whether a car's maintenance falls into the month that begins on a day; None where it does not.

    What the file tells, what the mileage foretells and when a new car's first maintenance comes decide wherever they
    are known and still to come; the months count for all other cars. One maintained shortly before is not asked again.

    >>> from datetime import date
    >>> from models.rules.mileage import CarLife
    >>> due_in(CarLife(), date(2026, 9, 30), date(2026, 12, 1), RecallRule(), date(2026, 11, 21))
    DueCar(on=datetime.date(2026, 12, 30), why='rule')
    """
    after = months_before(month, -1)
    coming = next_maintenance(car, rule.interval, today)
    if coming is not None and (coming.first or coming.source != "months"):
        if month <= coming.on < after:
            return DueCar(coming.on, SOURCES[coming.source])
        if coming.on >= after:
            return None
    if rule.counted_from == "last_maintenance":
        is_due = coming is not None and coming.source == "months" and month <= coming.on < after
        return DueCar(coming.on, "rule") if coming is not None and is_due else None
    on = _in_turn(first_visit, month, rule.months)
    if on is None:
        return None
    fresh = on - timedelta(days=rule.months * DAYS_OF_MONTH // 2)
    return None if car.maintained is not None and car.maintained.on > fresh else DueCar(on, "rule")


def _in_turn(first_visit: date | None, month: date, every: int) -> date | None:
    """Give the day of a month that lies a whole number of turns after the first visit."""
    if first_visit is None:
        return None
    passed = (month.year - first_visit.year) * 12 + month.month - first_visit.month
    return months_before(first_visit, -passed) if passed > 0 and passed % every == 0 else None
