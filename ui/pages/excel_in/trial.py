"""Trial: the dry run of an upload in the background, run again when something was decided anew."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from models.intake.job import find_unknown, prepare
from models.intake.plan import Plan, dry_run
from models.problem import Refused

if TYPE_CHECKING:
    from models.access import Seat
    from models.intake.uploads import Upload
    from models.intake.values import Unknown
    from models.intake.wanted import Wanted
    from models.text import Text

KEPT = 20  # trials that are remembered; the oldest goes


@dataclass
class Trial:
    """One dry run: how far it is, and what it found."""

    mark: str
    done: int = 0
    total: int = 0
    plan: Plan | None = None
    unknown: list[Unknown] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)
    refused: Text | None = None
    task: asyncio.Task[None] | None = None

    @property
    def is_over(self) -> bool:
        """Tell whether there is nothing more to wait for."""
        return self.task is None or self.task.done()


_trials: dict[str, Trial] = {}


def trial_of(upload: Upload, wanted: Wanted, seat: Seat) -> Trial:
    """Give the dry run of these decisions; decisions made since the last one start it anew."""
    mark = json.dumps([wanted.stored(), seat.person, seat.store], ensure_ascii=False, sort_keys=True)
    known = _trials.get(upload.id)
    if known is not None and known.mark == mark:
        return known
    if known is not None and known.task is not None:
        known.task.cancel()
    trial = _trials[upload.id] = Trial(mark)
    trial.task = asyncio.create_task(_run(trial, upload, wanted, seat), name=f"dry run {upload.id}")
    while len(_trials) > KEPT:
        old = _trials.pop(next(iter(_trials)))
        if old.task is not None:
            old.task.cancel()
    return trial


def forget_trial(upload: str) -> None:
    """Let a dry run go; the books have changed since."""
    _trials.pop(upload, None)


async def _run(trial: Trial, upload: Upload, wanted: Wanted, seat: Seat) -> None:
    def told(done: int, total: int) -> None:
        trial.done, trial.total = done, total

    try:
        trial.cells = await asyncio.to_thread(upload.sheets[wanted.sheet].read)
        trial.total = len(trial.cells)
        trial.unknown = await find_unknown(trial.cells, wanted, seat)
        trial.plan = await dry_run(await prepare(trial.cells, wanted, seat), told)
    except Refused as refused:
        trial.refused = refused.text
