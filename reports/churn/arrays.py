"""Arrays: how days and keys of cars are held as whole numbers, so that a question to all cars is one search."""

from __future__ import annotations

from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Marks = NDArray[np.bool_]
    Floats = NDArray[np.float64]

EPOCH: Final = date(1970, 1, 1).toordinal()
NO_DAY: Final = -800_000  # before the first day of the calendar
LAST_DAY: Final = 3_000_000  # after its last
CHUNK: Final = 50_000
BITS: Final = 22  # of a key, for the day


def number_of(day: date) -> int:
    """Give a day as the number of days since 1970."""
    return day.toordinal() - EPOCH


def day_at(number: int) -> date:
    """Give the day of a number."""
    return date.fromordinal(int(number) + EPOCH)


def keyed(cars: Numbers, days: Numbers | int) -> Numbers:
    """Give numbers that stand in the order of car and day."""
    keys: Numbers = (cars << BITS) + (days - NO_DAY)
    return keys


def table_of(rows: Sequence[tuple[Any, ...]], width: int) -> Numbers:
    """Make columns of rows that hold whole numbers only."""
    import numpy as np  # noqa: PLC0415 -- slow import

    table = np.empty((len(rows), width), dtype=np.int64)
    for start in range(0, len(rows), CHUNK):  # piece by piece, so that others have their turn in between
        some = rows[start : start + CHUNK]
        flat = np.fromiter(chain.from_iterable(some), dtype=np.int64, count=len(some) * width)
        table[start : start + CHUNK] = flat.reshape(-1, width)
    return np.ascontiguousarray(table.T)


def as_datetimes(days: Numbers) -> NDArray[np.datetime64]:
    """Give days as numpy's own; no day at all is NaT."""
    import numpy as np  # noqa: PLC0415 -- slow import

    found = days.astype("datetime64[D]")
    found[days <= NO_DAY] = np.datetime64("NaT")
    return found


class Index:
    """Rows in the order of car and day, asked for the newest of each car up to a day."""

    def __init__(self, cars: Numbers, days: Numbers, size: int) -> None:
        """Take rows that stand in order already; `size` is the number of cars."""
        import numpy as np  # noqa: PLC0415 -- slow import

        self.days = days
        self.keys = keyed(cars, days)
        self.first: Numbers = np.searchsorted(cars, np.arange(size + 1))

    def newest(self, cars: Numbers, until: Numbers | int) -> Numbers:
        """Give the row of each car that is newest on a day, -1 where it has none yet."""
        import numpy as np  # noqa: PLC0415 -- slow import

        found: Numbers = np.searchsorted(self.keys, keyed(cars, until), side="right") - 1
        return np.where(found >= self.first[cars], found, -1)

    def day_of(self, rows: Numbers) -> Numbers:
        """Give the day of each row; of row -1 no day."""
        import numpy as np  # noqa: PLC0415 -- slow import

        if not self.days.size:
            return np.full(rows.size, NO_DAY, dtype=np.int64)
        return np.where(rows >= 0, self.days[np.maximum(rows, 0)], NO_DAY)
