"""Catching up: since when timed work has to be done, where the shop or the server was closed for days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from models.database import reader
from models.database.stored import moment_of

LAST_SQL: Final = "SELECT max(started_at) FROM job_run WHERE job = ? AND state = 'done'"


async def first_missed(job: str, zone: str) -> date | None:
    """Give the day after a job's last run; None where it never ran."""
    last = (await reader().rows(LAST_SQL, [job]))[0][0]
    return None if last is None else moment_of(last).astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
