"""Steps: the four weeks of a month's recall, from the list to the improvement plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import EDIT
from models.care.asking import Wanted, ask_for
from models.contacts.allowed import refused_for
from models.database.stored import day_of
from models.gate.catalogue import fields_of
from models.gate.work import Work
from models.gate.writer import transaction
from models.noting import as_program, note_changes
from models.problem import Refused
from models.recall.flowing import follow_cars
from models.recall.listing import planned_days
from models.resources import RESOURCES
from models.tables.recall import RECALL_STEP
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from models.access import Seat
    from models.gate.writer import Writer

ORDER: Final = tuple(RECALL_STEP)
DAY_OF: Final = {
    "listed": "listed_on",
    "letters": "letters_on",
    "sent": "sent_on",
    "calls": "calls_on",
    "closed": "closed_on",
}
RULE: Final = "recall"
LEAST_DAYS: Final = 7  # a call is given at least so long
GONE: Final = Text(zh="找不到这个招揽月，或不在您的门店。", en="This recall month is not there, or not of your store.")
CLOSED: Final = Text(
    zh="{month} 的招揽已经结束，不能再改。", en="The recall of {month} is closed and cannot be changed any more."
)
NOTHING_TO_SEND: Final = Text(
    zh="还没有打印过信函。请先打印，或在名单里逐台标记已寄。",
    en="No letter has been printed yet. Please print them first, or mark the cars one by one.",
)
PLAN_FIRST: Final = Text(
    zh="请先写改进计划：这个月不来的主要原因、要改什么、谁来做、什么时候完成。",
    en="Please write the improvement plan first: why customers did not come, what changes, who does it, and by when.",
)
CALLS_FIRST: Final = Text(
    zh="还没有开始打电话，现在不能结束。请先开始电话预约。",
    en="The calls have not begun, so the month cannot be closed. Please begin the calls first.",
)
MONTH_SQL: Final = """
SELECT id, store_id, month, step, listed_on, letters_on, sent_on, calls_on, closed_on, plan_id FROM recall_month
WHERE id = ? AND archived_at IS NULL
"""
PRINTED_SQL: Final = """
SELECT id FROM recall WHERE month_id = ? AND archived_at IS NULL AND letter_id IS NOT NULL AND sent_on IS NULL
"""
TO_CALL_SQL: Final = """
SELECT r.id, r.vehicle_id, v.owner_id, r.due_on FROM recall r JOIN vehicle v ON v.id = r.vehicle_id
WHERE r.month_id = ? AND r.archived_at IS NULL AND r.slip_id IS NULL AND r.reached_on IS NULL
  AND r.appointment_id IS NULL AND r.came_on IS NULL AND r.reason_id IS NULL
  AND v.kept = 'kept' AND v.archived_at IS NULL AND v.owner_id IS NOT NULL ORDER BY r.due_on, r.id
"""
CARS_SQL: Final = "SELECT vehicle_id FROM recall WHERE month_id = ? AND archived_at IS NULL"


@dataclass(frozen=True)
class Month:
    """A month's recall as it stands."""

    id: int
    store: int
    month: date
    step: str
    days: Mapping[str, date | None]  # of each step that is done
    plan: int | None

    @property
    def key(self) -> str:
        """The month as it is written: 2026-12."""
        return f"{self.month:%Y-%m}"

    def next_step(self) -> str:
        """Name the first step that is not done; empty after the last."""
        return next((step for step in ORDER if self.days[step] is None), "")


@dataclass(frozen=True)
class Begun:
    """What beginning the calls came to: slips made, and cars whose people must not be called."""

    slips: int
    silent: int


async def letters_ready(seat: Seat, row: int) -> None:
    """Say that the invitations are printed and folded."""
    async with transaction() as writer:
        month = await _open_month(writer, seat, row)
        await follow_cars(writer, seat, [one[0] for one in await writer.rows(CARS_SQL, [row])])
        await _go(writer, seat, month, "letters")


async def confirm_sent(seat: Seat, row: int) -> int:
    """Say that the printed letters have been posted; gives how many that are."""
    async with transaction() as writer:
        month = await _open_month(writer, seat, row)
        await follow_cars(writer, seat, [one[0] for one in await writer.rows(CARS_SQL, [row])])
        printed = [one[0] for one in await writer.rows(PRINTED_SQL, [row])]
        if not printed and month.days["sent"] is None:
            raise Refused(NOTHING_TO_SEND)
        await note_changes(writer, as_program(seat), "recalls", {one: {"sent_on": seat.today} for one in printed})
        await _go(writer, seat, month, "sent")
        return len(printed)


async def begin_calls(seat: Seat, row: int) -> Begun:
    """Put the cars of which nothing is known yet into the queue of calls, once each."""
    async with transaction() as writer:
        month = await _open_month(writer, seat, row)
        cars = await writer.rows(TO_CALL_SQL, [row])
        listed = len(cars)
        silent = await refused_for(writer, [owner for _, _, owner, _ in cars])
        cars = [one for one in cars if one[2] not in silent]
        until = max(planned_days(month.month)["calls"], seat.today + timedelta(days=LEAST_DAYS))
        wanted = [
            Wanted(
                rule=RULE, customer=owner, vehicle=vehicle, store=month.store, counted_on=day_of(due), due_on=until,
                from_on=seat.today, cycle=month.key,
            )
            for _, vehicle, owner, due in cars
        ]  # fmt: skip
        slips = await ask_for(writer, as_program(seat), wanted)
        made = {car[0]: {"slip": slip} for car, slip in zip(cars, slips, strict=True) if slip is not None}
        await note_changes(writer, as_program(seat), "recalls", made)
        await _go(writer, seat, month, "calls")
        return Begun(len(made), listed - len(made))


async def keep_plan(seat: Seat, row: int, response: int) -> None:
    """Keep which answers are the month's improvement plan."""
    async with transaction() as writer:
        await _open_month(writer, seat, row)
        await note_changes(writer, seat, "recall_months", {row: {"plan": response}})


async def close(seat: Seat, row: int) -> None:
    """End a month's recall: the calls have been made and the plan is written."""
    async with transaction() as writer:
        month = await _open_month(writer, seat, row)
        if month.days["calls"] is None:
            raise Refused(CALLS_FIRST)
        if month.plan is None:
            raise Refused(PLAN_FIRST)
        await _go(writer, seat, month, "closed")


async def _open_month(writer: Writer, seat: Seat, row: int) -> Month:
    rows = await writer.rows(MONTH_SQL + writer.held(), [row])
    resource = RESOURCES["recall_months"]
    work = Work(resource, seat, await fields_of(resource), writer)
    if not rows or row not in await work.allowed([row], EDIT):
        raise Refused(GONE)
    month = as_month(rows[0])
    if month.step == "closed":
        raise Refused(CLOSED.fill(month=month.key))
    return month


async def _go(writer: Writer, seat: Seat, month: Month, step: str) -> None:
    """Note that a step is done; what was done later already stays."""
    values: dict[str, Any] = {}
    if month.days[step] is None:
        values[DAY_OF[step]] = seat.today
    if ORDER.index(step) > ORDER.index(month.step):
        values["step"] = step
    if values:
        await note_changes(writer, seat, "recall_months", {month.id: values})


def as_month(row: Collection[Any]) -> Month:
    """Read a month's row, in the order of MONTH_SQL."""
    number, store, month, step, *rest = tuple(row)
    days = {name: None if on is None else day_of(on) for name, on in zip(ORDER, rest, strict=False)}
    return Month(number, store, date.fromisoformat(f"{month}-01"), step, days, rest[-1])
