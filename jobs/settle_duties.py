"""Duties: every quarter of an hour, what nobody entered in time is written down as missed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.job import Job
from models.duties.checklist import store_now
from models.duties.missing import settle_past
from models.people.seats import seat_of_the_machine
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(zh="漏做 {missed} 项，不在岗 {aside} 项", en="{missed} lines missed, {aside} of people not here")


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(minutes=15)


async def _run() -> Text:
    seat = await seat_of_the_machine()
    settled = await settle_past(seat, store_now(seat.zone))
    return DONE.fill(missed=settled.missed, aside=settled.aside)


settle_duties = Job("settle_duties", _every, _run)
