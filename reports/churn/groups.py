"""Groups: what cars are broken down by, each group with its name and with the word by which a list asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.churn.words import NOT_KNOWN, plain_key
from models.rules.calendar import months_before
from models.rules.churn.losses import lapses_on
from models.rules.churn.sets import AGES, MOST_SERVICES, NEVER, NONE, OLDEST
from models.text import Text
from reports.churn.arrays import NO_DAY, day_at, number_of
from reports.grouping import ADVISOR, REASON, SERIES, STORE, Grouping
from reports.period import Period

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reports.churn.arrays import Marks, Numbers
    from reports.churn.fleet import Fleet
    from reports.churn.scope import Scope

MODEL: Final = Grouping("model", Text(zh="车型", en="model"))
OWNER_TYPE: Final = Grouping("owner_type", Text(zh="车主类型", en="owner type"))
VEHICLE_CLASS: Final = Grouping("vehicle_class", Text(zh="车辆档次", en="vehicle class"))
DISTRICT: Final = Grouping("district", Text(zh="区域", en="district"))
AGE: Final = Grouping("age", Text(zh="车龄", en="vehicle age"))
SERVICE: Final = Grouping("service", Text(zh="第几次来店后", en="after which visit"))
CONTACT: Final = Grouping("contact", Text(zh="联系情况", en="contact since"))
MONTH_LOST: Final = Grouping("month_lost", Text(zh="流失月份", en="month lost"))
MEASURE: Final = Grouping("measure", Text(zh="对策", en="countermeasure"))
GROUPINGS: Final = (SERIES, MODEL, ADVISOR, OWNER_TYPE, VEHICLE_CLASS, DISTRICT, AGE, SERVICE, CONTACT, STORE)
OF_LOST: Final = (*GROUPINGS, MONTH_LOST)
OF_LOSSES: Final = (*OF_LOST, REASON, MEASURE)
IN_FILES: Final = ("series", "model", "vehicle_class", "owner_type", "district")
IN_ORDER: Final = frozenset({"age", "service", "month_lost"})  # these groups have an order of their own


@dataclass(frozen=True)
class Chosen:
    """Cars picked out: each with its last visit (a row of the fleet, or -1) and the day up to which it is looked at."""

    cars: Numbers
    rows: Numbers
    until: Numbers
    on: date
    once: bool = False  # no car stands here twice

    def only(self, marks: Marks) -> Chosen:
        """Give some of them."""
        return Chosen(self.cars[marks], self.rows[marks], self.until[marks], self.on, self.once)


@dataclass(frozen=True)
class Cut:
    """Cars cut into groups: the place of each car's group, and of every group its key and its name."""

    places: Numbers
    keys: list[str]
    labels: list[Text]

    def order(self) -> list[int]:
        """Give the groups in the order of their keys; those of which a thing is not known stand last."""
        return sorted(range(len(self.keys)), key=lambda place: (self.keys[place] == NONE, self.keys[place]))


def cut(scope: Scope, by: str, chosen: Chosen) -> Cut:
    """Cut cars into the groups that were asked for."""
    import numpy as np  # noqa: PLC0415 -- slow import

    codes = CODES[by](scope, chosen) if by in CODES else _filed(scope.fleet, by, chosen)
    found, places = np.unique(codes, return_inverse=True)
    keys = [_key(scope.fleet, by, int(code)) for code in found]
    return Cut(places.astype(np.int64), keys, [_label(scope.fleet, by, key) for key in keys])


def _filed(fleet: Fleet, by: str, chosen: Chosen) -> Numbers:
    column: Numbers = fleet.files[by][chosen.cars]
    return column


def _of_row(column: str) -> Callable[[Scope, Chosen], Numbers]:
    def read(scope: Scope, chosen: Chosen) -> Numbers:
        import numpy as np  # noqa: PLC0415 -- slow import

        values: Numbers = getattr(scope.fleet.visits, column)
        if not values.size:
            return np.zeros(chosen.rows.size, dtype=np.int64)
        return np.where(chosen.rows >= 0, values[np.maximum(chosen.rows, 0)], 0)

    return read


def _service(scope: Scope, chosen: Chosen) -> Numbers:
    """Which visit of the car it was; 0 for a car that never came."""
    import numpy as np  # noqa: PLC0415 -- slow import

    number = chosen.rows - scope.fleet.visits.index.first[chosen.cars] + 1
    return np.where(chosen.rows >= 0, np.minimum(number, MOST_SERVICES), 0)


def _age(scope: Scope, chosen: Chosen) -> Numbers:
    """The group of vehicle ages from 1 on; 0 where nobody knows since when there is the car."""
    import numpy as np  # noqa: PLC0415 -- slow import

    born = scope.fleet.files["born"][chosen.cars]
    edges = [number_of(months_before(chosen.on, 12 * years)) for years in AGES]
    groups = sum(((born <= edge).astype(np.int64) for edge in edges), np.ones(born.size, dtype=np.int64))
    return np.where(born > NO_DAY, groups, 0)


def _contact(scope: Scope, chosen: Chosen) -> Numbers:
    """The outcome of the last contact since the last visit; 0 where there was none."""
    import numpy as np  # noqa: PLC0415 -- slow import

    fleet = scope.fleet
    if not fleet.outcomes.size:
        return np.zeros(chosen.cars.size, dtype=np.int64)
    found = fleet.contacts.newest(chosen.cars, chosen.until)
    since = fleet.visits.index.day_of(chosen.rows)
    counts = (found >= 0) & (fleet.contacts.day_of(found) > since)
    return np.where(counts, fleet.outcomes[np.maximum(found, 0)], 0)


def _month_lost(scope: Scope, chosen: Chosen) -> Numbers:
    """The month in which the last visit lapsed, as a number of months; 0 for a car that never came."""
    import numpy as np  # noqa: PLC0415 -- slow import

    days = scope.fleet.visits.index.day_of(chosen.rows)
    found, places = np.unique(days, return_inverse=True)
    lapsed = [0 if day <= NO_DAY else _month(lapses_on(day_at(day), scope.months[1])) for day in found]
    return np.array(lapsed, dtype=np.int64)[places]


def _told(column: str) -> Callable[[Scope, Chosen], Numbers]:
    def read(scope: Scope, chosen: Chosen) -> Numbers:
        import numpy as np  # noqa: PLC0415 -- slow import

        told = scope.fleet.told
        values: Numbers = getattr(told, column)
        if not values.size:
            return np.zeros(chosen.cars.size, dtype=np.int64)
        days = scope.fleet.visits.index.day_of(chosen.rows)
        found = told.index.newest(chosen.cars, days)
        return np.where((found >= 0) & (told.index.day_of(found) == days), values[np.maximum(found, 0)], 0)

    return read


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _key(fleet: Fleet, by: str, code: int) -> str:
    if by == "contact":
        return fleet.outcome_names[code] or NEVER
    if not code:
        return NONE
    if by == "age":
        bounds = (0, *AGES)
        return OLDEST if code > len(AGES) else f"{bounds[code - 1]}-{bounds[code]}"
    if by == "month_lost":
        return f"{(code - 1) // 12:04}-{(code - 1) % 12 + 1:02}"
    return str(code)


def _label(fleet: Fleet, by: str, key: str) -> Text:
    if by == "month_lost" and key != NONE:
        return Period.between(key, key, day_at(0)).label
    plain = plain_key(by, key)
    if plain is not None:
        return plain
    names = fleet.names[by if by in {"store", "advisor", "measure"} else "choice"]
    return names.get(int(key), NOT_KNOWN)


CODES: Final[dict[str, Callable[[Scope, Chosen], Numbers]]] = {
    "store": _of_row("stores"),
    "advisor": _of_row("advisors"),
    "service": _service,
    "age": _age,
    "contact": _contact,
    "month_lost": _month_lost,
    "reason": _told("reasons"),
    "measure": _told("measures"),
}
