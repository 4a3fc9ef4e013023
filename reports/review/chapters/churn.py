"""Churn: who still comes, who was lost and why, who was won back, and what went with the lost ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.rules.calendar import months_before
from models.rules.churn.asking import months_for
from models.text import Text
from reports.charts.trend import Reference
from reports.kit.paper import Column
from reports.period import Period
from reports.review.drawing import groups, lines
from reports.review.parts import Chapter, Chart, Table, Written
from reports.review.saying import change_of, grown, joined, most, named, share_of, tile
from reports.unit import SHARE

if TYPE_CHECKING:
    from reports.review.parts import Known
    from reports.review.question import Question
    from reports.review.reading import Reading

YEAR: Final = 12
TARGET: Final = "churn_target"
RATE: Final = Text(
    zh="到{end}，来过的车里有 {value} 超过 {months} 个月没来，{change}。",
    en="As of {end}, {value} of the cars that ever came have not come for {months} months, {change}.",
)
OVER: Final = Text(zh="目标是 {target} 以内，还没达到。", en="The target is {target} at most: not reached.")
UNDER: Final = Text(zh="目标是 {target} 以内，达到了。", en="The target is {target} at most: reached.")
MOVED: Final = Text(
    zh="当月流失 {lost} 台，{change}；流失最多的是{series}。",
    en="Cars lost in the month: {lost}, {change}; most of them {series}.",
)
GREW: Final = Text(zh="和{then}比，{series}增加最多。", en="Against {then}, {series} grew most.")
RISE: Final = Text(zh="{label}（多 {by} 台）", en="{label} (+{by})")
NO_LOSS: Final = Text(zh="当月没有流失的车。", en="No car was lost in the month.")
REASON: Final = Text(
    zh="问到原因的 {n} 台里，主要是{reasons}。", en="Of the {n} cars whose reason is known: {reasons}."
)
VALUE: Final = Text(
    zh="至今没回来的，走之前一年共消费 {value} 元。",
    en="Those not back yet spent {value} yuan in their last year here.",
)
STOCK: Final = Text(zh="流失率（存量）", en="Churn rate (stock)")
LOST: Final = Text(zh="流失", en="Lost")
BACK: Final = Text(zh="回流", en="Won back")
NEW: Final = Text(zh="首次来店", en="New cars")
STAYING: Final = Text(zh="一年后还在来", en="Still coming after a year")
TREND: Final = Text(zh="每月流失和回流的台数", en="Cars lost and won back, by month")
RATES: Final = Text(zh="各月底的流失率", en="Churn rate at the end of each month")
BY_SERIES: Final = Text(zh="当月流失的车，按车系", en="Cars lost in the month, by series")
WHY: Final = Text(zh="问到的流失原因", en="Why they left, where known")
GOAL: Final = Text(zh="目标", en="target")
CLASSES: Final = Text(zh="全部车辆怎么分布（台）", en="How all cars stand")
CLASS: Final = Text(zh="分类", en="Class")
SHARE_OF: Final = Text(zh="占比", en="Share")


async def _write(reading: Reading, asked: Question) -> Written | None:
    stock = await reading.two("churn.rate")
    if stock[0].value is None:
        return None
    lost = await reading.two("churn.lost")
    tiles = [
        tile(STOCK, stock, asked, better=-1),
        tile(LOST, lost, asked, better=-1),
        tile(BACK, await reading.two("churn.won_back"), asked, better=1),
        tile(STAYING, await reading.two("churn.survival"), asked),
    ]
    told = [_rate(stock, asked), *await _lost(reading, lost, asked)]
    return Written(told=told, tiles=tiles, parts=[*await _charts(reading), await _classes(reading, asked)])


def _rate(stock: tuple[Known, Known], asked: Question) -> Text:
    months, change = months_for(asked.seat)[1], change_of(*stock, asked)
    said = RATE.fill(end=asked.end, value=stock[0].shown, change=change, months=months)
    target = int(asked.seat.settings.get(TARGET, 0) or 0) / 100
    if not target:
        return said
    words = (OVER if (stock[0].value or 0) > target else UNDER).fill(target=SHARE.shown(target))
    return joined(said, words)


async def _lost(reading: Reading, lost: tuple[Known, Known], asked: Question) -> list[Text]:
    if not lost[0].value:
        return [NO_LOSS]
    now = await reading.answer("churn.lost", by="series")
    before = await reading.answer("churn.lost", asked.against, by="series")
    told = [
        MOVED.fill(lost=lost[0].shown, change=change_of(*lost, asked), series=named(most(now.rows), now.figure.unit))
    ]
    rise = grown(now.rows, before.rows)
    if (lost[0].value or 0) > (lost[1].value or 0) and rise:
        series = RISE.fill(label=rise[0][0].label, by=f"{rise[0][1]:,.0f}")
        told[0] = joined(told[0], GREW.fill(then=asked.against.label, series=series))
    reasons = await reading.answer("churn.reasons")
    if reasons.rows:
        told.append(REASON.fill(n=f"{reasons.rows[0].n:,}", reasons=named(most(reasons.rows, 3), SHARE)))
    value = await reading.one("churn.value_lost")
    if value.value:
        told[-1] = joined(told[-1], VALUE.fill(value=value.shown))
    return told


async def _charts(reading: Reading) -> list[Chart]:
    target = int(reading.question.seat.settings.get(TARGET, 0) or 0) / 100
    found = [
        await lines(reading, "churn_moved", TREND, {"churn.lost": LOST, "churn.won_back": BACK}),
        await lines(reading, "churn_rate", RATES, {"churn.rate": STOCK},
                    reference=Reference(target, GOAL) if target else None),
    ]  # fmt: skip
    series = await reading.answer("churn.lost", by="series")
    reasons = await reading.answer("churn.reasons")
    before = await reading.answer("churn.lost", reading.question.against, by="series")
    if series.rows:
        found.append(groups(reading, "churn_series", BY_SERIES, series, before=before, is_half=bool(reasons.rows)))
    if reasons.rows:
        found.append(groups(reading, "churn_reasons", WHY, reasons, is_half=bool(series.rows)))
    return found


async def _classes(reading: Reading, asked: Question) -> Table:
    spans = [asked.period, asked.against]
    year_ago = Period.of_months(months_before(asked.period.first, YEAR), 1)
    if year_ago not in spans:
        spans.append(year_ago)
    answers = [await reading.answer("churn.classes", span) for span in spans]
    total = sum(row.value or 0 for row in answers[0].rows)
    columns = [Column(CLASS, 2), *(Column(span.label, 1, "right") for span in spans)]
    columns.insert(2, Column(SHARE_OF, 1, "right"))
    rows = []
    for place, row in enumerate(answers[0].rows):
        numbers = [answer.figure.unit.shown(answer.rows[place].value) for answer in answers]
        rows.append([row.words(asked.lang), numbers[0], share_of(row.value or 0, total), *numbers[1:]])
    return Table(title=CLASSES, columns=columns, rows=rows)


CHAPTER: Final = Chapter(key="churn", title=Text(zh="流失与留存", en="Lost and kept"), place=30, write=_write)
