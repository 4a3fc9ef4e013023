"""Naming: whom a paper is about, in the words that stand on it: plate, name, day and order number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import VIEW
from models.gate.reading import read
from models.resources import RESOURCES
from models.view import View
from ui.questions.picking import LONGEST, MOST_FOUND, find, named

if TYPE_CHECKING:
    from models.access import Seat

OF_VISIT: Final = ("vehicle", "customer", "visited_on", "order_no")


async def find_whom(seat: Seat, what: str, text: str) -> list[dict[str, str]]:
    """Find what fits the letters typed, among what the seat may see."""
    if what != "visit":
        return await find(seat, what, text)
    found = await _visits(seat, View(search=text[:LONGEST], size=MOST_FOUND))
    return [{"id": str(row), "label": label, "note": ""} for row, label in found.items()]


async def name_whom(seat: Seat, what: str, row: int) -> str:
    """Give the words for one; none where the seat may not see it."""
    if what != "visit":
        return (await named(seat, what, [row])).get(row, "")
    return (await _visits(seat, View(ids=(row,), size=1))).get(row, "")


async def _visits(seat: Seat, view: View) -> dict[int, str]:
    resource = RESOURCES["visits"]
    if not seat.may(resource.can, VIEW):
        return {}
    page = await read(resource, seat, view, columns=list(OF_VISIT))
    return {
        row.id: " · ".join(
            words
            for name in OF_VISIT
            if name in page.fields and (words := row.text(page.fields[name], name, seat.lang))
        )
        for row in page.rows
    }
