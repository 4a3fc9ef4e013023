"""What churn costs over 200,000 customers and 1.2 million visits: the classes against SQL by hand, and the page's data.

    uv run python -m benchmarks.churn [FOLDER]

With a folder the store stays there for the next run. Both sides of the first part ask the same SQLite file the same
question in turn and count the same cars; each side's time is the median of its rounds.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from benchmarks.churn_store import CUSTOMERS, LAST, VISITS, fill
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
    from collections.abc import Awaitable, Callable

    from models.access import Seat

ROUNDS: Final = 7
DAYS: Final = (date(2026, 6, 30), date(2025, 12, 31), date(2026, 11, 20), date(2024, 2, 29))
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
