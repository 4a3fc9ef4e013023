"""Missing: what nobody entered in time is written down as missed; who is not here has missed nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.database.many import in_parts, marks_for
from models.database.stored import day_of
from models.duties import words as say
from models.duties.aside import set_aside_in
from models.duties.held import lines_held
from models.gate.writer import transaction
from models.noting import note_changes
from models.store_days import working_days

if TYPE_CHECKING:
    from datetime import datetime

    from models.access import Seat
    from models.gate.writer import Writer
    from models.rules.working_days import WorkingDays

# Sheets with something open whose person has left or is away, and nobody does it for them.
ABSENT_SQL: Final = """
SELECT DISTINCT d.id FROM duty_sheet d JOIN duty_line l ON l.sheet_id = d.id AND l.archived_at IS NULL
JOIN staff s ON s.id = coalesce(d.delegate_id, d.person_id)
WHERE l.state = 'open' AND d.archived_at IS NULL
AND (s.suspended_at IS NOT NULL OR s.archived_at IS NOT NULL OR s.away_until >= d.kept_on)
"""
OPEN_SQL: Final = """
SELECT DISTINCT d.id, d.store_id, d.kept_on FROM duty_sheet d
JOIN duty_line l ON l.sheet_id = d.id AND l.archived_at IS NULL AND l.period <> 'event'
WHERE l.state = 'open' AND d.archived_at IS NULL
"""
WAITING_SQL: Final = """
SELECT id FROM duty_line WHERE state = 'open' AND archived_at IS NULL AND kept_on <= ? ORDER BY id
"""


@dataclass(frozen=True)
class Settled:
    """How many lines were written down as missed, and how many taken away as nobody's."""

    missed: int
    aside: int


async def settle_past(seat: Seat, now: datetime) -> Settled:
    """Write down what was missed, for all stores; doing it twice changes nothing."""
    async with transaction() as writer:
        away = [row[0] for row in await writer.rows(ABSENT_SQL)] + await _closed(writer)
        aside = await set_aside_in(writer, seat, sorted(set(away)), say.LEFT.to("zh"))
        waiting = [row[0] for row in await writer.rows(WAITING_SQL, [now.date()])]
        missed = 0
        for part in in_parts(waiting):
            where = f"l.id IN ({marks_for(part)}) AND l.state = 'open'"
            held = [one for one in await lines_held(writer, seat.zone, where, part) if one.state(now) == "missed"]
            rows = {one.row["id"]: {"state": "missed"} for one in held}
            missed += len(await note_changes(writer, seat, "duty_lines", rows))
    return Settled(missed, aside)


async def _closed(writer: Writer) -> list[int]:
    """Give the sheets of days that were declared a day of rest after they were made."""
    calendars: dict[int, WorkingDays] = {}
    found = []
    for sheet, store, day in await writer.rows(OPEN_SQL):
        if store not in calendars:
            calendars[store] = await working_days(store)
        if not calendars[store].is_open(day_of(day)):
            found.append(sheet)
    return found
