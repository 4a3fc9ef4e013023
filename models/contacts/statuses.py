"""Statuses: what a customer told about the car, set beside the contact; a car that is gone needs no more slips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.care.closing import drop_of
from models.gate.catalogue import fields_of
from models.gate.storing import insert_rows, stored_values, update_rows
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.resources import RESOURCES
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
    await _add(writer, seat, values)
    if said.status in GONE:
        await _leave_file(writer, seat, said.vehicle, said.status)
        await drop_of(writer, seat, vehicle=said.vehicle)


async def _add(writer: Writer, seat: Seat, values: dict[str, Any]) -> None:
    resource = RESOURCES["vehicle_statuses"]
    work = Work(resource, seat, await fields_of(resource), writer)
    row = (await insert_rows(writer, resource, work.known, [values]))[0]
    work.written = [Written(row, "create", {}, {name: value for name, value in values.items() if value is not None})]
    await follow(work)


async def _leave_file(writer: Writer, seat: Seat, vehicle: int, status: str) -> None:
    """Mark the car's file: it is kept, and no list of cars in use shows it any more."""
    resource = RESOURCES["vehicles"]
    work = Work(resource, seat, await fields_of(resource), writer)
    version, now = (await stored_values(writer, resource, work.known, [vehicle]))[vehicle]
    if now.get("kept") == status:
        return
    await update_rows(writer, resource, work.known, [(vehicle, version, {"kept": status})])
    work.written = [Written(vehicle, "edit", {"kept": now.get("kept")}, {"kept": status})]
    await follow(work)
