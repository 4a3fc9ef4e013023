"""Targets: what was to be reached and what was reached, by month, store, department and person."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from models.access import STORE, VIEW
from models.database import reader
from models.database.many import marks_for
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.view import View
from reports.period import DAY, Period
from reports.source import source_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reports.figure import Asked

FEN: Final = 100
STEP_OF: Final = {"deals": "deal", "deliveries": "delivery", "test_drives": "test_drive"}
DONE_SQL: Final = {
    "steps": "FROM sales_step t WHERE t.archived_at IS NULL AND t.kind = ? AND t.happened_on BETWEEN ? AND ?",
    "leads": "FROM lead t WHERE t.archived_at IS NULL AND t.came_on BETWEEN ? AND ?",
    "visits": "FROM visit t WHERE t.archived_at IS NULL AND t.visited_on BETWEEN ? AND ?",
}
DAY_OF: Final = {"steps": "happened_on", "leads": "came_on", "visits": "visited_on"}
WHO_OF: Final = {"steps": "consultant_id", "leads": "consultant_id", "visits": "advisor_id"}
STAFF_SQL: Final = "SELECT id, store_id, department_id FROM staff"
NOBODY: Final = 0
Place = tuple[str, int, int | None]  # month, store, department or person


@dataclass
class Reached:
    """Numbers by month and store; by month, store and person; and each person's department."""

    stores: dict[tuple[str, int], float] = field(default_factory=lambda: defaultdict(float))
    people: dict[tuple[str, int, int], float] = field(default_factory=lambda: defaultdict(float))
    department_of: Mapping[int, int | None] = field(default_factory=dict)

    def of(self, by: str | None) -> dict[Any, float]:
        """Add them up in the groups of a breakdown; None for all together."""
        totals: dict[Any, float] = defaultdict(float)
        if by in {"person", "department"}:
            for (_, _, person), value in self.people.items():
                key = person if by == "person" else self.department_of.get(person)
                if key is not None:
                    totals[key] += value
            return totals
        for (month, store), value in self.stores.items():
            totals[{"month": month, "store": store}.get(by or "")] += value
        return totals


def sees_all(asked: Asked) -> bool:
    """Tell whether the seat sees everybody's targets; who does not sees only what is its own."""
    return (asked.seat.scope_for(RESOURCES["targets"].can, VIEW) or 0) >= STORE


async def done(asked: Asked, measure: str) -> Reached:
    """Count what was reached in the asked days; the sum of a store is known to all who may see its target."""
    people = await reader().rows(STAFF_SQL)
    found = Reached(department_of={row: department for row, _, department in people})
    if measure == "won_back":
        await _won_back(asked, found, {row: store for row, store, _ in people})
    else:
        await _read(asked, measure, found)
    if not sees_all(asked):
        mine = {key: value for key, value in found.people.items() if key[2] == asked.seat.person}
        found = replace(found, stores=defaultdict(float), people=mine)
    return found


async def _read(asked: Asked, measure: str, found: Reached) -> None:
    kind = "visits" if measure in {"visits", "revenue"} else "leads" if measure == "leads" else "steps"
    day = f"t.{DAY_OF[kind]}"
    month = f"substr({day}, 1, 7)" if reader().dialect == "sqlite" else f"to_char({day}, 'YYYY-MM')"
    value = "coalesce(sum(t.amount), 0)" if measure == "revenue" else "count(*)"
    stores = sorted(asked.seat.stores)
    marks = marks_for(stores)
    sql = (
        f"SELECT {month}, t.store_id, t.{WHO_OF[kind]}, {value} {DONE_SQL[kind]} AND t.store_id IN ({marks}) "
        f"GROUP BY {month}, t.store_id, t.{WHO_OF[kind]}"
    )
    first = [STEP_OF[measure]] if kind == "steps" else []
    last = min(asked.period.last, asked.as_of)
    for when, store, person, number in await reader().rows(sql, [*first, asked.period.first, last, *stores]):
        reached = float(number) / FEN if measure == "revenue" else float(number)
        found.stores[when, store] += reached
        found.people[when, store, person or NOBODY] += reached


async def _won_back(asked: Asked, found: Reached, store_of: Mapping[int, int]) -> None:
    from reports.figures import FIGURES  # noqa: PLC0415 -- its counting loads what most figures do without

    figure = FIGURES.named("churn.won_back")
    for span in asked.period.months:
        if span.first > asked.as_of:
            continue
        part = replace(asked, period=span, view=None, params={})
        for row in (await figure.answer(replace(part, by="store"))).rows:
            if (store := _number(row.group)) is not None:
                found.stores[span.month_key, store] += row.value or 0
        for row in (await figure.answer(replace(part, by="advisor"))).rows:
            if (person := _number(row.group)) is not None:
                found.people[span.month_key, store_of.get(person, 0), person] += row.value or 0


def _number(key: Any) -> int | None:
    return int(key) if str(key).isdecimal() else None


async def goals(asked: Asked, measure: str) -> dict[str, dict[Any, int]]:
    """Give the targets of the asked months: of stores and months (`store`, `month`), departments and persons."""
    view = View().with_condition("measure", "is", measure)
    source = await source_of("targets", asked.seat, view)
    months = [span.month_key for span in asked.period.months]
    more = f"AND t.month IN ({', '.join('?' * len(months))}) ORDER BY t.id"
    rows = await source.rows("t.month, t.store_id, t.department_id, t.person_id, t.goal", more=more, values=months)
    found: dict[str, dict[Any, int]] = {
        key: defaultdict(int) for key in ("all", "month", "store", "department", "person")
    }
    for month, store, department, person, goal in rows:
        if person:
            found["person"][person] += goal
        elif department:
            found["department"][department] += goal
        else:
            found["all"][None] += goal
            found["month"][month] += goal
            found["store"][store] += goal
    return found


def before(period: Period, as_of: Any, months: int) -> tuple[Period, Period]:
    """Give the days reached so far, and the same days so many months before, to set them side by side.

    >>> from datetime import date
    >>> before(Period.of_months(date(2026, 11, 1), 1), date(2026, 11, 22), 12)[1].last
    datetime.date(2025, 11, 22)
    """
    last = min(period.last, as_of)
    now = Period(period.first, max(last, period.first))
    is_whole = (now.last + DAY).day == 1
    then_last = months_before(now.last + DAY, months) - DAY if is_whole else months_before(now.last, months)
    return now, Period(months_before(now.first, months), then_last)
