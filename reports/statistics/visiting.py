"""Visiting: all cars' visits as columns, and what follows from their days: losses and rhythms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    Days = NDArray[np.datetime64]
    Numbers = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Marks = NDArray[np.bool_]

FEWEST_VISITS = 3  # of a rhythm, as in models.rules.rhythm


@dataclass(frozen=True)
class Visits:
    """Every car's visits by car and day, each day of a car once; `spent` is what was paid on it, where asked for."""

    cars: Numbers
    days: Days
    spent: Floats | None = None

    @classmethod
    def of(cls, cars: ArrayLike, days: Sequence[Any] | Days, spent: ArrayLike | None = None) -> Visits:
        """Sort visits given in any order; days may be dates or ISO text, as the databases give them."""
        import numpy as np  # noqa: PLC0415 -- slow import

        numbers: Numbers = np.asarray(cars, dtype=np.int64)
        on: Days = np.asarray(days, dtype="datetime64[D]")
        order = np.lexsort((on, numbers))
        numbers, on = numbers[order], on[order]
        first = np.ones(numbers.size, dtype=bool)
        first[1:] = (numbers[1:] != numbers[:-1]) | (on[1:] != on[:-1])
        paid: Floats | None = None
        if spent is not None:
            amounts: Floats = np.asarray(spent, dtype=float)[order]
            paid = np.add.reduceat(amounts, np.flatnonzero(first)) if amounts.size else amounts
        return cls(numbers[first], on[first], paid)

    @property
    def starts(self) -> Numbers:
        """Where each car's visits begin."""
        import numpy as np  # noqa: PLC0415 -- slow import

        begins = np.ones(self.cars.size, dtype=bool)
        begins[1:] = self.cars[1:] != self.cars[:-1]
        return np.flatnonzero(begins)

    @property
    def ends(self) -> Numbers:
        """Where each car's last visit stands."""
        import numpy as np  # noqa: PLC0415 -- slow import

        return np.append(self.starts[1:], self.cars.size)[: self.starts.size] - 1

    def until(self, on: date) -> Visits:
        """Give the visits up to a day."""
        import numpy as np  # noqa: PLC0415 -- slow import

        kept = self.days <= np.datetime64(on)
        return Visits(self.cars[kept], self.days[kept], None if self.spent is None else self.spent[kept])


@dataclass(frozen=True)
class Losses:
    """All losses as columns: the car, its last visit before, the first day lost, the visit that ended it (or NaT)."""

    cars: Numbers
    last_visits: Days
    since: Days
    won_back: Days


def lapses(days: Days, months: int) -> Days:
    """Give for each visit the first day on which it lies more than so many calendar months back."""
    import numpy as np  # noqa: PLC0415 -- slow import

    month = days.astype("datetime64[M]")
    number = (days - month.astype("datetime64[D]")).astype(int) + 1
    first = (month + months).astype("datetime64[D]")
    after = (month + months + 1).astype("datetime64[D]")
    length = ((month + 1).astype("datetime64[D]") - month.astype("datetime64[D]")).astype(int)
    return np.where(number < length, np.minimum(first + number, after), after)


def all_losses(visits: Visits, on: date, months: int = 6) -> Losses:
    """Give every loss of every car up to a day, by car and day."""
    import numpy as np  # noqa: PLC0415 -- slow import

    known = visits.until(on)
    lapse = lapses(known.days, months)
    later = np.full(known.days.size, np.datetime64("NaT"), dtype="datetime64[D]")
    same = known.cars[1:] == known.cars[:-1]
    later[:-1][same] = known.days[1:][same]
    lost = np.where(np.isnat(later), lapse <= np.datetime64(on), later >= lapse)
    return Losses(known.cars[lost], known.days[lost], lapse[lost], later[lost])


@dataclass(frozen=True)
class Rhythms:
    """Every car's own rhythm as columns; 0 days where it came too seldom to have one."""

    cars: Numbers
    visits: Numbers
    last_visits: Days
    days: Numbers

    def overdue(self, on: date) -> Floats:
        """Give how many rounds each car is late on a day; below zero it is still to come, NaN without a rhythm."""
        import numpy as np  # noqa: PLC0415 -- slow import

        late = (np.datetime64(on) - self.last_visits).astype(int) - self.days
        rounds: Floats = np.divide(late, self.days, out=np.full(late.size, np.nan), where=self.days > 0)
        return rounds


def rhythms(visits: Visits) -> Rhythms:
    """Give every car's usual days between two visits: the middle of its gaps, from three visits on."""
    import numpy as np  # noqa: PLC0415 -- slow import

    starts, ends = visits.starts, visits.ends
    number = ends - starts + 1
    same = visits.cars[1:] == visits.cars[:-1]
    owners = visits.cars[1:][same]
    gaps = np.diff(visits.days).astype(int)[same]
    gaps = gaps[np.lexsort((gaps, owners))]
    has = number >= FEWEST_VISITS
    first = np.cumsum(np.append(0, number[:-1] - 1)) if number.size else number
    count = number - 1
    low, high = first + (count - 1) // 2, first + count // 2
    days = np.zeros(number.size, dtype=np.int64)
    days[has] = np.floor((gaps[low[has]] + gaps[high[has]]) / 2 + 0.5)
    return Rhythms(visits.cars[starts], number, visits.days[ends], days)
