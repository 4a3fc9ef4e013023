"""Drawing: every hour, visits whose waiting days are over; what nobody reached in time ends."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.job import Job
from models.people.seats import seat_of_the_machine
from models.text import Text
from surveys.sampling import draw, expire

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(zh="抽中 {drawn} 位，过期 {expired} 位", en="{drawn} drawn, {expired} expired")


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(hours=1)


async def _run() -> Text:
    today = (await seat_of_the_machine()).today
    expired = await expire(today)
    drawn = sum((await draw(today)).values())
    return DONE.fill(drawn=drawn, expired=expired)


draw_visits = Job("draw_visits", _every, _run)
