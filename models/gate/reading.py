"""Reading: rows as a seat may see them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from models.access import CREATE, VIEW
from models.database import database, reader
from models.gate.catalogue import fields_of, shown_columns
from models.gate.query import Compiler, Query
from models.kinds import kind_named
from models.path import names
from models.problem import Problem, Refused
from models.text import Text
from models.uploads.reading import with_uploads
from models.view import View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.field import Field
    from models.gate.columns import Column
    from models.resource import Resource
    from models.uploads.upload import Upload

NOT_YOURS = Text(zh="您没有查看“{title}”的权限。", en="You may not see “{title}”.")
GONE = Text(
    zh="找不到这条{one}：它不存在，或不在您可以查看的范围内。",
    en="This {one} is not there, or not among those you may see.",
)


@dataclass(frozen=True)
class Row:
    """One row as a seat may see it.

    `values` are by path: typed values, or None where masked; `labels` hold the words of relations and of masked
    values; `editable` and `clear` say whether the seat may change the row and read its private fields; `uploads` are
    the files that it holds, by number.
    """

    id: int
    version: int
    values: dict[str, Any]
    labels: dict[str, str]
    editable: bool
    clear: bool
    masked: frozenset[str] = frozenset()
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, field_: Field, path: str, lang: str) -> str:
        """Write one value as the seat's person reads it."""
        if path in self.labels:
            return self.labels[path]
        if self.values.get(path) is None:
            return ""
        return kind_named(field_.kind).show(self.values[path], field_, lang)


@dataclass(frozen=True)
class Page:
    """One page of a list: its rows, how many there are in all, the fields shown, what of the view was left out."""

    rows: list[Row]
    total: int
    fields: dict[str, Field]
    totals: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


async def read(
    resource: Resource[Any], seat: Seat, view: View, *, columns: Sequence[str] = (), totals: bool = False
) -> Page:
    """Read one page of a view: one query for the rows and one for their number, side by side."""
    if not seat.may(resource.can, VIEW):
        raise Refused(NOT_YOURS.fill(title=resource.title))
    known = await fields_of(resource)
    compiler = Compiler(resource, seat, known, database().dialect)
    summed = names(resource.totals) if totals else []
    query = compiler.compile(view, list(columns or view.columns or await shown_columns(resource)), summed)
    rows, count, sums = await asyncio.gather(
        reader().rows(query.rows.text, query.rows.values),
        reader().rows(query.count.text, query.count.values),
        reader().rows(query.totals.text, query.totals.values) if query.totals else _nothing(),
    )
    return Page(
        rows=await with_uploads([to_row(raw, query, seat) for raw in rows], query.columns, seat.lang),
        total=count[0][0],
        fields={column.path: column.field for column in query.columns},
        totals=dict(zip(summed, sums[0], strict=True)) if sums else {},
        problems=query.problems,
    )


async def read_one(resource: Resource[Any], seat: Seat, row_id: int, *, columns: Sequence[str] = ()) -> Row:
    """Read one thing, archived or not; refuse in the same words when it is missing and when it may not be seen."""
    wanted = list(columns or dict.fromkeys([*resource.head_names, *resource.section_names, *await _own(resource)]))
    for archived in (False, True):
        view = View(ids=(row_id,), archived=archived)
        page = await read(resource, seat, view, columns=wanted)
        if page.rows:
            return page.rows[0]
    raise Refused(GONE.fill(one=resource.one))


async def count(resource: Resource[Any], seat: Seat, view: View) -> int:
    """Count the rows of a view; a condition that had to be left out is refused, or the number would lie."""
    page = await read(resource, seat, replace(view, page=1, size=1, order=""), columns=["id"])
    if page.problems:
        raise Refused(page.problems[0].text)
    return page.total


async def _own(resource: Resource[Any]) -> list[str]:
    return [name for name, field_ in (await fields_of(resource)).items() if field_.extra]


async def _nothing() -> list[tuple[Any, ...]]:
    return []


def to_row(raw: tuple[Any, ...], query: Query, seat: Seat) -> Row:
    """Make a Row of what the database gave, masked as the seat's rights ask."""
    row_id, version, editable, clear, *cells = raw
    values: dict[str, Any] = {}
    labels: dict[str, str] = {}
    masked: set[str] = set()
    at = 0
    for column in query.columns:
        stored, at = cells[at], at + 1
        if column.label_join:
            label, at = cells[at], at + 1
            if stored is not None:
                labels[column.path] = str(label) if label not in (None, "") else f"#{stored}"
        value = (
            kind_named(column.field.kind).load(stored) if not column.derived else derived_value(column, stored, seat)
        )
        in_full = clear
        if column.field.private and column.hops:  # another noun's secret: that noun's right decides
            in_full, at = cells[at], at + 1
        if column.field.private and not in_full and value not in (None, ""):
            masked.add(column.path)
            labels[column.path] = kind_named(column.field.kind).mask(value)
            value = None
        elif column.derived and column.derived.bands:
            labels[column.path] = next((b.label.to(seat.lang) for b in column.bands(seat) if b.value == value), "")
        values[column.path] = value
    return Row(row_id, version, values, labels, bool(editable), bool(clear), frozenset(masked))


def derived_value(column: Column, stored: Any, seat: Seat) -> Any:
    """Work out a derived column from the stored one: the class it falls into, or the days."""
    day = kind_named("date").load(stored)
    if column.derived is None or column.derived.bands is None:
        later = column.derived is not None and column.derived.until
        return None if day is None else (day - seat.today).days * (1 if later else -1)
    return next((band.value for band in column.bands(seat) if band.holds(day)), None)


def may_create(resource: Resource[Any], seat: Seat) -> bool:
    """Tell whether the seat may add to this resource."""
    return seat.may(resource.can, CREATE)
