"""Suspending: closing somebody's account for a time, and opening it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models import clock
from models.access import Role
from models.gate.staying import refuse_last
from models.gate.trailing import add_history
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.labelling import described
from models.people.seats import forget_seats
from models.people.sessions import end_all_sessions, forget_sessions
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat

NOT_ALLOWED: Final = Text(
    zh="只有系统管理员可以停用和恢复账号。", en="Only the administrator suspends accounts and opens them again."
)
NOT_YOURSELF: Final = Text(
    zh="不能停用自己的账号，请让另一位管理员操作。",
    en="Nobody suspends their own account; another administrator does it.",
)
STANDING_SQL: Final = "SELECT suspended_at FROM staff WHERE id = ?"
CHANGE_SQL: Final = "UPDATE staff SET suspended_at = ?, updated_at = ?, version = version + 1 WHERE id = ?"


async def suspend(seat: Seat, person: int, *, back: bool = False) -> None:
    """Suspend somebody and sign them out everywhere, or let them in again; doing it twice changes nothing."""
    if not seat.roles & Role.ADMINISTRATOR:
        raise Refused(NOT_ALLOWED)
    if person == seat.person:
        raise Refused(NOT_YOURSELF)
    now, resource = clock.now(), RESOURCES["staff"]
    stamp = None if back else now
    async with transaction() as writer:
        work = Work(resource, seat, described(resource.model), writer)
        if not back:
            await refuse_last(work, [person])
        standing = await writer.rows(STANDING_SQL, [person])
        if not standing or (standing[0][0] is None) == back:
            return
        await writer.run(CHANGE_SQL, [stamp, now, person])
        if not back:
            await end_all_sessions(person)
        work.written = [Written(person, "back" if back else "suspend")]
        await add_history(work)
    forget_sessions()
    forget_seats()


async def sign_out_everywhere(seat: Seat, person: int) -> None:
    """End every session of somebody, as the administrator."""
    if not seat.roles & Role.ADMINISTRATOR:
        raise Refused(NOT_ALLOWED)
    await end_all_sessions(person)
