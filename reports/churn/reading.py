"""Reading: cars, visits, statuses, contacts and reasons from the database into columns."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.many import marks_for
from models.rules.churn.statuses import STATUSES
from models.text import Text
from reports.churn.arrays import NO_DAY, Index, table_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.rules.churn.statement import Cars
    from reports.churn.arrays import Numbers
    from reports.churn.fleet import Fleet

STATUS_NAMES: Final = ("", *STATUSES)  # a status is its place here, 0 none
VISIT: Final = "archived_at IS NULL AND {here}"
NO_COST: Final = -(2**62)
NAMES_SQL: Final = {
    "choice": "SELECT id, zh, en FROM choice",
    "store": "SELECT id, name, name FROM store",
    "advisor": "SELECT id, name, name FROM staff",
    "measure": "SELECT id, title, title FROM countermeasure",
}
FILES: Final = (
    "series", "model", "vehicle_class", "owner_type", "district", "owner", "born", "delivered", "due", "due_mileage",
    "daily", "created",
)  # fmt: skip


async def read_fleet(cars: Cars) -> Fleet:
    """Read everything side by side, and put it in order in a thread."""
    read = _Statements(cars, reader().dialect)
    tables = (read.files(), read.visits(), read.statuses(), read.elsewhere(), read.contacts(), read.losses())
    rows = await asyncio.gather(*(reader().rows(sql, values) for sql, values in tables))
    kinds = await reader().rows("SELECT id, code FROM choice WHERE list = 'visit_kind'")
    names = await asyncio.gather(*(reader().rows(sql) for sql in NAMES_SQL.values()))
    known = {
        name: {row: Text(zh=zh, en=en or zh) for row, zh, en in some}
        for name, some in zip(NAMES_SQL, names, strict=True)
    }
    return await asyncio.to_thread(_fleet, rows, cars, {code: row for row, code in kinds}, known)


class _Statements:
    """The queries, each of whole numbers: days as days since 1970, empty as 0 or no day."""

    def __init__(self, cars: Cars, dialect: str) -> None:
        self.cars, self.dialect = cars, dialect
        self.marks = marks_for(cars.stores)

    def day(self, column: str) -> str:
        if self.dialect == "sqlite":
            return f"coalesce(CAST(julianday({column}) - 2440587.5 AS INTEGER), {NO_DAY})"
        return f"coalesce({column} - DATE '1970-01-01', {NO_DAY})"

    def here(self, column: str) -> tuple[str, list[Any]]:
        stores = self.cars.stores
        return (f"{column} IN ({self.marks})", [*stores]) if stores else ("1 = 1", [])

    def files(self) -> tuple[str, list[Any]]:
        home, stores = self.here("v.home_store_id")
        seconds = "CAST(strftime('%s', v.created_at) AS INTEGER)"
        if self.dialect != "sqlite":
            seconds = "CAST(floor(extract(epoch FROM v.created_at)) AS BIGINT)"
        sql = f"""
SELECT v.id, coalesce(v.series_id, 0), coalesce(v.model_id, 0), coalesce(v.vehicle_class_id, 0),
    coalesce(c.owner_type_id, 0), coalesce(c.district_id, 0), coalesce(v.owner_id, 0),
    {self.day("coalesce(v.purchased_on, v.delivered_on)")}, {self.day("v.delivered_on")},
    {self.day("v.maintenance_due")}, coalesce(v.maintenance_mileage, -1), coalesce(v.daily_mileage, -1), {seconds},
    CASE WHEN {home} THEN 1 ELSE 0 END
FROM vehicle v LEFT JOIN customer c ON c.id = v.owner_id WHERE v.archived_at IS NULL ORDER BY v.id"""  # noqa: S608 -- names of ours
        return sql, stores

    def visits(self) -> tuple[str, list[Any]]:
        here, stores = self.here("store_id")
        sql = f"""
SELECT vehicle_id, {self.day("visited_on")}, coalesce(kind_id, 0), store_id, coalesce(advisor_id, 0),
    coalesce(amount, 0), coalesce(amount - cost, {NO_COST}), coalesce(mileage, -1)
FROM visit WHERE archived_at IS NULL AND {here} ORDER BY id"""  # noqa: S608 -- as above
        return sql, stores

    def statuses(self) -> tuple[str, list[Any]]:
        names = " ".join(f"WHEN '{name}' THEN {place}" for place, name in enumerate(STATUS_NAMES) if name)
        sql = f"""
SELECT vehicle_id, {self.day("since")}, {self.day("until")}, CASE status {names} ELSE 0 END, id
FROM ({self.cars.statuses}) by_hand ORDER BY id"""  # noqa: S608 -- as above
        return sql, []

    def elsewhere(self) -> tuple[str, list[Any]]:
        return f"SELECT vehicle_id, {self.day('bought_on')} FROM ({self.cars.elsewhere}) bought", []  # noqa: S608 -- as above

    def contacts(self) -> tuple[str, list[Any]]:
        here, stores = self.here("k.store_id")
        columns = f"{self.day('k.contacted_on')}, k.id, k.outcome"
        sql = f"""
SELECT k.vehicle_id, {columns} FROM contact k
WHERE k.archived_at IS NULL AND k.vehicle_id IS NOT NULL AND {here}
UNION ALL SELECT v.id, {columns} FROM contact k JOIN vehicle v ON v.owner_id = k.customer_id
WHERE k.archived_at IS NULL AND k.vehicle_id IS NULL AND {here}"""  # noqa: S608 -- as above
        return sql, [*stores, *stores]

    def losses(self) -> tuple[str, list[Any]]:
        sql = f"""
SELECT vehicle_id, {self.day("last_visit_on")}, coalesce(reason_id, 0), coalesce(measure_id, 0)
FROM loss WHERE archived_at IS NULL"""  # noqa: S608 -- as above
        return sql, []


def _fleet(
    rows: Sequence[Sequence[tuple[Any, ...]]],
    cars: Cars,
    kinds: dict[str, int],
    names: dict[str, dict[int, Text]],
) -> Fleet:
    from reports.churn.fleet import ByHand, Fleet, Told  # noqa: PLC0415 -- which reads by this

    files, visits, statuses, elsewhere, contacts, losses = rows
    table = table_of(files, len(FILES) + 2)
    ids = table[0]
    visited = _placed(ids, table_of(visits, 8))
    by_hand, bought, told = (
        _placed(ids, table_of(some, width)) for some, width in ((statuses, 5), (elsewhere, 2), (losses, 4))
    )
    outcomes = ("", *sorted({row[3] for row in contacts}))
    places = {name: place for place, name in enumerate(outcomes)}
    called = _placed(ids, table_of([(*row[:3], places[row[3]]) for row in contacts], 4))
    repair, maintenance = (
        tuple(kinds[code] for code in codes if code in kinds) for codes in (cars.kinds.repair, cars.kinds.maintenance)
    )
    size = ids.size
    by_hand = _sorted(by_hand, 4)
    called = _sorted(called, 2)
    told = _sorted(told)
    return Fleet(
        cars=ids,
        files=dict(zip(FILES, table[1:], strict=False)),
        at_home=table[-1] == 1,
        visits=_day_rows(visited, size),
        repairs=_index(_of_kind(visited, repair), size),
        maintenances=_index(_of_kind(visited, maintenance), size),
        statuses=ByHand(_index(by_hand, size), by_hand[3], by_hand[2], by_hand[1] > NO_DAY),
        elsewhere=_index(_sorted(bought), size),
        contacts=_index(called, size),
        outcomes=called[3],
        outcome_names=outcomes,
        told=Told(_index(told, size), told[2], told[3]),
        names=names,
    )


def _placed(ids: Numbers, table: Numbers) -> Numbers:
    """Put the places of cars for their ids; rows of cars that are not among them go."""
    import numpy as np  # noqa: PLC0415 -- slow import

    if not ids.size:
        return table[:, :0]
    places = np.searchsorted(ids, table[0])
    known = ids[np.minimum(places, ids.size - 1)] == table[0]
    table = table[:, known]
    table[0] = places[known]
    return table


def _sorted(table: Numbers, last: int | None = None) -> Numbers:
    """Order rows by car and day, and among equals by a further column or as they come."""
    import numpy as np  # noqa: PLC0415 -- slow import

    keys = (table[1], table[0]) if last is None else (table[last], table[1], table[0])
    return table[:, np.lexsort(keys)]


def _index(table: Numbers, size: int) -> Index:
    return Index(table[0], table[1], size)


def _of_kind(visited: Numbers, kinds: Sequence[int]) -> Numbers:
    import numpy as np  # noqa: PLC0415 -- slow import

    return _sorted(visited[:2, np.isin(visited[2], kinds)])


def _day_rows(visited: Numbers, size: int) -> Any:
    """Put the visits of a car on one day together: the money is summed, store and advisor are the last one's."""
    import numpy as np  # noqa: PLC0415 -- slow import

    from reports.churn.fleet import DayRows  # noqa: PLC0415 -- as above

    cars, days, _, stores, advisors, spent, margin, mileage = _sorted(visited)
    last = np.ones(cars.size, dtype=bool)
    last[:-1] = (cars[1:] != cars[:-1]) | (days[1:] != days[:-1])
    begins = np.flatnonzero(np.append(True, last[:-1])) if cars.size else np.zeros(0, dtype=np.int64)
    known = np.where(margin == NO_COST, np.nan, margin)
    return DayRows(
        cars[last],
        Index(cars[last], days[last], size),
        stores[last],
        advisors[last],
        np.add.reduceat(spent, begins) if cars.size else spent,
        np.add.reduceat(known, begins) if cars.size else known.astype(float),
        mileage[last],
    )
