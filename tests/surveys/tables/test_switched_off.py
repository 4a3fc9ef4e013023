"""A table of the store's own that is switched off, and what people may not do with one, on both databases."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from models.database import reader
from models.gate.saving import delete_for_good
from models.gate.writer import transaction
from models.intake import import_file
from models.intake.job import offered_targets
from models.intake.undoing import undo
from models.lists.exporting import export
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.organisation import Store
from models.view import View
from surveys.publishing import publish
from surveys.retiring import retire
from surveys.tables.keeping import use_as_table
from surveys.tables.living import forget_own_tables
from surveys.tables.resources import Settings
from surveys.tables.rights import rights_of
from surveys.uses.extra import stop_extra, use_as_extra
from tests.models.shop import open_shop
from tests.surveys.tables.sheets import wash
from tests.surveys.tables.test_own_tables import KEY, entered, made
from ui.pages.fill.opening import opened
from ui.pages.paper.choosing import typable

EXTRA = """
schema: form/1
form: {id: club, version: 1, title: {zh: 车友会, en: Club}, kind: extra, subject: customer}
items:
  - {id: club_member, type: yes_no, label: {zh: 参加车友会, en: Club member}}
"""


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened_shop:
        yield opened_shop
    forget_own_tables()


async def test_what_a_switched_off_table_says_of_a_customer_goes_too(shop):
    await made(shop, subject="customer")
    customer = await shop.add("customers", name="王芳", phone="13800138000")
    gone, stays = await entered(shop, "li", customer=customer, remark="王芳的车"), await entered(shop, "li")
    await use_as_table(shop.seat("wang"), Settings(key="", form_key="car_wash", is_on=False))
    assert KEY not in RESOURCES
    await delete_for_good(RESOURCES["customers"], shop.seat("admin"), [customer])
    assert await reader().rows("SELECT id FROM sheet ORDER BY id") == [(stays,)]
    sql = "SELECT action FROM history WHERE noun = ? AND row_id = ? AND (action = 'delete' OR after IS NOT NULL)"
    assert await reader().rows(sql, [KEY, gone]) == [("delete",)]
    assert (await reader().rows("SELECT count(*) FROM gram WHERE record = ? AND gram = '车'", [gone]))[0][0] == 0


@pytest.mark.parametrize("what", ["see", "write", "export"])
async def test_a_stores_manager_gives_nobody_the_rows_of_every_store(shop, what):
    await publish(shop.seat("wang"), wash())
    rights = rights_of("open")
    rights["see"]["clerk"] = rights[what]["clerk"] = "group"
    wanted = Settings(key="", form_key="car_wash", rights=rights)
    with pytest.raises(Refused, match="every store"):
        await use_as_table(shop.seat("wang", all_stores=False), wanted)
    await use_as_table(shop.seat("admin", all_stores=False), wanted)


async def test_who_may_not_change_a_form_does_not_make_it_a_table(shop):
    await publish(shop.seat("admin"), wash().replace("  kind: record", "  kind: record\n  editors: [general_manager]"))
    with pytest.raises(Refused, match="General manager"):
        await use_as_table(shop.seat("wang"), Settings(key="", form_key="car_wash"))


async def test_an_import_of_a_table_that_is_switched_off_says_so(shop, tmp_path):
    table = await made(shop)
    await entered(shop, "li", how="full")
    out = tmp_path / "wash.xlsx"
    await export(table, shop.seat("wang"), View(), out)
    book = load_workbook(out)
    book.active["B2"] = "京A77777"
    book.save(out)
    await import_file(out, shop.seat("wang"), noun=KEY)
    ((batch,),) = await reader().rows("SELECT id FROM import_batch")
    await use_as_table(shop.seat("wang"), Settings(key="", form_key="car_wash", is_on=False))
    with pytest.raises(Refused, match="switch the table on"):
        await undo(batch, shop.seat("wang"))
    with pytest.raises(Refused, match="switch the table on"):
        await offered_targets((KEY,), shop.seat("wang"))
    await use_as_table(shop.seat("wang"), Settings(key="", form_key="car_wash"))
    assert (await undo(batch, shop.seat("wang"))).removed == 1


async def test_an_import_does_not_know_the_rows_of_another_store_again(shop, tmp_path):
    table = await made(shop)
    row = await entered(shop, "li", how="full", minutes=25)
    out = tmp_path / "wash.xlsx"
    await export(table, shop.seat("wang"), View(), out)
    other = await Store.create(name="二店")
    async with transaction() as writer:
        await writer.run("UPDATE sheet SET store_id = ? WHERE id = ?", [other.id, row])
    assert (await import_file(out, shop.seat("wang", all_stores=False), noun=KEY)).new == 1


async def test_a_form_that_makes_a_table_is_not_retired_and_a_retired_one_is_not_filled_in(shop):
    await made(shop)
    with pytest.raises(Refused, match="the table “洗车登记”"):
        await retire(shop.seat("wang"), "car_wash")
    await use_as_table(shop.seat("wang"), Settings(key="", form_key="car_wash", is_on=False))
    await retire(shop.seat("wang"), "car_wash")
    for page in (opened, typable):
        with pytest.raises(Refused, match="retired"):
            await page("car_wash")
    with pytest.raises(Refused, match="Only managers"):
        await retire(shop.seat("li"), "car_wash", back=True)
    await retire(shop.seat("wang"), "car_wash", back=True)
    assert await typable("car_wash")


async def test_a_form_whose_questions_are_fields_of_customers_is_not_retired(shop):
    seat = shop.seat("wang")
    await publish(seat, EXTRA)
    await use_as_extra(seat, "club", "customers")
    with pytest.raises(Refused, match="further fields of Customers"):
        await retire(seat, "club")
    await stop_extra(seat, "club", "customers")
    await retire(seat, "club")
