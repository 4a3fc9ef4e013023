"""Accountability: how many records there are of which cause, what each person carries, and the managers' share."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from models.accountability.ledger import COUNTED
from models.database import reader
from models.database.many import rows_in_parts
from models.rules.accountability import STATES
from models.tables.accountability import RECORD_KIND, SEVERITY
from models.text import Text
from models.view import View
from reports.figure import Counted, Figure
from reports.grouped import split
from reports.grouping import MONTH, QUARTER, STORE, Grouping
from reports.row import Row
from reports.satisfaction.names import read_names
from reports.source import source_of
from reports.unit import COUNT, SHARE, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reports.figure import Asked
    from reports.grouped import Group, Seen

CAUSE: Final = Grouping("cause", Text(zh="原因", en="cause"))
STATE: Final = Grouping("state", Text(zh="状态", en="state"))
KIND: Final = Grouping("kind", Text(zh="类别", en="kind"))
DEGREE: Final = Grouping("severity", Text(zh="程度", en="severity"))
PERSON: Final = Grouping("person", Text(zh="员工", en="person"), people=True)
POINTS: Final = Unit(name="points", word=Text(zh="分", en="points"), lowest=0, least_span=5)
BY: Final = (MONTH, QUARTER, STORE, CAUSE, DEGREE)
COLUMNS: Final = "t.id, t.happened_on, t.kind, t.state, t.severity, t.cause_id, t.store_id"
NAMES: Final = ("id", "happened_on", "kind", "state", "severity", "cause", "store")
SHARES_SQL: Final = """
SELECT b.record_id, b.person_id, b.level, b.points FROM bearer b
WHERE b.archived_at IS NULL AND b.record_id IN ({marks})
"""
CAUSES_SQL: Final = "SELECT id, zh, en FROM choice WHERE list = 'fault_cause'"
WORDS: Final[dict[str, Mapping[str, Text]]] = {"state": STATES, "kind": RECORD_KIND, "severity": SEVERITY}


async def _words(by: str | None) -> Mapping[Any, Text]:
    if by in WORDS:
        return WORDS[by]
    if by == CAUSE.key:
        return {row: Text(zh=zh, en=en or zh) for row, zh, en in await reader().rows(CAUSES_SQL)}
    names = await read_names()
    return names.words["advisor"] if by == PERSON.key else names.words["store"]


async def _records(asked: Asked, view: View) -> list[Seen]:
    rows = await (await source_of("accountability_records", asked.seat, view)).rows(
        COLUMNS, more="ORDER BY t.happened_on, t.id"
    )
    return [dict(zip(NAMES, row, strict=True)) for row in rows]


def _days(asked: Asked) -> View:
    first, last = asked.period.first.isoformat(), asked.period.last.isoformat()
    return (asked.view or View()).with_condition("happened_on", "from", first).with_condition("happened_on", "to", last)


def _decided(asked: Asked) -> View:
    return _days(asked).with_condition("kind", "is", "fault").with_condition("state", "in", ",".join(COUNTED))


async def _counted(asked: Asked) -> Counted:
    view = _days(asked)
    groups = split(asked, await _records(asked, view), view, "happened_on", await _words(asked.by))
    return Counted(
        [Row(group=one.key, label=one.label, value=len(one.rows), n=len(one.rows), behind=one.view) for one in groups]
    )


async def _shares(records: Sequence[Seen]) -> dict[int, list[tuple[int, int, int]]]:
    """Give who carries what in records that the seat sees, as person, level and points."""
    found: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    shares = await rows_in_parts(reader(), SHARES_SQL, (one["id"] for one in records))
    for record, person, level, points in shares:
        found[record].append((person, level, points))
    return found


async def _managers(asked: Asked) -> Counted:
    view = _decided(asked)
    records = await _records(asked, view)
    shares = await _shares(records)
    rows = []
    for group in split(asked, records, view, "happened_on", await _words(asked.by)):
        carried = [(level, points) for one in group.rows for _, level, points in shares[one["id"]]]
        whole = sum(points for _, points in carried)
        above = sum(points for level, points in carried if level)
        rows.append(_row(group, above / whole if whole else None))
    return Counted(rows)


def _row(group: Group, value: float | None) -> Row:
    return Row(group=group.key, label=group.label, value=value, n=len(group.rows), behind=group.view)


async def _points(asked: Asked) -> Counted:
    view = _decided(asked)
    records = await _records(asked, view)
    shares = await _shares(records)
    if asked.by != PERSON.key:
        groups = split(asked, records, view, "happened_on", await _words(asked.by))
        return Counted([_row(one, _sum(one.rows, shares)) for one in groups])
    carried: dict[int, list[int]] = defaultdict(list)
    for those in shares.values():
        for person, _, points in those:
            carried[person].append(points)
    words = await _words(PERSON.key)
    rows = [
        Row(
            group=person,
            label=words.get(person) or Text.plain(f"#{person}"),
            value=sum(points),
            n=len(points),
            behind=view.with_condition("bearers.person", "is", str(person)),
        )
        for person, points in carried.items()
    ]
    return Counted(sorted(rows, key=lambda row: (-(row.value or 0), str(row.group))))


def _sum(records: Sequence[Seen], shares: Mapping[int, Sequence[tuple[int, int, int]]]) -> int:
    return sum(points for one in records for _, _, points in shares.get(one["id"], ()))


managers = Figure(
    name="accountability.managers",
    title=Text(zh="上级承担的比例", en="Share carried by those above"),
    formula=Text(
        zh="这段时间内已决定的责任记录里，上级承担的分数占全部分数的比例。多数错误是制度的缺口，80% 左右合适。",
        en="Of the points in records decided in these days, the part that falls on those above. Most mistakes are gaps "
        "in the system: about 80 % is right.",
    ),
    unit=SHARE,
    compute=_managers,
    by=BY,
    resource="accountability_records",
)
records = Figure(
    name="accountability.records",
    title=Text(zh="责任与表扬记录", en="Records of fault and praise"),
    formula=Text(
        zh="这段时间内发生的责任和表扬记录数。", en="Records of what happened in these days, praise included."
    ),
    unit=COUNT,
    compute=_counted,
    by=(*BY, STATE, KIND),
    resource="accountability_records",
)
points = Figure(
    name="accountability.points",
    title=Text(zh="责任分", en="Points carried"),
    formula=Text(
        zh="这段时间内已决定的责任记录里，各人承担的分数之和，为下属分担的也算。",
        en="Points in records decided in these days, those carried for others included.",
    ),
    unit=POINTS,
    compute=_points,
    by=(*BY, PERSON),
    resource="accountability_records",
)
