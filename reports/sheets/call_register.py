"""The call register 跟踪服务电话登记表: all calls of some days, one line each."""

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
    from models.reception.seen import Seen
    from reports.kit.paper import Head

TITLE: Final = Text(zh="跟踪服务电话登记表", en="Follow-up call register")
ABOUT: Final = Text(zh="事项", en="About")
SAID: Final = Text(zh="内容摘要", en="In short")
COLUMNS: Final = (
    Column(say.NUMBER, align="right"),
    Column(say.DAY),
    Column(say.CUSTOMER, 0.8),
    Column(say.PHONE),
    Column(say.PLATE),
    Column(ABOUT),
    Column(SAID, 3),
    Column(say.OUTCOME),
    Column(say.NEXT, 1),
    Column(say.BY),
)
READ: Final = (
    *("contacted_on", "customer", "customer.phone", "vehicle", "about", "words", "note", "outcome"),
    *("next_on", "next_step", "person"),
)
MOST: Final = 2000
LONGEST: Final = 120


@dataclass(frozen=True)
class Line:
    """One call."""

    day: str
    customer: str
    phone: str
    plate: str
    about: str
    said: str
    outcome: str
    following: str
    person: str


@dataclass(frozen=True, kw_only=True)
class CallRegister:
    """The calls of some days, in the order in which they were made."""

    head: Head
    lines: Sequence[Line]
    total: int = 0  # of these days, more than are printed where there are very many


def draw(sheet: CallRegister) -> bytes:
    """Draw the sheet."""
    paper = Paper(sheet.head, is_wide=True)
    rows = [
        (
            str(number), line.day, line.customer, line.phone, line.plate, line.about, line.said, line.outcome,
            line.following, line.person,
        )
        for number, line in enumerate(sheet.lines, 1)
    ]  # fmt: skip
    paper.table(COLUMNS, rows)
    say_if_cut(paper, sheet.total, len(sheet.lines))
    return paper.finish()


async def call_register(seat: Seat, first: date, last: date) -> CallRegister:
    """Read the calls of some days as the seat may see them."""
    rows, total = await contacts_of(seat, "call", first, last, READ)
    lines = [
        Line(
            row.text("contacted_on"),
            row.text("customer"),
            row.text("customer.phone"),
            row.text("vehicle"),
            row.text("about"),
            shortened("；".join(part for part in (row.text("words"), row.text("note")) if part)),
            row.text("outcome"),
            " ".join(part for part in (row.text("next_on"), row.text("next_step")) if part),
            row.text("person"),
        )
        for row in rows
    ]
    return CallRegister(head=await head_for(seat, TITLE, span(first, last, seat.lang)), lines=lines, total=total)


async def contacts_of(
    seat: Seat, means: str, first: date, last: date, columns: Sequence[str]
) -> tuple[list[Seen], int]:
    """Read the contacts of one means, in order, as the seat may see them, and say how many there are."""
    where = (
        Condition("means", "is", means),
        Condition("contacted_on", "from", first.isoformat()),
        Condition("contacted_on", "to", last.isoformat()),
    )
    return await look("contacts", seat, View(where=where, order="contacted_on", size=MOST), columns)


def shortened(words: str) -> str:
    """Keep the beginning of long words: a register has one line for each."""
    plain = " ".join(words.split())
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
