"""Likings: a person's language, light, density of lists, and the store they sit at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.database import reader
from models.database.many import marks_for
from models.gate.writer import transaction
from models.people.seats import forget_seats

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat

COLUMNS: Final = {"look": "look", "dense": "dense", "lang": "lang", "store": "sits_at"}


@dataclass(frozen=True)
class Liking:
    """What one person chose."""

    look: str
    is_dense: bool
    store_name: str
    stores: Sequence[tuple[int, str]]


async def liking_of(seat: Seat) -> Liking:
    """Read a person's choices and the stores they may switch between."""
    rows = await reader().rows("SELECT look, dense FROM staff WHERE id = ?", [seat.person])
    marks = marks_for(seat.stores)
    stores = await reader().rows(f"SELECT id, name FROM store WHERE id IN ({marks}) ORDER BY name", sorted(seat.stores))  # noqa: S608 -- only question marks are put in
    look, dense = rows[0] if rows else ("auto", 0)
    return Liking(look, bool(dense), next((name for key, name in stores if key == seat.store), ""), stores)


async def keep_liking(seat: Seat, name: str, value: str) -> None:
    """Keep one choice of a person: `look`, `dense`, `lang` or `store`."""
    written = {"dense": value == "1", "store": int(value) if name == "store" else 0}.get(name, value)
    async with transaction() as writer:
        await writer.run(f"UPDATE staff SET {COLUMNS[name]} = ? WHERE id = ?", [written, seat.person])  # noqa: S608 -- one of COLUMNS
    forget_seats()
