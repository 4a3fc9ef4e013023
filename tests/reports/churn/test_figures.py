"""Churn figures worked out by hand, for whoever may see them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from models.access import Role
from models.gate.outcome import Change
from models.gate.reading import count
from models.gate.saving import write
from models.gate.writer import transaction
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.mileage import CarLife, Interval, Reading, next_maintenance
from models.rules.rhythm import expected_visit
from models.tables.churn import Countermeasure
from models.view import Condition, View
from reports.churn.command import churn_on
from reports.churn.effects import effect_of
from reports.churn.front import front_of
from reports.churn.keeping import curves_of, grid_of
from reports.churn.reasons import REFERENCE, reasons_of
from reports.churn.risk import hit_rates_of, ids_at_risk, risk_list
from reports.churn.value import averages_of, key_customers_of, value_of
from reports.figure import Asked
from reports.figures import FIGURES
from reports.period import Period
from tests.models.opened import open_store
from tests.models.rules.churn.oracle import Told, by_chance
from tests.models.rules.churn.test_statement import fill, whole
from tests.reports.churn.histories import NUMBERS, TODAY, Car, cars_by_chance, keep_cars, seat_for

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat
    from reports.figure import FigureAnswer

JUNE = Period(date(2026, 6, 1), date(2026, 6, 30))


def car(number: int, *visits: tuple[str, str | None], **more) -> Car:
    """A car with visits on ISO days, received by advisor 1 of store 1."""
    told = Told(visits=[(date.fromisoformat(day), kind) for day, kind in visits], delivered=more.pop("delivered", None))
    said = {"series": None, "model": None, "vehicle_class": None, "owner": None, "born": None}
    return Car(number, told, more.pop("came", [(1, 1)] * len(visits)), **{**said, **more})


async def answer(seat: Seat, name: str, period: Period, by: str | None = None, **more) -> FigureAnswer:
    asked = Asked(seat=seat, period=period, as_of=more.pop("as_of", TODAY), by=by, params=more)
    return await FIGURES.named(f"churn.{name}").answer(asked)


@pytest.mark.parametrize(
    ("base", "came", "back", "churn"),
    [("2026-06", 1200, 900, 0.25), ("2026-08", 100, 88, 0.12)],
    ids=["300 of 1,200 in June not back by December", "88 of 100 in August back by February"],
)
async def test_the_published_examples_of_flow(tmp_path: Path, database_url: str, base, came, back, churn):
    year, month = (int(part) for part in base.split("-"))
    later = date(year + (month + 5) // 12, (month + 5) % 12 + 1, 20)
    cars = [
        car(n, (f"{base}-05", "repair"), (f"{base}-25", "repair"), *([(later.isoformat(), "repair")] if n <= back else []))
        for n in range(1, came + 1)
    ]  # fmt: skip
    async with open_store(tmp_path, database_url):
        await keep_cars(cars)
        found = await answer(seat_for(), "flow", Period.of_months(later, 1))
        row = found.rows[0]
        assert (row.value, row.n) == (churn, came)
        assert await count(RESOURCES["vehicles"], seat_for(), row.behind) == came - back
        assert row.low < churn < row.high
        stock = (await answer(seat_for(), "rate", Period.of_months(later, 1))).rows[0]
        assert (stock.value, stock.n) == (churn, came)  # here both definitions meet


async def test_lost_in_a_month_by_what_is_known_of_the_cars(tmp_path: Path, database_url: str):
    cars = [
        car(1, ("2025-12-10", "repair"), series="one", owner=1, born=date(2024, 1, 1)),
        car(2, ("2025-12-20", "repair"), series="one", owner=2, contacts=[(date(2026, 6, 25), "reached", 1)]),
        car(3, ("2025-03-01", None), ("2025-12-29", "repair"), series="two", came=[(1, 1), (2, 3)]),
        car(4, ("2025-12-31", "repair"), series="two"),  # its six months are over on 1 July
        car(5, ("2025-12-10", "repair"), ("2026-06-05", "repair"), series="two"),  # came in time
        car(6, ("2025-01-10", "repair"), ("2026-06-05", "repair"), series="two"),  # won back
    ]
    async with open_store(tmp_path, database_url):
        await keep_cars(cars)
        seat = seat_for()

        async def told(name: str, by: str) -> dict:
            return {row.words("en"): row.value for row in (await answer(seat, name, JUNE, by)).rows}

        assert (await answer(seat, "lost", JUNE)).rows[0].value == 3
        assert (await answer(seat, "won_back", JUNE)).rows[0].value == 1
        assert await told("lost", "series") == {"one": 2, "two": 1}
        assert await told("lost", "advisor") == {"advisor 1": 2, "advisor 3": 1}
        assert await told("lost", "store") == {"store 1": 2, "store 2": 1}
        assert await told("lost", "owner_type") == {"private": 1, "company": 1, "not known": 1}
        assert await told("lost", "district") == {"east": 1, "not known": 2}
        assert await told("lost", "service") == {"visit 1": 2, "visit 2": 1}
        assert await told("lost", "age") == {"2-3 years": 1, "not known": 2}
        assert await told("lost", "contact") == {"never contacted": 2, "Reached": 1}
        assert await told("lost", "month_lost") == {"Jun 2026": 3}
        assert (await answer(seat, "away", JUNE, days="180")).rows[0].value == 4
        assert (await answer(seat, "away", JUNE, days="202")).rows[0].value == 1
        funnel = (await answer(seat, "funnel", JUNE)).rows
        assert {row.group: row.value for row in funnel} == {"new": 0, "won_back": 1, "lost": 3}


async def test_paused_and_gone_cars_are_not_lost_and_what_is_found_out_later_leaves_the_past_alone(tmp_path: Path):
    cars = [
        car(1, ("2025-12-10", "repair")),
        car(2, ("2025-12-10", "repair")),
        car(3, ("2025-12-10", "repair")),
        car(4, ("2025-12-10", "repair")),
    ]
    cars[0].told.statuses = [("paused", date(2026, 5, 1), date(2026, 12, 31))]
    cars[1].told.statuses = [("sold", date(2026, 7, 15), None)]  # found out a month after it was lost
    cars[2].told.statuses = [("passing", date(2026, 1, 1), None)]
    cars[3].told.statuses = [("scrapped", None, None)]  # the file alone says so: nobody knows since when
    async with open_store(tmp_path):
        await keep_cars(cars)
        row = (await answer(seat_for(), "lost", JUNE)).rows[0]
        assert row.value == 2
        assert await count(RESOURCES["vehicles"], seat_for(), row.behind) == 2
        july = await churn_on(seat_for(), date(2026, 7, 31))
        assert (july["paused"], july["sold"], july["passing"], july["scrapped"], july["short_lost"]) == (1, 1, 1, 1, 1)


async def test_an_advisor_of_another_store_sees_nothing_of_it(tmp_path: Path, database_url: str):
    async with open_store(tmp_path, database_url):
        await keep_cars([car(1, ("2025-12-10", "repair"), series="one"), car(2, ("2026-06-10", "repair"))])
        other = seat_for((2,), roles=Role.ADVISOR, person=3)
        own = seat_for((1,), roles=Role.ADVISOR, person=1)
        for seat, lost, cars in ((own, 1, 2), (other, 0, 0)):
            assert (await answer(seat, "lost", JUNE)).rows[0].value == lost
            assert (await churn_on(seat, JUNE.last))["vehicles"] == cars
            assert len((await risk_list(Asked(seat=seat, period=JUNE, as_of=TODAY), ranking="rhythm")).rows) == 0
            assert sum(row.value for row in (await answer(seat, "lost", JUNE, "series")).rows) == lost
        row = (await answer(own, "lost", JUNE)).rows[0]
        assert (
            await count(RESOURCES["vehicles"], other, row.behind) == 0
        )  # the same address shows another store nothing


async def test_who_may_not_see_cars_gets_no_numbers_of_them(tmp_path: Path):
    async with open_store(tmp_path):
        await keep_cars([car(1, ("2025-12-10", "repair"))])
        seat = seat_for(roles=Role.ADMINISTRATOR)  # without the head's role that comes with it
        with pytest.raises(Refused, match="may not see"):
            await answer(seat, "lost", JUNE)
        with pytest.raises(Refused, match="may not see"):
            await churn_on(seat, JUNE.last)


async def test_a_visit_changes_the_numbers_at_once(tmp_path: Path, database_url: str):
    async with open_store(tmp_path, database_url):
        await keep_cars([car(1, ("2025-12-10", "repair"))])
        seat = seat_for(today=date(2026, 7, 20))
        month = Period(date(2026, 7, 1), date(2026, 7, 31))
        assert (await answer(seat, "won_back", month, as_of=seat.today)).rows[0].value == 0
        assert (await churn_on(seat, seat.today))["short_lost"] == 1
        await write(RESOURCES["visits"], seat, Change(values={"vehicle": 1, "visited_on": seat.today, "store": 1}))
        row = (await answer(seat, "won_back", month, as_of=seat.today)).rows[0]
        assert (row.value, (await churn_on(seat, seat.today))["loyal"]) == (1, 1)
        view = View(where=(Condition("churn", "is", f"won_back:2026-07-01:{seat.today}"),))
        assert await count(RESOURCES["vehicles"], seat, view) == 1


async def test_reasons_stand_beside_the_shares_that_are_quoted(tmp_path: Path, database_url: str):
    day = date(2025, 12, 10)
    cars = [car(n, (day.isoformat(), "repair"), losses=[(day, reason)]) for n, reason in enumerate(("price", "price", "service", None), 1)]  # fmt: skip
    cars.append(car(5, (day.isoformat(), "repair")))
    async with open_store(tmp_path, database_url):
        await keep_cars(cars)
        found = await reasons_of(Asked(seat=seat_for(), period=JUNE, as_of=TODAY))
        assert [(row.words("en"), round(row.value or 0, 3), row.n) for row in found.rows] == [
            ("price", 0.667, 3),
            ("service", 0.333, 3),
        ]
        assert (found.asked, found.lost) == (3, 5)
        assert round(sum(one.share for one in REFERENCE), 2) == 1
        assert {one.reference.key: one.own.value for one in found.beside if one.own.value} == {
            "service": pytest.approx(1 / 3),
            "price": pytest.approx(2 / 3),
        }
        by_reason = {row.group: row.value for row in (await answer(seat_for(), "lost", JUNE, "reason")).rows}
        assert by_reason == {NUMBERS["price"]: 2, NUMBERS["service"]: 1, "none": 2}


async def test_money_that_went_and_what_customers_are_worth(tmp_path: Path, database_url: str):
    cars = [
        car(1, ("2024-01-01", "repair"), ("2025-06-01", "repair"), ("2025-12-10", "repair"), owner=1),
        car(2, ("2025-12-10", "repair"), ("2026-07-10", "repair"), owner=2),
    ]
    async with open_store(tmp_path, database_url):  # every visit of car n costs ¥10 times n
        await keep_cars(cars)
        asked = Asked(seat=seat_for(), period=JUNE, as_of=TODAY)
        found = await value_of(asked)
        assert (found.lost, found.lost_cars, found.lost_profit) == (4000, 2, None)
        lost = (await answer(seat_for(), "value_lost", JUNE)).rows[0]
        assert (lost.value, lost.n) == (4000, 2)
        assert lost.value == 2 * 1000 + 2000  # the visit of 2024 lies more than a year before the last
        later = await answer(seat_for(), "value_lost", Period(JUNE.first, date(2026, 7, 31)))
        assert later.rows[0].value == 2000  # the second car is back
        keys = await key_customers_of(asked)
        assert keys.customers == (2, 1)
        averages = await averages_of(asked)
        assert averages is not None
        assert averages.visits_a_year == pytest.approx(2 / ((date(2025, 12, 10) - date(2024, 1, 1)).days / 365.25))


async def test_cars_are_expected_as_the_rule_expects_them(tmp_path: Path):
    cars = cars_by_chance(by_chance(1500, seed=21))
    on = date(2026, 6, 30)
    async with open_store(tmp_path):
        await keep_cars(cars)
        asked = Asked(seat=seat_for(), period=Period(on, on), as_of=TODAY)
        found = await risk_list(asked, 0, 500)
        listed = {one.vehicle: one for one in found.rows}
        assert len(listed) == found.total > 20
        standing = await answer(seat_for(), "classes", Period(on, on))
        assert found.total <= sum(row.value for row in standing.rows if row.group in {"loyal", "wavering"})
        assert [one.rounds for one in found.rows] == sorted((one.rounds for one in found.rows), reverse=True)
        for one in cars:
            days = sorted({day for day, _ in one.told.visits if day <= on})
            done = [day for day, kind in one.told.visits if kind == "maintenance" and day <= on]
            life = CarLife(
                readings=[Reading(day) for day in days],
                maintained=Reading(max(done)) if done else None,
                delivered_on=one.told.delivered,
            )
            expected = expected_visit(days, on, next_maintenance(life, Interval(), on))
            risk = listed.get(one.number)
            if risk is not None:
                assert (risk.expected_on, risk.every, risk.source) == (expected.on, expected.every, expected.source)
                assert risk.last_visit == days[-1]
        assert set(await ids_at_risk(asked, 5)) <= set(listed)


async def test_the_ranking_by_the_model_says_how_well_it_hits(tmp_path: Path):
    cars = cars_by_chance(by_chance(400, seed=31))
    on = date(2026, 6, 30)
    async with open_store(tmp_path):
        await keep_cars(cars)
        asked = Asked(seat=seat_for(), period=Period(on, on), as_of=TODAY)
        found = await risk_list(asked, 0, 400, ranking="model")
        chances = [one.alive for one in found.rows]
        assert found.model is not None
        assert chances == sorted(chances)
        rates = await hit_rates_of(asked)
        figure = await answer(seat_for(), "hit_rate", Period(on, on))
        assert {row.group: row.value for row in figure.rows}["model"] == rates["model"].hits.value
        assert rates["model"].hits.n >= 1


async def test_cohorts_and_curves_are_of_the_cars_that_are_asked_about(tmp_path: Path):
    cars = [car(n, ("2025-01-10", None), *([("2025-05-10", None)] if n % 2 else []), series="one" if n <= 10 else "two") for n in range(1, 31)]  # fmt: skip
    async with open_store(tmp_path):
        await keep_cars(cars)
        asked = Asked(seat=seat_for(), period=JUNE, as_of=TODAY)
        grid = await grid_of(asked)
        assert [cohort.cars for cohort in grid.cohorts] == [30]
        assert grid.cohorts[0].cells[0].n == 30
        curves = await curves_of(asked, "series")
        assert {line.label.to("en"): line.curve.n for line in curves.lines} == {"two": 20, "one": 10}
        assert curves.test is not None
        assert curves.words is not None
        rows = (await answer(seat_for(), "survival", JUNE, "series", after="5")).rows
        assert {row.words("en"): row.n for row in rows} == {"two": 20, "one": 10}
        assert all(row.value == 1 for row in rows)
        only = Asked(seat=seat_for(), period=JUNE, as_of=TODAY, view=View(where=(Condition("series", "is", "one"),)))
        assert [cohort.cars for cohort in (await grid_of(only)).cohorts] == [10]


async def test_a_countermeasure_is_judged_by_the_days_before_and_after(tmp_path: Path):
    lost_before = [car(n, ("2025-09-01", None)) for n in range(1, 31)]  # lost on 2 March
    here = [car(n, ("2025-12-20", None), ("2026-04-05", None)) for n in range(31, 61)]
    async with open_store(tmp_path):
        await keep_cars([*lost_before, *here])
        start = date(2026, 4, 1)
        await fill("countermeasure", [whole(Countermeasure, {"id": 1, "title": "calls", "store_id": 1, "starts_on": start})])  # fmt: skip
        asked = Asked(seat=seat_for(), period=JUNE, as_of=TODAY)
        found = await effect_of(asked, 1)
        assert found is not None
        assert (found.after, found.before) == (
            Period(start, date(2026, 6, 30)),
            Period(date(2025, 12, 31), date(2026, 3, 31)),
        )
        assert (found.lost.before.value, found.lost.before.n) == (0.5, 60)
        assert (found.lost.after.value, found.lost.after.n) == (0, 30)
        assert found.lost.has_worked is True
        assert found.cause is None
        early = Asked(seat=seat_for(), period=Period(date(2026, 3, 1), date(2026, 3, 31)), as_of=TODAY)
        assert await effect_of(early, 1) is None


async def test_the_front_holds_both_questions_and_the_days_before(tmp_path: Path):
    cars = [
        car(1, ("2025-12-10", None)),
        car(2, ("2025-11-10", None)),
        car(3, ("2025-01-10", None), ("2026-06-02", None)),
        car(4, ("2026-06-03", None)),
    ]
    async with open_store(tmp_path):
        await keep_cars(cars)
        seat = seat_for(settings={"churn_target": 15})
        front = await front_of(Asked(seat=seat, period=JUNE, as_of=TODAY))
        assert (front.lost.value, front.came_back.value, front.new.value) == (1, 1, 1)
        assert (front.lost_before.value, front.came_back_before.value) == (1, 0)
        assert front.before == Period(date(2026, 5, 1), date(2026, 5, 31))
        assert (front.stock.value, front.stock.n, front.target) == (0.5, 4, 0.15)
        assert {row.group: row.value for row in front.classes} == {
            "loyal": 2, "wavering": 0, "short_lost": 2, "long_lost": 0, "never": 0,
        }  # fmt: skip


async def test_a_figure_tells_programs_its_groups_by_name(tmp_path: Path):
    async with open_store(tmp_path):
        await keep_cars([car(1, ("2025-12-10", "repair"), series="one")])
        told = json.loads((await answer(seat_for(lang="en"), "lost", JUNE, "series")).json())
        assert told["rows"] == [{"group": "one", "value": 1, "n": 1, "low": None, "high": None}]
        assert "6 months" in told["formula"]


async def test_an_option_that_is_no_number_of_days_is_refused(tmp_path: Path):
    async with open_store(tmp_path):
        await keep_cars([car(1, ("2025-12-10", "repair"))])
        for days in ("0", "-5", "many", "99999999"):
            with pytest.raises(Refused, match="whole number"):
                await answer(seat_for(), "away", JUNE, days=days)


async def test_an_empty_store_has_numbers_too(tmp_path: Path, database_url: str):
    async with open_store(tmp_path, database_url):
        await keep_cars([])
        asked = Asked(seat=seat_for(), period=JUNE, as_of=TODAY)
        for name, figure in FIGURES.family("churn").items():
            for by in (None, *(one.key for one in figure.by)):
                found = await figure.answer(Asked(seat=seat_for(), period=JUNE, as_of=TODAY, by=by))
                assert all(not row.value for row in found.rows), (name, by)
        assert (await front_of(asked)).lost.value == 0
        assert (await risk_list(asked)).rows == ()
        assert (await grid_of(asked)).cohorts == ()
        assert await averages_of(asked) is None
        assert (await churn_on(seat_for(), JUNE.last))["vehicles"] == 0


async def test_a_store_with_months_of_its_own_is_told_so(tmp_path: Path):
    async with open_store(tmp_path):
        await keep_cars([car(1, ("2026-04-10", "repair"))])
        found = await answer(seat_for(settings={"recency_months": (1, 2, 4)}), "lost", JUNE)
        assert (found.rows[0].value, [note.to("en") for note in found.notes]) == (
            1,
            ["The store has set the months to 1 / 2 / 4; these were counted with."],
        )
        assert (await answer(seat_for(), "lost", JUNE)).notes == ()


async def test_a_file_begins_on_the_day_where_the_store_is(tmp_path: Path, database_url: str):
    made = datetime(2026, 6, 29, 16, 30, tzinfo=UTC)  # half past midnight of the 30th in Shanghai
    async with open_store(tmp_path, database_url):
        await keep_cars([car(1)])
        async with transaction() as writer:
            await writer.run("UPDATE vehicle SET created_at = ?", [made])
        for zone, day in (("Asia/Shanghai", 30), ("Asia/Urumqi", 29), ("UTC", 29)):
            for on, number in ((date(2026, 6, day - 1), 0), (date(2026, 6, day), 1)):
                seat = seat_for(zone=zone)
                rows = (await answer(seat, "classes", Period(on, on))).rows
                assert {row.group: row.value for row in rows}["never"] == number, (zone, on)
                assert (await churn_on(seat, on))["never"] == number
