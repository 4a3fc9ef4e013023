"""Delivering: the handover of a new car begins the files of its owner and of itself, or brings them up to date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.gate.catalogue import fields_of
from models.kinds import kind_named
from models.noting import as_program, note_changes, note_new
from models.problem import Problem, Refused
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.sales.rows import choice_of
from models.settings import settings
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat
    from models.gate.writer import Writer
    from models.sales.cars import CarOfDeal

BY_PHONE_SQL: Final = """
SELECT c.id, c.name FROM customer c WHERE c.archived_at IS NULL AND c.home_store_id = ? AND (c.phone = ?
    OR EXISTS (SELECT 1 FROM customer_phone p WHERE p.customer_id = c.id AND p.phone = ? AND p.archived_at IS NULL))
ORDER BY c.id
"""
BY_VIN_SQL: Final = "SELECT id, visit_count, home_store_id, archived_at FROM vehicle WHERE vin = ?"
BRAND_SQL: Final = """
SELECT b.id FROM choice s JOIN choice b ON b.list = 'brand' AND b.code = s.parent_code AND b.archived_at IS NULL
WHERE s.id = ?
"""
NO_VIN: Final = Text(
    zh="交车要有车架号，售后才能接着照顾这台车。请填 17 位车架号，例如 LFV2A21KXG4001234。",
    en="A delivery needs the VIN, so that the workshop can go on caring for the car; for example LFV2A21KXG4001234.",
)
HAS_PAST: Final = Text(
    zh="车架号 {vin} 已有 {count} 次来店记录，不是新车。请核对车架号；二手车请主管在车辆档案里改车主。",
    en="The car {vin} has been here {count} times, so it is not new. Check the VIN; for a used car let a supervisor "
    "change the owner in its file.",
)
ELSEWHERE: Final = Text(
    zh="车架号 {vin} 在别的门店或归档里已有档案，请核对；确实是这台车，请总经理处理。",
    en="The VIN {vin} has a file in another store or in the archive. If it is right, ask the general manager.",
)


@dataclass(frozen=True, kw_only=True)
class Papers:
    """What is written down at the handover beside what the lead and the stock car say already."""

    vin: str = ""
    plate: str = ""
    on: date | None = None
    series: int | None = None


@dataclass(frozen=True)
class Files:
    """The files of the customer and of the car, and the VIN under which the car is known."""

    customer: int
    vehicle: int
    vin: str


async def deliver(
    writer: Writer, seat: Seat, person: tuple[int | None, str, str | None, int], car: CarOfDeal | None, papers: Papers
) -> Files:
    """Begin or bring up the two files. Care counts from the day of delivery."""
    program = as_program(seat)
    day = papers.on or seat.today
    vin = (car.vin if car else None) or await _parsed("vin", papers.vin)
    if not vin:
        raise Refused(NO_VIN)
    customer = await _customer(writer, program, person, day)
    series = (car.series if car else None) or papers.series
    brand = await writer.rows(BRAND_SQL, [series]) if series else []
    values: dict[str, Any] = {
        "owner": customer,
        "brand": brand[0][0] if brand else None,
        "series": series,
        "model": car.model if car else None,
        "colour": (car.colour if car else "") or None,
        "plate": await _parsed("plate", papers.plate),
        "purchased_on": day,
        "delivered_on": day,
        "maintenance_due": months_before(day, -int((await settings())["first_maintenance_months"])),
    }
    values = {name: value for name, value in values.items() if value not in (None, "")}
    return Files(customer, await _vehicle(writer, program, vin, values, person[3]), vin)


async def _parsed(name: str, typed: str) -> str | None:
    """Read what was typed as the car's own file would."""
    if not typed.strip():
        return None
    field = (await fields_of(RESOURCES["vehicles"]))[name]
    found = kind_named(field.kind).parse(typed, field)
    if isinstance(found, Problem):
        raise Refused(found.text)
    return str(found)


async def _customer(writer: Writer, program: Seat, person: tuple[int | None, str, str | None, int], day: date) -> int:
    """Give the file of who bought: the lead's own, one with the same phone and name in this store, or a new one."""
    known, name, phone, store = person
    if known:
        return known
    same = await writer.rows(BY_PHONE_SQL, [store, phone, phone]) if phone else []
    if mine := next((row for row, called in same if called == name), None):
        return int(mine)
    values = {
        "name": name,
        "phone": phone,
        "home_store": store,
        "since": day,
        "source": await choice_of(writer, "source", "new_car"),
        "stage": await choice_of(writer, "stage", "existing"),
    }
    return (await note_new(writer, program, "customers", [values]))[0]


async def _vehicle(writer: Writer, program: Seat, vin: str, values: dict[str, Any], store: int) -> int:
    found = await writer.rows(BY_VIN_SQL, [vin])
    if not found:
        return (await note_new(writer, program, "vehicles", [{**values, "vin": vin, "home_store": store}]))[0]
    row, visits, home, archived = found[0]
    if home != store or archived is not None:
        raise Refused(ELSEWHERE.fill(vin=vin))
    if visits:
        raise Refused(HAS_PAST.fill(vin=vin, count=visits))
    await note_changes(writer, program, "vehicles", {row: values})
    return int(row)
