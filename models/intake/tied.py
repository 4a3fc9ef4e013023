"""Tied: the customers, cars and visits that the rows of a store's own table name in words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.database import reader
from models.database.many import rows_in_parts
from models.field import Field
from models.folding import is_blank
from models.gate.columns import Hop
from models.gate.scopes import granted_at
from models.intake.named import find_orders, find_referrers
from models.intake.values import Option, column_of, list_of
from models.kinds import kind_named
from models.resources import resource_of
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from models.access import Seat
    from models.database.many import Asks
    from models.intake.values import Lists
    from models.intake.wanted import Wanted
    from models.resource import Resource

PLATES: Final = "SELECT id, plate FROM vehicle WHERE archived_at IS NULL AND plate IN ({marks})"
FRAMES: Final = "SELECT id, vin FROM vehicle WHERE archived_at IS NULL AND vin IN ({marks})"


async def find_tied(
    lists: Lists, rows: Sequence[Sequence[str]], wanted: Wanted, fields: Mapping[str, Field], seat: Seat
) -> None:
    """Add to the lists whom and what the words of a file mean; a word that fits two means neither."""
    for column, target in wanted.columns.items():
        field = fields.get(target)
        finder = FINDERS.get(field.to) if field is not None else None
        if field is None or finder is None or list_of(field) != f"row:{field.to}":
            continue
        resource = resource_of(field.to)
        if resource is None or not seat.may(resource.can, VIEW):
            continue
        words = {word for word in column_of(rows, column, wanted) if not is_blank(word)}
        found = await finder(reader(), words, seat)
        seen = await _seen({row for ids in found.values() for row in ids}, resource, seat)
        for word, ids in found.items():
            for row in ids:
                if row in seen:
                    lists.add(f"row:{field.to}", Option(row, Text.plain(word)))


async def _seen(ids: set[int], resource: Resource[Any], seat: Seat) -> set[int]:
    """Give those of some rows that the seat may see: nothing is told of the others, and none of them can be meant."""
    scope = granted_at(Hop(resource, "t"), seat, VIEW)
    if scope is None or not ids:
        return ids
    table, joins = resource.model._meta.db_table, " ".join(dict.fromkeys(scope.joins))
    sql = f'SELECT t.id FROM "{table}" t {joins} WHERE t.id IN ({{marks}}) AND ({scope.text})'
    return {row for (row,) in await rows_in_parts(reader(), sql, sorted(ids), after=scope.values)}


async def find_vehicles(asks: Asks, words: Iterable[str], _: Seat) -> dict[str, list[int]]:
    """Find the cars whose plates or frame numbers words are."""
    found: dict[str, list[int]] = defaultdict(list)
    for kind, sql in (("plate", PLATES), ("vin", FRAMES)):
        about = Field(id=kind, label=Text.plain(kind), kind=kind)
        read = {word: value for word in words if isinstance(value := kind_named(kind).parse(word, about), str)}
        there = defaultdict[str, list[int]](list)
        for row, value in await rows_in_parts(asks, sql, read.values()):
            there[value].append(row)
        for word, value in read.items():
            found[word] += [row for row in there[value] if row not in found[word]]
    return found


FINDERS: Final = {"Customer": find_referrers, "Vehicle": find_vehicles, "Visit": find_orders}
