"""A visit settles at once what waited for the car: slips, the appointment, the recall list."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from models.gate.outcome import Change, Saved
from models.gate.saving import write
from models.resources import RESOURCES
from models.tables.appointments import Appointment
from models.tables.care import CareRule, Slip
from models.tables.recall import Recall, RecallMonth
from tests.models.shop import TODAY, open_shop

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("login", ["wang", "li"], ids=["written by the manager", "written by an advisor"])
async def test_slip_appointment_and_recall_follow_the_visit_in_the_same_breath(
    tmp_path: Path, database_url: str, login: str
):
    async with open_shop(tmp_path, database_url) as shop:
        li = shop.people["li"].id
        customer = await shop.add("customers", name="周敏", phone="13900001111", advisor=li)
        car = await shop.add("vehicles", plate="苏A12345", owner=customer)
        rule = await CareRule.create(key="maintenance", title="保养", counted_from="maintenance", closes_on_visit=True)
        shared = {"customer_id": customer, "vehicle_id": car, "store": shop.store}
        slip = await Slip.create(
            rule=rule, cycle="1", from_on=date(2026, 11, 10), counted_on=date(2026, 11, 10), due_on=date(2026, 11, 30),
            **shared,
        )  # fmt: skip
        booked = await Appointment.create(booked_for=TODAY, hour=9, **shared)
        month = await RecallMonth.create(store=shop.store, month="2026-11", listed_on=date(2026, 11, 1))
        due = await Recall.create(month=month, due_on=date(2026, 11, 25), **shared)
        outcome = await write(
            RESOURCES["visits"],
            shop.seat(login),
            Change(values={"vehicle": car, "customer": customer, "visited_on": TODAY, "advisor": li}),
        )
        assert isinstance(outcome, Saved), outcome
        for row in (slip, booked, due):
            await row.refresh_from_db()
        assert (slip.state, slip.closed_on) == ("came", TODAY)
        assert (booked.state, booked.visit_id) == ("came", outcome.row)
        assert due.came_on == TODAY
