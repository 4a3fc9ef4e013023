"""Assigning: calls to the owners of cars that are lost or likely to be, given to one person or to their advisors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from models.access import CREATE
from models.care.asking import Wanted, ask_for
from models.care.handing import here_today
from models.care.team import NOBODY
from models.gate.choosing import rows_of
from models.gate.reading import read
from models.gate.writer import transaction
from models.lists.bulk import edit_all
from models.problem import Refused
from models.resources import RESOURCES
from models.rules.churn.asking import months_for
from models.rules.churn.losses import lapses_on
from models.text import Text
from models.view import Condition, View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.reading import Row

MOST: Final = 500
DAYS_TO_DO: Final = 7
CAR: Final = ("owner", "home_store", "last_visit_on")
ABOUT: Final = ("lost", "long_lost", "by_hand")  # what a slip counts from that already asks for such a call
TOO_MANY: Final = Text(
    zh="一次最多分派 {most} 台车的电话，现在是 {n} 台。请先勾选一部分，或缩小范围。",
    en="At most {most} calls are assigned at once; these are {n}. Please pick some of them, or narrow the list.",
)
NOT_YOURS: Final = Text(zh="您没有分派电话的权限。", en="You may not assign calls.")
LOST: Final = Text(zh="流失回访：问清原因，请他回来", en="Lost: ask why, and ask them back")
AT_RISK: Final = Text(zh="流失预警：该来没来，打电话约一下", en="At risk: overdue, call and book")


@dataclass(frozen=True)
class Assigned:
    """How many calls were assigned, and how many cars were left out: nobody to call, or not to be contacted."""

    made: int
    left: int


async def assign_calls(seat: Seat, vehicles: Sequence[int], handler: int | None = None) -> Assigned:
    """Make a slip for each car, or hand on the one that is open; without a handler it is their own advisors'."""
    if not seat.may(RESOURCES["slips"].can, CREATE):
        raise Refused(NOT_YOURS)
    if len(vehicles) > MOST:
        raise Refused(TOO_MANY.fill(most=MOST, n=f"{len(vehicles):,}"))
    cars = [car for car in await rows_of(RESOURCES["vehicles"], seat, vehicles, CAR) if car.values["owner"]]
    if handler:
        await _refuse_absent(seat, handler, {_store(seat, car) for car in cars})
    held = await _open_slips(seat, [car.id for car in cars])
    moved = [(slip.id, slip.version) for slip in held.values() if handler and slip.values["handler"] != handler]
    if moved:
        await edit_all(RESOURCES["slips"], seat, moved, {"handler": handler})
    wanted = [_wanted(seat, car, handler) for car in cars if car.id not in held]
    made: list[int | None] = []
    if wanted:
        async with transaction() as writer:
            made = await ask_for(writer, seat, wanted)
    done = len(held) + sum(slip is not None for slip in made)
    return Assigned(done, len(vehicles) - done)


async def _refuse_absent(seat: Seat, handler: int, stores: set[int]) -> None:
    async with transaction() as writer:
        for store in stores:
            if handler not in await here_today(writer, seat.today, store):
                raise Refused(NOBODY)


def _store(seat: Seat, car: Row) -> int:
    store: int = car.values["home_store"]
    return store if store in seat.stores else seat.store


async def _open_slips(seat: Seat, vehicles: Sequence[int]) -> dict[int, Row]:
    """Give the open slip of each car that already asks for such a call."""
    if not vehicles:
        return {}
    among = ",".join(str(one) for one in vehicles)
    where = (
        Condition("state", "is", "open"),
        Condition("rule.counted_from", "in", ",".join(ABOUT)),
        Condition("vehicle", "in", among),
    )
    page = await read(RESOURCES["slips"], seat, View(where=where, size=2 * MOST), columns=["vehicle", "handler"])
    return {row.values["vehicle"]: row for row in page.rows}


def _wanted(seat: Seat, car: Row, handler: int | None) -> Wanted:
    values: dict[str, Any] = car.values
    last, months, today = values["last_visit_on"], months_for(seat), seat.today
    rule, lapsed = "by_hand", today
    for name, place in (("lost_confirm", 1), ("lost_reason", 2)):
        if last is not None and lapses_on(last, months[place]) <= today:
            rule, lapsed = name, lapses_on(last, months[place])
    words = AT_RISK if rule == "by_hand" else LOST
    return Wanted(
        rule=rule,
        customer=values["owner"],
        vehicle=car.id,
        store=_store(seat, car),
        counted_on=lapsed,
        due_on=today + timedelta(days=DAYS_TO_DO),
        from_on=today,
        handler=handler,
        asked_for=words.to(seat.lang),
        cycle=today.isoformat(),
    )
