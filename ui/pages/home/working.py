"""Figures of those who sell and of those who work in the shop: the month against its targets, duties kept."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from models.access import HEADS, VIEW, Role
from models.gate.reading import count
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View
from reports.duties import Tally, lines_between, tallies
from reports.figure import Asked
from reports.period import Period
from reports.sales.targets import done, goals
from ui.parts.figures import FigureShown, figure_row, section
from ui.parts.markup import NOTHING

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat

SALES: Final = Text(zh="本月销售", en="Sales this month")
MEASURES: Final = {
    "deals": Text(zh="成交", en="Deals"),
    "deliveries": Text(zh="交车", en="Deliveries"),
    "test_drives": Text(zh="试驾", en="Test drives"),
}
OPEN_LEADS: Final = Text(zh="跟进中的意向", en="Open leads")
OF_GOAL: Final = Text(zh="目标 {goal}", en="target {goal}")
MY_DUTIES: Final = Text(zh="我的岗位检查", en="Your duties")
KEPT: Final = Text(zh="本月完成率", en="Kept this month")
MISSED: Final = Text(zh="本月漏检", en="Missed this month")
OF_LINES: Final = Text(zh="{n} 项里", en="of {n}")
OPEN_TASKS: Final = Text(zh="未完成的任务", en="Open tasks")


async def selling_row(seat: Seat) -> Markup:
    """Count the month: a consultant's own, for everybody else the store's."""
    is_own = not seat.roles & (HEADS | Role.SUPERVISOR)
    by = "person" if is_own else None
    asked = Asked(seat=seat, period=Period.named("this_month", seat.today), as_of=seat.today, by=by)
    reached = await asyncio.gather(*(done(asked, measure) for measure in MEASURES))
    wanted = await asyncio.gather(*(goals(asked, measure) for measure in MEASURES))
    key = seat.person if is_own else None
    shown = []
    for measure, one, goal in zip(MEASURES, reached, wanted, strict=True):
        number, target = one.of(by).get(key, 0), goal[by or "all"].get(key)
        note = OF_GOAL.fill(goal=f"{target:,}") if target else ""
        shown.append(
            FigureShown(title=MEASURES[measure], value=f"{number:,.0f}", note=note, href=_steps(seat, measure))
        )
    leads = View(where=(Condition("state", "is", "open"),))
    open_ones = await count(RESOURCES["leads"], seat, leads)
    shown.append(FigureShown(title=OPEN_LEADS, value=f"{open_ones:,}", href=f"/leads?{leads.address()}"))
    if not any(one.value != "0" for one in shown):
        return NOTHING
    return section(seat.lang, SALES, figure_row(seat.lang, shown))


def _steps(seat: Seat, measure: str) -> str:
    kind = {"deals": "deal", "deliveries": "delivery", "test_drives": "test_drive"}[measure]
    view = View().with_condition("kind", "is", kind)
    view = view.with_condition("happened_on", "from", seat.today.replace(day=1).isoformat())
    view = view.with_condition("happened_on", "to", seat.today.isoformat())
    if not seat.roles & (HEADS | Role.SUPERVISOR):
        view = view.with_condition("consultant", "is", "me")
    return f"/sales_steps?{view.address()}"


async def duty_row(seat: Seat) -> Markup:
    """Count the month's duties of the person, and the tasks that are open."""
    month = Period.named("this_month", seat.today)
    tasks = View(where=(Condition("owner", "is", "me"), Condition("state", "is", "open")))
    found, open_tasks = await asyncio.gather(
        tallies(seat, lines_between(View(), month), "person"), count(RESOURCES["tasks"], seat, tasks)
    )
    tally = found.get(seat.person, Tally())
    rate = "—" if tally.rate is None else f"{tally.rate:.0%}"
    href = "/duties/rates" if seat.may(RESOURCES["duty_sheets"].can, VIEW) else ""
    shown = [
        FigureShown(title=KEPT, value=rate, note=OF_LINES.fill(n=tally.due), href=href),
        FigureShown(title=MISSED, value=f"{tally.missed:,}", href=href),
        FigureShown(title=OPEN_TASKS, value=f"{open_tasks:,}", href="/to-do"),
    ]
    return section(seat.lang, MY_DUTIES, figure_row(seat.lang, shown))
