"""Overview: the two questions, how all cars stand, what became of them by month, and any figure by any group."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from nicegui import ui

from models.access import HEADS, Role
from reports.churn.front import front_of
from reports.figures import FIGURES
from ui.charts.place import fill_charts
from ui.frame import frame, go
from ui.pages.churn import words as say
from ui.pages.churn.address import PAGE
from ui.pages.churn.charts import ChartPlace
from ui.pages.churn.groups import grouped, groups_html
from ui.pages.churn.headline import Before, answers_html, away_html, classes_html, rates_html
from ui.pages.churn.shell import Side, show
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.notices import empty_state
from ui.session import current_seat

if TYPE_CHECKING:
    from models.access import Seat
    from reports.churn.front import Front
    from reports.figure import FigureAnswer
    from reports.row import Row
    from ui.pages.churn.address import Filters
    from ui.routes import Visit

CHARTS = ("moved", "rate")
SETTERS = HEADS | Role.ADMINISTRATOR


@dataclass(frozen=True)
class Content:
    """What the page shows before its charts."""

    front: Front
    before: Before
    groups: FigureAnswer


async def overview_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    await show(Side(PAGE, _read, _build), seat, visit)


async def _read(seat: Seat, filters: Filters) -> Content:
    asked = filters.asked(seat)
    earlier = replace(asked, period=asked.period.previous)
    front, groups, back, lost = await asyncio.gather(
        front_of(asked),
        grouped(seat, filters),
        FIGURES.named("churn.won_back").answer(earlier),
        FIGURES.named("churn.lost").answer(earlier),
    )
    return Content(front, Before(earlier.period.label, back.rows[0], lost.rows[0]), groups)


def _build(seat: Seat, filters: Filters, content: Content) -> None:
    lang, front = seat.lang, content.front
    if not sum(row.value or 0 for row in front.classes):
        step = Button(text=say.IMPORT, href="/import", icon="import", weight="primary")
        Block(empty_state(lang, say.EMPTY, step, icon_name="churn"))
        return
    opened = _Opened(filters)
    Block(answers_html(seat, filters, front, content.before))
    may_set = bool(seat.roles & SETTERS)
    with ui.element("div").classes("churn-columns"):
        Block(classes_html(seat, front), {"on": opened.chose_day})
        with ui.element("div"):
            Block(rates_html(seat, front, may_set=may_set))
            opened.away = Block(away_html(seat, filters, None), {"days": opened.looked_back})
    with ui.element("div").classes("csi-charts"):
        places = [ChartPlace(name, lang, filters) for name in CHARTS]
    opened.groups = Block(groups_html(seat, filters, content.groups), opened.acts(), classes="churn-groups")
    fill_charts(seat, places)


class _Opened:
    """What is chosen on the open page; a regrouping shows in place."""

    groups: Block
    away: Block

    def __init__(self, filters: Filters) -> None:
        self.filters = filters
        self.turn = 0

    def acts(self) -> dict[str, Any]:
        return {"show": self._show, "by": self._by}

    async def _show(self, _: str, value: str) -> None:
        await self._regroup(replace(self.filters, show=value[:20]))

    async def _by(self, _: str, value: str) -> None:
        await self._regroup(replace(self.filters, by=value[:20]))

    async def _regroup(self, filters: Filters) -> None:
        self.turn += 1
        turn, seat = self.turn, await current_seat()
        self.filters = filters
        answer = await grouped(seat, filters)
        if turn == self.turn and not self.groups.is_deleted:
            self.groups.show(groups_html(seat, filters, answer))
            frame().address(filters.query, replace=True)

    async def chose_day(self, _: str, value: str) -> None:
        """Show the page as on a day: the month up to it."""
        first = f"{value[:7]}-01" if value else ""
        await go(replace(self.filters, period=type(self.filters).period, first=first, last=value[:10]).at(PAGE))

    async def looked_back(self, _: str, value: str) -> None:
        """Count the cars that have been away for so many days."""
        seat = await current_seat()
        filters = replace(self.filters, days=value[:6])
        if not filters.away:
            self.away.show(away_html(seat, filters, None, say.AWAY_WRONG))
            return
        self.filters = filters
        figure = FIGURES.named("churn.away")
        found: Row = (await figure.answer(filters.asked(seat, days=filters.days))).rows[0]
        self.away.show(away_html(seat, filters, found))
        frame().address(filters.query, replace=True)
