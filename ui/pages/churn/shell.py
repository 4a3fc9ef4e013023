"""Shell: what all churn pages share: head, tabs, filters, and a page that stands before its numbers do."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from nicegui import background_tasks, ui

from models.problem import Refused
from ui.days_in_address import CUSTOM
from ui.errors import reported
from ui.frame import go
from ui.pages.churn import words as say
from ui.pages.churn.address import NARROWING, Filters
from ui.pages.churn.choices import choices_for, filters_html
from ui.pages.satisfaction.page import style_html as shared_style
from ui.parts.block import Block
from ui.parts.figures import skeleton
from ui.parts.heads import page_head, tabs
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.styling import style_of
from ui.session import current_seat
from ui.words import FAILED_WHY

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from markupsafe import Markup
    from nicegui.element import Element

    from models.access import Seat
    from ui.routes import Visit

STYLE: Final = Path(__file__).with_name("churn.css")
COUNTING_LIBRARY: Final = "statsmodels.stats.proportion"  # the slowest to load
UNTIL_SHOWN: Final = 0.4  # seconds
PATIENCE: Final = 2.0  # seconds before the page is shown without its numbers
FILTERS: Final = ("period", "first", "last", *NARROWING)
Content = TypeVar("Content")


@dataclass(frozen=True)
class Side(Generic[Content]):
    """One of the churn pages: its address, what it reads, and how it is built once that is known."""

    page: str
    read: Callable[[Seat, Filters], Awaitable[Content]]
    build: Callable[[Seat, Filters, Content], None]
    with_filters: bool = True


async def show(side: Side[Content], seat: Seat, visit: Visit) -> None:
    """Read the numbers and build the page; the first opening after a start stands before its numbers do."""
    filters = Filters.read(visit.query)
    is_warm = COUNTING_LIBRARY in sys.modules
    reading = asyncio.create_task(_read(side, seat, filters, delay=0 if is_warm else UNTIL_SHOWN))
    offered = await choices_for(seat)
    if is_warm:
        await asyncio.wait({reading}, timeout=PATIENCE)
    visit.title = say.TITLE
    period = filters.days_of(seat)
    day = min(period.last, seat.today)
    note = say.NOTE.fill(period=period.label, day=day.isoformat())
    links = [(words, filters.shared.at(page)) for page, words in say.TABS.items()]
    head = [page_head(seat.lang, say.TITLE, note=note), tabs(seat.lang, links, filters.shared.at(side.page))]
    Block(joined([style_html(), *head]))
    if side.with_filters:
        days = (period.first.isoformat(), period.last.isoformat())
        wrong = filters.problem(seat)
        said = notice(seat.lang, wrong.text, "attention") if wrong else NOTHING
        Block(
            joined([filters_html(seat.lang, filters, offered, days, side.page), said]),
            choosing(side.page, filters, days),
        )
    if reading.done():
        side.build(seat, filters, reading.result())
        return
    with ui.element("div") as place:
        Block(joined([tag("p", say.COUNTING.to(seat.lang), class_="quiet"), skeleton(8)]))
    background_tasks.create(_build_later(side, place, seat, filters, reading), name="churn")


async def _read(side: Side[Content], seat: Seat, filters: Filters, delay: float) -> Content:
    await asyncio.sleep(delay)  # loading libraries holds everything up; the page is sent before
    return await side.read(seat, filters)


async def _build_later(
    side: Side[Content], place: Element, seat: Seat, filters: Filters, reading: asyncio.Task[Content]
) -> None:
    try:
        content, said = await reading, None
    except Refused as refused:
        content, said = None, refused.text
    except Exception as error:  # noqa: BLE001 -- whatever broke, the person gets a sentence and a number
        reported(error, f"page {side.page}")
        content, said = None, FAILED_WHY
    if place.is_deleted:
        return
    place.clear()
    with place:
        if content is None:
            Block(notice(seat.lang, said or FAILED_WHY, "bad"))
        else:
            side.build(seat, filters, content)


def choosing(page: str, filters: Filters, days: tuple[str, str]) -> dict[str, Any]:
    """What a change of each filter does: it opens the page for it, so that back works."""

    def act(name: str) -> Any:
        async def changed(_: str, value: str) -> None:
            await current_seat()
            chosen = replace(filters, **{name: value})
            if name == "period":
                first, last = days if value == CUSTOM else ("", "")
                period = Filters.period if value == CUSTOM else value
                chosen = replace(filters, period=period, first=first, last=last)
            elif name in {"first", "last"} and not filters.is_custom:
                chosen = replace(chosen, first=chosen.first or days[0], last=chosen.last or days[1])
            await go(replace(chosen, page="").at(page))

        return changed

    return {name: act(name) for name in FILTERS}


def style_html() -> Markup:
    """Give the style of these pages."""
    return joined([shared_style(), style_of(STYLE)])
