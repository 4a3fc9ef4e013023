"""The day sheet of appointments: every hour of the day, who is expected, and lines for who comes by himself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.reception.seen import look
from models.text import Text
from models.view import Condition, View
from reports.kit.paper import Column, Paper
from reports.sheets import heading as say
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.reception.seen import Seen
    from reports.kit.paper import Head

TITLE: Final = Text(zh="预约日程", en="Appointments of the day")
DAY: Final = Text(zh="{day} {weekday}，共 {count} 台", en="{weekday} {day}, {count} cars")
WEEKDAYS: Final = (
    Text(zh="周一", en="Monday"),
    Text(zh="周二", en="Tuesday"),
    Text(zh="周三", en="Wednesday"),
    Text(zh="周四", en="Thursday"),
    Text(zh="周五", en="Friday"),
    Text(zh="周六", en="Saturday"),
    Text(zh="周日", en="Sunday"),
)
HOUR: Final = Text(zh="时间", en="Hour")
KIND: Final = Text(zh="类别", en="Kind")
WISHES: Final = Text(zh="要做什么", en="What is to be done")
STATE: Final = Text(zh="状态", en="State")
ARRIVED: Final = Text(zh="到店时间", en="Arrived at")
WALK_IN: Final = Text(zh="未预约到店", en="Came without an appointment")
COLUMNS: Final = (
    Column(HOUR),
    Column(say.PLATE),
    Column(say.MODEL, 1),
    Column(say.CUSTOMER, 1),
    Column(say.PHONE),
    Column(KIND),
    Column(WISHES, 3),
    Column(say.ADVISOR),
    Column(STATE),
    Column(ARRIVED),
)
READ: Final = (
    *("hour", "vehicle", "vehicle.model", "customer", "customer.phone", "kind", "wishes", "note", "advisor", "state"),
)
MOST: Final = 200
WRITING: Final = 8.5
FEWEST: Final = 2  # lines for who comes without an appointment
LINES: Final = tuple(Column(column.title, column.share or 0.8, column.align) for column in COLUMNS)


@dataclass(frozen=True)
class Booked:
    """One car that is expected."""

    hour: int
    plate: str
    model: str
    customer: str
    phone: str
    kind: str
    wishes: str
    advisor: str
    state: str


@dataclass(frozen=True, kw_only=True)
class DaySheet:
    """One day: the hours that are open, and who is expected in them."""

    head: Head
    hours: Sequence[int]
    booked: Sequence[Booked]


def draw(sheet: DaySheet) -> bytes:
    """Draw the sheet; an hour that is free has an empty line."""
    paper = Paper(sheet.head, is_wide=True)
    rows: list[tuple[str, ...]] = []
    for hour in sorted({*sheet.hours, *(one.hour for one in sheet.booked)}):
        cars = [one for one in sheet.booked if one.hour == hour]
        rows += [_row(one, is_first=place == 0) for place, one in enumerate(cars)] or [
            (f"{hour:02}:00", *[""] * (len(COLUMNS) - 1))
        ]
    paper.table(COLUMNS, rows, least=WRITING)
    paper.section(WALK_IN)
    paper.table(LINES, [], least=WRITING, blanks=FEWEST)
    return paper.finish()


def _row(one: Booked, *, is_first: bool) -> tuple[str, ...]:
    hour = f"{one.hour:02}:00" if is_first else ""
    return (
        *(hour, one.plate, one.model, one.customer, one.phone, one.kind, one.wishes, one.advisor, one.state),
        "",
    )


async def day_sheet(seat: Seat, day: date) -> DaySheet:
    """Read the appointments of a day in the seat's store."""
    where = (
        Condition("booked_for", "is", day.isoformat()),
        Condition("state", "not", "cancelled"),
        Condition("store", "is", str(seat.store)),
    )
    rows, _ = await look("appointments", seat, View(where=where, order="hour", size=MOST), READ)
    open_hours = (Condition("weekday", "is", str(day.isoweekday())), Condition("store", "is", str(seat.store)))
    hours, _ = await look("capacities", seat, View(where=open_hours, size=MOST), ("hour", "places"))
    about = DAY.fill(day=day, weekday=WEEKDAYS[day.weekday()], count=len(rows)).to(seat.lang)
    return DaySheet(
        head=await head_for(seat, TITLE, about),
        hours=sorted({row.value("hour") for row in hours if row.value("places")}),
        booked=[_booked(row) for row in rows],
    )


def _booked(row: Seen) -> Booked:
    return Booked(
        row.value("hour"),
        row.text("vehicle"),
        row.text("vehicle.model"),
        row.text("customer"),
        row.text("customer.phone"),
        row.text("kind"),
        "；".join(part for part in (row.text("wishes"), row.text("note")) if part),
        row.text("advisor"),
        row.text("state"),
    )
