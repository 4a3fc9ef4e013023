"""The list of due cars 定期保养用户一览表: whom the recall of a month is about, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.contacts.allowed import refused_for
from models.database import reader
from models.gate.reading import GONE
from models.problem import Refused
from models.reception.seen import look
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View
from reports.kit.paper import Column, Paper
from reports.sheets import heading as say
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.reception.seen import Seen
    from reports.kit.paper import Head

TITLE: Final = Text(zh="定期保养用户一览表", en="Cars due for maintenance")
ABOUT: Final = Text(zh="{month}，共 {count} 台", en="{month}, {count} cars")
DUE: Final = Text(zh="应保养", en="Due")
WHY: Final = Text(zh="依据", en="Why")
LAST: Final = Text(zh="上次来店", en="Last visit")
SENT: Final = Text(zh="信函寄出", en="Letter sent")
REACHED: Final = Text(zh="电话联系上", en="Reached")
BOOKED: Final = Text(zh="预约", en="Booked for")
REASON: Final = Text(zh="不来的原因", en="Why not")
COLUMNS: Final = (
    Column(say.NUMBER),
    Column(say.PLATE),
    Column(say.MODEL, 2),
    Column(say.CUSTOMER, 1),
    Column(say.PHONE),
    Column(LAST),
    Column(DUE),
    Column(WHY),
    Column(SENT, 1),
    Column(REACHED, 1),
    Column(BOOKED, 1),
    Column(REASON, 2),
    Column(say.ADVISOR),
)
READ: Final = (
    *("vehicle", "vehicle.model", "vehicle.last_visit_on", "customer", "customer.phone", "due_on", "why", "sent_on"),
    *("reached_on", "appointment.booked_for", "reason", "note", "advisor"),
)
MOST: Final = 5000
WRITING: Final = 8.0


@dataclass(frozen=True)
class Due:
    """One car of the list."""

    plate: str
    model: str
    customer: str
    phone: str
    last: str
    due: str
    why: str
    sent: str
    reached: str
    booked: str
    reason: str
    advisor: str


@dataclass(frozen=True, kw_only=True)
class DueList:
    """The cars of one month, the earliest due first."""

    head: Head
    cars: Sequence[Due]


def draw(sheet: DueList) -> bytes:
    """Draw the list, with room to write in what is not known yet."""
    paper = Paper(sheet.head, is_wide=True)
    rows = [
        (
            str(number), car.plate, car.model, car.customer, car.phone, car.last, car.due, car.why, car.sent,
            car.reached, car.booked, car.reason, car.advisor,
        )
        for number, car in enumerate(sheet.cars, 1)
    ]  # fmt: skip
    paper.table(COLUMNS, rows, least=WRITING)
    return paper.finish()


async def due_list(seat: Seat, month: int) -> DueList:
    """Read the list of a month as the seat may see it."""
    months, _ = await look("recall_months", seat, View(ids=(month,)), ("month", "store"))
    if not months:
        raise Refused(GONE.fill(one=RESOURCES["recall_months"].one))
    of = Condition("month", "is", str(month))
    rows, count = await look("recalls", seat, View(where=(of,), order="due_on", size=MOST), READ)
    about = ABOUT.fill(month=months[0].text("month"), count=count).to(seat.lang)
    silent = await refused_for(reader(), [row.value("customer") for row in rows if row.value("customer")])
    return DueList(
        head=await head_for(seat, TITLE, about, store=months[0].value("store")),
        cars=[_due(row, seat.lang, is_quiet=row.value("customer") in silent) for row in rows],
    )


def _due(row: Seen, lang: str, *, is_quiet: bool) -> Due:
    return Due(
        row.text("vehicle"),
        row.text("vehicle.model"),
        row.text("customer"),
        say.QUIET.to(lang) if is_quiet else row.text("customer.phone"),
        row.text("vehicle.last_visit_on"),
        row.text("due_on"),
        row.text("why"),
        row.text("sent_on"),
        row.text("reached_on"),
        row.text("appointment.booked_for"),
        "；".join(part for part in (row.text("reason"), row.text("note")) if part),
        row.text("advisor"),
    )
