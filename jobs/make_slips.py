"""Care: every hour, the slips of the day for all stores; what a visit has settled or nobody did in time ends."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.catching_up import first_missed
from jobs.job import Job
from models.care.making import make_slips as make
from models.people.seats import seat_of_the_machine
from models.text import Text
from seeds.care_rules import add_care_rules

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(
    zh="新关怀单 {made} 张，来店或预约结束 {came} 张，不再需要 {dropped} 张，过期 {missed} 张",
    en="{made} slips made, {came} ended by a visit, {dropped} no longer needed, {missed} not done in time",
)


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(hours=1)


async def _run() -> Text:
    seat = await seat_of_the_machine()
    await add_care_rules(seat)
    made = await make(seat, await first_missed("make_slips", seat.zone))
    return DONE.fill(made=made.made, came=made.came, dropped=made.dropped, missed=made.missed)


make_slips = Job("make_slips", _every, _run)
