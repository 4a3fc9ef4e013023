"""A store of 200,000 customers with a car each and 1.2 million visits, written straight into its tables."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CUSTOMERS: Final = 200_000
VISITS: Final = 1_200_000
STATUSES: Final = 3_000
CONTACTS: Final = 60_000
LOSSES: Final = 20_000
LAST: Final = date(2026, 11, 20)
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
