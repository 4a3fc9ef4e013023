"""The checklist of the day: the duty sheets of one person or of the team, to tick by hand or as they stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from models.rules.duties import STATES
from models.text import Text
from reports.kit.fitting import fitted
from reports.kit.paper import Column, Paper
from reports.kit.strip import TICK, WRITING, Strip
from reports.sheets import heading as say
from reports.sheets.day_sheet import WEEKDAYS
from reports.sheets.heading import head_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat
    from models.duties.sheets import LineShown, SheetShown
    from reports.kit.paper import Head

TITLE: Final = Text(zh="岗位检查表", en="Duty sheet")
DAY: Final = Text(zh="{day} {weekday}", en="{weekday} {day}")
WHOSE: Final = Text(zh="{name} · {post}", en="{name} · {post}")
HOURS: Final = Text(zh="时间", en="When")
LINE: Final = Text(zh="检查内容", en="What is checked")
STATE: Final = Text(zh="结果", en="Result")
DONE_AT: Final = Text(zh="完成时间", en="Done at")
REMARK: Final = Text(zh="说明", en="Remark")
TO_TICK: Final = Text(zh="□ 做到  □ 没做", en="□ done  □ not")
KEPT: Final = Text(zh="做到 {kept} 项，共 {all} 项", en="{kept} of {all} kept")
CONFIRMED: Final = Text(zh="{name} 已确认", en="confirmed by {name}")
FOR: Final = Text(zh="由 {name} 代做", en="done by {name}")
SIGNED: Final = Text(zh="本人签名", en="Signed")
CHECKED: Final = Text(zh="主管签名", en="Checked")
OPEN: Final = frozenset({"open", "scheduled"})
MIDNIGHT: Final = "23:59"
MORNING: Final = "00:00"
SIGNING: Final = 10.0
COLUMNS: Final = (
    Column(say.NUMBER, align="right"), Column(HOURS, whole=True), Column(LINE, 4), Column(STATE, whole=True),
    Column(DONE_AT, whole=True), Column(REMARK, 2),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class DayOfDuties:
    """The sheets of a day, one a person and post."""

    head: Head
    sheets: Sequence[SheetShown]


async def duty_day(seat: Seat, day: date, sheets: Sequence[SheetShown]) -> DayOfDuties:
    """Put the sheets of a day, which were read for the seat, under one head."""
    about = DAY.fill(day=f"{day:%Y-%m-%d}", weekday=WEEKDAYS[day.weekday()])
    store = sheets[0].store if sheets else 0
    return DayOfDuties(head=await head_for(seat, TITLE, about.to(seat.lang), store=store), sheets=sheets)


def draw(day: DayOfDuties) -> bytes:
    """Draw the sheets one below the other; what is open has boxes to tick."""
    return fitted(partial(_drawn, day)).finish()


def _drawn(day: DayOfDuties, scale: float) -> Paper:
    paper, lang = Paper(day.head, scale=scale), day.head.lang
    for sheet in day.sheets:
        height = (len(sheet.lines) + 2) * (WRITING + 1) + 2 * SIGNING  # one person's sheet stays on one page
        if paper.bottom - paper.top < height < paper.bottom - paper.margin:
            paper.turn()
        paper.section(_title(sheet, lang))
        rows = [_row(number, line, lang) for number, line in enumerate(sheet.lines, 1)]
        paper.table(COLUMNS, rows, least=WRITING)
        _signing(paper)
    return paper


def _title(sheet: SheetShown, lang: str) -> Text:
    told = [WHOSE.fill(name=sheet.name, post=sheet.post)]
    if sheet.delegate_name:
        told.append(FOR.fill(name=sheet.delegate_name))
    kept = sheet.count("done", "late")
    if kept:
        told.append(KEPT.fill(kept=kept, all=len(sheet.lines)))
    if sheet.confirmed_by:
        told.append(CONFIRMED.fill(name=sheet.confirmed_by))
    return Text.plain(" · ".join(part.to(lang) for part in told))


def _row(number: int, line: LineShown, lang: str) -> tuple[str, ...]:
    is_open = line.state in OPEN
    state = TO_TICK if is_open else STATES[line.state]
    at = f"{line.entered_at:%H:%M}" if line.entered_at and line.state in {"done", "late"} else ""
    told = [line.reason, line.note, f"{line.commented_by}：{line.comment}" if line.comment else ""]
    words = "\n".join(part for part in told if part)
    return str(number), _hours(line), line.words.to(lang), state.to(lang), at, words


def _hours(line: LineShown) -> str:
    begins, ends = f"{line.begins:%H:%M}", f"{line.ends:%H:%M}"
    return "" if (begins, ends) == (MORNING, MIDNIGHT) else f"{begins}–{ends}"


def _signing(paper: Paper) -> None:
    """Leave room for both signatures."""
    strip, lang = Strip(paper, paper.width), paper.lang
    half, size = paper.width / 2, paper.size(9.0)

    def draw(left: float, top: float) -> None:
        for place, words in enumerate((SIGNED.to(lang), CHECKED.to(lang))):
            at = left + place * half
            begins = at + paper.page.width_of(words, size) + TICK
            paper.page.write((at, top + SIGNING - 4), words, size)
            paper.page.rule(top + SIGNING, (begins, at + half - 6))

    strip.add(draw, SIGNING + 2)
    paper.place(strip.height, strip.draw)
