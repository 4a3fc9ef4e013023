"""Plan: the dry run — what a file would do, counted and explained before anything is written."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any, cast

from models.database import reader
from models.database.many import in_parts
from models.gate.outcome import Change, Outcome, Saved, Wrong
from models.gate.storing import stored_values
from models.gate.working_out import forbidden
from models.intake.chunk import Chunk, unwritten
from models.intake.counts import Counts
from models.intake.limits import BATCH_ROWS
from models.intake.phones import pretend_phones
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from models.database.many import Asks
    from models.gate.writer import Writer
    from models.intake.job import Job
    from models.intake.values import Row
    from models.problem import Problem

MOST_PROBLEMS = 500  # shown on the screen; all of them are counted and all come with the failed rows
SAME_ROW = Text(zh="与第 {row} 行完全相同，只算一次", en="The same as row {row}; counted once")


@dataclass(frozen=True)
class Trouble:
    """One thing that is wrong: the row as Excel numbers it, the column (-1: the whole row), the sentence."""

    row: int
    column: int
    problem: Problem
    noun: str = ""
    candidates: tuple[int, ...] = ()
    key: str = ""  # what is chosen for the row: its noun, or a field that names another record


@dataclass
class Plan:
    """What would happen."""

    counts: Counts
    troubles: list[Trouble] = field(default_factory=list)
    same: list[tuple[int, int]] = field(default_factory=list)  # identical rows and the earlier ones


async def dry_run(job: Job, progress: Callable[[int, int], None] | None = None) -> Plan:
    """Count what a file would do; nothing is written, and nobody has to wait for it."""
    plan = Plan(Counts(notes=list(job.notes)))
    pretended: dict[tuple[str, int], tuple[int, dict[str, Any]]] = {}
    numbers = count(-1_000_001, -1)  # records that do not exist yet; choices yet to be made use those above
    done = 0
    for part in in_parts(job.rows, BATCH_ROWS):
        chunk = Chunk(job, part, pretended)
        await _pretend(chunk, pretended, numbers)
        plan.counts.add(chunk.counts())
        _note_troubles(plan, chunk)
        done += len(part)
        if progress:
            progress(done, len(job.rows))
        await asyncio.sleep(0)
    return plan


async def _pretend(
    chunk: Chunk, pretended: dict[tuple[str, int], tuple[int, dict[str, Any]]], numbers: count[int]
) -> None:
    asks: Asks = reader()
    await chunk.match(asks)
    for noun, resource in chunk.job.resources.items():
        things, changes, rows = chunk.changes(noun)
        ids = [change.row for change in changes if change.row is not None and change.row > 0]
        known = chunk.job.known[noun]
        current = await stored_values(cast("Writer", asks), resource, known, ids, lock=False)
        outcomes: list[Outcome] = []
        for number, change in zip(things, changes, strict=True):
            before = pretended.get((noun, number), (0, {}))[1]
            values = current.get(change.row or 0, (0, {}))[1] | before
            if problems := forbidden(resource, chunk.job.seat, change, values):
                outcomes.append(Wrong(tuple(problems)))
                continue
            outcome = _outcome(change, values, numbers)
            outcomes.append(outcome)
            pretended[noun, number] = (outcome.row, before | dict(change.values))
        unwritten(rows, outcomes, {name: column for column, name in chunk.job.wanted.fields_of(noun).items()})
        chunk.settle(noun, things, rows, outcomes)
        if noun == "customers":
            await pretend_phones(asks, chunk)


def _outcome(change: Change, values: dict[str, Any], numbers: count[int]) -> Saved:
    if change.row is None:
        return Saved(next(numbers), 1, tuple(change.values), new=True)
    return Saved(change.row, 1, tuple(name for name, value in change.values.items() if values.get(name) != value))


def _note_troubles(plan: Plan, chunk: Chunk) -> None:
    several = {asked.row: asked.several for asked in chunk.asked}
    for row in chunk.rows:
        if row.same_as is not None:
            if len(plan.same) < MOST_PROBLEMS:
                plan.same.append((row.number + 1, row.same_as + 1))
        elif len(plan.troubles) < MOST_PROBLEMS:
            plan.troubles += troubles_of(row, several.get(row.number))


def troubles_of(row: Row, several: Any = None) -> Sequence[Trouble]:
    """Give what is wrong with a row."""
    if several:
        column, problem = row.problems[-1]
        return [Trouble(row.number + 1, column, problem, several.noun, several.ids, several.key)]
    return [Trouble(row.number + 1, column, problem) for column, problem in row.problems]
