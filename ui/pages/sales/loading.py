"""Loading: what the page of the day shows — the day's steps, who is due, what can be sold, how the month stands."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, Role
from models.database import reader
from models.gate.reading import read
from models.resources import RESOURCES
from models.view import Condition, View
from reports.figure import Asked
from reports.period import Period
from reports.sales.targets import done, goals
from reports.source import source_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from models.field import Field
    from models.gate.reading import Row

MOST: Final = 200
LEAD_COLUMNS: Final = (
    "name", "phone", "grade", "state", "series", "wishes", "consultant", "next_on", "last_step_on", "came_on",
)  # fmt: skip
CAR_COLUMNS: Final = ("series", "model", "colour", "state", "arrived_on", "lead", "vin")
MEASURES: Final = ("deals", "deliveries", "test_drives", "leads")
CHOICES_SQL: Final = """
SELECT list, id, code, zh, en FROM choice
WHERE list IN ('series', 'source', 'deal_lost_reason') AND archived_at IS NULL ORDER BY list, "order", id
"""
PEOPLE_SQL: Final = """
SELECT id, name, role FROM staff WHERE store_id = ? AND archived_at IS NULL AND suspended_at IS NULL ORDER BY id
"""
GRADES: Final = ("a", "b", "c", "n")


@dataclass(frozen=True)
class Offered:
    """What can be chosen: rows by number, with their words."""

    series: Sequence[tuple[int, str]]
    source: Sequence[tuple[int, str]]
    reason: Sequence[tuple[str, str]]
    people: Sequence[tuple[int, str]]


@dataclass(frozen=True)
class Month:
    """How far one measure has come this month."""

    measure: str
    done: float
    goal: int | None


@dataclass(frozen=True)
class Day:
    """Everything that the page shows."""

    counts: Mapping[str, int]
    leads: Sequence[Row]
    total: int
    cars: Sequence[Row]
    offered: Offered
    months: Sequence[Month]
    today: date
    fields: Mapping[str, Field] = field(default_factory=dict)
    car_fields: Mapping[str, Field] = field(default_factory=dict)

    def lead(self, row: int) -> Row | None:
        """Give one of the leads that are looked after."""
        return next((one for one in self.leads if one.id == row), None)

    def reserved(self, lead: int) -> Row | None:
        """Give the stock car that is reserved for a lead."""
        return next(
            (one for one in self.cars if one.values["lead"] == lead and one.values["state"] == "reserved"), None
        )


async def load_day(seat: Seat) -> Day:
    """Read it all side by side."""
    states, here = Condition("state", "in", "open,dealt"), Condition("state", "in", "stock,display,ordered,reserved")
    leads, cars, counts, offered, months = await asyncio.gather(
        read(RESOURCES["leads"], seat, View(where=(states,), order="next_on", size=MOST), columns=LEAD_COLUMNS),
        read(RESOURCES["stock_cars"], seat, View(where=(here,), order="arrived_on", size=MOST), columns=CAR_COLUMNS),
        _counts(seat),
        _offered(seat),
        _months(seat),
    )
    return Day(counts, leads.rows, leads.total, cars.rows, offered, months, seat.today, leads.fields, cars.fields)


def due_of(day: Day, seat: Seat) -> list[Row]:
    """Give the leads that are due, the soonest to buy first, then the longest overdue; none counts as overdue."""
    due = [one for one in day.leads if one.values["state"] == "open" and _is_due(one, seat)]
    return sorted(
        due, key=lambda one: (GRADES.index(str(one.values["grade"] or "n")), str(one.values["next_on"] or ""))
    )


def _is_due(row: Row, seat: Seat) -> bool:
    return row.values["next_on"] is None or row.values["next_on"] <= seat.today


async def _counts(seat: Seat) -> dict[str, int]:
    today = View().with_condition("happened_on", "is", seat.today.isoformat())
    source = await source_of("sales_steps", seat, today)
    return {str(kind): int(number) for kind, number in await source.rows("t.kind, count(*)", more="GROUP BY t.kind")}


async def _offered(seat: Seat) -> Offered:
    rows, people = await asyncio.gather(reader().rows(CHOICES_SQL), reader().rows(PEOPLE_SQL, [seat.store]))
    lists: dict[str, list[tuple[Any, str]]] = {"series": [], "source": [], "deal_lost_reason": []}
    for name, row, code, zh, en in rows:
        lists[name].append((code if name == "deal_lost_reason" else row, zh if seat.lang == "zh" else en or zh))
    sellers = [
        (row, name)
        for row, name, role in people
        if role == "consultant" or (role == "supervisor" and row == seat.person)
    ]
    if not seat.roles & HEADS:
        sellers = [one for one in sellers if one[0] in seat.team]
    return Offered(lists["series"], lists["source"], lists["deal_lost_reason"], sellers)


async def _months(seat: Seat) -> list[Month]:
    """Count the month: a consultant's own, for everybody else the store's."""
    is_own = not seat.roles & (HEADS | Role.SUPERVISOR)
    by = "person" if is_own else None
    asked = Asked(seat=seat, period=Period.named("this_month", seat.today), as_of=seat.today, by=by)
    key = seat.person if is_own else None
    found = []
    for measure in MEASURES:
        reached, wanted = await asyncio.gather(done(asked, measure), goals(asked, measure))
        found.append(Month(measure, reached.of(by).get(key, 0), wanted[by or "all"].get(key)))
    return found
