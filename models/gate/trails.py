"""Trails: the past values of a relation, each a row of its own with its first and last day — who had a car when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.gate.work import Work, Written
from models.labelling import described
from models.resources import RESOURCES

if TYPE_CHECKING:
    from models.resource import Trail

FOLLOWS: Final = "_follows"  # among the values in the history: the noun whose own history tells the same already


async def leave_trail(work: Work, trail: Trail, one: Written) -> Work:
    """End the value that was, begin the one that is; gives what that has written, for the history.

    It belongs to no import batch: an undone import takes it back with the row itself.
    """
    resource = RESOURCES[trail.resource]
    left = Work(resource, work.seat, described(resource.model), work.writer, reason=work.reason)
    old, new, today = one.before.get(trail.field), one.after.get(trail.field), work.seat.today
    if old is not None and not await _end(left, trail, one.row, old):
        await _begin(left, trail, one.row, {trail.holds: old, "until": today})
    if new is not None:
        await _begin(left, trail, one.row, {trail.holds: new, "since": today})
    for written in left.written:
        written.after = {**written.after, FOLLOWS: work.resource.key}
    return left


async def _end(left: Work, trail: Trail, row: int, old: Any) -> bool:
    where = f"{trail.via}_id = ? AND {trail.holds}_id = ? AND until IS NULL"
    open_ones = [r[0] for r in await left.writer.rows(f'SELECT id FROM "{left.table}" WHERE {where}', [row, old])]
    today = left.seat.today
    await left.writer.run_many(f'UPDATE "{left.table}" SET until = ? WHERE id = ?', [[today, n] for n in open_ones])
    left.written += [Written(number, "edit", {}, {"until": today}) for number in open_ones]
    return bool(open_ones)


async def _begin(left: Work, trail: Trail, row: int, values: dict[str, Any]) -> None:
    number, now = (await left.writer.new_ids(left.table, 1))[0], clock.now()
    columns = f"id, {trail.via}_id, {trail.holds}_id, since, until, by_id, version, created_at, updated_at"
    insert = f'INSERT INTO "{left.table}" ({columns}) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)'
    held, by = values[trail.holds], left.seat.person or None
    await left.writer.run(insert, [number, row, held, values.get("since"), values.get("until"), by, now, now])
    left.written.append(Written(number, "create", {}, {trail.via: row, **values}))
