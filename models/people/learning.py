"""Learning: which steps of the first week somebody has tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models import clock
from models.database import reader
from models.gate.writer import transaction

if TYPE_CHECKING:
    from models.access import Seat


async def learned(person: int) -> set[str]:
    """Give the steps that a person has ticked."""
    return {row[0] for row in await reader().rows("SELECT step FROM learned_step WHERE person_id = ?", [person])}


async def learn(seat: Seat, step: str, *, back: bool = False) -> None:
    """Tick a step, or take the tick back; one's own only."""
    async with transaction() as writer:
        if back:
            await writer.run("DELETE FROM learned_step WHERE person_id = ? AND step = ?", [seat.person, step])
        else:
            sql = "INSERT INTO learned_step (person_id, step, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
            await writer.run(sql, [seat.person, step, clock.now()])
