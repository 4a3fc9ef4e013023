"""The desk: what staff may pick and bring, each by their own rights, and the figures counted for them."""

from __future__ import annotations

import dataclasses

import pytest

from models.tables.organisation import Store
from models.uploads.storing import arriving_file, take_in
from surveys.engine.answers import settle
from tests.models.shop import open_shop
from tests.models.uploads import bytes as made
from tests.surveys.asking import closed_visit, open_asking_shop
from tests.surveys.engine.small_forms import STAFF, form_of
from ui.questions.counting import figures_for, known_names
from ui.questions.desk import desk_for
from ui.questions.picking import NOUNS, find, resource_for

FORM = form_of(
    {"id": "who", "type": "relation", "to": "customer"},
    {"id": "works", "type": "repeat", "items": [{"id": "car", "type": "relation", "to": "vehicle"}]},
    {"id": "photo", "type": "file"},
)


async def test_letters_find_what_the_seat_may_see_and_nothing_else(tmp_path):
    async with open_shop(tmp_path) as shop:
        await shop.add("cases", title="刹车异响", owner=shop.people["li"].id)
        seen = {
            login: [one["label"] for one in await find(shop.seat(login), "case", "刹车")] for login in ("li", "ren")
        }
        assert seen == {"li": ["刹车异响"], "ren": []}
        assert await find(shop.seat("li"), "invitation", "刹") == [], "only what a form may name"


async def test_a_number_becomes_a_name_only_for_who_may_see_it(tmp_path):
    async with open_shop(tmp_path) as shop:
        case = await shop.add("cases", title="刹车异响", owner=shop.people["li"].id)
        form = form_of({"id": "about", "type": "relation", "to": "case"})
        for login, is_taken in (("li", True), ("ren", False)):
            seat = shop.seat(login)
            desk = await desk_for(seat, form)
            typed = await desk.take(seat, {"about": str(case)})
            found = settle(form, typed, STAFF)
            assert (found.values == {"about": {"id": case, "label": "刹车异响"}}) is is_taken
            assert found.may_finish is is_taken


async def test_what_an_answer_names_already_stays_readable(tmp_path):
    async with open_shop(tmp_path) as shop:
        seat, kept = shop.seat("ren"), {"who": {"id": 99, "label": "已经删除的客户"}}
        desk = await desk_for(seat, FORM, dict(kept), kept=kept, counts=False)
        typed = await desk.take(seat, {"who": "99"})
        assert typed == kept


async def test_a_label_from_a_browser_is_not_believed(tmp_path):
    async with open_shop(tmp_path) as shop:
        customer = await shop.add("customers", name="王芳")
        seat = shop.seat("wang")
        desk = await desk_for(seat, FORM)
        typed = await desk.take(seat, {"who": {"id": customer, "label": "<b>别人</b>"}, "works": [{"car": "12345"}]})
        assert typed["who"] == {"id": customer, "label": "王芳"}
        assert typed["works"] == [{"car": {"typed": "12345"}}]


async def test_phones_are_no_part_of_the_name_that_is_kept(tmp_path):
    async with open_shop(tmp_path) as shop:
        await shop.add("customers", name="王芳", phone="13800138000")
        found = await find(shop.seat("wang"), "customer", "王芳")
        assert [one["label"] for one in found] == ["王芳"]


async def test_files_are_those_that_the_person_has_brought(tmp_path):
    async with open_shop(tmp_path) as shop:
        numbers = []
        for login in ("li", "ren"):
            arrived = arriving_file()
            arrived.write_bytes(made.png())
            numbers.append((await take_in(arrived, "a.png", shop.people[login].id)).id)
        seat = shop.seat("li")
        desk = await desk_for(seat, FORM)
        typed = await desk.take(seat, {"photo": [*numbers, "../../etc/passwd"]})
        assert typed["photo"] == numbers[:1]


@pytest.mark.parametrize("to", NOUNS)
def test_every_noun_that_a_form_may_name_has_rows(to):
    assert resource_for(to) is not None


async def test_a_figure_is_counted_for_the_seat_under_its_conditions(tmp_path):
    items = [
        {"id": "all", "type": "figure", "figure": "visits.count", "period": "this_month"},
        {
            "id": "few",
            "type": "figure",
            "figure": "visits.count",
            "period": "this_month",
            "where": "work=没有这样的维修",
        },
        {"id": "odd", "type": "figure", "figure": "visits.count", "period": "some_day"},
        {"id": "none", "type": "figure", "figure": "visits.cuont"},
    ]
    async with open_asking_shop(tmp_path) as shop:
        for number in (1, 2):
            await closed_visit(shop, number)
        found = await figures_for(shop.seat("wang"), form_of(*items))
        assert [row["n"] for row in found["all"]["rows"]] == [2]
        assert found["all"]["rows"][0]["shown"] == "2"
        assert [row["n"] for row in found["few"]["rows"]] == [0], "under the conditions of its list"
        assert found["all"]["period"]["en"] == "Nov 2026"
        assert found["all"]["formula"]["zh"]
        assert "some_day" in found["odd"]["problem"]["en"]
        assert "visits.count" in found["none"]["problem"]["en"]
        elsewhere = await Store.create(name="Hill Road")
        seat = dataclasses.replace(
            shop.seat("wang"), store=elsewhere.id, stores=frozenset({elsewhere.id}), all_stores=False
        )
        assert [row["n"] for row in (await figures_for(seat, form_of(items[0])))["all"]["rows"]] == [0]


def test_every_figure_and_period_may_be_named():
    known = known_names()
    assert {"satisfaction.index", "visits.count"} <= set(known.figures)
    assert "last_month" in known.periods
