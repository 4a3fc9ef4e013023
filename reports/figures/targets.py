"""Targets: how far a store, its teams and its people have come this month, and how that was a month and a year ago."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from models.tables.sales import MEASURE
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure, Param
from reports.grouping import DEPARTMENT, MONTH, STORE
from reports.row import ALL, EVERYTHING, Row
from reports.sales.groups import PERSON, Words, read_words
from reports.sales.targets import Reached, before, done, goals
from reports.unit import SHARE, Unit

if TYPE_CHECKING:
    from reports.figure import Asked
    from reports.row import GroupKey

BY: Final = (MONTH, STORE, DEPARTMENT, PERSON)
NUMBER: Final = Unit(name="number", word=Text(zh="台/次/元", en="cars, times or yuan"), lowest=0, least_span=5)
CHANGE: Final = Unit(
    name="change", word=Text.plain("%"), decimals=1, factor=100, signed=True, close="%", lowest=-1, least_span=0.2
)
MEASURED: Final = Param(name="measure", title=Text(zh="指标", en="measure"), choices=MEASURE)
AGAINST: Final = Param(
    name="against",
    title=Text(zh="和什么比", en="against"),
    choices={
        "year": Text(zh="同比（去年同期）", en="a year before"),
        "month": Text(zh="环比（上月同期）", en="a month before"),
    },
)
YEAR: Final = 12
REACHED: Final = replace(SHARE, highest=None)  # more may be reached than was wanted
SO_FAR: Final = Text(
    zh="{measure}：目标 {goal}，已完成 {done}，还差 {left}。",
    en="{measure}: target {goal}, reached {done}, {left} to go.",
)
BEYOND: Final = Text(
    zh="{measure}：目标 {goal}，已完成 {done}，超出 {left}。",
    en="{measure}: target {goal}, reached {done}, {left} beyond.",
)
NO_GOAL: Final = Text(
    zh="{measure}这段时间没有下达目标，已完成 {done}。",
    en="{measure}: no target was set for these days; reached {done}.",
)
SAME_DAYS: Final = Text(
    zh="比的是同样的天数：{now} 对 {then}。", en="The same days are set side by side: {now} against {then}."
)
WHAT: Final = Text(
    zh="成交、交车、试驾按销售过程的日期，新增意向按首次接触，进厂台次和售后产值按来店日期，流失回流按再来店那天。",
    en="Deals, deliveries and test drives by the day of the step, leads by their first contact, visits and revenue by "
    "the day of the visit, won back by the day they came again.",
)


async def _completion(asked: Asked) -> Counted:
    measure = asked.params["measure"]
    reached, wanted, words = await done(asked, measure), await goals(asked, measure), await read_words()
    rows = []
    for key, label, number, goal in _lines(asked, reached, wanted, words):
        behind = _behind(asked, measure, key)
        value = number / goal if goal else None
        rows.append(Row(group=key, label=label, value=value, n=round(number), behind=behind))
    return Counted(rows, [_told(measure, reached, wanted)])


async def _goal(asked: Asked) -> Counted:
    measure = asked.params["measure"]
    lines = _lines(asked, Reached(), await goals(asked, measure), await read_words())
    return Counted([Row(group=key, label=label, value=goal, n=goal or 0) for key, label, _, goal in lines])


async def _done(asked: Asked) -> Counted:
    measure = asked.params["measure"]
    reached, wanted, words = await done(asked, measure), await goals(asked, measure), await read_words()
    lines = _lines(asked, reached, wanted, words)
    return Counted(
        [
            Row(group=key, label=label, value=number, n=round(number), behind=_behind(asked, measure, key))
            for key, label, number, _ in lines
        ]
    )


async def _change(asked: Asked) -> Counted:
    """Set what was reached beside the same days of the month or the year before."""
    measure, months = asked.params["measure"], 1 if asked.params["against"] == "month" else YEAR
    now, then = before(asked.period, asked.as_of, months)
    words = await read_words()
    reached = (await done(replace(asked, period=now), measure)).of(asked.by)
    past = (await done(replace(asked, period=then), measure)).of(asked.by)
    keys = sorted(reached.keys() | past.keys(), key=lambda key: (-reached.get(key, 0), str(key)))
    rows = [
        Row(
            group=ALL if asked.by is None else key or "none",
            label=EVERYTHING if asked.by is None else words.of(asked.by, key),
            value=reached.get(key, 0) / past[key] - 1 if past.get(key) else None,
            n=round(past.get(key, 0)),
        )
        for key in keys
    ]
    return Counted(
        rows or [Row(group=ALL, label=EVERYTHING, value=None, n=0)], [SAME_DAYS.fill(now=now.label, then=then.label)]
    )


def _lines(
    asked: Asked, reached: Reached, wanted: dict[str, dict[Any, int]], words: Words
) -> list[tuple[GroupKey, Text, float, int | None]]:
    """Pair what was reached with its target, group by group; who has neither is left out."""
    by = asked.by
    numbers, targets = reached.of(by), wanted[by or "all"]
    if by is None:
        return [(ALL, EVERYTHING, numbers.get(None, 0), targets.get(None))]
    if by == "month":
        spans = [span for span in asked.period.months if span.first <= asked.as_of or span.month_key in targets]
        return [(s.month_key, s.label, numbers.get(s.month_key, 0), targets.get(s.month_key)) for s in spans]
    keys = sorted(targets.keys() | numbers.keys(), key=lambda key: (not key, -numbers.get(key, 0), str(key)))
    return [(key or "none", words.of(by, key or None), numbers.get(key, 0), targets.get(key)) for key in keys]


def _told(measure: str, reached: Reached, wanted: dict[str, dict[Any, int]]) -> Text:
    """Say in a sentence how far the store has come; a seat that sees only itself is told of itself."""
    number = sum(reached.stores.values()) or sum(reached.people.values())
    goal = wanted["all"].get(None) or sum(wanted["person"].values())
    words = MEASURE[measure]
    if not goal:
        return NO_GOAL.fill(measure=words, done=f"{number:,.0f}")
    said = SO_FAR if number < goal else BEYOND
    return said.fill(measure=words, goal=f"{goal:,}", done=f"{number:,.0f}", left=f"{abs(goal - number):,.0f}")


def _behind(asked: Asked, measure: str, key: GroupKey) -> View:
    """Give the targets of these months; what was reached is opened from the figures of its own noun."""
    view = View().with_condition("measure", "is", measure)
    months = [span.month_key for span in asked.period.months]
    view = view.with_condition("month", "in", ",".join([str(key)] if asked.by == "month" else months))
    path = asked.by if asked.by in {"store", "department", "person"} else None
    return view.with_condition(path, "is", str(key)) if path and key != "none" else view


completion = Figure(
    name="targets.completion",
    title=Text(zh="目标完成率", en="Target completion"),
    formula=Text(
        zh="已完成 ÷ 这些月份的目标之和；本月按到今天为止的完成数对整月目标。" + WHAT.to("zh"),
        en="What was reached ÷ the targets of these months; of the running month what was reached by today against the "
        "whole month's target. " + WHAT.to("en"),
    ),
    unit=REACHED,
    compute=_completion,
    by=BY,
    params=(MEASURED,),
    resource="targets",
)
goal = Figure(
    name="targets.goal",
    title=Text(zh="目标", en="Target"),
    formula=Text(
        zh="这些月份下达的目标之和；产值按元。", en="The targets set for these months, added up; revenue in yuan."
    ),
    unit=NUMBER,
    compute=_goal,
    by=BY,
    params=(MEASURED,),
    resource="targets",
)
reached_so_far = Figure(
    name="targets.done",
    title=Text(zh="已完成", en="Reached"),
    formula=Text(zh="到今天为止的完成数。" + WHAT.to("zh"), en="What was reached by today. " + WHAT.to("en")),
    unit=NUMBER,
    compute=_done,
    by=BY,
    params=(MEASURED,),
    resource="targets",
)
change = Figure(
    name="targets.change",
    title=Text(zh="同比、环比", en="Against last year, last month"),
    formula=Text(
        zh="完成数 ÷ 去年（或上月）同样那些天的完成数 − 1；本月只比到今天为止的天数。以前一台没有的，不算比例。",
        en="What was reached ÷ what was reached on the same days of the year (or month) before, less one; of the "
        "running month only the days until today. Where there was nothing before there is no share.",
    ),
    unit=CHANGE,
    compute=_change,
    by=(STORE, DEPARTMENT, PERSON),
    params=(MEASURED, AGAINST),
    resource="targets",
)
