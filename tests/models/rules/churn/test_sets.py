"""Sets of cars in an address: read as they are written, refused with a sentence, a value for every question mark."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.database import reader
from models.database.stored import day_of
from models.gate.offering import offering_of
from models.gate.reading import read
from models.problem import Problem
from models.resources import RESOURCES
from models.rules.churn.losses import lapses_on
from models.rules.churn.members import Question, lapse_sql, members
from models.rules.churn.sets import CarSet, read_set
from models.rules.churn.statement import Cars
from models.view import View
from tests.models.opened import open_store
from tests.models.shop import open_shop

if TYPE_CHECKING:
    from pathlib import Path

WRITTEN = (
    "lost:2026-06-01:2026-06-30",
    "gone:2026-06-01:2026-06-30:advisor=7",
    "won_back:2026-06-01:2026-06-30:reason=none",
    "new:2026-06-01:2026-06-30:store=1",
    "flow:2025-12-01:2026-06-30:district=3",
    "standing:2026-06-30:short_lost.long_lost:age=3-5",
    "standing:2026-06-30:never:age=8up",
    "standing:2026-06-30:decoration_lost:contact=never",
    "standing:2026-06-30:paused:owner_type=2",
    "status:2026-06-30:passing:service=6",
    "away:2026-06-30:180:month_lost=2025-11",
    "lost:2026-06-01:2026-06-30:measure=2",
    "lost:2026-06-01:2026-06-30:contact=no_answer",
)


@pytest.mark.parametrize("value", WRITTEN)
def test_a_set_is_read_as_it_is_written(value: str):
    found = read_set(value)
    assert isinstance(found, CarSet)
    assert found.value == value
    assert View.from_address(View.from_address(f"churn={value}").address()).where[0].value == value


@pytest.mark.parametrize(
    "value",
    [
        "", "lost", "lost:2026-06-01", "lost:2026-06-30:2026-06-01", "lost:2026-02-30:2026-06-30", "lost:x:y",
        "standing:2026-06-30:happy", "standing:2026-06-30:", "status:2026-06-30:loyal", "away:2026-06-30:0",
        "away:2026-06-30:many", "lost:2026-06-01:2026-06-30:colour=1", "lost:2026-06-01:2026-06-30:series",
        "lost:2026-06-01:2026-06-30:series=1 OR 1=1", "lost:2026-06-01:2026-06-30:age=4",
        "lost:2026-06-01:2026-06-30:month_lost=2026-13", "lost:2026-06-01:2026-06-30:series=1:advisor=2",
        "lost:2026-06-01:2026-06-30:contact='; DROP TABLE visit", "away:2026-06-30:99999999999999999999",
    ],
)  # fmt: skip
def test_what_names_no_cars_is_answered_by_a_sentence(value: str):
    found = read_set(value)
    assert isinstance(found, Problem)
    assert "lost:2026-06-01:2026-06-30" in found.text.to("zh")
    assert "lost:2026-06-01:2026-06-30" in found.text.to("en")


@pytest.mark.parametrize("dialect", ["sqlite", "postgres"])
@pytest.mark.parametrize("value", WRITTEN)
def test_every_question_mark_has_its_value(value: str, dialect: str):
    wanted = read_set(value)
    assert isinstance(wanted, CarSet)
    for stores in ((), (1, 2, 3)):
        statement = members(Question(wanted, (3, 6, 12), Cars(stores=stores), dialect))
        assert statement.sql.count("?") == len(statement.values_for(dialect))


async def test_a_visit_lapses_in_the_database_on_the_day_of_the_rule(tmp_path: Path, database_url: str):
    first, days = date(2026, 12, 1).toordinal(), 1200  # over a leap year and every end of a month
    every = [date.fromordinal(first + number) for number in range(days)]
    async with open_store(tmp_path, database_url):
        dialect = reader().dialect
        for months in (1, 3, 6, 12, 13):
            values = ", ".join(f"('{day}')" if dialect == "sqlite" else f"(DATE '{day}')" for day in every)
            sql = f"WITH v(day) AS (VALUES {values}) SELECT v.day, {lapse_sql('v.day', months, dialect)} FROM v"
            found = {day_of(day): day_of(lapsed) for day, lapsed in await reader().rows(sql)}
            assert found == {day: lapses_on(day, months) for day in every}, months


async def test_a_list_takes_the_set_as_a_filter_and_never_as_a_column(tmp_path: Path):
    async with open_shop(tmp_path) as shop:
        seat, vehicles = shop.seat("wang"), RESOURCES["vehicles"]
        await shop.add("vehicles", plate="京A12345")
        wrong = await read(vehicles, seat, View.from_address("churn=anything"))
        assert (wrong.total, len(wrong.problems)) == (1, 1)
        negated = await read(vehicles, seat, View.from_address("churn=not:lost:2026-06-01:2026-06-30"))
        assert len(negated.problems) == 1
        sorted_by = await read(vehicles, seat, View.from_address("sort=churn"))
        assert len(sorted_by.problems) == 1
        shown = await read(vehicles, seat, View(), columns=["plate", "churn"])
        assert list(shown.fields) == ["plate"]
        offering = await offering_of(vehicles, seat)
        assert "churn" not in {offer.path for offer in offering.every()}
