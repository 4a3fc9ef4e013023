"""Running: the server's timed work, one job after the other; a failure is written down and never stops the rest."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from typing import TYPE_CHECKING, Final

from jobs import collect
from jobs.turns import end, take
from models import clock
from models.problem import Refused
from models.settings import settings
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from jobs.job import Job

log = logging.getLogger("huitouke.jobs")

FIRST_SECONDS: Final = 20.0  # the first pages come first
LOOK_SECONDS: Final = 30.0
STOPPED: Final = Text(zh="服务器在中途关闭。", en="The server was stopped in the middle.")
BROKE: Final = Text(zh="程序出错（{kind}），详情在日志里。", en="The program failed ({kind}); the log has the details.")


class Runner:
    """Looks every half minute which jobs are due, as long as the server runs."""

    def __init__(self, *, first: float = FIRST_SECONDS, every: float = LOOK_SECONDS) -> None:
        """Say how often to look."""
        self._first, self._every = first, every
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin; the first look comes a little later."""
        self._task = asyncio.create_task(self._watch(), name="timed work")

    async def stop(self) -> None:
        """End; a job in the middle is broken off and its turn taken again later."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _watch(self) -> None:
        await asyncio.sleep(self._first)
        jobs = collect().values()
        while True:
            try:
                await run_due(jobs)
            except Refused:
                log.info("no timed work while a backup is being restored")
            except Exception:
                log.exception("looking for timed work failed; the next look comes")
            await asyncio.sleep(self._every)


async def run_due(jobs: Iterable[Job], now: datetime | None = None) -> list[str]:
    """Do every job whose turn it is and nobody has taken; gives the names of those that were done here."""
    now = now or clock.now()
    chosen = await settings()
    done = []
    for job in jobs:
        turn = await take(job, job.slot(now, chosen), now)
        if turn is not None:
            await _run(job, turn)
            done.append(job.name)
    return done


async def _run(job: Job, turn: int) -> None:
    try:
        await end(turn, await job.run())
    except asyncio.CancelledError:
        with contextlib.suppress(Exception):
            await asyncio.shield(end(turn, STOPPED, state="failed"))
        raise
    except Exception as error:
        reference = secrets.token_hex(4)
        log.exception("the job %s failed, reference %s", job.name, reference)
        note = error.text if isinstance(error, Refused) else BROKE.fill(kind=type(error).__name__)
        await end(turn, note, reference=reference, state="failed")
