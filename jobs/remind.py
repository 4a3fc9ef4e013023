"""Reminders: every half hour, what is due today, late or awaited comes into the inbox of whom it concerns, once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.job import Job
from models.notices.reminding import remind as remind_all
from models.people.seats import seat_of_the_machine
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(zh="提醒 {count} 条", en="{count} reminders")


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(minutes=30)


async def _run() -> Text:
    return DONE.fill(count=await remind_all(await seat_of_the_machine()))


remind = Job("remind", _every, _run)
