"""The hourly job of care: it brings the rules, makes the slips, and catches up after days off."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from jobs import make_slips as job
from jobs.running import run_due
from models.database import reader
from models.gate.writer import transaction
from models.people.seats import seat_of_the_machine
from seeds.care_rules import RULES
from tests.models.care_shop import Care
from tests.models.shop import open_shop

if TYPE_CHECKING:
    from pathlib import Path


async def test_a_store_gets_its_rules_and_the_slips_of_the_days_off(tmp_path: Path, database_url: str):
    async with open_shop(tmp_path, database_url) as shop:
        care = Care(shop.store, shop.people)
        today = (await seat_of_the_machine()).today
        await run_due([job.make_slips])
        assert len(await reader().rows("SELECT 1 FROM care_rule")) == len(RULES)
        delivered = today - timedelta(days=4)
        await care.car(await care.customer(), delivered_on=delivered)
        later = datetime.now(UTC) + timedelta(hours=1)
        await run_due([job.make_slips], later)
        assert {one["rule"] for one in await care.slips()} == {"delivery_second_call"}  # the first call is over
        async with transaction() as writer:
            last = datetime.now(UTC) - timedelta(days=6)
            await writer.run("UPDATE job_run SET started_at = ? WHERE job = 'make_slips'", [last])
        await run_due([job.make_slips], later + timedelta(hours=1))
        found = {one["rule"] for one in await care.slips()}
        assert found == {"delivery_second_call", "delivery_first_call", "delivery_thanks"}
        notes = await reader().rows("SELECT state FROM job_run WHERE job = 'make_slips'")
        assert {row[0] for row in notes} == {"done"}
