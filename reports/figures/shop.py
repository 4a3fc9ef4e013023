"""Shop: what the store has on its hands on a day — cars inside, promises, appointments, answers that hurt."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.gate.reading import count
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure
from reports.row import ALL, EVERYTHING, Row
from reports.unit import COUNT, TIMES, Unit
from surveys.engine.measures import points_of
from surveys.library import published

if TYPE_CHECKING:
    from collections.abc import Callable

    from reports.figure import Asked

CARS: Final = Unit(name="cars", word=Text(zh="台", en="cars"), lowest=0, least_span=5)
LOW_INDEX: Final = 600
POINTS: Final = 1000


async def _listed(asked: Asked, *, resource: str, narrowed: Callable[[View, Asked], View]) -> Counted:
    """Count the rows of a list that the seat may see; the list itself stands behind the number."""
    view = narrowed(asked.view or View(), asked)
    found = await count(RESOURCES[resource], asked.seat, view)
    return Counted([Row(group=ALL, label=EVERYTHING, value=found, n=found, behind=view)])


def _between(view: View, asked: Asked, column: str) -> View:
    first, last = asked.period.first.isoformat(), asked.period.last.isoformat()
    return view.with_condition(column, "from", first).with_condition(column, "to", last)


def _inside(view: View, asked: Asked) -> View:
    del asked
    return view.with_condition("state", "is", "open")


def _late(view: View, asked: Asked) -> View:
    return _inside(view, asked).with_condition("promised_at", "to", _day_ends(asked))


def _expected(view: View, asked: Asked) -> View:
    return _between(view, asked, "booked_for").with_condition("state", "in", "booked,came")


async def _low(asked: Asked) -> Counted:
    """Count the low answers of the forms that score by the thousand: 80 of 100 is no low answer."""
    rows = await reader().rows("SELECT id, key FROM form WHERE published > 0 AND archived_at IS NULL")
    scored = {row: (await published(key)).form.score for row, key in rows}
    forms = [str(row) for row, score in scored.items() if score is not None and points_of(score) == POINTS]

    def narrowed(view: View, asked: Asked) -> View:
        days = _between(view, asked, "answered_on").with_condition("score", "to", str(LOW_INDEX))
        return days.with_condition("form", "in", ",".join(forms) or "0")

    return await _listed(asked, resource="responses", narrowed=narrowed)


def _past_due(view: View, asked: Asked) -> View:
    return view.with_condition("state", "in", "open,doing").with_condition("due_at", "to", _day_ends(asked))


def _day_ends(asked: Asked) -> str:
    """Give the last minute of today: a day alone would be read as its first."""
    return f"{asked.seat.today.isoformat()} 23:59"


in_shop = Figure(
    name="shop.in_shop",
    of_now=True,
    title=Text(zh="在店车辆", en="Cars in the shop"),
    formula=Text(zh="工单还没交车的车，现在数。", en="Cars whose order is not handed over yet, as of now."),
    unit=CARS,
    compute=partial(_listed, resource="visits", narrowed=_inside),
    resource="visits",
)
promises_overdue = Figure(
    name="shop.promises_overdue",
    of_now=True,
    title=Text(zh="该交还没交的车", en="Cars promised and not handed over"),
    formula=Text(
        zh="还在店里、答应的交车日期是今天或更早的车。",
        en="Cars still in the shop that were promised for today or before.",
    ),
    unit=CARS,
    compute=partial(_listed, resource="visits", narrowed=_late),
    resource="visits",
)
appointments = Figure(
    name="shop.appointments",
    title=Text(zh="预约台次", en="Appointments"),
    formula=Text(
        zh="这些天约好的和已经到店的；取消和没来的不算。", en="Booked for these days or come; none cancelled or missed."
    ),
    unit=TIMES,
    compute=partial(_listed, resource="appointments", narrowed=_expected),
    resource="appointments",
)
low_answers = Figure(
    name="shop.low_answers",
    title=Text(zh="低分答卷", en="Low answers"),
    formula=Text(
        zh="这些天收到、得分在 {low} 分以下（满分 1,000）的答卷。",
        en="Answers of these days that score {low} of 1,000 or less.",
    ).fill(low=LOW_INDEX),
    unit=COUNT,
    compute=_low,
    resource="responses",
)
cases_past_due = Figure(
    name="shop.cases_past_due",
    of_now=True,
    title=Text(zh="过期未结的客诉", en="Cases past due"),
    formula=Text(
        zh="还没有处理结果、时限是今天或更早的案件。", en="Cases without a result whose time is today or over."
    ),
    unit=COUNT,
    compute=partial(_listed, resource="cases", narrowed=_past_due),
    resource="cases",
)
