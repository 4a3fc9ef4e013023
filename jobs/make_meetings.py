"""Meetings: every hour, the meetings of the day; those of a missed night are made at the next start."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.catching_up import first_missed
from jobs.job import Job
from models.gate.writer import transaction
from models.meetings.making import make_meetings as make
from models.people.seats import seat_of_the_machine
from models.text import Text
from seeds.meetings import add_meeting_series

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(zh="新会议 {made} 场", en="{made} meetings made")


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(hours=1)


async def _run() -> Text:
    seat = await seat_of_the_machine()
    spoken = 1 if seat.settings["first_language"] == "en" else 0
    async with transaction() as writer:
        await add_meeting_series(writer, seat, spoken=spoken)
    return DONE.fill(made=await make(seat, await first_missed("make_meetings", seat.zone)))


make_meetings = Job("make_meetings", _every, _run)
