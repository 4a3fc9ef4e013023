"""Booking: a car gets its hour, another hour, or none; nobody gets the place that somebody else has just taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import CREATE, EDIT, HEADS
from models.appointments.places import days_of, hour_now, next_free
from models.care.closing import close_booked, reopen
from models.contacts.allowed import refused_for
from models.contacts.logging import log_in
from models.contacts.saying import Said
from models.database.stored import day_of
from models.gate.catalogue import fields_of
from models.gate.relating import strangers
from models.gate.work import Work
from models.gate.writer import transaction
from models.noting import as_program, note_changes, note_new
from models.problem import Refused
from models.recall.flowing import follow_cars
from models.resources import RESOURCES
from models.rules.capacity import LAST_HOUR
from models.tables.appointments import BOOKED
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.gate.writer import Writer
    from models.rules.capacity import Hour

LOCK_NUMBER: Final = 0x48_54_4B_42
FARTHEST: Final = 366  # days ahead
FULL: Final = Text(
    zh="{day} {hour} 点已经约满（{places} 台）。最近的空位：{free}。",
    en="{hour}:00 on {day} is full ({places} cars). The next free place: {free}.",
)
NO_HOUR: Final = Text(
    zh="{day} {hour} 点不接车。最近的空位：{free}。",
    en="No cars are taken at {hour}:00 on {day}. The next free place: {free}.",
)
NO_FREE: Final = Text(zh="近两个月都没有空位", en="none within two months")
AT: Final = Text(zh="{day} {hour} 点", en="{day}, {hour}:00")
PAST: Final = Text(
    zh="{day} {hour} 点已经过去了，请选现在以后的时间，例如 {free}。",
    en="{hour}:00 on {day} has passed. Please choose a later time, for example {free}.",
)
TOO_FAR: Final = Text(zh="最多约到一年以后，请选近一点的日期。", en="At most a year ahead; please choose a nearer day.")
NO_SUCH_HOUR: Final = Text(
    zh="没有 {hour} 点，请填 0 到 23 之间的整点，例如 9。",
    en="There is no hour {hour}; it is a whole hour from 0 to 23, for example 9.",
)
WHOM: Final = Text(
    zh="请先选客户或车辆，可以按车牌、手机或姓名查找。",
    en="Please choose the customer or the car first, by plate, phone or name.",
)
SAY_WHY: Final = Text(
    zh="这个小时已经约满，加位请写明原因，例如：客户从外地赶来，只能这个时间。",
    en="This hour is full. Please say why one more is taken, for example: comes from far away, only this time suits.",
)
TWICE: Final = Text(
    zh="这台车 {day} {hour} 点已经约好了，要换时间请改那一条预约。",
    en="This car is booked for {hour}:00 on {day} already. To change the time, move that appointment.",
)
NOT_NOW: Final = Text(
    zh="这条预约现在是“{state}”，不能再改。请刷新页面看最新情况。",
    en="This appointment is “{state}” now and cannot be changed any more. Please reload to see how it stands.",
)
NOT_THERE: Final = Text(
    zh="找不到这条预约，或不在您的门店。", en="This appointment is not there, or not of your store."
)
WHY_CANCELLED: Final = Text(
    zh="请写明取消的原因，例如：客户临时出差。", en="Please say why, for example: the customer has to travel."
)
HELD_SQL: Final = """
SELECT customer_id, vehicle_id, store_id, booked_for, hour, kind_id, state, slip_id, note FROM appointment
WHERE id = ? AND archived_at IS NULL
"""
SAME_DAY_SQL: Final = """
SELECT hour FROM appointment WHERE vehicle_id = ? AND booked_for = ? AND state = 'booked' AND archived_at IS NULL
    AND id <> ?
"""
NOTED_SQL: Final = """
SELECT 1 FROM contact WHERE slip_id = ? AND contacted_on = ? AND outcome = 'booked' AND archived_at IS NULL
"""
OWNER_SQL: Final = "SELECT owner_id FROM vehicle WHERE id = ?"
ADVISOR_SQL: Final = "SELECT advisor_id FROM customer WHERE id = ?"


class Full(Refused):
    """The hour has no free place any more; `free` is the next one that has, if any."""

    def __init__(self, text: Text, free: Hour | None) -> None:
        """Say the sentence and keep the hour that is proposed instead."""
        super().__init__(text)
        self.free = free


@dataclass(frozen=True, kw_only=True)
class Wish:
    """Who wants to come when, for what; `overbook` is the reason why a full hour takes one more."""

    on: date
    hour: int
    customer: int | None = None
    vehicle: int | None = None
    kind: int | None = None
    wishes: str = ""
    advisor: int | None = None
    slip: int | None = None
    overbook: str = ""


@dataclass(frozen=True)
class Held:
    """An appointment as it stands."""

    customer: int
    vehicle: int | None
    store: int
    on: Any
    hour: int
    kind: int | None
    state: str
    slip: int | None
    note: str


async def book(seat: Seat, wish: Wish) -> int:
    """Give a car its place and give the appointment's number; the slip that it came from ends as booked."""
    async with transaction() as writer:
        wish = await _from_slip(writer, wish) if wish.slip else wish
        customer = wish.customer or await _cell(writer, OWNER_SQL, wish.vehicle)
        if customer is None:
            raise Refused(WHOM)
        await _place(writer, seat, wish, row=0)
        values = {
            "customer": customer,
            "vehicle": wish.vehicle,
            "store": seat.store,
            "booked_for": wish.on,
            "hour": wish.hour,
            "kind": wish.kind,
            "wishes": wish.wishes.strip()[:300],
            "advisor": wish.advisor or await _cell(writer, ADVISOR_SQL, customer),
            "booked_by": seat.person or None,
            "slip": wish.slip,
            "note": wish.overbook.strip(),
        }
        await _refuse_unseen(writer, seat, values)
        row = (await note_new(writer, seat, "appointments", [values], reason=wish.overbook.strip()))[0]
        if wish.slip:
            await _end_slip(writer, as_program(seat), wish.slip, customer, wish.vehicle)
        await follow_cars(writer, seat, [wish.vehicle] if wish.vehicle else [])
        return row


async def _end_slip(writer: Writer, seat: Seat, slip: int, customer: int, vehicle: int | None) -> None:
    """Note the call in which it was booked, unless it is noted already, and end the slip and its like."""
    is_noted = await writer.rows(NOTED_SQL, [slip, seat.today])
    if not is_noted and not await refused_for(writer, [customer]):  # who may not be called has called us
        said = Said(customer=customer, vehicle=vehicle, outcome="booked", about="booking", slip=slip)
        await log_in(writer, seat, [said])
    await close_booked(writer, seat, slip)


async def _from_slip(writer: Writer, wish: Wish) -> Wish:
    """A slip says itself whom and which car it is about."""
    rows = await writer.rows("SELECT customer_id, vehicle_id FROM slip WHERE id = ?", [wish.slip])
    if not rows:
        return replace(wish, slip=None)
    return replace(wish, customer=rows[0][0], vehicle=rows[0][1] or wish.vehicle)


async def move(seat: Seat, row: int, on: date, hour: int, *, overbook: str = "") -> bool:
    """Give an appointment another hour; False where it stands there already."""
    async with transaction() as writer:
        held = await _held(writer, seat, row, "booked", "missed")
        if (held.on, held.hour, held.state) == (on, hour, "booked"):
            return False
        wish = Wish(on=on, hour=hour, vehicle=held.vehicle, kind=held.kind, overbook=overbook)
        await _place(writer, replace(seat, store=held.store), wish, row=row)
        values: dict[str, Any] = {"booked_for": on, "hour": hour, "state": "booked"}
        if overbook.strip():
            values["note"] = "\n".join(part for part in (held.note, overbook.strip()) if part)
        await note_changes(writer, seat, "appointments", {row: values}, reason=overbook.strip())
        await follow_cars(writer, seat, [held.vehicle] if held.vehicle else [])
    return True


async def cancel(seat: Seat, row: int, reason: str) -> None:
    """Give a place back; the slip that the appointment came from is to be done again."""
    if not reason.strip():
        raise Refused(WHY_CANCELLED)
    async with transaction() as writer:
        held = await _held(writer, seat, row, "booked", "missed")
        note = "\n".join(part for part in (held.note, reason.strip()) if part)
        await note_changes(
            writer, seat, "appointments", {row: {"state": "cancelled", "note": note}}, reason=reason.strip()
        )
        if held.slip:
            await reopen(writer, as_program(seat), held.slip)
        await follow_cars(writer, seat, [held.vehicle] if held.vehicle else [])


async def mark(seat: Seat, row: int, state: str) -> None:
    """Say by hand that a car came, or did not."""
    async with transaction() as writer:
        await _held(writer, seat, row, "booked", "missed", "came")
        await note_changes(writer, seat, "appointments", {row: {"state": state}})


async def _place(writer: Writer, seat: Seat, wish: Wish, *, row: int) -> None:
    """Refuse an hour that has no place; until the transaction ends nobody else takes the one that it has."""
    if not 0 <= wish.hour <= LAST_HOUR:
        raise Refused(NO_SUCH_HOUR.fill(hour=wish.hour))
    if wish.on > seat.today + timedelta(days=FARTHEST):
        raise Refused(TOO_FAR)
    now = (seat.today, hour_now(seat))
    if (wish.on, wish.hour) < now:
        free = await _offered(writer, seat, wish)
        raise Full(PAST.fill(day=wish.on, hour=wish.hour, free=_words(free)), free)
    await writer.in_turn(LOCK_NUMBER + seat.store, wish.on.toordinal())
    if wish.vehicle:
        same = await writer.rows(SAME_DAY_SQL, [wish.vehicle, wish.on, row])
        if same:
            raise Refused(TWICE.fill(day=wish.on, hour=same[0][0]))
    hours = (await days_of(seat, wish.on, ask=writer))[0]
    there = next((one for one in hours if one.hour == wish.hour), None)
    if there is not None and there.free(wish.kind):
        return
    if seat.roles & HEADS and wish.overbook.strip():
        return
    if seat.roles & HEADS and there is not None and there.places:
        raise Full(SAY_WHY, await _offered(writer, seat, wish))
    free = await _offered(writer, seat, wish)
    words = NO_HOUR if there is None or not there.places else FULL
    places = there.places if there else 0
    raise Full(words.fill(day=wish.on, hour=wish.hour, places=places, free=_words(free)), free)


async def _offered(writer: Writer, seat: Seat, wish: Wish) -> Hour | None:
    found = await next_free(seat, (wish.on, wish.hour), wish.kind, count=1, ask=writer)
    return found[0] if found else None


def _words(free: Hour | None) -> Text:
    return AT.fill(day=free.on, hour=free.hour) if free else NO_FREE


async def _refuse_unseen(writer: Writer, seat: Seat, values: Mapping[str, Any]) -> None:
    """Refuse what the seat may not see: another store's customer, a car or a slip that is not there."""
    resource = RESOURCES["appointments"]
    work = Work(resource, seat, await fields_of(resource), writer)
    wrong = await strangers(work, {0: values})
    if wrong:
        raise Refused(wrong[0][0].text)
    if not seat.may(resource.can, CREATE):
        raise work.refuse(CREATE)


async def _held(writer: Writer, seat: Seat, row: int, *states: str) -> Held:
    """Read an appointment that the seat may change, held until the end of the transaction."""
    rows = await writer.rows(HELD_SQL + writer.held(), [row])
    resource = RESOURCES["appointments"]
    work = Work(resource, seat, await fields_of(resource), writer)
    if not rows or row not in await work.allowed([row], EDIT):
        raise Refused(NOT_THERE)
    customer, vehicle, store, on, hour, kind, state, slip, note = rows[0]
    held = Held(customer, vehicle, store, day_of(on), hour, kind, state, slip, note or "")
    if held.state not in states:
        raise Refused(NOT_NOW.fill(state=BOOKED[held.state]))
    return held


async def _cell(writer: Writer, sql: str, row: int | None) -> int | None:
    rows = await writer.rows(sql, [row]) if row else []
    return rows[0][0] if rows else None
