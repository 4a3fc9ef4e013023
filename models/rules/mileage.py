"""Mileage: how much a car is driven, what its odometer says today, and when its next maintenance comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING, Any, Final

from models.rules.calendar import months_before

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

FEWEST_DAYS: Final = 7  # a car that comes back within the week says nothing about how much it is driven
MOST_A_DAY: Final = 1000  # kilometres; more is a slip of the pen
FARTHEST: Final = 3650  # days; a forecast beyond that is none
EARLY: Final = 3  # maintenance done within a third of the interval before it was due counts as that one


@dataclass(frozen=True)
class Reading:
    """What the odometer said on a day; None where nobody wrote it down."""

    on: date
    mileage: int | None = None


@dataclass(frozen=True, kw_only=True)
class Interval:
    """How often maintenance is due: after so many kilometres or months, whichever comes first.

    The first maintenance 首保 has limits of its own, counted from the delivery.
    """

    kilometres: int = 10_000
    months: int = 6
    first_kilometres: int = 5_000
    first_months: int = 6

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Interval:
        """Read the store's settings."""
        usual = cls()
        return cls(
            kilometres=int(settings.get("maintenance_km", usual.kilometres)),
            months=int(settings.get("maintenance_months", usual.months)),
            first_kilometres=int(settings.get("first_maintenance_km", usual.first_kilometres)),
            first_months=int(settings.get("first_maintenance_months", usual.first_months)),
        )


@dataclass(frozen=True, kw_only=True)
class CarLife:
    """What is known of a car's use: its readings, deliveries and maintenance, and what somebody wrote into its file."""

    readings: Sequence[Reading] = ()
    maintained: Reading | None = None  # the last maintenance here
    delivered_on: date | None = None
    daily: float | None = None  # as typed into the file, for want of two readings
    due_on: date | None = None  # the next maintenance, as told at the last handover
    due_mileage: int | None = None


@dataclass(frozen=True, kw_only=True)
class NextMaintenance:
    """When maintenance comes: the day, the mileage where one decides, what it follows from, whether it is the first."""

    on: date
    source: str  # told: as written into the file; months: by the calendar; mileage: predicted from the odometer
    mileage: int | None = None
    first: bool = False


def daily_mileage(readings: Sequence[Reading]) -> float | None:
    """Give the kilometres a day between the last two visits that can be compared, or None.

    The later one is the last reading; the earlier one the nearest that is at least a week older and not higher: an
    odometer that fell was exchanged or misread.

    >>> from datetime import date
    >>> daily_mileage([Reading(date(2026, 1, 1), 10_000), Reading(date(2026, 4, 11), 14_000)])
    40.0
    """
    known = _known(readings)
    if not known:
        return None
    last, mileage = known[-1]
    for on, earlier in reversed(known[:-1]):
        days = (last - on).days
        if days >= FEWEST_DAYS and earlier <= mileage:
            daily = (mileage - earlier) / days
            return daily if daily <= MOST_A_DAY else None
    return None


def predicted_mileage(readings: Sequence[Reading], today: date, daily: float | None = None) -> int | None:
    """Give what the odometer says today if the car is driven as before; None where that cannot be known.

    >>> from datetime import date
    >>> predicted_mileage([Reading(date(2026, 11, 1), 20_000)], date(2026, 11, 21), daily=50)
    21000
    """
    known = _known(readings)
    rate = daily_mileage(readings)
    rate = daily if rate is None else rate
    if not known or rate is None:
        return None
    last, mileage = known[-1]
    return mileage + round(rate * max((today - last).days, 0))


def next_maintenance(car: CarLife, interval: Interval, today: date) -> NextMaintenance | None:
    """Give the next maintenance: by what the file says, by months, or by mileage, whichever comes first.

    What the file says counts until the maintenance it speaks of was done. The first maintenance is counted from the
    delivery, as long as the car is new enough to wait for it. Where nothing is known there is no next one.

    >>> from datetime import date
    >>> car = CarLife(maintained=Reading(date(2026, 8, 31), 20_000))
    >>> next_maintenance(car, Interval(), date(2026, 11, 21)).on
    datetime.date(2027, 2, 28)
    """
    told_on, told_mileage = _still_told(car, interval)
    first = car.maintained is None and awaits_first(car, interval, today)
    start = Reading(car.delivered_on, 0) if first and car.delivered_on else car.maintained
    months = interval.first_months if first else interval.months
    kilometres = interval.first_kilometres if first else interval.kilometres
    target = told_mileage
    if target is None and start is not None and start.mileage is not None:
        target = start.mileage + kilometres
    candidates: list[NextMaintenance] = []
    if told_on is not None:
        candidates.append(NextMaintenance(on=told_on, source="told", first=first))
    elif start is not None:
        candidates.append(NextMaintenance(on=months_before(start.on, -months), source="months", first=first))
    passed = _day_of_mileage(car, target)
    if passed is not None:
        candidates.append(NextMaintenance(on=passed, source="mileage", mileage=target, first=first))
    return min(candidates, key=lambda one: one.on, default=None)


def awaits_first(car: CarLife, interval: Interval, today: date) -> bool:
    """Tell whether a car delivered new still waits for its first maintenance; an older one had it elsewhere."""
    if car.maintained is not None or car.delivered_on is None:
        return False
    known = _known(car.readings)
    young = today <= months_before(car.delivered_on, -(interval.first_months + interval.months))
    return young and (not known or known[-1][1] < interval.first_kilometres + interval.kilometres)


def _still_told(car: CarLife, interval: Interval) -> tuple[date | None, int | None]:
    """Give what the file says of the next maintenance, without what has been done since it was written."""
    done = car.maintained
    on, mileage = car.due_on, car.due_mileage
    if done is None:
        return on, mileage
    if on is not None and done.on > months_before(on, max(interval.months // EARLY, 1)):
        on = None
    if mileage is not None and done.mileage is not None and done.mileage > mileage - interval.kilometres / EARLY:
        mileage = None
    return on, mileage


def _day_of_mileage(car: CarLife, target: int | None) -> date | None:
    """Give the day on which the odometer reaches a mileage, as the car is driven."""
    readings = [*car.readings, *([Reading(car.delivered_on, 0)] if car.delivered_on else [])]
    known, daily = _known(readings), daily_mileage(readings)
    daily = car.daily if daily is None else daily
    if target is None or not known:
        return None
    last, mileage = known[-1]
    if mileage >= target:
        return last
    if not daily or daily < 0:
        return None
    days = ceil((target - mileage) / daily)
    return last + timedelta(days=days) if days <= FARTHEST else None


def _known(readings: Sequence[Reading]) -> list[tuple[date, int]]:
    """Give the readings that were written down, oldest first."""
    return sorted((reading.on, reading.mileage) for reading in readings if reading.mileage is not None)
