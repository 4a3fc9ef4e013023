"""Parts: rows that belong to one thing alone and are shown on its page — a customer's phones, a visit's items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.access import READ_PRIVATE, VIEW
from models.database import reader
from models.gate.columns import Hop
from models.gate.conditions import EVERYTHING, Sql
from models.gate.removing import parts_of
from models.gate.scopes import granted_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from models.access import Action, Seat
    from models.resource import Resource


def parts_shown(resource: Resource[Any], seat: Seat) -> list[tuple[Resource[Any], str]]:
    """Give the parts of a thing that its page shows to a seat, each with the column that ties them."""
    related = {about.resource for about in resource.related}
    return [(part, column) for part, column in parts_of(resource) if part.key in related and seat.may(part.can, VIEW)]


def rows_of_part(part: Resource[Any], column: str, row: int, seat: Seat) -> Sql:
    """Ask for the numbers of the rows of a part that the seat may see, archived ones included."""
    return _rows(part, Sql(f"p.{column} = ?", [row]), seat, VIEW)


async def clear_rows(part: Resource[Any], ids: Iterable[int], seat: Seat) -> set[int]:
    """Give those of the rows whose private fields the seat may read."""
    wanted = list(ids)
    if not wanted:
        return set()
    asked = _rows(part, Sql(f"p.id IN ({', '.join('?' for _ in wanted)})", wanted), seat, READ_PRIVATE)
    return {row[0] for row in await reader().rows(asked.text, asked.values)}


def _rows(part: Resource[Any], which: Sql, seat: Seat, action: Action) -> Sql:
    scope = granted_at(Hop(part, "p"), seat, action) or Sql(EVERYTHING)
    joins = " ".join(dict.fromkeys(scope.joins))
    text = f'SELECT p.id FROM "{part.model._meta.db_table}" p {joins} WHERE {which.text} AND ({scope.text})'
    return Sql(text, [*which.values, *scope.values])
