"""Escalating: every quarter of an hour, cases that stay open too long go one level up."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.job import Job
from models.people.seats import seat_of_the_machine
from models.text import Text
from surveys.cases import escalate

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(zh="升级案件 {count} 件", en="{count} cases handed up")


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(minutes=15)


async def _run() -> Text:
    return DONE.fill(count=await escalate(await seat_of_the_machine()))


escalate_cases = Job("escalate_cases", _every, _run)
