"""Meetings: made once on their days, run by whom it concerns, signed off for good, remembered by the next ones."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from models.database import reader
from models.gate.writer import transaction
from models.meetings import running, signing
from models.meetings.making import make_meetings
from models.meetings.reading import MeetingShown, meeting_of
from models.notices.reminding import remind
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.tables.meetings import ClosingDay, MeetingSeries
from models.tables.organisation import Holding, Post, Store
from models.tables.tasks import Notice, Task
from models.tasks.doing import finish
from models.tasks.making import Wanted
from tests.models.opened import hire
from tests.models.shop import Shop, open_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

FRIDAY = date(2026, 11, 20)
NEXT = FRIDAY + timedelta(days=1)


@dataclass
class Meetings:
    """The shop with a morning and an evening meeting: Wang chairs, Sun, Li and Ren take part, Xu looks on."""

    shop: Shop
    series: dict[str, MeetingSeries]

    def seat(self, login: str, day: date = FRIDAY, **more: Any) -> Any:
        """Sit somebody down on a day."""
        return self.shop.seat(login, today=day, **more)

    async def make(self, day: date = FRIDAY, since: date | None = None) -> int:
        """Make the meetings as the job does."""
        return await make_meetings(replace(await seat_of_the_machine(), today=day), since)

    async def row(self, key: str, day: date = FRIDAY) -> int:
        """Give the meeting of a series on a day."""
        sql = "SELECT m.id FROM meeting m JOIN meeting_series s ON s.id = m.series_id WHERE s.key = ? AND m.held_on = ?"
        return int((await reader().rows(sql, [key, day]))[0][0])

    async def shown(self, key: str, day: date = FRIDAY, login: str = "wang") -> MeetingShown:
        """Give a meeting as somebody sees it."""
        return await meeting_of(self.seat(login, day), await self.row(key, day))

    async def held(self, key: str, day: date = FRIDAY) -> int:
        """Begin a meeting at which everybody is there."""
        row = await self.row(key, day)
        await running.begin(self.seat("wang", day), row)
        for one in (await self.shown(key, day)).people:
            if one.part == "member":
                await running.mark(self.seat("wang", day), row, one.person, "present")
        return row

    async def sign(self, row: int, login: str = "wang", day: date = FRIDAY) -> None:
        """Sign a meeting off; the sheet itself is another test's."""
        async with transaction() as writer:
            ids = await writer.rows("SELECT id FROM response LIMIT 1")
            await signing.sign_in(writer, self.seat(login, day), row, ids[0][0] if ids else None, {"people": []})


@asynccontextmanager
async def meetings(folder: Path, url: str = "") -> AsyncIterator[Meetings]:
    async with open_shop(folder, url) as shop:
        posts = {name: await Post.create(name=name) for name in ("服务经理", "服务顾问", "接待主管", "站长")}
        held = {"wang": "服务经理", "sun": "接待主管", "li": "服务顾问", "ren": "服务顾问", "xu": "站长"}
        for login, post in held.items():
            await Holding.create(person=shop.people[login], post=posts[post])
        shared = {
            "side": "service",
            "chair": posts["服务经理"],
            "attend": "服务顾问、接待主管，服务经理",
            "observe": "站长",
            "receive": "站长",
            "store": shop.store,
            "escalate_after": 2,
        }
        series = {
            "morning": await MeetingSeries.create(key="morning", title="早会", kind="morning", minutes=10, **shared),
            "evening": await MeetingSeries.create(
                key="evening", title="夕会", kind="evening", anchor="closing", minutes=30, **shared
            ),
        }
        sql = "UPDATE meeting_series SET created_at = '2026-01-01 00:00:00'"
        async with transaction() as writer:
            await writer.run(sql)
        yield Meetings(shop, series)


async def test_the_day_s_meetings_are_made_once_with_everybody_who_belongs_there(tmp_path: Path, database_url: str):
    async with meetings(tmp_path, database_url) as there:
        made = await asyncio.gather(there.make(), there.make())
        assert sorted(made) == [0, 2]
        assert await there.make() == 0
        one = await there.shown("morning")
        assert (one.starts_at, one.state, one.chair_name) == ("08:20", "planned", "Wang")
        assert sorted((p.name, p.part) for p in one.people) == [
            ("Li", "member"), ("Ren", "member"), ("Sun", "member"), ("Wang", "member"), ("Xu", "observer"),
        ]  # fmt: skip
        assert (await there.shown("evening")).starts_at == "17:00"


@pytest.mark.parametrize(
    ("closed", "since", "made"),
    [((), None, 2), ((FRIDAY,), None, 0), ((), FRIDAY - timedelta(days=2), 6), ((), FRIDAY - timedelta(days=30), 8)],
    ids=["a working day", "a closing day", "two nights were missed", "a month was missed: the last three days only"],
)
async def test_which_days_get_meetings(tmp_path: Path, closed: tuple[date, ...], since: date | None, made: int):
    async with meetings(tmp_path) as there:
        for day in closed:
            await ClosingDay.create(closed_on=day)
        assert await there.make(since=since) == made


async def test_who_has_left_or_works_elsewhere_is_not_on_the_list(tmp_path: Path):
    async with meetings(tmp_path) as there:
        other = await Store.create(name="二店")
        chen = await hire("chen", role="advisor", password="", store=other)
        await Holding.create(person=chen, post=await Post.get(name="服务顾问"))
        there.shop.people["ren"].suspended_at = "2026-11-01 00:00:00+00:00"
        await there.shop.people["ren"].save(update_fields=["suspended_at"])
        await there.make()
        names = {one.name for one in (await there.shown("morning")).people}
        assert names == {"Li", "Sun", "Wang", "Xu"}


async def test_an_open_task_comes_back_the_next_morning_and_those_above_hear_of_it_in_time(
    tmp_path: Path, database_url: str
):
    async with meetings(tmp_path, database_url) as there:
        await there.make()
        row = await there.held("morning")
        li = there.shop.people["li"].id
        task = await running.give_task(
            there.seat("wang"), row, Wanted(title="地垫换新的", owner=li, due_on=FRIDAY, meeting=row)
        )
        await running.add_point(there.seat("wang"), row, "point", "试驾车没油")
        evening = await there.shown("evening")
        assert [(one.title, one.is_done) for one in evening.promises] == [("地垫换新的", False)]
        await there.sign(row)
        for number, day in enumerate((NEXT, NEXT + timedelta(days=1)), 1):
            await there.make(day)
            before = await there.shown("morning", day)
            assert [(one.id, one.carried) for one in before.tasks] == [(task, number - 1)]
            await running.begin(there.seat("wang", day), await there.row("morning", day))
            after = await there.shown("morning", day)
            assert [one.carried for one in after.tasks] == [number]
            assert [one.carried for one in after.points] == [number]
        told = await Notice.filter(person=there.shop.people["sun"]).values_list("zh", flat=True)
        assert [words for words in told if "地垫" in words], "carried twice: Li's supervisor is told"
        await finish(there.seat("li", day), task, "换好了")
        await there.make(day + timedelta(days=1))
        assert (await there.shown("morning", day + timedelta(days=1))).tasks == []


async def test_the_evening_shows_every_open_promise_beside_what_happened(tmp_path: Path):
    async with meetings(tmp_path) as there:
        await there.make()
        li, tasks = there.shop.people["li"].id, {}
        row = await there.held("morning")
        for title in ("地垫换新的", "给客户回电话"):
            wanted = Wanted(title=title, owner=li, due_on=FRIDAY, meeting=row)
            tasks[title] = await running.give_task(there.seat("wang"), row, wanted)
        await there.sign(row)
        await there.make(NEXT)
        again = await there.held("morning", NEXT)
        wanted = Wanted(title="试驾车洗好", owner=li, due_on=NEXT, meeting=again)
        await running.give_task(there.seat("wang", NEXT), again, wanted)
        await finish(there.seat("li", NEXT), tasks["给客户回电话"], "通了话")
        promised = [(one.title, one.state, one.given_on) for one in (await there.shown("evening", NEXT)).promises]
        assert promised == [
            ("试驾车洗好", "open", NEXT),
            ("地垫换新的", "open", FRIDAY),
            ("给客户回电话", "done", FRIDAY),
        ]
        morning = await there.shown("morning", NEXT)
        assert {one.title: one.state for one in morning.tasks} == {
            "地垫换新的": "open", "给客户回电话": "done", "试驾车洗好": "open",
        }, "what was done at a meeting stands in its minutes"  # fmt: skip
        third = NEXT + timedelta(days=1)
        await there.make(third)
        assert "给客户回电话" not in [one.title for one in (await there.shown("morning", third)).tasks]


async def test_a_point_that_comes_again_has_its_history_and_its_end_in_the_minutes(tmp_path: Path):
    async with meetings(tmp_path) as there:
        await there.make()
        row = await there.held("morning")
        point = await running.add_point(there.seat("wang"), row, "point", "试驾车没油")
        await there.sign(row)
        await there.make(NEXT)
        again = await there.held("morning", NEXT)
        await running.close_point(there.seat("wang", NEXT), again, point)
        sql = "SELECT action, after FROM history WHERE noun = 'meeting_points' AND row_id = ? ORDER BY id"
        told = [(action, json.loads(after)) for action, after in await reader().rows(sql, [point])]
        assert [action for action, _ in told] == ["create", "edit", "edit"]
        assert told[1][1] == {"carried": 1}
        shown = [(one.words, one.carried, one.closed_on) for one in (await there.shown("morning", NEXT)).points]
        assert shown == [("试驾车没油", 1, NEXT)]


async def test_minutes_are_sent_once_and_reminded_of_until_they_are_read(tmp_path: Path, database_url: str):
    async with meetings(tmp_path, database_url) as there:
        await there.make()
        row = await there.held("morning")
        await there.sign(row)
        machine = replace(await seat_of_the_machine(), today=FRIDAY)
        assert await remind(machine) == 0, "whoever was sent the minutes has them in the inbox already"
        await Notice.filter(key=f"minutes:{row}:{there.shop.people['xu'].id}").delete()
        assert [await remind(machine), await remind(machine)] == [1, 0]
        await Notice.all().delete()
        await signing.acknowledge(there.seat("xu"), row)
        assert await remind(machine) == 0, "who has read them is left alone"
        await there.make(NEXT)
        await there.sign(await there.held("evening", NEXT), day=NEXT)
        await Notice.all().delete()
        late = FRIDAY + timedelta(days=30)
        assert await remind(replace(machine, today=late)) == 0, "a month later they are history"


async def test_beginning_twice_counts_once(tmp_path: Path):
    async with meetings(tmp_path) as there:
        await there.make()
        row = await there.held("morning")
        li = there.shop.people["li"].id
        await running.give_task(there.seat("wang"), row, Wanted(title="洗车", owner=li, due_on=FRIDAY, meeting=row))
        await there.sign(row)
        await there.make(NEXT)
        again = await there.row("morning", NEXT)
        await running.begin(there.seat("wang", NEXT), again)
        with pytest.raises(Refused):
            await running.begin(there.seat("wang", NEXT), again)
        assert (await Task.first()).carried == 1


async def test_absence_needs_a_reason_and_a_point_needs_words(tmp_path: Path):
    async with meetings(tmp_path) as there:
        await there.make()
        row, wang = await there.row("morning"), there.seat("wang")
        with pytest.raises(Refused, match="Say why somebody is absent"):
            await running.mark(wang, row, there.shop.people["li"].id, "absent")
        with pytest.raises(Refused, match="Please write something"):
            await running.add_point(wang, row, "decision", "  ")
        await running.mark(wang, row, there.shop.people["li"].id, "absent", "调休")
        await running.groom(wang, row, there.shop.people["sun"].id, is_right=False, note="没戴工牌")
        people = {one.name: one for one in (await there.shown("morning")).people}
        assert (people["Li"].state, people["Li"].reason) == ("absent", "调休")
        assert (people["Sun"].groomed, people["Sun"].groomed_note) == ("no", "没戴工牌")


async def test_only_the_chair_a_supervisor_or_a_head_writes_and_another_store_sees_nothing(tmp_path: Path):
    async with meetings(tmp_path) as there:
        await there.make()
        row = await there.row("morning")
        with pytest.raises(Refused, match="writes the minutes"):
            await running.begin(there.seat("li"), row)
        strange = there.seat("wang", stores=frozenset({999}), store=999, all_stores=False)
        with pytest.raises(Refused, match="no such meeting"):
            await meeting_of(strange, row)
        with pytest.raises(Refused, match="no such meeting"):
            await running.begin(strange, row)
        await running.begin(there.seat("sun"), row)


async def test_what_is_signed_stays_and_is_amended_with_a_reason(tmp_path: Path, database_url: str):
    async with meetings(tmp_path, database_url) as there:
        await there.make()
        row = await there.row("morning")
        await running.begin(there.seat("wang"), row)
        with pytest.raises(Refused, match="4 people are not marked"):
            await there.sign(row)
        for login in ("wang", "sun", "li", "ren"):
            await running.mark(there.seat("wang"), row, there.shop.people[login].id, "present")
        with pytest.raises(Refused, match="Wang"):
            await there.sign(row, "sun")
        await there.sign(row)
        for act in (
            running.add_point(there.seat("wang"), row, "point", "晚了"),
            running.mark(there.seat("wang"), row, there.shop.people["li"].id, "late"),
            running.keep_sheet(there.seat("wang"), row, {"plan": "改"}),
        ):
            with pytest.raises(Refused, match="Signed off"):
                await act
        with pytest.raises(Refused, match="what is put right and why"):
            await signing.amend(there.seat("wang"), row, "交车 3 台", "")
        await signing.amend(there.seat("wang"), row, "交车应为 3 台", "漏记一台")
        await signing.acknowledge(there.seat("xu"), row)
        one = await there.shown("morning")
        assert [(a.words, a.reason, a.by) for a in one.amendments] == [("交车应为 3 台", "漏记一台", "Wang")]
        assert [p.name for p in one.people if p.has_read] == ["Xu"]
        told = await Notice.filter(person=there.shop.people["xu"]).order_by("id").values_list("path", flat=True)
        assert list(told) == [f"/meetings/{row}"] * 2, "the observer hears of the minutes and of the amendment"


async def test_a_meeting_that_was_not_held_says_why(tmp_path: Path):
    async with meetings(tmp_path) as there:
        await there.make()
        row = await there.row("evening")
        with pytest.raises(Refused, match="Please say why"):
            await signing.skip(there.seat("wang"), row, " ")
        await signing.skip(there.seat("wang"), row, "全员培训")
        one = await there.shown("evening")
        assert (one.state, one.note) == ("skipped", "全员培训")


async def test_two_people_typing_into_different_items_lose_nothing(tmp_path: Path):
    async with meetings(tmp_path) as there:
        await there.make()
        row = await there.row("morning")
        await running.keep_sheet(there.seat("wang"), row, {"plan": "先修事故车"})
        await running.keep_sheet(there.seat("sun"), row, {"order": "地面有油"})
        assert (await there.shown("morning")).sheet == {"plan": "先修事故车", "order": "地面有油"}
