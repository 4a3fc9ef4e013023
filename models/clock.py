"""The clock: the one place that is asked what time it is, so that a whole day can be shown or tried at any hour."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Final

from models.problem import Refused
from models.text import Text

SET_BY: Final = "STORE_CLOCK"  # in the environment; without it the computer's own clock counts
UNCLEAR: Final = Text(
    zh="环境变量 STORE_CLOCK“{found}”不是日期和时间。请这样写：2026-11-23T08:10+08:00；不写时区就按这台电脑的时区。",
    en="The environment's STORE_CLOCK “{found}” is no date with a time. Please write it like 2026-11-23T08:10+08:00; "
    "without a zone it is this computer's.",
)


def now(zone: tzinfo = UTC) -> datetime:
    """Give the moment it is; where a clock was set, it runs on from there."""
    said = os.environ.get(SET_BY, "").strip()
    ahead = _ahead(said) if said else timedelta(0)  # asked before the time is, so that no set clock starts early
    return (datetime.now(UTC) + ahead).astimezone(zone)


@lru_cache(maxsize=1)
def _ahead(said: str) -> timedelta:
    """Say how far the set clock is ahead, from the first time that somebody asks."""
    try:
        return datetime.fromisoformat(said).astimezone(UTC) - datetime.now(UTC)
    except ValueError:
        raise Refused(UNCLEAR.fill(found=said)) from None
