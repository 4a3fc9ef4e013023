"""Wishes: who asked not to be contacted is left alone from then on, by every list of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import CREATE
from models.care.closing import drop_of
from models.gate.outcome import Change, Saved
from models.gate.saving import write_in
from models.gate.trailing import HISTORY_SQL
from models.resources import RESOURCES

if TYPE_CHECKING:
    from datetime import datetime

    from models.access import Seat
    from models.gate.writer import Writer

WISH_SQL: Final = """
UPDATE customer SET do_not_contact = ?, version = version + 1, updated_at = ? WHERE id = ? AND do_not_contact = ?
"""
SAID: Final = ('{"do_not_contact": false}', '{"do_not_contact": true}')
DRAWN_SQL: Final = """
UPDATE invitation SET outcome = 'do_not_contact', is_open = ?, ended_on = ?, call_back_at = NULL, version = version + 1,
    updated_at = ? WHERE is_open = ? AND customer_id = ?
"""
KNOWN_SQL: Final = "SELECT 1 FROM quiet_phone WHERE phone = ? AND archived_at IS NULL"
NUMBER_SQL: Final = (
    "INSERT INTO quiet_phone (version, created_at, updated_at, phone, whose, note) VALUES (1, ?, ?, ?, ?, ?)"
)
LONGEST_NOTE: Final = 500


async def leave_alone(writer: Writer, seat: Seat, customer: int, words: str, now: datetime) -> None:
    """Remember that a customer wants no contact: in the file, among the quiet numbers, in every open list.

    Whoever is told the wish may write it down, whatever else the seat may do with the file.
    """
    rows = await writer.rows("SELECT name, phone FROM customer WHERE id = ?", [customer])
    name, phone = rows[0]
    if phone and not await writer.rows(KNOWN_SQL, [phone]):
        await _note_number(writer, seat, (phone, name, words[:LONGEST_NOTE]), now)
    if await writer.run(WISH_SQL, [True, now, customer, False]):
        about = ["customers", customer, "edit", seat.person or None, now, seat.store or None, None, "", *SAID]
        await writer.run(HISTORY_SQL, about)
    await writer.run(DRAWN_SQL, [False, seat.today, now, True, customer])
    await drop_of(writer, seat, customer=customer)


async def _note_number(writer: Writer, seat: Seat, number: tuple[str, str, str], now: datetime) -> None:
    resource, values = RESOURCES["quiet_phones"], dict(zip(("phone", "whose", "note"), number, strict=True))
    if seat.may(resource.can, CREATE):
        outcome = (await write_in(writer, resource, seat, [Change(values=values)]))[0]
        if isinstance(outcome, Saved):
            return
    await writer.run(NUMBER_SQL, [now, now, *number])  # the wish counts, whoever was told it
