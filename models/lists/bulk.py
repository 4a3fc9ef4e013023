"""Bulk: one change to many rows, in small transactions, with a tally of what was done and what was not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.database.many import in_parts
from models.gate.choosing import rows_of
from models.gate.outcome import Change, Saved, Stale, Wrong
from models.gate.saving import archive, delete_for_good, write_many
from models.problem import Refused

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from models.access import Seat
    from models.gate.outcome import Outcome
    from models.resource import Resource
    from models.text import Text

ROWS_AT_ONCE: Final = 500


class Stopped(Exception):  # noqa: N818 -- somebody stopped it: no error
    """The person has seen enough; what is done stays done."""


@dataclass
class Tally:
    """What became of the rows: written, already so, changed by somebody meanwhile, or refused and why."""

    done: list[int] = field(default_factory=list)
    unchanged: int = 0
    stale: list[int] = field(default_factory=list)
    refused: dict[Text, list[int]] = field(default_factory=dict)
    stopped: bool = False

    @property
    def left(self) -> int:
        """How many were not done although they should have been."""
        return len(self.stale) + sum(len(rows) for rows in self.refused.values())

    def refuse(self, why: Text, row: int) -> None:
        """Note a row that could not be changed."""
        self.refused.setdefault(why, []).append(row)


async def edit_all(
    resource: Resource[Any],
    seat: Seat,
    rows: Sequence[tuple[int, int]],
    values: Mapping[str, Any],
    progress: Callable[[int], None] | None = None,
) -> Tally:
    """Write the same values to many rows; a row that somebody changed since it was read is left as it is."""
    tally = Tally()

    async def change(part: Sequence[tuple[int, int]]) -> None:
        made = [Change(row=row, version=version, values=values) for row, version in part]
        _note(tally, part, await write_many(resource, seat, made))

    await _each(rows, change, tally, progress)
    return tally


async def choose_all(  # noqa: PLR0913 -- what edit_all takes, and the choices
    resource: Resource[Any],
    seat: Seat,
    rows: Sequence[tuple[int, int]],
    path: str,
    chosen: Sequence[str],
    progress: Callable[[int], None] | None = None,
    *,
    away: bool = False,
) -> Tally:
    """Add some of several choices to what many rows hold already, or take them away from it."""
    tally = Tally()

    async def change(part: Sequence[tuple[int, int]]) -> None:
        held = {
            row.id: row.values.get(path) or [] for row in await rows_of(resource, seat, [n for n, _ in part], [path])
        }
        made = []
        for row, version in part:
            rest = [one for one in held.get(row, []) if one not in chosen]
            kept = rest if away else [*held.get(row, []), *(one for one in chosen if one not in held.get(row, []))]
            made.append(Change(row=row, version=version, values={path: kept or None}))
        _note(tally, part, await write_many(resource, seat, made))

    await _each(rows, change, tally, progress)
    return tally


def _note(tally: Tally, part: Sequence[tuple[int, int]], outcomes: Sequence[Outcome]) -> None:
    """Note what became of some rows."""
    for outcome, (row, _) in zip(outcomes, part, strict=True):
        if isinstance(outcome, Saved):
            if outcome.fields:
                tally.done.append(row)
            else:
                tally.unchanged += 1
        elif isinstance(outcome, Stale):
            tally.stale.append(row)
        elif isinstance(outcome, Wrong):
            tally.refuse(outcome.problems[0].text, row)


async def archive_all(
    resource: Resource[Any],
    seat: Seat,
    rows: Sequence[tuple[int, int]],
    progress: Callable[[int], None] | None = None,
    *,
    back: bool = False,
) -> Tally:
    """Put many rows into the archive, or take them back out of it."""
    tally = Tally()

    async def change(part: Sequence[tuple[int, int]]) -> None:
        ids = [row for row, _ in part]
        await archive(resource, seat, ids, back=back)
        tally.done += ids

    await _each(rows, change, tally, progress)
    return tally


async def delete_all(
    resource: Resource[Any],
    seat: Seat,
    rows: Sequence[tuple[int, int]],
    progress: Callable[[int], None] | None = None,
) -> Tally:
    """Delete many rows for good; one on which other things hang stays, and is told."""
    tally = Tally()

    async def change(part: Sequence[tuple[int, int]]) -> None:
        ids = [row for row, _ in part]
        await delete_for_good(resource, seat, ids)
        tally.done += ids

    await _each(rows, change, tally, progress)
    return tally


async def _each(
    rows: Sequence[tuple[int, int]],
    change: Callable[[Sequence[tuple[int, int]]], Awaitable[None]],
    tally: Tally,
    progress: Callable[[int], None] | None,
) -> None:
    """Go through the rows part by part; where a part is refused, row by row, so that one does not stop the others."""
    through = 0
    for part in in_parts(rows, ROWS_AT_ONCE):
        try:
            await change(part)
        except Refused:
            for one in part:
                try:
                    await change([one])
                except Refused as refused:
                    tally.refuse(refused.text, one[0])
        through += len(part)
        if progress is not None:
            try:
                progress(through)
            except Stopped:
                tally.stopped = True
                return
