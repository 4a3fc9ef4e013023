"""Accountability: how many records of which cause, and the share of those above; nobody is named on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.paper import Column
from reports.review.parts import Chapter, Table, Written
from reports.review.praise import awards_of
from reports.review.saying import change_of, joined, most, named, tile

if TYPE_CHECKING:
    from reports.review.question import Question
    from reports.review.reading import Reading

RIGHT: Final = 0.8
NEAR: Final = 0.05
RECORDS: Final = Text(
    zh="责任台账当月登记 {n} 条，{change}，其中{kinds}。",
    en="On record in the ledger of fault and praise: {n}, {change}; {kinds}.",
)
NONE: Final = Text(zh="责任台账当月没有登记。", en="Nothing went on record in the ledger of fault and praise.")
MANAGERS: Final = Text(
    zh="已决定的分数里上级承担 {share}（合适的是 80% 左右）。",
    en="Of the points decided those above carry {share}; about 80 % is right.",
)
LOW: Final = Text(
    zh="上级承担得少，多查一查制度哪里有缺口。", en="That is little: look for the gap in the system first."
)
NO_NAMES: Final = Text(
    zh="这里只说件数和原因，不写姓名；谁的事由本人和上级当面谈。",
    en="Numbers and causes only, no names: the person and the one above talk face to face.",
)
APART: Final = Text(
    zh="会上宣布的表彰不记在台账里，见“会议与任务”。",
    en="Awards given out in the meeting are not part of it; they stand under “Meetings and tasks”.",
)
CAUSES: Final = Text(zh="原因：{causes}。", en="Causes: {causes}.")
PIECES: Final = Text(zh="条", en="on record")
FEWEST: Final = 3  # causes of a table
RECORDS_TITLE: Final = Text(zh="责任与表扬", en="Records")
POINTS_TITLE: Final = Text(zh="责任分", en="Points")
MANAGERS_TITLE: Final = Text(zh="上级承担", en="Carried by those above")
BY_CAUSE: Final = Text(zh="按原因", en="By cause")
CAUSE: Final = Text(zh="原因", en="Cause")
COUNT: Final = Text(zh="条数", en="Records")


async def _write(reading: Reading, asked: Question) -> Written | None:
    records, managers = await reading.two("accountability.records"), await reading.two("accountability.managers")
    tiles = [
        tile(RECORDS_TITLE, records, asked, word=PIECES),
        tile(POINTS_TITLE, await reading.two("accountability.points"), asked),
        tile(MANAGERS_TITLE, managers, asked),
    ]
    if not records[0].value:
        return Written(told=[joined(NONE, *await _apart(asked))], tiles=tiles)
    kinds = named(
        most((await reading.answer("accountability.records", by="kind")).rows), records[0].figure.unit, PIECES
    )
    told = [RECORDS.fill(n=records[0].shown, change=change_of(*records, asked, PIECES), kinds=kinds)]
    told += await _apart(asked)
    if managers[0].value is not None:
        told.append(MANAGERS.fill(share=managers[0].shown))
        if managers[0].value < RIGHT - NEAR:
            told.append(LOW)
    causes = most((await reading.answer("accountability.records", by="cause")).rows, 8)
    if 0 < len(causes) < FEWEST:
        told.append(CAUSES.fill(causes=named(causes, records[0].figure.unit, PIECES)))
    rows = [(row.words(asked.lang), f"{row.value or 0:,.0f}") for row in causes]
    table = Table(title=BY_CAUSE, columns=(Column(CAUSE, 4), Column(COUNT, 1, "right")), rows=rows)
    return Written(told=[joined(*told, NO_NAMES)], tiles=tiles, parts=[table] if len(rows) >= FEWEST else [])


async def _apart(asked: Question) -> list[Text]:
    """Tell apart what another chapter calls praise, where there is some."""
    return [APART] if await awards_of(asked) is not None else []


CHAPTER: Final = Chapter(key="accountability", title=Text(zh="责任与表扬", en="Accountability"), place=80, write=_write)
