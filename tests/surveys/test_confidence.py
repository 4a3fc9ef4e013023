"""What was said in confidence: its case may be anybody's to handle, and tells nobody who said it."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.access import VIEW
from models.database import reader
from models.gate.history import history_of
from models.gate.reading import read, read_one
from models.gate.rights import rights_to
from models.problem import Refused
from models.resources import RESOURCES
from models.view import Condition, View
from reports.figure import Asked
from reports.figures import FIGURES
from reports.period import Period
from surveys.cases import hand_on, solve
from tests.models.shop import TODAY
from tests.surveys.asking import BAD, answer, cell, closed_visit, open_asking_shop
from tests.surveys.test_cases import ANGRY, CONTENT, call_again

if TYPE_CHECKING:
    from tests.models.shop import Shop

NAME, PLATE, PHONE = "客户001", "苏E00001", "13800000001"


async def confided(shop: Shop, identity: str = "confidential") -> int:
    """A case out of a bad answer, handed to the advisor who served the customer."""
    visit = await closed_visit(shop, advisor=shop.people["li"].id)
    case = (await answer(visit, BAD, identity=identity, channel="phone")).cases[0]
    await hand_on(shop.seat("wang"), case, shop.people["li"].id)
    return case


async def seen_by(shop: Shop, login: str, case: int) -> str:
    """Everything of the case that somebody can read: the page's fields, the list, and what was done to it."""
    seat, resource = shop.seat(login), RESOURCES["cases"]
    one = await read_one(
        resource, seat, case, columns=[*resource.column_names, *resource.section_names, "response.score"]
    )
    listed = await read(
        resource, seat, View(), columns=[*resource.column_names, "response.customer", "response.vehicle"]
    )
    told = await history_of(resource, seat, case)
    return f"{one.values} {one.labels} {[(row.values, row.labels) for row in listed.rows]} {told}"


@pytest.mark.parametrize(("identity", "is_told"), [("confidential", False), ("named", True)])
async def test_the_owner_sees_customer_and_score_only_where_the_name_was_given(
    tmp_path, database_url, identity, is_told
):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = await confided(shop, identity)
        assert VIEW in await rights_to(RESOURCES["cases"], shop.seat("li"), case)
        score = await cell("SELECT score FROM response")
        told = await seen_by(shop, "li", case)
        assert [what in told for what in (NAME, PLATE, f"{score:.6g}"[:6])] == [is_told] * 3


async def test_callers_and_heads_see_who_it_was(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        case = await confided(shop)
        told = await seen_by(shop, "wang", case)
        assert all(what in told for what in (NAME, PLATE))


@pytest.mark.parametrize("words", [NAME, PLATE, PHONE], ids=["name", "plate", "phone"])
@pytest.mark.parametrize(("login", "count"), [("li", 0), ("wang", 1)], ids=["owner", "manager"])
async def test_search_finds_it_for_those_only_who_may_know(tmp_path, words, login, count):
    async with open_asking_shop(tmp_path) as shop:
        await confided(shop)
        page = await read(RESOURCES["cases"], shop.seat(login), View(search=words), columns=["title"])
        assert len(page.rows) == count


@pytest.mark.parametrize("path", ["customer", "response.customer"])
@pytest.mark.parametrize("sign", ["is", "filled", "empty"])
async def test_no_filter_tells_the_owner_who_it_was(tmp_path, path, sign):
    async with open_asking_shop(tmp_path) as shop:
        await confided(shop)
        people = [row[0] for row in await reader().rows("SELECT id FROM customer ORDER BY id")]
        found = set()
        for person in [*people, 99_999]:
            view = View(where=(Condition(path, sign, str(person) if sign == "is" else ""),))
            page = await read(RESOURCES["cases"], shop.seat("li"), view, columns=["title"])
            found.add(len(page.rows))
        assert len(found) == 1  # the same whoever is asked for


@pytest.mark.parametrize("order", ["response.score", "score_before", "customer", "response.customer"])
async def test_no_order_tells_the_owner_which_was_worse(tmp_path, order):
    async with open_asking_shop(tmp_path) as shop:
        worse = await confided(shop)
        visit = await closed_visit(shop, 2, advisor=shop.people["li"].id)
        better = (await answer(visit, BAD | {"f_quality": 5, "f_pickup": 10}, identity="confidential")).cases[0]
        await hand_on(shop.seat("wang"), better, shop.people["li"].id)
        for sign in ("", "-"):
            page = await read(RESOURCES["cases"], shop.seat("li"), View(order=sign + order), columns=["title"])
            ids = [row.id for row in page.rows]
            assert ids in ([worse, better], [better, worse])
            assert page.problems or ids == sorted(ids, reverse=bool(sign))  # by their numbers alone


@pytest.mark.parametrize(("login", "is_told"), [("li", False), ("wang", True)], ids=["owner", "manager"])
async def test_figures_count_its_score_for_those_only_who_may_know(tmp_path, login, is_told):
    async with open_asking_shop(tmp_path) as shop:
        case = await confided(shop)
        await solve(shop.seat("wang"), case, "免费重做")
        await call_again(shop, case, CONTENT)
        asked = Asked(seat=shop.seat(login), period=Period(date(2026, 1, 1), date(2027, 1, 1)), as_of=TODAY)
        counted = await FIGURES.named("cases.recovery").answer(asked)
        score = await cell("SELECT score FROM response ORDER BY id LIMIT 1")
        assert any(row.value == pytest.approx(score) for row in counted.rows) == is_told


async def test_the_second_call_still_reaches_the_customer_and_stays_in_confidence(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        case = await confided(shop)
        await solve(shop.seat("wang"), case, "免费重做")
        assert await cell("SELECT phone FROM invitation WHERE case_id = ?", case) == PHONE
        await call_again(shop, case, ANGRY)
        assert await cell("SELECT state FROM case_file WHERE id = ?", case) == "doing"
        second = await cell("SELECT max(id) FROM response")
        assert await cell("SELECT identity FROM response WHERE id = ?", second) == "confidential"
        for response in await reader().rows("SELECT id FROM response"):
            assert VIEW not in await rights_to(RESOURCES["responses"], shop.seat("li"), response[0])


async def test_a_manager_of_another_store_is_told_nothing(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        case = await confided(shop)
        elsewhere = dataclasses.replace(shop.seat("wang"), stores=frozenset({99}), all_stores=False, store=99)
        with pytest.raises(Refused):
            await read_one(RESOURCES["cases"], elsewhere, case, columns=["title"])
