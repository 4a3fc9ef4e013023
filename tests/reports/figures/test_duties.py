"""Figures of duties, against a week counted by hand; the list behind a number holds exactly its lines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models import clock
from models.duties.leading import comment, confirm, hand_over
from models.duties.missing import settle_past
from models.duties.settling import not_done, tick
from models.gate.reading import count
from models.people.seats import seat_of_the_machine
from models.resources import RESOURCES
from reports.figure import Asked
from reports.figures.duties import kept_rate, missed, not_yet, unconfirmed
from reports.period import Period
from tests.models.duties.shop import FRIDAY, at, open_duty_shop

SUNDAY = FRIDAY + timedelta(days=2)
NOVEMBER = Period.of_months(FRIDAY, 1)


async def a_friday(duties) -> None:
    """Li keeps two of five and explains one; Ren does one late and misses three."""
    await duties.make()
    li, ren = duties.seat("li"), duties.seat("ren")
    await tick(li, await duties.line("li", "ready"), at("08:30"))
    await tick(li, await duties.line("li", "tea"), at("10:00"))
    await not_done(li, await duties.line("li", "orders"), at("10:00"), "没有来店")
    await tick(ren, await duties.line("ren", "orders"), at("19:00"))
    await settle_past(await seat_of_the_machine(), at("23:00", SUNDAY))


async def told(figure, seat, by=None):
    answer = await figure.answer(Asked(seat=seat, period=NOVEMBER, as_of=SUNDAY, by=by))
    return answer.rows


@pytest.mark.parametrize(
    ("figure", "by", "rows"),
    [
        pytest.param(kept_rate, None, [("All", 3 / 9, 9)], id="the rate of the store"),
        pytest.param(kept_rate, "person", [("Li", 2 / 5, 5), ("Ren", 1 / 4, 4)], id="the rate of each person"),
        pytest.param(kept_rate, "post", [("Host", 1.0, 1), ("Advisor", 2 / 8, 8)], id="the rate of each post"),
        pytest.param(kept_rate, "month", [("Nov 2026", 3 / 9, 9)], id="the rate of the month"),
        pytest.param(missed, None, [("All", 5, 9)], id="what was missed"),
        pytest.param(missed, "person", [("Ren", 3, 4), ("Li", 2, 5)], id="what each missed"),
        pytest.param(missed, "item", [("Floor", 2, 2), ("Summary", 2, 2), ("Uniform", 1, 2), ("Orders", 0, 2), ("Tea", 0, 1)], id="which duty is missed most"),
        pytest.param(unconfirmed, None, [("All", 3, 3)], id="sheets not confirmed"),
        pytest.param(unconfirmed, "person", [("Li", 2, 2), ("Ren", 1, 1)], id="whose sheets are not confirmed"),
    ],
)  # fmt: skip
async def test_a_week_by_hand(database_url, tmp_path, figure, by, rows):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await a_friday(duties)
        found = await told(figure, duties.shop.seat("wang", today=SUNDAY, lang="en"), by)
        assert [(row.words("en"), row.value, row.n) for row in found] == rows


@pytest.mark.parametrize("figure", [kept_rate, missed, unconfirmed], ids=lambda figure: figure.name)
@pytest.mark.parametrize("by", [None, "person", "post", "month"])
async def test_the_list_behind_a_number_has_as_many_rows(tmp_path, figure, by):
    async with open_duty_shop(tmp_path) as duties:
        await a_friday(duties)
        seat = duties.shop.seat("wang", today=SUNDAY)
        for row in await told(figure, seat, by):
            wanted = row.n if figure is kept_rate else row.value
            assert await count(RESOURCES[figure.resource], seat, row.behind) == wanted, row.label


@pytest.mark.parametrize(
    ("hour", "rows"),
    [("09:30", [("Ren", 1)]), ("18:30", [("Ren", 2)]), ("23:59", [("Ren", 4), ("Li", 2)])],
    ids=["after the first hour", "after the work", "at the end of the day"],
)
async def test_what_is_not_done_so_far_is_told_while_it_may_still_be_done(
    tmp_path, database_url, monkeypatch, hour, rows
):
    monkeypatch.setenv(clock.SET_BY, f"{FRIDAY}T{hour}+08:00")
    async with open_duty_shop(tmp_path, database_url) as duties:
        await duties.make()
        for item in ("ready", "orders", "tea"):
            await tick(duties.seat("li"), await duties.line("li", item), at("08:30"))
        seat = duties.shop.seat("wang", today=FRIDAY, lang="en")
        answer = await not_yet.answer(Asked(seat=seat, period=Period.named("today", FRIDAY), as_of=FRIDAY, by="person"))
        assert [(row.words("en"), row.value) for row in answer.rows] == rows
        for row in answer.rows:
            assert await count(RESOURCES["duty_lines"], seat, row.behind) == row.value


async def test_who_does_it_for_somebody_answers_for_it(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        await hand_over(duties.seat("sun"), await duties.sheet("li"), duties.seat("ren").person, at("08:00"))
        await a_friday(duties)
        found = await told(missed, duties.shop.seat("wang", today=SUNDAY), "person")
        assert [(row.words("en"), row.value, row.behind) for row in found] == [("Ren", 5, None), ("Li", 0, None)]


async def test_a_supervisor_counts_the_own_team_only(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await a_friday(duties)
        seat = duties.shop.seat("sun", today=SUNDAY)
        assert [(row.words("en"), row.value) for row in await told(missed, seat, "person")] == [("Li", 2)]
        assert [row.value for row in await told(missed, duties.shop.seat("ren", today=SUNDAY))] == [3]


async def test_a_confirmed_sheet_is_no_longer_counted(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await a_friday(duties)
        wang, late = duties.seat("wang"), at("10:00", SUNDAY)
        for item in ("ready", "floor", "judged"):
            await comment(wang, await duties.line("ren", item), "谈过", late)
        await confirm(wang, [await duties.sheet("ren")], late)
        assert [row.value for row in await told(unconfirmed, duties.shop.seat("wang", today=SUNDAY))] == [2]
