"""Asking: slips that somebody or another programme wants, under a rule, once for each car and cycle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.care.handing import IS_OWN_SQL, hand_out
from models.care.rules import Rule, rules
from models.contacts.allowed import refused_for
from models.database.many import rows_in_parts
from models.noting import note_new
from models.problem import Refused
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat
    from models.gate.writer import Writer

LOCK_NUMBER: Final = 0x48_54_4B_43
LONGEST_REASON: Final = 200
NO_RULE: Final = Text(
    zh="没有关怀规则“{key}”，请在“关怀规则”里补上，或先等系统自动添加。",
    en="There is no care rule “{key}”. Please add it, or wait until the program has.",
)
OWN_SQL: Final = (
    "SELECT c.id, s.id FROM customer c JOIN staff s ON s.id = c.advisor_id WHERE {own} AND c.id IN ({marks})"
)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """One slip that is asked for: under which rule, about whom, and by when."""

    rule: str  # its key
    customer: int
    store: int
    counted_on: date  # the day it is about, and what makes it one cycle
    vehicle: int | None = None
    from_on: date | None = None  # today
    due_on: date | None = None  # so many days on as the rule says
    handler: int | None = None  # else as the rule says
    asked_for: str = ""
    cycle: str = ""  # in place of the day, where several may be asked for one day


async def in_turn(writer: Writer) -> None:
    """Wait until nobody else makes slips; before any slip is held, or two would wait for each other."""
    await writer.in_turn(LOCK_NUMBER)  # SQLite has one writer at a time anyway


async def ask_for(writer: Writer, seat: Seat, wanted: Sequence[Wanted]) -> list[int | None]:
    """Make slips that are asked for and give them in that order; one that is there already is given, not made twice.

    None stands for a customer who must not be contacted that way.
    """
    if not wanted:
        return []
    await in_turn(writer)
    known = {rule.key: rule for rule in await rules(writer)}
    if missing := {one.rule for one in wanted} - known.keys():
        raise Refused(NO_RULE.fill(key=min(missing)))
    silent = {
        means: await refused_for(writer, {one.customer for one in wanted}, means)
        for means in {known[one.rule].means for one in wanted}
    }
    cycles = [_cycle(known[one.rule], one) for one in wanted]
    have = await _known(writer, cycles)
    new: dict[str, dict[str, Any]] = {}
    own = await _own(writer, seat, wanted)
    for one, cycle in zip(wanted, cycles, strict=True):
        rule = known[one.rule]
        if cycle not in have and one.customer not in silent[rule.means]:
            new.setdefault(cycle, _row(rule, one, cycle, seat.today, own))
    ids = await note_new(writer, seat, "slips", list(new.values()))
    have |= dict(zip(new, ids, strict=True))
    if any(row["handler"] is None for row in new.values()):
        await hand_out(writer, seat)
    return [have.get(cycle) for cycle in cycles]


def _cycle(rule: Rule, one: Wanted) -> str:
    about = f"v{one.vehicle}" if one.vehicle else f"c{one.customer}"
    return f"{rule.id}:{about}:{one.cycle or one.counted_on}"


def _row(rule: Rule, one: Wanted, cycle: str, today: date, own: dict[tuple[int, int], int]) -> dict[str, Any]:
    begins = one.from_on or today
    handler = one.handler or (own.get((one.customer, one.store)) if rule.handler == "own" else None)
    return {
        "rule": rule.id,
        "customer": one.customer,
        "vehicle": one.vehicle,
        "store": one.store,
        "handler": handler,
        "cycle": cycle,
        "counted_on": one.counted_on,
        "from_on": begins,
        "due_on": one.due_on or begins + timedelta(days=rule.open_days),
        "asked_for": one.asked_for[:LONGEST_REASON],
    }


async def _known(writer: Writer, cycles: Sequence[str]) -> dict[str, int]:
    return dict(await rows_in_parts(writer, "SELECT cycle, id FROM slip WHERE cycle IN ({marks})", cycles))


async def _own(writer: Writer, seat: Seat, wanted: Sequence[Wanted]) -> dict[tuple[int, int], int]:
    """Give the advisors who look after these customers and work today, by customer and store."""
    day = "?" if writer.dialect == "sqlite" else "?::date"
    found: dict[tuple[int, int], int] = {}
    for store in {one.store for one in wanted}:
        customers = sorted({one.customer for one in wanted if one.store == store})
        sql = OWN_SQL.replace("{own}", IS_OWN_SQL.format(store=int(store), day=day))
        rows = await rows_in_parts(writer, sql, customers, before=[seat.today])
        found |= {(customer, store): person for customer, person in rows}
    return found
