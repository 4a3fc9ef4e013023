"""The classes worked out by the database are those of the rule and of the oracle, on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from models.database import reader
from models.database.stored import day_of
from models.gate.writer import transaction
from models.rules.churn.losses import is_won_back, lapses_on, losses
from models.rules.churn.statement import Cars, Statement, classified, counted, lost_between, won_back_between
from models.tables.choices import Choice
from models.tables.organisation import Store
from models.tables.vehicles import Vehicle
from models.tables.visits import Visit
from tests.models.opened import open_store
from tests.models.rules.churn.oracle import DAYS, Told, by_chance, oracle

if TYPE_CHECKING:
    from pathlib import Path

    from models.record import Record

NUMBER = 10_000
MADE = datetime(2031, 1, 1, tzinfo=UTC)  # long after all that is counted: these files do not show when they began
RECORD = {"version": 1, "created_at": MADE, "updated_at": MADE}
STATUSES = "SELECT id, vehicle_id, status, since, until FROM by_hand"
ELSEWHERE = "SELECT vehicle_id, bought_on FROM bought_elsewhere"
BY_HAND = Cars(statuses=STATUSES, elsewhere=ELSEWHERE)


async def fill(table: str, rows: list[dict[str, Any]]) -> None:
    names = rows[0] if rows else {}
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _ in names)
    async with transaction() as writer:
        await writer.run_many(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', [[*row.values()] for row in rows])


def whole(model: type[Record], row: dict[str, Any]) -> dict[str, Any]:
    """Add what the table asks for besides."""
    fields = {name: model._meta.fields_map[name] for name in model._meta.db_fields if name not in row and name != "id"}
    given = {name: field.default for name, field in fields.items() if not field.null}
    return {
        **RECORD,
        **{name: default for name, default in given.items() if name not in RECORD and default is not None},
        **row,
    }


async def keep(histories: list[Told], made: datetime = MADE) -> None:
    """Write histories into a store's tables, the first one as car number 1."""
    async with transaction() as writer:
        await writer.run("CREATE TABLE by_hand (id INT, vehicle_id INT, status VARCHAR(10), since DATE, until DATE)")
        await writer.run("CREATE TABLE bought_elsewhere (vehicle_id INT, bought_on DATE)")
    await fill("store", [whole(Store, {"id": number, "name": f"store {number}"}) for number in (1, 2)])
    kinds = [
        whole(Choice, {"id": place, "list": "visit_kind", "code": code, "zh": code})
        for place, code in enumerate(("maintenance", "decoration", "event", "repair"), 1)
    ]
    await fill("choice", kinds)
    numbers = {kind["code"]: kind["id"] for kind in kinds}
    cars = list(enumerate(histories, 1))
    await fill("vehicle", [car(number, told.delivered, made) for number, told in cars])
    await fill("visit", [
        visit(number, day, numbers.get(kind)) for number, told in cars for day, kind in told.visits
    ])  # fmt: skip
    set_by_hand = [(number, *one) for number, told in cars for one in told.statuses]
    names = ("id", "vehicle_id", "status", "since", "until")
    await fill("by_hand", [dict(zip(names, (n, *row), strict=True)) for n, row in enumerate(set_by_hand)])
    await fill(
        "bought_elsewhere",
        [{"vehicle_id": number, "bought_on": day} for number, told in cars for day in told.elsewhere],
    )
    async with transaction() as writer:
        await writer.run("ANALYZE")  # PostgreSQL does so itself a minute after much was written


def car(number: int, delivered: date | None, made: datetime) -> dict[str, Any]:
    return whole(Vehicle, {"id": number, "delivered_on": delivered, "home_store_id": 1, "created_at": made})


def visit(number: int, day: date, kind: int | None = None, store: int = 1) -> dict[str, Any]:
    return whole(Visit, {"vehicle_id": number, "visited_on": day, "kind_id": kind, "store_id": store})


async def asked(statement: Statement) -> list[dict[str, Any]]:
    return await reader().dicts(statement.sql, statement.values_for(reader().dialect))


def as_told(row: dict[str, Any]) -> tuple[Any, ...]:
    names = ("standing", "recency", "status", "repair_lost", "maintenance_lost", "decoration_lost")
    return tuple(row[name] for name in names)


@cache
def histories_by_chance() -> list[Told]:
    return by_chance(NUMBER)


@cache
def expected_on(on: date, months: tuple[int, int, int]) -> dict[int, tuple[Any, ...]]:
    """What the oracle says of every car; both databases are asked about the same ones."""
    told = enumerate((oracle(told, on, months) for told in histories_by_chance()), 1)
    return {number: stands for number, stands in told if stands is not None}


async def test_the_database_the_rule_and_the_oracle_agree_on_every_car_and_day(tmp_path: Path, database_url: str):
    async with open_store(tmp_path, database_url):
        await keep(histories_by_chance())
        for on in DAYS:
            for months in ((3, 6, 12), (1, 2, 4)):
                rows = await asked(classified(on, months, BY_HAND))
                assert {row["vehicle_id"]: as_told(row) for row in rows} == expected_on(on, months), (on, months)
                assert sum(row["cars"] for row in await asked(counted(on, months, BY_HAND))) == len(
                    expected_on(on, months)
                )


async def test_losses_and_cars_won_back_in_a_month_are_those_of_the_rule(tmp_path: Path, database_url: str):
    histories = by_chance(1500, seed=7)
    async with open_store(tmp_path, database_url):
        await keep(histories)
        for day in DAYS:
            first, last = day.replace(day=1), day
            found = await asked(lost_between(first, last))
            lost = {
                (row["vehicle_id"], lapses_on(day_of(row["visited_on"]), 6))
                for row in found
                if row["next_visit_on"] is None
                or day_of(row["next_visit_on"]) >= lapses_on(day_of(row["visited_on"]), 6)
            }
            back = {
                (row["vehicle_id"], day_of(row["visited_on"]))
                for row in await asked(won_back_between(first, last))
                if is_won_back(day_of(row["visit_before_on"]), day_of(row["visited_on"]))
            }
            spells = [
                (number, loss)
                for number, told in enumerate(histories, 1)
                for loss in losses([came for came, _ in told.visits], date(2040, 1, 1))
            ]
            assert lost == {(number, loss.since) for number, loss in spells if first <= loss.since <= last}
            assert back == {
                (number, loss.won_back_on)
                for number, loss in spells
                if loss.won_back_on and first <= loss.won_back_on <= last
            }


async def test_as_the_files_are_today_a_sold_car_is_counted_beside(tmp_path: Path, database_url: str):
    on = date(2026, 6, 30)
    async with open_store(tmp_path, database_url):
        await keep([Told(visits=[(on, "repair")]), Told(visits=[(on, "repair")])])
        async with transaction() as writer:
            await writer.run("UPDATE vehicle SET kept = 'sold' WHERE id = 2")
        rows = await asked(counted(on))
    assert {(row["standing"], row["cars"]) for row in rows} == {("loyal", 1), ("sold", 1)}


async def test_of_two_statuses_of_one_day_the_one_written_last_counts(tmp_path: Path, database_url: str):
    on = date(2026, 6, 30)
    told = Told(visits=[(date(2024, 1, 1), None)], statuses=[("sold", on, None), ("paused", on, None)])
    async with open_store(tmp_path, database_url):
        await keep([told])
        assert [row["standing"] for row in await asked(classified(on, cars=BY_HAND))] == ["paused"]
    assert oracle(told, on, (3, 6, 12))[0] == "paused"


async def test_a_file_counts_from_the_day_it_was_made_in_the_stores_own_time(tmp_path: Path, database_url: str):
    made = datetime(2026, 6, 30, 16, 0, tzinfo=UTC)  # midnight in Beijing: there it is 1 July
    async with open_store(tmp_path, database_url):
        await keep([Told()], made)
        days = {
            (on, zone): len(await asked(classified(on, cars=Cars(zone=zone))))
            for on in (date(2026, 6, 29), date(2026, 6, 30), date(2026, 7, 1))
            for zone in ("Asia/Shanghai", "Asia/Urumqi")
        }
    assert [on for (on, zone), cars in days.items() if zone == "Asia/Shanghai" and cars] == [date(2026, 7, 1)]
    assert (date(2026, 6, 30), "Asia/Urumqi") in [place for place, cars in days.items() if cars]


async def test_a_store_counts_the_visits_to_itself_and_its_own_cars(tmp_path: Path, database_url: str):
    on = date(2026, 6, 30)
    async with open_store(tmp_path, database_url):
        await keep([Told(visits=[(date(2025, 9, 1), "repair")], delivered=date(2025, 1, 1))])
        await fill("visit", [visit(1, on, store=2)])
        found = {
            stores: [row["standing"] for row in await asked(classified(on, cars=Cars(stores=stores)))]
            for stores in ((), (1,), (2,), (1, 2), (3,))
        }
    assert found == {(): ["loyal"], (1,): ["short_lost"], (2,): ["loyal"], (1, 2): ["loyal"], (3,): []}


async def test_archived_cars_and_visits_do_not_count(tmp_path: Path, database_url: str):
    on = date(2026, 6, 30)
    async with open_store(tmp_path, database_url):
        await keep([Told(visits=[(on, "repair")]), Told(visits=[(on, "repair"), (on - timedelta(days=200), "repair")])])
        async with transaction() as writer:
            await writer.run("UPDATE vehicle SET archived_at = updated_at WHERE id = 1")
            await writer.run("UPDATE visit SET archived_at = updated_at WHERE visited_on = ?", [on])
        assert [row["standing"] for row in await asked(classified(on))] == ["short_lost"]


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
def test_every_question_mark_has_its_value(dialect):
    for cars in (Cars(), Cars(stores=(1, 2, 3)), BY_HAND):
        for statement in (classified(DAYS[0], cars=cars), lost_between(DAYS[0], DAYS[0], cars=cars), won_back_between(DAYS[0], DAYS[0], cars=cars)):  # fmt: skip
            assert statement.sql.count("?") == len(statement.values_for(dialect))
