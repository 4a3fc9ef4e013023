"""Merging: nothing that hangs on a file is lost, and all of it comes back when the merge is undone."""

from __future__ import annotations

from datetime import date

import pytest

from models.database import reader
from models.duplicates.attached import references_to
from models.duplicates.merging import merge
from models.duplicates.unmerging import last_merges, merges_of, unmerge
from models.gate.outcome import Change
from models.gate.reading import read, read_one
from models.gate.saving import delete_for_good, write
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.customers import CustomerPhone, KeyContact
from models.tables.vehicles import Ownership
from models.view import View
from surveys.tables.keeping import use_as_table
from surveys.tables.resources import Settings
from surveys.tables.rights import rights_of
from tests.models.shop import open_shop
from tests.surveys.tables.test_own_tables import KEY, entered, made

CUSTOMERS, VEHICLES = RESOURCES["customers"], RESOURCES["vehicles"]


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened:
        yield opened


async def two_people(shop):
    """Two files of one person, the second with all that can hang on a customer."""
    li = shop.people["li"].id
    kept = await shop.add("customers", name="李小明", phone="13800001234", note="爱喝茶", advisor=li)
    gone = await shop.add("customers", name="李晓明", phone="13900005678", hobbies="钓鱼", note="怕吵", referrer=kept)
    car = await shop.add("vehicles", plate="京A12345", owner=gone)
    old_car = await shop.add("vehicles", plate="京A54321", owner=kept)
    await shop.add("visits", vehicle=car, customer=gone, visited_on=date(2026, 10, 1), amount=100)
    await shop.add("visits", vehicle=old_car, customer=kept, visited_on=date(2026, 8, 1), amount=100)
    await shop.add("customers", name="王芳", referrer=gone)
    await CustomerPhone.create(customer_id=gone, phone="02112345678", whose="办公室")
    await KeyContact.create(customer_id=gone, name="周总")
    await Ownership.create(vehicle_id=old_car, customer_id=gone)
    return kept, gone


async def everything():
    """All rows of all tables that hold the store's own things, without versions and stamps."""
    held = {}
    for table in ("customer", "customer_phone", "key_contact", "vehicle", "ownership", "visit"):
        rows = await reader().dicts(f'SELECT * FROM "{table}" ORDER BY id')
        held[table] = [{k: v for k, v in row.items() if k not in {"version", "updated_at"}} for row in rows]
    held["gram"] = await reader().rows("SELECT field, gram, record FROM gram ORDER BY field, gram, record")
    return held


async def test_what_hung_on_the_other_file_hangs_on_the_kept_one(shop):
    kept, gone = await two_people(shop)
    merged = await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    assert merged.moved == {
        "customer": 1, "customer_phone": 1, "key_contact": 1, "ownership": 1, "vehicle": 1, "visit": 1,
    }  # fmt: skip
    for reference in references_to(CUSTOMERS):
        left = await reader().rows(f'SELECT count(*) FROM "{reference.table}" WHERE "{reference.column}" = ?', [gone])
        assert left == [(0,)], reference
    row = await read_one(CUSTOMERS, shop.seat("wang"), kept, columns=["visit_count", "last_visit_on"])
    assert row.values == {"visit_count": 2, "last_visit_on": date(2026, 10, 1)}


async def test_empty_fields_are_filled_and_filled_ones_stay(shop):
    kept, gone = await two_people(shop)
    await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    row = await read_one(CUSTOMERS, shop.seat("wang"), kept)
    assert (row.values["name"], row.values["hobbies"], row.values["note"]) == ("李小明", "钓鱼", "爱喝茶\n怕吵")
    assert row.values["referrer"] is None


async def test_a_person_may_choose_the_other_value(shop):
    kept, gone = await two_people(shop)
    await merge(CUSTOMERS, shop.seat("wang"), kept, gone, {"name": "gone", "phone": "gone", "note": "kept"})
    row = await read_one(CUSTOMERS, shop.seat("wang"), kept)
    assert (row.values["name"], row.values["phone"], row.values["note"]) == ("李晓明", "13900005678", "爱喝茶")
    phones = await reader().rows("SELECT phone FROM customer_phone WHERE customer_id = ? ORDER BY id", [kept])
    assert phones == [("02112345678",), ("13800001234",)]


async def test_the_second_phone_is_kept_and_found(shop):
    kept, gone = await two_people(shop)
    await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    found = await read(CUSTOMERS, shop.seat("wang"), View(search="13900005678"))
    assert [row.id for row in found.rows] == [kept]


async def test_whoever_must_not_be_called_stays_so(shop):
    kept = await shop.add("customers", name="李小明")
    gone = await shop.add("customers", name="李小明", do_not_contact=True)
    await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    assert (await read_one(CUSTOMERS, shop.seat("wang"), kept)).values["do_not_contact"] is True


async def test_the_other_file_is_archived_not_deleted_and_both_tell_of_it(shop):
    kept, gone = await two_people(shop)
    merged = await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    assert [m.number for m in await merges_of("customers", gone)] == [merged.number]
    assert [m.label for m in await last_merges(CUSTOMERS, shop.seat("wang"))] == ["李小明"]
    rows = await reader().rows(
        "SELECT row_id, action FROM history WHERE noun = 'customers' AND reason = ? ORDER BY id", ["merge 1"]
    )
    assert set(rows) == {(kept, "edit"), (gone, "archive"), (gone + 1, "edit")}


async def test_undone_everything_is_as_it_was(shop):
    kept, gone = await two_people(shop)
    before = await everything()
    merged = await merge(CUSTOMERS, shop.seat("wang"), kept, gone, {"name": "gone"})
    assert await everything() != before
    assert await unmerge(shop.seat("wang"), merged.number) == []
    assert await everything() == before
    assert await last_merges(CUSTOMERS, shop.seat("wang")) == []


async def test_undone_cars_are_as_they_were_their_unique_vin_included(shop):
    owner = await shop.add("customers", name="李小明")
    kept = await shop.add("vehicles", plate="京A12345", owner=owner)
    gone = await shop.add("vehicles", plate="京A12345", owner=owner, vin="LFV2A21KXG4001234", mileage=12000)
    for car, day in ((kept, 1), (gone, 2)):
        await shop.add("visits", vehicle=car, customer=owner, visited_on=date(2026, 10, day))
    before = await everything()
    merged = await merge(VEHICLES, shop.seat("wang"), kept, gone)
    row = await read_one(VEHICLES, shop.seat("wang"), kept, columns=["vin", "mileage", "visit_count"])
    assert row.values == {"vin": "LFV2A21KXG4001234", "mileage": 12000, "visit_count": 2}
    facts = await read_one(CUSTOMERS, shop.seat("wang"), owner, columns=["visit_count"])
    assert facts.values == {"visit_count": 2}
    await unmerge(shop.seat("wang"), merged.number)
    assert await everything() == before


async def test_what_was_edited_since_stays_and_is_named(shop):
    kept, gone = await two_people(shop)
    merged = await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    await shop.change("customers", kept, hobbies="下棋")
    stranger = await shop.add("customers", name="赵云")
    visit = (await reader().rows("SELECT id FROM visit ORDER BY id"))[0][0]
    await shop.change("visits", visit, customer=stranger)
    stays = [text.to("zh") for text in await unmerge(shop.seat("wang"), merged.number)]
    assert stays == ["“爱好”合并后改过，保持现在的内容", f"来店记录 #{visit} 合并后改过归属，保持现状"]
    row = await read_one(CUSTOMERS, shop.seat("wang"), kept)
    assert (row.values["hobbies"], row.values["note"]) == ("下棋", "爱喝茶")


async def test_an_edit_to_another_field_of_a_moved_row_is_kept(shop):
    kept, gone = await two_people(shop)
    merged = await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    visit = (await reader().rows("SELECT id FROM visit ORDER BY id"))[0][0]
    await shop.change("visits", visit, amount=999)
    assert await unmerge(shop.seat("wang"), merged.number) == []
    assert await reader().rows("SELECT customer_id, amount FROM visit WHERE id = ?", [visit]) == [(gone, 999)]


async def test_a_later_merge_is_taken_back_first(shop):
    kept, gone = await two_people(shop)
    third = await shop.add("customers", name="李小明")
    first = await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    second = await merge(CUSTOMERS, shop.seat("wang"), third, kept)
    with pytest.raises(Refused, match="merge 2"):
        await unmerge(shop.seat("wang"), first.number)
    await unmerge(shop.seat("wang"), second.number)
    assert await unmerge(shop.seat("wang"), first.number) == []


async def test_a_merge_is_undone_once(shop):
    kept, gone = await two_people(shop)
    merged = await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    await unmerge(shop.seat("wang"), merged.number)
    with pytest.raises(Refused):
        await unmerge(shop.seat("wang"), merged.number)


@pytest.mark.parametrize("login", ["li", "ren", "xu"])
async def test_who_may_not_archive_may_not_merge(shop, login):
    kept, gone = await two_people(shop)
    with pytest.raises(Refused):
        await merge(CUSTOMERS, shop.seat(login), kept, gone)
    assert await reader().rows("SELECT count(*) FROM merge") == [(0,)]


async def test_a_supervisor_merges_within_the_own_team_only(shop):
    li, ren = shop.people["li"].id, shop.people["ren"].id
    one, two = [await shop.add("customers", name="李小明", advisor=li) for _ in range(2)]
    foreign = await shop.add("customers", name="李小明", advisor=ren)
    assert (await merge(CUSTOMERS, shop.seat("sun"), one, two)).row == one
    with pytest.raises(Refused):
        await merge(CUSTOMERS, shop.seat("sun"), one, foreign)


async def test_an_archived_file_cannot_be_merged(shop):
    kept, gone = await two_people(shop)
    await merge(CUSTOMERS, shop.seat("wang"), kept, gone)
    with pytest.raises(Refused):
        await merge(CUSTOMERS, shop.seat("wang"), kept, gone)


async def test_an_answer_that_names_a_customer_follows_a_merge_comes_back_and_goes_with_the_customer(shop):
    whose = "  - {id: whose, type: relation, to: customer, label: {zh: 谁的车, en: Whose}}"
    table, seat = await made(shop, more=whose), shop.seat("wang")
    kept, gone = await shop.add("customers", name="李小明"), await shop.add("customers", name="李晓明")
    rows = [await entered(shop, "li", whose=one) for one in (gone, gone, kept)]
    await entered(shop, "li", minutes=gone)

    async def named():
        return [(await read_one(table, seat, row)).values["whose"] for row in rows]

    async def told():
        sql = "SELECT row_id, reason FROM history WHERE noun = ? AND action = 'edit' ORDER BY id"
        return await reader().rows(sql, [KEY])

    merged = await merge(CUSTOMERS, seat, kept, gone)
    assert (merged.moved, await named()) == ({KEY: 2}, [kept, kept, kept])
    assert await told() == [(rows[0], "merge 1"), (rows[1], "merge 1")]
    stranger = await shop.add("customers", name="赵云")
    await write(table, shop.seat("li"), Change(row=rows[1], values={"whose": stranger}))
    await use_as_table(seat, Settings(key="", form_key="car_wash", is_on=False))
    assert len(await unmerge(seat, merged.number)) == 1  # also while the table is off
    await use_as_table(seat, Settings(key="", form_key="car_wash", rights=rights_of("own")))
    table = RESOURCES[KEY]
    assert await named() == [gone, stranger, kept]
    await delete_for_good(CUSTOMERS, shop.seat("admin"), [gone])
    assert await named() == [None, stranger, kept]
    assert [row for row, _ in await told()] == [*rows[:2], rows[1], rows[0], rows[0]]


def test_every_table_that_points_at_a_customer_is_found():
    found = {(one.table, one.column) for one in references_to(CUSTOMERS)}
    assert {("visit", "customer_id"), ("vehicle", "owner_id"), ("customer", "referrer_id")} <= found
