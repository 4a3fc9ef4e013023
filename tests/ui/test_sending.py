"""The link instead of a call: what the clerk is given to send, in the customer's languages."""

from __future__ import annotations

import pytest

from surveys.links import poster_for, poster_made
from tests.surveys.asking import closed_visit, open_asking_shop
from tests.ui.public.conftest import draw
from ui.pages.calls.opening import open_call
from ui.pages.calls.sending import Link, message, sending

PATH = "/s/" + "x" * 22
OUTSIDE = Link(PATH, "https://hui.example.com", is_public=True)
INSIDE = Link(PATH, "http://192.168.1.5:8080", is_public=False)


@pytest.mark.parametrize(
    ("lang", "ends"),
    [("zh", f"https://hui.example.com{PATH}"), ("en", f"https://hui.example.com{PATH}?lang=en")],
    ids=["in Chinese", "in English, and so is the survey"],
)
async def test_the_message_names_the_store_and_ends_with_the_link(tmp_path, lang, ends):
    async with open_asking_shop(tmp_path) as shop:
        opened = await open_call(shop.seat("wang"), await draw(shop, await closed_visit(shop), "csi_after_visit"))
        text = message(lang, opened, OUTSIDE)
        assert opened.subject.store_facts["name"] in text
        assert text.endswith(ends)


@pytest.mark.parametrize(("link", "warns"), [(OUTSIDE, False), (INSIDE, True)], ids=["public", "in the store only"])
async def test_a_link_that_works_in_the_store_only_says_so(tmp_path, link, warns):
    async with open_asking_shop(tmp_path) as shop:
        opened = await open_call(shop.seat("wang"), await draw(shop, await closed_visit(shop), "csi_after_visit"))
        shown = sending("zh", opened, link)
        assert link.address in shown
        assert f"/survey-code/picture.png?to={PATH}" in shown
        assert ("PUBLIC_URL" in shown) is warns


async def test_a_call_offers_a_link_only_where_customers_answer_by_themselves(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        for programme, offers in (("csi_after_visit", True), ("three_day_call", False)):
            row = await draw(shop, await closed_visit(shop, 1 + offers), programme)
            opened = await open_call(shop.seat("wang"), row)
            assert ('data-act="link"' in sending("en", opened, None)) is offers
            assert bool(sending("en", opened, OUTSIDE)) is offers


async def test_a_poster_is_known_once_it_was_made(tmp_path):
    async with open_asking_shop(tmp_path) as shop:
        wang = shop.seat("wang")
        assert not await poster_made(wang, "csi_after_visit")
        address = await poster_for(wang, "csi_after_visit", base="")
        assert await poster_made(wang, "csi_after_visit") == address
        assert not await poster_made(wang, "loyalty")
