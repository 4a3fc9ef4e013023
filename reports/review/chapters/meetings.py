"""Meetings and tasks: whether the meetings were held, and whether what was promised in them was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.paper import Column
from reports.review.parts import Chapter, Table, Tile, Written
from reports.review.praise import awards_of, scripts_of
from reports.review.saying import change_of, joined, most, named, tile
from reports.unit import SHARE

if TYPE_CHECKING:
    from reports.review.question import Question
    from reports.review.reading import Reading

HELD: Final = Text(
    zh="该开的会 {n} 次，开了并签字的占 {share}，{change}。",
    en="Meetings planned: {n}; held and signed off: {share}, {change}.",
)
KEPT: Final = Text(zh="到期的 {n} 件任务按时完成 {share}。", en="Tasks due: {n}; done by their first day: {share}.")
NO_TASK: Final = Text(zh="当月没有到期的任务。", en="No task was due in the month.")
LATE: Final = Text(
    zh="到今天有 {late} 件过期没做完（共 {open} 件未完成），主要来自{sources}。",
    en="Today {late} of {open} open tasks are overdue, most of them from: {sources}.",
)
NONE_LATE: Final = Text(
    zh="到今天没有过期的任务（{open} 件未完成都在期限内）。",
    en="No task is overdue today; {open} are open and in time.",
)
PIECES: Final = Text(zh="件", en="tasks")
HELD_TITLE: Final = Text(zh="会议召开率", en="Meetings held")
KEPT_TITLE: Final = Text(zh="任务按时完成率", en="Tasks done in time")
OPEN_TITLE: Final = Text(zh="未完成任务（今天）", en="Open tasks today")
LATE_TITLE: Final = Text(zh="过期任务（今天）", en="Overdue tasks today")
BY_SERIES: Final = Text(zh="各个会议的召开情况", en="Meetings held, by series")
SERIES: Final = Text(zh="会议", en="Meeting")
PLANNED: Final = Text(zh="该开（次）", en="Planned")
DONE: Final = Text(zh="召开率", en="Held")
THEN: Final = Text(zh="召开率（{month}）", en="Held ({month})")


async def _write(reading: Reading, asked: Question) -> Written | None:
    held, kept = await reading.two("meetings.held"), await reading.two("tasks.in_time")
    open_now, late = await reading.one("tasks.open"), await reading.one("tasks.overdue")
    if not held[0].row.n and not kept[0].row.n and not open_now.value:
        return None
    told = []
    if held[0].value is not None:
        told.append(HELD.fill(n=f"{held[0].row.n:,}", share=held[0].shown, change=change_of(*held, asked)))
    if kept[0].value is None:
        told.append(NO_TASK)
    else:
        told.append(KEPT.fill(n=f"{kept[0].row.n:,}", share=kept[0].shown))
    if late.value:
        sources = named(most((await reading.answer("tasks.overdue", by="source")).rows), late.figure.unit, PIECES)
        told.append(LATE.fill(late=late.shown, open=open_now.shown, sources=sources))
    else:
        told.append(NONE_LATE.fill(open=open_now.shown))
    tiles = [
        tile(HELD_TITLE, held, asked, better=1),
        tile(KEPT_TITLE, kept, asked, better=1),
        Tile(title=OPEN_TITLE, known=open_now, word=PIECES),
        Tile(title=LATE_TITLE, known=late, word=PIECES),
    ]
    praised, filed = await awards_of(asked), await scripts_of(asked)
    told += [one.told for one in (praised, filed) if one is not None]
    found = [await _series(reading, asked), *(one.table for one in (praised, filed) if one is not None)]
    return Written(told=[joined(*told)], tiles=tiles, parts=[table for table in found if table is not None])


async def _series(reading: Reading, asked: Question) -> Table | None:
    answer = await reading.answer("meetings.held", by="series")
    before = {row.group: row for row in (await reading.answer("meetings.held", asked.against, by="series")).rows}
    rows = [
        [
            row.words(asked.lang),
            f"{row.n:,}",
            SHARE.shown(row.value),
            SHARE.shown(before[row.group].value if row.group in before else None),
        ]
        for row in sorted(answer.rows, key=lambda row: -row.n)
    ]
    columns = (
        Column(SERIES, 3),
        Column(PLANNED, 1, "right"),
        Column(DONE, 1, "right"),
        Column(THEN.fill(month=asked.against.label), 1.6, "right"),
    )
    return Table(title=BY_SERIES, columns=columns, rows=rows) if rows else None


CHAPTER: Final = Chapter(key="meetings", title=Text(zh="会议与任务", en="Meetings and tasks"), place=60, write=_write)
