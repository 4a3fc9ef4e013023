"""Sales, stock and targets: every figure against the same numbers counted in plain Python."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random
from statistics import mean
from typing import TYPE_CHECKING, Any

import pytest

from models.gate.reading import count
from models.resources import RESOURCES
from models.tables.sales import GRADE, Lead, SalesStep, Target
from models.tables.stock import StockCar, StockLevel
from models.tables.vehicles import Vehicle
from models.tables.visits import Visit
from models.view import View
from reports.figure import Asked
from reports.figures import FIGURES
from reports.period import Period
from reports.sales.targets import before
from tests.models.sales.showroom import TODAY, Showroom, open_showroom

if TYPE_CHECKING:
    from pathlib import Path

    from reports.figure import FigureAnswer
    from reports.row import Row

MONTH = Period.of_months(date(2026, 11, 1), 1)
KINDS = {
    "sales.walk_ins": "walk_in",
    "sales.calls": "call_in",
    "sales.test_drives": "test_drive",
    "sales.deals": "deal",
    "sales.deliveries": "delivery",
}


async def fill(room: Showroom) -> tuple[list[SalesStep], list[Lead]]:
    """Two months of steps and leads, drawn by chance."""
    draw = Random(7)
    people = [room.people["wu"], room.people["zheng"], None]
    series = [room.choices["series", code] for code in ("hill", "river")]
    steps = [
        SalesStep(
            kind=draw.choice([*KINDS.values(), "follow_up"]), happened_on=TODAY - timedelta(days=draw.randrange(60)),
            consultant=draw.choice(people), series_id=draw.choice([*series, None]), store=room.store,
            outlet_id=draw.choice([None, None, room.choices["outlet", "east"]]),
        )
        for _ in range(300)
    ]  # fmt: skip
    leads = []
    for number in range(120):
        state = draw.choice(["open", "open", "dealt", "delivered", "lost"])
        came = TODAY - timedelta(days=draw.randrange(60))
        ends = state in {"delivered", "lost"}
        leads.append(
            Lead(
                name=f"客{number}", grade=draw.choice(list(GRADE)), state=state, came_on=came, store=room.store,
                consultant=draw.choice(people), series_id=draw.choice(series),
                ended_on=min(TODAY, came + timedelta(days=9)) if ends else None,
                reason_id=draw.choice([room.choices["deal_lost_reason", code] for code in ("price", "rival")])
                if state == "lost" else None,
                next_on=draw.choice([None, TODAY, TODAY - timedelta(days=2), TODAY + timedelta(days=3)])
                if state == "open" else None,
            )
        )  # fmt: skip
    await SalesStep.bulk_create(steps)
    await Lead.bulk_create(leads)
    return steps, leads


async def told(
    room: Showroom, name: str, by: str | None = None, *, login: str = "wang", period: Period = MONTH, **params: str
) -> FigureAnswer:
    asked = Asked(seat=room.seat(login), period=period, as_of=TODAY, by=by, params=params)
    return await FIGURES.named(name).answer(asked)


def values(rows: tuple[Row, ...]) -> dict[Any, float | None]:
    return {row.group: row.value for row in rows}


async def check_behind(room: Showroom, answer: FigureAnswer) -> None:
    """The list that a row opens holds as many rows as the number says."""
    resource = RESOURCES[answer.figure.resource]
    for row in answer.rows:
        assert isinstance(row.behind, View)
        assert await count(resource, room.seat("wang"), row.behind) == row.value, row.group


def tally(rows: list[Any], key: str) -> dict[Any, int]:
    return dict(Counter(getattr(row, key) or "none" for row in rows))


@pytest.mark.parametrize(
    "by", [None, "month", "quarter", "store", "department", "consultant", "series", "outlet"], ids=str
)
async def test_steps_are_counted_as_by_hand(tmp_path: Path, database_url: str, by: str | None):
    async with open_showroom(tmp_path, database_url) as room:
        steps, _ = await fill(room)
        for name, kind in KINDS.items():
            own = [one for one in steps if one.kind == kind and one.happened_on in MONTH]
            answer = await told(room, name, by)
            found = values(answer.rows)
            assert sum(value or 0 for value in found.values()) == len(own)
            if by in {"consultant", "series", "outlet"}:
                assert found == tally(own, f"{by}_id")
            elif by == "department":
                in_sales = sum(one.consultant_id is not None for one in own)
                assert found == {room.people["wu"].department_id: in_sales, "none": len(own) - in_sales}
            await check_behind(room, answer)


@pytest.mark.parametrize("by", ["grade", "consultant", "series", "reason"])
async def test_leads_are_counted_as_by_hand(tmp_path: Path, database_url: str, by: str):
    async with open_showroom(tmp_path, database_url) as room:
        _, leads = await fill(room)
        column = by if by == "grade" else f"{by}_id"
        lost = [one for one in leads if one.state == "lost" and one.ended_on and one.ended_on in MONTH]
        answer = await told(room, "sales.lost_deals", by)
        assert values(answer.rows) == tally(lost, column)
        await check_behind(room, answer)
        if by == "reason":
            return
        new = [one for one in leads if one.came_on in MONTH]
        answer = await told(room, "sales.leads", by)
        assert values(answer.rows) == tally(new, column)
        await check_behind(room, answer)
        bought = dict.fromkeys(tally(new, column), 0) | tally(
            [o for o in new if o.state in {"dealt", "delivered"}], column
        )
        shares = values((await told(room, "sales.conversion", by)).rows)
        assert shares == {key: bought[key] / number for key, number in tally(new, column).items()}
        due = [one for one in leads if one.state == "open" and (one.next_on is None or one.next_on <= TODAY)]
        answer = await told(room, "sales.due", by)
        assert values(answer.rows) == tally(due, column)
        await check_behind(room, answer)


async def test_grades_stand_in_their_order(tmp_path: Path):
    async with open_showroom(tmp_path) as room:
        await fill(room)
        assert [row.group for row in (await told(room, "sales.leads", "grade")).rows] == ["a", "b", "c", "n"]


@pytest.mark.parametrize(("login", "whose"), [("wu", {"wu"}), ("han", {"wu", "zheng"})], ids=["own", "the team's"])
async def test_who_sees_part_of_the_steps_counts_that_part(tmp_path: Path, login: str, whose: set[str]):
    async with open_showroom(tmp_path) as room:
        steps, _ = await fill(room)
        ids = {room.people[name].id for name in whose}
        own = [one for one in steps if one.kind == "deal" and one.happened_on in MONTH and one.consultant_id in ids]
        assert values((await told(room, "sales.deals", login=login)).rows) == {"all": len(own)}


async def test_stock_has_its_ages_also_on_a_past_day(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        draw = Random(3)
        await StockCar.all().delete()
        cars = []
        for _ in range(60):
            arrived = TODAY - timedelta(days=draw.randrange(200))
            gone = draw.choice([None, None, min(TODAY, arrived + timedelta(days=draw.randrange(60)))])
            cars.append(
                StockCar(
                    series_id=draw.choice([room.choices["series", "hill"], room.choices["series", "river"]]),
                    colour=draw.choice(["red", "white"]), state="gone" if gone else draw.choice(["stock", "display", "test"]),
                    arrived_on=arrived, gone_on=gone, store=room.store,
                )
            )  # fmt: skip
        await StockCar.bulk_create(cars)
        for day in (TODAY, date(2026, 9, 30)):
            period = Period(day - timedelta(days=5), day)
            here = [one for one in cars if one.arrived_on <= day and (one.gone_on is None or one.gone_on > day)]
            for key in ("red", "white"):
                ages = [(day - one.arrived_on).days for one in here if one.colour == key]
                assert values((await told(room, "stock.cars", "colour", period=period)).rows)[key] == len(ages)
                assert values((await told(room, "stock.age", "colour", period=period)).rows)[key] == pytest.approx(
                    mean(ages)
                )
                assert values((await told(room, "stock.oldest", "colour", period=period)).rows)[key] == max(ages)
        await check_behind(room, await told(room, "stock.cars", "series", period=Period(TODAY, TODAY)))


async def test_what_must_be_ordered_is_what_is_missing(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:  # of the hills two stand here and one is on its way
        hill, river = room.choices["series", "hill"], room.choices["series", "river"]
        for series, least in ((hill, 5), (river, 2)):
            await StockLevel.create(series_id=series, least=least, store=room.store)
        assert values((await told(room, "stock.to_order", "series")).rows) == {hill: 2, river: 2}
        await StockCar.filter(id=room.cars[0]).update(state="reserved")
        await StockCar.filter(id=room.cars[1]).update(state="display")
        assert values((await told(room, "stock.to_order", "series")).rows) == {hill: 3, river: 2}
        assert values((await told(room, "stock.to_order")).rows) == {"all": 5}


async def set_targets(room: Showroom, measure: str, store: int, **people: int) -> None:
    await Target.create(month="2026-11", measure=measure, goal=store, store=room.store)
    department = room.people["wu"].department_id
    await Target.create(month="2026-11", measure=measure, goal=store, department_id=department, store=room.store)
    for login, goal in people.items():
        await Target.create(month="2026-11", measure=measure, goal=goal, person=room.people[login], store=room.store)


@pytest.mark.parametrize(
    ("measure", "kind"), [("deals", "deal"), ("deliveries", "delivery"), ("test_drives", "test_drive")]
)
async def test_completion_is_what_was_done_of_what_was_to_be_done(
    tmp_path: Path, database_url: str, measure: str, kind: str
):
    async with open_showroom(tmp_path, database_url) as room:
        steps, _ = await fill(room)
        await set_targets(room, measure, 40, wu=25, zheng=15)
        own = [one for one in steps if one.kind == kind and one.happened_on in MONTH]
        wu, zheng = (sum(one.consultant_id == room.people[name].id for one in own) for name in ("wu", "zheng"))
        answer = await told(room, "targets.completion", measure=measure)
        assert values(answer.rows) == {"all": len(own) / 40}
        assert f"{len(own)}" in answer.notes[0].to("zh")
        people = values((await told(room, "targets.completion", "person", measure=measure)).rows)
        assert people[room.people["wu"].id] == wu / 25
        assert people[room.people["zheng"].id] == zheng / 15
        team = values((await told(room, "targets.completion", "department", measure=measure)).rows)
        assert team[room.people["wu"].department_id] == (wu + zheng) / 40
        goals = await told(room, "targets.goal", "person", measure=measure)
        assert values(goals.rows) == {room.people["wu"].id: 25, room.people["zheng"].id: 15}


async def test_the_workshops_targets_count_visits_and_yuan(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        car = await Vehicle.create(plate="苏E12345", home_store=room.store)
        for days, fen in ((1, 35_000), (2, 65_000), (40, 90_000)):
            day = TODAY - timedelta(days=days)
            li = room.people["li"]
            await Visit.create(vehicle=car, store=room.store, visited_on=day, amount=fen, advisor=li)
        assert values((await told(room, "targets.done", measure="visits")).rows) == {"all": 2}
        assert (
            values((await told(room, "targets.done", "person", measure="revenue")).rows)[room.people["li"].id] == 1000
        )
        await set_targets(room, "revenue", 4000)
        assert values((await told(room, "targets.completion", measure="revenue")).rows) == {"all": 0.25}
        assert values((await told(room, "targets.change", measure="revenue", against="month")).rows) == {
            "all": 1000 / 900 - 1
        }


async def test_who_sees_only_the_own_target_is_told_only_of_that(tmp_path: Path):
    async with open_showroom(tmp_path) as room:
        await set_targets(room, "visits", 100, li=60)
        car = await Vehicle.create(plate="苏E12345", home_store=room.store)
        await Visit.create(vehicle=car, store=room.store, visited_on=TODAY, advisor=room.people["li"])
        await Visit.create(vehicle=car, store=room.store, visited_on=TODAY)
        answer = await told(room, "targets.completion", "person", login="li", measure="visits")
        assert values(answer.rows) == {room.people["li"].id: 1 / 60}


async def test_a_change_is_of_the_same_days(tmp_path: Path, database_url: str):
    async with open_showroom(tmp_path, database_url) as room:
        days = {date(2025, 11, 5): 2, date(2025, 11, 28): 7, date(2026, 10, 22): 4, date(2026, 10, 23): 9, TODAY: 3}
        for day, number in days.items():
            for _ in range(number):
                await SalesStep.create(kind="deal", happened_on=day, store=room.store, consultant=room.people["wu"])
        assert values((await told(room, "targets.change", measure="deals")).rows) == {"all": 0.5}
        assert values((await told(room, "targets.change", measure="deals", against="month")).rows) == {"all": -0.25}


@pytest.mark.parametrize(
    ("months", "as_of", "first", "last"),
    [
        (1, date(2026, 11, 30), date(2026, 10, 1), date(2026, 10, 31)),
        (1, date(2026, 11, 22), date(2026, 10, 1), date(2026, 10, 22)),
        (12, date(2026, 11, 30), date(2025, 11, 1), date(2025, 11, 30)),
    ],
    ids=["a whole month", "a part of one", "a year"],
)
def test_the_same_days_before(months: int, as_of: date, first: date, last: date):
    assert before(MONTH, as_of, months)[1] == Period(first, last)
