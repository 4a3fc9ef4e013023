"""Three people and the store's closing days and checklists: who may change which."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.gate.outcome import Change, Saved
from models.gate.reading import count
from models.gate.saving import write
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.organisation import Store
from models.view import View
from tests.models.duties.shop import FRIDAY, open_duty_shop

DAY = {"closed_on": FRIDAY, "kind": "closed", "words": "盘点"}


@pytest.mark.parametrize(
    ("who", "store", "may"),
    [
        pytest.param("li", "own", False, id="an advisor closes no store"),
        pytest.param("wang", "own", True, id="a manager closes the own store"),
        pytest.param("wang", "other", False, id="but no other one"),
        pytest.param("wang", None, False, id="nor all of them"),
        pytest.param("admin", None, True, id="who heads the group closes all"),
    ],
)
async def test_closing_days(database_url, tmp_path, who, store, may):
    async with open_duty_shop(tmp_path, database_url) as duties:
        other = await Store.create(name="Hill Road")
        named = {"own": duties.shop.store.id, "other": other.id, None: None}[store]
        seat = replace(duties.seat(who), all_stores=who == "admin")
        change = Change(values=DAY | {"store": named})
        if may:
            assert isinstance(await write(RESOURCES["closing_days"], seat, change), Saved)
        else:
            with pytest.raises(Refused):
                await write(RESOURCES["closing_days"], seat, change)


@pytest.mark.parametrize(
    ("who", "lines"),
    [
        pytest.param("ren", 4, id="one's own lines"),
        pytest.param("sun", 5, id="those of the team"),
        pytest.param("wang", 9, id="those of the store"),
        pytest.param("xu", 9, id="the auditor reads them all"),
    ],
)
async def test_lines_are_listed_by_the_same_rights(database_url, tmp_path, who, lines):
    async with open_duty_shop(tmp_path, database_url) as duties:
        await duties.make()
        assert await count(RESOURCES["duty_lines"], duties.seat(who), View()) == lines


@pytest.mark.parametrize("noun", ["duty_sheets", "duty_lines"])
@pytest.mark.parametrize("who", ["li", "sun", "wang", "admin"])
async def test_nobody_adds_a_sheet_or_a_line_by_hand(tmp_path, noun, who):
    async with open_duty_shop(tmp_path) as duties:
        with pytest.raises(Refused):
            await write(RESOURCES[noun], duties.seat(who), Change(values={"kept_on": FRIDAY}))
