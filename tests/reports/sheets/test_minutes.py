"""The minutes of a meeting on paper: the command writes them, and every word of the day stands on one page."""

from __future__ import annotations

import asyncio
import io
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pypdfium2

from models.meetings import running, signing
from models.meetings.making import make_meetings
from models.meetings.reading import meeting_of
from models.people.seats import seat_of_the_machine
from models.tables.meetings import MeetingSeries
from models.tables.organisation import Holding, Post
from models.tasks.doing import finish
from models.tasks.making import Wanted
from surveys.engine.answers import Context, settle
from surveys.library import install_shipped, published
from surveys.minutes import as_signed, sign_off
from tests.golden_files import compare
from tests.models.shop import open_shop
from tests.program import ran

if TYPE_CHECKING:
    from pathlib import Path

CLOCK = "STORE_CLOCK"
MORNING, EVENING, LATER = "2026-11-20T08:20+08:00", "2026-11-20T17:05+08:00", "2026-11-23T09:00+08:00"
FRIDAY = date(2026, 11, 20)
NAMES = {"wang": "王志远", "sun": "陈立平", "li": "李静", "ren": "赵磊", "xu": "周建国"}


def counted(*rows: tuple[str, str, int]) -> dict[str, Any]:
    """A figure as a form keeps it: label, what is shown, and how many; without a label it is the whole."""
    told = [
        {"group": label or "all", "label": {"zh": label, "en": label}, "value": n, "shown": shown, "n": n}
        for label, shown, n in rows
    ]
    return {"figure": "x", "at": "2026-11-20T17:30", "rows": told}


FIGURES = {
    "visits": counted(("", "31", 31)),
    "inside": counted(("", "4", 4)),
    "not_yet": counted(("孙悦", "2", 2)),
    "kept": counted(("李静", "100%", 11), ("赵磊", "81.8%", 11)),
}


async def day_in(data: Path, monkeypatch) -> tuple[int, int]:
    """Hold the evening meeting of a day whose morning gave two tasks; gives both meetings."""
    monkeypatch.setenv(CLOCK, MORNING)
    async with open_shop(data) as shop:
        await install_shipped()
        shop.store.name = "云驰临江店"
        await shop.store.save()
        posts = {name: await Post.create(name=name) for name in ("服务经理", "服务顾问", "站长")}
        held = {"wang": "服务经理", "sun": "服务顾问", "li": "服务顾问", "ren": "服务顾问", "xu": "站长"}
        for login, post in held.items():
            shop.people[login].name = NAMES[login]
            await shop.people[login].save()
            await Holding.create(person=shop.people[login], post=posts[post])
        shared: dict[str, Any] = {
            "store": shop.store, "chair": posts["服务经理"], "attend": "服务经理、服务顾问", "observe": "站长",
            "place": "接待大厅", "created_at": datetime(2026, 11, 1, tzinfo=UTC),
        }  # fmt: skip
        await MeetingSeries.create(title="售后早会", kind="morning", form_key="service_morning", **shared)
        await MeetingSeries.create(
            title="售后夕会", kind="evening", anchor="closing", minutes=30, form_key="service_evening", **shared
        )
        await make_meetings(await seat_of_the_machine())
        wang = shop.seat("wang", today=FRIDAY, name=NAMES["wang"], lang="zh")
        await running.begin(wang, 1)
        people = {login: shop.people[login].id for login in NAMES}
        tasks = [
            await running.give_task(wang, 1, Wanted(title=title, owner=people[who], due_on=FRIDAY, meeting=1))
            for title, who in (("把 3 号工位的地面油渍清干净", "ren"), ("给昨天低分的客户回电话", "li"))
        ]
        await running.add_point(wang, 1, "help", "周五预约太满，展厅请派一个人帮忙引导。")
        monkeypatch.setenv(CLOCK, EVENING)
        await finish(shop.seat("li", today=FRIDAY), tasks[1], "三位都通了话，一位周六再来")
        await running.begin(wang, 2)
        for login in ("wang", "sun", "li"):
            await running.mark(wang, 2, people[login], "late" if login == "sun" else "present")
        await running.mark(wang, 2, people["ren"], "excused", "外出交车")
        await running.add_point(wang, 2, "decision", "交车前一律先打电话，再洗车。")
        await running.add_point(wang, 2, "praise", "李静把三位低分客户都请了回来。")
        await running.give_task(
            wang, 2, Wanted(title="举升机 2 号报修", owner=people["sun"], due_on=FRIDAY + timedelta(days=3), meeting=2)
        )
        await running.keep_sheet(wang, 2, {"won": "三台快修都准时。", "tomorrow": "预约十二台，早到十分钟。"})
        meeting, version = await meeting_of(wang, 2), await published("service_evening")
        context = Context(
            today=FRIDAY, now=datetime.fromisoformat(EVENING), subject={}, store={}, staff={}, channel="staff",
            lang="zh", figures=FIGURES,
        )  # fmt: skip
        await sign_off(wang, meeting, version, settle(version.form, dict(meeting.sheet), context))
        await signing.amend(wang, 2, "今天进厂应为 32 台", "漏记一台拖车")
        await finish(shop.seat("ren", today=FRIDAY), tasks[0], "清干净了")
        after = as_signed(await meeting_of(wang, 2))
        assert [(one.title, one.state) for one in after.promises] == [
            ("把 3 号工位的地面油渍清干净", "open"), ("给昨天低分的客户回电话", "done"),
        ], "what is signed stays"  # fmt: skip
    return 1, 2


def text_of(file: Path) -> list[str]:
    """Give the text of each page, as a reader selects it."""
    with pypdfium2.PdfDocument(io.BytesIO(file.read_bytes())) as paper:
        return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in paper]


def test_the_command_writes_the_minutes_on_one_page(tmp_path: Path, monkeypatch, update_golden):
    _, evening = asyncio.run(day_in(tmp_path / "data", monkeypatch))
    out = tmp_path / "minutes.pdf"
    ended = ran(
        "main.py", "report", "meeting_minutes", "--id", str(evening), "--out", str(out), "--data",
        str(tmp_path / "data"), LANG="zh_CN.UTF-8", STORE_CLOCK=LATER,
    )  # fmt: skip
    assert ended.code == 0, ended.said
    pages = text_of(out)
    assert len(pages) == 1
    compare("minutes.txt", f"{pages[0].rstrip()}\n", update=update_golden)


def test_a_meeting_that_is_not_there_is_told_in_a_sentence(tmp_path: Path, monkeypatch):
    monkeypatch.delenv(CLOCK, raising=False)
    (tmp_path / "out").mkdir()

    async def nothing() -> None:
        async with open_shop(tmp_path / "data"):
            pass

    asyncio.run(nothing())
    ended = ran("main.py", "report", "meeting_minutes", "--id", "7", "--out", str(tmp_path / "out" / "x.pdf"),
                "--data", str(tmp_path / "data"))  # fmt: skip
    assert ended.code != 0
    assert "There is no such meeting" in ended.said
    assert list((tmp_path / "out").iterdir()) == []
