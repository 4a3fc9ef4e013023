"""Ending: what a contact makes of the slip that it was made for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.noting import note_changes
from models.problem import Refused
from models.tables.contacts import DONE
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat
    from models.contacts.saying import Said
    from models.gate.writer import Writer

HELD_SQL: Final = """
SELECT s.id, s.store_id, s.customer_id, s.vehicle_id, s.state, s.tries, r.touches
FROM slip s JOIN care_rule r ON r.id = s.rule_id WHERE s.id = ? AND s.archived_at IS NULL
"""
REASON_SQL: Final = "SELECT id FROM choice WHERE list = 'not_coming' AND code = ? AND archived_at IS NULL"
GONE: Final = Text(
    zh="这张关怀单已经不在了，可能已归档。请打下一张。", en="This slip is no longer there. Please go on with the next."
)
OTHERS: Final = Text(
    zh="这张关怀单是另一位客户的，请从“今日联系”重新打开。",
    en="This slip is about another customer. Please open it again from today's list.",
)


@dataclass(frozen=True)
class Held:
    """A slip as it stands while a contact is written down."""

    id: int
    store: int
    customer: int
    vehicle: int | None
    state: str
    tries: int
    touches: int

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be done."""
        return self.state == "open"


async def held_slip(writer: Writer, seat: Seat, slip: int) -> Held:
    """Give a slip, held until the end of the transaction."""
    rows = await writer.rows(HELD_SQL + writer.held("s"), [slip])
    if not rows or rows[0][1] not in seat.stores:
        raise Refused(GONE)
    return Held(*rows[0])


def state_after(said: Said, held: Held) -> str:
    """Say how a slip stands after a contact: done once somebody was reached, given up after the last try.

    "Busy" is not a follow-up done, however often; it is tried again.
    """
    if said.outcome == "booked":
        return "booked"
    if said.outcome in DONE:
        return "done"
    return "gave_up" if said.outcome == "no_answer" and held.tries + 1 >= held.touches else "open"


async def end_slip(writer: Writer, seat: Seat, said: Said, held: Held) -> str:
    """Write what a contact makes of its slip and give how it stands; one that ended before stays as it is."""
    if held.customer != said.customer:
        raise Refused(OTHERS)
    if not held.is_open:
        return held.state
    state = state_after(said, held)
    values: dict[str, Any] = {"tries": held.tries + 1, "state": state, "again_on": _again(said, seat.today)}
    if state != "open":
        values |= {"closed_on": said.contacted_on or seat.today, "again_on": None}
    if said.reason:
        rows = await writer.rows(REASON_SQL, [said.reason])
        values["reason"] = rows[0][0] if rows else None
    await note_changes(writer, seat, "slips", {held.id: values})
    return state


def _again(said: Said, today: date) -> date | None:
    """Give the day from which it is tried again: as promised, at once where it was busy, else tomorrow."""
    if said.outcome == "call_back":
        return said.next_on
    return today if said.outcome == "busy" else today + timedelta(days=1)
