"""Handing in: finished answers of customers are kept once; those that come together share one transaction."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from models.database import reader
from models.database.many import marks_for
from models.gate.writer import transaction
from surveys.attached import has_files, let_go
from surveys.posters import Room
from surveys.responses import Kept, Sheet, keep_all
from surveys.unfinished import Late

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.database import Reader
    from models.gate.writer import Writer
    from surveys.doors import Door
    from surveys.engine.answers import Settled

AT_ONCE: Final = 64


@dataclass(frozen=True, eq=False)
class _Filled:
    """One who has finished, and who waits for the answer."""

    door: Door
    sheet: Sheet
    settled: Settled
    revision: int
    done: asyncio.Future[Kept | Late | Full]


@dataclass
class _Queue:
    """Who waits while a transaction is under way; they share the next one."""

    waiting: list[_Filled] = field(default_factory=list)
    work: asyncio.Task[None] | None = None


_queues: WeakKeyDictionary[Reader, _Queue] = WeakKeyDictionary()


@dataclass(frozen=True)
class Full:
    """So many have answered from the poster today that no more are taken; nothing is kept, nothing is lost either."""


async def hand_in(door: Door, sheet: Sheet, settled: Settled, revision: int) -> Kept | Late | Full:
    """Keep finished answers in the place of the unfinished ones; a second time changes nothing.

    It returns when they are on disk, or when it is certain that they are not taken.
    """
    queue = _queues.setdefault(reader(), _Queue())
    one = _Filled(door, sheet, settled, revision, asyncio.get_running_loop().create_future())
    queue.waiting.append(one)
    if queue.work is None or queue.work.done():
        queue.work = asyncio.create_task(_empty(queue), name="hand in answers")
    return await one.done


async def _empty(queue: _Queue) -> None:
    while queue.waiting:
        batch = _next(queue)
        try:
            await _together(batch)
        except Exception:  # noqa: BLE001 -- one that cannot be kept must not take the others with it
            for one in batch:  # also where it is only one: what came in between is seen now
                await _alone(one)


def _next(queue: _Queue) -> list[_Filled]:
    """Take those that came, each key once: the same answers sent twice are looked at one after the other."""
    batch: dict[str, _Filled] = {}
    later = []
    for one in queue.waiting:
        if one.door.draft_key in batch or len(batch) == AT_ONCE:
            later.append(one)
        else:
            batch[one.door.draft_key] = one
    queue.waiting[:] = later
    return list(batch.values())


async def _alone(one: _Filled) -> None:
    try:
        await _together([one])
    except Exception as own:  # noqa: BLE001 -- whoever waits for it is told
        if not one.done.done():
            one.done.set_exception(own)


async def _together(batch: Sequence[_Filled]) -> None:
    async with transaction() as writer:
        found = await _kept(writer, batch)
    for one, outcome in zip(batch, found, strict=True):
        if not one.done.done():  # whoever sent it may have left
            one.done.set_result(outcome)


async def _kept(writer: Writer, batch: Sequence[_Filled]) -> list[Kept | Late | Full]:
    known, opened = await _known(writer, batch), await _open(writer, batch)
    found: dict[_Filled, Kept | Late | Full] = {}
    room = Room(writer)
    for one in batch:
        row, state, revision = known.get(one.door.draft_key, (0, "draft", 0))
        if state != "draft":
            found[one] = Kept(row, None, is_repeat=True)
        elif one.door.invitation and one.door.invitation not in opened:
            found[one] = Late(is_spent=True)
        elif revision != one.revision:
            found[one] = Late()
        elif not await room.takes(one.door, one.sheet.today):
            found[one] = Full()
    fresh = [one for one in batch if one not in found]
    drafts = [[known[one.door.draft_key][0]] for one in fresh if one.door.draft_key in known]
    await writer.run_many("DELETE FROM response WHERE id = ?", drafts)
    if fresh:
        kept = await keep_all(writer, [(one.sheet, one.settled) for one in fresh], state="complete")
        found |= dict(zip(fresh, kept, strict=True))
        await let_go(writer, [known[one.door.draft_key][0] for one in fresh if _had_files(one, known)])
    return [found[one] for one in batch]


def _had_files(one: _Filled, known: Mapping[str, tuple[int, str, int]]) -> bool:
    return one.door.draft_key in known and has_files(one.sheet.version.form)


async def _known(writer: Writer, batch: Sequence[_Filled]) -> dict[str, tuple[int, str, int]]:
    keys = [one.door.draft_key for one in batch]
    sql = f"SELECT client_key, id, state, revision FROM response WHERE client_key IN ({marks_for(keys)})"  # noqa: S608 -- marks only
    return {key: (row, state, revision) for key, row, state, revision in await writer.rows(sql, keys)}


async def _open(writer: Writer, batch: Sequence[_Filled]) -> set[int]:
    """Give the invitations that are still open, held until the end, so that a link opened twice is used once."""
    ids = sorted(one.door.invitation for one in batch if one.door.invitation)
    if not ids:
        return set()
    sql = f"SELECT id FROM invitation WHERE id IN ({marks_for(ids)}) AND is_open = ? ORDER BY id{writer.held()}"  # noqa: S608 -- marks only
    return {row[0] for row in await writer.rows(sql, [*ids, True])}
