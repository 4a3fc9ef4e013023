"""Choosing: which rows of a view somebody may do something with, in the view's order, however many they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from models.access import VIEW, Action, Seat
from models.database import database, reader
from models.gate.catalogue import fields_of
from models.gate.conditions import Sql, both
from models.gate.query import Compiler
from models.gate.reading import NOT_YOURS, Row, to_row
from models.path import names
from models.problem import Refused
from models.uploads.reading import with_uploads
from models.view import View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.gate.columns import Known
    from models.resource import Resource

EVERY_ROW = 2**31 - 1


class Chooser(Compiler):
    """Compiles a view narrowed to the rows with which the seat may do one thing."""

    def __init__(self, resource: Resource[Any], seat: Seat, known: Known, action: Action) -> None:
        """Remember what is to be done."""
        super().__init__(resource, seat, known, database().dialect)
        self.action = action

    def where(self, view: View) -> Sql:
        """The conditions of the view, and the scope of the action."""
        seen, scope = super().where(view), self.scope(self.action)
        return seen if scope is None else both([seen, scope], "AND")


async def _chooser(resource: Resource[Any], seat: Seat, action: Action) -> Chooser:
    if not seat.may(resource.can, VIEW):
        raise Refused(NOT_YOURS.fill(title=resource.title))
    return Chooser(resource, seat, await fields_of(resource), action)


async def ids_of(resource: Resource[Any], seat: Seat, view: View, action: Action = VIEW) -> list[tuple[int, int]]:
    """Give id and version of every row of a view with which the seat may do it, whatever page the view is on."""
    chooser = await _chooser(resource, seat, action)
    query = chooser.compile(replace(view, page=1, size=EVERY_ROW), [], [])
    return [(row[0], row[1]) for row in await reader().rows(query.rows.text, query.rows.values)]


async def rows_of(
    resource: Resource[Any], seat: Seat, ids: Sequence[int], columns: Sequence[str], *, archived: bool = False
) -> list[Row]:
    """Read some rows by their ids and give them in that order; one that is gone meanwhile is left out."""
    if not ids:
        return []
    chooser = await _chooser(resource, seat, VIEW)
    query = chooser.compile(View(ids=tuple(ids), size=len(ids), archived=archived), list(columns), [])
    rows = [to_row(raw, query, seat) for raw in await reader().rows(query.rows.text, query.rows.values)]
    found = {row.id: row for row in await with_uploads(rows, query.columns, seat.lang)}
    return [found[row_id] for row_id in ids if row_id in found]


async def totals_of(resource: Resource[Any], seat: Seat, view: View) -> dict[str, Any]:
    """Sum the columns that a resource totals, over all rows of a view."""
    summed = names(resource.totals)
    if not summed:
        return {}
    query = (await _chooser(resource, seat, VIEW)).compile(view, [], summed)
    if query.totals is None:
        return {}
    sums = (await reader().rows(query.totals.text, query.totals.values))[0]
    return dict(zip(summed, sums, strict=True))
