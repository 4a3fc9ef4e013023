"""Losing: why a car stayed away, written down once for each absence, in the customer's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.stored import day_of
from models.gate.outcome import Change, Wrong
from models.gate.reading import read_one
from models.gate.saving import write
from models.problem import Problem
from models.resources import RESOURCES
from models.rules.churn.asking import cars_for
from models.text import Text

if TYPE_CHECKING:
    from datetime import date

    from models.access import Seat
    from models.gate.outcome import Outcome

NEVER_CAME: Final = Text(
    zh="这台车没有来过，谈不上流失。请先登记来店记录。", en="This car has never been here, so it cannot have been lost."
)
LAST_VISIT_SQL: Final = """
SELECT store_id, visited_on FROM visit WHERE vehicle_id = ? AND archived_at IS NULL AND visited_on <= ? AND {here}
ORDER BY visited_on DESC, id DESC LIMIT 1
"""
SAME_SQL: Final = "SELECT id, version FROM loss WHERE vehicle_id = ? AND last_visit_on = ? AND archived_at IS NULL"


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
    before = await reader().rows(SAME_SQL, [vehicle, _day(last)])
    if before:
        return await write(RESOURCES["losses"], seat, Change(row=before[0][0], values=said))
    new = {"vehicle": vehicle, "store": store, "last_visit_on": last, **said}
    return await write(RESOURCES["losses"], seat, Change(values=new))


def _day(day: date) -> date | str:
    return day.isoformat() if reader().dialect == "sqlite" else day
