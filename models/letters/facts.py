"""Facts: what stands in the place of each field for one customer and car, and how the envelope is addressed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from models.care.script import salutation
from models.database import reader
from models.database.many import marks_for
from models.gate.catalogue import fields_of
from models.kinds import kind_named
from models.reception.seen import look
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.text import Text
from models.view import View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.letters.choosing import Pick
    from models.reception.seen import Seen

OF_CUSTOMER: Final = ("name", "sex", "party", "address", "advisor", "last_visit_on")
DUES: Final = ("maintenance_due", "inspection_due", "insurance_due", "licence_due")
OF_CAR: Final = ("plate", "series", "model", "last_visit_on", *DUES)
STORE_SQL: Final = "SELECT name, address, phone FROM store WHERE id = ?"
WORK_SQL: Final = """
SELECT v.vehicle_id, v.work FROM visit v WHERE v.archived_at IS NULL AND v.work <> '' AND v.vehicle_id IN ({})
ORDER BY v.visited_on, v.id
"""
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
ADVISOR: Final = Text(zh="您的服务顾问", en="your advisor")
TITLED: Final = {"m": Text(zh="{name} 先生", en="Mr {name}"), "f": Text(zh="{name} 女士", en="Ms {name}")}
TAKES: Final = Text(zh="{name} 收", en="{name}")


@dataclass(frozen=True)
class StoreFacts:
    """The store as its letters name it."""

    name: str
    address: str
    phone: str


@dataclass(frozen=True, kw_only=True)
class Person:
    """One customer with the facts for a letter: `hidden` says that the seat may not read the address."""

    pick: Pick
    name: str
    plate: str
    facts: dict[str, str] = field(default_factory=dict)
    to: tuple[str, ...] = ()
    hidden: bool = False


async def store_facts(store: int) -> StoreFacts:
    """Read what a store's letters say of it."""
    rows = await reader().rows(STORE_SQL, [store])
    if not rows:
        return StoreFacts("", "", "")
    name, address, phone = rows[0]
    shown = kind_named("phone").show(phone, (await fields_of(RESOURCES["stores"]))["phone"], "zh") if phone else ""
    return StoreFacts(name, address or "", shown)


async def people_of(seat: Seat, picks: Sequence[Pick], lang: str) -> dict[Pick, Person]:
    """Read the facts of those whom the seat may see, those in the archive too.

    Their words are those of the letter's language, whatever language the seat's own screen has.
    """
    seat = replace(seat, lang=lang)
    customers = await _seen(seat, "customers", {pick.customer for pick in picks}, OF_CUSTOMER)
    cars = await _seen(seat, "vehicles", {pick.vehicle for pick in picks if pick.vehicle}, OF_CAR)
    work = await _last_work(list(cars))
    store = await store_facts(seat.store)
    shared = {
        "store": store.name,
        "address": store.address,
        "hotline": store.phone,
        "me": seat.name,
        "today": day_words(seat.today, lang),
    }
    found = {}
    for pick in picks:
        if pick.customer in customers:
            car = cars.get(pick.vehicle) if pick.vehicle else None
            facts = {**shared, **_facts(seat, customers[pick.customer], car, lang)}
            facts["last_work"] = work.get(pick.vehicle or 0, "")
            found[pick] = _person(pick, customers[pick.customer], facts, lang)
    return found


def address_lines(name: str, address: str, sex: str | None, lang: str, *, is_company: bool) -> tuple[str, ...]:
    """Write an envelope: in Chinese the place first and then who takes it, in English the other way round.

    >>> address_lines("王建国", "文三路 99 号", "m", "zh", is_company=False)
    ('文三路 99 号', '王建国 先生 收')
    """
    titled = name if is_company or sex not in TITLED else TITLED[sex].fill(name=name).to(lang)
    who = TAKES.fill(name=titled).to(lang)
    return (address, who) if lang == "zh" else (who, address)


def day_words(day: date | None, lang: str) -> str:
    """Write a day as a letter does.

    >>> from datetime import date
    >>> day_words(date(2026, 3, 2), "zh"), day_words(date(2026, 3, 2), "en")
    ('2026年3月2日', '2 March 2026')
    """
    if day is None:
        return ""
    return f"{day.year}年{day.month}月{day.day}日" if lang == "zh" else f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def months_between(day: date, today: date) -> int:
    """Count the whole months from a day to today.

    >>> from datetime import date
    >>> months_between(date(2026, 3, 31), date(2026, 11, 21))
    7
    """
    months = (today.year - day.year) * 12 + today.month - day.month
    return months - 1 if months and day > months_before(today, months) else months


async def _seen(seat: Seat, noun: str, ids: set[int], paths: Sequence[str]) -> dict[int, Seen]:
    found: dict[int, Seen] = {}
    for archived in (False, True):
        left = tuple(sorted(ids - found.keys()))
        if left:
            rows, _ = await look(noun, seat, View(ids=left, size=len(left), archived=archived), paths)
            found |= {row.id: row for row in rows}
    return found


async def _last_work(cars: Sequence[int]) -> dict[int, str]:
    if not cars:
        return {}
    rows = await reader().rows(WORK_SQL.format(marks_for(cars)), list(cars))
    return {vehicle: " ".join(work.split()) for vehicle, work in rows}


def _facts(seat: Seat, customer: Seen, car: Seen | None, lang: str) -> dict[str, str]:
    last = (car.value("last_visit_on") if car else None) or customer.value("last_visit_on")
    name = customer.value("name") or ""
    facts = {
        "name": name,
        "salutation": salutation(name, customer.value("sex"), lang, is_company=customer.value("party") == "company"),
        "advisor": customer.text("advisor") or ADVISOR.to(lang),
        "last_visit": day_words(last, lang),
        "months_away": str(months_between(last, seat.today)) if last else "",
    }
    if car is not None:
        facts |= {"plate": car.text("plate"), "model": car.text("model") or car.text("series")}
        facts |= {path: day_words(car.value(path), lang) for path in DUES}
    return facts


def _person(pick: Pick, customer: Seen, facts: dict[str, str], lang: str) -> Person:
    address = customer.value("address") or ""
    lines = address_lines(
        facts["name"], address, customer.value("sex"), lang, is_company=customer.value("party") == "company"
    )
    return Person(
        pick=pick,
        name=customer.text("name"),
        plate=facts.get("plate", ""),
        facts=facts,
        to=lines if address else (),
        hidden="address" in customer.row.masked,
    )
