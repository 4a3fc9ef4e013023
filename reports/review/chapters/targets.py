"""Targets: how far the month came, against a year and a month ago, and what is wanted of the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.tables.sales import MEASURE
from models.text import Text
from reports.charts.trend import Reference
from reports.figures.targets import CHANGE, NUMBER
from reports.kit.paper import Column
from reports.review.drawing import lines
from reports.review.parts import Chapter, Chart, Table, Written
from reports.review.saying import joined
from reports.unit import SHARE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.figure import FigureAnswer
    from reports.review.question import Question
    from reports.review.reading import Reading
    from reports.row import Row

REACHED: Final = Text(zh="{month}达成目标的有：{names}。", en="Reached in {month}: {names}.")
MISSED: Final = Text(zh="没达成的有：{names}。", en="Not reached: {names}.")
ONE: Final = Text(zh="{measure} {share}", en="{measure} {share}")
NO_GOALS: Final = Text(
    zh="{month}没有下达目标，只列完成数。", en="No targets were set for {month}; only what was reached."
)
NEXT: Final = Text(zh="{month}已下达 {n} 项目标，{first} {goal}。", en="Targets set for {month}: {n}; {first}: {goal}.")
NO_NEXT: Final = Text(
    zh="{month}的目标还没有下达，会上定下来，当天录入。",
    en="No targets are set for {month} yet: settle them in the meeting and enter them the same day.",
)
RESULT: Final = Text(zh="目标完成情况", en="What was reached")
CHART: Final = Text(zh="每月成交目标的完成率", en="Share of the month's target of deals that was reached")
DEALS: Final = Text(zh="成交完成率", en="Deals reached")
MEASURED: Final = Text(zh="指标", en="Measure")
GOAL: Final = Text(zh="目标", en="Target")
DONE: Final = Text(zh="完成", en="Reached")
COMPLETION: Final = Text(zh="完成率", en="Share")
BY_YEAR: Final = Text(zh="同比", en="On last year")
BY_MONTH: Final = Text(zh="环比", en="On last month")
NEXT_TABLE: Final = Text(zh="{month}的目标", en="Targets for {month}")
WHOLE: Final = Text(zh="全店", en="Store")


async def _write(reading: Reading, asked: Question) -> Written | None:
    completion = {name: await reading.answer("targets.completion", measure=name) for name in MEASURE}
    done = {name: await reading.answer("targets.done", measure=name) for name in MEASURE}
    ahead = {name: await reading.answer("targets.goal", asked.next, measure=name) for name in MEASURE}
    known = {name: answer.rows[0] for name, answer in completion.items() if answer.rows[0].value is not None}
    if not known and not any(answer.rows[0].value for answer in (*done.values(), *ahead.values())):
        return None
    parts: list[Chart | Table] = []
    if known:
        figures = {"targets.completion": DEALS}
        parts.append(
            await lines(reading, "targets_completion", CHART, figures, measure="deals", reference=Reference(1, GOAL))
        )
    parts.append(await _result(reading, asked, done))
    table = await _next(reading, asked, ahead)
    return Written(told=[joined(*_told(asked, known), _ahead(asked, ahead))], parts=[*parts, table] if table else parts)


def _told(asked: Question, known: dict[str, Row]) -> list[Text]:
    month = asked.period.label
    if not known:
        return [NO_GOALS.fill(month=month)]
    reached = [name for name, row in known.items() if (row.value or 0) >= 1]
    missed = [name for name in known if name not in reached]
    told = [REACHED.fill(month=month, names=_named(reached, known))] if reached else []
    return [*told, MISSED.fill(names=_named(missed, known))] if missed else told


def _named(names: Sequence[str], known: dict[str, Row]) -> Text:
    found = [ONE.fill(measure=MEASURE[name], share=SHARE.shown(known[name].value)) for name in names]
    return Text(zh="、".join(one.to("zh") for one in found), en=", ".join(one.to("en") for one in found))


def _ahead(asked: Question, ahead: dict[str, FigureAnswer]) -> Text:
    goals = {name: answer.rows[0].value for name, answer in ahead.items() if answer.rows[0].value}
    if not goals:
        return NO_NEXT.fill(month=asked.next.label)
    first = next(iter(goals))
    return NEXT.fill(month=asked.next.label, n=len(goals), first=MEASURE[first], goal=NUMBER.shown(goals[first]))


async def _result(reading: Reading, asked: Question, done: dict[str, FigureAnswer]) -> Table:
    rows = []
    for name, answer in done.items():
        goal = (await reading.answer("targets.goal", measure=name)).rows[0].value
        share = (await reading.answer("targets.completion", measure=name)).rows[0].value
        changes = [
            (await reading.answer("targets.change", measure=name, against=against)).rows[0].value
            for against in ("year", "month")
        ]
        if goal or answer.rows[0].value:
            numbers = [NUMBER.shown(goal), NUMBER.shown(answer.rows[0].value), SHARE.shown(share)]
            rows.append([MEASURE[name].to(asked.lang), *numbers, *(CHANGE.shown(one) for one in changes)])
    columns = [Column(MEASURED, 2)]
    columns += [Column(title, 1, "right") for title in (GOAL, DONE, COMPLETION, BY_YEAR, BY_MONTH)]
    return Table(title=RESULT, columns=columns, rows=rows)


async def _next(reading: Reading, asked: Question, ahead: dict[str, FigureAnswer]) -> Table | None:
    """Set the next month's targets by measure: the store's, and those of its departments."""
    wanted = {name: answer.rows[0].value for name, answer in ahead.items() if answer.rows[0].value}
    if not wanted:
        return None
    split = {name: (await reading.answer("targets.goal", asked.next, by="department", measure=name)).rows
             for name in wanted}  # fmt: skip
    teams = {row.group: row.label for rows in split.values() for row in rows if row.value and row.group != "none"}
    columns = [Column(MEASURED, 2), Column(WHOLE, 1, "right")]
    columns += [Column(label if isinstance(label, Text) else Text.plain(label), 1, "right") for label in teams.values()]
    rows = []
    for name, goal in wanted.items():
        cells = {row.group: row.value for row in split[name]}
        rows.append([MEASURE[name].to(asked.lang), NUMBER.shown(goal), *(NUMBER.shown(cells.get(t)) for t in teams)])
    return Table(title=NEXT_TABLE.fill(month=asked.next.label), columns=columns, rows=rows)


CHAPTER: Final = Chapter(key="targets", title=Text(zh="目标", en="Targets"), place=100, write=_write)
