"""Staying: of some rows one always has to stay — nobody takes the last administrator away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.problem import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from models.gate.work import Work

LOCK_NUMBER = 0x48_54_4B_4C_41


async def refuse_last(work: Work, ids: Iterable[int]) -> None:
    """Refuse to take rows away where none would be left of those of which one has to stay."""
    if work.resource.stays is None:
        return
    there = await _there(work)
    if there and there <= set(ids):
        raise Refused(work.resource.stays.text)


async def last_ones(work: Work, changes: Mapping[int, tuple[int, Mapping[str, Any]]]) -> dict[int, Problem]:
    """Say which of the changes, by their number, would leave none of the rows of which one has to stay.

    A change is the row and its new values; those before it in their order are counted as made.
    """
    stays = work.resource.stays
    if stays is None:
        return {}
    leaving = {
        number: (row, name)
        for number, (row, values) in changes.items()
        for name, value in stays.values.items()
        if name in values and values[name] != value
    }
    there = await _there(work) if leaving else set[int]()
    last: dict[int, Problem] = {}
    for number, (row, name) in leaving.items():
        if there == {row}:
            last[number] = Problem(stays.text, name, changes[number][1][name])
        else:
            there.discard(row)
    return last


async def _there(work: Work) -> set[int]:
    """Give the rows of which one has to stay; until the transaction ends nobody else takes one away."""
    stays = work.resource.stays
    assert stays is not None  # noqa: S101 -- asked for by both callers
    await work.writer.in_turn(LOCK_NUMBER)
    narrowed = f" AND {stays.where}" if stays.where else ""
    wanted = " AND ".join(f'"{name}" = ?' for name in stays.values)
    sql = f'SELECT id FROM "{work.table}" WHERE archived_at IS NULL AND {wanted}{narrowed}'
    return {row[0] for row in await work.writer.rows(sql, list(stays.values.values()))}
