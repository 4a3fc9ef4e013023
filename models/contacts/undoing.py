"""Undoing: the contact that somebody has just written down is taken back, and its slip waits again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from models import clock
from models.care.closing import end
from models.database.stored import moment_of
from models.gate.catalogue import fields_of
from models.gate.trailing import follow
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.noting import note_changes
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat

MINUTES: Final = 60
FOR_GOOD: Final = frozenset({"do_not_contact", "gone", "booked"})  # others have acted on these
CONTACT_SQL: Final = """
SELECT k.person_id, k.outcome, k.created_at, k.customer_id, k.slip_id, s.tries,
    (SELECT max(l.id) FROM contact l WHERE l.slip_id = k.slip_id AND l.archived_at IS NULL),
    (SELECT l.next_on FROM contact l WHERE l.slip_id = k.slip_id AND l.id < k.id AND l.archived_at IS NULL
     ORDER BY l.id DESC LIMIT 1)
FROM contact k LEFT JOIN slip s ON s.id = k.slip_id WHERE k.id = ? AND k.archived_at IS NULL
"""
STATUS_SQL: Final = """
SELECT 1 FROM contact k JOIN vehicle_status v ON v.vehicle_id = k.vehicle_id AND v.person_id = k.person_id
    AND v.created_at >= k.created_at WHERE k.id = ?
"""
LATER_SQL: Final = """
SELECT id FROM slip WHERE customer_id = ? AND state = 'open' AND cycle LIKE ? AND archived_at IS NULL
"""
TAKE_BACK_SQL: Final = "UPDATE contact SET archived_at = ?, version = version + 1 WHERE id = ?"
NOT_YOURS: Final = Text(
    zh="只能撤销自己刚记的联系（{minutes} 分钟内的最后一条）。",
    en="Only your own latest contact can be undone, within {minutes} minutes.",
)
STAYS: Final = Text(
    zh="这个结果已经改了客户或车辆档案，不能撤销；请在档案里改回来。",
    en="This outcome has changed the file of the customer or the car. Please change it back there.",
)


async def undo(seat: Seat, contact: int) -> int | None:
    """Take back one's own latest contact; gives its slip, open again."""
    async with transaction() as writer:
        rows = await writer.rows(CONTACT_SQL, [contact])
        oldest = clock.now() - timedelta(minutes=MINUTES)
        if not rows or rows[0][0] != seat.person or moment_of(rows[0][2]) < oldest:
            raise Refused(NOT_YOURS.fill(minutes=MINUTES))
        _, outcome, _, customer, slip, tries, latest, again_on = rows[0]
        if slip is not None and latest != contact:
            raise Refused(NOT_YOURS.fill(minutes=MINUTES))
        if outcome in FOR_GOOD or await writer.rows(STATUS_SQL, [contact]):
            raise Refused(STAYS)
        await writer.run(TAKE_BACK_SQL, [clock.now(), contact])
        work = Work(RESOURCES["contacts"], seat, await fields_of(RESOURCES["contacts"]), writer)
        work.written = [Written(contact, "archive")]
        await follow(work)
        later = await writer.rows(LATER_SQL, [customer, f"%:contact{contact}"])
        await end(writer, seat, [(row[0], seat.today) for row in later], "dropped")
        if slip is None:
            return None
        values = {"state": "open", "closed_on": None, "tries": max(tries - 1, 0), "again_on": again_on, "reason": None}
        await note_changes(writer, seat, "slips", {slip: values})
        return int(slip)
