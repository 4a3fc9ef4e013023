"""What a supervisor does with sheets, and what the one whose sheet it is cannot do alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models.database import reader
from models.duties.leading import comment, confirm, hand_over, hand_over_day, set_aside
from models.duties.missing import settle_past
from models.duties.settling import not_done, tick
from models.duties.sheets import own_sheets, sheets_of_day
from models.people.seats import seat_of_the_machine
from models.tables.organisation import Staff
from tests.models.duties.shop import CHECKLISTS, FRIDAY, at, open_duty_shop, stored
from tests.models.duties.test_settling import refusal

SUNDAY = at("10:00", FRIDAY + timedelta(days=2))


async def over(duties) -> None:
    """Let the day pass with everything of Li's missed but the orders."""
    await duties.make()
    await tick(duties.seat("li"), await duties.line("li", "orders"), at("10:00"))
    await settle_past(await seat_of_the_machine(), SUNDAY)


async def test_a_miss_is_commented_on_by_somebody_else(database_url, tmp_path):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await over(duties)
        line = await duties.line("li", "ready")
        assert "not for the person themselves" in await refusal(comment(duties.seat("li"), line, "忘了", SUNDAY))
        assert "write a comment" in await refusal(comment(duties.seat("sun"), line, " ", SUNDAY))
        done = await duties.line("li", "orders")
        assert "was not missed" in await refusal(comment(duties.seat("sun"), done, "好", SUNDAY))
        await comment(duties.seat("sun"), line, "和本人谈过", SUNDAY)
        assert await stored(line) == ("missed", "", "和本人谈过")


@pytest.mark.parametrize(
    ("who", "may"),
    [
        pytest.param("sun", True, id="her supervisor"),
        pytest.param("wang", True, id="the manager"),
        pytest.param("ren", False, id="a colleague"),
        pytest.param("xu", False, id="the auditor"),
    ],
)
async def test_who_may_comment(tmp_path, who, may):
    async with open_duty_shop(tmp_path) as duties:
        await over(duties)
        line = await duties.line("li", "ready")
        if may:
            await comment(duties.seat(who), line, "谈过", SUNDAY)
        else:
            await refusal(comment(duties.seat(who), line, "谈过", SUNDAY))
        assert (await stored(line))[2] == ("谈过" if may else "")


async def test_the_supervisor_of_one_team_does_not_lead_another(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await over(duties)
        await refusal(comment(duties.seat("sun"), await duties.line("ren", "ready"), "谈过", SUNDAY))
        told = await confirm(duties.seat("sun"), [await duties.sheet("ren")], SUNDAY)
        assert (told.count, [one.to("en") for one in told.refused]) == (
            0, ["Ren 11-20: another supervisor confirms this sheet."],
        )  # fmt: skip


async def test_a_sheet_is_confirmed_when_nothing_is_open_and_no_miss_is_without_a_comment(database_url, tmp_path):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await duties.make()
        sheet, sun = await duties.sheet("li"), duties.seat("sun")
        told = await confirm(sun, [sheet], at("12:00"))
        assert [one.to("en") for one in told.refused] == [
            "Li 11-20: 3 lines are still open. Please confirm when they are settled."
        ]
        await not_done(duties.seat("li"), await duties.line("li", "orders"), at("12:00"), "没有来店")
        told = await confirm(sun, [sheet], SUNDAY)
        assert [one.to("en") for one in told.refused] == [
            "Li 11-20: 3 missed lines have no comment yet. Please write it first."
        ]
        for item in ("ready", "floor", "judged"):
            await comment(sun, await duties.line("li", item), "谈过", SUNDAY)
        assert (await confirm(sun, [sheet, sheet], SUNDAY)).count == 1
        assert await stored(await duties.line("li", "ready")) == ("missed", "", "谈过")
        assert "confirmed" in await refusal(tick(duties.seat("li"), await duties.line("li", "orders"), at("13:00")))


async def test_nobody_confirms_the_own_sheet(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await duties.hold("wang", "host")
        await duties.make()
        await tick(duties.seat("wang"), await duties.line("wang", "tea"), at("10:00"))
        told = await confirm(duties.seat("wang"), [await duties.sheet("wang")], SUNDAY)
        assert told.count == 0
        assert (await confirm(duties.seat("admin"), [await duties.sheet("wang")], SUNDAY)).count == 1


async def test_a_sheet_is_handed_to_a_colleague_who_then_sees_and_keeps_it(database_url, tmp_path):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await duties.make()
        sheet, li, ren = await duties.sheet("li"), duties.seat("li"), duties.seat("ren")
        assert "not for the person themselves" in await refusal(hand_over(li, sheet, ren.person, at("08:00")))
        await hand_over(duties.seat("sun"), sheet, ren.person, at("08:00"))
        assert sheet in [one.id for one in await own_sheets(ren, at("08:30"))]
        assert await tick(ren, await duties.line("li", "ready"), at("08:30")) == "done"


@pytest.mark.parametrize("to", ["li", "gone"])
async def test_only_a_colleague_who_is_here_takes_a_sheet(tmp_path, to):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        await Staff.filter(login="ren").update(away_until=FRIDAY)
        person = duties.seat("li").person if to == "li" else duties.seat("ren").person
        told = await refusal(hand_over(duties.seat("sun"), await duties.sheet("li"), person, at("08:00")))
        assert "work in the same store" in told


async def test_the_sheets_of_who_is_away_are_made_for_the_one_who_does_them(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await Staff.filter(login="li").update(away_until=FRIDAY)
        await duties.make()
        ren = duties.seat("ren").person
        done = await hand_over_day(duties.seat("sun"), CHECKLISTS, duties.seat("li").person, ren, at("08:00"))
        assert done == 2
        rows = await reader().rows("SELECT DISTINCT delegate_id FROM duty_sheet WHERE person_id = ?",
                                   [duties.seat("li").person])  # fmt: skip
        assert [row[0] for row in rows] == [ren]
        assert (await settle_past(await seat_of_the_machine(), SUNDAY)).aside == 0  # somebody answers for them


async def test_a_day_off_takes_the_open_lines_away(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        sheet = await duties.sheet("li")
        assert "say why" in await refusal(set_aside(duties.seat("sun"), sheet, ""))
        assert await set_aside(duties.seat("sun"), sheet, "调休") == 4
        reason = "SELECT DISTINCT reason FROM history WHERE noun = 'duty_lines' AND action = 'archive'"
        assert await reader().rows(reason) == [("调休",)]
        assert await duties.make("09:00") == 0  # and they do not come again


@pytest.mark.parametrize(
    ("who", "people"),
    [
        pytest.param("li", {"Li"}, id="one's own only"),
        pytest.param("sun", {"Li"}, id="a supervisor the team"),
        pytest.param("wang", {"Li", "Ren"}, id="a manager the store"),
        pytest.param("xu", {"Li", "Ren"}, id="an auditor the store"),
    ],
)
async def test_whose_sheets_one_sees(database_url, tmp_path, who, people):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await duties.make()
        assert {one.name for one in await sheets_of_day(duties.seat(who), FRIDAY, at("10:00"))} == people
