"""Cars: a stock car reserved by a deal, free again when the deal is lost, gone with the delivery."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.access import VIEW
from models.gate.catalogue import fields_of
from models.gate.work import Work
from models.noting import as_program, note_changes
from models.problem import Refused
from models.resources import RESOURCES
from models.tables.stock import STOCK_STATE
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer

FREE: Final = ("stock", "display", "ordered", "test")  # states in which a car can be sold
CAR_SQL: Final = "SELECT state, lead_id FROM stock_car WHERE id = ? AND archived_at IS NULL"
OF_LEAD_SQL: Final = """
SELECT id, arrived_on, vin, series_id, model_id, colour FROM stock_car
WHERE lead_id = ? AND state = 'reserved' AND archived_at IS NULL ORDER BY id
"""
NOT_THERE: Final = Text(
    zh="找不到这台库存车，或不在您的门店。请刷新后重新选。",
    en="This car is not in your store's stock. Please reload and choose again.",
)
TAKEN: Final = Text(
    zh="这台车刚刚{state}，请换一台，或先不选车。",
    en="This car is “{state}” by now. Choose another one, or none for now.",
)


@dataclass(frozen=True)
class CarOfDeal:
    """The stock car that a deal is about."""

    id: int
    vin: str | None
    series: int | None
    model: int | None
    colour: str


async def reserve(writer: Writer, seat: Seat, car: int, lead: int) -> None:
    """Reserve a car for a lead; of two who want it at the same moment the second is told."""
    found = await writer.rows(CAR_SQL + writer.held(), [car])
    resource = RESOURCES["stock_cars"]
    if not found or car not in await Work(resource, seat, await fields_of(resource), writer).allowed([car], VIEW):
        raise Refused(NOT_THERE)
    state, other = found[0]
    if state not in FREE or (other and other != lead):
        raise Refused(TAKEN.fill(state=STOCK_STATE["reserved" if state in FREE else state]))
    await free_cars(writer, seat, lead)
    await note_changes(writer, as_program(seat), "stock_cars", {car: {"state": "reserved", "lead": lead}})


async def free_cars(writer: Writer, seat: Seat, lead: int) -> None:
    """Give back what was reserved for a lead; a car that has not arrived is on its way again."""
    changes = {
        row[0]: {"state": "stock" if row[1] else "ordered", "lead": None}
        for row in await writer.rows(OF_LEAD_SQL, [lead])
    }
    await note_changes(writer, as_program(seat), "stock_cars", changes)


async def hand_out(writer: Writer, seat: Seat, lead: int, day: date) -> CarOfDeal | None:
    """Take the car of a lead out of stock and say which it was; None where none was reserved."""
    found = await writer.rows(OF_LEAD_SQL, [lead])
    if not found:
        return None
    row, arrived, vin, series, model, colour = found[0]
    values = {"state": "gone", "gone_on": day} | ({} if arrived else {"arrived_on": day})
    await note_changes(writer, as_program(seat), "stock_cars", {row: values})
    return CarOfDeal(row, vin, series, model, colour or "")
