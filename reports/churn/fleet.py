"""Fleet: all cars of a scope with their visits as columns in memory, read once and shared by everything counted."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from models import clock
from models.access import VIEW
from models.database import reader
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.churn.asking import cars_for
from reports.churn.reading import read_fleet
from reports.source import NOT_YOURS

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from datetime import datetime

    from models.access import Seat
    from models.database import Reader
    from models.text import Text
    from reports.churn.arrays import Floats, Index, Marks, Numbers

MOST_KEPT: Final = 3
NOT_YET: Final = object()
MOST_COUNTED: Final = 100  # results of one fleet that are kept
FRESH_SECONDS: Final = 300.0  # a name that was corrected shows after this time at the latest
QUICK_SECONDS: Final = 1.0  # nobody waits for a reading that takes longer, where there is one from before
LATE: Final = 20  # times as long as it took, it may be late
NOUNS: Final = (
    "visits", "vehicles", "customers", "vehicle_statuses", "elsewhere", "contacts", "losses", "countermeasures",
    "choices", "staff", "stores",
)  # fmt: skip
NEWEST_SQL: Final = """
SELECT (SELECT max(id) FROM visit), (SELECT max(id) FROM vehicle), (SELECT max(id) FROM vehicle_status),
    (SELECT max(id) FROM elsewhere), (SELECT max(id) FROM contact), (SELECT max(id) FROM loss),
    (SELECT max(id) FROM history)
"""
CHANGED_SQL: Final = f"SELECT 1 FROM history WHERE id > ? AND noun IN ({', '.join('?' * len(NOUNS))}) LIMIT 1"  # noqa: S608 -- words of ours


@dataclass(frozen=True)
class DayRows:
    """One row for every car and day on which it was here, by car and day."""

    cars: Numbers  # places in the fleet's columns
    index: Index
    stores: Numbers
    advisors: Numbers
    spent: Numbers  # fen
    margin: Floats  # fen; not known where no cost is written down
    mileage: Numbers  # -1 where nobody wrote it down


@dataclass(frozen=True)
class ByHand:
    """Statuses by car and first day; one without a first day has always held."""

    index: Index
    codes: Numbers
    until: Numbers
    is_dated: Marks


@dataclass(frozen=True)
class Told:
    """What customers said about their losses, by car and last visit."""

    index: Index
    reasons: Numbers
    measures: Numbers


@dataclass(eq=False)
class Fleet:
    """One reading. `cars` are the ids in order; every other column of a car stands at the same place."""

    cars: Numbers
    files: Mapping[str, Numbers]  # by the names in reports.churn.reading.FILES
    at_home: Marks
    visits: DayRows
    repairs: Index
    maintenances: Index
    statuses: ByHand
    elsewhere: Index
    contacts: Index
    outcomes: Numbers
    outcome_names: tuple[str, ...]
    told: Told
    names: Mapping[str, Mapping[int, Text]]
    key: Hashable = ()  # of the stores whose visits these are
    state: tuple[Any, ...] = ()
    read_at: datetime = field(default_factory=clock.now)
    took: float = 0.0  # seconds
    made: float = 0.0  # by the clock of the process
    counted: OrderedDict[Hashable, Any] = field(default_factory=OrderedDict)
    stands: OrderedDict[Hashable, Any] = field(default_factory=OrderedDict)

    @property
    def size(self) -> int:
        """How many cars there are."""
        return int(self.cars.size)

    def once(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """Give a result that is kept, or make it now; many threads may ask at once."""
        found = self.counted.get(key, NOT_YET)
        return self._keep(key, make()) if found is NOT_YET else found

    async def once_beside(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """Do the same, in a thread."""
        found = self.counted.get(key, NOT_YET)
        return self._keep(key, await asyncio.to_thread(make)) if found is NOT_YET else found

    def _keep(self, key: Hashable, made: Any) -> Any:
        self.counted[key] = made
        while len(self.counted) > MOST_COUNTED:
            self.counted.popitem(last=False)
        return made


_kept: WeakKeyDictionary[Reader, OrderedDict[Hashable, Fleet]] = WeakKeyDictionary()
_under_way: WeakKeyDictionary[Reader, dict[Hashable, asyncio.Task[Fleet]]] = WeakKeyDictionary()


async def fleet_of(seat: Seat) -> Fleet:
    """Give the cars that a seat sees, with the visits to its stores; read anew when something has changed.

    Where reading takes long, the last reading is given for a while, and the next one is made meanwhile.
    """
    resource = RESOURCES["vehicles"]
    if not seat.may(resource.can, VIEW):
        raise Refused(NOT_YOURS.fill(title=resource.title))
    key = cars_for(seat).stores
    kept = _kept.setdefault(reader(), OrderedDict())
    state = tuple((await reader().rows(NEWEST_SQL))[0])
    held, now = kept.get(key), monotonic()
    if held is not None and await _is_fresh(held, state):
        kept.move_to_end(key)
        return held
    if held is not None and held.took > QUICK_SECONDS and now < held.made + LATE * held.took:
        return held  # not worth the reading yet
    task = _reading(seat, key, state)
    return held if held is not None and held.took > QUICK_SECONDS else await asyncio.shield(task)


def _reading(seat: Seat, key: Hashable, state: tuple[Any, ...]) -> asyncio.Task[Fleet]:
    """Read anew, or join those who are reading already."""
    under_way = _under_way.setdefault(reader(), {})
    task = under_way.get(key)
    if task is None or task.get_loop() is not asyncio.get_running_loop():
        task = under_way[key] = asyncio.create_task(_read(seat, key, state))
        task.add_done_callback(lambda _: under_way.pop(key, None))
    return task


async def _is_fresh(held: Fleet, state: tuple[Any, ...]) -> bool:
    """Tell whether nothing that a reading holds has changed since."""
    if monotonic() > held.made + FRESH_SECONDS or held.state[:-1] != state[:-1]:
        return False
    if held.state == state:
        return True
    changed = await reader().rows(CHANGED_SQL, [held.state[-1] or 0, *NOUNS])
    if not changed:
        held.state = state  # what has been looked through is not looked through again
    return not changed


async def _read(seat: Seat, key: Hashable, state: tuple[Any, ...]) -> Fleet:
    began, kept = monotonic(), _kept.setdefault(reader(), OrderedDict())
    made = await read_fleet(cars_for(seat))
    made.key, made.state, made.made = key, state, monotonic()
    made.took = made.made - began
    kept[key] = made
    kept.move_to_end(key)
    while len(kept) > MOST_KEPT:
        kept.popitem(last=False)
    return made
