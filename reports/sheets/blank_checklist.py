"""Blank checklist: the lines of a post, with the hours of each and boxes to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.text import Text
from reports.kit.columns import Column
from reports.kit.strip import WRITING
from reports.sheets import heading as say

if TYPE_CHECKING:
    from reports.sheets.blank_answers import Pen
    from surveys.engine.form import Item
    from surveys.engine.on_paper import OnPaper

DONE: Final = Text(zh="做到", en="Done")
NOT_DONE: Final = Text(zh="没做", en="Not")
LINE: Final = Text(zh="检查内容", en="What is checked")
WHEN: Final = Text(zh="时间", en="When")
REMARK: Final = Text(zh="说明", en="Remark")
EMPTY_BOX: Final = "□"
TALLEST_LINE: Final = 14.0  # of a checklist, where the page has room
PERIOD: Final = {
    "weekly": Text(zh="每周{weekday}", en="{weekday}"),
    "monthly": Text(zh="每月 {day} 日", en="Day {day}"),
    "event": Text(zh="遇到时", en="As it comes"),
}
WEEKDAYS: Final = {
    "monday": Text(zh="一", en="Mon"), "tuesday": Text(zh="二", en="Tue"), "wednesday": Text(zh="三", en="Wed"),
    "thursday": Text(zh="四", en="Thu"), "friday": Text(zh="五", en="Fri"), "saturday": Text(zh="六", en="Sat"),
    "sunday": Text(zh="日", en="Sun"),
}  # fmt: skip


def draw_checklist(pen: Pen, on_paper: OnPaper) -> None:
    """Draw the lines of a post's checklist."""
    paper = pen.paper

    def told(text: Text) -> Text:
        return Text.plain(pen.both(text))

    columns = (
        Column(say.NUMBER, align="right"), Column(told(LINE), 4), Column(told(WHEN)),
        Column(told(DONE), align="middle"), Column(told(NOT_DONE), align="middle"), Column(told(REMARK), 2),
    )  # fmt: skip
    rows = [
        (on_paper.number(one.id), pen.both(one.part.label, "\n"), hours_of(one.item, pen.langs[0]),
         EMPTY_BOX, EMPTY_BOX, "")
        for one in on_paper.printed
        if one.id in on_paper.numbers
    ]  # fmt: skip
    room = paper.bottom - paper.top - 2 * WRITING
    least = min(TALLEST_LINE, room / max(len(rows), 1)) if room > WRITING * len(rows) else WRITING
    paper.table(columns, rows, least=least)


def hours_of(item: Item, lang: str) -> str:
    """Write when a line of a checklist is done."""
    duty = item.duty
    if duty is None:
        return ""
    weekday = WEEKDAYS[duty.weekday or "monday"]
    told = PERIOD[duty.period].fill(weekday=weekday, day=duty.day or 1).to(lang) if duty.period in PERIOD else ""
    is_any = (duty.from_, duty.to) == ("00:00", "23:59")
    return "\n".join(part for part in (told, "" if is_any else f"{duty.from_}–{duty.to}") if part)
