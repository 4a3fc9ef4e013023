"""Backup: a copy of the data every few hours, as often as the store has chosen."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from jobs.job import Job
from models.backups import back_up_on_schedule
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping


def _every(settings: Mapping[str, Any]) -> timedelta:
    return timedelta(hours=settings["backup_hours"])


async def _run() -> Text:
    return Text.plain((await back_up_on_schedule()).name)


backup = Job("backup", _every, _run)
