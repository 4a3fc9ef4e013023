"""Meetings: how many of those that were planned were held and signed off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import day_of
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure
from reports.grouped import split
from reports.grouping import MONTH, QUARTER, STORE, Grouping
from reports.row import Row
from reports.satisfaction.names import read_names
from reports.source import source_of
from reports.statistics.proportions import share
from reports.unit import SHARE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reports.figure import Asked

SERIES: Final = Grouping("series", Text(zh="会议系列", en="series"))
COLUMNS: Final = "t.held_on, t.state, t.series_id, t.store_id"
NAMES: Final = ("held_on", "state", "series", "store")
SERIES_SQL: Final = "SELECT id, title, english FROM meeting_series"


async def _words(by: str | None) -> Mapping[Any, Text]:
    if by == SERIES.key:
        return {row: Text(zh=zh, en=en or zh) for row, zh, en in await reader().rows(SERIES_SQL)}
    return (await read_names()).words["store"]


async def _held(asked: Asked) -> Counted:
    first, last = asked.period.first.isoformat(), asked.period.last.isoformat()
    view = (asked.view or View()).with_condition("held_on", "from", first).with_condition("held_on", "to", last)
    rows = await (await source_of("meetings", asked.seat, view)).rows(COLUMNS, more="ORDER BY t.held_on, t.id")
    found = [dict(zip(NAMES, row, strict=True)) for row in rows]
    over = [one for one in found if one["state"] == "signed" or day_of(one["held_on"]) < asked.as_of]
    return Counted(
        [
            Row.estimated(one.key, one.label, share(_signed(one.rows), len(one.rows)), one.view)
            for one in split(asked, over, view, "held_on", await _words(asked.by))
        ]
    )


def _signed(rows: Any) -> int:
    return sum(1 for one in rows if one["state"] == "signed")


held = Figure(
    name="meetings.held",
    title=Text(zh="会议召开率", en="Meetings held"),
    formula=Text(
        zh="这段时间该开的会里，开了并且纪要已签字的比例；还没到日子的不算。区间用 Wilson 法。",
        en="Of the meetings planned for these days, those held with their minutes signed off; without those still to "
        "come. Wilson's interval.",
    ),
    unit=SHARE,
    compute=_held,
    by=(MONTH, QUARTER, STORE, SERIES),
    resource="meetings",
)
