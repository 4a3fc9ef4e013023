"""The letter register 跟踪服务信函登记表: all letters of some days, their coupons, and who came back on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.reception.seen import look
from models.text import Text
from models.view import Condition, View
from reports.kit.paper import Column, Paper
from reports.sheets import heading as say
from reports.sheets.heading import head_for, say_if_cut, span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from reports.kit.paper import Head

TITLE: Final = Text(zh="跟踪服务信函登记表", en="Follow-up letter register")
LETTER: Final = Text(zh="信函", en="Letter")
ADDRESS: Final = Text(zh="寄往地址", en="Sent to")
COUPON: Final = Text(zh="优惠券", en="Coupon")
USED: Final = Text(zh="使用日期", en="Redeemed")
CAME: Final = Text(zh="寄信后来店", en="Came after it")
COLUMNS: Final = (
    Column(say.NUMBER, align="right"),
    Column(say.DAY),
    Column(say.CUSTOMER, 1),
    Column(say.PLATE),
    Column(LETTER, 1),
    Column(ADDRESS, 3),
    Column(COUPON),
    Column(USED),
    Column(CAME),
    Column(say.BY),
)
READ: Final = (
    *("printed_on", "customer", "customer.address", "vehicle", "vehicle.last_visit_on", "template", "person"),
)
MOST: Final = 2000


@dataclass(frozen=True)
class Line:
    """One letter."""

    day: str
    customer: str
    plate: str
    letter: str
    address: str
    coupon: str
    used: str
    came: str
    person: str


@dataclass(frozen=True, kw_only=True)
class LetterRegister:
    """The letters of some days, in the order in which they were printed."""

    head: Head
    lines: Sequence[Line]
    total: int = 0  # of these days, more than are printed where there are very many


def draw(sheet: LetterRegister) -> bytes:
    """Draw the sheet."""
    paper = Paper(sheet.head, is_wide=True)
    rows = [
        (
            str(number), line.day, line.customer, line.plate, line.letter, line.address, line.coupon, line.used,
            line.came, line.person,
        )
        for number, line in enumerate(sheet.lines, 1)
    ]  # fmt: skip
    paper.table(COLUMNS, rows)
    say_if_cut(paper, sheet.total, len(sheet.lines))
    return paper.finish()


async def letter_register(seat: Seat, first: date, last: date) -> LetterRegister:
    """Read the letters of some days as the seat may see them."""
    where = (
        Condition("printed_on", "from", first.isoformat()),
        Condition("printed_on", "to", last.isoformat()),
    )
    rows, total = await look("letters", seat, View(where=where, order="printed_on", size=MOST), READ)
    coupons = await _coupons(seat, [row.id for row in rows])
    lines = []
    for row in rows:
        came = row.value("vehicle.last_visit_on")
        lines.append(
            Line(
                row.text("printed_on"),
                row.text("customer"),
                row.text("vehicle"),
                row.text("template"),
                row.text("customer.address"),
                *coupons.get(row.id, ("", "")),
                f"{came:%Y-%m-%d}" if came and came >= row.value("printed_on") else "",
                row.text("person"),
            )
        )
    return LetterRegister(head=await head_for(seat, TITLE, span(first, last, seat.lang)), lines=lines, total=total)


async def _coupons(seat: Seat, letters: Sequence[int]) -> dict[int, tuple[str, str]]:
    if not letters:
        return {}
    of = Condition("letter", "in", ",".join(str(one) for one in letters))
    rows, _ = await look("coupons", seat, View(where=(of,), size=len(letters)), ("letter", "number", "redeemed_on"))
    return {row.value("letter"): (row.text("number"), row.text("redeemed_on")) for row in rows}
