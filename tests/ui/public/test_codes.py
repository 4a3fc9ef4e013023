"""Codes and posters: for staff only, and of our own addresses only; who may make a link."""

from __future__ import annotations

import httpx
import pytest

from models.problem import Refused
from surveys.links import link_for, poster_for
from tests.models.opened import PASSWORD
from tests.surveys.asking import cell, closed_visit, open_asking_shop
from tests.ui.conftest import hidden
from tests.ui.public.conftest import draw


@pytest.fixture(scope="module")
def staff(asking):
    """A browser in which the clerk of the store has signed in; addresses are asked from outside too."""
    asking.server.sql("UPDATE staff SET password_hash = ? WHERE login = 'wang'", _hash())
    with httpx.Client(
        base_url=asking.server.address, headers={"accept": "text/html", "origin": asking.server.address}
    ) as browser:
        page = browser.get("/login")
        answer = browser.post(
            "/login", data={"token": hidden(page.text, "token"), "login": "wang", "password": PASSWORD}
        )
        assert answer.status_code == 303, answer.text
        yield browser


def _hash() -> str:
    import asyncio

    from models.people.passwords import hashed

    return asyncio.run(hashed(PASSWORD))


@pytest.mark.parametrize(("kind", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG")])
def test_staff_are_given_a_code_to_scan(asking, staff, kind, start):
    answer = staff.get(f"/survey-code/picture.{kind}", params={"to": asking.links[0]})
    assert answer.status_code == 200
    assert answer.content.startswith(start)


@pytest.mark.parametrize(
    "address",
    ["", "https://evil.example", "//evil.example", "/customers", "/s/short", "/s/" + "x" * 22 + "?next=//evil"],
    ids=str,
)
def test_no_code_leads_anywhere_else(staff, address):
    assert staff.get("/survey-code/picture.svg", params={"to": address}).status_code == 404


def test_the_poster_is_a_page_to_print_and_stays_the_same(asking, staff):
    pages = [staff.get("/survey-code/poster/csi_after_visit") for _ in range(2)]
    assert [page.status_code for page in pages] == [200, 200]
    assert all(asking.posters["csi_after_visit"] in page.text for page in pages)
    assert staff.get("/survey-code/poster/three_day_call").status_code == 403
    assert staff.get("/survey-code/poster/nothing").status_code == 403


def test_strangers_are_led_to_the_login(asking):
    with asking.phone() as phone:
        for path in ("/survey-code/picture.svg?to=/s/x", "/survey-code/poster/csi_after_visit"):
            assert phone.get(path).status_code == 303


async def test_a_new_link_takes_the_place_of_the_old(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        wang = shop.seat("wang")
        row = await draw(shop, await closed_visit(shop), "csi_after_visit")
        first, second = [await link_for(wang, row, "https://hui.example.com") for _ in range(2)]
        assert first != second
        assert second.startswith("https://hui.example.com/s/")
        assert await cell("SELECT count(*) FROM history WHERE noun = 'invitations' AND row_id = ?", row) == 2


async def test_who_may_not_call_makes_no_link(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        row = await draw(shop, await closed_visit(shop), "csi_after_visit")
        stranger = shop.seat("wang", store=99, stores=frozenset({99}))
        for seat in (shop.seat("li"), shop.seat("xu"), stranger):
            with pytest.raises(Refused):
                await link_for(seat, row)
        with pytest.raises(Refused):
            await poster_for(shop.seat("li"), "csi_after_visit")


async def test_a_programme_by_phone_only_has_neither_link_nor_poster(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        row = await draw(shop, await closed_visit(shop), "three_day_call")
        with pytest.raises(Refused):
            await link_for(shop.seat("wang"), row)
        with pytest.raises(Refused):
            await poster_for(shop.seat("wang"), "three_day_call")


async def test_a_new_poster_makes_the_old_one_stop(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        wang = shop.seat("wang")
        first = await poster_for(wang, "csi_after_visit", base="")
        assert await poster_for(wang, "csi_after_visit", base="") == first
        assert await poster_for(wang, "csi_after_visit", base="", anew=True) != first
