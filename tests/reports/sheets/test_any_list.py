"""Any list on paper: an address that names columns which are not there is printed with the usual ones."""

from __future__ import annotations

import pytest

from models.gate.catalogue import shown_columns
from models.resources import RESOURCES
from models.view import View
from reports.sheets.any_list import any_list, draw
from tests.models.shop import open_shop


@pytest.mark.parametrize(
    ("columns", "printed"), [(["nothing"], None), (["nothing", "name"], 1)], ids=["none of them", "one of them"]
)
async def test_columns_that_are_not_there_are_passed_over(tmp_path, columns, printed):
    async with open_shop(tmp_path) as shop:
        await shop.add("customers", name="王芳")
        customers = RESOURCES["customers"]
        sheet = await any_list(shop.seat("wang"), customers, View(columns=columns))
        usual = await any_list(shop.seat("wang"), customers, View(columns=await shown_columns(customers)))
        assert len(sheet.columns) == (printed or len(usual.columns))
        assert draw(sheet).startswith(b"%PDF")
