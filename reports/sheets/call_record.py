"""The follow-up call record 跟踪服务电话记录表: every call with one customer, and lines for the next ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.contacts.allowed import refused_for
from models.database import reader
from models.gate.reading import GONE
from models.kinds.datetime import local
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

TITLE: Final = Text(zh="跟踪服务电话记录表", en="Follow-up call record")
AIMS: Final = Text(
    zh="每次电话做三件事：感谢惠顾；问是否满意，不满意当场记下并处理；提醒到期事项。客户的话照原样写。",
    en="Each call does three things: thank; ask about satisfaction, and act on what is not right; remind of what is "
    "due. Write down what the customer says as it was said.",
)
CALLS: Final = Text(zh="联系经过", en="The calls")
CARS: Final = Text(zh="车辆", en="Cars")
LAST: Final = Text(zh="最近来店", en="Last visit")
SUITS: Final = Text(zh="方便时间", en="Suits")
TIME: Final = Text(zh="时间", en="When")
ABOUT: Final = Text(zh="事项", en="About")
SAID: Final = Text(zh="客户说的话与记录", en="What was said")
COLUMNS: Final = (
    Column(TIME),
    Column(say.BY),
    Column(ABOUT),
    Column(SAID, 3),
    Column(say.OUTCOME),
    Column(say.NEXT, 1),
)
READ: Final = ("contacted_on", "at", "person", "about", "words", "note", "outcome", "next_on", "next_step", "direction")
MOST: Final = 40
BLANKS: Final = 4
WRITING: Final = 11.0  # millimetres that a hand needs


@dataclass(frozen=True)
class Call:
    """One call: when, by whom, about what, what was said, its outcome, what comes next."""

    when: str
    person: str
    about: str
    said: str
    outcome: str
    following: str


@dataclass(frozen=True, kw_only=True)
class CallRecord:
    """The calls with one customer, oldest first."""

    head: Head
    name: str
    phone: str
    cars: str
    last_visit: str
    suits: str
    advisor: str
    calls: Sequence[Call]


def draw(sheet: CallRecord) -> bytes:
    """Draw the sheet."""
    paper = Paper(sheet.head)
    values = (sheet.name, sheet.phone, sheet.cars, sheet.last_visit, sheet.suits, sheet.advisor)
    names = (say.CUSTOMER, say.PHONE, CARS, LAST, SUITS, say.ADVISOR)
    paper.facts(list(zip(names, values, strict=True)), 2)
    paper.gap(3)
    paper.words(AIMS.to(sheet.head.lang), 9)
    paper.section(CALLS)
    lines = [(call.when, call.person, call.about, call.said, call.outcome, call.following) for call in sheet.calls]
    paper.table(COLUMNS, lines, least=WRITING, blanks=BLANKS)
    return paper.finish()


async def call_record(seat: Seat, customer: int) -> CallRecord:
    """Read the calls with a customer as the seat may see them."""
    about = ("name", "phone", "last_visit_on", "contact_time", "advisor")
    known, _ = await look("customers", seat, View(ids=(customer,)), about)
    if not known:
        raise Refused(GONE.fill(one=RESOURCES["customers"].one))
    of = Condition("owner", "is", str(customer))
    cars, _ = await look("vehicles", seat, View(where=(of,), size=8), ("plate", "model"))
    calls = (Condition("customer", "is", str(customer)), Condition("means", "is", "call"))
    rows, _ = await look("contacts", seat, View(where=calls, order="-contacted_on", size=MOST), READ)
    owner = known[0]
    silent = (await refused_for(reader(), [customer])).get(customer)
    return CallRecord(
        head=await head_for(seat, TITLE, owner.text("name")),
        name=owner.text("name"),
        phone=silent.to(seat.lang) if silent else owner.text("phone"),
        cars="、".join(f"{car.text('plate')} {car.text('model')}".strip() for car in cars),
        last_visit=owner.text("last_visit_on"),
        suits=owner.text("contact_time"),
        advisor=owner.text("advisor"),
        calls=[_call(row) for row in reversed(rows)],
    )


def _call(row: Seen) -> Call:
    at = row.value("at")
    direction = f"（{row.text('direction')}）" if row.value("direction") == "in" else ""
    return Call(
        f"{row.value('contacted_on'):%Y-%m-%d}" + (f"\n{local(at):%H:%M}" if at else ""),
        row.text("person"),
        row.text("about") + direction,
        "\n".join(part for part in (row.text("words"), row.text("note")) if part),
        row.text("outcome"),
        "\n".join(part for part in (row.text("next_on"), row.text("next_step")) if part),
    )
