"""Redeeming: a coupon is taken once, by the one it was sent to, before its last day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models.gate.catalogue import fields_of
from models.gate.writer import transaction
from models.kinds import kind_named
from models.noting import note_changes
from models.problem import Problem, Refused
from models.reception.seen import look
from models.resources import RESOURCES
from models.rules.coupon_numbers import read_number
from models.text import Text
from models.view import Condition, View

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat
    from models.reception.seen import Seen

PATHS: Final = ("number", "customer", "vehicle", "worth", "ends_on", "redeemed_on", "redeemed_by", "visit", "store")
VISIT_DAYS: Final = 7  # the order may have been opened some days before it is paid
HELD_SQL: Final = "SELECT redeemed_on FROM coupon WHERE id = ? AND archived_at IS NULL"
NOT_FOUND: Final = Text(
    zh="没有券号 {number}，或不是您门店的券。请核对券号和门店名。",
    en="There is no coupon {number}, or it is another store's. Please compare the number and the store on it.",
)
USED: Final = Text(
    zh="这张券 {day} 已经用过了（{by}核销），不能再用。", en="This coupon was redeemed on {day} by {by}."
)
EXPIRED: Final = Text(
    zh="这张券 {day} 到期，今天不能用了。要破例请经理改有效期。",
    en="This coupon ended on {day}. For an exception a manager may change its last day.",
)
ANOTHERS: Final = Text(
    zh="这张券是发给另一位客户的（{whose}），{plate} 不能用。",
    en="This coupon was sent to somebody else ({whose}); it is not good for {plate}.",
)
NO_CAR: Final = Text(
    zh="没有找到车牌 {plate}。请核对车牌，例如 京A12345；新车请先建档。",
    en="There is no car with the plate {plate}. Please compare it, for example 京A12345; a new car needs its file "
    "first.",
)
SOMEBODY: Final = Text(zh="同事", en="a colleague")


@dataclass(frozen=True, kw_only=True)
class Coupon:
    """A coupon as it stands: `why_not` says why it cannot be redeemed."""

    id: int
    number: str
    worth: str
    customer: int
    customer_name: str
    vehicle: int | None
    plate: str
    ends_on: date
    redeemed_on: date | None
    why_not: Text | None


@dataclass(frozen=True)
class Redeemed:
    """What was written: the coupon, and the visit it now belongs to."""

    coupon: Coupon
    visit: int | None


async def coupon_at(seat: Seat, typed: str) -> Coupon:
    """Find a coupon by its number as somebody types or scans it."""
    number = read_number(typed)
    if isinstance(number, Text):
        raise Refused(number)
    rows, _ = await look("coupons", seat, View(where=(Condition("number", "is", number),), size=1), PATHS)
    if not rows:
        raise Refused(NOT_FOUND.fill(number=number))
    return _coupon(seat, rows[0])


async def redeem(seat: Seat, typed: str, plate: str = "") -> Redeemed:
    """Redeem a coupon for the car that is here; without a plate it is taken for the one it was sent to."""
    coupon = await coupon_at(seat, typed)
    if coupon.why_not is not None:
        raise Refused(coupon.why_not)
    car = coupon.vehicle
    if plate.strip():
        car = await _own_car(seat, coupon, plate)
    visit = await _visit(seat, coupon, car)
    async with transaction() as writer:
        rows = await writer.rows(HELD_SQL + writer.held(), [coupon.id])
        if not rows or rows[0][0] is not None:  # somebody took it in this very moment
            raise Refused(USED.fill(day=seat.today, by=SOMEBODY))
        values = {"redeemed_on": seat.today, "redeemed_by": seat.person or None, "visit": visit}
        await note_changes(writer, seat, "coupons", {coupon.id: values})
    return Redeemed(coupon, visit)


def _coupon(seat: Seat, row: Seen) -> Coupon:
    ends_on, used = row.value("ends_on"), row.value("redeemed_on")
    why: Text | None = None
    if used is not None:
        why = USED.fill(day=used, by=row.text("redeemed_by") or SOMEBODY)
    elif ends_on < seat.today:
        why = EXPIRED.fill(day=ends_on)
    return Coupon(
        id=row.id,
        number=row.value("number"),
        worth=row.value("worth"),
        customer=row.value("customer"),
        customer_name=row.text("customer"),
        vehicle=row.value("vehicle"),
        plate=row.text("vehicle"),
        ends_on=ends_on,
        redeemed_on=used,
        why_not=why,
    )


async def _own_car(seat: Seat, coupon: Coupon, plate: str) -> int:
    """Give the car of a plate where it is the coupon's own or another of the same customer."""
    read = kind_named("plate").parse(plate, (await fields_of(RESOURCES["vehicles"]))["plate"])
    if isinstance(read, Problem):
        raise Refused(read.text)
    rows, _ = await look("vehicles", seat, View(where=(Condition("plate", "is", read),), size=1), ("plate", "owner"))
    if not rows:
        raise Refused(NO_CAR.fill(plate=plate))
    if rows[0].value("owner") != coupon.customer and rows[0].id != coupon.vehicle:
        whose = coupon.plate or kind_named("person_name").mask(coupon.customer_name)
        raise Refused(ANOTHERS.fill(whose=whose, plate=rows[0].text("plate")))
    return rows[0].id


async def _visit(seat: Seat, coupon: Coupon, car: int | None) -> int | None:
    """Give the visit at which it is used: the car's, else the customer's latest of these days."""
    whose = Condition("vehicle", "is", str(car)) if car else Condition("customer", "is", str(coupon.customer))
    since = Condition("visited_on", "from", (seat.today - timedelta(days=VISIT_DAYS)).isoformat())
    rows, _ = await look("visits", seat, View(where=(whose, since), order="-visited_on", size=1), ("visited_on",))
    return rows[0].id if rows else None
