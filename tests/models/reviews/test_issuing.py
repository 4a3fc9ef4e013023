"""Issuing a review: kept byte for byte, seen by those who may, and compared with the numbers of a later day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from models.access import Role
from models.database import reader
from models.gate.writer import transaction
from models.problem import Refused
from models.reviews.issuing import Of, content_of, hash_of, issue, issued_one, latest
from models.tables.organisation import Store
from reports.review.making import review_of
from reports.review.ordering import Order, changed_since, comparable, draw_order
from reports.review.question import question
from surveys.library import install_shipped
from tests.models.shop import TODAY, open_shop
from tests.reports.sheets.reading import pages_of

OCTOBER = Of(month="2026-10", against="2026-09", store=1)
NUMBERS = {"visits.count|…": {"zh": "进店台次", "en": "Visits", "shown": "12"}}


async def test_what_was_issued_stays_byte_for_byte_and_names_who_and_when(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as shop:
        seat, of = shop.seat("wang"), replace(OCTOBER, store=shop.store.id)
        content = b"%PDF-1.3 " + bytes(range(256)) * 9
        number = await issue(seat, of, content, pages=12, numbers=NUMBERS)
        assert await content_of(seat, number) == content
        row = (await reader().dicts("SELECT * FROM review WHERE id = ?", [number]))[0]
        assert (row["sha256"], row["pages"], row["issued_by_id"]) == (hash_of(content), 12, seat.person)
        assert (await issued_one(seat, number)).shown == {"visits.count|…": "12"}
        again = await issue(seat, of, content + b"2", pages=12, numbers=NUMBERS)
        assert (await latest(of)).id == again
        assert await latest(replace(of, against="2025-10")) is None
        history = await reader().rows("SELECT count(*) FROM history WHERE noun = 'reviews' AND row_id = ?", [number])
        assert history[0][0] == 1


async def test_a_file_that_was_tampered_with_is_not_given(tmp_path):
    async with open_shop(tmp_path) as shop:
        seat = shop.seat("wang")
        number = await issue(seat, replace(OCTOBER, store=shop.store.id), b"as issued", pages=1, numbers={})
        async with transaction() as writer:
            await writer.run("UPDATE review_file SET content = ? WHERE review_id = ?", [b"as forged", number])
        with pytest.raises(Refused, match="hash"):
            await content_of(seat, number)


async def test_only_heads_issue_and_each_sees_those_of_the_own_stores(tmp_path):
    async with open_shop(tmp_path) as shop:
        other = await Store.create(name="另一家店")
        wang = shop.seat("wang")
        for login in ("sun", "li", "xu"):
            with pytest.raises(Refused):
                await issue(shop.seat(login), replace(OCTOBER, store=shop.store.id), b"x", pages=1, numbers={})
            with pytest.raises(Refused):
                await draw_order(shop.seat(login), Order())
        boss = shop.seat("admin", stores=frozenset({shop.store.id, other.id}))
        theirs = await issue(boss, replace(OCTOBER, store=other.id), b"theirs", pages=1, numbers={})
        whole = await issue(boss, replace(OCTOBER, store=None), b"whole", pages=1, numbers={})
        here_only = replace(wang, all_stores=False)
        for number in (theirs, whole):
            with pytest.raises(Refused):
                await content_of(here_only, number)
        with pytest.raises(Refused, match="is not over"):
            await issue(wang, replace(OCTOBER, month=f"{TODAY:%Y-%m}"), b"x", pages=1, numbers={})


async def test_a_store_without_a_visit_has_a_review_and_a_late_visit_is_marked(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as shop:
        await install_shipped()
        seat = replace(shop.seat("wang"), roles=Role.GENERAL_MANAGER, all_stores=True)
        order = Order(month="2026-10", as_pdf=not database_url)  # drawing knows no database
        first = await draw_order(seat, order)
        number = await issue(seat, first.of, first.pdf, pages=first.pages, numbers=first.numbers)
        car = await shop.add("vehicles", plate="苏E12345")
        await shop.add("visits", vehicle=car, visited_on=date(2026, 10, 5), order_no="A1")
        now = await draw_order(seat, order)
        issued = await issued_one(seat, number)
        changed = {one.label.to("zh"): (one.issued, one.now) for one in changed_since(issued.shown, now.numbers)}
        assert changed["进店台次（2026年10月）"] == ("0", "1")
        if order.as_pdf:
            assert first.pages == len(pages_of(first.pdf)) > 0
            words = "".join(pages_of(now.pdf))
            assert "签发以后变了的数字" in words
            assert "签发时0" in words
        assert await content_of(seat, number) == first.pdf
        wang = shop.seat("wang")
        assert not [key for key in comparable(wang, issued.shown) if key.startswith("accountability.")]
        assert [key for key in comparable(wang, issued.shown) if key.startswith("visits.")]


async def test_a_group_sees_its_stores_beside_one_another_and_one_store_alone_does_not(tmp_path):
    async with open_shop(tmp_path) as shop:
        await install_shipped()
        other = await Store.create(name="滨江二店")
        car = await shop.add("vehicles", plate="苏E12345")
        await shop.add("visits", vehicle=car, visited_on=date(2026, 10, 5), order_no="A1")
        boss = shop.seat("admin", stores=frozenset({shop.store.id, other.id}))
        review = await review_of(question(boss, "2026-10"))
        (table,) = next(done.written.parts for done in review.chapters if done.key == "stores")
        assert [column.title.to("zh") for column in table.columns[1:]] == [shop.store.name, "滨江二店"]
        assert ["进店台次", "1", "0"] in [list(row) for row in table.rows]
        assert review.head.store == "全部门店"
        alone = await review_of(question(boss, "2026-10", store=other.id))
        assert "stores" not in {done.key for done in alone.chapters}
        assert (alone.head.store, alone.cover.tiles[0].known.value) == ("滨江二店", 0)
