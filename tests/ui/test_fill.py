"""Filling in a form: what was typed last is what is sent, however quickly “send” follows."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from types import SimpleNamespace

import pytest

from models.access import CALLERS, WORKERS, Role
from models.database import reader
from models.editing.drafts import draft_of
from models.problem import Refused
from surveys.engine.answers import settle
from surveys.engine.reading import read_form
from surveys.library import install_shipped, keep_version
from tests.models.shop import open_shop
from tests.surveys.engine.small_forms import STAFF
from ui.pages.duties.filling import SheetFilling
from ui.pages.fill import page
from ui.pages.paper import page as paper
from ui.pages.paper.choosing import typable
from ui.questions.desk import desk_for

MEETING = """
form: {id: meeting, title: {zh: 早会记录, en: Morning meeting}, kind: minutes}
items:
  - {id: guest, type: relation, to: customer, label: {zh: 请来的客户, en: The customer we asked}}
  - {id: words, type: long_text, label: {zh: 记录, en: Notes}}
"""


@pytest.fixture
def no_screen(monkeypatch):
    """Nothing of the page but what it does with the answers."""

    async def here(seat):
        async def current_seat():
            return seat

        async def go(address):
            assert address.startswith("/responses/")

        monkeypatch.setattr(page, "current_seat", current_seat)
        monkeypatch.setattr(page, "go", go)
        monkeypatch.setattr(page, "toast", lambda _: None)

    return here


async def test_send_right_behind_a_change_that_is_still_looked_up_sends_the_change(tmp_path, no_screen):
    async with open_shop(tmp_path) as shop:
        await install_shipped()
        await keep_version(shop.seat("admin"), read_form(MEETING), "")
        seat, guest = shop.seat("wang"), await shop.add("customers", name="王芳")
        await no_screen(seat)
        form, whom = await page.opened("meeting"), await page.about(seat, "")
        filling = page.Filling("en", form, whom, await desk_for(seat, form.version.form, {}))
        filling.sheet = SimpleNamespace(show=lambda _: None)
        filling.typed = {"words": "before"}
        pairs = [("guest", str(guest)), ("words", "after")]
        await asyncio.gather(filling._typed(pairs), filling._finish_typed("", ""))
        assert await reader().rows("SELECT words FROM response") == [("after",)]
        assert await draft_of(seat, filling.noun, 0) is None, "what was sent is no draft any more"


@pytest.mark.parametrize(
    ("typed", "is_blank"),
    [({}, True), ({"words": ""}, True), ({"words": "急刹车"}, False)],
    ids=["nothing", "", "words"],
)
async def test_a_form_in_which_nothing_is_filled_in_is_not_sent(typed, is_blank):
    form = read_form(MEETING.replace("minutes", "record"))
    filling = page.Filling("en", page.Offered(SimpleNamespace(form=form), None), page.About("", 0, None), None, typed)
    said = filling._blank(settle(form, typed, STAFF))
    assert (said is not None and "“The customer we asked” or “Notes”" in said.to("en")) == is_blank


@pytest.mark.parametrize(("kind", "may"), [(page.Filling, CALLERS), (SheetFilling, WORKERS)], ids=["a form", "a line"])
async def test_whose_role_was_taken_away_meanwhile_writes_nothing_more(tmp_path, no_screen, kind, may):
    async with open_shop(tmp_path) as shop:
        await install_shipped()
        await keep_version(shop.seat("admin"), read_form(MEETING), "")
        seat = shop.seat("wang")
        form, whom = await page.opened("meeting"), await page.about(seat, "")
        filling = kind("en", form, whom, await desk_for(seat, form.version.form, {}))
        assert filling.roles == may
        await no_screen(replace(seat, roles=Role.AUDITOR))
        for write in (filling._typed, filling._finish):
            with pytest.raises(Refused, match="not open to your role"):
                await write([("words", "after")])
        assert await reader().rows("SELECT 1 FROM response") == []
        assert await draft_of(seat, filling.noun, 0) is None


async def test_whose_role_was_taken_away_meanwhile_types_in_no_more_papers(tmp_path, monkeypatch):
    async with open_shop(tmp_path) as shop:
        await install_shipped()
        seat = shop.seat("wang")

        async def current_seat():
            return replace(seat, roles=Role.STAFF)

        monkeypatch.setattr(paper, "current_seat", current_seat)
        one = await typable("test_drive", "")
        papers = paper.Papers("en", one, await paper.nobody(seat), await desk_for(seat, one.version.form, {}))
        for write in (papers._typed, papers._finish):
            with pytest.raises(Refused, match="not open to your role"):
                await write([])
        with pytest.raises(Refused, match="not open to your role"):
            await papers._discard("", "")
