"""A whole day of the demo store by a set clock: sheets, morning meeting, a missed duty, evening, minutes, the day after.

The server is started anew at each hour that the day jumps to; the timed work of that hour is done before, by the jobs.
"""

from __future__ import annotations

import io
import json
import re
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from playwright.async_api import expect

from jobs import collect
from jobs.running import run_due
from models.clock import SET_BY
from tests.browser.conftest import CAN_BE_USED, overflow, signed_in
from tests.demo_store import made_demo
from tests.models.opened import open_store
from tests.program import Server
from tests.set_clock import THURSDAY, clock_at

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from playwright.async_api import Browser, Page

pytestmark = pytest.mark.browser
JOBS = ("make_duty_sheets", "make_meetings", "settle_duties", "draft_records", "remind")
UNIFORM = "工装、胸牌、接车板、三件套备好"
PRINTED = (
    "把3号工位的地面油渍清干净",
    "给昨天低分的客户回电话",
    "未完成",
    "已完成",
    "到点没做的",
    "孙悦",
    "王志远签字",
)
WASH, CALL = "把 3 号工位的地面油渍清干净", "给昨天低分的客户回电话"

OF_SUN_YUE = "sheet_id IN (SELECT id FROM duty_sheet WHERE person_id = (SELECT id FROM staff WHERE login = 'sunyue'))"


@dataclass
class Days:
    """The demo store on days to come."""

    server: Server
    first: date

    def day(self, ahead: int) -> str:
        """Write a day as the store does."""
        return (self.first + timedelta(days=ahead)).isoformat()

    @asynccontextmanager
    async def at(self, ahead: int, hour: str, jobs: Sequence[str] = JOBS) -> AsyncIterator[Server]:
        """Do the timed work of an hour, and serve from then on."""
        moment = f"{self.day(ahead)}T{hour}+08:00"
        if jobs:
            with clock_at(moment):
                async with open_store(self.server.data):
                    known = collect()
                    await run_due([known[name] for name in jobs])
        self.server.settings[SET_BY] = moment
        self.server.start()
        try:
            yield self.server
        finally:
            self.server.stop()

    def missed_twice(self) -> None:
        """Let Sun Yue have kept every duty before, but one: it was missed on two days already, and three are too many."""
        sql, before = self.server.sql, self.day(0)
        sql(f"UPDATE duty_line SET state = 'done' WHERE {OF_SUN_YUE} AND kept_on < ?", before)
        twice = f"SELECT id FROM duty_line WHERE item = 'ready' AND kept_on < ? AND {OF_SUN_YUE} ORDER BY kept_on DESC LIMIT 2"
        sql(f"UPDATE duty_line SET state = 'missed' WHERE id IN ({twice})", before)

    def others_keep_theirs(self) -> None:
        """Let everything on the sheets of the first day be done, but Sun Yue's uniform."""
        sql = f"UPDATE duty_line SET state = 'done' WHERE state = 'open' AND NOT (item = 'ready' AND {OF_SUN_YUE})"
        self.server.sql(sql)


@pytest.fixture(scope="module")
def days(shared_folder, tmp_path_factory):
    """A copy of the demo store, from tomorrow on."""
    data = made_demo(shared_folder, tmp_path_factory.mktemp("day") / "demo-data")
    said = re.search(r"\b[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}\b", (data / "logins.txt").read_text(encoding="utf-8"))
    assert said is not None
    found = Days(Server(data, password=said[0]), THURSDAY + timedelta(days=1))
    found.missed_twice()
    yield found
    found.server.stop()


async def topic(page: Page, title: str) -> None:
    """Turn to a topic of the meeting."""
    await page.locator(".meet-step", has_text=title).click()
    await expect(page.locator(".meet-topic h2")).to_have_text(title)


async def open_meeting(page: Page, title: str) -> None:
    """Open one of today's meetings from the list of the day."""
    await page.locator(".meet-day a", has_text=title).click()
    await expect(page.locator("h1")).to_have_text(title)


async def begin_with_everybody(page: Page) -> None:
    """Begin a meeting and mark everybody as present with one tap."""
    await page.click("[data-act=begin]")
    await expect(page.locator(".meet-now .chip")).to_have_text("进行中")
    await page.click("[data-act=all_here]")
    await expect(page.locator(".meet-people .way[aria-pressed=true]")).not_to_have_count(0)


async def sign(page: Page) -> None:
    """Sign the meeting off; it says that it stays as it is."""
    await topic(page, "签字")
    await page.click("[data-act=sign]")
    await expect(page.locator(".meet-kept")).to_contain_text("签字定下")


async def give(page: Page, title: str, owner: str, due: str, proof: str = "") -> None:
    """Give a task."""
    await page.fill("#task-title", title)
    await page.select_option("#task-owner", label=owner)
    await page.fill("#task-due_on", due)
    await page.fill("#task-proof", proof)
    await page.click("[data-act=give]")
    await expect(page.locator(".meet-list li", has_text=title)).to_contain_text(owner)


def row(page: Page, title: str):
    """The line of a task."""
    return page.locator(".meet-list li", has_text=title)


async def test_a_whole_day_from_the_morning_meeting_to_the_next_morning(browser: Browser, days: Days):
    async with days.at(0, "08:14") as server:
        made = server.sql("SELECT count(*) FROM duty_sheet WHERE kept_on = ?", days.day(0))[0][0]
        assert made >= 10
        async with signed_in(browser, server, "manager", "/meetings/today") as page:
            await morning(page, days)
    days.others_keep_theirs()
    async with days.at(0, "17:05") as server, signed_in(browser, server, "manager", "/meetings/today") as page:
        minutes = await evening(page, server)
        assert [words for words in PRINTED if words not in minutes] == []
    async with days.at(1, "08:14") as server, signed_in(browser, server, "manager", "/meetings/today") as page:
        await next_morning(page)
        record = await draft_of_the_missed_duty(page, server)
        await carried_by_the_employee_alone(page, record)
    async with days.at(6, "09:00", ()) as server, signed_in(browser, server, "manager", record) as page:
        await questions_unanswered_and_action_unproved(page, record, days.day(9))


def test_the_demo_s_past_meetings_kept_the_figures_of_their_day(days: Days):
    sql = days.server.sql
    rows = sql(
        "SELECT s.key, m.held_on, m.frozen FROM meeting m JOIN meeting_series s ON s.id = m.series_id "
        "WHERE m.state = 'signed' AND m.response_id IS NULL AND s.kind IN ('morning', 'evening')"
    )
    assert len(rows) > 200
    kept = {(key, day): json.loads(frozen)["figures"] for key, day, frozen in rows}
    assert {key for (key, _), figures in kept.items() if not figures} == set()
    wrong = {
        day: figures["visits"]["rows"][0]["value"]
        for (key, day), figures in kept.items()
        if key == "service_evening"
        and [(figures["visits"]["rows"][0]["value"],)]
        != sql("SELECT count(*) FROM visit WHERE visited_on = ? AND archived_at IS NULL", day)
    }
    assert wrong == {}


async def morning(page: Page, days: Days) -> None:
    """The morning meeting: attendance by tap, grooming, a point, a decision, two tasks, the sign-off."""
    await open_meeting(page, "售后早会")
    await page.click("[data-act=begin]")
    person = page.locator(".meet-people li", has_text="黄杰")
    await person.get_by_role("button", name="请假").click()
    await person.get_by_role("button", name="调休").click()
    await expect(person).to_contain_text("调休")
    await page.click("[data-act=all_here]")
    await expect(page.locator(".meet-people li", has_text="孙悦").locator("[aria-pressed=true]")).to_have_text("到")
    assert (await overflow(page))[0] == 0
    await topic(page, "仪容仪表")
    badge = page.locator(".meet-people li", has_text="赵磊")
    await badge.get_by_role("button", name="不合格").click()
    await badge.locator("input").fill("没戴工牌")
    await badge.locator("input").press("Tab")
    await page.click("[data-act=all_groomed]")
    await expect(page.locator(".meet-people li", has_text="李静").locator("[aria-pressed=true]")).to_have_text("合格")
    await topic(page, "岗位检查")
    await expect(page.locator(".meet-figure", has_text="昨天漏做")).to_be_visible()
    await topic(page, "客户的声音")
    await names_behind(page, "过期客诉")
    await topic(page, "要点与决定")
    for kind, words in (("要点", "举升机 2 号今天有人来修。"), ("决定", "交车前先打电话，再洗车。")):
        await page.locator(".ways .way", has_text=kind).first.click()
        await page.fill(".meet-form textarea", words)
        await page.click("[data-act=add_point]")
        await expect(page.locator(".meet-list li", has_text=words)).to_contain_text(kind)
    await topic(page, "任务")
    await give(page, WASH, "徐永强", days.day(0), "照片")
    await give(page, CALL, "李静", days.day(0))
    await sign(page)


async def names_behind(page: Page, title: str) -> None:
    """A number opens as many names as it says."""
    number = page.locator(".meet-figure", has_text=title).locator(".meet-number a")
    count = int(await number.inner_text())
    assert count > 0
    address = page.url
    await number.click()
    await expect(page.locator("tbody tr")).to_have_count(count)
    await page.goto(address)
    await page.wait_for_selector(CAN_BE_USED, state="attached")


async def evening(page: Page, server: Server) -> str:
    """The evening meeting: each promise beside what happened, who missed what; it is frozen, and printed."""
    await open_meeting(page, "售后夕会")
    await begin_with_everybody(page)
    await topic(page, "上次留下的")
    await expect(page.locator(".meet-topic h3").first).to_have_text("早上答应的")
    await expect(row(page, WASH)).to_contain_text("还没办")
    await row(page, CALL).locator("[data-act^=done]").click()
    await expect(row(page, CALL).locator(".chip.good")).to_contain_text("办好")
    await topic(page, "岗位检查")
    missed = page.locator(".meet-figure", has_text="到点没做的").locator("tr", has_text="孙悦")
    number = await missed.locator(".number").inner_text()
    assert int(number) >= 1
    await sign(page)
    day = "kept_on = (SELECT max(kept_on) FROM duty_line)"
    server.sql(f"UPDATE duty_line SET state = 'open' WHERE item = 'bookings' AND {day} AND {OF_SUN_YUE}")  # too late
    await page.reload()
    await topic(page, "岗位检查")
    await expect(missed.locator(".number")).to_have_text(number)
    await expect(page.locator(".meet-topic")).to_contain_text("签字时")
    await missed.locator("a").click()
    await expect(page.locator("tbody tr", has_text=UNIFORM)).to_have_count(1)
    await page.go_back()
    await topic(page, "签字")
    address = await page.get_by_role("link", name="打印纪要").get_attribute("href")
    answer = await page.request.get(f"{server.address}{address}")
    with pypdfium2.PdfDocument(io.BytesIO(await answer.body())) as paper:
        assert len(paper) == 1
        return "".join(paper[0].get_textpage().get_text_range().split())  # lines end where the paper does


async def next_morning(page: Page) -> None:
    """The open task is back and counts once; the one that was done is not."""
    await open_meeting(page, "售后早会")
    await begin_with_everybody(page)
    await topic(page, "上次留下的")
    await expect(row(page, WASH)).to_contain_text("延续 1 次")
    await expect(row(page, WASH)).to_contain_text("过期 1 天")
    await topic(page, "岗位检查")
    await expect(page.locator(".meet-figure", has_text="昨天漏做").locator("tr", has_text="孙悦")).to_be_visible()


async def draft_of_the_missed_duty(page: Page, server: Server) -> str:
    """The third miss has become a draft, once; gives its address."""
    found = server.sql("SELECT id FROM accountability_record WHERE title LIKE ? AND state = 'draft'", f"%{UNIFORM}%")
    assert len(found) == 1
    address = f"/accountability_records/{found[0][0]}"
    await page.goto(f"{server.address}{address}")
    await expect(page.locator("body")).to_contain_text("共 3 次")
    return address


async def refused_to_close(page: Page, why: str) -> None:
    """Try to close the record and read why it cannot be."""
    await page.click("[data-act='way=close']")
    await expect(page.locator("[data-act='way=close']")).to_have_attribute("aria-pressed", "true")
    await page.click("[data-act=do]")
    await expect(page.locator("[role=alert]")).to_contain_text(why)


async def share(page: Page, points: dict[str, int]) -> None:
    """Say who carries how much."""
    for name, number in points.items():
        await page.fill(f"[aria-label='{name}的分数']", str(number))
    await page.click("[data-act=keep]")


async def carried_by_the_employee_alone(page: Page, record: str) -> None:
    """With nothing on those above it cannot be closed; shared again, everybody is asked to reply."""
    del record
    above = ("陈立平", "王志远", "周建国")
    await share(page, {"孙悦": 1, **dict.fromkeys(above, 0)})
    await refused_to_close(page, "上级一份都没担")
    await share(page, {"陈立平": 2, "王志远": 2})
    await expect(page.locator(".lacks")).not_to_contain_text("上级一份都没担")
    await page.click("[data-act='way=hear']")
    await page.click("[data-act=do]")
    await expect(page.locator(".page-head")).to_contain_text("等当事人说明")


async def questions_unanswered_and_action_unproved(page: Page, record: str, due: str) -> None:
    """Decided after the days to reply: the system questions are missing, and then the proof of the action."""
    await page.click("[data-act='way=decide']")
    await page.click("[data-act=do]")
    await expect(page.locator(".page-head")).to_contain_text("已决定")
    await refused_to_close(page, "制度问题一个都还没回答")
    await page.click("a[href$='/questions']")
    answers = page.locator("input[type=radio][value=yes]")
    await expect(answers).to_have_count(11)
    for number in range(11):
        await answers.nth(number).check(force=True)
    await page.click("[data-act=finish]")
    await expect(page.locator(".question-lines")).to_be_visible()
    await page.click("[data-act='way=action']")
    await page.fill("#record-words", "上岗前由主管逐个看一遍工装")
    await page.select_option("#record-owner", label="陈立平")
    await page.fill("#record-day", due)
    await page.fill("#record-proof", "检查表照片")
    await page.click("[data-act=do]")
    await expect(page.locator(".page-head")).to_contain_text("整改中")
    await refused_to_close(page, "整改还没有证明材料")
