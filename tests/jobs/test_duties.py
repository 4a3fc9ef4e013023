"""The timed work of duties: run twice it makes nothing twice, and what is over is written down."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jobs.make_duty_sheets import make_duty_sheets
from jobs.settle_duties import settle_duties
from models.database import reader
from models.duties.checklist import store_now
from models.tables.duties import DutyLine, DutySheet
from models.tables.organisation import Holding, Post
from seeds.starting import start_store
from surveys.library import install_shipped
from tests.models.shop import open_shop


async def test_the_sheets_of_the_day_are_made_once_and_settled_when_it_is_over(database_url, tmp_path):
    async with open_shop(tmp_path, database_url) as shop:
        await start_store(shop.store.id)
        await install_shipped()
        await Holding.create(person=shop.people["li"], post=await Post.get(name="保安"))
        assert (await make_duty_sheets.run()).to("en") == "1 duty sheets made"
        assert (await make_duty_sheets.run()).to("en") == "0 duty sheets made"
        before = store_now("Asia/Shanghai").date() - timedelta(days=5)
        await DutySheet.all().update(kept_on=before)
        await DutyLine.all().update(kept_on=before)
        lines = (await reader().rows("SELECT count(*) FROM duty_line WHERE late_days <= 3"))[0][0]
        assert (await settle_duties.run()).to("en") == f"{lines} lines missed, 0 of people not here"
        assert (await settle_duties.run()).to("en") == "0 lines missed, 0 of people not here"


@pytest.mark.parametrize("job", [make_duty_sheets, settle_duties], ids=lambda job: job.name)
async def test_an_empty_store_has_nothing_to_do(tmp_path, job):
    async with open_shop(tmp_path):
        assert "0" in (await job.run()).to("en")
