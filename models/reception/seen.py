"""Seen: rows as a seat sees them, with the words for their values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from models.access import VIEW
from models.gate.reading import read
from models.resources import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.field import Field
    from models.gate.reading import Row
    from models.view import View


@dataclass(frozen=True)
class Seen:
    """One row as the seat sees it, with the words for its values."""

    row: Row
    fields: Mapping[str, Field]
    lang: str

    @property
    def id(self) -> int:
        """The row's number."""
        return self.row.id

    def value(self, path: str) -> Any:
        """Give the typed value; None where it is empty or masked."""
        return self.row.values.get(path)

    def text(self, path: str) -> str:
        """Write the value as the person reads it: masked where it must be, empty where there is none."""
        known = self.fields.get(path)
        return self.row.text(known, path, self.lang) if known else ""


async def look(
    key: str, seat: Seat, view: View, columns: Sequence[str], among: Sequence[str] = ()
) -> tuple[list[Seen], int]:
    """Give the rows of a view and how many there are, none where the seat may not see them; a search looks `among`."""
    resource = replace(RESOURCES[key], search=among) if among else RESOURCES[key]
    if not view.size or not seat.may(resource.can, VIEW):
        return [], 0
    page = await read(resource, seat, view, columns=columns)
    return [Seen(row, page.fields, seat.lang) for row in page.rows], page.total
