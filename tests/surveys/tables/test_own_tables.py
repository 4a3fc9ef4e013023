"""A table that a store makes itself, through the gate on both databases: rights, lists, versions, processes."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from models.access import EXPORT
from models.database import reader
from models.gate.catalogue import fields_of
from models.gate.history import history_of
from models.gate.joining import related_of
from models.gate.offering import offering_of
from models.gate.outcome import Change, Saved, Wrong
from models.gate.reading import read, read_one
from models.gate.saving import archive, delete_for_good, write, write_many
from models.intake import import_file
from models.intake.command import with_header
from models.intake.job import offered_targets, prepare
from models.intake.plan import dry_run
from models.intake.wanted import Wanted
from models.lists.exporting import export
from models.problem import Refused
from models.resources import RESOURCES
from models.screens.arranging import Screen
from models.screens.writing import keep_screen
from models.tables.organisation import Store
from models.text import Text
from models.view import View
from reports.own_tables import statistics_of
from surveys.engine.problems import DefinitionRefused
from surveys.publishing import preview, publish
from surveys.tables.indexes import keep_table_indexes
from surveys.tables.keeping import use_as_table
from surveys.tables.living import bring_up_to_date, forget_own_tables
from surveys.tables.resources import Settings
from surveys.tables.rights import rights_of
from tests.models.opened import hire
from tests.models.shop import open_shop
from tests.surveys.tables.sheets import wash

KEY = "own_car_wash"
ROOT = Path(__file__).parents[3]
MODULE = """
import asyncio, sys
from models.database import open_database
from models.resources import RESOURCES
from surveys.tables.living import bring_up_to_date

async def look(folder, url):
    opened = await open_database(folder, url)
    try:
        for line in sys.stdin:
            await bring_up_to_date(at_once=True)
            print(sorted(key for key in RESOURCES if key.startswith("own_car")), flush=True)
    finally:
        await opened.close()

from pathlib import Path
asyncio.run(look(Path(sys.argv[1]), sys.argv[2]))
"""


@pytest.fixture
async def shop(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as opened:
        opened.people["chen"] = await hire("chen", role="advisor", password="", store=opened.store)
        yield opened
    forget_own_tables()


async def made(shop, *, way="own", **said):
    seat = shop.seat("wang")
    await publish(seat, wash(**said))
    await use_as_table(seat, Settings(key="", form_key="car_wash", rights=rights_of(way)))
    await keep_table_indexes()
    return RESOURCES[KEY]


async def entered(shop, who, **values):
    outcome = await write(
        RESOURCES[KEY], shop.seat(who), Change(values={"plate": "京A12345", "how": "quick", **values})
    )
    assert isinstance(outcome, Saved), outcome
    return outcome.row


async def test_a_published_record_sheet_is_a_table_with_its_rules(shop):
    table = await made(shop)
    row = await entered(shop, "li", price=Decimal(20), phone="13800138000", washer=shop.people["ren"].id)
    kept = await read_one(table, shop.seat("li"), row)
    assert kept.values["washed_on"] == shop.seat("li").today
    assert (kept.values["paid"], kept.values["author"]) == (Decimal(30), shop.people["li"].id)
    assert kept.labels["washer"] == "Ren"
    await write(table, shop.seat("li"), Change(row=row, values={"price": Decimal(40)}))
    assert (await read_one(table, shop.seat("li"), row)).values["paid"] == Decimal(60)
    for values in ({"where": "左前门"}, {"minutes": -5}, {"minutes": 599}):
        wrong = await write(table, shop.seat("li"), Change(row=row, values=values))
        assert isinstance(wrong, Wrong)
        assert wrong.problems[0].field in values
    told = await history_of(table, shop.seat("wang"), row)
    assert [event.action for event in told.events] == ["edit", "create"]
    called = Screen(labels={"author": Text(zh="交接人", en="Handed over by")})
    await keep_screen(shop.seat("wang"), KEY, called, 0)
    page = await read(table, shop.seat("wang"), View(), columns=["author"])
    assert page.fields["author"].label.to("zh") == "交接人"
    assert (await fields_of(RESOURCES["sheets"]))["author"].label.to("zh") == "经手人"


async def test_each_sees_and_changes_what_was_chosen(shop):
    table = await made(shop)
    row = await entered(shop, "li", phone="13800138000")
    seats = {who: shop.seat(who) for who in ("li", "chen", "sun", "wang", "xu")}
    totals = {who: (await read(table, seat, View())).total for who, seat in seats.items()}
    assert totals == {"li": 1, "chen": 0, "sun": 1, "wang": 1, "xu": 1}
    with pytest.raises(Refused):
        await write(table, seats["chen"], Change(row=row, values={"how": "full"}))
    with pytest.raises(Refused):
        await write(table, seats["xu"], Change(values={"plate": "京A12345", "how": "full"}))
    assert "phone" in (await read_one(table, seats["xu"], row)).masked
    assert [seat.may(table.can, EXPORT) for seat in seats.values()] == [False, False, False, True, True]
    with pytest.raises(Refused):
        await write(
            table, seats["li"], Change(values={"plate": "京A1", "how": "full", "author": shop.people["chen"].id})
        )
    with pytest.raises(Refused):
        await use_as_table(seats["li"], Settings(key="", form_key="car_wash"))
    await use_as_table(seats["wang"], Settings(key="", form_key="car_wash", rights=rights_of("open")))
    assert (await read(RESOURCES[KEY], seats["chen"], View())).total == 1


async def test_a_list_filters_searches_and_sorts_by_its_own_indexes(shop, database_url):
    table = await made(shop)
    for number in range(1, 31):
        await entered(shop, "li", minutes=number, how="full" if number % 3 == 0 else "quick", plate=f"京A{number:05d}")
    seat = shop.seat("wang")
    page = await read(table, seat, View.from_address("how=full&sort=-minutes"), columns=["minutes"])
    assert (page.total, [row.values["minutes"] for row in page.rows][:3], page.problems) == (10, [30, 27, 24], [])
    assert (await read(table, seat, View.from_address("q=00030"))).total == 1
    assert (await read(table, seat, View.from_address("washer=me"))).total == 0
    assert (await read(table, seat, View.from_address("author=me&sort=author"))).problems == []
    if not database_url:
        sql = (
            "EXPLAIN QUERY PLAN SELECT t.id FROM sheet t WHERE t.archived_at IS NULL AND t.form = ? "
            "ORDER BY json_extract(t.extra, '$.minutes'), t.id LIMIT 50"
        )
        told = " ".join(str(row[3]) for row in await reader().rows(sql, [KEY]))
        assert "own_sheet_" in told
        assert "TEMP B-TREE" not in told


async def test_rows_leave_for_a_file_and_come_from_one(shop, tmp_path):
    table = await made(shop)
    await entered(shop, "li", how="full", minutes=25)
    out = tmp_path / "wash.xlsx"
    await export(table, shop.seat("wang"), View(), out)
    book = load_workbook(out)
    book.active["B2"] = "京A77777"
    book.save(out)
    counts = await import_file(out, shop.seat("wang"), noun=KEY)
    assert (counts.new, counts.wrong) == (1, 0)
    again = await import_file(out, shop.seat("wang"), noun=KEY)
    assert (again.new, again.unchanged, again.wrong) == (0, 1, 0)
    brought = await read(table, shop.seat("wang"), View.from_address("q=77777"), columns=["how", "washed_on", "author"])
    assert (brought.rows[0].values["how"], brought.rows[0].values["washed_on"]) == ("full", shop.seat("li").today)
    lines = [Change(values={"plate": f"京B{n:05d}", "how": "quick", "washed_on": date(2026, 11, n)}) for n in (1, 2)]
    outcomes = await write_many(table, shop.seat("wang"), [*lines, Change(values={"plate": "京C", "how": "no"})])
    assert [type(one) for one in outcomes] == [Saved, Saved, Wrong]
    assert await archive(table, shop.seat("li"), [1]) == 1
    assert (await read(table, shop.seat("wang"), View())).total == 3


async def test_a_file_is_held_against_the_form_before_it_is_written_and_names_cars_by_their_plates(shop):
    await made(shop, subject="vehicle")
    seat, other = shop.seat("wang", all_stores=False), await Store.create(name="城东店")
    car = await shop.add("vehicles", plate="京A12345", vin="LFV2A21KXG4001234", home_store=shop.store.id)
    for plate in ("京A12345", "京A99999"):  # cars that this seat may not see are neither meant nor told of
        await shop.add("vehicles", plate=plate, home_store=other.id)
    rows = [
        ["车辆", "车牌", "怎么洗", "时间"], ["京A12345", "京A12345", "快洗", "30"], ["京A99999", "京A99999", "精洗", ""],
        ["", "京A77777", "其他", ""], ["", "京A66666", "快洗", "599"],
    ]  # fmt: skip
    offered, _ = await offered_targets((KEY,), seat)
    wanted = await with_header(Wanted(nouns=(KEY,)), rows, offered)
    wanted.columns[3] = f"{KEY}.minutes"
    job = await prepare(rows, wanted, seat)
    plan = await dry_run(job)
    assert (plan.counts.new, plan.counts.wrong) == (2, 2)
    assert [(one.row, one.problem.field) for one in plan.troubles] == [(4, "how_other"), (5, "minutes")]
    assert [row.parts[KEY].get("vehicle") for row in job.rows][:2] == [car, None]


async def test_a_table_counts_itself_and_every_number_leads_to_its_rows(shop):
    table = await made(shop)
    for number in range(12):
        how = "full" if number % 3 == 0 else "quick"
        await entered(shop, "li" if number < 8 else "ren", how=how, minutes=number + 1, scratched=False)
    await entered(shop, "wang", how="other", how_other="内饰", washed_on=date(2026, 9, 30))
    seat = shop.seat("wang")
    counted = await statistics_of(KEY, seat, View())
    found = {one.key: one for one in counted.counted}
    assert {row.group: row.value for row in found["how"].rows} == {"quick": 8, "full": 4, "other": 1}
    assert {row.group: row.value for row in found["scratched"].rows} == {1: 0, 0: 12}
    assert [row.value for row in found["months"].rows] == [1, 0, 12]
    assert {str(row.label): row.value for row in found["people"].rows} == {"Li": 8, "Ren": 4, "Wang": 1}
    for one in found.values():
        for row in one.rows:
            assert (await read(table, seat, row.behind)).total == row.value, (one.key, row.group)
    minutes = next(one for one in counted.measured if one.key == "minutes")
    assert (minutes.n, minutes.mean, minutes.low, minutes.high, minutes.total) == (12, 6.5, 1, 12, 78)
    assert (await statistics_of(KEY, shop.seat("ren"), View())).total == 4
    assert (await statistics_of(KEY, seat, View.from_address("how=full"))).total == 4


async def test_what_a_table_says_of_a_customer_goes_with_the_customer(shop):
    table = await made(shop, subject="customer")
    customer = await shop.add("customers", name="王芳", phone="13800138000")
    gone, stays = await entered(shop, "li", customer=customer, remark="王芳的车"), await entered(shop, "li")
    assert (await read(table, shop.seat("wang"), View.from_address("q=王芳"))).total == 1
    hanging = {noun: related_of(RESOURCES[noun])[-1] for noun in ("customers", "staff")}
    assert {noun: (one.resource, one.via) for noun, one in hanging.items()} == {
        "customers": (KEY, "customer"), "staff": (KEY, "washer"),
    }  # fmt: skip
    assert KEY not in {one.resource for one in related_of(RESOURCES["vehicles"])}
    await delete_for_good(RESOURCES["customers"], shop.seat("admin"), [customer])
    assert [row.id for row in (await read(table, shop.seat("wang"), View())).rows] == [stays]
    sql = "SELECT count(*) FROM history WHERE noun = ? AND row_id = ? AND after IS NOT NULL"
    assert (await reader().rows(sql, [KEY, gone]))[0][0] == 0
    assert (await reader().rows("SELECT count(*) FROM gram WHERE record = ? AND gram = '车'", [gone]))[0][0] == 0


async def test_a_page_that_is_open_goes_by_the_rights_of_now(shop):
    table = await made(shop, way="open")
    await entered(shop, "li")
    assert (await read(table, shop.seat("ren"), View())).total == 1
    await use_as_table(shop.seat("wang"), Settings(key="", form_key="car_wash", rights=rights_of("heads")))
    with pytest.raises(Refused):
        await read(table, shop.seat("ren"), View())
    await use_as_table(shop.seat("wang"), Settings(key="", form_key="car_wash", is_on=False))
    with pytest.raises(Refused):
        await read(table, shop.seat("wang"), View())


async def test_a_new_version_keeps_what_the_old_one_asked(shop):
    table = await made(shop)
    row = await entered(shop, "li", remark="后备箱也擦了")
    newer = wash(version=2, more="  - {id: tip, type: decimal, label: {zh: 小费, en: Tip}}").replace("用时", "耗时")
    assert [one.to("zh") for one in (await preview(newer)).effects] == [
        "列“用时”改叫“耗时”：1 条登记的内容都在，导入时旧列名也认得",
        "多一列“小费”：已有的 1 条登记这一列先空着",
        "列“备注”不再登记：1 条登记里填过的内容保留，收在“已停用的栏目”里",
    ]
    with pytest.raises(DefinitionRefused) as refused:
        await preview(wash(version=2).replace("id: remark, type: long_text", "id: remark, type: integer"))
    assert "有 1 条登记填过" in refused.value.problems[0].text.to("zh")
    await publish(shop.seat("wang"), newer)
    table = RESOURCES[KEY]
    assert "remark" in table.section_names
    assert "用时" in (await fields_of(table))["minutes"].aliases
    kept = await read_one(table, shop.seat("li"), row)
    assert (kept.values["remark"], kept.values["tip"]) == ("后备箱也擦了", None)
    offered = {offer.path for offer in (await offering_of(table, shop.seat("li"))).every()}
    assert {"remark", "tip"} <= offered
    with pytest.raises(Refused):
        await write(table, shop.seat("li"), Change(row=row, values={"remark": "改了"}))
    assert isinstance(await write(table, shop.seat("li"), Change(row=row, values={"tip": Decimal("2.5")})), Saved)
    assert (await read_one(table, shop.seat("li"), row)).values["remark"] == "后备箱也擦了"


async def test_another_process_sees_a_table_come_and_go(shop, tmp_path, database_url):
    other = await asyncio.create_subprocess_exec(
        sys.executable, "-c", MODULE, str(tmp_path), database_url, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip

    async def asked() -> list[str]:
        other.stdin.write(b"look\n")
        await other.stdin.drain()
        return json.loads((await other.stdout.readline()).decode().replace("'", '"'))

    try:
        assert await asked() == []
        await made(shop)
        assert await asked() == [KEY]
        await use_as_table(shop.seat("wang"), Settings(key="", form_key="car_wash", is_on=False))
        assert KEY not in RESOURCES
        assert await asked() == []
    finally:
        other.stdin.close()
        await other.wait()


async def test_a_table_that_nobody_asks_for_costs_nothing(shop):
    await made(shop)
    before = RESOURCES[KEY]
    await bring_up_to_date(at_once=True)
    assert RESOURCES[KEY] is before
