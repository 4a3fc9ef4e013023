"""Own tables counted: how often each choice, how much on average, by month and by person, each with its rows."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.gate.columns import extra_value
from models.gate.offering import offering_of
from models.path import names
from models.resources import RESOURCES
from models.rules.calendar import months_before
from models.text import Text
from reports.row import Row
from reports.source import source_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.field import Field
    from models.gate.offering import Offering
    from models.view import View
    from reports.source import Source

COUNTED: Final = frozenset({"choice", "choices", "yes_no"})
MEASURED: Final = frozenset({"integer", "decimal", "mileage", "percent"})
STEPS: Final = 10  # whole numbers between ends so near one another are counted one by one
MONTHS: Final = 12
MOST_PEOPLE: Final = 20
YES_NO: Final = {1: Text(zh="是", en="Yes"), 0: Text(zh="否", en="No")}
BY_MONTH: Final = Text(zh="按月（{label}）", en="By month ({label})")
BY_PERSON: Final = Text(zh="按经手人", en="By person")
NOBODY: Final = Text(zh="没有写", en="nobody")


@dataclass(frozen=True, kw_only=True)
class Counted:
    """One question counted: its rows, and how many entries answer it."""

    key: str
    title: Text
    rows: tuple[Row, ...]
    n: int


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One number: how many entries have it, their mean, smallest, largest and sum."""

    key: str
    title: Text
    unit: Text | None
    n: int
    mean: float
    low: float
    high: float
    total: float
    behind: View


@dataclass(frozen=True, kw_only=True)
class Statistics:
    """Everything that is counted of a table."""

    total: int
    counted: tuple[Counted, ...]
    measured: tuple[Measured, ...]
    day: str = ""  # the date that months go by


async def statistics_of(key: str, seat: Seat, view: View) -> Statistics:
    """Count the rows of a view of an own table, as far as the seat sees them."""
    resource = RESOURCES[key]
    source = await source_of(key, seat, view)
    offering, retired = (
        await offering_of(resource, seat),
        {n for s in resource.sections if s.folded for n in names(s.fields)},
    )
    asked = [one for one in resource.fields if one.id not in retired and _is_readable(offering, one)]
    day = next((one for one in asked if one.kind == "date"), None)
    counting = [_counted(source, one, view) for one in asked if _is_counted(one)]
    measuring = [_measured(source, one, view) for one in asked if one.kind in MEASURED and not _is_counted(one)]
    months = [_months(source, day, view, seat)] if day else []
    found = await asyncio.gather(*months, _people(source, view), *counting, *measuring)
    return Statistics(
        total=int((await source.rows("count(*)"))[0][0]),
        counted=tuple(one for one in found if isinstance(one, Counted) and one.n),
        measured=tuple(one for one in found if isinstance(one, Measured) and one.n),
        day=day.id if day else "",
    )


def _is_readable(offering: Offering, field: Field) -> bool:
    """Protected fields are counted only for who reads them in every row of the table."""
    offer = offering.at(field.id)
    return offer is not None and offer.readable


def _is_counted(field: Field) -> bool:
    near = field.kind == "integer" and field.low is not None and field.high is not None
    return field.kind in COUNTED or (near and (field.high or 0) - (field.low or 0) <= STEPS)


async def _counted(source: Source, field: Field, view: View) -> Counted:
    value = extra_value(field, reader().dialect)
    if field.kind == "choices":
        parts = (
            f"json_each({value}) e"
            if reader().dialect == "sqlite"
            else (f"LATERAL jsonb_array_elements_text(({value})::jsonb) e(value)")
        )
        found = await source.rows("e.value, count(*)", joins=f"CROSS JOIN {parts}", more="GROUP BY e.value")
    else:
        found = await source.rows(f"{value}, count(*)", more=f"AND {value} IS NOT NULL GROUP BY {value}")
    counts = {int(key) if field.kind not in {"choice", "choices"} else key: int(n) for key, n in found}
    n = await _answered(source, value) if field.kind == "choices" else sum(counts.values())
    words = _words(field, counts)
    rows = tuple(
        Row(group=key, label=label, value=float(counts.get(key, 0)), n=n,
            behind=view.with_condition(field.id, "in" if field.kind == "choices" else "is", str(key)))
        for key, label in words.items()
    )  # fmt: skip
    return Counted(key=field.id, title=field.label, rows=rows, n=n)


def _words(field: Field, counts: dict[Any, int]) -> dict[Any, Text]:
    """Give the groups in the form's order, those that nobody chose among them."""
    if field.kind == "yes_no":
        return dict(YES_NO)
    if field.choices:
        known: dict[Any, Text] = dict(field.choices)
        return known | {key: Text.plain(str(key)) for key in counts if key not in known}
    return {step: Text.plain(str(step)) for step in range(int(field.low or 0), int(field.high or 0) + 1)}


async def _answered(source: Source, value: str) -> int:
    return int((await source.rows("count(*)", more=f"AND {value} IS NOT NULL"))[0][0])


async def _measured(source: Source, field: Field, view: View) -> Measured:
    value = extra_value(field, reader().dialect)
    rows = await source.rows(f"count({value}), avg({value}), min({value}), max({value}), sum({value})")
    n, *numbers = rows[0]
    mean, low, high, total = (float(one or 0) for one in numbers)
    behind = view.with_condition(field.id, "filled", "")
    return Measured(
        key=field.id, title=field.label, unit=field.unit, n=int(n), mean=mean, low=low, high=high, total=total,
        behind=behind,
    )  # fmt: skip


async def _months(source: Source, field: Field, view: View, seat: Seat) -> Counted:
    """Count the last twelve months by the table's first date."""
    value = extra_value(field, reader().dialect)
    month = f"substr({value}, 1, 7)"
    first = months_before(seat.today.replace(day=1), MONTHS - 1)
    more = f"AND {value} >= ? GROUP BY {month}"
    found = dict(await source.rows(f"{month}, count(*)", more=more, values=[first.isoformat()]))
    begins = [months_before(first, -number) for number in range(MONTHS)]
    rows = []
    for begin in begins:
        last = months_before(begin, -1)
        seen = view.with_condition(field.id, "from", begin.isoformat())
        seen = seen.with_condition(field.id, "to", (last - timedelta(days=1)).isoformat())
        key = f"{begin:%Y-%m}"
        rows.append(Row(group=key, label=Text.plain(key), value=float(found.get(key, 0)), n=0, behind=seen))
    while rows and not rows[0].value:
        rows.pop(0)  # the store has kept it only since then
    return Counted(
        key="months", title=BY_MONTH.fill(label=field.label), rows=tuple(rows), n=int(sum(r.value or 0 for r in rows))
    )


async def _people(source: Source, view: View) -> Counted:
    found: Sequence[tuple[Any, ...]] = await source.rows(
        "t.author_id, max(p.name), count(*)",
        joins="LEFT JOIN staff p ON p.id = t.author_id",
        more="GROUP BY t.author_id ORDER BY count(*) DESC, t.author_id",
    )
    rows = tuple(
        Row(
            group=key or 0,
            label=Text.plain(name) if name else NOBODY,
            value=float(n),
            n=0,
            behind=view.with_condition("author", "is", str(key)) if key else view.with_condition("author", "empty", ""),
        )
        for key, name, n in found[:MOST_PEOPLE]
    )
    return Counted(key="people", title=BY_PERSON, rows=rows, n=int(sum(row.value or 0 for row in rows)))
