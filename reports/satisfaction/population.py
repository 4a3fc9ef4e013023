"""Population: how many closed visits the answers of a group speak for, where that can be known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import STORE, VIEW
from models.resources import RESOURCES
from models.view import Condition, View
from reports.grouping import CHANNEL, MONTH, QUARTER
from reports.row import ALL
from reports.source import source_of
from surveys.kept import as_kept

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reports.figure import Asked
    from reports.row import GroupKey
    from reports.satisfaction.answers import Answers

SHARED: Final = frozenset({"store", "advisor", "advisor.department", "vehicle.series"})  # visits have these, too
GROUPS: Final = {"store": "t.store_id", "advisor": "t.advisor_id", "department": "a.department_id",
                 "series": "w.series_id"}  # fmt: skip
TIMES: Final = (MONTH.key, QUARTER.key)
ALL_WORD: Final = f"'{ALL}'"
JOINS: Final = "LEFT JOIN staff a ON a.id = t.advisor_id LEFT JOIN vehicle w ON w.id = t.vehicle_id"


async def populations(answers: Answers, asked: Asked) -> Mapping[GroupKey, int]:
    """Count the closed visits of each group; empty where the answers are not a sample of visits.

    A seat that does not see every response of its stores has no such population, nor has a channel.
    """
    given = asked.view.where if asked.view else ()
    scope = asked.seat.scope_for(RESOURCES["responses"].can, VIEW)
    narrow = scope is None or scope < STORE or not asked.seat.may(RESOURCES["visits"].can, VIEW)
    strange = asked.by == CHANNEL.key or any(one.path not in SHARED for one in given)
    if narrow or strange or not answers.is_about_visits or (asked.view and asked.view.search):
        return {}
    key = ("visits", asked.by, asked.period, given)
    if key not in answers.counted:
        answers.counted[key] = await _counted(asked, (*given, Condition("state", "is", "closed")))
    found: Mapping[GroupKey, int] = answers.counted[key]
    return found


async def _counted(asked: Asked, where: tuple[Condition, ...]) -> dict[GroupKey, int]:
    source = await source_of("visits", asked.seat, View(where=where))
    by = str(asked.by)
    column = "t.visited_on" if by in TIMES else GROUPS.get(by, "")
    rows = await source.rows(
        f"{column or ALL_WORD}, count(*)",
        joins=JOINS,
        more=f"AND t.visited_on BETWEEN ? AND ? {'GROUP BY ' + column if column else ''}",
        values=[as_kept(asked.period.first), as_kept(asked.period.last)],
    )
    if by not in TIMES:
        return {"none" if key is None else key: count for key, count in rows}
    spans = asked.period.months if asked.by == MONTH.key else asked.period.quarters
    keys = {(span.month_key if asked.by == MONTH.key else span.quarter_key): span for span in spans}
    days = [(str(day)[:10], count) for day, count in rows]
    return {
        key: sum(count for day, count in days if span.first.isoformat() <= day <= span.last.isoformat())
        for key, span in keys.items()
    }
