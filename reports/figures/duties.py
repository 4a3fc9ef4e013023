"""Duties: how many lines of the checklists were kept, how many missed, which sheets nobody has confirmed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models import clock
from models.database import reader
from models.database.stored import day_of
from models.text import Text
from models.view import View
from reports.duties import SHEET, WHOSE, Tally, handed_over, lines_between, summed, tallies
from reports.figure import Counted, Figure, Param
from reports.grouping import MONTH, QUARTER, STORE, Grouping
from reports.row import ALL, EVERYTHING, Row
from reports.satisfaction.names import read_names
from reports.source import source_of
from reports.unit import COUNT, SHARE, TIMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from reports.figure import Asked
    from reports.period import Period
    from reports.row import GroupKey

PERSON: Final = Grouping("person", Text(zh="员工", en="person"), people=True)
POST: Final = Grouping("post", Text(zh="岗位", en="post"))
ITEM: Final = Grouping("item", Text(zh="检查项目", en="duty"))
LINES_BY: Final = (MONTH, QUARTER, PERSON, POST, ITEM, STORE)
SHEETS_BY: Final = (MONTH, QUARTER, PERSON, POST, STORE)
VIEW_OF: Final = {"person": "sheet.person", "post": "sheet.post"}
PERIODS: Final = Param(
    name="often",
    title=Text(zh="周期", en="How often"),
    choices={
        "all": Text(zh="全部", en="All"),
        "daily": Text(zh="每天", en="Daily"),
        "weekly": Text(zh="每周", en="Weekly"),
        "monthly": Text(zh="每月", en="Monthly"),
        "event": Text(zh="有事时", en="On event"),
    },
)


async def _rows(asked: Asked, value: Callable[[Tally], float | None], *, only: str = "") -> Counted:
    """Count the lines of each group; `only` are those that the list behind a row shows."""
    view = lines_between(asked.view or View(), asked.period)
    if asked.params["often"] != "all":
        view = view.with_condition("period", "is", asked.params["often"])
    found = await tallies(asked.seat, view, asked.by or "")
    behind = view.with_condition("state", "is", only) if only else view
    if asked.by in {MONTH.key, QUARTER.key}:
        return Counted(_by_time(asked, found, value, behind))
    if asked.by is None:
        whole = summed(found.values())
        return Counted([Row(group=ALL, label=EVERYTHING, value=value(whole), n=whole.due, behind=behind)])
    names = await _names(asked.by)
    shared = await handed_over(asked.seat, view) if asked.by == PERSON.key else set()
    rows = []
    for key, tally in found.items():
        label = tally.words or names.get(key) or Text.plain(f"#{key}")
        path = None if key in shared else VIEW_OF.get(asked.by)
        seen = behind.with_condition(path, "is", str(key)) if path else None
        rows.append(Row(group=key, label=label, value=value(tally), n=tally.due, behind=seen))
    return Counted(sorted(rows, key=lambda row: (-(row.value or 0), str(row.group))))


def _by_time(asked: Asked, found: dict[Any, Tally], value: Callable[[Tally], float | None], behind: View) -> list[Row]:
    rows = []
    for key, span in _spans(asked):
        own = summed(tally for day, tally in found.items() if day in span)
        rows.append(Row(group=key, label=span.label, value=value(own), n=own.due, behind=lines_between(behind, span)))
    return rows


def _spans(asked: Asked) -> list[tuple[GroupKey, Period]]:
    """Give the months or quarters that have begun."""
    if asked.by == MONTH.key:
        return [(one.month_key, one) for one in asked.period.months if one.first <= asked.as_of]
    return [(one.quarter_key, one) for one in asked.period.quarters if one.first <= asked.as_of]


async def _names(by: str) -> dict[Any, Text]:
    if by == POST.key:
        rows = await reader().rows("SELECT id, name, english FROM post")
        return {row: Text(zh=name, en=english or name) for row, name, english in rows}
    names = await read_names()
    return dict(names.words["store" if by == STORE.key else "advisor"])


async def _kept_rate(asked: Asked) -> Counted:
    return await _rows(asked, lambda tally: tally.rate)


async def _missed(asked: Asked) -> Counted:
    return await _rows(asked, lambda tally: tally.missed, only="missed")


async def _not_yet(asked: Asked) -> Counted:
    """Count what has passed its hours without an entry, also where it may still be made up for."""
    today, hour = asked.seat.today, f"{clock.now(ZoneInfo(asked.seat.zone)):%H:%M}"
    view = lines_between(asked.view or View(), asked.period).with_condition("state", "in", "open,missed")
    view = view.with_condition("period", "in", "daily,weekly,monthly")
    source = await source_of("duty_lines", asked.seat, view)
    counts: dict[Any, int] = defaultdict(int)
    for key, day, ends in await source.rows(f"{WHOSE}, t.kept_on, t.ends", joins=SHEET):
        if day_of(day) < today or (day_of(day) == today and str(ends)[:5] <= hour):
            counts[key] += 1
    behind = view if asked.period.last < today else None
    if asked.period.first == today:
        behind = view.with_condition("ends", "to", hour)
    if asked.by is None:
        number = sum(counts.values())
        return Counted([Row(group=ALL, label=EVERYTHING, value=number, n=number, behind=behind)])
    names, shared = await _names(PERSON.key), await handed_over(asked.seat, view)
    rows = []
    for key, number in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
        seen = behind.with_condition(VIEW_OF[PERSON.key], "is", str(key)) if behind and key not in shared else None
        rows.append(Row(group=key, label=names.get(key) or Text.plain(f"#{key}"), value=number, n=number, behind=seen))
    return Counted(rows)


async def _unconfirmed(asked: Asked) -> Counted:
    view = lines_between(asked.view or View(), asked.period).with_condition("confirmed_at", "empty", "")
    source = await source_of("duty_sheets", asked.seat, view)
    columns = {PERSON.key: "t.person_id", POST.key: "t.post_id", STORE.key: "t.store_id"}
    column = columns.get(asked.by or "", "1")
    counts: dict[Any, int] = defaultdict(int)
    for key, day in await source.rows(f"{column}, t.kept_on", more="AND t.kept_on < ?", values=[asked.as_of]):
        counts[day_of(day) if asked.by in {MONTH.key, QUARTER.key} else key] += 1
    behind = view.with_condition("kept_on", "to", min(asked.period.last, asked.as_of).isoformat())
    if asked.by in {MONTH.key, QUARTER.key}:
        rows = []
        for name, span in _spans(asked):
            number = sum(count for day, count in counts.items() if day in span)
            rows.append(Row(group=name, label=span.label, value=number, n=number, behind=lines_between(view, span)))
        return Counted(rows)
    if asked.by is None:
        number = sum(counts.values())
        return Counted([Row(group=ALL, label=EVERYTHING, value=number, n=number, behind=behind)])
    names = await _names(asked.by)
    return Counted(
        [
            Row(group=key, label=names.get(key) or Text.plain(f"#{key}"), value=number, n=number,
                behind=behind.with_condition(asked.by, "is", str(key)))
            for key, number in sorted(counts.items(), key=lambda one: -one[1])
        ]
    )  # fmt: skip


kept_rate = Figure(
    name="duties.kept_rate",
    title=Text(zh="岗位检查完成率", en="Duties kept"),
    formula=Text(
        zh="这段时间内已到期的检查项目里，按时完成和补做的占多少；漏做和说明原因没做的算没完成，没到时间的、不在岗的不计。"
        "代办的算代办人的。",
        en="Of the lines whose time is over, the share done in time or late; missed and excused lines count as not "
        "kept, those not yet over and those of people who were not here do not count. Who does it for somebody "
        "answers for it.",
    ),
    unit=SHARE,
    compute=_kept_rate,
    by=LINES_BY,
    params=(PERIODS,),
    resource="duty_lines",
)
missed = Figure(
    name="duties.missed",
    title=Text(zh="漏做项目数", en="Duties missed"),
    formula=Text(
        zh="这段时间内没有按时完成、也没有在能补的时间内补做的检查项目数；过了时间才说原因的也算。",
        en="Lines that were neither done nor explained in time, nor made up for while that was allowed.",
    ),
    unit=TIMES,
    compute=_missed,
    by=LINES_BY,
    params=(PERIODS,),
    resource="duty_lines",
)
not_yet = Figure(
    name="duties.not_yet",
    title=Text(zh="到点没做的检查项目", en="Duties not done so far"),
    formula=Text(
        zh="这段时间内过了规定钟点还没登记的检查项目数；当天还能补的和已经记为漏做的都算，有事才做的不算。",
        en="Lines whose hours are over and which nobody has entered; those that may still be made up for and those "
        "written down as missed both count, what is done on an event does not.",
    ),
    unit=TIMES,
    compute=_not_yet,
    by=(PERSON,),
    resource="duty_lines",
)
unconfirmed = Figure(
    name="duties.unconfirmed",
    title=Text(zh="主管未确认的检查表", en="Sheets not confirmed"),
    formula=Text(
        zh="这段时间内、今天以前的检查表里，主管还没有确认的张数。",
        en="Sheets of these days, before today, that no supervisor has confirmed yet.",
    ),
    unit=COUNT,
    compute=_unconfirmed,
    by=SHEETS_BY,
    resource="duty_sheets",
)
