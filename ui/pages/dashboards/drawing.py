"""Drawing a tile: one number large, groups as bars, months as columns or a line, each opening what is behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.problem import Refused
from reports.figures import FIGURES
from reports.period import PERIODS, Period
from reports.unit import COUNT
from ui.pages.dashboards import words as say
from ui.pages.dashboards.months import months_html
from ui.parts.markup import NOTHING, joined, tag
from ui.questions.counting import list_behind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from markupsafe import Markup

    from models.dashboards.tiles import Tile
    from models.text import Text
    from reports.figure import Figure, FigureAnswer
    from reports.row import Row
    from ui.pages.dashboards.counting import Shown

MOST_BARS: Final = 7
MOST_ON_A_WALL: Final = 5
SMALLEST_BAR: Final = 1  # per cent
SHORT_DAY: Final = "%m-%d"
LONG_DAY: Final = "%Y-%m-%d"
PAGES: Final = {  # where a figure is at home, for rows that no list can show
    "accountability": "/accountability_records/ledger",
    "care": "/care/team",
    "cases": "/cases",
    "churn": "/churn",
    "duties": "/duties/rates",
    "meetings": "/meetings",
    "recall": "/recall",
    "sales": "/sales",
    "satisfaction": "/satisfaction",
    "stock": "/stock_cars",
    "targets": "/targets",
    "tasks": "/to-do",
    "visits": "/visits",
}


def tile_html(lang: str, shown: Shown, *, on_the_wall: bool = False) -> Markup:
    """Draw what stands inside a tile; on a wall nothing can be pressed."""
    tile = shown.tile
    head = tag("header", tag("h2", title_of(tile).to(lang)), tag("span", period_of(tile).to(lang), class_="quiet"))
    if shown.problem is not None or shown.answer is None:
        return joined([head, tag("p", (shown.problem or say.NOTHING).to(lang), class_="quiet")])
    answer = shown.answer
    rows = [row for row in answer.rows if row.value is not None] or list(answer.rows)
    foot = NOTHING if on_the_wall else _formula(lang, answer)
    if not rows:
        return joined([head, tag("p", say.NOTHING.to(lang), class_="quiet"), foot])
    grouping = answer.figure.grouping(answer.asked.by)
    if len(rows) == 1 and not (grouping and grouping.along_time):
        inside = _number(lang, shown, answer, rows[0], links=not on_the_wall)
    elif grouping and grouping.along_time:
        inside = months_html(lang, answer, links=not on_the_wall)
    else:
        inside = _bars(lang, answer, rows, links=not on_the_wall)
    return joined([head, inside, foot])


def title_of(tile: Tile) -> Text:
    """Name a tile: its figure, the options that were chosen, and what it is grouped by."""
    try:
        figure = FIGURES.named(tile.figure)
        grouping = figure.grouping(tile.by or None)
    except Refused:
        return say.GONE.fill(name=tile.figure)
    chosen = [param.choices[tile.params[param.name]] for param in figure.params
              if param.choices and param.name in tile.params and tile.params[param.name] in param.choices]  # fmt: skip
    title = figure.title
    for words in chosen:
        title = say.OPTION.fill(title=title, option=words)
    return say.BY_WORDS.fill(title=title, by=grouping.title) if grouping else title


def period_of(tile: Tile) -> Text:
    """Name the days of a tile; what is counted as of now has none."""
    if of_now(tile):
        return say.NOW
    return PERIODS[tile.period if tile.period in PERIODS else "this_month"][0]


def of_now(tile: Tile) -> bool:
    """Tell whether a tile's figure is counted as of now, whatever the days."""
    try:
        return FIGURES.named(tile.figure).of_now
    except Refused:
        return False


def behind(figure: Figure, row: Row) -> str:
    """Give the list that a row was counted from, or the page where its figure is at home."""
    return list_behind(figure, row) or PAGES.get(figure.name.partition(".")[0]) or f"/{figure.resource}"


def _number(lang: str, shown: Shown, answer: FigureAnswer, row: Row, *, links: bool) -> Markup:
    unit = answer.figure.unit
    value = tag("span", unit.shown(row.value), class_="dash-value")
    word = NOTHING if unit.close or unit is COUNT else tag("span", unit.word.to(lang), class_="unit")
    number = joined([value, word])
    large = tag("a", number, href=behind(answer.figure, row), class_="dash-number") if links else tag(
        "p", number, class_="dash-number"
    )  # fmt: skip
    lines = [_change(lang, shown, answer, row, is_short=not links), _sure(lang, answer, row, is_short=not links)]
    return joined([large, *(tag("p", line, class_="quiet") for line in lines if line)])


def _change(lang: str, shown: Shown, answer: FigureAnswer, row: Row, *, is_short: bool) -> str:
    """Say how it differs from the days before, and from which; what may be chance is called so."""
    before, then = shown.before, shown.before_days
    if before is None or then is None or before.value is None or row.value is None:
        return ""
    unit, asked = answer.figure.unit, answer.asked
    change = unit.shown(row.value - before.value, signed=True)
    told = say.POINTS.fill(change=change.removesuffix("%")) if unit.close == "%" else change
    told = say.SAME if before.value == row.value else told
    now = Period(asked.period.first, max(asked.period.first, min(asked.period.last, asked.as_of)))
    days = {"now": days_words(now, asked.as_of), "then": days_words(then, asked.as_of)}
    words = (say.AGAINST_SHORT if is_short else say.AGAINST).fill(change=told, **days).to(lang)
    if row.low is None or row.high is None or before.low is None or before.high is None:
        return words
    is_apart = row.low > before.high or row.high < before.low
    return words if is_apart else f"{words} · {say.NOISE.to(lang)}"


def days_words(period: Period, today: date) -> Text:
    """Name some days as shortly as can be: whole months and years by name, days of this year by month and day.

    >>> from datetime import date
    >>> days_words(Period(date(2026, 10, 1), date(2026, 10, 22)), date(2026, 11, 22)).to("zh")
    '10-01 至 10-22'
    """
    if period.whole_months:
        return period.label
    written = f"{{:{SHORT_DAY if {period.first.year, period.last.year} == {today.year} else LONG_DAY}}}"
    return say.DAYS.fill(first=written.format(period.first), last=written.format(period.last))


def _sure(lang: str, answer: FigureAnswer, row: Row, *, is_short: bool) -> str:
    """Say from how many it was counted, and off the wall also between what it most likely lies."""
    if row.low is None or row.high is None:
        return ""
    unit = answer.figure.unit
    counted = say.ANSWERS if answer.figure.name.startswith("satisfaction.") else say.ROWS
    told = counted.fill(n=f"{row.n:,}").to(lang)
    between = say.BETWEEN.fill(low=unit.shown(row.low), high=unit.shown(row.high)).to(lang)
    return told if is_short else f"{told} · {between}"


def _bars(lang: str, answer: FigureAnswer, rows: Sequence[Row], *, links: bool) -> Markup:
    unit = answer.figure.unit
    most_bars = MOST_BARS if links else MOST_ON_A_WALL
    first = sorted(rows, key=lambda row: -abs(row.value or 0))[:most_bars]
    most = max((abs(row.value or 0) for row in first), default=0) or 1
    if unit.highest is not None and unit.highest == 1:  # a share is drawn against the whole
        most = 1
    lines = []
    for row in first:
        wide = max(SMALLEST_BAR, round(100 * abs(row.value or 0) / most)) if row.value else 0
        bar = tag("span", tag("i", style=f"width:{min(wide, 100)}%"), class_="dash-bar", aria_hidden="true")
        mark = row.mark.value
        cells = [tag("span", row.words(lang), class_="dash-label"), bar,
                 tag("span", unit.shown(row.value), mark, class_="number")]  # fmt: skip
        href = behind(answer.figure, row)
        lines.append(tag("li", tag("a", *cells, href=href) if links else tag("div", *cells)))
    left = len(rows) - len(first)
    more = tag("p", say.MORE.fill(n=left).to(lang), class_="quiet") if left else NOTHING
    return joined([tag("ul", *lines, class_="dash-bars"), more])


def _formula(lang: str, answer: FigureAnswer) -> Markup:
    notes = (tag("p", note.to(lang)) for note in answer.notes)
    days = tag("p", answer.asked.period.label.to(lang))
    words = tag("p", answer.figure.formula.to(lang))
    return tag("details", tag("summary", say.FORMULA.to(lang)), words, days, *notes, class_="quiet dash-how")
