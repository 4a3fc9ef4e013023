"""Recall: how many of the cars due were written to, reached, booked and came, and why the others did not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure, FigureAnswer
from reports.grouping import ADVISOR, MONTH, SERIES, STORE
from reports.row import ALL, EVERYTHING, Row
from reports.satisfaction.names import NOBODY, read_names
from reports.source import source_of
from reports.statistics.proportions import share
from reports.unit import COUNT, SHARE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reports.figure import Asked
    from reports.row import GroupKey
    from reports.satisfaction.names import Names

BY: Final = (MONTH, STORE, ADVISOR, SERIES)
PATHS: Final = {STORE.key: "store", ADVISOR.key: "advisor", SERIES.key: "vehicle.series"}  # as a list asks for them
COLUMNS: Final = (
    "t.due_on, t.sent_on, t.reached_on, t.appointment_id, t.came_on, t.reason_id, t.store_id, t.advisor_id, "
    "car.series_id"
)
CAR: Final = "LEFT JOIN vehicle car ON car.id = t.vehicle_id"
REASONS_SQL: Final = "SELECT id, code, zh, en FROM choice WHERE list = 'not_coming'"
PAIR: Final = Text(zh="{one} · {two}", en="{one} · {two}")
NO_REASON: Final = Text(zh="没有记录原因", en="No reason noted")
NO_REASON_KEY: Final = "none"


@dataclass(frozen=True)
class Seen:
    """One car of a list as far as figures go."""

    month: str
    sent: bool
    reached: bool
    booked: bool
    came: bool
    reason: int | None
    store: int
    advisor: int | None
    series: int | None


# Of each ratio: what counts as done, and the column by which the list asks for it.
MET: Final[Mapping[str, tuple[Callable[[Seen], bool], str]]] = {
    "recall.sent": (attrgetter("sent"), "sent_on"),
    "recall.contact": (attrgetter("reached"), "reached_on"),
    "recall.booking": (attrgetter("booked"), "appointment"),
    "recall.came": (attrgetter("came"), "came_on"),
}


@dataclass(frozen=True)
class Group:
    """Cars that belong together, with the list of them."""

    key: GroupKey
    label: Text
    cars: Sequence[Seen]
    view: View


async def _groups(asked: Asked) -> list[Group]:
    view = (asked.view or View()).with_condition("due_on", "from", asked.period.first.isoformat())
    view = view.with_condition("due_on", "to", asked.period.last.isoformat())
    source = await source_of("recalls", asked.seat, view)
    rows = await source.rows(COLUMNS, joins=CAR, more="ORDER BY t.due_on, t.id")
    cars = [
        Seen(str(due)[:7], sent is not None, reached is not None, booked is not None, came is not None, *more)
        for due, sent, reached, booked, came, *more in rows
    ]
    if asked.by is None:
        return [Group(ALL, EVERYTHING, cars, view)]
    if asked.by == MONTH.key:
        return _by_month(asked, view, cars)
    names, groups = await read_names(), []
    for key in dict.fromkeys(getattr(one, asked.by) for one in cars):
        own = [one for one in cars if getattr(one, asked.by) == key]
        groups.append(_group(names, asked.by, key, own, view))
    return groups


def _by_month(asked: Asked, view: View, cars: Sequence[Seen]) -> list[Group]:
    groups = []
    for span in asked.period.months:
        own = [one for one in cars if one.month == span.month_key]
        seen = view.with_condition("due_on", "from", span.first.isoformat())
        if own or span.first <= asked.as_of:
            seen = seen.with_condition("due_on", "to", span.last.isoformat())
            groups.append(Group(span.month_key, span.label, own, seen))
    return groups


def _group(names: Names, by: str, key: int | None, cars: Sequence[Seen], view: View) -> Group:
    path = PATHS[by]
    if key is None:
        return Group("none", NOBODY, cars, view.with_condition(path, "empty", ""))
    said = view.with_condition(path, "is", names.code(by, key))
    return Group(key, names.of(by, key), cars, said)


async def _ratio(asked: Asked, *, met: Callable[[Seen], bool], column: str) -> Counted:
    return Counted(_rows_of(await _groups(asked), met, column))


def _rows_of(groups: Sequence[Group], met: Callable[[Seen], bool], column: str) -> list[Row]:
    rows = []
    for group in groups:
        found = share(sum(1 for one in group.cars if met(one)), len(group.cars))
        behind = group.view.with_condition(column, "filled", "")
        rows.append(Row.estimated(group.key, group.label, found, behind))
    return rows


async def ratios_of(asked: Asked) -> dict[str, FigureAnswer]:
    """Give all ratios by the last part of their names, from one reading of the cars."""
    groups = await _groups(asked)
    return {
        figure.name.partition(".")[2]: FigureAnswer(figure, asked, tuple(_rows_of(groups, *MET[figure.name])))
        for figure in (sent, contact, booking, came)
    }


async def _reasons(asked: Asked) -> Counted:
    """Count the cars that neither booked nor came, by what was noted of them; the frequent first."""
    known = {row: (code, Text(zh=zh, en=en or zh)) for row, code, zh, en in await reader().rows(REASONS_SQL)}
    rows = []
    for group in await _groups(asked):
        away = [one for one in group.cars if not one.booked and not one.came]
        view = group.view.with_condition("appointment", "empty", "").with_condition("came_on", "empty", "")
        counts = {key: sum(1 for one in away if one.reason == key) for key in {one.reason for one in away}}
        for key, count in sorted(counts.items(), key=lambda one: (one[0] is None, -one[1], one[0] or 0)):
            code, words = known.get(key, (f"#{key}", Text.plain(f"#{key}"))) if key else (NO_REASON_KEY, NO_REASON)
            behind = view.with_condition("reason", "in", code) if key else view.with_condition("reason", "empty", "")
            name = code if group.key == ALL else f"{group.key}/{code}"
            label = words if group.key == ALL else PAIR.fill(one=group.label, two=words)
            rows.append(Row(group=name, label=label, value=count, n=len(away), behind=behind))
    return Counted(rows)


sent = Figure(
    name="recall.sent",
    title=Text(zh="发信率", en="Sent ratio"),
    formula=Text(
        zh="已寄出招揽信的台数 ÷ 名单上应招揽的台数。区间用 Wilson 法。",
        en="Cars whose letter was sent ÷ all cars on the list. Wilson's interval.",
    ),
    unit=SHARE,
    compute=partial(_ratio, met=MET["recall.sent"][0], column=MET["recall.sent"][1]),
    by=BY,
    resource="recalls",
)
contact = Figure(
    name="recall.contact",
    title=Text(zh="联系率", en="Contact ratio"),
    formula=Text(
        zh="电话联系上的台数 ÷ 名单上应招揽的台数；没人接、占线不算联系上。区间用 Wilson 法。",
        en="Cars whose people were reached by phone ÷ all cars on the list; no answer and busy do not count. "
        "Wilson's interval.",
    ),
    unit=SHARE,
    compute=partial(_ratio, met=MET["recall.contact"][0], column=MET["recall.contact"][1]),
    by=BY,
    resource="recalls",
)
booking = Figure(
    name="recall.booking",
    title=Text(zh="预约率", en="Booking ratio"),
    formula=Text(
        zh="列出名单后约好时间的台数 ÷ 名单上应招揽的台数；取消的不算。区间用 Wilson 法。",
        en="Cars booked since the list was made ÷ all cars on the list; without cancelled ones. Wilson's interval.",
    ),
    unit=SHARE,
    compute=partial(_ratio, met=MET["recall.booking"][0], column=MET["recall.booking"][1]),
    by=BY,
    resource="recalls",
)
came = Figure(
    name="recall.came",
    title=Text(zh="来店率", en="Share that came"),
    formula=Text(
        zh="列出名单后到应保养月底来过店的台数 ÷ 名单上应招揽的台数；按预约晚来的也算。区间用 Wilson 法。",
        en="Cars that came between the list and the end of the month they are due in ÷ all cars on the list; who came "
        "later to an appointment counts too. Wilson's interval.",
    ),
    unit=SHARE,
    compute=partial(_ratio, met=MET["recall.came"][0], column=MET["recall.came"][1]),
    by=BY,
    resource="recalls",
)
reasons = Figure(
    name="recall.reasons",
    title=Text(zh="不来的原因", en="Reasons for not coming"),
    formula=Text(
        zh="名单上没有约好、也没有来店的台数，按记录的原因分。",
        en="Cars on the list that neither booked nor came, by the reason that was noted.",
    ),
    unit=COUNT,
    compute=_reasons,
    by=BY,
    resource="recalls",
)
