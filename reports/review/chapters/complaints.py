"""Complaints: how many cases, how fast they were put right, what customers said afterwards, and the list of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from models.gate.reading import read
from models.kinds import KINDS
from models.resources import RESOURCES
from models.tables.cases import CASE_STATE, SEVERITY
from models.text import Text
from models.view import View
from reports.kit.paper import Column
from reports.review.drawing import lines
from reports.review.parts import Chapter, Table, Tile, Written
from reports.review.reading import known_in
from reports.review.saying import change_of, joined, sure, tile

if TYPE_CHECKING:
    from reports.review.parts import Known
    from reports.review.question import Question
    from reports.review.reading import Reading

MOST: Final = 12
PLATES: Final = KINDS["plate"]
PLATE: Final = re.compile(r"[\u4e00-\u9fff][A-Z][·]?[A-Z0-9]{4,6}[\u4e00-\u9fff]?")
SHOWN: Final = ["opened_on", "title", "severity", "state"]
NONE: Final = Text(zh="{month}没有立案的客诉，{change}。", en="No case was opened in {month}: {change}.")
OPENED: Final = Text(zh="{month}立案 {n} 件，{change}。", en="Cases opened in {month}: {n}, {change}.")
TIMELY: Final = Text(
    zh="到时限的 {due} 件里按时解决 {share}；有结果的案件，一半在 {hours} 小时以内解决。",
    en="Of {due} due {share} were solved in time; half of those with a result took {hours} hours or less.",
)
LATE: Final = Text(
    zh="到今天还有 {n} 件过了时限没有结果，请逐件定人。",
    en="Past due today without a result: {n}; each needs somebody by name.",
)
BETTER: Final = Text(
    zh="处理后复查的客户，指数平均从 {before} 分回到 {after} 分。",
    en="Customers asked again afterwards went from {before} to {after} on the index.",
)
PIECES: Final = Text(zh="件", en="cases")
OPENED_TITLE: Final = Text(zh="立案", en="Cases opened")
TIMELY_TITLE: Final = Text(zh="按时解决率", en="Solved in time")
HOURS_TITLE: Final = Text(zh="一半案件的解决用时", en="Half are solved within")
GAIN_TITLE: Final = Text(zh="处理后指数提高", en="Gain after the case")
LATE_TITLE: Final = Text(zh="过期未结（今天）", en="Past due today")
BY_MONTH: Final = Text(zh="每月立案数", en="Cases opened by month")
CASES: Final = Text(zh="当月的案件（不写客户姓名，车牌遮住）", en="The month's cases, without names, plates covered")
NO_PLATE: Final = Text(
    zh="没有车牌的：客户要求保密，或者这件事不涉及车辆。",
    en="Without a plate: the customer asked for confidence, or no car is concerned.",
)
DAY: Final = Text(zh="立案", en="Opened")
WHAT: Final = Text(zh="事由", en="About")
HOW_BAD: Final = Text(zh="程度", en="Severity")
STATE: Final = Text(zh="状态", en="State")


async def _write(reading: Reading, asked: Question) -> Written | None:
    opened, hours = await reading.two("cases.opened"), await reading.two("cases.hours")
    timely, late = await reading.two("cases.in_time"), await reading.one("shop.cases_past_due")
    gain = await _gain(reading)
    words = OPENED if opened[0].value else NONE
    told = [words.fill(month=asked.period.label, n=opened[0].shown, change=change_of(*opened, asked, PIECES))]
    if timely[0].value is not None and hours[0].value is not None:
        told.append(TIMELY.fill(due=f"{timely[0].row.n:,}", share=timely[0].shown, hours=hours[0].shown))
    if len(gain) == 3 and gain[2].value is not None:  # noqa: PLR2004 -- before, after, and the difference
        told.append(BETTER.fill(before=gain[0].shown, after=gain[1].shown))
    if late.value:
        told.append(LATE.fill(n=late.shown))
    tiles = [
        tile(OPENED_TITLE, opened, asked, better=-1, word=PIECES),
        tile(TIMELY_TITLE, timely, asked, better=1),
        tile(HOURS_TITLE, hours, asked, better=-1),
        Tile(title=LATE_TITLE, known=late, word=PIECES),
    ]
    if len(gain) == 3 and gain[2].value is not None:  # noqa: PLR2004 -- as above
        tiles[3:] = [Tile(title=GAIN_TITLE, known=gain[2], note=sure(gain[2]))]
    chart = await lines(reading, "cases_opened", BY_MONTH, {"cases.opened": OPENED_TITLE})
    table = await _cases(asked)
    return Written(told=[joined(*told)], tiles=tiles, parts=[chart, table] if table else [chart])


async def _gain(reading: Reading) -> list[Known]:
    answer = await reading.answer("cases.recovery")
    return [known_in(answer, place) for place in range(len(answer.rows))]


async def _cases(asked: Question) -> Table | None:
    """List the month's cases as the seat may see them; who the customer is stands nowhere on paper."""
    view = View(size=MOST, order="opened_on").with_condition("opened_on", "from", asked.period.first.isoformat())
    view = view.with_condition("opened_on", "to", asked.period.last.isoformat())
    page = await read(RESOURCES["cases"], asked.seat, view, columns=SHOWN)
    rows = [
        (
            f"{row.values['opened_on']:%m-%d}",
            _masked(str(row.values["title"] or "—")),
            _word(SEVERITY, row.values["severity"], asked.lang),
            _word(CASE_STATE, row.values["state"], asked.lang),
        )
        for row in page.rows
    ]
    columns = (Column(DAY), Column(WHAT, 5), Column(HOW_BAD), Column(STATE))
    note = NO_PLATE if not all(_has_plate(str(row.values["title"])) for row in page.rows) else None
    return Table(title=CASES, columns=columns, rows=rows, note=note) if rows else None


def _has_plate(title: str) -> bool:
    return any(PLATE.fullmatch(word) for word in title.split())


def _masked(title: str) -> str:
    """Cover plates that stand in what a case is about: paper lies on desks."""
    return " ".join(PLATES.mask(word) if PLATE.fullmatch(word) else word for word in title.split())


def _word(words: dict[str, Text], value: object, lang: str) -> str:
    return words[str(value)].to(lang) if str(value) in words else "—"


CHAPTER: Final = Chapter(key="complaints", title=Text(zh="客诉", en="Complaints"), place=50, write=_write)
