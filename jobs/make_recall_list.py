"""The recall list: every hour it is seen to that the coming month has one, and that all lists tell what happened."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from jobs.job import Job
from models.people.seats import seat_of_the_machine
from models.recall.flowing import follow_all
from models.recall.listing import make_lists
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

DONE: Final = Text(
    zh="招揽名单新增 {added} 台，更新 {changed} 台", en="{added} cars listed for recall, {changed} updated"
)


def _every(settings: Mapping[str, Any]) -> timedelta:
    del settings
    return timedelta(hours=1)


async def _run() -> Text:
    seat = await seat_of_the_machine()
    added = await make_lists(seat)
    return DONE.fill(added=added, changed=await follow_all(seat))


make_recall_list = Job("make_recall_list", _every, _run)
