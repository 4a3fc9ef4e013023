"""Does the timed work of a day twice over, as a server of its own; the tests start two of them at once."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

from jobs import collect
from models.database import open_database

JOBS = ("make_duty_sheets", "settle_duties", "make_meetings", "draft_records", "remind")


async def do_the_day(times: int = 2) -> None:
    """Do every job itself, past the turns that would let only one server do it."""
    jobs = collect()
    for _ in range(times):
        for name in JOBS:
            await jobs[name].run()


async def main(folder: Path, begins: float) -> None:
    """Open the store, wait for the other one, and begin."""
    jobs = await open_database(folder)
    try:
        await asyncio.sleep(max(0.0, begins - time.time()))
        await do_the_day()
    finally:
        await jobs.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), float(sys.argv[2])))
