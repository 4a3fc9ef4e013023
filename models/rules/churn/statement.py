"""The statement: the classes of all cars in one SQL that SQLite and PostgreSQL both read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from models.rules.calendar import months_before
from models.rules.churn.classes import MONTHS, Kinds, Months
from models.rules.churn.losses import LOST_AFTER, lost_range
from models.rules.churn.statuses import OUTSIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

STATUSES_IN_FILES: Final = """
    SELECT id, id AS vehicle_id, kept AS status, CAST(NULL AS DATE) AS since, CAST(NULL AS DATE) AS until
    FROM vehicle WHERE kept <> 'kept'"""
NOTHING_ELSEWHERE: Final = "SELECT id AS vehicle_id, CAST(NULL AS DATE) AS bought_on FROM vehicle WHERE 1 = 0"
_COUNTS: Final = "NOT (archived_at IS NOT NULL)"  # said the other way round, SQLite would sort all visits by car anew
_AWAY: Final = ", ".join(f"'{status}'" for status in sorted(OUTSIDE))

_CLASSIFIED: Final = """
WITH seen AS ({seen}),
newest AS (
    SELECT vehicle_id, status, since, until,
        row_number() OVER (PARTITION BY vehicle_id ORDER BY since IS NULL, since DESC, id DESC) AS place
    FROM ({statuses}) AS by_hand WHERE since IS NULL OR since <= ?
),
bought_before AS (
    SELECT vehicle_id, max(bought_on) AS bought_on FROM ({elsewhere}) AS bought
    WHERE bought_on <= ? GROUP BY vehicle_id
),
judged AS (
    SELECT v.id AS vehicle_id, seen.last_visit_on,
        CASE WHEN seen.last_visit_on IS NULL THEN 'never' WHEN seen.last_visit_on >= ? THEN 'loyal'
            WHEN seen.last_visit_on >= ? THEN 'wavering' WHEN seen.last_visit_on >= ? THEN 'short_lost'
            ELSE 'long_lost' END AS recency,
        newest.status,
        CASE WHEN newest.status IN (__AWAY__) THEN 1 ELSE 0 END AS away,
        CASE WHEN seen.first_visit_on < ? AND coalesce(seen.last_repair_on < ?, 1 = 1) THEN 1 ELSE 0 END AS no_repair,
        CASE WHEN seen.first_visit_on < ? AND coalesce(seen.last_maintenance_on < ?, 1 = 1) THEN 1 ELSE 0 END
            AS no_maintenance,
        CASE WHEN seen.last_visit_on < ? AND bought_before.bought_on > seen.last_visit_on THEN 1 ELSE 0 END AS decorated
    FROM vehicle v
    LEFT JOIN seen ON seen.vehicle_id = v.id
    LEFT JOIN newest ON newest.vehicle_id = v.id AND newest.place = 1
        AND (newest.until IS NULL OR newest.until >= ?)
        AND (newest.since IS NULL OR seen.last_visit_on IS NULL OR seen.last_visit_on <= newest.since)
    LEFT JOIN bought_before ON bought_before.vehicle_id = v.id
    WHERE v.archived_at IS NULL AND (seen.vehicle_id IS NOT NULL
        OR ((v.delivered_on <= ? OR v.created_at < ?) AND {home}))
)
SELECT vehicle_id, last_visit_on, recency, status, CASE WHEN away = 1 THEN status ELSE recency END AS standing,
    no_repair * (1 - away) AS repair_lost, no_maintenance * (1 - away) AS maintenance_lost,
    decorated * (1 - away) AS decoration_lost
FROM judged""".replace("__AWAY__", _AWAY)


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A query and its values in the order of its question marks."""

    sql: str
    values: tuple[object, ...]

    def values_for(self, dialect: str) -> list[object]:
        """Give the values as the database compares them: SQLite keeps days and moments as text."""
        return [_as_text(value) if dialect == "sqlite" else value for value in self.values]


@dataclass(frozen=True, kw_only=True)
class Cars:
    """Which cars and visits count, and where the facts that are set by hand come from.

    `stores` are the stores whose visits count; none means all. `statuses` is a query that gives id, vehicle_id,
    status, since, until; `elsewhere` one that gives vehicle_id and bought_on, the days on which decoration was bought
    elsewhere. They are the program's own words, never a person's.
    """

    stores: Sequence[int] = ()
    zone: str = "Asia/Shanghai"
    kinds: Kinds = field(default_factory=Kinds)
    statuses: str = STATUSES_IN_FILES
    elsewhere: str = NOTHING_ELSEWHERE


def classified(on: date, months: Months = MONTHS, cars: Cars | None = None) -> Statement:
    """Give the query of how every car stood at the end of a day.

    Its columns: vehicle_id, last_visit_on, recency, status, standing (the status where it takes the car out of the
    classes, else the recency class), and 1 or 0 in repair_lost, maintenance_lost and decoration_lost. Cars that had
    no file yet are left out.
    """
    cars = cars or Cars()
    loyal, wavering, short = (months_before(on, back) for back in months)
    seen, seen_values = _seen(on, cars)
    home, home_values = _among("v.home_store_id", cars.stores)
    next_day = datetime.combine(on + timedelta(days=1), time(), ZoneInfo(cars.zone)).astimezone(UTC)
    sql = _CLASSIFIED.format(seen=seen, statuses=cars.statuses, elsewhere=cars.elsewhere, home=home)
    values = (
        *seen_values, on, on,
        loyal, wavering, short,
        short, short, short, short, short,
        on, on, next_day, *home_values,
    )  # fmt: skip
    return Statement(sql=sql, values=values)


def counted(on: date, months: Months = MONTHS, cars: Cars | None = None) -> Statement:
    """Give the query of how many cars stood where: standing, status, cars, and the three partial losses among them."""
    every = classified(on, months, cars)
    sql = f"""
SELECT standing, status, count(*) AS cars, sum(repair_lost) AS repair_lost,
    sum(maintenance_lost) AS maintenance_lost, sum(decoration_lost) AS decoration_lost
FROM ({every.sql}) AS every_car GROUP BY standing, status"""  # noqa: S608 -- as above
    return Statement(sql=sql, values=every.values)


def lost_between(first: date, last: date, months: int = LOST_AFTER, cars: Cars | None = None) -> Statement:
    """Give the query of the visits after which a car may have been lost in a period, both days included.

    Its columns: vehicle_id, visited_on, next_visit_on. A row is a loss where `next_visit_on` is empty or not before
    `lapses_on(visited_on, months)`; only those who came back within the period need the second look.
    """
    cars = cars or Cars()
    low, high = lost_range(first, last, months)
    among, stores = _among("store_id", cars.stores)
    after, _ = _among("later.store_id", cars.stores)
    sql = f"""
SELECT vehicle_id, visited_on, next_visit_on FROM (
    SELECT vehicle_id, visited_on, (
        SELECT min(later.visited_on) FROM visit later WHERE later.vehicle_id = lapsed.vehicle_id
            AND later.visited_on > lapsed.visited_on AND later.archived_at IS NULL AND {after}) AS next_visit_on
    FROM (SELECT DISTINCT vehicle_id, visited_on FROM visit
        WHERE archived_at IS NULL AND visited_on >= ? AND visited_on < ? AND {among}) AS lapsed
) AS found WHERE next_visit_on IS NULL OR next_visit_on >= ?"""  # noqa: S608 -- as above
    return Statement(sql=sql, values=(*stores, low, high, *stores, first))


def won_back_between(first: date, last: date, months: int = LOST_AFTER, cars: Cars | None = None) -> Statement:
    """Give the query of the visits that may have won a car back in a period, both days included.

    Its columns: vehicle_id, visited_on, visit_before_on. A row is one where `is_won_back(visit_before_on, visited_on)`
    holds.
    """
    cars = cars or Cars()
    among, stores = _among("store_id", cars.stores)
    earlier, _ = _among("earlier.store_id", cars.stores)
    sql = f"""
SELECT vehicle_id, visited_on, visit_before_on FROM (
    SELECT vehicle_id, visited_on, (
        SELECT max(earlier.visited_on) FROM visit earlier WHERE earlier.vehicle_id = came.vehicle_id
            AND earlier.visited_on < came.visited_on AND earlier.archived_at IS NULL AND {earlier}) AS visit_before_on
    FROM (SELECT DISTINCT vehicle_id, visited_on FROM visit
        WHERE archived_at IS NULL AND visited_on >= ? AND visited_on <= ? AND {among}) AS came
) AS found WHERE visit_before_on < ?"""  # noqa: S608 -- as above
    return Statement(sql=sql, values=(*stores, first, last, *stores, months_before(last, months)))


def _seen(on: date, cars: Cars) -> tuple[str, list[object]]:
    among, stores = _among("store_id", cars.stores)
    repair, maintenance = (_kind(codes) for codes in (cars.kinds.repair, cars.kinds.maintenance))
    sql = f"""
    SELECT vehicle_id, min(visited_on) AS first_visit_on, max(visited_on) AS last_visit_on,
        max(CASE WHEN kind_id IN ({repair}) THEN visited_on END) AS last_repair_on,
        max(CASE WHEN kind_id IN ({maintenance}) THEN visited_on END) AS last_maintenance_on
    FROM visit WHERE {_COUNTS} AND NOT (visited_on > ?) AND {among} GROUP BY vehicle_id"""  # noqa: S608 -- as above
    return sql, [*cars.kinds.repair, *cars.kinds.maintenance, on, *stores]


def _kind(codes: Sequence[str]) -> str:
    marks = ", ".join("?" * len(codes))
    return f"SELECT id FROM choice WHERE list = 'visit_kind' AND code IN ({marks})"  # noqa: S608 -- as above


def _among(column: str, stores: Sequence[int]) -> tuple[str, Sequence[int]]:
    return (f"{column} IN ({', '.join('?' * len(stores))})", stores) if stores else ("1 = 1", ())


def _as_text(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(" ")
    return value.isoformat() if isinstance(value, date) else value
