"""Undoing: a step that was tapped by mistake, taken back; the lead stands again as its other steps say."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import HEADS, Role
from models.database.stored import day_of
from models.gate.writer import transaction
from models.noting import as_program, note_changes
from models.problem import Refused
from models.rules.selling import next_day, standing_after
from models.sales.cars import free_cars
from models.sales.noting import STEPS_SQL
from models.sales.rows import held, maybe_day, put_away
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat

LATEST_DAYS: Final = 1  # so long one takes back what one noted oneself
DELIVERED: Final = Text(
    zh="交车已经建了客户和车辆档案，不能撤回。填错了请在档案里改。",
    en="The delivery has begun the files of customer and car and cannot be taken back. Correct the files instead.",
)
TOO_LATE: Final = Text(
    zh="{day} 的记录只有主管和经理能撤回。",
    en="What was noted on {day} can only be taken back by a supervisor or a manager.",
)


async def take_back(seat: Seat, step: int) -> str:
    """Take a step back and give how its lead stands then, nothing where it had none."""
    async with transaction() as writer:
        kind, on, lead = await held(writer, seat, "sales_steps", step, "kind, happened_on, lead_id")
        day = day_of(on)
        if kind == "delivery" and lead:
            raise Refused(DELIVERED)
        if day < seat.today - timedelta(days=LATEST_DAYS) and not seat.roles & (HEADS | Role.SUPERVISOR):
            raise Refused(TOO_LATE.fill(day=day))
        await put_away(writer, seat, "sales_steps", step)
        if not lead:
            return ""
        if kind == "deal":
            await free_cars(writer, seat, lead)
        left = [(day_of(at), one) for at, one in await writer.rows(STEPS_SQL, [lead])]
        standing = standing_after(left)
        grade, next_on, reason = await held(writer, as_program(seat), "leads", lead, "grade, next_on, reason_id")
        is_open = standing.ended_on is None
        changes: dict[str, Any] = {
            "state": standing.state,
            "ended_on": standing.ended_on,
            "reason": None if standing.state != "lost" else reason,
            "next_on": (maybe_day(next_on) or next_day(grade, seat.today)) if is_open else None,
        }
        await note_changes(writer, as_program(seat), "leads", {lead: changes})
        return standing.state
