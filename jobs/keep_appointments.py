"""Appointments: every quarter of an hour, who has come; and after each day, who has not."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.job import Job
from models.appointments.coming import keep_appointments as keep
from models.people.seats import seat_of_the_machine
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(zh="到店 {came} 台，未到店 {missed} 台", en="{came} came, {missed} did not")


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(minutes=15)


async def _run() -> Text:
    came, missed = await keep(await seat_of_the_machine())
    return DONE.fill(came=came, missed=missed)


keep_appointments = Job("keep_appointments", _every, _run)
