"""A big store for the benchmarks: the rows of a comparison database in our own tables, grams and kept facts included.

usage: uv run benchmarks/big_store.py SOURCE.sqlite FOLDER
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from models.database import open_database
from models.gate.grams import gram_field, grams
from models.kinds import kind_named
from models.people.passwords import hashed

LOGIN, PASSWORD = "admin", "benchpass123"
LISTS = {  # our list: the expression for its codes in the source
    "stage": "SELECT DISTINCT status FROM customer",
    "level": "SELECT DISTINCT level FROM customer",
    "source": "SELECT DISTINCT source FROM customer",
    "district": "SELECT DISTINCT city FROM customer",
    "series": "SELECT DISTINCT series FROM vehicle",
    "model": "SELECT DISTINCT model FROM vehicle",
    "visit_kind": "SELECT DISTINCT kind FROM visit",
}
NOW = "2026-11-01 00:00:00+00:00"
ROWS = f"""
INSERT INTO staff (id, version, created_at, updated_at, name, login, role, phone, store_id, password_hash, must_change_password, sessions_end_before, lang, look, dense)
SELECT id, 1, '{NOW}', '{NOW}', name, 'advisor' || id, 'advisor', '', 1, '', 0, 0, 'zh', 'auto', 0 FROM b.advisor;
INSERT INTO customer (id, version, created_at, updated_at, name, phone, party, sex, stage_id, level_id, source_id, district_id, advisor_id, home_store_id,
    do_not_contact, plans, note, visit_count)
SELECT c.id, 1, c.created_at, c.created_at, c.name, c.phone, 'person', lower(c.gender),
    (SELECT id FROM choice WHERE list = 'stage' AND code = c.status), (SELECT id FROM choice WHERE list = 'level' AND code = c.level),
    (SELECT id FROM choice WHERE list = 'source' AND code = c.source), (SELECT id FROM choice WHERE list = 'district' AND code = c.city),
    c.advisor_id, 1, 0, '', c.note, 0 FROM b.customer c ORDER BY c.id;
INSERT INTO vehicle (id, version, created_at, updated_at, plate, vin, owner_id, series_id, model_id, purchased_on, mileage, kept, home_store_id, note, visit_count)
SELECT v.id, 1, '{NOW}', '{NOW}', v.plate, v.vin, v.customer_id, (SELECT id FROM choice WHERE list = 'series' AND code = v.series),
    (SELECT id FROM choice WHERE list = 'model' AND code = v.model), v.purchased_on, v.mileage, 'kept', 1, '', 0 FROM b.vehicle v ORDER BY v.id;
INSERT INTO visit (id, version, created_at, updated_at, vehicle_id, customer_id, store_id, visited_on, kind_id, state, mileage, work, amount, advisor_id, advice, note)
SELECT x.id, 1, x.visited_at, x.visited_at, x.vehicle_id, x.customer_id, 1, substr(x.visited_at, 1, 10),
    (SELECT id FROM choice WHERE list = 'visit_kind' AND code = x.kind), 'closed', x.mileage, '', x.amount * 100, x.advisor_id, '', '' FROM b.visit x ORDER BY x.id;
UPDATE vehicle SET last_visit_on = k.last, visit_count = k.n
FROM (SELECT vehicle_id, max(visited_on) last, count(*) n FROM visit GROUP BY vehicle_id) k WHERE k.vehicle_id = vehicle.id;
UPDATE customer SET last_visit_on = k.last, visit_count = k.n
FROM (SELECT owner_id, max(last_visit_on) last, sum(visit_count) n FROM vehicle GROUP BY owner_id) k WHERE k.owner_id = customer.id;
"""
SEARCHED = (
    ("customer", "name", "person_name"),
    ("customer", "phone", "phone"),
    ("vehicle", "plate", "plate"),
    ("vehicle", "vin", "vin"),
    ("staff", "name", "person_name"),
)


async def make_big_store(source: Path, folder: Path) -> None:
    """Make the store in an empty folder."""
    started = time.perf_counter()
    await (await open_database(folder, "")).close()
    secret = await hashed(PASSWORD)
    db = sqlite3.connect(folder / "huitouke.sqlite", isolation_level=None)
    db.execute("PRAGMA synchronous=OFF")
    db.execute("PRAGMA cache_size=-400000")
    db.execute("ATTACH ? AS b", [f"file:{source}?mode=ro"])
    db.execute("BEGIN")
    db.execute(
        "INSERT INTO store (id, version, created_at, updated_at, name, brand, address, phone, opens_at, closes_at) VALUES (1, 1, ?, ?, '大店', '', '', '', '08:30', '17:30')",
        [NOW, NOW],
    )
    for name, sql in LISTS.items():
        for order, (code,) in enumerate(db.execute(sql.replace("FROM ", "FROM b.")).fetchall()):
            db.execute(
                'INSERT INTO choice (version, created_at, updated_at, list, code, zh, en, parent_code, note, "order", aliases, shipped) '
                "VALUES (1, ?, ?, ?, ?, ?, '', '', '', ?, '', 0)",
                [NOW, NOW, name, code, code, order],
            )
    for statement in ROWS.split(";\n"):
        if statement.strip():
            db.execute(statement)
    db.execute(
        "INSERT INTO staff (version, created_at, updated_at, name, login, role, phone, store_id, password_hash, must_change_password, sessions_end_before, lang, look, dense) "
        "VALUES (1, ?, ?, '站长', ?, 'administrator', '', 1, ?, 0, 0, 'zh', 'auto', 0)",
        [NOW, NOW, LOGIN, secret],
    )
    db.execute(
        "INSERT INTO setting (key, value, updated_at) VALUES ('set_up_at', ?, ?)", [f'{{"is": "{date.today()}"}}', NOW]
    )
    print(f"rows {time.perf_counter() - started:.0f} s", flush=True)
    for table, column, kind in SEARCHED:
        cut, number = kind_named(kind).fragments, gram_field(f"{table}.{column}")
        pairs = sorted(
            (gram, row)
            for row, value in db.execute(f'SELECT id, "{column}" FROM "{table}"')
            for gram in grams(cut(value))
        )
        db.executemany(
            "INSERT INTO gram (field, gram, record) VALUES (?, ?, ?)", ((number, gram, row) for gram, row in pairs)
        )
    db.execute("COMMIT")
    db.execute("ANALYZE main")
    db.close()
    print(
        f"{folder}: {(folder / 'huitouke.sqlite').stat().st_size / 1e6:.0f} MB in {time.perf_counter() - started:.0f} s"
    )


if __name__ == "__main__":
    asyncio.run(make_big_store(Path(sys.argv[1]), Path(sys.argv[2])))
