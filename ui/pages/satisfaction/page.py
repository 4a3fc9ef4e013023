"""Satisfaction: how content customers are, how sure that is, and who stands behind every number."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from nicegui import background_tasks, ui

from models.access import CREATE, VIEW
from models.gate.reading import read_one
from models.problem import Refused
from models.resources import RESOURCES
from reports.figures import FIGURES
from reports.satisfaction.answers import answers_of
from reports.satisfaction.charts import answer_of, charts_of
from reports.satisfaction.counting import has_conventions
from reports.satisfaction.parts import BY
from reports.satisfaction.scope import scope_of
from reports.unit import INDEX
from ui.charts.place import fill_charts
from ui.days_in_address import CUSTOM
from ui.errors import reported
from ui.frame import frame, go
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import NARROWING, PAGE, Filters
from ui.pages.satisfaction.charts import ChartPlace, Standing
from ui.pages.satisfaction.choices import by_html, choices_for, convention_html, filters_html, show_html
from ui.pages.satisfaction.headline import headline, headline_html
from ui.pages.satisfaction.stopping import stops_for, stops_html
from ui.pages.satisfaction.tables import INDEX_KEY, figures_for, grouped, grouped_html, title_of
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import section, skeleton
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice
from ui.parts.styling import style_of
from ui.session import current_seat
from ui.words import FAILED_WHY

if TYPE_CHECKING:
    from markupsafe import Markup
    from nicegui.element import Element

    from models.access import Seat
    from models.text import Text
    from reports.figure import FigureAnswer
    from surveys.engine.form import Form
    from ui.pages.satisfaction.choices import Choices
    from ui.pages.satisfaction.headline import Headline
    from ui.pages.satisfaction.tables import Grouped
    from ui.routes import Visit

STYLE: Final = Path(__file__).with_name("satisfaction.css")
SHOWN: Final = 20
COUNTING_LIBRARY: Final = "statsmodels.stats.weightstats"  # the slowest to load
UNTIL_SHOWN: Final = 0.4  # seconds
PATIENCE: Final = 2.0  # seconds before the page is shown without its numbers
FILTERS: Final = ("form", "period", "first", "last", "by", "show", "convention", *NARROWING)


@dataclass(frozen=True)
class Content:
    """Everything that the page shows before its charts."""

    shown: Headline
    offered: Choices
    words: FigureAnswer
    groups: Grouped
    stops: FigureAnswer | None
    form: Form
    scope: Text


async def satisfaction_page(seat: Seat, visit: Visit) -> None:
    """Read the numbers, build the page, and let the charts come after.

    The first opening after a start loads the libraries that count; the page then stands before its numbers do.
    """
    filters = Filters.read(visit.query)
    period = filters.days_of(seat)
    is_warm = COUNTING_LIBRARY in sys.modules
    reading = asyncio.create_task(_content(seat, filters, delay=0 if is_warm else UNTIL_SHOWN))
    if is_warm:
        await asyncio.wait({reading}, timeout=PATIENCE)
    store = (await read_one(RESOURCES["stores"], seat, seat.store)).values["name"] if _sees_stores(seat) else ""
    printed = say.PRINTED.fill(store=store, person=seat.name, day=seat.today).to(seat.lang)
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
    asked = filters.asked(seat)
    answers = await answers_of(asked)
    show = filters.show if filters.show in figures_for(seat, answers.form) else INDEX_KEY
    shown, offered, words, groups, stops = await asyncio.gather(
        headline(asked),
        choices_for(seat, filters),
        _words(seat, filters),
        grouped(asked, filters.by, show),
        stops_for(seat, filters),
    )
    return Content(shown, offered, words, groups, stops, answers.form, scope_of(answers, asked))


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
    lang, shown, period = seat.lang, content.shown, filters.days_of(seat)
    days = (period.first.isoformat(), period.last.isoformat())
    wrong, standing = filters.problem(seat), Standing(filters)
    said = notice(lang, wrong.text, "attention") if wrong else NOTHING
    scope = tag("p", content.scope.to(lang), class_="csi-printed")
    choosing = _choosing(standing, days)
    Block(joined([filters_html(lang, filters, content.offered, days), said, scope]), choosing)
    if not shown.n:
        calls = Button(text=say.CALLS, href="/calls", icon="phone", weight="primary")
        Block(joined([headline_html(lang, filters, shown), empty_state(lang, say.EMPTY, calls, icon_name="survey")]))
        Block(stops_html(lang, content.stops))
        return
    Block(headline_html(lang, filters, shown))
    Block(_table(seat, filters, content), choosing)
    _charts(seat, standing, content.form)
    Block(stops_html(lang, content.stops))
    _words_block(seat, standing, content.words)


def _table(seat: Seat, filters: Filters, content: Content) -> Markup:
    """Draw one figure by group, with what can be shown and by what."""
    lang, form = seat.lang, content.form
    by = next(one.title for one in BY if one.key == filters.by)
    conventions = next(one.choices for one in FIGURES.named("satisfaction.index").params if one.name == "convention")
    names = figures_for(seat, form)
    choosing = tag(
        "div",
        show_html(lang, filters, [(name, title_of(name).to(lang)) for name in names]),
        by_html(lang, filters),
        convention_html(lang, filters, conventions or {}) if has_conventions(form) else NOTHING,
        class_="csi-filters",
    )
    title = say.BY.fill(by=by, what=title_of(filters.show if filters.show in names else INDEX_KEY))
    return section(lang, title, choosing, grouped_html(lang, filters, content.groups))


def style_html() -> Markup:
    """Give the style of these pages."""
    return style_of(STYLE)


def _charts(seat: Seat, standing: Standing, form: Form) -> None:
    with ui.element("div").classes("csi-charts"):
        places = [ChartPlace(name, seat.lang, standing) for name in charts_of(form)]
    fill_charts(seat, places)


def _sees_stores(seat: Seat) -> bool:
    return seat.may(RESOURCES["stores"].can, VIEW)


def _actions(seat: Seat) -> list[Button]:
    marks = [Button(text=say.ADD_MARK, href="/change_marks/new", icon="pin")]
    may = seat.may(RESOURCES["change_marks"].can, CREATE)
    return [Button(text=say.PRINT, icon="print", prints=True), *(marks if may else ())]


def _choosing(standing: Standing, days: tuple[str, str]) -> dict[str, Any]:
    """What a change of each filter does: it opens the page for it, so that back works."""

    async def choose(name: str, value: str) -> None:
        filters = standing.filters
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


def _words_block(seat: Seat, standing: Standing, found: FigureAnswer) -> None:
    lang = seat.lang
    box = tag(
        "input",
        type="search",
        class_="input",
        value=standing.filters.q,
        placeholder=say.SEARCH.to(lang),
        aria_label=say.SEARCH.to(lang),
        data_change="search",
    )

    async def search(_: str, value: str) -> None:
        standing.filters = replace(standing.filters, q=value.strip()[:100])
        frame().address(standing.filters.query, replace=True)
        now = await current_seat()
        below.show(words_html(now.lang, await _words(now, standing.filters)))

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
