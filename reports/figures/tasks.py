"""Tasks: what is open and overdue, what was done by its first day, what was carried over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import day_of
from models.tables.tasks import TASK_SOURCE
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure
from reports.grouped import split
from reports.grouping import MONTH, QUARTER, STORE, Grouping
from reports.row import Row
from reports.satisfaction.names import read_names
from reports.source import source_of
from reports.statistics.proportions import share
from reports.unit import COUNT, SHARE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reports.figure import Asked
    from reports.grouped import Group

OWNER: Final = Grouping("owner", Text(zh="负责人", en="owner"), people=True)
SOURCE: Final = Grouping("source", Text(zh="来源", en="source"))
NOW: Final = (STORE, OWNER, SOURCE)
BY: Final = (MONTH, QUARTER, *NOW)
COLUMNS: Final = "t.due_on, t.done_on, t.state, t.carried, t.owner_id, t.store_id, t.source"
NAMES: Final = ("due_on", "done_on", "state", "carried", "owner", "store", "source")


async def _groups(asked: Asked, view: View) -> list[Group]:
    rows = await (await source_of("tasks", asked.seat, view)).rows(COLUMNS, more="ORDER BY t.due_on, t.id")
    found: list[dict[str, Any]] = [dict(zip(NAMES, row, strict=True)) for row in rows]
    return split(asked, found, view, "due_on", await _words(asked.by))


async def _words(by: str | None) -> Mapping[Any, Text]:
    if by == SOURCE.key:
        return TASK_SOURCE
    names = await read_names()
    return names.words["store"] if by == STORE.key else names.words["advisor"]


def _due(asked: Asked) -> View:
    days = asked.period.first.isoformat(), asked.period.last.isoformat()
    view = (asked.view or View()).with_condition("state", "not", "dropped")
    return view.with_condition("due_on", "from", days[0]).with_condition("due_on", "to", days[1])


def _counts(groups: list[Group]) -> Counted:
    return Counted(
        [Row(group=one.key, label=one.label, value=len(one.rows), n=len(one.rows), behind=one.view) for one in groups]
    )


async def _open(asked: Asked, *, late: bool) -> Counted:
    """Count what is open now; the period does not matter."""
    view = (asked.view or View()).with_condition("state", "is", "open")
    if late:
        view = view.with_condition("due_on", "to", asked.as_of.fromordinal(asked.as_of.toordinal() - 1).isoformat())
    return _counts(await _groups(asked, view))


async def _in_time(asked: Asked) -> Counted:
    rows = []
    for group in await _groups(asked, _due(asked)):
        known = [one for one in group.rows if one["state"] != "open" or day_of(one["due_on"]) < asked.as_of]
        kept = [one for one in known if one["done_on"] and not one["carried"] and _is_in_time(one)]
        rows.append(Row.estimated(group.key, group.label, share(len(kept), len(known)), group.view))
    return Counted(rows)


def _is_in_time(one: Mapping[str, Any]) -> bool:
    return day_of(one["done_on"]) <= day_of(one["due_on"])


async def _carried(asked: Asked) -> Counted:
    return _counts(await _groups(asked, _due(asked).with_condition("carried", "from", "1")))


open_now = Figure(
    name="tasks.open",
    of_now=True,
    title=Text(zh="未完成任务", en="Open tasks"),
    formula=Text(zh="现在还没完成的任务数，和所选时间段无关。", en="Tasks that are not done now, whatever the period."),
    unit=COUNT,
    compute=partial(_open, late=False),
    by=NOW,
    resource="tasks",
)
overdue = Figure(
    name="tasks.overdue",
    of_now=True,
    title=Text(zh="过期任务", en="Overdue tasks"),
    formula=Text(zh="期限在今天以前、现在还没完成的任务数。", en="Tasks due before today that are not done now."),
    unit=COUNT,
    compute=partial(_open, late=True),
    by=NOW,
    resource="tasks",
)
in_time = Figure(
    name="tasks.in_time",
    title=Text(zh="任务按时完成率", en="Tasks done in time"),
    formula=Text(
        zh="这段时间内到期的任务里，没有延期、到期日前完成的比例；还没到期的和取消的不算。区间用 Wilson 法。",
        en="Of tasks due in these days, those done by their first day, never carried over; those not yet due and those "
        "dropped do not count. Wilson's interval.",
    ),
    unit=SHARE,
    compute=_in_time,
    by=BY,
    resource="tasks",
)
carried = Figure(
    name="tasks.carried",
    title=Text(zh="延期的任务", en="Tasks carried over"),
    formula=Text(
        zh="这段时间内到期、至少延期过一次的任务数。",
        en="Tasks due in these days that were carried over at least once.",
    ),
    unit=COUNT,
    compute=_carried,
    by=BY,
    resource="tasks",
)
