"""Places: the hours of some days with what is free in them, and the free ones that come next."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from models import clock
from models.access import VIEW
from models.database import database, reader
from models.database.stored import day_of
from models.gate.conditions import database_value
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.capacity import Hour, Limit, Taken, hours_of, usual_limits
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat
    from models.database import Reader
    from models.gate.writer import Writer

AHEAD: Final = 60  # days; a free hour is looked for so far
OFFERED: Final = 3
NOT_YOURS: Final = Text(zh="您没有查看预约的权限。", en="You may not see the bookings.")
LIMITS_SQL: Final = "SELECT weekday, hour, kind_id, places FROM capacity WHERE store_id = ? AND archived_at IS NULL"
TAKEN_SQL: Final = """
SELECT booked_for, hour, kind_id FROM appointment
WHERE archived_at IS NULL AND store_id = ? AND booked_for >= ? AND booked_for < ? AND state IN ('booked', 'came')
"""


def hour_now(seat: Seat, now: datetime | None = None) -> int:
    """Give the hour on the store's clock; where the seat sits on another day, its first one."""
    here = (now or clock.now()).astimezone(ZoneInfo(seat.zone))
    return here.hour if here.date() == seat.today else 0


def refuse_strangers(seat: Seat) -> None:
    """Refuse whoever may not see appointments, and a store that is not theirs."""
    if not seat.may(RESOURCES["appointments"].can, VIEW) or seat.store not in seat.stores:
        raise Refused(NOT_YOURS)


async def days_of(seat: Seat, first: date, count: int = 1, *, ask: Reader | Writer | None = None) -> list[list[Hour]]:
    """Give the hours of some days, one list a day, in the store that the seat sits in."""
    refuse_strangers(seat)
    asking: Any = ask or reader()
    dialect = database().dialect
    limits = [Limit(int(day), *more) for day, *more in await asking.rows(LIMITS_SQL, [seat.store])] or usual_limits()
    span = [database_value(day, dialect) for day in (first, first + timedelta(days=count))]
    taken = [Taken(day_of(on), hour, kind) for on, hour, kind in await asking.rows(TAKEN_SQL, [seat.store, *span])]
    return [hours_of(first + timedelta(days=each), limits, taken) for each in range(count)]


async def next_free(
    seat: Seat, after: tuple[date, int], kind: int | None = None, *, count: int = OFFERED,
    ask: Reader | Writer | None = None,
) -> list[Hour]:  # fmt: skip
    """Give the free hours that come next, from an hour of a day on, that hour itself included."""
    day, hour = max(after, (seat.today, hour_now(seat)))
    days = await days_of(seat, day, AHEAD, ask=ask)
    free = (one for hours in days for one in hours if (one.on, one.hour) >= (day, hour) and one.free(kind))
    return [one for one, _ in zip(free, range(count), strict=False)]


async def spread_free(seat: Seat, day: date, kind: int | None = None, *, count: int = OFFERED) -> list[Hour]:
    """Give free hours to propose, one a day, each the emptiest of its day: so that the load is levelled."""
    first = max(day, seat.today)
    now = hour_now(seat)
    found: list[Hour] = []
    for hours in await days_of(seat, first, AHEAD):
        free = [one for one in hours if one.free(kind) and (one.on > seat.today or one.hour > now)]
        if free:
            found.append(min(free, key=lambda one: (one.share, one.hour)))
        if len(found) == count:
            break
    return found


def monday_of(day: date) -> date:
    """Give the first day of a day's week."""
    return day - timedelta(days=day.weekday())
