"""Extra fields: once added they are listed, filtered, sorted, kept in history and masked like the rest."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from models.database import reader
from models.gate.catalogue import fields_of, shown_columns, shown_filters
from models.gate.outcome import Change, Wrong
from models.gate.query import Compiler
from models.gate.reading import read, read_one
from models.gate.saving import write
from models.gate.writer import transaction
from models.kinds.file import UPLOADED
from models.own_fields.indexes import keep_indexes
from models.own_fields.reading import Offer, OwnField, kept_values, own_fields
from models.own_fields.writing import KINDS_OFFERED, move_own_field, retire_own_field, save_own_field
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from tests.models.shop import open_shop

CUSTOMERS = RESOURCES["customers"]


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


def wanted(kind="text", zh="会员卡号", en="Member card", **more):
    return OwnField(noun="customers", kind=kind, label=Text(zh=zh, en=en), **more)


LEVELS = (Offer(label=Text(zh="金卡", en="Gold")), Offer(label=Text(zh="银卡", en="Silver")))


async def added(shop, **more):
    saved = await save_own_field(shop.seat("wang"), wanted(**more))
    assert isinstance(saved, OwnField), saved
    await keep_indexes()
    return saved


def said(problems):
    return [(p.field, p.text.to("en")) for p in problems]


async def test_a_field_appears_in_the_form_the_list_and_the_filters(shop):
    saved = await added(shop, in_filter=True)
    assert saved.name == "member_card"
    assert (await fields_of(CUSTOMERS))["member_card"].extra
    assert (await shown_columns(CUSTOMERS))[-1] == "member_card"
    assert (await shown_filters(CUSTOMERS))[-1] == "member_card"


VALUES = {
    "text": ("A-17", "has:-17", "B-3"),
    "long_text": ("two\nlines", "has:lines", "one"),
    "integer": (12, "from:10", 9),
    "decimal": (Decimal("12.5"), "from:9.75", Decimal("9.5")),
    "money": (123400, "from:1000", 9900),
    "date": (date(2026, 10, 2), "within:last_month", date(2026, 11, 2)),
    "choice": ("gold", "in:gold", "silver"),
    "choices": (["gold", "silver"], "in:gold", ["silver"]),
    "yes_no": (True, "是", False),
    "phone": ("13800001234", "13800001234", "13900001234"),
}


def test_every_kind_offered_is_tried():
    assert {*VALUES, *UPLOADED} == set(KINDS_OFFERED), "files and signatures are tried in tests/models/uploads"


@pytest.mark.parametrize("kind", VALUES)
async def test_a_value_is_kept_shown_filtered_and_sorted(shop, kind):
    value, condition, other = VALUES[kind]
    await added(shop, kind=kind, in_filter=True, offers=LEVELS if kind in {"choice", "choices"} else ())
    first = await shop.add("customers", name="李小明", member_card=value)
    second = await shop.add("customers", name="王芳", member_card=other)
    third = await shop.add("customers", name="赵云")
    seat = shop.seat("wang")
    row = await read_one(CUSTOMERS, seat, first)
    assert row.values["member_card"] == value
    shown = row.text((await fields_of(CUSTOMERS))["member_card"], "member_card", "zh")
    assert shown
    page = await read(CUSTOMERS, seat, View.from_address(f"member_card={condition}"))
    assert ([r.id for r in page.rows], page.total, page.problems) == ([first], 1, [])
    empty = await read(CUSTOMERS, seat, View.from_address("member_card=empty:"))
    assert [r.id for r in empty.rows] == [third]
    filled = await read(CUSTOMERS, seat, View.from_address("member_card=filled:"))
    assert {r.id for r in filled.rows} == {first, second}
    if kind not in {"long_text", "choices", "choice", "text"}:
        ordered = await read(CUSTOMERS, seat, View.from_address("sort=member_card"))
        low, high = (first, second) if value < other else (second, first)
        assert [r.id for r in ordered.rows] == [third, low, high]


async def test_a_wrong_value_gets_a_sentence_and_is_not_written(shop):
    await added(shop, kind="choice", offers=LEVELS)
    outcome = await write(CUSTOMERS, shop.seat("wang"), Change(values={"name": "李小明", "member_card": "bronze"}))
    assert isinstance(outcome, Wrong)
    assert "金卡" in outcome.problems[0].text.to("zh")


async def test_a_required_field_must_be_filled_in_for_a_new_customer(shop):
    await added(shop, required=True)
    outcome = await write(CUSTOMERS, shop.seat("wang"), Change(values={"name": "李小明"}))
    assert said(outcome.problems) == [("member_card", "Please fill in “Member card”")]


async def test_history_holds_what_it_was_and_what_it_became(shop):
    await added(shop, kind="date")
    row = await shop.add("customers", name="李小明", member_card=date(2026, 1, 2))
    await shop.change("customers", row, member_card=date(2026, 3, 4))
    before, after = (await reader().rows("SELECT before, after FROM history WHERE action = 'edit'"))[-1]
    assert (json.loads(before), json.loads(after)) == ({"member_card": "2026-01-02"}, {"member_card": "2026-03-04"})


async def test_a_private_field_is_masked_for_those_who_may_not_read_private_ones(shop):
    await added(shop, private=True)
    row = await shop.add("customers", name="李小明", member_card="VIP-123456")
    seen = await read_one(CUSTOMERS, shop.seat("xu"), row)
    assert (seen.values["member_card"], "member_card" in seen.masked) == (None, True)
    page = await read(CUSTOMERS, shop.seat("xu"), View.from_address("member_card=VIP-123456"))
    assert [p.path if hasattr(p, "path") else p.field for p in page.problems] == ["member_card"]


@pytest.mark.parametrize("kind", [k for k in VALUES if k not in {"long_text", "choices"}])
async def test_a_filter_uses_the_index_of_its_field(shop, kind):
    value, condition, _ = VALUES[kind]
    await added(shop, kind=kind, in_filter=True, offers=LEVELS if kind == "choice" else ())
    await shop.add("customers", name="李小明", member_card=value)
    if condition.startswith("has"):
        condition = str(value)  # a part of a text is looked for in every row
    seat = shop.seat("wang")
    compiler = Compiler(CUSTOMERS, seat, await fields_of(CUSTOMERS), reader().dialect)
    count = compiler.compile(View.from_address(f"member_card={condition}"), ["name"], []).count
    async with transaction() as writer:  # a reader explains by the schema it has seen, without looking again
        if writer.dialect == "sqlite":
            plan = await writer.rows(f"EXPLAIN QUERY PLAN {count.text}", count.values)
        else:
            await writer.run("SET LOCAL enable_seqscan = off")  # with one row it would read the table
            plan = await writer.rows("EXPLAIN " + count.text.replace("?", "'{}'").format(*count.values))
    assert "own_field_" in str(plan)


async def test_indexes_come_and_go_with_their_fields(shop):
    first = await save_own_field(shop.seat("wang"), wanted(in_filter=True))
    await save_own_field(shop.seat("wang"), wanted(kind="long_text", zh="说明书", in_filter=True, en="Manual"))
    assert await keep_indexes() == ([f"own_field_{first.number}"], [])
    assert await keep_indexes() == ([], [])
    await retire_own_field(shop.seat("wang"), first.number)
    assert await keep_indexes() == ([], [f"own_field_{first.number}"])


async def test_a_retired_field_disappears_and_keeps_its_values(shop):
    saved = await added(shop)
    row = await shop.add("customers", name="李小明", member_card="A-1")
    assert await kept_values(saved) == 1
    await retire_own_field(shop.seat("wang"), saved.number)
    assert "member_card" not in (await read_one(CUSTOMERS, shop.seat("wang"), row)).values
    await shop.change("customers", row, note="x")
    await retire_own_field(shop.seat("wang"), saved.number, back=True)
    assert (await read_one(CUSTOMERS, shop.seat("wang"), row)).values["member_card"] == "A-1"


async def test_the_id_of_a_retired_field_is_never_given_again(shop):
    first = await added(shop)
    await retire_own_field(shop.seat("wang"), first.number)
    assert (await added(shop, kind="integer")).name == "member_card_2"


async def test_the_kind_and_the_id_stay_whatever_is_changed(shop):
    first = await added(shop)
    changed = await save_own_field(
        shop.seat("wang"), replace(first, kind="integer", name="other", label=Text(zh="卡号", en="Card"))
    )
    assert (changed.kind, changed.name, changed.label.to("en")) == ("text", "member_card", "Card")


async def test_an_id_is_made_from_the_pinyin_where_there_is_no_english(shop):
    assert (await added(shop, zh="会员卡号", en="")).name == "hui_yuan_ka_hao"


async def test_an_id_that_means_something_already_gets_a_number(shop):
    assert (await added(shop, zh="卡的页数", en="Page")).name == "page_2"


async def test_a_choice_in_use_cannot_be_taken_away_but_renamed(shop):
    saved = await added(shop, kind="choice", offers=LEVELS)
    row = await shop.add("customers", name="李小明", member_card="gold")
    problems = await save_own_field(shop.seat("wang"), replace(saved, offers=saved.offers[1:]))
    assert [(p.field, p.text.to("zh").startswith("“金卡”还有 1 条")) for p in problems] == [("offers", True)]
    renamed = replace(saved.offers[0], label=Text(zh="黄金卡", en="Gold card"))
    again = await save_own_field(shop.seat("wang"), replace(saved, offers=(renamed, saved.offers[1])))
    assert [o.id for o in again.offers] == ["gold", "silver"]
    seen = await read_one(CUSTOMERS, shop.seat("wang"), row)
    assert seen.text((await fields_of(CUSTOMERS))["member_card"], "member_card", "zh") == "黄金卡"


async def test_choices_keep_the_order_in_which_they_were_given(shop):
    offers = tuple(Offer(label=Text(zh=word, en="")) for word in ("钻石贵宾卡", "金卡", "银卡", "普"))
    await added(shop, kind="choice", offers=offers)
    field = (await fields_of(CUSTOMERS))["member_card"]
    assert [text.to("zh") for text in field.choices.values()] == ["钻石贵宾卡", "金卡", "银卡", "普"]


@pytest.mark.parametrize(
    ("more", "field"),
    [
        pytest.param({"zh": "", "en": ""}, "label", id="without a name"),
        pytest.param({"zh": "字" * 41}, "label", id="too long a name"),
        pytest.param({"zh": "备注", "en": "Remark"}, "label", id="the name of a field that is there"),
        pytest.param({"kind": "choice"}, "offers", id="a choice without choices"),
        pytest.param({"kind": "choice", "offers": (LEVELS[0], LEVELS[0])}, "offers", id="a choice twice"),
        pytest.param({"help": Text(zh="字" * 201, en="")}, "help", id="too long a help"),
    ],
)
async def test_what_is_wrong_with_a_field_is_told_at_its_place(shop, more, field):
    problems = await save_own_field(shop.seat("wang"), wanted(**more))
    assert [p.field for p in problems] == [field]
    assert await own_fields("customers") == []


async def test_the_order_can_be_changed(shop):
    first = await added(shop)
    second = await added(shop, zh="车位", en="Parking lot")
    await move_own_field(shop.seat("admin"), second.number, up=True)
    assert [one.number for one in await own_fields("customers")] == [second.number, first.number]


async def test_two_people_cannot_overwrite_one_another(shop):
    first = await added(shop)
    await save_own_field(shop.seat("wang"), replace(first, required=True))
    with pytest.raises(Refused):
        await save_own_field(shop.seat("admin"), replace(first, private=True))


@pytest.mark.parametrize("login", ["li", "xu", "sun"])
async def test_others_may_not_add_fields(shop, login):
    with pytest.raises(Refused):
        await save_own_field(shop.seat(login), wanted())


async def test_every_change_of_a_field_leaves_a_trace(shop):
    saved = await added(shop)
    await save_own_field(shop.seat("wang"), replace(saved, required=True))
    await retire_own_field(shop.seat("wang"), saved.number)
    rows = await reader().rows("SELECT action FROM history WHERE noun = 'extra_fields' ORDER BY id")
    assert [row[0] for row in rows] == ["create", "edit", "archive"]


@pytest.mark.parametrize("noun", ["vehicles", "visits"])
async def test_cars_and_visits_take_fields_too(shop, noun):
    saved = await save_own_field(
        shop.seat("wang"), OwnField(noun=noun, kind="integer", label=Text(zh="车位", en="Lot"), in_filter=True)
    )
    await keep_indexes()
    vehicle = await shop.add("vehicles", plate="京A12345", **({"lot": 7} if noun == "vehicles" else {}))
    if noun == "visits":
        await shop.add("visits", vehicle=vehicle, visited_on=date(2026, 10, 1), lot=7)
    page = await read(RESOURCES[noun], shop.seat("wang"), View.from_address("lot=7"))
    assert (page.total, await kept_values(saved)) == (1, 1)
