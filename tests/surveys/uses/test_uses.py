"""What a form is used for beside surveys and tables: posts, meetings, further fields of files."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from models.database import reader
from models.duties.making import make_sheets
from models.gate.catalogue import fields_of
from models.gate.outcome import Change, Saved
from models.gate.reading import read_one
from models.gate.saving import archive, write
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.organisation import Holding, Post
from reports.checklist_answers import ALL, sheets_counted
from reports.period import Period
from surveys.checklists import checklists_in_use
from surveys.engine.answers import Context, settle
from surveys.library import published
from surveys.publishing import publish
from surveys.responses import Sheet, submit
from surveys.subjects import subject_of_store
from surveys.uses import posts
from surveys.uses.extra import extra_uses, stop_extra, use_as_extra
from surveys.uses.posts import When, posts_for, use_for_posts
from surveys.uses.series import series_for, use_for_series
from tests.models.shop import open_shop

HEAD = "schema: form/1\nform: {{id: {key}, version: {version}, title: {{zh: 表, en: Sheet}}, kind: {kind}}}\nitems:\n"
LINES = """  - {id: lights, type: yes_no, label: {zh: 灯都亮着, en: Lights on}}
  - {id: safe, type: yes_no, duty: {period: monthly, day: 5}, label: {zh: 保险柜, en: Safe}}
"""
REWORDED = """  - {id: lights, type: yes_no, label: {zh: 门头灯亮着, en: The sign is lit}}
"""
SAYS = "  - {id: seen, type: long_text, label: {zh: 看到什么, en: What was seen}}\n"
PETS = """  - {id: dog, type: yes_no, label: {zh: 养狗吗, en: Has a dog}}
  - {id: seat, type: text, label: {zh: 儿童座椅品牌, en: Child seat}}
"""


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


def form(key: str, kind: str, items: str, version: int = 1):
    return HEAD.format(key=key, kind=kind, version=version) + items


async def test_a_checklist_is_kept_by_the_posts_that_were_chosen_at_the_times_that_were_chosen(shop):
    seat = shop.seat("wang")
    await publish(seat, form("lobby", "checklist", LINES))
    front, yard = [await Post.create(name=name) for name in ("前台", "场地")]
    for person in ("li", "ren"):
        await Holding.create(person=shop.people[person], post=front)
    with pytest.raises(Refused):
        await use_for_posts(seat, "lobby", [front.id], When(begins="10:00", ends="08:00"))
    with pytest.raises(Refused):
        await use_for_posts(shop.seat("li"), "lobby", [front.id], When())
    await use_for_posts(
        seat, "lobby", [front.id, yard.id], When(period="weekly", weekday=2, begins="08:00", ends="10:00")
    )
    lines = (await checklists_in_use())["lobby"].lines
    assert [(line.when.period, line.when.weekday, line.when.begins.hour) for line in lines] == [
        ("weekly", 2, 8),
        ("monthly", 0, 0),
    ]
    await use_for_posts(seat, "lobby", [front.id], When())
    assert [(use.name.to("zh"), use.is_on, use.holders) for use in await posts_for("lobby")] == [
        ("前台", True, 2),
        ("场地", False, 0),
    ]
    tomorrow = datetime.combine(date(2099, 3, 2), datetime.min.time())
    assert await make_sheets(await seat_of_the_machine(), await checklists_in_use(), tomorrow) == 2
    kept = await reader().rows("SELECT DISTINCT item FROM duty_line WHERE kept_on = ?", [date(2099, 3, 2)])
    assert kept == [("lights",)]


async def filled(shop, day, **answers):
    """Fill in the lobby's sheet as it is asked today; gives the response."""
    version, store = await published("lobby"), await subject_of_store(shop.store.id)
    now = datetime.combine(day, datetime.min.time())
    settled = settle(version.form, answers, Context(today=day, now=now, channel="staff"))
    sheet = Sheet(version=version, subject=store, today=day, channel="staff", author=shop.people["li"].id)
    return (await submit(sheet, settled)).response


async def test_filled_sheets_are_counted_version_by_version_in_the_words_that_were_asked(shop):
    seat, day = shop.seat("wang"), date(2026, 11, 2)
    month = Period(date(2026, 11, 1), date(2026, 11, 30))
    await publish(seat, form("lobby", "checklist", LINES + SAYS))
    await filled(shop, day, lights="y", safe="n", seen="灯罩脏")
    second = await filled(shop, day.replace(day=3), lights="n", safe="n", seen="门没关")
    await publish(seat, form("lobby", "checklist", REWORDED, version=2))
    row = (await published("lobby")).form_row

    async def told(version=""):
        counted = await sheets_counted(seat, row, "lobby", month, version)
        asked = [(one.label.to("zh"), one.is_gone, one.n) for one in counted.questions]
        return counted.version, counted.total, asked, counted

    version, total, asked, counted = await told()
    assert (version, total) == ("1", 2)
    assert asked == [("灯都亮着", False, 2), ("保险柜", True, 2), ("看到什么", True, 2)]
    assert [one.words for one in counted.questions[2].written] == ["门没关", "灯罩脏"]
    assert counted.questions[2].written[0].response == second
    await filled(shop, day.replace(day=4), lights="y")
    assert (await told())[:3] == ("2", 1, [("门头灯亮着", False, 1)])
    assert (await told("1"))[:2] == ("1", 2)
    assert (await told("9"))[0] == "2"
    version, total, asked, counted = await told(ALL)
    assert (version, total, counted.versions) == (ALL, 3, [(2, 1), (1, 2)])
    assert asked == [("门头灯亮着", False, 3), ("保险柜", True, 2), ("看到什么", True, 2)]
    unseen = await sheets_counted(shop.seat("ren"), row, "lobby", month)
    assert (unseen.total, unseen.versions, unseen.questions) == (0, [], [])


async def test_a_refusal_half_way_leaves_every_post_as_it_was(shop, monkeypatch):
    seat = shop.seat("wang")
    await publish(seat, form("lobby", "checklist", LINES))
    front, yard = [await Post.create(name=name) for name in ("前台", "场地")]
    await use_for_posts(seat, "lobby", [front.id], When())
    before = await posts_for("lobby")
    monkeypatch.setattr(posts, "_typed", lambda _: {"period": "hourly"})
    with pytest.raises(Refused):
        await use_for_posts(seat, "lobby", [yard.id], When())
    assert await posts_for("lobby") == before


async def test_a_list_in_the_archive_comes_back_when_its_post_is_named_again(shop):
    seat = shop.seat("wang")
    await publish(seat, form("lobby", "checklist", LINES))
    front = await Post.create(name="前台")
    await use_for_posts(seat, "lobby", [front.id], When())
    await archive(RESOURCES["duty_lists"], seat, [(await posts_for("lobby"))[0].row])
    assert await use_for_posts(seat, "lobby", [front.id], When(begins="09:00")) == [front.id]
    assert [(use.is_on, use.when.begins[:5]) for use in await posts_for("lobby")] == [(True, "09:00")]


async def test_a_series_takes_another_form_from_its_next_meeting_on(shop):
    seat = shop.seat("wang")
    await publish(seat, form("huddle", "minutes", "  - {id: topic, type: text, label: {zh: 议题, en: Topic}}\n"))
    row = await shop.add("meeting_series", title="晨会", kind="morning")
    await use_for_series(seat, "huddle", row)
    assert [(one.row, one.form_key) for one in await series_for(seat)] == [(row, "huddle")]
    with pytest.raises(Refused):
        await use_for_series(shop.seat("li"), "huddle", row)


async def test_questions_become_fields_of_files_and_follow_each_new_version(shop):
    seat, customers = shop.seat("wang"), RESOURCES["customers"]
    await publish(seat, form("pets", "extra", PETS))
    with pytest.raises(Refused):
        await use_as_extra(shop.seat("li"), "pets", "customers")
    assert await use_as_extra(seat, "pets", "customers") == 2
    row = await shop.add("customers", name="王芳", phone="13800138000", dog=True, seat="宝得适")
    assert (await read_one(customers, seat, row)).values["seat"] == "宝得适"
    changed = "  - {id: dog, type: yes_no, label: {zh: 家里养狗吗, en: Keeps a dog}}\n"
    await publish(seat, form("pets", "extra", changed, version=2))
    known = await fields_of(customers)
    assert known["dog"].label.to("zh") == "家里养狗吗"
    assert "seat" not in known
    await publish(seat, form("pets", "extra", changed + PETS.splitlines()[1] + "\n", version=3))
    assert (await read_one(customers, seat, row)).values["seat"] == "宝得适"
    await stop_extra(seat, "pets", "customers")
    assert await extra_uses("pets") == []
    assert isinstance(await write(customers, seat, Change(row=row, values={"note": "常客"})), Saved)
