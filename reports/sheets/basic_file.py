"""The basic file 客户档案基本资料表: front, the cars and what was done to them; back, who the customer is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from models.access import VIEW
from models.gate.reading import GONE
from models.problem import Refused
from models.reception.seen import look
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View
from reports.kit.paper import Column, Paper
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.reception.seen import Seen
    from reports.kit.paper import Head

    Facts = Sequence[tuple[Text, str]]

TITLE: Final = Text(zh="客户档案基本资料表", en="Customer basic file")
OWNER: Final = Text(zh="客户", en="Customer")
CAR: Final = Text(zh="车辆 {plate}", en="Car {plate}")
DONE: Final = Text(zh="维修保养记录", en="Service history")
MORE: Final = Text(zh="另有更早的 {count} 次来店，见系统档案。", en="{count} earlier visits are in the system's file.")
CONTACTS: Final = Text(zh="关键人与其他电话", en="Key contacts and other phones")
COLUMNS: Final = (
    Column(Text(zh="日期", en="Day")),
    Column(Text(zh="类别", en="Kind")),
    Column(Text(zh="里程", en="Mileage"), align="right"),
    Column(Text(zh="项目", en="Work"), 1),
    Column(Text(zh="工时费", en="Labour"), align="right"),
    Column(Text(zh="备品费", en="Parts"), align="right"),
    Column(Text(zh="顾问", en="Advisor")),
    Column(Text(zh="技师", en="Technician")),
)
VISIT: Final = ("visited_on", "kind", "mileage", "work", "labour_fee", "parts_fee", "advisor", "technician")
ABOUT: Final = (
    *("name", "sex", "phone", "party", "birthday", "family", "address", "distance", "email", "owner_type", "stage"),
    *("level", "credit", "payment", "source", "referrer", "hobbies", "contact_time", "advisor", "since", "note"),
)
OF_CAR: Final = (
    *("plate", "vin", "brand", "series", "model", "grade", "colour", "engine_no", "purchased_on", "delivered_on"),
    *("mileage", "daily_mileage", "warranty_until", "maintenance_due", "inspection_due", "seasonal_due"),
    *("insurance_due", "licence_due"),
)
MOST_CARS: Final = 12
MOST_VISITS: Final = 60


@dataclass(frozen=True)
class CarFile:
    """One car: its facts and its visits, the latest first; `more` are those that are left out."""

    plate: str
    facts: Facts
    visits: Sequence[Sequence[str]]
    more: int = 0


@dataclass(frozen=True, kw_only=True)
class BasicFile:
    """Everything on paper about one customer."""

    head: Head
    owner: Facts
    cars: Sequence[CarFile]
    people: Facts = field(default_factory=tuple)


def draw(sheet: BasicFile) -> bytes:
    """Draw the sheet."""
    paper = Paper(sheet.head)
    for car in sheet.cars:
        paper.section(CAR.fill(plate=car.plate))
        paper.facts(car.facts, 2)
        paper.section(DONE)
        paper.table(COLUMNS, car.visits)
        if car.more:
            paper.gap(1)
            paper.words(MORE.fill(count=car.more).to(sheet.head.lang), 9)
    paper.section(OWNER)
    paper.facts(sheet.owner, 2)
    if sheet.people:
        paper.section(CONTACTS)
        paper.facts(sheet.people, 1)
    return paper.finish()


async def basic_file(seat: Seat, customer: int) -> BasicFile:
    """Read the file of a customer as the seat may see it: what is masked on the screen is masked on paper."""
    known, _ = await look("customers", seat, View(ids=(customer,)), ABOUT)
    if not known:
        raise Refused(GONE.fill(one=RESOURCES["customers"].one))
    view = View(where=(Condition("owner", "is", str(customer)),), size=MOST_CARS)
    cars, _ = await look("vehicles", seat, view, OF_CAR)
    owner = known[0]
    return BasicFile(
        head=await head_for(seat, TITLE, owner.text("name")),
        owner=_facts(owner, ABOUT),
        cars=[await _car(seat, car) for car in cars],
        people=await _people(seat, customer),
    )


async def _car(seat: Seat, car: Seen) -> CarFile:
    view = View(where=(Condition("vehicle", "is", str(car.id)),), order="-visited_on", size=MOST_VISITS)
    visits, count = await look("visits", seat, view, VISIT)
    lines = [[visit.text(path) for path in VISIT] for visit in visits]
    return CarFile(car.text("plate") or car.text("vin"), _facts(car, OF_CAR), lines, count - len(visits))


async def _people(seat: Seat, customer: int) -> Facts:
    of = View(where=(Condition("customer", "is", str(customer)),), size=20)
    phones, _ = await look("phones", seat, of, ("whose", "phone"))
    people: list[Seen] = []
    if seat.may(RESOURCES["key_contacts"].can, VIEW):
        people, _ = await look("key_contacts", seat, of, ("name", "title", "phone", "birthday", "family", "tastes"))
    found = [(Text.plain(one.text("whose") or "—"), one.text("phone")) for one in phones]
    for one in people:
        told = [one.text(path) for path in ("title", "phone", "birthday", "family", "tastes")]
        found.append((Text.plain(one.text("name")), " · ".join(part for part in told if part)))
    return found


def _facts(row: Seen, paths: Sequence[str]) -> Facts:
    return [(row.fields[path].label, row.text(path)) for path in paths if path in row.fields]
