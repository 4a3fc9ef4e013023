"""Handing back: past hand-overs, and one of them taken back as one step."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database import reader
from models.database.many import in_parts, marks_for, rows_in_parts
from models.gate.outcome import Change, Saved
from models.gate.saving import write_in
from models.gate.writer import transaction
from models.hand_over.giving import CHUNK, end_hand_over, refuse_others
from models.kinds import kind_named
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from models.access import Seat

UNDONE: Final = Text(zh="这次交接已经撤销过了。", en="This hand-over was taken back already.")
ADVISORS_SQL: Final = "SELECT id, advisor_id FROM customer WHERE id IN ({marks}) AND archived_at IS NULL"
PAST_SQL: Final = """
SELECT h.id, g.name, h.takers, h.reason, h.state, h.done, p.name, h.at
FROM hand_over h LEFT JOIN staff g ON g.id = h.giver_id LEFT JOIN staff p ON p.id = h.person_id
WHERE p.store_id IN ({stores}) ORDER BY h.id DESC LIMIT ?
"""


@dataclass(frozen=True)
class PastHandOver:
    """One hand-over of before."""

    number: int
    giver: str
    takers: tuple[int, ...]
    reason: str
    state: str
    done: int
    by: str
    at: datetime


async def undo_hand_over(seat: Seat, number: int, reason: str) -> tuple[int, int]:
    """Give the customers back; gives how many went back, and how many stay because somebody gave them on since."""
    refuse_others(seat)
    states = await reader().rows("SELECT state FROM hand_over WHERE id = ?", [number])
    if not states or states[0][0] == "undone":
        raise Refused(UNDONE)
    sql = "SELECT customer_id, giver_id, taker_id FROM hand_over_row WHERE hand_over_id = ? ORDER BY id"
    rows = await reader().rows(sql, [number])
    back = 0
    for part in in_parts(rows, CHUNK):
        back += await _give_back(seat, part, reason)
    await end_hand_over(number, "undone")
    return back, len(rows) - back


async def _give_back(seat: Seat, rows: Sequence[tuple[Any, ...]], reason: str) -> int:
    async with transaction() as writer:
        now = dict(await rows_in_parts(writer, ADVISORS_SQL, [row[0] for row in rows]))
        changes = [
            Change(row=customer, values={"advisor": giver})
            for customer, giver, taker in rows
            if now.get(customer) == taker
        ]
        outcomes = await write_in(writer, RESOURCES["customers"], seat, changes, reason=reason)
    return sum(isinstance(outcome, Saved) for outcome in outcomes)


async def past_hand_overs(seat: Seat, most: int = 10) -> list[PastHandOver]:
    """Give the latest hand-overs that somebody of the seat's stores made."""
    refuse_others(seat)
    marks = marks_for(seat.stores)
    return [
        PastHandOver(
            row[0],
            row[1] or "",
            tuple(json.loads(row[2]) if isinstance(row[2], str) else row[2]),
            row[3],
            row[4],
            row[5],
            row[6] or "",
            kind_named("datetime").load(row[7]),
        )
        for row in await reader().rows(PAST_SQL.format(stores=marks), [*seat.stores, most])
    ]
