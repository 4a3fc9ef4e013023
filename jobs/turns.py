"""Turns: which server does which turn of a job, and what became of it."""

from __future__ import annotations

import json
import secrets
import socket
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from models import clock
from models.gate.writer import transaction

if TYPE_CHECKING:
    from jobs.job import Job
    from models.text import Text

RETRY_AFTER: Final = timedelta(minutes=10)
TRIES: Final = 5
GIVEN_UP_AFTER: Final = timedelta(hours=2)  # a server that died in the middle of its turn
KEPT: Final = timedelta(days=60)

# The turn is whoever's inserts it first; one that failed, or whose server died, may be taken again.
TAKE_SQL: Final = """
INSERT INTO job_run (job, slot, state, tries, started_at, ended_at, server, reference, note)
VALUES (?, ?, 'running', 1, ?, NULL, ?, ?, NULL)
ON CONFLICT (job, slot) DO UPDATE
SET state = 'running', tries = job_run.tries + 1, started_at = excluded.started_at, server = excluded.server,
    reference = excluded.reference
WHERE (job_run.state = 'failed' AND job_run.tries < ? AND job_run.ended_at < ?)
   OR (job_run.state = 'running' AND job_run.started_at < ?)
"""
TAKEN_SQL: Final = "SELECT id FROM job_run WHERE job = ? AND slot = ? AND reference = ?"
END_SQL: Final = "UPDATE job_run SET state = ?, ended_at = ?, reference = ?, note = ? WHERE id = ?"


async def take(job: Job, slot: int, now: datetime | None = None) -> int | None:
    """Take a turn and give its number, or None where it is done or somebody else's."""
    now = now or clock.now()
    mark = secrets.token_hex(8)  # whose row it is now
    taking = [job.name, slot, now, socket.gethostname()[:80], mark]
    async with transaction() as writer:
        await writer.run(TAKE_SQL, [*taking, TRIES, now - RETRY_AFTER, now - GIVEN_UP_AFTER])
        taken = await writer.rows(TAKEN_SQL, [job.name, slot, mark])
    return int(taken[0][0]) if taken else None


async def end(turn: int, note: Text, *, reference: str = "", state: str = "done") -> None:
    """Write down what became of a turn."""
    async with transaction() as writer:
        await writer.run(END_SQL, [state, clock.now(), reference, json.dumps(note.words), turn])


async def forget_old_turns() -> None:
    """Delete what became of turns long ago."""
    async with transaction() as writer:
        await writer.run("DELETE FROM job_run WHERE started_at < ?", [clock.now() - KEPT])
