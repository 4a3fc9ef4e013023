"""What surveys keep of a customer who is deleted for good: that somebody was drawn, and nothing of who."""

from __future__ import annotations

from datetime import timedelta

from models.database import reader
from models.gate.saving import delete_for_good
from models.resources import RESOURCES
from surveys.calling import queue
from surveys.sampling import draw
from tests.models.shop import TODAY
from tests.surveys.asking import open_asking_shop


async def test_name_and_phone_go_and_nobody_calls(tmp_path, database_url):
    async with open_asking_shop(tmp_path, database_url) as shop:
        owner = await shop.add("customers", name="周美玲", phone="13912345678")
        car = await shop.add("vehicles", plate="苏E88123", owner=owner, delivered_on=TODAY - timedelta(days=1))
        assert (await draw(TODAY))["delivery_day"] == 1
        await shop.change("vehicles", car, owner=None)
        await delete_for_good(RESOURCES["customers"], shop.seat("admin"), [owner])
        kept = await reader().rows("SELECT asks, phone, outcome FROM invitation")
        assert [tuple(row) for row in kept] == [("", "", "screened_out")]
        assert (await reader().rows("SELECT count(*) FROM invitation WHERE ended_on IS NULL"))[0][0] == 0
        assert await queue(shop.seat("wang")) == []
