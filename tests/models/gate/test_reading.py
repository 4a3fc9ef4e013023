"""Reading: pages, order, filters and search through the gate, with two questions to the database and no more."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from models.database import database
from models.gate.choosing import rows_of, totals_of
from models.gate.offering import offering_of
from models.gate.reading import count, read, read_one
from models.problem import Refused
from models.resources import RESOURCES
from models.view import View
from tests.models.gate.desk import TODAY, open_desk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.models.gate.desk import Desk

CUSTOMERS, VISITS = RESOURCES["customers"], RESOURCES["visits"]


@pytest.fixture
async def desk(tmp_path: Path, database_url: str) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, database_url) as opened:
        yield opened


async def names(desk: Desk, query: str, who: str = "wang") -> list[str]:
    page = await read(CUSTOMERS, desk.seats[who], View.from_address(query), columns=["name"])
    assert [problem.text.to("en") for problem in page.problems] == []
    return [row.values["name"] for row in page.rows]


async def shop_with_visits(desk: Desk) -> None:
    """Four customers whose last visits lie 10, 100, 200 and 400 days back, besides Li's, who never came."""
    for name, days in (("甲", 10), ("乙", 100), ("丙", 200), ("丁", 400)):
        owner = await desk.add("wang", "customers", name=name, note=f"{days} days" if days > 100 else None)
        car = await desk.add("wang", "vehicles", plate=f"苏E0000{ord(name) % 10}", owner=owner, mileage=days * 100)
        day = TODAY - timedelta(days=days)
        await desk.add("wang", "visits", vehicle=car, customer=owner, visited_on=day, amount=days * 100)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("recency=loyal", "甲", id="a class"),
        pytest.param("recency=in:wavering,short_lost", "乙丙", id="several classes"),
        pytest.param(
            "recency=none_of:loyal,wavering,short_lost,long_lost", "李小明", id="none of the classes: never here"
        ),
        pytest.param("last_visit_on=within:over_6m", "丙丁", id="a relative period"),
        pytest.param("last_visit_on=within:last_30d", "甲", id="the last days"),
        pytest.param("last_visit_on=empty:", "李小明", id="no date"),
        pytest.param(f"last_visit_on=from:{date(2026, 8, 1)}&last_visit_on=to:{date(2026, 8, 31)}", "乙", id="a month"),
        pytest.param("days_away=from:150", "丙丁", id="days away at least"),
        pytest.param("note=has:days", "丙丁", id="words inside a text"),
        pytest.param("note=empty:", "李小明甲乙", id="nothing noted"),
        pytest.param("visit_count=from:1&visit_count=to:1", "甲乙丙丁", id="a number between two"),
        pytest.param("advisor=empty:", "甲乙丙丁", id="nobody looks after them"),
        pytest.param("vehicles.mileage=from:20000", "丙丁", id="a field of the cars they own"),
        pytest.param("visits.amount=to:100", "甲乙", id="a field of their visits, typed in yuan"),
    ],
)
async def test_a_filter_leaves_whom_it_names(desk, query, expected):
    await shop_with_visits(desk)
    assert "".join(await names(desk, f"{query}&sort=id")) == expected


async def test_me_is_whoever_asks(desk):
    await shop_with_visits(desk)
    assert await names(desk, "advisor=me", who="li") == ["李小明"]
    assert await names(desk, "advisor=me", who="zhou") == []


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("last_visit_on", "丁丙乙甲"),
        ("-last_visit_on", "甲乙丙丁"),
        ("recency", "甲乙丙丁"),
        ("days_away", "甲乙丙丁"),
        ("-name", "甲"),
    ],
)
async def test_the_order_is_the_one_asked_for(desk, order, expected):
    await shop_with_visits(desk)
    found = "".join(await names(desk, f"last_visit_on=filled:&sort={order}"))
    assert found.startswith(expected) or (order == "-name" and sorted(found, reverse=True) == list(found))


@pytest.mark.parametrize(
    "query", ["nope=1", "vehicles.nope=1", "last_visit_on=within:someday", "visit_count=from:many", "sort=nope"]
)
async def test_what_cannot_be_meant_is_left_out_and_said(desk, query):
    page = await read(CUSTOMERS, desk.seats["wang"], View.from_address(query))
    assert page.total == 1
    assert len(page.problems) == 1


async def test_a_page_is_two_questions_whatever_it_shows(desk, monkeypatch):
    await shop_with_visits(desk)
    await offering_of(CUSTOMERS, desk.seats["wang"])  # the store's own fields are remembered for seconds
    asked: list[str] = []
    opened = database().reader
    asking = type(opened)._fetch

    async def counted(self, sql, params):
        asked.append(sql)
        return await asking(self, sql, params)

    monkeypatch.setattr(type(opened), "_fetch", counted)
    view = View.from_address(
        "recency=in:loyal,wavering&sort=-last_visit_on&columns=name,advisor,owner_type,recency,advisor.name"
    )
    page = await read(CUSTOMERS, desk.seats["wang"], view)
    assert (page.total, len(asked)) == (2, 2)


async def test_pages_together_are_the_whole_list_once(desk):
    await shop_with_visits(desk)
    seat = desk.seats["wang"]
    pages = [await read(CUSTOMERS, seat, View(page=n, size=2), columns=["name"]) for n in (1, 2, 3, 4)]
    assert [page.total for page in pages] == [5] * 4
    ids = [row.id for page in pages for row in page.rows]
    assert sorted(ids) == sorted(set(ids))
    assert len(ids) == 5


async def test_another_stores_customer_is_neither_listed_nor_counted_nor_opened(desk):
    other = await desk.add("chen", "customers", name="西门客户")
    assert await names(desk, "q=西门") == []
    with pytest.raises(Refused, match="not there"):
        await read_one(CUSTOMERS, desk.seats["wang"], other)
    assert await rows_of(CUSTOMERS, desk.seats["wang"], [other, desk.ids["customer"]], ["name"]) != []
    assert [row.id for row in await rows_of(CUSTOMERS, desk.seats["wang"], [other], ["name"])] == []


async def test_private_fields_are_masked_for_the_auditor_and_cannot_be_filtered_by(desk):
    page = await read(CUSTOMERS, desk.seats["shen"], View.from_address("phone=is:13800138000"))
    (row,) = page.rows
    assert (row.labels["phone"], row.values["phone"], row.masked) == ("138****8000", None, {"phone"})
    assert "protected" in page.problems[0].text.to("en")


async def test_totals_cover_the_filtered_rows_not_the_page(desk):
    await shop_with_visits(desk)
    view = View.from_address("visited_on=within:over_3m&size=1")
    assert (await totals_of(VISITS, desk.seats["wang"], view))["amount"] == (100 + 200 + 400) * 100


async def test_every_column_on_offer_can_be_read_filtered_and_sorted_by(desk):
    await shop_with_visits(desk)
    seat = desk.seats["wang"]
    for noun in ("customers", "vehicles", "visits", "staff"):
        offers = (await offering_of(RESOURCES[noun], seat)).every()
        assert len({offer.path for offer in offers}) == len(offers)
        for offer in offers:
            if not offer.readable:
                continue
            view = View.from_address(f"{offer.path}=filled:" + (f"&sort={offer.path}" if offer.listed else ""))
            page = await read(RESOURCES[noun], seat, view, columns=[offer.path] if offer.listed else ["id"])
            told = [] if offer.sortable or not offer.listed else [offer.path]
            assert [problem.field for problem in page.problems] == told, offer.path


UNSORTED = {
    "a column without an index": ("address", "The list cannot be sorted by “Address”; it stands in its usual order"),
    "what lies behind a relation": ("-advisor.name", "The list cannot be sorted by “Name”; it stands"),
    "one of many": ("vehicles.plate", "The list cannot be sorted by “Plate”; it stands"),
}


@pytest.mark.parametrize(("order", "sentence"), UNSORTED.values(), ids=UNSORTED)
async def test_an_order_without_an_index_is_told_and_the_usual_one_shown(desk, order, sentence):
    for name in ("Aaa", "Zzz", "Mmm"):
        await desk.add("wang", "customers", name=name)
    usual = await read(CUSTOMERS, desk.seats["wang"], View())
    page = await read(CUSTOMERS, desk.seats["wang"], View(order=order))
    assert page.problems[0].text.to("en").startswith(sentence)
    assert [row.id for row in page.rows] == [row.id for row in usual.rows]
    assert await count(CUSTOMERS, desk.seats["wang"], View(order=order)) == 4, "the number does not depend on it"


async def test_the_fields_of_cars_are_on_offer_for_customers_under_their_name(desk):
    offering = await offering_of(CUSTOMERS, desk.seats["wang"])
    series, advisor = offering.at("vehicles.series"), offering.at("advisor.name")
    assert (series.title("zh"), series.listed) == ("车辆 · 车系", False)
    assert (advisor.title("en"), advisor.listed) == ("Advisor · Name", True)
    assert offering.at("vehicles.nope") is None
