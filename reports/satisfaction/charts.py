"""Charts: the drawings of the satisfaction page, each with the finding as its title."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.gate.reading import read
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.view import View
from reports.charts.bars import bars
from reports.charts.control import control_chart
from reports.charts.drawing import Drawing, Frame
from reports.charts.funnel import Level as Centre
from reports.charts.funnel import funnel
from reports.charts.pareto import pareto_chart
from reports.charts.quadrants import Spot, quadrants
from reports.charts.stacked import Level, Spread, stacked
from reports.charts.trend import ChangeMark, Line, trend
from reports.figures import FIGURES
from reports.grouping import ADVISOR, MONTH
from reports.kit.drawn import drawn
from reports.period import Period
from reports.satisfaction import findings as find
from reports.satisfaction.answers import answers_of
from reports.satisfaction.counting import index_values, scales_of
from reports.satisfaction.parts import within
from reports.satisfaction.spreading import level_words, levels_of
from reports.satisfaction.story import changes_of
from reports.statistics.control import xmr_chart
from reports.unit import SCORE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from models.text import Text
    from reports.charts.drawing import Picture
    from reports.figure import Asked, FigureAnswer
    from reports.kit.look import Look
    from reports.row import Behind, Row

SHORTEST_TREND: Final = 6  # months; a shorter period is shown with the months before it
YEAR: Final = 12


@dataclass(frozen=True)
class Charted:
    """A drawing that can be painted, the figure behind it, and the list behind each of its places."""

    name: str
    drawing: Drawing
    answer: FigureAnswer
    behind: Mapping[str, View | Behind]
    key: Any
    state: Any

    async def picture(self) -> Picture:
        """Paint it in a thread, once for this state of the data."""
        return await drawn((self.key, self.drawing.frame.look), self.state, lambda: self.drawing.picture("png"))


async def charted(name: str, asked: Asked, look: Look) -> Charted:
    """Count what a chart of the page shows and lay it out."""
    answers = await answers_of(asked)
    drawing, answer, behind = await CHARTS[name](asked, look)
    marks = tuple(await marks_of(asked)) if name == "trend" else ()
    key = (name, answers.key, asked.period, asked.view, tuple(sorted(asked.params.items())))
    return Charted(name, drawing, answer, behind, key, (answers.state, asked.as_of, marks))


async def marks_of(asked: Asked) -> list[ChangeMark]:
    """Read what was marked as changed in the seat's stores or in all of them, by month."""
    page = await read(RESOURCES["change_marks"], asked.seat, View(size=100), columns=["on", "words", "store"])
    ours = [row for row in page.rows if row.values["store"] is None or row.values["store"] in asked.seat.stores]
    return [ChangeMark(f"{row.values['on']:%Y-%m}", str(row.values["words"])) for row in reversed(ours)]


async def answer_of(name: str, asked: Asked, by: str | None = None) -> FigureAnswer:
    """Count a figure for the page; options that it does not have are left out."""
    figure = FIGURES.named(name)
    known = {param.name for param in figure.params}
    params = {key: value for key, value in asked.params.items() if key in known}
    return await figure.answer(replace(asked, by=by, params=params))


def long(period: Period) -> Period:
    """Give the months that a trend shows: at least half a year, ending with the period."""
    if len(period.months) >= SHORTEST_TREND:
        return period
    return Period(months_before(period.last.replace(day=1), YEAR - 1), period.last)


def _frame(answer: FigureAnswer, title: Text, look: Look) -> Frame:
    return Frame(title=title, measure=answer.figure.title, unit=answer.figure.unit, look=look)


Made = tuple[Drawing, "FigureAnswer", "Mapping[str, View | Behind]"]


def _behind(rows: Sequence[Row]) -> dict[str, View | Behind]:
    return {str(row.group): row.behind for row in rows if row.behind is not None}


async def _trend(asked: Asked, look: Look) -> Made:
    answer = await answer_of("satisfaction.index", replace(asked, period=long(asked.period)), MONTH.key)
    marks = await marks_of(asked)
    frame = _frame(answer, find.of_trend(answer.rows), look)
    return trend([Line(answer.figure.title, answer.rows)], frame, marks=marks), answer, _behind(answer.rows)


async def _factors(asked: Asked, look: Look) -> Made:
    changes = await changes_of(asked)
    answer, before = await asyncio.gather(
        answer_of("satisfaction.factors", asked),
        answer_of("satisfaction.factors", replace(asked, period=changes.before)),
    )
    known = {key: one for key, one in changes.factors.items() if one.value is not None}
    rows = sorted(answer.rows, key=lambda row: row.value if row.value is not None else 99)
    frame = _frame(answer, find.of_factors(rows, known), look)
    then = before.rows if known else ()
    return bars(rows, frame, before=then, changes=dict(known)), answer, _behind(rows)


async def _importance(asked: Asked, look: Look) -> Made:
    answer, scores = await asyncio.gather(
        answer_of("satisfaction.importance", asked), answer_of("satisfaction.factors", asked)
    )
    scored = {row.group: row.value for row in scores.rows}
    spots = [
        Spot(row.group, row.label, row.value, performance, row.n)
        for row in answer.rows
        if row.value is not None and (performance := scored.get(row.group)) is not None
    ]
    few = answer.notes[0] if answer.notes and not spots else None
    frame = Frame(title=find.of_importance(spots, few), measure=find.PERFORMANCE, unit=SCORE, look=look)
    return quadrants(spots, frame), answer, _behind(answer.rows)


async def _distribution(asked: Asked, look: Look) -> Made:
    answer, answers = await asyncio.gather(answer_of("satisfaction.distribution", asked), answers_of(asked))
    form = answers.form
    ends = [(item.scale.min, item.scale.max) for item, _ in form.asked.values() if item.scale]
    usual = max(set(ends), key=ends.count, default=(1, 10))
    chosen = {
        name: words
        for name, words in scales_of(form).items()
        if (scale := form.asked[name][0].scale) and (scale.min, scale.max) == usual
    }
    scales = [item.scale for item, _ in form.asked.values() if item.scale]
    levels = next((levels_of(scale) for scale in scales if (scale.min, scale.max) == usual), [])
    by_group = {row.group: row for row in answer.rows}
    spreads: list[Spread] = []
    behind: dict[str, View | Behind] = {}
    for name, words in chosen.items():
        rows = [by_group[f"{name}:{low}-{high}"] for low, high in levels]
        spreads.append(Spread(name, words, [round((row.value or 0) * row.n) for row in rows]))
        behind |= {f"{name}:{place}": row.behind for place, row in enumerate(rows) if row.behind}
    shown = [Level(level_words(low, high)) for low, high in levels]
    frame = _frame(answer, find.of_distribution(spreads, shown), look)
    return stacked(spreads, shown, frame), answer, behind


async def _reasons(asked: Asked, look: Look) -> Made:
    answer = await answer_of("satisfaction.reasons", asked)
    return pareto_chart(answer.rows, _frame(answer, find.of_reasons(answer.rows), look)), answer, _behind(answer.rows)


async def _control(asked: Asked, look: Look) -> Made:
    answer = await answer_of("satisfaction.index", replace(asked, period=long(asked.period)), MONTH.key)
    control = xmr_chart([row.value for row in answer.rows])
    frame = _frame(answer, find.of_control(answer.rows, control), look)
    return control_chart(answer.rows, control, frame), answer, _behind(answer.rows)


async def _funnel(asked: Asked, look: Look) -> Made:
    answer, answers = await asyncio.gather(answer_of("satisfaction.index", asked, ADVISOR.key), answers_of(asked))
    rows = [row for row in answer.rows if row.group != "none"]
    values = index_values(answers.form, within(answers.table, asked.period), asked.params.get("convention", ""))
    level = Centre(float(values.mean()), float(values.std(ddof=1))) if len(values) > 1 else Centre(0, 1)
    frame = _frame(answer, find.of_people(rows, level), look)
    return funnel(rows if len(values) > 1 else (), level, frame), answer, _behind(rows)


CHARTS: Final[dict[str, Callable[[Asked, Look], Awaitable[Made]]]] = {
    "trend": _trend,
    "factors": _factors,
    "importance": _importance,
    "distribution": _distribution,
    "reasons": _reasons,
    "control": _control,
    "advisors": _funnel,
}
