"""Standing: how all cars stood on a day, as columns; the same classes as models/rules/churn counts for one car."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from models.rules.calendar import months_before
from models.rules.churn.classes import CLASSES
from models.rules.churn.statuses import OUTSIDE
from reports.churn.arrays import NO_DAY, number_of
from reports.churn.reading import STATUS_NAMES

if TYPE_CHECKING:
    from models.rules.churn.classes import Months
    from reports.churn.arrays import Marks, Numbers
    from reports.churn.fleet import Fleet

NEVER: Final = len(CLASSES)
MOST_DAYS: Final = 30  # days of which it is kept how all cars stood: two years of months, and some
# A standing is a place in this row: the four classes, never, then what takes a car out of the classes.
STANDING_NAMES: Final = (*CLASSES, "never", *(name for name in STATUS_NAMES if name in OUTSIDE))
FIRST_LOST: Final = CLASSES.index("short_lost")


@dataclass(frozen=True)
class Stand:
    """How the cars stood at the end of a day. `rows` are their last visits in the fleet, -1 where there is none."""

    on: date
    known: Marks
    rows: Numbers
    last_days: Numbers
    recency: Numbers
    status: Numbers
    standing: Numbers
    partial: dict[str, Marks]

    @property
    def in_classes(self) -> Marks:
        """The cars that have been here and are still in use."""
        return self.known & (self.standing < NEVER)

    @property
    def lost(self) -> Marks:
        """The cars that are lost completely."""
        return self.in_classes & (self.standing >= FIRST_LOST)


def stand_of(fleet: Fleet, on: date, months: Months, zone: str = "Asia/Shanghai") -> Stand:
    """Give how the cars stood on a day, from what has been counted already or anew."""
    key, kept = (on, months, zone), fleet.stands
    found: Stand | None = kept.get(key)
    if found is None:  # asked by many threads at once: what one has found, another may let go of meanwhile
        found = kept[key] = _stand(fleet, on, months, zone)
        while len(kept) > MOST_DAYS:
            kept.popitem(last=False)
    return found


def _stand(fleet: Fleet, on: date, months: Months, zone: str) -> Stand:
    import numpy as np  # noqa: PLC0415 -- slow import

    cars = np.arange(fleet.size)
    day, limits = number_of(on), [number_of(months_before(on, back)) for back in months]
    rows = fleet.visits.index.newest(cars, day)
    last = fleet.visits.index.day_of(rows)
    came = rows >= 0
    recency = np.where(came, sum((last < limit).astype(np.int64) for limit in limits), NEVER)
    next_day = datetime.combine(on + timedelta(days=1), time(), ZoneInfo(zone)).astimezone(UTC).timestamp()
    delivered = fleet.files["delivered"]
    filed = ((delivered > NO_DAY) & (delivered <= day)) | (fleet.files["created"] < next_day)
    status = status_at(fleet, cars, day, last)
    out = np.array([name in OUTSIDE for name in STATUS_NAMES])[status]
    places = np.array([STANDING_NAMES.index(name) if name in OUTSIDE else 0 for name in STATUS_NAMES])
    counts = came & ~out
    older = counts & (_first_days(fleet) < limits[2])
    bought = fleet.elsewhere.day_of(fleet.elsewhere.newest(cars, day))
    return Stand(
        on,
        came | (filed & fleet.at_home),
        rows.astype(np.int32),
        last.astype(np.int32),
        recency.astype(np.int8),
        status.astype(np.int8),
        np.where(out, places[status], recency).astype(np.int8),
        {
            "repair_lost": older & (fleet.repairs.day_of(fleet.repairs.newest(cars, day)) < limits[2]),
            "maintenance_lost": older & (fleet.maintenances.day_of(fleet.maintenances.newest(cars, day)) < limits[2]),
            "decoration_lost": counts & (last < limits[2]) & (bought > last),
        },
    )


def status_at(fleet: Fleet, cars: Numbers, day: Numbers | int, last: Numbers) -> Numbers:
    """Give the status that holds for each car on a day, given its last visit before; 0 for none."""
    import numpy as np  # noqa: PLC0415 -- slow import

    statuses = fleet.statuses
    if not statuses.codes.size:
        return np.zeros(cars.size, dtype=np.int64)
    rows = statuses.index.newest(cars, day)
    at = np.maximum(rows, 0)
    since, until = statuses.index.days[at], statuses.until[at]
    runs = (until <= NO_DAY) | (until >= day)
    holds = ~statuses.is_dated[at] | (last <= since)
    return np.where((rows >= 0) & runs & holds, statuses.codes[at], 0)


def _first_days(fleet: Fleet) -> Numbers:
    """Give the day of the first visit of each car; of one that never came no day."""
    index = fleet.visits.index
    import numpy as np  # noqa: PLC0415 -- slow import

    has = index.first[1:] > index.first[:-1]
    return index.day_of(np.where(has, index.first[:-1], -1))
