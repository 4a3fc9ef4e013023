"""Quiet: who asked not to be called is left alone, known by the customer's file and by the number itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.gate.outcome import Change, Saved
from models.gate.saving import write_in
from models.gate.trailing import HISTORY_SQL
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from models.access import Seat
    from models.database import Reader
    from models.gate.writer import Writer

# The numbers nobody calls: those noted, and every number of a customer who does not want to be contacted.
NUMBERS_SQL: Final = """
SELECT q.phone FROM quiet_phone q WHERE q.archived_at IS NULL
UNION SELECT x.phone FROM customer x WHERE x.archived_at IS NULL AND x.do_not_contact = ? AND x.phone <> ''
UNION SELECT n.phone FROM customer_phone n JOIN customer x ON x.id = n.customer_id
    WHERE n.archived_at IS NULL AND x.archived_at IS NULL AND x.do_not_contact = ?
"""
NUMBERS_VALUES: Final = (True, True)
OF_CUSTOMER_SQL: Final = """
SELECT c.name, c.phone FROM customer c WHERE c.id = ?
UNION SELECT '', n.phone FROM customer_phone n WHERE n.customer_id = ? AND n.archived_at IS NULL
"""
WISH_SQL: Final = """
UPDATE customer SET do_not_contact = ?, version = version + 1, updated_at = ? WHERE id = ? AND do_not_contact = ?
"""
LEFT_ALONE_SQL: Final = """
UPDATE invitation SET outcome = 'do_not_contact', is_open = ?, ended_on = ?, call_back_at = NULL, version = version + 1,
    updated_at = ? WHERE is_open = ? AND {whose} = ?
"""

NUMBER_SQL: Final = (
    "INSERT INTO quiet_phone (version, created_at, updated_at, phone, whose, note) VALUES (1, ?, ?, ?, ?, ?)"
)
LONGEST_NOTE: Final = 500


async def quiet_numbers(ask: Reader | Writer) -> set[str]:
    """Give every number that nobody calls."""
    return {row[0] for row in await ask.rows(NUMBERS_SQL, NUMBERS_VALUES)}


async def leave_alone(writer: Writer, seat: Seat, drawn: Mapping[str, Any], note: str, now: datetime) -> None:
    """Remember the wish of one who was drawn, and end whatever else this person was drawn for.

    A driver speaks for his own number only: the owner of the car did not say so.
    """
    phone, customer = drawn["phone"], drawn["customer_id"]
    is_customer = customer is not None and await _is_own(writer, drawn)
    if phone:
        await _note_number(writer, seat, phone, "" if is_customer else drawn["asks"], note, now)
        await writer.run(LEFT_ALONE_SQL.format(whose="phone"), [False, seat.today, now, True, phone])
    if is_customer:
        await writer.run(LEFT_ALONE_SQL.format(whose="customer_id"), [False, seat.today, now, True, customer])
        await _note_wish(writer, seat, customer, now)


async def _is_own(writer: Writer, drawn: Mapping[str, Any]) -> bool:
    """Tell whether the one who was asked is the customer, and not somebody who brought the customer's car."""
    rows = await writer.rows(OF_CUSTOMER_SQL, [drawn["customer_id"]] * 2)
    if not drawn["phone"]:
        return any(name and name == drawn["asks"] for name, _ in rows)
    return any(phone == drawn["phone"] for _, phone in rows)


async def _note_number(writer: Writer, seat: Seat, phone: str, whose: str, note: str, now: datetime) -> None:
    if await writer.rows("SELECT 1 FROM quiet_phone WHERE phone = ? AND archived_at IS NULL", [phone]):
        return
    values = {"phone": phone, "whose": whose, "note": note[:LONGEST_NOTE]}
    outcome = (await write_in(writer, RESOURCES["quiet_phones"], seat, [Change(values=values)]))[0]
    if not isinstance(outcome, Saved):  # a number that an old list brought in: it is kept as it is called
        await writer.run(NUMBER_SQL, [now, now, *values.values()])


async def _note_wish(writer: Writer, seat: Seat, customer: int, now: datetime) -> None:
    if not await writer.run(WISH_SQL, [True, now, customer, False]):
        return  # it is written down already
    said = ['{"do_not_contact": false}', '{"do_not_contact": true}']
    about = ["customers", customer, "edit", seat.person or None, now, seat.store or None, None, "", *said]
    await writer.run(HISTORY_SQL, about)
