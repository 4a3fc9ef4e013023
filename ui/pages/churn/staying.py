"""Who stays: who of each cohort came again in each half year, and how long cars stay until they are lost."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from nicegui import ui

from reports.churn.keeping import curves_of, grid_of
from reports.figures import FIGURES
from reports.period import Period
from reports.unit import SHARE
from ui.charts.place import fill_charts
from ui.frame import go
from ui.pages.churn import words as say
from ui.pages.churn import words_of_sides as told
from ui.pages.churn.address import STAYING
from ui.pages.churn.charts import ChartPlace, asked_for
from ui.pages.churn.choices import select_html
from ui.pages.churn.shell import Side, show
from ui.parts.block import Block
from ui.parts.figures import section
from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from reports.churn.keeping import Curves
    from reports.statistics.estimate import Estimate
    from reports.statistics.retention import Cohort, Grid
    from ui.pages.churn.address import Filters
    from ui.routes import Visit

STEP: Final = 6
WIDE: Final = 3
SHADE: Final = 45  # per cent of the accent in a cell of 100 %
FIGURE: Final = "churn.survival"
LENGTHS: Final = (12, 24)  # months of which the sentence tells
MONTH_DAYS: Final = 30.4375


@dataclass(frozen=True)
class Content:
    """What the page shows before its chart."""

    grid: Grid
    curves: Curves


async def staying_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    await show(Side(STAYING, _read, _build), seat, visit)


async def _read(seat: Seat, filters: Filters) -> Content:
    asked = asked_for("survival", seat, filters)
    grid, curves = await asyncio.gather(
        grid_of(filters.asked(seat), STEP, WIDE, began_of(filters)), curves_of(asked, asked.by or "")
    )
    return Content(grid, curves)


def began_of(filters: Filters) -> str:
    """Give from when cohorts are counted."""
    return "purchase" if filters.began == "purchase" else "visit"


def _build(seat: Seat, filters: Filters, content: Content) -> None:
    lang = seat.lang

    def choosing(name: str) -> Any:
        async def chosen(_: str, value: str) -> None:
            await go(replace(filters, **{name: value[:20]}).at(STAYING))

        return chosen

    Block(grid_html(lang, filters, content.grid), {"began": choosing("began")})
    figure = FIGURES.named(FIGURE)
    options = [("", told.TOGETHER.to(lang)), *((one.key, one.title.to(lang)) for one in figure.by)]
    choose = tag("div", select_html(lang, say.GROUPED, "curves", filters.curves, options), class_="csi-filters")
    how = tag("details", tag("summary", say.HOW.to(lang)), tag("p", told.SURVIVAL_HOW.to(lang)), class_="csi-how")
    said = tag("div", *_told(lang, content.curves), data_test="curves")
    Block(section(lang, told.STAYS, choose, said, how), {"curves": choosing("curves")})
    with ui.element("div").classes("csi-charts"):
        place = ChartPlace("survival", lang, filters)
    fill_charts(seat, [place])


def grid_html(lang: str, filters: Filters, grid: Grid) -> Markup:
    """Draw the cohorts down, the half years across; a cell whose time is not over for any car stays blank."""
    began = [(key, words.to(lang)) for key, words in told.BEGAN.items()]
    choose = tag("div", select_html(lang, told.COUNTED_FROM, "began", began_of(filters), began), class_="csi-filters")
    if not grid.cohorts:
        return section(lang, told.GRID, choose, tag("p", told.NO_GRID.to(lang), class_="quiet"))
    wide = max(len(cohort.cells) for cohort in grid.cohorts)
    heads = [told.COHORT, told.COHORT_CARS]
    steps = [told.STEP_HEAD.fill(first=at * STEP, last=(at + 1) * STEP) for at in range(wide)]
    top = tag("tr", *(tag("th", words.to(lang)) for words in (*heads, *steps)))
    lines = [_cohort(lang, cohort, wide) for cohort in grid.cohorts]
    table = tag("table", tag("thead", top), tag("tbody", *lines), class_="csi-table churn-grid")
    how = tag("details", tag("summary", say.HOW.to(lang)), tag("p", told.GRID_HOW.to(lang)), class_="csi-how")
    return section(lang, told.GRID, choose, tag("div", table, class_="csi-scroll"), how)


def _cohort(lang: str, cohort: Cohort, wide: int) -> Markup:
    cells = [*cohort.cells, *([None] * (wide - len(cohort.cells)))]
    label = Period.of_months(cohort.first, WIDE).label.to(lang)
    drawn = [_cell(lang, cell, cohort.cars) for cell in cells]
    return tag("tr", tag("td", label), tag("td", f"{cohort.cars:,}"), *drawn)


def _cell(lang: str, cell: Estimate | None, cars: int) -> Markup:
    """Draw one cell; where the half year is over for some of the cars only, it says for how many."""
    if cell is None or cell.value is None:
        return tag("td", NOTHING)
    share = f"{cell.value * SHADE:.0f}%"
    return tag(
        "td",
        tag("b", f"{cell.value:.0%}"),
        tag("small", told.PARTLY.fill(n=f"{cell.n:,}", cars=f"{cars:,}").to(lang) if cell.n < cars else f"n={cell.n:,}",
            class_="quiet"),
        class_="is-part" if cell.n < cars else None,
        style=f"background:color-mix(in srgb, var(--accent) {share}, transparent)",
        title=told.BETWEEN.fill(low=SHARE.shown(cell.low), high=SHARE.shown(cell.high)).to(lang),
    )  # fmt: skip


def _told(lang: str, curves: Curves) -> list[Markup]:
    """Say what the curves say: how many stay, and whether the groups differ."""
    said = []
    for line in curves.lines:
        parts = []
        for months in LENGTHS:
            estimate = line.curve.share_after(months * MONTH_DAYS)
            if estimate.value is not None and estimate.low is not None and estimate.high is not None:
                between = {"low": SHARE.shown(estimate.low), "high": SHARE.shown(estimate.high)}
                value = SHARE.shown(estimate.value)
                parts.append(told.AFTER_MONTHS.fill(months=months, value=value, **between).to(lang))
        median = line.curve.median
        parts.append((told.HALF.fill(months=f"{median / MONTH_DAYS:.0f}") if median else told.NOT_HALF).to(lang))
        name = tag("b", f"{line.label.to(lang)} ") if len(curves.lines) > 1 else NOTHING
        n = tag("small", f" n={line.curve.n:,}", class_="quiet")
        said.append(tag("li", name, told.COMMA.to(lang).join(parts), n))
    found = [tag("ul", *said, class_="churn-told")] if said else [tag("p", told.NO_GRID.to(lang), class_="quiet")]
    if curves.words is not None:
        found.append(tag("p", tag("b", curves.words.to(lang))))
    return found
