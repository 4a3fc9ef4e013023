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
from reports.charts.trend import ChangeMark, Line, Reference, trend
from reports.figures import FIGURES
from reports.grouping import ADVISOR, MONTH
from reports.kit.drawn import drawn
from reports.period import Period
from reports.satisfaction import findings as find
from reports.satisfaction.answers import answers_of
from reports.satisfaction.counting import by_stretch, index_values, scales_of
from reports.satisfaction.crosshair import LINES, OPTIONS, cross_of, target_of
from reports.satisfaction.loyalty import STANCES, is_about_loyalty, said_and_done
from reports.satisfaction.parts import within
from reports.satisfaction.scope import scope_of
from reports.satisfaction.spreading import level_words, levels_of, reason_item
from reports.satisfaction.story import changes_of
from reports.satisfaction.table import factors_of
from reports.statistics.control import xmr_chart
from reports.unit import INDEX, SCORE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from models.text import Text
    from reports.charts.drawing import Picture
    from reports.figure import Asked, FigureAnswer
    from reports.kit.look import Look
    from reports.row import Row
    from surveys.engine.form import Form

SHORTEST_TREND: Final = 6  # months; a shorter period is shown with the months before it
YEAR: Final = 12
FEWEST_TO_COMPARE: Final = 2  # factors, for one alone has no quadrant
WITH_ADVISORS: Final = frozenset({"visit", "customer", "vehicle", "sale", "case"})


@dataclass(frozen=True)
class Charted:
    """A drawing that can be painted, the figure behind it, and the row behind each of its places."""

    name: str
    drawing: Drawing
    answer: FigureAnswer
    places: Mapping[str, Row]
    scope: Text
    key: Any
    state: Any

    async def picture(self) -> Picture:
        """Paint it in a thread, once for this state of the data."""
        return await drawn((self.key, self.drawing.frame.look), self.state, lambda: self.drawing.picture("png"))

    def xlsx(self) -> bytes:
        """Write the figure and the drawing's own table as an Excel workbook."""
        from reports.kit.workbook import figure_workbook  # noqa: PLC0415 -- only for who wants Excel

        return figure_workbook(self.answer, self.scope, self.drawing.table())


async def charted(name: str, asked: Asked, look: Look, *, signed: bool = False) -> Charted:
    """Count what a chart of the page shows and lay it out; a signed one says under it whose answers it shows."""
    if name != "importance":
        asked = replace(asked, params={key: said for key, said in asked.params.items() if key not in OPTIONS})
    answers = await answers_of(asked)
    drawing, answer, rows = await CHARTS[name](asked, look)
    scope = scope_of(answers, asked)
    if signed:
        note = drawing.frame.note
        frame = replace(drawing.frame, note=find.SIGNED.fill(scope=scope, note=note) if note else scope)
        drawing = replace(drawing, frame=frame)
    marks = tuple(await marks_of(asked)) if name == "trend" else ()
    key = (name, answers.key, asked.period, asked.view, tuple(sorted(asked.params.items())), signed)
    return Charted(
        name, drawing, answer, places_of(rows), scope, key, (answers.state, asked.as_of, marks, target_of(asked))
    )


def charts_of(form: Form) -> list[str]:
    """Name the charts that a form can have: without factors there are none of factors, and so on."""
    factors = factors_of(form)
    reason = form.by_id.get(reason_item(form))
    kept = {
        "factors": bool(factors),
        "importance": len(factors) >= FEWEST_TO_COMPARE and "overall" in form.asked,
        "distribution": bool(scales_of(form)),
        "reasons": reason is not None and reason.list is not None,
        "loyalty": is_about_loyalty(form),
        "advisors": form.head.subject in WITH_ADVISORS,
    }
    return [name for name in CHARTS if kept.get(name, True)]


def places_of(rows: Iterable[Row]) -> dict[str, Row]:
    """Give the rows by the keys of their places."""
    return {str(row.group): row for row in rows}


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


def _frame(answer: FigureAnswer, title: Text, look: Look, note: Text | None = None) -> Frame:
    return Frame(title=title, measure=answer.figure.title, unit=answer.figure.unit, look=look, note=note)


def _on_its_scale(frame: Frame, form: Form) -> Frame:
    """Let axes end where the form's own score does: at 1,000 by factors, at 100 as a share."""
    most = (form.score.points if form.score else None) or INDEX.highest or 1
    span = INDEX.least_span * most / (INDEX.highest or 1)
    return replace(frame, unit=replace(frame.unit, highest=most, least_span=span))


Made = tuple[Drawing, "FigureAnswer", "Iterable[Row]"]


async def _trend(asked: Asked, look: Look) -> Made:
    answer = await answer_of("satisfaction.index", replace(asked, period=long(asked.period)), MONTH.key)
    marks, form = await marks_of(asked), (await answers_of(asked)).form
    frame = _on_its_scale(_frame(answer, find.of_trend(answer.rows), look, find.TREND_NOTE), form)
    target = target_of(asked)
    is_comparable = form.score is not None and form.score.how == "factors" and not by_stretch(asked.params)
    reference = Reference(target, LINES["targets"]) if target and is_comparable else None
    drawing = trend([Line(answer.figure.title, answer.rows)], frame, marks=marks, reference=reference)
    return drawing, answer, answer.rows


async def _factors(asked: Asked, look: Look) -> Made:
    changes = await changes_of(asked)
    answer, before = await asyncio.gather(
        answer_of("satisfaction.factors", asked),
        answer_of("satisfaction.factors", replace(asked, period=changes.before)),
    )
    known = {key: one for key, one in changes.factors.items() if one.value is not None}
    rows = sorted(answer.rows, key=lambda row: row.value if row.value is not None else 99)
    frame = _frame(answer, find.of_factors(rows, known), look, find.FACTORS_NOTE)
    then = before.rows if known else ()
    return bars(rows, frame, before=then, changes=dict(known)), answer, rows


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
    cross = cross_of(asked, spots)
    note = find.IMPORTANCE_NOTE.fill(n=max((row.n for row in answer.rows), default=0))
    note = find.SENTENCES.fill(one=cross.note, two=note) if cross.note else note
    title = find.of_importance(spots, few, cross.at)
    frame = Frame(title=title, measure=find.PERFORMANCE, unit=SCORE, look=look, note=note)
    return quadrants(spots, frame, cross=cross.at, lines=(cross.upright, cross.level)), answer, answer.rows


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
    places: list[Row] = []
    for name, words in chosen.items():
        rows = [by_group[f"{name}:{low}-{high}"] for low, high in levels]
        spreads.append(Spread(name, words, [round((row.value or 0) * row.n) for row in rows]))
        places += [replace(row, group=f"{name}:{place}") for place, row in enumerate(rows)]
    shown = [Level(level_words(low, high)) for low, high in levels]
    frame = _frame(answer, find.of_distribution(spreads, shown), look)
    return stacked(spreads, shown, frame), answer, places


async def _reasons(asked: Asked, look: Look) -> Made:
    answer = await answer_of("satisfaction.reasons", asked)
    note = answer.notes[0] if answer.notes else None
    return pareto_chart(answer.rows, _frame(answer, find.of_reasons(answer.rows), look, note)), answer, answer.rows


async def _control(asked: Asked, look: Look) -> Made:
    answer = await answer_of("satisfaction.index", replace(asked, period=long(asked.period)), MONTH.key)
    control = xmr_chart([row.value for row in answer.rows])
    form = (await answers_of(asked)).form
    frame = _on_its_scale(_frame(answer, find.of_control(answer.rows, control), look, find.CONTROL_NOTE), form)
    return control_chart(answer.rows, control, frame), answer, answer.rows


async def _funnel(asked: Asked, look: Look) -> Made:
    answer, answers = await asyncio.gather(answer_of("satisfaction.index", asked, ADVISOR.key), answers_of(asked))
    rows = [row for row in answer.rows if row.group != "none"]
    values = index_values(answers.form, within(answers.table, asked.period), asked.params.get("convention", ""))
    level = Centre(float(values.mean()), float(values.std(ddof=1))) if len(values) > 1 else Centre(0, 1)
    frame = _on_its_scale(_frame(answer, find.of_people(rows, level), look, find.PEOPLE_NOTE), answers.form)
    return funnel(rows if len(values) > 1 else (), level, frame), answer, rows


async def _loyalty(asked: Asked, look: Look) -> Made:
    answer, answers = await asyncio.gather(answer_of("satisfaction.loyalty", asked), answers_of(asked))
    spreads, places = said_and_done(answers.form, answer.rows)
    frame = _frame(answer, find.of_loyalty(spreads), look, find.LOYALTY_NOTE)
    levels = [Level(words, tone) for words, tone in zip(STANCES, ("bad", "middling", "good"), strict=True)]
    return stacked(spreads, levels, frame), answer, places


CHARTS: Final[dict[str, Callable[[Asked, Look], Awaitable[Made]]]] = {
    "trend": _trend,
    "loyalty": _loyalty,
    "factors": _factors,
    "importance": _importance,
    "distribution": _distribution,
    "reasons": _reasons,
    "control": _control,
    "advisors": _funnel,
}
