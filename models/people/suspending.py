"""Suspending: closing somebody's account for a time, and opening it again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from models.access import Role
from models.database import reader, writing
from models.people.seats import forget_seats
from models.people.sessions import end_all_sessions
from models.problem import Refused
from models.tables.organisation import Staff
from models.tables.system import History
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
LAST_ONE: Final = Text(
    zh="这是最后一位能登录的管理员，停用后就没有人能管理了。请先再设一位管理员。",
    en="This is the last administrator who can sign in. Make another one first.",
)


async def suspend(seat: Seat, person: int, *, back: bool = False) -> None:
    """Suspend somebody and sign them out everywhere, or let them in again."""
    if not seat.roles & Role.ADMINISTRATOR:
        raise Refused(NOT_ALLOWED)
    if person == seat.person:
        raise Refused(NOT_YOURSELF)
    sql = (
        "SELECT id FROM staff WHERE role = 'administrator' AND password_hash <> '' AND suspended_at IS NULL "
        "AND archived_at IS NULL"
    )
    administrators = [row[0] for row in await reader().rows(sql)]
    if not back and administrators == [person]:
        raise Refused(LAST_ONE)
    stamp = None if back else datetime.now(UTC)
    async with writing():
        await Staff.filter(id=person).update(suspended_at=stamp)
        if not back:
            await end_all_sessions(person)
        await History.create(
            noun="staff",
            row_id=person,
            action="edit",
            person_id=seat.person,
            store_id=seat.store,
            after={"suspended_at": stamp.isoformat() if stamp else None},
        )
    forget_seats()


async def sign_out_everywhere(seat: Seat, person: int) -> None:
    """End every session of somebody, as the administrator."""
    if not seat.roles & Role.ADMINISTRATOR:
        raise Refused(NOT_ALLOWED)
    await end_all_sessions(person)
