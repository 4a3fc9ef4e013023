"""Praise: who was awarded what for the month, and which words that worked were put into the library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.reception.seen import look
from models.text import Text
from models.view import View
from reports.kit.paper import Column
from reports.review.parts import Table

if TYPE_CHECKING:
    from reports.review.question import Question

MOST_AWARDS: Final = 25
MOST_SCRIPTS: Final = 6
PRAISED: Final = Text(zh="会上宣布的当月表彰 {n} 人次：{names}。", en="Awards given out in the meeting: {n} ({names}).")
FILED: Final = Text(zh="话术库新收 {n} 条管用的回答。", en="Words that worked, put into the library in the month: {n}.")
AWARDS: Final = Text(zh="{month}的表彰（会上念一遍）", en="Awards for {month}, to be read out in the meeting")
WHO: Final = Text(zh="获奖人", en="Who")
WHY: Final = Text(zh="为什么", en="What for")
REWARD: Final = Text(zh="奖励", en="Reward")
SCRIPTS: Final = Text(zh="话术库新收的回答（人人可用）", en="New in the library, for everybody to use")
LATEST: Final = Text(
    zh="只列最近 {most} 条，其余在话术库里看。", en="The latest {most}; the others are in the library."
)
FIRST: Final = Text(
    zh="这里列 {most} 人次，其余在“表彰”里看。", en="Listed here: {most}; the others are on the page of awards."
)
AND_MORE: Final = Text(zh="{names} 等", en="{names} and others")
SIDE: Final = Text(zh="部门", en="Side")
OBJECTION: Final = Text(zh="客户这样说", en="The customer says")
WORDS: Final = Text(zh="我们这样答", en="We say")


@dataclass(frozen=True)
class Told:
    """Something of the meetings: a sentence, and a table of it."""

    told: Text
    table: Table


async def awards_of(asked: Question) -> Told | None:
    """Give the awards of the month that the seat may see."""
    view = View(size=MOST_AWARDS, order="person").with_condition("month", "is", asked.period.month_key)
    found, total = await look("awards", asked.seat, view, ["person", "words", "reward"])
    if not found:
        return None
    rows = [(one.text("person"), one.text("words"), one.text("reward") or "—") for one in found]
    names = list(dict.fromkeys(name for name, *_ in rows))
    called, are_all = Text(zh="、".join(names), en=", ".join(names)), total == len(rows)
    told = PRAISED.fill(n=total, names=called if are_all else AND_MORE.fill(names=called))
    columns = (Column(WHO), Column(WHY, 3), Column(REWARD, 2))
    note = None if are_all else FIRST.fill(most=len(rows))
    return Told(told, Table(title=AWARDS.fill(month=asked.period.label), columns=columns, rows=rows, note=note))


async def scripts_of(asked: Question) -> Told | None:
    """Give the words that were put into the library in the month, the latest first."""
    view = View(size=MOST_SCRIPTS, order="-filed_on").with_condition("filed_on", "from", asked.period.first.isoformat())
    view = view.with_condition("filed_on", "to", asked.period.last.isoformat())
    found, total = await look("scripts", asked.seat, view, ["side", "objection", "words"])
    if not found:
        return None
    rows = [tuple(one.text(name) for name in ("side", "objection", "words")) for one in found]
    columns = (Column(SIDE), Column(OBJECTION, 2), Column(WORDS, 4))
    note = LATEST.fill(most=MOST_SCRIPTS) if total > len(rows) else None
    return Told(FILED.fill(n=total), Table(title=SCRIPTS, columns=columns, rows=rows, note=note))
