"""Sales: who came, called, drove and bought; what was lost and why; how many of those who came have bought."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from models.view import View
from reports.figure import Counted, Figure
from reports.grouping import SERIES, STORE
from reports.row import Row
from reports.sales.counting import Of, groups_of, leads, steps
from reports.sales.groups import (
    CONSULTANT,
    GRADE_OF,
    OF_LEADS,
    OF_LOST,
    OF_STEPS,
    SOURCE,
    grouped,
    read_words,
)
from reports.source import source_of
from reports.statistics.proportions import share
from reports.unit import SHARE, TIMES, Unit

if TYPE_CHECKING:
    from reports.figure import Asked

CARS: Final = Unit(name="cars", word=Text(zh="台", en="cars"), lowest=0, least_span=5)
GROUPS: Final = Unit(name="customers", word=Text(zh="批", en="customers"), lowest=0, least_span=5)
BOUGHT: Final = frozenset({"dealt", "delivered"})
DUE_COLUMNS: Final = "t.next_on, t.store_id, t.consultant_id, t.series_id, t.source_id, t.grade"


async def _counted(asked: Asked, *, of: Of) -> Counted:
    groups = await groups_of(asked, of)
    return Counted(
        [Row(group=one.key, label=one.label, value=len(one.rows), n=len(one.rows), behind=one.view) for one in groups]
    )


async def _conversion(asked: Asked) -> Counted:
    rows = []
    for group in await groups_of(asked, leads("came_on")):
        found = share(sum(1 for one in group.rows if one["state"] in BOUGHT), len(group.rows))
        behind = group.view.with_condition("state", "in", "dealt,delivered")
        rows.append(Row.estimated(group.key, group.label, found, behind))
    return Counted(rows)


async def _due(asked: Asked) -> Counted:
    """Count the open leads whose next day has come, or that have none; the period does not matter."""
    view = (asked.view or View()).with_condition("state", "is", "open")
    late = view.with_condition("waiting", "in", "late,none,today")
    source = await source_of("leads", asked.seat, late)
    names = ("store", "consultant", "series", "source", "grade")
    found: list[dict[str, Any]] = [dict(zip(names, cells, strict=True)) for _, *cells in await source.rows(DUE_COLUMNS)]
    groups = grouped(asked, found, late, await read_words(), {})
    return Counted(
        [Row(group=one.key, label=one.label, value=len(one.rows), n=len(one.rows), behind=one.view) for one in groups]
    )


walk_ins = Figure(
    name="sales.walk_ins",
    title=Text(zh="来店批次", en="Walk-ins"),
    formula=Text(
        zh="这段时间记下的来店次数；留没留姓名都算，同一位客户来两次算两次。",
        en="Walk-ins noted in these days, with or without a name; who came twice counts twice.",
    ),
    unit=GROUPS,
    compute=partial(_counted, of=steps("walk_in")),
    by=OF_STEPS,
    resource="sales_steps",
)
calls = Figure(
    name="sales.calls",
    title=Text(zh="来电", en="Calls in"),
    formula=Text(
        zh="这段时间记下的客户来电次数；我们打出去的跟进不算。",
        en="Calls from customers noted in these days; our own follow-up calls do not count.",
    ),
    unit=TIMES,
    compute=partial(_counted, of=steps("call_in")),
    by=OF_STEPS,
    resource="sales_steps",
)
test_drives = Figure(
    name="sales.test_drives",
    title=Text(zh="试驾", en="Test drives"),
    formula=Text(zh="这段时间记下的试驾次数。", en="Test drives noted in these days."),
    unit=TIMES,
    compute=partial(_counted, of=steps("test_drive")),
    by=OF_STEPS,
    resource="sales_steps",
)
deals = Figure(
    name="sales.deals",
    title=Text(zh="成交", en="Deals"),
    formula=Text(
        zh="按成交日期落在这段时间的台数，二级网点的也算；后来战败的成交仍算在当天。",
        en="Deals by their day, those of second-tier outlets included; one lost later still counts on its day.",
    ),
    unit=CARS,
    compute=partial(_counted, of=steps("deal")),
    by=OF_STEPS,
    resource="sales_steps",
)
deliveries = Figure(
    name="sales.deliveries",
    title=Text(zh="交车", en="Deliveries"),
    formula=Text(
        zh="按交车日期落在这段时间的台数，二级网点的也算。",
        en="Cars handed over in these days, those of second-tier outlets included.",
    ),
    unit=CARS,
    compute=partial(_counted, of=steps("delivery")),
    by=OF_STEPS,
    resource="sales_steps",
)
lost_deals = Figure(
    name="sales.lost_deals",
    title=Text(zh="战败", en="Lost deals"),
    formula=Text(
        zh="这段时间记为战败、至今没有再回来的意向客户数；每位客户一个原因。",
        en="Leads lost in these days that have not come back since; each has one reason.",
    ),
    unit=GROUPS,
    compute=partial(_counted, of=leads("ended_on", "lost")),
    by=OF_LOST,
    resource="leads",
)
new_leads = Figure(
    name="sales.leads",
    title=Text(zh="新增意向", en="New leads"),
    formula=Text(
        zh="首次接触落在这段时间的意向客户数；按级别分组时看现在的级别（A 一周内、B 一个月内、C 三个月内买）。",
        en="Leads first met in these days; by grade as it is now (A buys within a week, B a month, C three months).",
    ),
    unit=GROUPS,
    compute=partial(_counted, of=leads("came_on")),
    by=OF_LEADS,
    resource="leads",
)
conversion = Figure(
    name="sales.conversion",
    title=Text(zh="成交率", en="Conversion"),
    formula=Text(
        zh="首次接触落在这段时间的意向客户里，到今天已成交或已交车的比例；最近来的还没来得及买，比例会继续涨。"
        "区间用 Wilson 法。",
        en="Of the leads first met in these days, the share that has bought by now; those of the last weeks still have "
        "time, so it goes on growing. Wilson's interval.",
    ),
    unit=SHARE,
    compute=_conversion,
    by=OF_LEADS,
    resource="leads",
)
due = Figure(
    name="sales.due",
    of_now=True,
    title=Text(zh="该跟进的意向", en="Leads to follow up"),
    formula=Text(
        zh="跟进中、下次跟进日期已到或已过的意向客户，没有填日期的也算；看今天，和所选时段无关。",
        en="Open leads whose next day has come or passed, and those without one; as of today, whatever the period.",
    ),
    unit=GROUPS,
    compute=_due,
    by=(STORE, CONSULTANT, GRADE_OF, SERIES, SOURCE),
    resource="leads",
)
