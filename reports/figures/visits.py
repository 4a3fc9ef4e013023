"""Visits: how often cars came."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from models.gate.reading import count
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure
from reports.grouping import MONTH, QUARTER
from reports.row import ALL, EVERYTHING, Row
from reports.unit import TIMES

if TYPE_CHECKING:
    from reports.figure import Asked
    from reports.period import Period
    from reports.row import GroupKey


async def _counted(asked: Asked) -> Counted:
    rows = []
    for group, label, part in _parts(asked):
        view = _view(asked.view or View(), part)
        visits = await count(RESOURCES["visits"], asked.seat, view)
        rows.append(Row(group=group, label=label, value=visits, n=visits, behind=view))
    return Counted(rows)


def _parts(asked: Asked) -> list[tuple[GroupKey, Text, Period]]:
    if asked.by == MONTH.key:
        return [(part.month_key, part.label, part) for part in asked.period.months]
    if asked.by == QUARTER.key:
        return [(part.quarter_key, part.label, part) for part in asked.period.quarters]
    return [(ALL, EVERYTHING, asked.period)]


def _view(view: View, period: Period) -> View:
    since = replace(view, page=1).with_condition("visited_on", "from", period.first.isoformat())
    return since.with_condition("visited_on", "to", period.last.isoformat())


visits = Figure(
    name="visits.count",
    title=Text(zh="进店台次", en="Visits"),
    formula=Text(
        zh="这段时间内进店的次数；同一辆车来几次算几次，已归档的不算。",
        en="How often cars came in these days; a car that came twice counts twice, archived visits do not count.",
    ),
    unit=TIMES,
    compute=_counted,
    by=(MONTH, QUARTER),
    resource="visits",
)
