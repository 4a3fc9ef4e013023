"""Beginning: a programme asks about what becomes due from its first day on; what was due before is left in peace.

Its first day is that of the first draw after it was made, switched on, or told to ask others: the visits of the weeks
before, also those that an import brings in, would otherwise all stand in the queue at once.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Final

from models import clock

if TYPE_CHECKING:
    from collections.abc import Collection

    from models.gate.writer import Writer

SINCE_KEY: Final = "draws_since/"  # and the row of the programme
HELD_SQL: Final = "SELECT key, value FROM setting WHERE key LIKE 'draws_since/%'"
BEGIN_SQL: Final = "INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
END_SQL: Final = "DELETE FROM setting WHERE key = ?"


async def first_days(writer: Writer, running: Collection[int], today: date) -> dict[int, date]:
    """Give the first day of every programme that is on: today where it has none yet; one that is off loses its own."""
    kept = await writer.rows(HELD_SQL)
    held = {int(key.removeprefix(SINCE_KEY)): date.fromisoformat(json.loads(day)) for key, day in kept}
    for row in held.keys() - set(running):
        await begin_anew(writer, row)
    for row in set(running) - held.keys():
        await begin(writer, row, today)
    return {row: held.get(row, today) for row in running}


async def begin(writer: Writer, row: int, day: date) -> None:
    """Note the first day of a programme that has none."""
    await writer.run(BEGIN_SQL, [f"{SINCE_KEY}{row}", json.dumps(day.isoformat()), clock.now()])


async def begin_anew(writer: Writer, row: int) -> None:
    """Forget the first day of a programme: it begins again with the next draw."""
    await writer.run(END_SQL, [f"{SINCE_KEY}{row}"])
