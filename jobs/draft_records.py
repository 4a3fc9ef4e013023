"""Accountability: every hour, facts that ask for a record become a draft, each fact once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.job import Job
from models.accountability.facts import draft_from_facts
from models.people.seats import seat_of_the_machine
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(zh="起草责任记录 {count} 条", en="{count} accountability records drafted")


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(hours=1)


async def _run() -> Text:
    return DONE.fill(count=await draft_from_facts(await seat_of_the_machine()))


draft_records = Job("draft_records", _every, _run)
