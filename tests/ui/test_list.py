"""The list page without a browser: chips that read as sentences, the small forms, the table's cells, downloads."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

import pytest

from models.gate.offering import offering_of
from models.gate.reading import read
from models.problem import Problem
from models.resources import RESOURCES
from models.view import Condition, View
from tests.models.gate.desk import open_desk
from ui.pages.list import export as downloads
from ui.pages.list.bulk_forms import editable
from ui.pages.list.shown import pages_of, table_shown
from ui.widgets.filters.forms import filter_form, held_by
from ui.widgets.filters.options import choice_options, named_in, options_of, search_options
from ui.widgets.filters.sentences import chips, sentence
from ui.widgets.filters.shapes import conditions_from, shape_of

if TYPE_CHECKING:
    from pathlib import Path

CUSTOMERS = RESOURCES["customers"]


@pytest.fixture
async def desk(tmp_path: Path):
    async with open_desk(tmp_path) as opened:
        yield opened


async def offers(desk, *paths, who="wang"):
    offering = await offering_of(CUSTOMERS, desk.seats[who])
    return {path: offering.at(path) for path in paths}


@pytest.mark.parametrize(
    ("query", "zh", "en"),
    [
        ("recency=loyal", "活跃度：忠诚", "Recency: Loyal"),
        ("recency=in:loyal,never", "活跃度：忠诚、未曾来店", "Recency: Loyal, Never serviced here"),
        ("last_visit_on=within:over_6m", "最近来店：6 个月以前", "Last visit: over 6 months ago"),
        ("last_visit_on=within:last_45d", "最近来店：最近 45 天", "Last visit: last 45 days"),
        ("last_visit_on=from:2026-01-01&last_visit_on=to:2026-02-01", "最近来店：2026-01-01 – 2026-02-01", ""),
        ("advisor=me", "服务顾问：我", "Advisor: me"),
        ("advisor=is:1", "服务顾问：Li", "Advisor: Li"),
        ("stage=none_of:loyal", "客户阶段：不是忠诚", "Relation stage: not Loyal"),
        ("phone=empty:", "手机：为空", "Phone: empty"),
        ("name=has:王", "姓名：含“王”", "Name: has “王”"),
        ("visit_count=from:3", "来店次数：≥ 3", "Visits: ≥ 3"),
        ("vehicles.mileage=to:1万", "车辆 · 里程：≤ 10,000 公里", ""),
    ],
)
async def test_a_condition_reads_as_a_sentence(desk, query, zh, en):
    view = View.from_address(query)
    path = view.where[0].path
    known = await offers(desk, path)
    for lang, said in (("zh", zh), ("en", en)):
        named = await named_in(view, known, replace(desk.seats["wang"], lang=lang))
        if said:
            assert sentence(path, view, known[path], named, lang) == said


async def test_chips_keep_their_place_and_protected_columns_have_none(desk):
    view = View.from_address("name=has:王")
    known = await offers(desk, "recency", "phone", "name", who="shen")
    drawn = chips(view, ["recency", "phone"], known, {}, "en")
    assert re.findall(r'data-act="edit=(\w+)"', drawn) == ["recency", "name"]


async def test_what_somebody_typed_is_written_as_text_not_as_html(desk):
    evil = '<img src=x onerror="alert(1)">'
    view = View(where=(Condition("name", "has", evil),))
    known = await offers(desk, "name")
    for drawn in (chips(view, [], known, {}, "en"), filter_form(known["name"], view.where, [], "en")):
        assert "<img" not in drawn
        assert evil in unescape(drawn)


@pytest.mark.parametrize(
    ("path", "sent", "expected"),
    [
        ("recency", {"op": ["in"], "value": ["loyal"]}, ["is:loyal"]),
        ("recency", {"op": ["none_of"], "value": ["loyal", "never"]}, ["none_of:loyal,never"]),
        ("recency", {"op": ["in"]}, []),
        ("last_visit_on", {"period": ["this_month"], "low": ["2026-01-01"]}, ["within:this_month"]),
        ("last_visit_on", {"period": ["someday"]}, []),
        ("last_visit_on", {"low": ["2026-01-01"], "high": [""]}, ["from:2026-01-01"]),
        ("visit_count", {"low": ["2"], "high": ["5"]}, ["from:2", "to:5"]),
        ("name", {"op": ["is"], "value": [" 王芳 "]}, ["is:王芳"]),
        ("name", {"op": ["drop table"], "value": ["王芳"]}, ["is:王芳"]),
        ("advisor", {"op": ["in"], "value": ["me", "7"]}, ["in:me,7"]),
        ("do_not_contact", {"value": ["1"]}, ["is:1"]),
        ("phone", {"presence": ["empty"], "value": ["138"]}, ["empty:"]),
    ],
)
async def test_a_sent_form_becomes_conditions_and_they_fill_the_form_again(desk, path, sent, expected):
    offer = (await offers(desk, path))[path]
    made = conditions_from(offer, sent)
    assert [f"{condition.operator}:{condition.value}" for condition in made] == expected
    assert conditions_from(offer, held_by(made)) == made


@pytest.mark.parametrize(
    ("path", "typed"), [("visit_count", "many"), ("last_visit_on", "31.2.2026"), ("days_away", "x")]
)
async def test_what_cannot_be_read_is_said_in_the_form_and_stays_there(desk, path, typed):
    offer = (await offers(desk, path))[path]
    problem = conditions_from(offer, {"low": [typed]})
    assert isinstance(problem, Problem)
    drawn = filter_form(offer, [], [], "en", typed={"low": [typed]}, problem=problem)
    assert f'value="{typed}"' in drawn
    assert problem.text.to("en") in unescape(drawn)


async def test_every_column_on_offer_has_a_form(desk):
    seat = desk.seats["wang"]
    for offer in (await offering_of(CUSTOMERS, seat)).every():
        form = filter_form(offer, [], await options_of(offer, seat), "zh")
        assert f'data-send="set={offer.path}"' in form
        assert shape_of(offer)


async def test_a_relation_offers_a_few_rows_however_many_there_are(desk):
    for n in range(25):
        await desk.add("wang", "customers", name=f"介绍人{n:02d}")
    offer = (await offers(desk, "referrer"))["referrer"]
    found = await search_options(offer, desk.seats["wang"], "")
    assert len(found) == 20
    (one,) = await search_options(offer, desk.seats["wang"], "介绍人07")
    assert one.words.startswith("介绍人07")


async def test_a_choice_is_offered_in_the_readers_language(desk):
    found = await choice_options("stage", desk.seats["wang"])
    assert {(option.value, option.words) for option in found} == {("loyal", "Loyal"), ("leaving", "Leaving")}


async def test_the_table_shows_words_dots_masks_and_links(desk):
    seat, view = desk.seats["shen"], View(columns=("name", "phone", "recency", "visit_count", "advisor"))
    page = await read(CUSTOMERS, seat, view)
    shown = table_shown(CUSTOMERS, page, view, await offers(desk, *view.columns, who="shen"), seat)
    (row,) = shown.rows
    assert row.href == f"/customers/{desk.ids['customer']}"
    assert row.cells == ["李小明", ["138****8000", "masked"], ["Never serviced here", "never"], "0", "Li"]
    assert [column.align for column in shown.columns] == ["", "", "", "right", ""]
    assert [column.sorts for column in shown.columns] == [True, False, True, True, True]
    assert shown.foot.range == "1–1 / 1"


@pytest.mark.parametrize(("total", "size", "pages"), [(0, 25, 1), (25, 25, 1), (26, 25, 2), (200_000, 25, 8000)])
def test_pages_are_counted(total, size, pages):
    assert pages_of(total, size) == pages


async def test_what_is_ones_own_or_protected_is_not_edited_in_bulk(desk):
    fields = {offer.path for offer in editable(CUSTOMERS, await offering_of(CUSTOMERS, desk.seats["wang"]))}
    assert {"stage", "advisor", "note"} <= fields
    assert not fields & {"phone", "birthday", "address", "last_visit_on", "id"}


async def test_a_file_is_fetched_once_by_the_person_who_asked(desk, tmp_path, monkeypatch):
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"rows")
    li, wang = desk.seats["li"], desk.seats["wang"]
    asking = {"seat": wang}

    async def seat(_request):
        return asking["seat"]

    monkeypatch.setattr(downloads, "seat_for_request", seat)
    monkeypatch.setattr(downloads, "plain_message", lambda _request, status, _text: status)
    address = downloads.offer_file(li.person, path, "客户.xlsx")
    token = address.rsplit("/", 1)[1]
    assert await downloads.fetch_file(token, None) == 404
    asking["seat"] = li
    fetched = await downloads.fetch_file(token, None)
    assert fetched.headers["cache-control"] == "no-store"
    assert await downloads.fetch_file(token, None) == 404
    await fetched.background()
    assert not path.exists()


async def test_a_file_nobody_fetched_is_removed(desk, tmp_path, monkeypatch):
    old, new = tmp_path / "old.xlsx", tmp_path / "new.xlsx"
    old.write_bytes(b"x")
    new.write_bytes(b"x")
    monkeypatch.setattr(downloads, "KEPT_SECONDS", -1.0)
    downloads.offer_file(1, old, "old.xlsx")
    downloads.offer_file(1, new, "new.xlsx")
    assert not old.exists()
