"""Duty sheets: every quarter of an hour it is seen to that everybody who holds a post has today's checklist."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.catching_up import first_missed
from jobs.job import Job
from models.duties.checklist import store_now
from models.duties.making import make_sheets
from models.people.seats import seat_of_the_machine
from models.text import Text
from seeds.duty_lists import add_duty_lists
from surveys.checklists import checklists_in_use

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(zh="生成检查表 {made} 张", en="{made} duty sheets made")


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(minutes=15)


async def _run() -> Text:
    seat = await seat_of_the_machine()
    await add_duty_lists(seat)
    now = store_now(seat.zone)
    made = await make_sheets(
        seat, await checklists_in_use(), now, since=await first_missed("make_duty_sheets", seat.zone)
    )
    return DONE.fill(made=made)


make_duty_sheets = Job("make_duty_sheets", _every, _run)
