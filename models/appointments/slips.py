"""Slips: the care slip that an appointment came from ends as booked, and is to be done again when it is cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.noting import note_changes

if TYPE_CHECKING:
    from models.access import Seat
    from models.gate.writer import Writer

STATE_SQL = "SELECT state FROM slip WHERE id = ? AND archived_at IS NULL"


async def close_booked(writer: Writer, seat: Seat, slip: int) -> None:
    """End an open slip as booked."""
    rows = await writer.rows(STATE_SQL, [slip])
    if rows and rows[0][0] == "open":
        await note_changes(writer, seat, "slips", {slip: {"state": "booked", "closed_on": seat.today}})


async def open_again(writer: Writer, seat: Seat, slip: int) -> None:
    """Put a slip that ended as booked back into the queue."""
    rows = await writer.rows(STATE_SQL, [slip])
    if rows and rows[0][0] == "booked":
        await note_changes(writer, seat, "slips", {slip: {"state": "open", "closed_on": None}})
