"""One tap in the monthly review files scripts and awards once; the next meetings see the praise."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from models.gate.reading import read
from models.meetings.filing import file_awards, file_scripts, filed_of
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.meetings import Meeting, MeetingSeries
from models.view import View
from tests.models.shop import open_shop

DAY = date(2026, 12, 1)
SHEET = {"scripts": "太贵了\n旧件给您看", "awards": "{li}：预约到店率九成（红旗）"}


async def test_what_a_review_says_is_filed_once_and_seen_again(tmp_path, database_url):
    async with open_shop(tmp_path, database_url) as shop:
        series = await MeetingSeries.create(title="月度分析会", kind="monthly", side="sales", store=shop.store)
        li = shop.people["li"].name
        sheet = {**SHEET, "awards": SHEET["awards"].format(li=li)}
        meeting = await Meeting.create(
            series=series, held_on=DAY, starts_at="16:00", state="running", store=shop.store, sheet=sheet
        )
        chair = shop.seat("wang", today=DAY)
        assert [await file_scripts(chair, meeting.id), await file_scripts(chair, meeting.id)] == [1, 0]
        assert [await file_awards(chair, meeting.id), await file_awards(chair, meeting.id)] == [1, 0]

        found = await read(RESOURCES["scripts"], shop.seat("li"), View(search="旧件"), columns=["objection", "side"])
        assert [(one.values["objection"], one.values["side"]) for one in found.rows] == [("太贵了", "sales")]
        filed = await filed_of(meeting.id, shop.store.id, DAY)
        assert [(one.name, one.month, one.reward) for one in filed.awards] == [(li, "2026-11", "红旗")]
        again = await filed_of(meeting.id + 1, shop.store.id, DAY + timedelta(days=1))
        assert [one.words for one in again.lately] == ["预约到店率九成"]

        with pytest.raises(Refused):
            await file_scripts(shop.seat("li", today=DAY), meeting.id)
        await Meeting.filter(id=meeting.id).update(sheet=json.loads('{"awards": "nobody：nothing"}'))
        with pytest.raises(Refused, match="nobody called “nobody”"):
            await file_awards(chair, meeting.id)
