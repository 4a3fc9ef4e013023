"""Cover: the two questions in large figures, the traffic of the month, and what it all says in a few lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.review.drawing import lines
from reports.review.reading import known_in
from reports.review.saying import change_of, grown, joined, most, named, tile, tone_of
from reports.unit import MINUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.review.parts import Chart, Known, Tile
    from reports.review.question import Question
    from reports.review.reading import Reading

BACK: Final = Text(zh="这个月，有多少客户回来了？", en="How many came back this month?")
LOST: Final = Text(zh="这个月，我们流失了多少？", en="How many did we lose this month?")
SAID: Final = Text(zh="{change}。", en="That is {change}.")
FROM: Final = Text(zh="{change}，主要是{series}。", en="That is {change}, mostly {series}.")
MORE: Final = Text(zh="{change}；增加最多的是{series}。", en="That is {change}; most was gained by {series}.")
FEWER: Final = Text(zh="{change}；减少最多的是{series}。", en="That is {change}; it fell most for {series}.")
GROUP: Final = Text(zh="{label}（{sign}{by} 台）", en="{label} ({sign}{by})")
GAIN: Final = Text(
    zh="首次来店 {new} 台，加上回流 {back} 台，减去流失 {lost} 台：在用的车净增 {net} 台。",
    en="{new} new cars and {back} won back, less {lost} lost: {net} more in use.",
)
LOSS: Final = Text(
    zh="首次来店 {new} 台，加上回流 {back} 台，抵不过流失 {lost} 台：在用的车净减 {net} 台。",
    en="{new} new cars and {back} won back do not make up for {lost} lost: {net} fewer in use.",
)
TRAFFIC: Final = Text(zh="进店 {n} 次，{change}。", en="{n} visits, {change}.")
VISITS: Final = Text(zh="进店台次", en="Visits")
NEW: Final = Text(zh="首次来店", en="New cars")
REVENUE: Final = Text(zh="售后产值", en="Service revenue")
YUAN: Final = Text(zh="元", en="yuan")
INDEX: Final = Text(zh="满意度指数", en="Satisfaction index")
CHART: Final = Text(zh="每月进店台次", en="Visits by month")
NEW_PLACE: Final = 0  # of the funnel's rows


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One of the two questions with its large figure and what is to be said about it."""

    question: Text
    known: Known
    said: Text
    tone: str


@dataclass(frozen=True, kw_only=True)
class Cover:
    """What stands on the first page."""

    answers: Sequence[Answer]
    told: Sequence[Text]
    tiles: Sequence[Tile]
    chart: Chart


async def cover_of(reading: Reading, asked: Question) -> Cover:
    """Write the first page."""
    back, lost = await reading.two("churn.won_back"), await reading.two("churn.lost")
    visits = await reading.two("visits.count")
    new = [known_in(answer, NEW_PLACE) for answer in
           (await reading.answer("churn.funnel"), await reading.answer("churn.funnel", asked.against))]  # fmt: skip
    answers = [
        Answer(question=BACK, known=back[0], said=await _said(reading, "churn.won_back", back, asked),
               tone=tone_of(*back, 1)),
        Answer(question=LOST, known=lost[0], said=await _said(reading, "churn.lost", lost, asked),
               tone=tone_of(*lost, -1)),
    ]  # fmt: skip
    net = (new[0].value or 0) + (back[0].value or 0) - (lost[0].value or 0)
    flow = (GAIN if net >= 0 else LOSS).fill(
        new=new[0].shown, back=back[0].shown, lost=lost[0].shown, net=f"{abs(net):,.0f}"
    )
    tiles = [
        tile(VISITS, visits, asked, better=1),
        tile(NEW, (new[0], new[1]), asked, better=1),
        tile(REVENUE, await reading.two("targets.done", measure="revenue"), asked, better=1, word=YUAN),
        tile(INDEX, await reading.two("satisfaction.index", form="csi_service"), asked, better=1),
    ]
    traffic = TRAFFIC.fill(n=visits[0].shown, change=change_of(*visits, asked))
    chart = await lines(reading, "visits", CHART, {"visits.count": VISITS})
    return Cover(answers=answers, told=[joined(traffic, flow)], tiles=tiles, chart=chart)


async def _said(reading: Reading, name: str, pair: tuple[Known, Known], asked: Question) -> Text:
    """Say how the number changed and which series did most of it."""
    now, before = pair
    change = change_of(now, before, asked)
    rows = (await reading.answer(name, by="series")).rows
    then = (await reading.answer(name, asked.against, by="series")).rows
    rises = (now.value or 0) > (before.value or 0)
    moved = grown(rows, then, 1 if rises else -1)[:2] if now.value != before.value else []
    if moved:
        sign = "+" if rises else MINUS
        series = [GROUP.fill(label=row.label, sign=sign, by=f"{abs(by):,.0f}") for row, by in moved]
        words = Text(zh="、".join(one.to("zh") for one in series), en=", ".join(one.to("en") for one in series))
        return (MORE if rises else FEWER).fill(change=change, series=words)
    found = most(rows)
    return FROM.fill(change=change, series=named(found, now.figure.unit)) if found else SAID.fill(change=change)
