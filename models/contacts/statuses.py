"""Statuses: what a customer told about the car, set beside the contact; a car that is gone needs no more slips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.care.closing import drop_of
from models.noting import as_program, note_changes, note_new
from models.rules.churn.statuses import GONE, STATUSES

if TYPE_CHECKING:
    from models.access import Seat
    from models.contacts.saying import Said
    from models.gate.writer import Writer

LONGEST_NOTE: Final = 300
STORE_SQL: Final = "SELECT home_store_id FROM vehicle WHERE id = ?"


async def set_status_in(writer: Writer, seat: Seat, said: Said) -> None:
    """Set what the customer told of the car; the slips of one that is gone end.

    Whoever may write down the contact may write down what was told in it.
    """
    if said.vehicle is None:
        return
    store = (await writer.rows(STORE_SQL, [said.vehicle]))[0][0]
    note = said.told or STATUSES[said.status].to(seat.lang)
    values = {
        "vehicle": said.vehicle,
        "status": said.status,
        "since": said.contacted_on or seat.today,
        "until": said.until,
        "note": note[:LONGEST_NOTE],
        "person": seat.person or None,
        "store": store,
    }
    program = as_program(seat)
    await note_new(writer, program, "vehicle_statuses", [values])
    if said.status in GONE:
        await note_changes(writer, program, "vehicles", {said.vehicle: {"kept": said.status}})
        await drop_of(writer, seat, vehicle=said.vehicle)
