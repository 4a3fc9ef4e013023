"""Cases: how many customers were unhappy, how fast it was put right, and what they said afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from math import ceil, floor, sqrt
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import OWN, VIEW
from models.access import STORE as STORE_SCOPE
from models.database.stored import moment_of
from models.resources import RESOURCES
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure
from reports.grouping import MONTH, QUARTER, STORE, Grouping
from reports.row import ALL, EVERYTHING, Row
from reports.satisfaction.names import NOBODY, read_names
from reports.source import source_of
from reports.statistics.estimate import Estimate
from reports.statistics.means import mean
from reports.statistics.proportions import share
from reports.unit import COUNT, HOURS, INDEX, SHARE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from reports.figure import Asked
    from reports.row import GroupKey

OWNER: Final = Grouping("owner", Text(zh="负责人", en="owner"), people=True)
BY: Final = (MONTH, QUARTER, STORE, OWNER)
COLUMNS: Final = (
    "t.opened_on, t.opened_at, t.due_at, t.solved_at, {before}, t.score_after, t.state, t.store_id, t.owner_id"
)
ANSWER: Final = "LEFT JOIN response answer ON answer.id = t.response_id AND answer.archived_at IS NULL"
FEWEST_FOR_MEDIAN: Final = 6  # with fewer no two of them enclose the median with 95 %
Z: Final = 1.96
BEFORE: Final = Text(zh="立案时得分", en="Score when opened")
AFTER: Final = Text(zh="复查得分", en="Score when asked again")
PAIR: Final = Text(zh="{one} · {two}", en="{one} · {two}")
GAIN: Final = Text(zh="提高", en="Gain")


@dataclass(frozen=True)
class Seen:
    """One case as far as figures go."""

    opened_on: str
    hours: float | None
    in_time: bool | None  # not known while it is open and not yet due
    before: float | None
    after: float | None
    store: int
    owner: int | None


@dataclass(frozen=True)
class Group:
    """Cases that belong together, with the list of them."""

    key: GroupKey
    label: Text
    cases: Sequence[Seen]
    view: View


async def _counted(asked: Asked, *, count: Callable[[Group], Estimate | int]) -> Counted:
    rows = []
    for group in await _groups(asked):
        found = count(group)
        if isinstance(found, int):
            rows.append(Row(group=group.key, label=group.label, value=found, n=found, behind=group.view))
        else:
            rows.append(Row.estimated(group.key, group.label, found, group.view))
    return Counted(rows)


async def _groups(asked: Asked) -> list[Group]:
    view = asked.view or View()
    days = (asked.period.first.isoformat(), asked.period.last.isoformat())
    view = view.with_condition("opened_on", "from", days[0]).with_condition("opened_on", "to", days[1])
    source = await source_of("cases", asked.seat, view)
    now = clock.now()
    # A case in confidence holds no score of its own: whoever may read every response has it from there.
    reads_all = (asked.seat.scope_for(RESOURCES["responses"].can, VIEW) or OWN) >= STORE_SCOPE
    before = "coalesce(t.score_before, answer.score)" if reads_all else "t.score_before"
    rows = await source.rows(COLUMNS.format(before=before), joins=ANSWER, more="ORDER BY t.opened_on, t.id")
    cases = [_seen(row, now) for row in rows]
    if asked.by in {MONTH.key, QUARTER.key}:
        return _by_time(asked, view, cases)
    if asked.by is None:
        return [Group(ALL, EVERYTHING, cases, view)]
    names, column = await read_names(), "store" if asked.by == STORE.key else "owner"
    groups = []
    for key in dict.fromkeys(getattr(one, column) for one in cases):
        own = [one for one in cases if getattr(one, column) == key]
        said = view.with_condition(column, "empty", "") if key is None else view.with_condition(column, "is", str(key))
        label = NOBODY if key is None else names.of("store" if column == "store" else "advisor", key)
        groups.append(Group("none" if key is None else key, label, own, said))
    return groups


def _by_time(asked: Asked, view: View, cases: Sequence[Seen]) -> list[Group]:
    spans = asked.period.months if asked.by == MONTH.key else asked.period.quarters
    groups = []
    for span in spans:
        first, last = span.first.isoformat(), span.last.isoformat()
        own = [one for one in cases if first <= one.opened_on <= last]
        seen = view.with_condition("opened_on", "from", first).with_condition("opened_on", "to", last)
        if span.first <= asked.as_of:
            key = span.month_key if asked.by == MONTH.key else span.quarter_key
            groups.append(Group(key, span.label, own, seen))
    return groups


def _seen(row: tuple[Any, ...], now: datetime) -> Seen:
    opened_on, opened_at, due_at, solved_at, before, after, state, store, owner = row
    opened, due, solved = (moment_of(at) if at else None for at in (opened_at, due_at, solved_at))
    hours = (solved - opened).total_seconds() / 3600 if opened and solved else None
    in_time = None
    if due is not None and (solved or state == "closed" or due < now):
        in_time = (solved or now) <= due
    return Seen(str(opened_on)[:10], hours, in_time, before, after, store, owner)


def median(values: Sequence[float]) -> Estimate:
    """Give the median with the interval that the order of the values gives; no shape is assumed.

    >>> estimate = median([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])
    >>> estimate.value, estimate.low, estimate.high
    (5.5, 2, 9)
    """
    ordered, n = sorted(values), len(values)
    if not n:
        return Estimate(None, 0)
    middle = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
    if n < FEWEST_FOR_MEDIAN:
        return Estimate(middle, n)
    reach = Z * sqrt(n) / 2
    return Estimate(middle, n, ordered[max(0, floor(n / 2 - reach))], ordered[min(n - 1, ceil(n / 2 + reach) - 1)])


def _opened(group: Group) -> int:
    return len(group.cases)


def _in_time(group: Group) -> Estimate:
    known = [one.in_time for one in group.cases if one.in_time is not None]
    return share(sum(known), len(known))


def _hours(group: Group) -> Estimate:
    return median([one.hours for one in group.cases if one.hours is not None])


async def _recovered(asked: Asked) -> Counted:
    groups = await _groups(asked)
    rows = []
    for group in groups:
        pairs = [(one.before, one.after) for one in group.cases if one.before is not None and one.after is not None]
        before, after = [one for one, _ in pairs], [one for _, one in pairs]
        told = [(BEFORE, "before", before), (AFTER, "after", after)]
        told.append((GAIN, "gain", [two - one for one, two in pairs]))
        for words, key, values in told:
            label = words if group.key == ALL else PAIR.fill(one=group.label, two=words)
            name = key if group.key == ALL else f"{group.key}/{key}"
            rows.append(Row.estimated(name, label, mean(values), group.view))
    return Counted(rows)


opened = Figure(
    name="cases.opened",
    title=Text(zh="立案数", en="Cases opened"),
    formula=Text(zh="这段时间内立案的客诉案件数。", en="Cases opened in these days."),
    unit=COUNT,
    compute=partial(_counted, count=_opened),
    by=BY,
    resource="cases",
)
in_time = Figure(
    name="cases.in_time",
    title=Text(zh="按时解决率", en="Solved in time"),
    formula=Text(
        zh="在处理时限内提出结果的案件，占已有结果或已过时限的案件的比例；还没到期的不算。区间用 Wilson 法。",
        en="Cases with a result by their due time, of those that have a result or are overdue; those not yet due do "
        "not count. Wilson's interval.",
    ),
    unit=SHARE,
    compute=partial(_counted, count=_in_time),
    by=BY,
    resource="cases",
)
hours = Figure(
    name="cases.hours",
    title=Text(zh="解决用时（中位数）", en="Hours until solved (median)"),
    formula=Text(
        zh="从立案到提出结果的小时数的中位数，只算已有结果的案件；区间由数值的顺序得出。",
        en="The median of the hours from opening to the result, of cases that have one; the interval comes from the "
        "order of the values.",
    ),
    unit=HOURS,
    compute=partial(_counted, count=_hours),
    by=BY,
    resource="cases",
)
recovery = Figure(
    name="cases.recovery",
    title=Text(zh="处理前后得分", en="Score before and after"),
    formula=Text(
        zh="有复查得分的案件：立案时的指数、复查时的指数，和两者之差的平均数，带 95% 置信区间。",
        en="Of cases that were asked again: the mean index when opened, when asked again, and the difference, with its "
        "95 % interval.",
    ),
    unit=INDEX,
    compute=_recovered,
    by=BY,
    resource="cases",
)
