"""Running: a file goes into the books in chunks, each one transaction together with how far it got."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import portalocker

from models import clock
from models.access import CREATE
from models.database import reader
from models.database.many import in_parts
from models.gate.outcome import Change, Saved
from models.gate.saving import write_in
from models.gate.writer import Writer, transaction
from models.intake.ahead import Ahead
from models.intake.chunk import STATES, Chunk, unwritten
from models.intake.collecting import pass_over, seldom_collecting
from models.intake.counts import Counts
from models.intake.failed import keep_problems
from models.intake.job import Job, find_unknown, prepare, stored_notes
from models.intake.limits import BATCH_ROWS
from models.intake.named import REFERRER, rows_for_later
from models.intake.phones import write_phones
from models.intake.remembering import remember
from models.intake.uploads import Upload, upload_of
from models.intake.wanted import ADD, Wanted
from models.people.seats import seat_of
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from models.access import Seat
    from models.intake.chunk import State
    from models.intake.values import Row, Unknown

log = logging.getLogger("huitouke")

NEW_BATCH = """
INSERT INTO import_batch (id, noun, file_name, stored_as, digest, sheet, mapping, state, person_id, store_id, rows,
started_at, done, "new", updated, unchanged, skipped, wrong, note)
VALUES (?, ?, ?, ?, ?, ?, ?, 'running', ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, '')
"""
STEP = """
UPDATE import_batch SET done = ?, "new" = "new" + ?, updated = updated + ?, unchanged = unchanged + ?,
skipped = skipped + ?, wrong = wrong + ?, rows = ?, state = 'running' WHERE id = ?
"""
BATCH = """
SELECT stored_as, mapping, done, person_id, store_id, "new", updated, unchanged, skipped, wrong, state
FROM import_batch WHERE id = ?
"""
BUSY = Text(zh="这次导入正在进行，请等它结束。", en="This import is running already. Please wait for it to end.")
NO_BATCH = Text(zh="没有编号为 {batch} 的导入。", en="There is no import with number {batch}.")
NOT_LEFT = Text(
    zh="这次导入已经结束，没有可以继续的。", en="This import has ended; there is nothing left to go on with."
)


@dataclass
class Run:
    """One import on its way; set `stop` to end it after the chunk at hand."""

    batch: int
    total: int = 0
    done: int = 0
    counts: Counts = field(default_factory=Counts)
    stop: bool = False
    task: asyncio.Task[Counts] | None = None


runs: dict[int, Run] = {}  # those of this process


class _Again(Exception):  # noqa: N818 -- never leaves this module
    """The gate did not take a row: the chunk is written once more without it."""


async def new_batch(upload: Upload, wanted: Wanted, seat: Seat) -> int:
    """Note in the books that a file is going to be imported."""
    async with transaction() as writer:
        batch = (await writer.new_ids("import_batch", 1))[0]
        sheet = upload.sheets[wanted.sheet]
        said = json.dumps(wanted.stored(), ensure_ascii=False)
        values = [
            batch,
            "+".join(wanted.nouns_held),
            upload.name[:200],
            upload.id,
            upload.digest,
            sheet.name[:80],
            said,
        ]
        await writer.run(NEW_BATCH, [*values, seat.person or None, seat.store, sheet.rows, clock.now()])
        await remember(writer, wanted)
    return batch


def start(batch: int, seat: Seat) -> Run:
    """Run an import in the background."""
    if batch in runs:
        return runs[batch]
    run = runs[batch] = Run(batch)
    run.task = asyncio.create_task(_in_background(run, seat), name=f"import {batch}")
    return run


async def _in_background(run: Run, seat: Seat) -> Counts:
    try:
        return await carry_on(run, seat)
    except Refused as refused:
        await end(run.batch, "failed", refused.text)
    except Exception:
        log.exception("import %s stopped", run.batch)
        await end(run.batch, "failed")
    finally:
        runs.pop(run.batch, None)
    return run.counts


async def carry_on(run: Run, seat: Seat, progress: Callable[[int, int], None] | None = None) -> Counts:
    """Bring a file into the books from where it stopped; each chunk is kept whole or not at all."""
    stored, said, done, _, _, *counted, state = await batch_row(run.batch)
    if state in {"done", "undone"}:
        raise Refused(NOT_LEFT)
    wanted = Wanted.loaded(json.loads(said) if isinstance(said, str) else said)
    upload = upload_of(stored)
    run.counts = Counts(batch=run.batch)
    run.counts.add(dict(zip(STATES, counted, strict=True)))
    with _alone(upload), seldom_collecting():
        rows = await asyncio.to_thread(upload.sheets[wanted.sheet].read)
        missing = [word for word in await find_unknown(rows, wanted, seat) if word.taken_for == ADD]
        added = await add_choices(missing, seat, run.batch) if missing else {}
        job = await prepare(rows, wanted, seat, added)
        pass_over()
        run.total, run.counts.notes = len(job.rows), job.notes
        await _write_all(run, job, rows, done, progress)
    if not run.stop:
        upload.remove()
    return run.counts


async def _write_all(
    run: Run, job: Job, cells: Sequence[Sequence[str]], done: int, progress: Callable[[int, int], None] | None
) -> None:
    run.done = done
    async with Ahead(job) as ahead:
        while run.done < run.total and not run.stop:
            rows = job.rows[run.done : run.done + BATCH_ROWS]
            run.counts.add(await write_chunk(ahead, rows, cells, run))
            run.done += len(rows)
            if progress:
                progress(run.done, run.total)
            await asyncio.sleep(0)
    if not run.stop:
        await _tie_people(job, run.batch)
    notes = [] if run.stop else job.notes
    await end(run.batch, "cancelled" if run.stop else "done", *notes)


async def _tie_people(job: Job, batch: int) -> None:
    """Write who recommended whom where both came with this file; done twice it changes nothing."""
    resource, rows = RESOURCES["customers"], rows_for_later(job)
    for part in in_parts(rows, BATCH_ROWS):
        async with transaction() as writer:
            chunk = Chunk(job, part)
            await chunk.match(writer)
            told = ((chunk.ids.get(("customers", row.refs["customers"])), row) for row in chunk.live)
            changes = [
                Change(values={"referrer": chunk.named[row.number, REFERRER]}, row=customer)
                for customer, row in told
                if customer and (row.number, REFERRER) in chunk.named
            ]
            if changes:
                await write_in(writer, resource, job.seat, changes, batch=batch)


async def write_chunk(
    ahead: Ahead, rows: Sequence[Row], cells: Sequence[Sequence[str]], run: Run
) -> Mapping[State, int]:
    """Write some rows and how far the file has come, in one transaction; give what became of them."""
    job, done = ahead.job, run.done + len(rows)
    while True:
        try:
            async with transaction(ahead=True) as writer:
                chunk = await ahead.chunk(rows, writer)
                await _write(chunk, writer, run.batch)
                counted = chunk.counts()
                await writer.run_soon(STEP, [done, *counted.values(), run.total, run.batch])
                await keep_problems(writer, run.batch, job, rows, cells)
                await ahead.begin(job.rows[done : done + BATCH_ROWS], chunk, writer)
        except _Again:
            continue  # the rows that the gate did not take are marked now
        else:
            return counted


async def _write(chunk: Chunk, writer: Writer, batch: int) -> None:
    job = chunk.job
    for noun, resource in job.resources.items():
        numbers, changes, rows = chunk.changes(noun)
        if changes:
            outcomes = await write_in(writer, resource, job.seat, changes, batch=batch)
            columns = {name: column for column, name in job.wanted.fields_of(noun).items()}
            if unwritten(rows, outcomes, columns):
                raise _Again
            chunk.settle(noun, numbers, rows, outcomes)
            if noun == "customers" and await write_phones(writer, chunk, batch):
                raise _Again


async def add_choices(words: Sequence[Unknown], seat: Seat, batch: int) -> dict[tuple[str, str], int]:
    """Make the choices that the file's words need; they belong to the batch and go with it when it is undone."""
    choices = RESOURCES["choices"]
    if not seat.may(choices.can, CREATE):
        return {}
    wanted = list(dict.fromkeys((word.field.choice_list, word.word) for word in words))
    async with transaction() as writer:
        taken = {(row[0], row[1]) for row in await writer.rows("SELECT list, code FROM choice")}
        changes = [
            Change(values={"list": name, "code": _free_code(name, word, taken), "zh": word[:60]})
            for name, word in wanted
        ]
        outcomes = await write_in(writer, choices, seat, changes, batch=batch)
    made = zip(wanted, outcomes, strict=True)
    return {key: outcome.row for key, outcome in made if isinstance(outcome, Saved)}


def _free_code(name: str, word: str, taken: set[tuple[str, str]]) -> str:
    code, number = word[:60], 2
    while (name, code) in taken:
        code, number = f"{word[:56]}-{number}", number + 1
    taken.add((name, code))
    return code


async def batch_row(batch: int) -> tuple[Any, ...]:
    """Read a batch."""
    found = await reader().rows(BATCH, [batch])
    if not found:
        raise Refused(NO_BATCH.fill(batch=batch))
    return found[0]


async def end(batch: int, state: str, *notes: Text) -> None:
    """Note how an import ended."""
    async with transaction() as writer:
        sql = "UPDATE import_batch SET state = ?, ended_at = ?, note = ? WHERE id = ?"
        await writer.run(sql, [state, clock.now(), stored_notes(notes), batch])


@contextlib.contextmanager
def _alone(upload: Upload) -> Iterator[None]:
    """Hold the file so that no other process imports it at the same time; a dead process lets go by itself."""
    with (upload.folder / "running.lock").open("w") as file:
        try:
            portalocker.lock(file, portalocker.LOCK_EX | portalocker.LOCK_NB)
        except portalocker.LockException as error:
            raise Refused(BUSY) from error
        yield


async def resume_imports() -> list[int]:
    """Go on with what a stopped server left half-way; for the start of the server."""
    found = await reader().rows(
        "SELECT id, person_id FROM import_batch WHERE state = 'running' AND person_id IS NOT NULL ORDER BY id"
    )
    resumed: list[int] = []
    for batch, person in found:
        try:
            start(batch, await seat_of(person))
        except Refused as refused:
            await end(batch, "failed", refused.text)
        else:
            resumed.append(batch)
    return resumed
