"""Phones: the further numbers that the rows of a chunk give their customers, those that the books lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import CREATE
from models.database.many import rows_in_parts
from models.gate.outcome import Change
from models.gate.saving import write_in
from models.intake.chunk import unwritten
from models.resources import RESOURCES

if TYPE_CHECKING:
    from models.database.many import Asks
    from models.gate.writer import Writer
    from models.intake.chunk import Chunk
    from models.intake.values import Row

HELD = """
SELECT customer_id, phone FROM customer_phone WHERE customer_id IN ({marks})
UNION SELECT id, phone FROM customer WHERE id IN ({marks})
"""  # one that somebody has put into the archive does not come back by itself


async def missing_phones(asks: Asks, chunk: Chunk) -> dict[tuple[int, str], Row]:
    """Give the further phones that a customer does not have yet, with the first row that names them."""
    wanted: dict[tuple[int, str], Row] = {}
    for row in chunk.live if chunk.job.seat.may(RESOURCES["phones"].can, CREATE) else ():
        customer = chunk.ids.get(("customers", row.refs.get("customers", -1))) if row.phones else None
        for phone in row.phones if customer is not None else ():
            wanted.setdefault((customer or 0, phone), row)
    held = set(await rows_in_parts(asks, HELD, [customer for customer, _ in wanted if customer > 0]))
    return {said: row for said, row in wanted.items() if said not in held}


async def write_phones(writer: Writer, chunk: Chunk, batch: int) -> bool:
    """Add the further phones of a chunk; tell whether the gate refused any."""
    missing = await missing_phones(writer, chunk)
    changes = [Change(values={"customer": customer, "phone": phone}) for customer, phone in missing]
    if not changes:
        return False
    outcomes = await write_in(writer, RESOURCES["phones"], chunk.job.seat, changes, batch=batch)
    note_updated(chunk, missing)
    column = chunk.job.wanted.column_of("customers.phone")
    return unwritten([[row] for row in missing.values()], outcomes, {"phone": -1 if column is None else column})


async def pretend_phones(asks: Asks, chunk: Chunk) -> None:
    """Count the further phones of a chunk as the run would; those that an earlier chunk gave are there already."""
    missing = await missing_phones(asks, chunk)
    given = chunk.pretended if chunk.pretended is not None else {}
    fresh = {said: row for said, row in missing.items() if (f"phone {said[1]}", said[0]) not in given}
    note_updated(chunk, fresh)
    given.update({(f"phone {phone}", customer): (0, {}) for customer, phone in fresh})


def note_updated(chunk: Chunk, missing: dict[tuple[int, str], Row]) -> None:
    """Count the rows that gave a customer a phone."""
    for row in missing.values():
        if chunk.states.get(row.number) != "new":
            chunk.states[row.number] = "updated"
