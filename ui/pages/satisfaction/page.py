"""Satisfaction: how content customers are, how sure that is, and who stands behind every number."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup
from nicegui import background_tasks, ui

from models.access import CREATE, VIEW
from models.gate.reading import read_one
from models.problem import Refused
from models.resources import RESOURCES
from reports.figures import FIGURES
from reports.satisfaction.charts import CHARTS, answer_of
from reports.satisfaction.parts import BY
from reports.unit import INDEX
from ui.errors import reported
from ui.frame import frame, go
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import CUSTOM, PAGE, Filters
from ui.pages.satisfaction.charts import ChartPlace, fill_charts
from ui.pages.satisfaction.choices import by_html, choices_for, convention_html, filters_html
from ui.pages.satisfaction.headline import groups_html, headline, headline_html
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import section, skeleton
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice
from ui.session import current_seat
from ui.words import FAILED_WHY

if TYPE_CHECKING:
    from nicegui.element import Element

    from models.access import Seat
    from reports.figure import FigureAnswer
    from ui.pages.satisfaction.choices import Choices
    from ui.pages.satisfaction.headline import Headline
    from ui.routes import Visit

STYLE: Final = Path(__file__).with_name("satisfaction.css")
SHOWN: Final = 20
COUNTING_LIBRARY: Final = "statsmodels.stats.weightstats"  # the slowest to load
UNTIL_SHOWN: Final = 0.4  # seconds
PATIENCE: Final = 2.0  # seconds before the page is shown without its numbers
FILTERS: Final = ("form", "period", "first", "last", "by", "convention", "store", "advisor", "series", "channel")


@dataclass(frozen=True)
class Content:
    """Everything that the page shows before its charts."""

    shown: Headline
    offered: Choices
    words: FigureAnswer


async def satisfaction_page(seat: Seat, visit: Visit) -> None:
    """Read the numbers, build the page, and let the charts come after.

    The first opening after a start loads the libraries that count; the page then stands before its numbers do.
    """
    filters = Filters.read(visit.query)
    period = filters.days(seat)
    is_warm = COUNTING_LIBRARY in sys.modules
    reading = asyncio.create_task(_content(seat, filters, delay=0 if is_warm else UNTIL_SHOWN))
    if is_warm:
        await asyncio.wait({reading}, timeout=PATIENCE)
    store = (await read_one(RESOURCES["stores"], seat, seat.store)).values["name"] if _sees_stores(seat) else ""
    printed = say.PRINTED.fill(store=store, period=period.label, person=seat.name, day=seat.today).to(seat.lang)
    head = page_head(seat.lang, say.TITLE, note=period.label, actions=_actions(seat))
    if reading.done():
        content = reading.result()
        Block(joined([style_html(), head, tag("p", printed, class_="csi-printed")]))
        _build(seat, filters, content)
        return
    Block(joined([style_html(), head, tag("p", printed, class_="csi-printed")]))
    with ui.element("div") as place:
        Block(joined([tag("p", say.COUNTING.to(seat.lang), class_="quiet"), skeleton(8)]))
    background_tasks.create(_build_later(place, seat, filters, reading), name="satisfaction")


async def _content(seat: Seat, filters: Filters, delay: float) -> Content:
    await asyncio.sleep(delay)  # loading libraries holds everything up; the page is sent before
    shown, offered, words = await asyncio.gather(
        headline(filters.asked(seat), filters.by), choices_for(seat, filters), _words(seat, filters)
    )
    return Content(shown, offered, words)


async def _build_later(place: Element, seat: Seat, filters: Filters, reading: asyncio.Task[Content]) -> None:
    try:
        content, said = await reading, None
    except Refused as refused:
        content, said = None, refused.text
    except Exception as error:  # noqa: BLE001 -- whatever broke, the person gets a sentence and a number
        reported(error, "page satisfaction")
        content, said = None, FAILED_WHY
    if place.is_deleted:
        return
    place.clear()
    with place:
        if content is None:
            Block(notice(seat.lang, said or FAILED_WHY, "bad"))
        else:
            _build(seat, filters, content)


def _build(seat: Seat, filters: Filters, content: Content) -> None:
    """Put filters, numbers, charts and words on the page."""
    lang, shown, period = seat.lang, content.shown, filters.days(seat)
    days = (period.first.isoformat(), period.last.isoformat())
    wrong = filters.problem(seat)
    said = notice(lang, wrong.text, "attention") if wrong else NOTHING
    Block(joined([filters_html(lang, filters, content.offered, days), said]), _choosing(filters, days))
    if not shown.n:
        calls = Button(text=say.CALLS, href="/calls", icon="phone", weight="primary")
        Block(joined([headline_html(lang, filters, shown), empty_state(lang, say.EMPTY, calls, icon_name="survey")]))
        return
    Block(headline_html(lang, filters, shown))
    by = next(one.title for one in BY if one.key == filters.by)
    conventions = next(one.choices for one in FIGURES.named("satisfaction.index").params if one.name == "convention")
    choosing = tag(
        "div", by_html(lang, filters), convention_html(lang, filters, conventions or {}), class_="csi-filters"
    )
    table = section(lang, say.BY.fill(by=by), choosing, groups_html(lang, filters, shown.groups))
    Block(table, _choosing(filters, days))
    _charts(seat, filters)
    _words_block(seat, filters, content.words)


def style_html() -> Markup:
    """Give the style of these pages."""
    return tag("style", Markup(STYLE.read_text("utf-8")))  # noqa: S704 -- our own file


def _charts(seat: Seat, filters: Filters) -> None:
    with ui.element("div").classes("csi-charts"):
        places = [ChartPlace(name, seat.lang, filters) for name in CHARTS]
    fill_charts(seat, places)


def _sees_stores(seat: Seat) -> bool:
    return seat.may(RESOURCES["stores"].can, VIEW)


def _actions(seat: Seat) -> list[Button]:
    marks = [Button(text=say.ADD_MARK, href="/change_marks/new", icon="pin")]
    may = seat.may(RESOURCES["change_marks"].can, CREATE)
    return [Button(text=say.PRINT, icon="print", prints=True), *(marks if may else ())]


def _choosing(filters: Filters, days: tuple[str, str]) -> dict[str, Any]:
    """What a change of each filter does: it opens the page for it, so that back works."""

    async def choose(name: str, value: str) -> None:
        chosen = replace(filters, **{name: value})
        if name == "period":
            first, last = days if value == CUSTOM else ("", "")
            chosen = replace(filters, period=Filters.period if value == CUSTOM else value, first=first, last=last)
        elif name in {"first", "last"} and not filters.is_custom:
            chosen = replace(chosen, first=chosen.first or days[0], last=chosen.last or days[1])
        elif name == "form":
            chosen = Filters(form=value, period=filters.period, first=filters.first, last=filters.last, by=filters.by)
        await go(chosen.at(PAGE))

    def act(name: str) -> Any:
        async def changed(_: str, value: str) -> None:
            await choose(name, value)

        return changed

    return {name: act(name) for name in FILTERS}


async def _words(seat: Seat, filters: Filters) -> FigureAnswer:
    asked = filters.asked(seat)
    return await answer_of("satisfaction.words", replace(asked, params=dict(asked.params) | {"search": filters.q}))


def _words_block(seat: Seat, filters: Filters, found: FigureAnswer) -> None:
    lang = seat.lang
    box = tag(
        "input",
        type="search",
        class_="input",
        value=filters.q,
        placeholder=say.SEARCH.to(lang),
        aria_label=say.SEARCH.to(lang),
        data_change="search",
    )

    async def search(_: str, value: str) -> None:
        asking = replace(filters, q=value.strip()[:100])
        frame().address(asking.query, replace=True)
        now = await current_seat()
        below.show(words_html(now.lang, await _words(now, asking)))

    Block(section(lang, say.WORDS, tag("div", box, class_="csi-filters")), {"search": search}, classes="csi-words-head")
    below = Block(words_html(lang, found))


def words_html(lang: str, found: FigureAnswer) -> Markup:
    """Draw what customers said, each with its index and the way to the response."""
    rows = found.rows[:SHOWN]
    if not rows:
        return tag("p", say.NO_WORDS.to(lang), class_="quiet")
    lines = []
    for row in rows:
        day, _, said = row.words(lang).partition("  ")
        about = tag("a", day, href=f"/responses/{row.group}")
        lines.append(
            tag("li", tag("blockquote", said), tag("span", about, f" · {INDEX.shown(row.value)}", class_="quiet"))
        )
    words = say.WORDS_COUNT if len(rows) == len(found.rows) else say.WORDS_SHOWN
    count = tag("p", words.fill(n=f"{len(found.rows):,}", shown=SHOWN).to(lang), class_="quiet")
    return joined([count, tag("ul", *lines, class_="csi-words")])
