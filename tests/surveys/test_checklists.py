"""The shipped checklists: one for each post, in both languages; and what a form is as a checklist."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from models.database import reader
from models.duties.making import make_sheets
from models.people.seats import seat_of_the_machine
from models.rules.duties import DutyItem
from models.tables.duties import DutyList
from models.tables.organisation import Holding, Post
from seeds.duty_lists import add_duty_lists, form_key_of
from seeds.posts import POSTS
from seeds.starting import start_store
from surveys.checklists import checklist_of, checklists_in_use
from surveys.engine.reading import examine_form, read_form
from surveys.library import install_shipped
from surveys.publishing import publish
from surveys.shipped import SHIPPED, shipped_checklists
from tests.models.shop import open_shop

NEW_LINE = """\
schema: form/1
form: {id: duty_lounge_host, version: 2, title: {zh: 休息区接待岗位检查表, en: Lounge host's checklist}, kind: checklist}
items:
  - {id: piano, type: yes_no, label: {zh: 钢琴擦一遍, en: Piano dusted}}
"""


def test_every_post_has_one():
    assert {form_key_of(post.english) for post in POSTS} == set(shipped_checklists())


@pytest.mark.parametrize("key", sorted(shipped_checklists()))
def test_each_has_eight_to_fifteen_lines_in_two_languages_and_no_doubt(key):
    examined = examine_form((SHIPPED / "duties" / f"{key}.yaml").read_text(encoding="utf-8"))
    assert examined.problems == ()
    lines = checklist_of(examined.accepted()).lines
    assert 8 <= len(lines) <= 15
    assert all(line.words.to("zh") != line.words.to("en") for line in lines)
    assert {line.when.period for line in lines} & {"daily", "weekly"}


def test_a_line_without_words_about_its_time_is_done_any_time_of_every_day():
    line = checklist_of(read_form(NEW_LINE)).lines[0]
    assert (line.item, line.when, line.proof) == ("piano", DutyItem(begins=time(0), ends=time(23, 59)), "none")


@pytest.mark.parametrize(
    ("more", "lines"),
    [
        pytest.param("", "piano:none", id="ticks alone are lines"),
        pytest.param("  - {id: n, type: note, label: {zh: 提示, en: A note}}", "piano:none", id="a note asks nothing"),
        pytest.param("  - {id: why, type: text, label: {zh: 原因, en: Why}}", "whole_sheet:sheet", id="words to write"),
        pytest.param(
            "  - {id: tuned, type: yes_no, relevant: \"${piano} = 'yes'\", label: {zh: 音准, en: In tune}}",
            "whole_sheet:sheet",
            id="a condition",
        ),
        pytest.param(
            "  - {id: why, type: text, label: {zh: 原因, en: Why}}\n"
            "  - {id: tea, type: yes_no, duty: {from: '08:00', to: '09:00'}, label: {zh: 茶水, en: Tea}}",
            "piano:none tea:none",
            id="lines with hours of their own stay lines",
        ),
    ],
)
def test_what_asks_more_than_ticks_is_filled_in_as_a_whole(more, lines):
    checklist = checklist_of(read_form(NEW_LINE + more))
    assert " ".join(f"{line.item}:{line.proof}" for line in checklist.lines) == lines


async def test_every_post_keeps_its_list_and_one_taken_away_stays_away(database_url, tmp_path):
    async with open_shop(tmp_path, database_url) as shop:
        await start_store(shop.store.id)
        machine = await seat_of_the_machine()
        assert await reader().rows("SELECT count(*) FROM duty_list") == [(len(POSTS),)]
        await DutyList.filter(id=1).delete()  # a store that is older than the checklists
        assert await add_duty_lists(machine) == 1
        await shop.change("duty_lists", 2, is_on=False)
        assert await add_duty_lists(machine) == 0
        assert await reader().rows("SELECT count(*) FROM duty_list") == [(len(POSTS),)]


async def test_a_manager_adds_a_line_in_the_form_and_it_stands_on_tomorrows_sheet(tmp_path):
    async with open_shop(tmp_path) as shop:
        await start_store(shop.store.id)
        await install_shipped()
        machine = await seat_of_the_machine()
        await Holding.create(person=shop.people["li"], post=await Post.get(name="休息区接待"))
        morning = datetime(2026, 11, 20, 0, 5)  # noqa: DTZ001 -- the store's clock
        assert await make_sheets(machine, await checklists_in_use(), morning) == 1
        await publish(shop.seat("wang"), NEW_LINE)
        assert await make_sheets(machine, await checklists_in_use(), morning.replace(hour=9)) == 0
        assert await make_sheets(machine, await checklists_in_use(), morning.replace(day=21)) == 1
        rows = await reader().rows(
            "SELECT d.form_version, l.item FROM duty_line l JOIN duty_sheet d ON d.id = l.sheet_id"
        )
        assert len([one for one in rows if one[0] == 1]) > 5
        assert [tuple(one) for one in rows if one[0] == 2] == [(2, "piano")]
