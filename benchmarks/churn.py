"""What churn costs over 200,000 customers and 1.2 million visits: the classes against SQL by hand, and the page's data.

    uv run python -m benchmarks.churn [FOLDER]

With a folder the store stays there for the next run. Both sides of the first part ask the same SQLite file the same
question in turn and count the same cars; each side's time is the median of its rounds.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from models.database import Place, open_database
from models.people.seats import seat_of_the_machine
from models.rules.calendar import months_before
from reports.churn import fleet as keeping
from reports.churn.command import churn_on
from reports.churn.fleet import fleet_of
from reports.churn.front import front_of
from reports.churn.groups import OF_LOSSES
from reports.churn.keeping import curves_of, grid_of
from reports.churn.reasons import reasons_of
from reports.churn.risk import risk_list
from reports.churn.value import averages_of, key_customers_of, value_of
from reports.figure import Asked
from reports.figures import FIGURES
from reports.period import Period

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from models.access import Seat

CUSTOMERS: Final = 200_000
VISITS: Final = 1_200_000
STATUSES: Final = 3_000
CONTACTS: Final = 60_000
LOSSES: Final = 20_000
ROUNDS: Final = 7
LAST: Final = date(2026, 11, 20)
DAYS: Final = (date(2026, 6, 30), date(2025, 12, 31), date(2026, 11, 20), date(2024, 2, 29))
NOW: Final = "2026-11-01 00:00:00+00:00"
LISTS: Final = {
    "visit_kind": ("maintenance", "repair", "body_paint", "decoration"),
    "series": tuple(f"series {number}" for number in range(12)),
    "model": tuple(f"model {number}" for number in range(40)),
    "vehicle_class": ("premium", "mid", "mid_low"),
    "owner_type": ("private", "company", "taxi"),
    "district": tuple(f"district {number}" for number in range(15)),
    "lost_reason": ("service", "price", "quality", "far", "moved"),
}
BY_HAND: Final = """
WITH came AS (
    SELECT vehicle_id, min(visited_on) AS first_on, max(visited_on) AS last_on,
        max(CASE WHEN kind_id = (SELECT id FROM choice WHERE list = 'visit_kind' AND code = 'repair')
            THEN visited_on END) AS repaired_on,
        max(CASE WHEN kind_id = (SELECT id FROM choice WHERE list = 'visit_kind' AND code = 'maintenance')
            THEN visited_on END) AS maintained_on
    FROM visit WHERE archived_at IS NULL AND visited_on <= :day GROUP BY vehicle_id
),
said AS (
    SELECT vehicle_id, status, since, until, max(since || printf('%012d', id)) FROM vehicle_status
    WHERE archived_at IS NULL AND since <= :day GROUP BY vehicle_id
),
car AS (
    SELECT v.id, came.*, CASE WHEN said.vehicle_id IS NULL THEN (CASE WHEN v.kept <> 'kept' AND NOT EXISTS (
                SELECT 1 FROM vehicle_status s WHERE s.vehicle_id = v.id AND s.status = v.kept) THEN v.kept END)
            WHEN (said.until IS NULL OR said.until >= :day)
                AND (came.last_on IS NULL OR came.last_on <= said.since) THEN said.status END AS status,
        (SELECT max(e.bought_on) FROM elsewhere e WHERE e.vehicle_id = v.id AND e.bought_on <= :day) AS bought_on
    FROM vehicle v LEFT JOIN came ON came.vehicle_id = v.id LEFT JOIN said ON said.vehicle_id = v.id
    WHERE v.archived_at IS NULL AND (came.vehicle_id IS NOT NULL OR v.delivered_on <= :day OR v.created_at < :next)
)
SELECT CASE WHEN status IN ('paused', 'sold', 'scrapped', 'moved') THEN status WHEN last_on IS NULL THEN 'never'
        WHEN last_on >= :loyal THEN 'loyal' WHEN last_on >= :wavering THEN 'wavering'
        WHEN last_on >= :short THEN 'short_lost' ELSE 'long_lost' END AS standing, status, count(*),
    sum(first_on < :short AND coalesce(repaired_on < :short, 1)), sum(first_on < :short AND
        coalesce(maintained_on < :short, 1)), sum(last_on < :short AND bought_on > last_on)
FROM car GROUP BY 1, 2
"""


def fill(file: Path) -> None:
    """Write the store straight into its tables, the same every time."""
    chance = random.Random(4)  # noqa: S311 -- the same store every time
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN")
        put(db, "store", [{"id": 1, "name": "Bench"}])
        number = 0
        ids: dict[str, list[int]] = {}
        for name, codes in LISTS.items():
            ids[name] = [number + place + 1 for place in range(len(codes))]
            rows = [{"id": n, "list": name, "code": c, "zh": c} for n, c in zip(ids[name], codes, strict=True)]
            put(db, "choice", rows)
            number += len(codes)
        people = [{"id": n, "name": f"A{n}", "login": f"a{n}", "role": "advisor", "store_id": 1} for n in range(1, 31)]
        put(db, "staff", people)
        put(db, "customer", (_customer(chance, n, ids) for n in range(1, CUSTOMERS + 1)))
        put(db, "vehicle", (_vehicle(chance, n, ids) for n in range(1, CUSTOMERS + 1)))
        put(db, "visit", _visits(chance, ids["visit_kind"]))
        put(db, "vehicle_status", (_status(chance) for _ in range(STATUSES)))
        put(db, "contact", (_contact(chance) for _ in range(CONTACTS)))
        explained = (
            "INSERT INTO loss (version, created_at, updated_at, vehicle_id, store_id, last_visit_on, reason_id, words) "
            "SELECT 1, ?, ?, vehicle_id, 1, max(visited_on), ? + vehicle_id % 5, '' FROM visit "
            "GROUP BY vehicle_id HAVING max(visited_on) < '2026-05-01' AND vehicle_id % 3 = 0 LIMIT ?"
        )
        db.execute(explained, [NOW, NOW, ids["lost_reason"][0], LOSSES])
        kept = "FROM (SELECT vehicle_id, max(visited_on) AS last, count(*) AS n FROM visit GROUP BY vehicle_id) k"
        db.execute(
            f"UPDATE vehicle SET last_visit_on = k.last, visit_count = k.n {kept} WHERE k.vehicle_id = vehicle.id"
        )
        db.execute("COMMIT")
        db.execute("ANALYZE")


def put(db: sqlite3.Connection, table: str, rows: Any) -> None:
    """Write rows; what the table asks for besides gets its empty value."""
    about = db.execute(f"PRAGMA table_info({table})").fetchall()
    needed = {name: "" if "CHAR" in kind or kind == "TEXT" else 0 for _, name, kind, filled, _, key in about if filled and not key}  # fmt: skip
    needed |= {"version": 1, "created_at": NOW, "updated_at": NOW}

    def told() -> Iterator[dict[str, Any]]:
        for row in rows:
            yield needed | row

    first = next(found := told())
    columns = ", ".join(f'"{name}"' for name in first)
    sql = f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' for _ in first)})"
    db.execute(sql, [*first.values()])
    db.executemany(sql, (list(row.values()) for row in found))


def _customer(chance: random.Random, number: int, ids: dict[str, list[int]]) -> dict[str, Any]:
    return {
        "id": number,
        "name": f"C{number}",
        "party": "person",
        "owner_type_id": chance.choice(ids["owner_type"]),
        "district_id": chance.choice(ids["district"]),
        "home_store_id": 1,
    }


def _vehicle(chance: random.Random, number: int, ids: dict[str, list[int]]) -> dict[str, Any]:
    bought = LAST - timedelta(days=chance.randrange(60, 3000))
    kept = chance.random() > 0.01
    return {
        "id": number,
        "plate": f"京A{number:06}",
        "owner_id": number,
        "series_id": chance.choice(ids["series"]),
        "model_id": chance.choice(ids["model"]),
        "vehicle_class_id": chance.choice(ids["vehicle_class"]),
        "purchased_on": bought.isoformat(),
        "delivered_on": bought.isoformat(),
        "kept": "kept" if kept else "sold",
        "home_store_id": 1,
    }


def _visits(chance: random.Random, kinds: list[int]) -> Iterator[dict[str, Any]]:
    """Six visits a car on average, by the car's own rhythm, until it stops coming; written by day, as they came."""
    rows: list[tuple[int, ...]] = []
    while len(rows) < VISITS:
        for car in range(1, CUSTOMERS + 1):
            day = LAST - timedelta(days=chance.randrange(1, 1800))
            every = chance.choice((60, 90, 120, 180, 240))
            for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 12, 16))):
                rows.append((day.toordinal(), car, chance.choice(kinds), chance.randrange(1, 31), chance.randrange(20_000, 300_000)))  # fmt: skip
                day += timedelta(days=max(1, int(chance.gauss(every, every / 4))))
                if day > LAST or len(rows) >= VISITS:
                    break
            if len(rows) >= VISITS:
                break
    rows.sort()
    for number, car, kind, advisor, amount in rows:
        yield {
            "vehicle_id": car,
            "customer_id": car,
            "store_id": 1,
            "visited_on": date.fromordinal(number).isoformat(),
            "kind_id": kind,
            "state": "closed",
            "advisor_id": advisor,
            "amount": amount,
        }


def _status(chance: random.Random) -> dict[str, Any]:
    since = LAST - timedelta(days=chance.randrange(600))
    return {
        "vehicle_id": chance.randrange(1, CUSTOMERS + 1),
        "status": chance.choice(("paused", "passing", "sold", "scrapped", "moved")),
        "since": since.isoformat(),
        "until": (since + timedelta(days=200)).isoformat() if chance.random() < 0.3 else None,
        "store_id": 1,
        "note": "said so",
    }


def _contact(chance: random.Random) -> dict[str, Any]:
    car = chance.randrange(1, CUSTOMERS + 1)
    return {
        "customer_id": car,
        "vehicle_id": car,
        "store_id": 1,
        "means": "call",
        "direction": "out",
        "contacted_on": (LAST - timedelta(days=chance.randrange(700))).isoformat(),
        "outcome": chance.choice(("reached", "no_answer", "booked", "refused")),
    }


def directly(db: sqlite3.Connection, on: date) -> list[tuple[Any, ...]]:
    """Ask by hand."""
    loyal, wavering, short = (months_before(on, months).isoformat() for months in (3, 6, 12))
    days = {"day": on.isoformat(), "loyal": loyal, "wavering": wavering, "short": short}
    return db.execute(BY_HAND, {**days, "next": f"{on.isoformat()} 16:00:00+00:00"}).fetchall()


async def classify(seat: Seat, file: Path) -> None:
    """Measure the classes on several days against SQL by hand."""
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as db:
        for pragma in ("cache_size = -32768", "temp_store = MEMORY"):  # as our readers have it
            db.execute(f"PRAGMA {pragma}")
        times: dict[str, list[float]] = {"ours": [], "by hand": []}
        for place in range(ROUNDS + 1):
            on = DAYS[place % len(DAYS)]
            start = time.perf_counter()
            found = await churn_on(seat, on)
            middle = time.perf_counter()
            rows = directly(db, on)
            end = time.perf_counter()
            by_hand: Counter[str] = Counter()
            for standing, _, cars, *_ in rows:
                by_hand[standing] += cars
            assert all(found[name] == cars for name, cars in by_hand.items()), (on, rows, found)
            assert sum(by_hand.values()) == found["vehicles"]
            if place:
                times["ours"].append(middle - start)
                times["by hand"].append(end - middle)
    mine, theirs = (statistics.median(times[side]) for side in ("ours", "by hand"))
    print(f"classes on any day: {mine * 1000:.0f} ms; by hand: {theirs * 1000:.0f} ms; {mine / theirs:.2f}×")


async def timed(what: str, work: Callable[[], Awaitable[Any]]) -> float:
    """Run something once and tell how long it took."""
    start, used = time.perf_counter(), time.process_time()
    await work()
    took = time.perf_counter() - start
    print(f"  {what}: {took * 1000:.0f} ms ({(time.process_time() - used) * 1000:.0f} ms of processor)")
    return took


async def page(seat: Seat) -> None:
    """Measure what the page shows: first content, each regrouping, the parts further down."""
    month = Asked(seat=seat, period=Period(date(2026, 11, 1), date(2026, 11, 30)), as_of=LAST)
    year = Period(date(2025, 12, 1), date(2026, 11, 30))
    keeping._kept.clear()
    await timed("reading all cars and visits once", lambda: fleet_of(seat))
    print("first content")
    await timed("this month, nothing counted yet", lambda: front_of(month))
    await timed("this month again (warm)", lambda: front_of(month))
    for first in (date(2026, 3, 1), date(2025, 10, 1)):
        other = Asked(seat=seat, period=Period.of_months(first, 1), as_of=LAST)
        await timed(f"another month ({first:%Y-%m})", lambda other=other: front_of(other))  # type: ignore[misc]
    print("regrouping, a year each")
    slowest = 0.0
    for name in ("lost", "won_back", "lost_share", "rate", "classes"):
        figure = FIGURES.named(f"churn.{name}")
        for by in ("month", *(one.key for one in OF_LOSSES)):
            if by in {one.key for one in figure.by}:
                asked = Asked(seat=seat, period=year, as_of=LAST, by=by)
                took = await timed(f"churn.{name} by {by}", lambda figure=figure, asked=asked: figure.answer(asked))  # type: ignore[misc]
                slowest = max(slowest, took)
    print(f"  slowest regrouping: {slowest * 1000:.0f} ms")
    print("further down")
    whole = Asked(seat=seat, period=year, as_of=LAST)
    await timed("retention grid", lambda: grid_of(whole))
    await timed("curve of all", lambda: curves_of(whole))
    await timed("curves by series", lambda: curves_of(whole, "series"))
    await timed("reasons", lambda: reasons_of(whole))
    await timed("risk list by rhythm, with model and hit rates", lambda: risk_list(whole))
    await timed("risk list again", lambda: risk_list(whole, 50))
    await timed("risk list by model", lambda: risk_list(whole, ranking="model"))
    await timed("value lost and at risk", lambda: value_of(whole))
    await timed("own averages", lambda: averages_of(whole))
    await timed("key customers", lambda: key_customers_of(whole))


async def main(folder: Path) -> None:
    """Make the store where there is none, and measure."""
    file = Place.of(folder).file
    if not file.exists():
        await (await open_database(folder)).close()
        start = time.perf_counter()
        fill(file)
        print(f"made {CUSTOMERS:,} customers and {VISITS:,} visits in {time.perf_counter() - start:.0f} s")
    database = await open_database(folder)
    try:
        seat = await seat_of_the_machine("zh")
        await classify(seat, file)
        await page(seat)
    finally:
        await database.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(main(Path(sys.argv[1])))
    else:
        with tempfile.TemporaryDirectory() as place:
            asyncio.run(main(Path(place)))
