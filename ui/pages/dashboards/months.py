"""Months on a tile: counts as columns from zero, scores and shares as a line over the span that they move in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from reports.period import MONTH_PATTERN, MONTHS, Period
from reports.unit import COUNT
from ui.pages.dashboards import words as say
from ui.parts.markup import NOTHING, joined, tag
from ui.questions.counting import list_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.figure import FigureAnswer
    from reports.row import Row

HIGH: Final = 100
ROOM: Final = 0.15  # of the span, above and below a line


def months_html(lang: str, answer: FigureAnswer, *, links: bool) -> Markup:
    """Draw the months: the last one in words, then all of them with their values; each opens its rows."""
    rows = list(answer.rows)
    known = [row for row in rows if row.value is not None]
    if not known:
        return tag("p", say.NOTHING.to(lang), class_="quiet")
    unit, last = answer.figure.unit, known[-1]
    word = NOTHING if unit.close or unit is COUNT else tag("span", unit.word.to(lang), class_="unit")
    month = last.words(lang)
    if _runs(answer, last):
        whole = Period.of_months(answer.asked.as_of, 1).label  # the row names its days, which would be told twice
        month = say.SO_FAR.fill(month=whole, day=answer.asked.as_of.day).to(lang)
    shown = tag("p", tag("span", unit.shown(last.value), class_="dash-value"), word, " ",
                tag("span", month, class_="quiet"), class_="dash-number")  # fmt: skip
    is_count = unit.lowest == 0 and unit.highest is None
    drawn = _columns(answer, rows, links=links) if is_count else _line(answer, rows, links=links)
    return joined([shown, tag("div", drawn, _axis(lang, rows), class_="dash-over-time")])


def _runs(answer: FigureAnswer, row: Row) -> bool:
    """Tell whether a month is not over yet, so that its count cannot be set beside a whole one."""
    return row.group == Period.of_months(answer.asked.as_of, 1).month_key and answer.asked.as_of < (
        Period.of_months(answer.asked.as_of, 1).last
    )


def _columns(answer: FigureAnswer, rows: Sequence[Row], *, links: bool) -> Markup:
    most = max((row.value or 0 for row in rows), default=0) or 1
    bars = []
    for row in rows:
        high = round(HIGH * max(row.value or 0, 0) / most)
        told = tag("em", answer.figure.unit.shown(row.value), aria_hidden="true")
        bar = tag("i", told, style=f"height:{high}%", class_="is-part" if _runs(answer, row) else None)
        bars.append(_place(answer, row, bar, links=links))
    return tag("div", *bars, class_="dash-months is-columns")


def _line(answer: FigureAnswer, rows: Sequence[Row], *, links: bool) -> Markup:
    """Draw a line whose span is told beside it; a month without a value is a gap."""
    values = [row.value for row in rows if row.value is not None]
    low, high = min(values), max(values)
    span = max(high - low, answer.figure.unit.least_span) or 1
    bottom = (low + high - span) / 2 - ROOM * span
    height = span * (1 + 2 * ROOM)
    parts: list[list[str]] = [[]]
    for place, row in enumerate(rows):
        if row.value is None:
            parts.append([])
            continue
        across = (place + 0.5) * HIGH / len(rows)
        parts[-1].append(f"{across:.2f},{HIGH - HIGH * (row.value - bottom) / height:.2f}")
    lines = "".join(f'<polyline points="{" ".join(part)}"/>' for part in parts if len(part) > 1)
    svg = Markup(  # noqa: S704 -- numbers only
        f'<svg viewBox="0 0 {HIGH} {HIGH}" preserveAspectRatio="none" aria-hidden="true">{lines}</svg>'
    )
    dots = []
    for row in rows:
        top = HIGH if row.value is None else HIGH - HIGH * (row.value - bottom) / height
        told = tag("em", answer.figure.unit.shown(row.value), aria_hidden="true")
        dot = NOTHING if row.value is None else tag("b", told, style=f"top:{top:.1f}%")
        dots.append(_place(answer, row, dot, links=links))
    return tag("div", svg, *dots, class_="dash-months is-line")


def _place(answer: FigureAnswer, row: Row, inside: Markup, *, links: bool) -> Markup:
    lang = answer.asked.seat.lang
    words = f"{row.words(lang)} {answer.figure.unit.shown(row.value)}"
    href = list_behind(answer.figure, row)
    if links and href:
        return tag("a", inside, href=href, title=words, aria_label=words)
    return tag("span", inside, title=words)


def _axis(lang: str, rows: Sequence[Row]) -> Markup:
    """Name every month below its place, and the year where one begins; other stretches of time by their own words."""
    names = []
    for at, row in enumerate(rows):
        found = MONTH_PATTERN.fullmatch(str(row.group))
        if found is None:
            names.append(tag("span", row.words(lang)))
            continue
        number = int(found[2])
        year = tag("small", found[1]) if at == 0 or number == 1 else NOTHING
        names.append(tag("span", say.MONTH.fill(n=number, name=MONTHS[number - 1]).to(lang), year))
    return tag("p", *names, class_="dash-axis quiet", aria_hidden="true")
