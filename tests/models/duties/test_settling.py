"""Lines are ticked, explained, missed; each in its time, by whom they belong to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models.database import reader
from models.duties.missing import Settled, settle_past
from models.duties.settling import happened, not_done, sheet_filled, sheet_line, take_back, tick
from models.duties.sheets import recent_reasons, sheets_of_day
from models.gate.outcome import Change
from models.gate.saving import write
from models.gate.writer import transaction
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.meetings import ClosingDay
from models.tables.organisation import Staff
from models.tables.responses import Response
from models.tables.surveys import FormVersion, SurveyForm
from models.tables.uploads import Upload
from tests.models.duties.shop import ADVISOR, FRIDAY, at, open_duty_shop, stored

SATURDAY = FRIDAY + timedelta(days=1)
PHOTO = "a" * 32


async def refusal(doing) -> str:
    with pytest.raises(Refused) as refused:
        await doing
    return refused.value.text.to("en")


async def photo_of(login, duties, number=PHOTO):
    person = duties.shop.people[login]
    return await Upload.create(id=number, name="floor.jpg", type="image/jpeg", size=9, digest="d", person=person)


async def past(now) -> Settled:
    return await settle_past(await seat_of_the_machine(), now)


@pytest.mark.parametrize(
    ("item", "now", "state"),
    [
        pytest.param("ready", at("08:30"), "done", id="in its hours"),
        pytest.param("orders", at("18:01"), "late", id="after its hours"),
        pytest.param("orders", at("23:59", SATURDAY), "late", id="on the next day where that is allowed"),
    ],
)
async def test_a_tick(database_url, tmp_path, item, now, state):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await duties.make()
        line = await duties.line("li", item)
        assert await tick(duties.seat("li"), line, now) == state
        assert await stored(line) == (state, "", "")
        sheets = await sheets_of_day(duties.seat("li"), FRIDAY, now)
        shown = next(one for sheet in sheets for one in sheet.lines if one.id == line)
        assert (shown.state, shown.entered_at, shown.entered_by) == (state, now, "Li")


@pytest.mark.parametrize(
    ("who", "item", "now", "sentence"),
    [
        pytest.param("li", "ready", at("07:59"), "It is too early; it can be entered from 08:00 on", id="too early"),
        pytest.param("li", "ready", at("09:01"), "could be entered until 11-20 09:00", id="too late"),
        pytest.param("ren", "ready", at("08:30"), "somebody else's sheet", id="a colleague's line"),
        pytest.param("sun", "ready", at("08:30"), "somebody else's sheet", id="not even their supervisor"),
        pytest.param("li", "floor", at("08:30"), "needs a photo first", id="a photo is wanted"),
        pytest.param("li", "judged", at("08:30"), "needs a word on the result", id="a word is wanted"),
    ],
)
async def test_what_cannot_be_ticked_says_why(tmp_path, who, item, now, sentence):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        line = await duties.line("li", item)
        assert sentence in await refusal(tick(duties.seat(who), line, now))
        assert await stored(line) == ("open", "", "")


async def test_a_photo_stands_in_the_line_and_nobody_brings_somebody_elses(database_url, tmp_path):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await duties.make()
        line = await duties.line("li", "floor")
        await photo_of("ren", duties)
        assert "no longer here" in await refusal(tick(duties.seat("li"), line, at("10:00"), files=[PHOTO]))
        await photo_of("li", duties, "b" * 32)
        assert await tick(duties.seat("li"), line, at("10:00"), files=["b" * 32]) == "done"
        places = await reader().rows("SELECT noun, row_id, field FROM upload_place")
        assert [tuple(one) for one in places] == [("duty_lines", line, "files")]


async def test_a_reason_in_time_excuses_and_one_too_late_does_not(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        ready, orders = await duties.line("li", "ready"), await duties.line("li", "orders")
        assert await not_done(duties.seat("li"), ready, at("08:30"), " 工装在洗 ") == "excused"
        assert await stored(ready) == ("excused", "工装在洗", "")
        assert await not_done(duties.seat("li"), orders, at("18:30"), "忘了") == "missed"
        assert "say why" in await refusal(not_done(duties.seat("li"), orders, at("18:30"), "  "))
        assert await recent_reasons(duties.seat("li"), FRIDAY) == ["忘了", "工装在洗"]


async def test_a_slip_of_the_thumb_is_taken_back(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        line = await duties.line("li", "ready")
        await tick(duties.seat("li"), line, at("08:10"))
        assert await take_back(duties.seat("li"), line, at("08:11")) == "open"
        assert await not_done(duties.seat("li"), line, at("08:12"), "没带") == "excused"
        assert await tick(duties.seat("li"), line, at("08:50")) == "done"
        assert await stored(line) == ("done", "", "")


async def test_what_nobody_entered_in_time_is_missed_once(database_url, tmp_path):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await duties.make()
        await tick(duties.seat("li"), await duties.line("li", "ready"), at("08:30"))
        assert await past(at("09:01")) == Settled(1, 0)  # Ren's uniform
        assert await stored(await duties.line("ren", "ready")) == ("missed", "", "")
        assert await past(at("09:30")) == Settled(0, 0)
        assert (await past(at("00:00", SATURDAY))).missed == 5  # floor and summary of both, Li's tea; orders may come
        assert await stored(await duties.line("ren", "orders")) == ("open", "", "")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"suspended_at": datetime(2026, 11, 20, tzinfo=UTC)}, id="suspended at noon"),
        pytest.param({"archived_at": datetime(2026, 11, 20, tzinfo=UTC)}, id="left at noon"),
        pytest.param({"away_until": FRIDAY}, id="away from today on"),
    ],
)
async def test_who_is_not_here_misses_nothing(tmp_path, change):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        await tick(duties.seat("ren"), await duties.line("ren", "ready"), at("08:30"))
        await Staff.filter(login="ren").update(**change)
        assert (await past(at("23:00", SATURDAY))).aside == 3
        rows = await reader().rows(
            "SELECT l.item, l.state FROM duty_line l JOIN duty_sheet d ON d.id = l.sheet_id "
            "WHERE d.person_id = ? AND l.archived_at IS NULL",
            [duties.shop.people["ren"].id],
        )
        assert [tuple(one) for one in rows] == [("ready", "done")]


async def test_a_day_declared_a_holiday_afterwards_is_nobodys_miss(tmp_path):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        await ClosingDay.create(closed_on=FRIDAY, kind="closed")
        assert await past(at("23:00", SATURDAY)) == Settled(0, 9)
        assert await reader().rows("SELECT 1 FROM duty_sheet WHERE archived_at IS NULL") == []


async def test_what_comes_with_an_event_is_added_when_it_happens(database_url, tmp_path):
    async with open_duty_shop(tmp_path, database_url) as duties:
        seat = duties.seat("li")
        first = await happened(seat, ADVISOR, "rental", at("10:20"))
        again = await happened(seat, ADVISOR, "rental", at("15:00"))
        rows = await reader().rows("SELECT item, begins FROM duty_line WHERE id IN (?, ?) ORDER BY id", [first, again])
        assert [(item, str(begins)[:5]) for item, begins in rows] == [("rental", "10:20"), ("rental:2", "15:00")]
        assert await tick(seat, again, at("15:05")) == "done"
        assert "somebody else's sheet" in await refusal(happened(duties.seat("sun"), ADVISOR, "rental", at("15:00")))


@pytest.mark.parametrize("who", ["li", "sun", "wang", "admin"])
@pytest.mark.parametrize("field", ["state", "reason", "comment", "entered_at"])
async def test_nobody_writes_a_line_by_the_general_way(tmp_path, who, field):
    async with open_duty_shop(tmp_path) as duties:
        await duties.make()
        line = await duties.line("li", "ready")
        with pytest.raises(Refused):
            await write(RESOURCES["duty_lines"], duties.seat(who), Change(row=line, values={field: "done"}))
        assert await stored(line) == ("open", "", "")


async def test_a_sheet_is_done_by_handing_it_in_once_and_only_by_its_person(database_url, tmp_path):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await duties.make()
        line, now = await duties.line("li", "ready"), at("08:30")
        async with transaction() as writer:  # as the line of a form that asks more than ticks
            await writer.run("UPDATE duty_line SET proof = ? WHERE id = ?", ["sheet", line])
        li = duties.seat("li")
        assert "sheet to fill in" in await refusal(tick(li, line, now))
        assert "somebody else's sheet" in await refusal(sheet_line(duties.seat("ren"), line, now))
        assert "somebody else's sheet" in await refusal(sheet_filled(duties.seat("sun"), line, now, 1))
        assert "could be entered until" in await refusal(sheet_line(li, line, at("09:01")))
        assert await sheet_line(li, line, now) == "duty_advisor"
        form = await SurveyForm.create(key="floor", title="Floor")
        version = await FormVersion.create(form=form, version=1, definition={})
        answered = await Response.create(
            form=form, form_version=version, store=duties.shop.store, state="complete", answers={}, answered_on=FRIDAY
        )
        assert await sheet_filled(li, line, now, answered.id) == "done"
        assert "handed in" in await refusal(sheet_filled(li, line, now, answered.id))
        assert "handed in" in await refusal(take_back(li, line, now))
        other = await duties.line("li", "judged")
        assert "somebody else's sheet" in await refusal(sheet_filled(li, other, now, answered.id))
