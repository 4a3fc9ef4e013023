"""Loading: a month's recall with its numbers, the month before it, and the cars of the list that are looked at."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from models.database import reader
from models.gate.reading import read
from models.recall.flowing import follow_month
from models.recall.steps import DAY_OF, ORDER, Month
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.view import Condition, View
from reports.figure import Asked
from reports.figures import FIGURES
from reports.figures.recall import ratios_of
from reports.period import Period
from reports.statistics.proportions import share

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.gate.reading import Page
    from reports.figure import FigureAnswer
    from reports.row import Row

RATIOS: Final = ("sent", "contact", "booking", "came")
MONTHS: Final = 12
SHOWN: Final = 50
FILTERS: Final[Mapping[str, tuple[Condition, ...]]] = {
    "open": (
        Condition("appointment", "empty"), Condition("came_on", "empty"), Condition("reason", "empty"),
    ),
    "booked": (Condition("appointment", "filled"),),
    "came": (Condition("came_on", "filled"),),
    "not": (Condition("reason", "filled"),),
    "all": (),
}  # fmt: skip
CAR: Final = (
    "vehicle", "vehicle.kept", "customer", "customer.phone", "customer.do_not_contact", "due_on", "why", "letter",
    "sent_on", "slip", "reached_on", "appointment", "came_on", "reason", "reason.code", "advisor", "note",
)  # fmt: skip
REASONS_SQL: Final = """
SELECT id, code, zh, en FROM choice WHERE list = 'not_coming' AND archived_at IS NULL ORDER BY "order", id
"""


@dataclass(frozen=True, kw_only=True)
class Content:
    """Everything that the page shows of a month."""

    month: Month
    months: Sequence[Month]
    ratios: Mapping[str, FigureAnswer]
    before: Mapping[str, Row]
    before_month: Month | None
    reasons: FigureAnswer
    by_advisor: Mapping[str, FigureAnswer]
    by_series: Mapping[str, FigureAnswer]
    trend: Mapping[str, FigureAnswer]
    cars: Page
    which: str
    choices: Sequence[tuple[int, str, str]]

    @property
    def total(self) -> int:
        """Count the cars of the list."""
        return self.ratios["sent"].rows[0].n


async def months_of(seat: Seat) -> list[Month]:
    """Read the months that the store has had, the newest first."""
    columns = ("store", "month", "step", *DAY_OF.values(), "plan")
    where = (Condition("store", "is", str(seat.store)),)
    page = await read(RESOURCES["recall_months"], seat, View(where=where, order="-month", size=25), columns=columns)
    return [
        Month(
            row.id,
            row.values["store"],
            date.fromisoformat(f"{row.values['month']}-01"),
            row.values["step"],
            {step: row.values[DAY_OF[step]] for step in ORDER},
            row.values["plan"],
        )
        for row in page.rows
    ]


def chosen_month(months: Sequence[Month], query: str) -> Month | None:
    """Give the month that an address names, else the newest."""
    wanted = dict(parse_qsl(query)).get("month", "")
    return next((one for one in months if one.key == wanted), months[0] if months else None)


async def load(seat: Seat, months: Sequence[Month], month: Month, which: str) -> Content:
    """Count it all; who may write takes in before what has happened since, for others the timed job has done it."""
    await asyncio.gather(follow_month(seat, month.id), asyncio.to_thread(share, 1, 1))  # the library loads beside
    before = next((one for one in months if one.month == months_before(month.month, 1)), None)
    period = Period.of_months(month.month, 1)
    view = View(where=(Condition("month", "is", str(month.id)),))
    asked = Asked(seat=seat, period=period, as_of=seat.today, view=view)
    ratios, advisors, series, trend, earlier = await asyncio.gather(
        ratios_of(asked),
        ratios_of(replace(asked, by="advisor")),
        ratios_of(replace(asked, by="series")),
        ratios_of(_trend(seat, month)),
        _before(seat, before),
    )
    reasons, cars, choices = await asyncio.gather(
        FIGURES.named("recall.reasons").answer(asked), _cars(seat, month, which), reader().rows(REASONS_SQL)
    )
    named = [(row, code, zh if seat.lang == "zh" else en or zh) for row, code, zh, en in choices]
    return Content(
        month=month,
        months=months,
        ratios=ratios,
        before=earlier,
        before_month=before,
        reasons=reasons,
        by_advisor=advisors,
        by_series=series,
        trend=trend,
        cars=cars,
        which=which,
        choices=named,
    )


def _trend(seat: Seat, month: Month) -> Asked:
    period = Period.of_months(months_before(month.month, MONTHS - 1), MONTHS)
    view = View(where=(Condition("store", "is", str(seat.store)),))
    return Asked(seat=seat, period=period, as_of=seat.today, view=view, by="month")


async def _before(seat: Seat, month: Month | None) -> dict[str, Row]:
    if month is None:
        return {}
    view = View(where=(Condition("month", "is", str(month.id)),))
    asked = Asked(seat=seat, period=Period.of_months(month.month, 1), as_of=seat.today, view=view)
    return {name: answer.rows[0] for name, answer in (await ratios_of(asked)).items()}


async def _cars(seat: Seat, month: Month, which: str) -> Page:
    where = (Condition("month", "is", str(month.id)), *FILTERS[which])
    view = View(where=where, order="due_on", size=SHOWN)
    return await read(RESOURCES["recalls"], seat, view, columns=CAR)


def list_address(month: Month, which: str = "all") -> str:
    """Give the address of the whole list."""
    where = (Condition("month", "is", str(month.id)), *FILTERS[which])
    return f"/recalls?{View(where=where, order='due_on').address()}"


def behind_address(row: Row) -> str:
    """Give the address of the list behind a number."""
    behind: Any = row.behind
    return f"/recalls?{behind.address()}" if isinstance(behind, View) else ""
