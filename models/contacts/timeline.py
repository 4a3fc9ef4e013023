"""Timeline: everything between the store and one customer in one list, whoever wrote it down."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.database import reader
from models.database.many import marks_for
from models.database.stored import moment_of
from models.kinds.datetime import local
from models.reception.seen import look
from models.resources import RESOURCES
from models.tables.surveys import INVITATION_OUTCOME
from models.text import Text
from models.view import Condition, View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.reception.seen import Seen

SHOWN: Final = 30
BETWEEN: Final = " · "
# What is read of each noun: the day it stands under, what it is called, what was said, and whose it is.
READ: Final[dict[str, tuple[str, tuple[str, ...], tuple[str, ...], str]]] = {
    "contacts": ("contacted_on", ("means", "direction", "about", "outcome"), ("words", "note", "next_step"), "person"),
    "visits": ("visited_on", ("kind", "amount"), ("work", "advice"), "advisor"),
    "cases": ("opened_on", ("title", "state"), ("wanted", "result"), "owner"),
    "responses": ("answered_on", ("form", "score"), ("words",), "author"),
    "letters": ("printed_on", ("template",), (), "person"),
    "appointments": ("booked_for", ("kind", "state"), ("wishes",), "booked_by"),
}
NOT_SENT_TWICE: Final = {  # what stands in the list as something else
    "letters": (Condition("contact", "empty", ""),),
    "responses": (Condition("state", "is", "complete"),),
}
TRIES_SQL: Final = """
SELECT i.id, a.at, a.outcome, a.note, s.name, p.title, p.english FROM attempt a
JOIN invitation i ON i.id = a.invitation_id JOIN programme p ON p.id = i.programme_id
LEFT JOIN staff s ON s.id = a.person_id
WHERE i.customer_id = ? AND a.outcome <> 'complete' AND i.archived_at IS NULL AND i.store_id IN ({stores})
ORDER BY a.at DESC LIMIT ?
"""
SORTS: Final = {
    "contacts": Text(zh="联系", en="Contact"),
    "visits": Text(zh="来店", en="Visit"),
    "cases": Text(zh="客诉", en="Complaint"),
    "responses": Text(zh="答卷", en="Answer"),
    "letters": Text(zh="信函", en="Letter"),
    "appointments": Text(zh="预约", en="Appointment"),
    "invitations": Text(zh="回访", en="Survey call"),
}


@dataclass(frozen=True, kw_only=True)
class Moment:
    """One thing in the list: its day, what sort it is, what it is called, what was said, and by whom."""

    day: date
    noun: str
    row: int
    title: str
    words: str = ""
    person: str = ""

    @property
    def sort(self) -> Text:
        """Name what it is."""
        return SORTS[self.noun]

    @property
    def address(self) -> str:
        """Where it stands."""
        return f"/{self.noun}/{self.row}"


async def timeline(seat: Seat, customer: int, *, vehicle: int | None = None, limit: int = SHOWN) -> list[Moment]:
    """Give what happened with a customer, the latest first, as far as the seat may see it.

    With a car, only what is about that car or about none.
    """
    known, _ = await look("customers", seat, View(ids=(customer,)), ("name",))
    if not known:
        return []
    found = await asyncio.gather(
        *(_of(seat, noun, customer, vehicle, limit) for noun in READ), _tries(seat, customer, limit)
    )
    every = [moment for part in found for moment in part]
    return sorted(every, key=lambda one: (one.day, one.noun == "contacts", one.row), reverse=True)[:limit]


async def _of(seat: Seat, noun: str, customer: int, vehicle: int | None, limit: int) -> list[Moment]:
    day, titles, said, person = READ[noun]
    where = [Condition("customer", "is", str(customer)), *NOT_SENT_TWICE.get(noun, ())]
    view = View(where=tuple(where), order=f"-{day}", size=limit)
    rows, _ = await look(noun, seat, view, (day, *titles, *said, person, "vehicle"))
    about = [row for row in rows if vehicle is None or row.value("vehicle") in {None, vehicle}]
    return [_moment(row, noun) for row in about if row.value(day)]


def _moment(row: Seen, noun: str) -> Moment:
    day, titles, said, person = READ[noun]
    shown = [path for path in titles if path != "direction" or row.value(path) == "in"]
    return Moment(
        day=row.value(day),
        noun=noun,
        row=row.id,
        title=BETWEEN.join(text for path in shown if (text := row.text(path))),
        words=BETWEEN.join(text for path in said if (text := row.text(path))),
        person=row.text(person),
    )


async def _tries(seat: Seat, customer: int, limit: int) -> Sequence[Moment]:
    """Give the tries to reach the customer for a survey; what was answered stands there as an answer."""
    if not seat.may(RESOURCES["invitations"].can, VIEW) or not seat.stores:
        return []
    stores = sorted(seat.stores)
    sql = TRIES_SQL.format(stores=marks_for(stores))
    rows = await reader().rows(sql, [customer, *stores, limit])
    return [_try(seat.lang, row) for row in rows]


def _try(lang: str, row: tuple[Any, ...]) -> Moment:
    number, at, outcome, note, name, title, english = row
    called = Text(zh=title, en=english or title).to(lang)
    words = INVITATION_OUTCOME[outcome].to(lang)
    shown = f"{called}{BETWEEN}{words}"
    return Moment(
        day=local(moment_of(at)).date(), noun="invitations", row=number, title=shown, words=note, person=name or ""
    )
