"""Drawings: how many were lost and won back by month, the rate beside its target, and how long cars stay."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.gate.reading import read
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.rules.churn.asking import cars_for
from models.text import Text
from models.view import View
from reports.charts.drawing import Frame
from reports.charts.trend import ChangeMark, Line, Reference, trend
from reports.churn.fleet import fleet_of
from reports.churn.keeping import curves_of
from reports.figures import FIGURES
from reports.grouping import MONTH
from reports.kit.drawn import drawn
from reports.period import Period
from reports.row import Row
from reports.statistics.samples import sample_mark
from reports.statistics.survival import MONTH as DAYS_OF_MONTH
from reports.unit import SHARE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import date

    from models.access import Seat
    from reports.charts.drawing import Drawing, Picture
    from reports.churn.keeping import Curves
    from reports.figure import Asked, FigureAnswer
    from reports.kit.look import Look

YEAR: Final = 12
SHORTEST: Final = 6  # months; a shorter period is shown with the months before it
STEP: Final = 3  # months between two points of a curve
LONGEST: Final = 60
MOST_LINES: Final = 5
MARKED_ONES: Final = ("moved", "rate")
MOST_MARKS: Final = 20
SIGNS: Final = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
LOST: Final = Text(zh="流失", en="Lost")
WON_BACK: Final = Text(zh="回流", en="Won back")
TARGET: Final = Text(zh="目标", en="target")
AFTER: Final = Text(zh="{months} 个月", en="{months} mo.")
MOVED: Final = Text(zh="{last}流失 {lost} 台，回来 {won} 台", en="{last}: {lost} lost, {won} won back")
RATE: Final = Text(zh="{last}的流失率为 {value}", en="{last}: the churn rate is {value}")
RATE_TARGET: Final = Text(zh="{words}，目标 {target}", en="{words}; the target is {target}")
NOTHING: Final = Text(zh="还没有可以画的数", en="There is nothing to draw yet")
STAY: Final = Text(
    zh="头 {months} 个月后还有 {value} 没有流失过", en="After {months} months {value} had never been lost"
)
MARKED: Final = Text(zh="竖线是对策开始的月份。", en="Upright lines mark the months in which countermeasures began.")
STAY_NOTE: Final = Text(
    zh="从第一次来店算起；{n} 台车中 {lost} 台流失过，其余到统计日还没有（Kaplan–Meier）。",
    en="Counted from the first visit; {lost} of {n} cars have been lost, the others not up to the day (Kaplan–Meier).",
)


@dataclass(frozen=True)
class Drawn:
    """A drawing that can be painted, the answers behind it, and the row behind each of its places."""

    name: str
    drawing: Drawing
    answers: Sequence[FigureAnswer]
    places: Mapping[str, Row]
    begun: Sequence[Begun]
    key: Any
    state: Any

    async def picture(self) -> Picture:
        """Paint it in a thread, once for this state of the data."""
        return await drawn((self.key, self.drawing.frame.look), self.state, lambda: self.drawing.picture("png"))

    def xlsx(self) -> bytes:
        """Write the first figure and the drawing's own table as an Excel workbook."""
        from reports.kit.workbook import figure_workbook  # noqa: PLC0415 -- only for who wants Excel

        return figure_workbook(self.answers[0], None, self.drawing.table())


async def drawing_of(name: str, asked: Asked, look: Look) -> Drawn:
    """Count what a chart of the churn pages shows and lay it out."""
    fleet = await fleet_of(asked.seat)
    drawing, answers, rows, seen = await DRAWINGS[name](asked, look)
    key = (
        "churn",
        name,
        cars_for(asked.seat).stores,
        asked.period,
        asked.by,
        asked.view,
        tuple(sorted(asked.params.items())),
    )
    places = {str(row.group): row for row in rows}
    begun = await begun_in(asked.seat, long(asked.period)) if name in MARKED_ONES else ()
    return Drawn(name, drawing, answers, places, begun, key, (fleet.state, asked.as_of, seen))


def long(period: Period) -> Period:
    """Give the months that a trend shows: at least half a year, ending with the period."""
    if len(period.months) >= SHORTEST:
        return period
    return Period(months_before(period.last.replace(day=1), YEAR - 1), period.last)


@dataclass(frozen=True)
class Begun:
    """A countermeasure that began in one of the months: its sign on the chart, its id and title."""

    sign: str
    measure: int
    starts_on: date
    title: str

    @property
    def mark(self) -> ChangeMark:
        """How the chart marks it."""
        return ChangeMark(f"{self.starts_on:%Y-%m}", self.sign)


async def begun_in(seat: Seat, period: Period) -> tuple[Begun, ...]:
    """Read which countermeasures began in the months of a period, each with a sign of its own."""
    resource = RESOURCES["countermeasures"]
    if not seat.may(resource.can, VIEW):
        return ()
    days = View(size=MOST_MARKS, order="starts_on").with_condition("starts_on", "from", period.first.isoformat())
    view = days.with_condition("starts_on", "to", period.last.isoformat())
    page = await read(resource, seat, replace(view, size=MOST_MARKS), columns=["starts_on", "title"])
    return tuple(
        Begun(SIGNS[place % len(SIGNS)], row.id, row.values["starts_on"], str(row.values["title"]))
        for place, row in enumerate(page.rows)
    )


Made = tuple["Drawing", "Sequence[FigureAnswer]", "Sequence[Row]", Any]


async def _by_month(name: str, asked: Asked) -> FigureAnswer:
    return await FIGURES.named(name).answer(replace(asked, period=long(asked.period), by=MONTH.key, params={}))


async def _moved(asked: Asked, look: Look) -> Made:
    lost, won, begun = await asyncio.gather(
        _by_month("churn.lost", asked), _by_month("churn.won_back", asked), begun_in(asked.seat, long(asked.period))
    )
    title = NOTHING
    if lost.rows and won.rows:
        end, back = lost.rows[-1], won.rows[-1]
        title = MOVED.fill(last=_month(end, asked), lost=f"{end.value or 0:,.0f}", won=f"{back.value or 0:,.0f}")
    frame = Frame(title=title, measure=lost.figure.title, unit=lost.figure.unit, look=look, note=_marked(begun))
    drawing = trend([Line(LOST, lost.rows), Line(WON_BACK, won.rows)], frame, marks=[one.mark for one in begun])
    rows = [
        *(replace(row, group=f"lost/{row.group}") for row in lost.rows),
        *(replace(row, group=f"won/{row.group}") for row in won.rows),
    ]
    return drawing, (lost, won), rows, begun


async def _rate(asked: Asked, look: Look) -> Made:
    answer, begun = await asyncio.gather(_by_month("churn.rate", asked), begun_in(asked.seat, long(asked.period)))
    target = int(asked.seat.settings.get("churn_target", 0) or 0) / 100
    title = NOTHING
    if answer.rows:
        title = RATE.fill(last=_month(answer.rows[-1], asked), value=SHARE.shown(answer.rows[-1].value))
        title = RATE_TARGET.fill(words=title, target=SHARE.shown(target)) if target else title
    frame = Frame(title=title, measure=answer.figure.title, unit=answer.figure.unit, look=look, note=_marked(begun))
    reference = Reference(target, TARGET) if target else None
    drawing = trend(
        [Line(answer.figure.title, answer.rows)], frame, marks=[one.mark for one in begun], reference=reference
    )
    return drawing, (answer,), answer.rows, (begun, target)


async def _survival(asked: Asked, look: Look) -> Made:
    by = asked.by or ""
    figure = FIGURES.named("churn.survival")
    curves, answer = await asyncio.gather(curves_of(asked, by), figure.answer(replace(asked, by=asked.by, params={})))
    found = sorted(curves.lines, key=lambda line: -line.curve.n)[:MOST_LINES]
    end = min(LONGEST, max((_months(line.curve.points[-1].day) for line in found if line.curve.points), default=0))
    lines = [Line(line.label, [_point(line, months) for months in range(0, end + 1, STEP)]) for line in found]
    frame = Frame(title=_stay_title(lines), measure=figure.title, unit=SHARE, look=look, note=_stay_note(curves))
    return trend(lines or [Line(figure.title, ())], frame), (answer,), answer.rows, by


def _point(line: Any, months: int) -> Row:
    estimate = line.curve.share_after(months * DAYS_OF_MONTH)
    mark = sample_mark(estimate.n)
    label = AFTER.fill(months=months)
    return Row(group=months, label=label, value=estimate.value, n=estimate.n, low=estimate.low, high=estimate.high,
               mark=mark)  # fmt: skip


def _stay_title(lines: Sequence[Line]) -> Text:
    if not lines:
        return NOTHING
    if len(lines) > 1:
        return FIGURES.named("churn.survival").title
    known = [row for row in lines[0].rows if row.value is not None and int(row.group) <= YEAR]

    return STAY.fill(months=known[-1].group, value=SHARE.shown(known[-1].value)) if known else NOTHING


def _stay_note(curves: Curves) -> Text:
    n = sum(line.curve.n for line in curves.lines)
    return STAY_NOTE.fill(n=f"{n:,}", lost=f"{sum(line.curve.lost for line in curves.lines):,}")


def _marked(begun: Sequence[Begun]) -> Text | None:
    return MARKED if begun else None


def _month(row: Row, asked: Asked) -> Text:
    """Name the month of a row in whole, though its days may be cut."""
    key = str(row.group)
    return Period.between(key, key, asked.as_of).label


def _months(days: float) -> int:
    return int(days / DAYS_OF_MONTH)


DRAWINGS: Final[dict[str, Callable[[Asked, Look], Awaitable[Made]]]] = {
    "moved": _moved,
    "rate": _rate,
    "survival": _survival,
}
