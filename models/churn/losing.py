"""Losing: why a car stayed away, written down once for each absence, in the customer's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import day_of
from models.gate.outcome import Saved, Wrong
from models.gate.reading import read_one
from models.gate.writer import transaction
from models.noting import note_changes, note_new
from models.problem import Problem
from models.resources import RESOURCES
from models.rules.churn.asking import cars_for
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat
    from models.gate.outcome import Outcome

LOCK_NUMBER: Final = 0x48_54_4B_4F
NEVER_CAME: Final = Text(
    zh="这台车没有来过，谈不上流失。请先登记来店记录。", en="This car has never been here, so it cannot have been lost."
)
LAST_VISIT_SQL: Final = """
SELECT store_id, visited_on FROM visit WHERE vehicle_id = ? AND archived_at IS NULL AND visited_on <= ? AND {here}
ORDER BY visited_on DESC, id DESC LIMIT 1
"""
NO_REASON: Final = Text(
    zh="这个原因不在“流失原因”选项表里，请重新选择。",
    en="This is no reason of the list “Reason of a loss”; please choose one.",
)
REASON_SQL: Final = "SELECT 1 FROM choice WHERE id = ? AND list = 'lost_reason'"
SAME_SQL: Final = "SELECT id, version, archived_at IS NOT NULL FROM loss WHERE vehicle_id = ? AND last_visit_on = ?"
BACK_SQL: Final = "UPDATE loss SET archived_at = NULL, version = version + 1 WHERE id = ?"


async def explain_loss(
    seat: Seat,
    vehicle: int,
    *,
    reason: int | None,
    words: str = "",
    measure: int | None = None,
    asked_on: date | None = None,
) -> Outcome:
    """Write down why a car stays away since its last visit; said again, it takes the place of what was said before.

    `reason` is a choice of the list of reasons, `measure` the countermeasure that is taken.
    """
    await read_one(RESOURCES["vehicles"], seat, vehicle, columns=["plate"])
    stores = cars_for(seat).stores
    here = f"store_id IN ({', '.join('?' for _ in stores)})" if stores else "1 = 1"
    found = await reader().rows(LAST_VISIT_SQL.format(here=here), [vehicle, _day(asked_on or seat.today), *stores])
    if not found:
        return Wrong((Problem(NEVER_CAME),))
    store, last = found[0][0], day_of(found[0][1])
    said: dict[str, Any] = {
        "reason": reason,
        "words": words.strip(),
        "measure": measure,
        "asked_on": asked_on or seat.today,
        "person": seat.person or None,
    }
    if reason is not None and not await reader().rows(REASON_SQL, [reason]):
        return Wrong((Problem(NO_REASON, "reason", reason),))
    if measure is not None:
        await read_one(RESOURCES["countermeasures"], seat, measure, columns=["title"])
    return await _write(seat, {"vehicle": vehicle, "store": store, "last_visit_on": last}, said)


async def _write(seat: Seat, absence: dict[str, Any], said: dict[str, Any]) -> Outcome:
    async with transaction() as writer:
        await writer.in_turn(LOCK_NUMBER, absence["vehicle"])  # said by two at once: the second finds the first's row
        before = await writer.rows(SAME_SQL, [absence["vehicle"], absence["last_visit_on"]])
        if before:
            row, version, is_archived = before[0]
            if is_archived:  # one absence has one row: what is said anew takes it out of the archive
                await writer.run(BACK_SQL, [row])
            changed = await note_changes(writer, seat, "losses", {row: said})
            return Saved(row, version + len(changed) + bool(is_archived), tuple(said) if changed else ())
        return Saved((await note_new(writer, seat, "losses", [{**absence, **said}]))[0], 1, tuple(said), new=True)


def _day(day: date) -> date | str:
    return day.isoformat() if reader().dialect == "sqlite" else day
