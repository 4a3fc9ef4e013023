"""Making: the slips of a day, in a few statements however many customers there are; done twice it makes none."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from models import clock
from models.care.asking import in_turn
from models.care.closing import close_came, close_moved, close_unwanted, expire
from models.care.days import LOST, Turn, turns
from models.care.handing import IS_OWN_SQL, Waiting, give_to, share_out, waiting_slips
from models.care.rules import Rule, rules
from models.contacts.allowed import may_contact_sql
from models.database.many import in_parts
from models.gate.conditions import database_value
from models.gate.writer import transaction
from models.rules.calendar import months_before
from models.rules.churn.statuses import GONE
from models.settings import settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.gate.writer import Writer

TURNS_AT_ONCE: Final = 5000  # turns in one statement; both databases take 32,000 values
RECALLED_DAYS: Final = 45  # so long after a recall nobody is reminded of the same maintenance
NO_CALL_WHILE_PAUSED: Final = frozenset({"visit", "maintenance", *LOST})
COLUMNS: Final = (  # of a new slip
    "customer_id", "vehicle_id", "store_id", "handler_id", "cycle", "counted_on", "from_on", "due_on",
)  # fmt: skip
HELD_IN: Final = {  # the column of the car that a rule counts from
    "delivery": "delivered_on",
    "purchase": "purchased_on",
    "visit": "last_visit_on",
    "lost": "last_visit_on",
    "long_lost": "last_visit_on",
    "inspection": "inspection_due",
    "seasonal": "seasonal_due",
    "insurance": "insurance_due",
    "licence": "licence_due",
    "maintenance": "maintenance_due",
    "warranty": "warranty_until",
}
# The order of the tables is given (CROSS JOIN): SQLite would go through all customers for each of a rule's days.
CARS_SQL: Final = """
WITH turn(held, counted, opens, due, word) AS (VALUES {turns})
SELECT c.id, v.id, v.home_store_id, {own}, {start} || CAST(v.id AS TEXT) || turn.word,
    turn.counted, turn.opens, turn.due
FROM {joined} CROSS JOIN customer c LEFT JOIN staff s ON s.id = c.advisor_id
WHERE {held} AND c.id = v.owner_id AND NOT (v.kept <> 'kept') AND {may_contact} AND {whom} AND {further}
  AND NOT EXISTS (SELECT 1 FROM slip d WHERE d.cycle = {start} || CAST(v.id AS TEXT) || turn.word)
"""
# Days that lie side by side are one range of the cars; scattered ones are looked up one by one. What is said the other
# way round there is kept from SQLite, which would walk an index of all cars for each day.
BY_RANGE: Final = "vehicle v CROSS JOIN turn"
HELD_BY_RANGE: Final = "v.archived_at IS NULL AND v.{column} BETWEEN '{first}' AND '{last}' AND turn.held = v.{column}"
BY_COLUMN: Final = "turn CROSS JOIN vehicle v"
HELD_BY_COLUMN: Final = "v.{column} = turn.held AND NOT (v.archived_at IS NOT NULL)"
# The next cycle counts from the day on which the last one ended; a visit begins anew.
BY_LAST_SLIP: Final = "turn CROSS JOIN slip p CROSS JOIN vehicle v"
HELD_BY_LAST_SLIP: Final = """
p.rule_id = {number} AND p.closed_on = turn.held AND v.id = p.vehicle_id AND v.{column} <= p.closed_on
AND v.archived_at IS NULL"""
IS_LAST_SLIP: Final = (
    "NOT EXISTS (SELECT 1 FROM slip l WHERE l.vehicle_id = p.vehicle_id AND +l.rule_id = p.rule_id AND l.id > p.id)"
)
IS_FIRST_SLIP: Final = (
    "NOT EXISTS (SELECT 1 FROM slip l WHERE l.vehicle_id = v.id AND +l.rule_id = {number} AND l.from_on >= v.{column})"
)
PEOPLE_SQL: Final = """
WITH turn(held, counted, opens, due, word) AS (VALUES {turns})
SELECT c.id, NULL, c.home_store_id, {own}, {start} || CAST(c.id AS TEXT) || turn.word,
    turn.counted, turn.opens, turn.due
FROM turn CROSS JOIN customer c LEFT JOIN staff s ON s.id = c.advisor_id
WHERE c.birthday = turn.held AND c.lunar_birthday = ? AND c.party = 'person' AND {may_contact} AND {whom}
  AND NOT EXISTS (SELECT 1 FROM slip d WHERE d.cycle = {start} || CAST(c.id AS TEXT) || turn.word)
"""
# The status set by hand last holds, until its end or until the car came again.
NOT_AWAY: Final = """NOT EXISTS (
    SELECT 1 FROM vehicle_status a WHERE a.vehicle_id = v.id AND a.archived_at IS NULL AND a.status IN ({away})
    AND a.since <= {day} AND (a.until IS NULL OR a.until >= {day})
    AND (v.last_visit_on IS NULL OR v.last_visit_on <= a.since)
    AND NOT EXISTS (SELECT 1 FROM vehicle_status b WHERE b.vehicle_id = v.id AND b.archived_at IS NULL
        AND b.since <= {day} AND (b.since > a.since OR (b.since = a.since AND b.id > a.id))))"""
NOT_RECALLED: Final = """NOT EXISTS (
    SELECT 1 FROM slip r WHERE r.vehicle_id = v.id AND r.from_on >= {day}
    AND +r.rule_id IN (SELECT k.id FROM care_rule k WHERE k.counted_from = 'recall'))"""


class New(NamedTuple):
    """A slip that is to be made, as the database gives its days."""

    customer: int
    vehicle: int | None
    store: int
    handler: int | None
    cycle: str
    counted_on: Any
    from_on: Any
    due_on: Any


@dataclass(frozen=True, kw_only=True)
class Made:
    """What one run did: slips made, closed by a visit, no longer needed, and not done in time."""

    made: int = 0
    came: int = 0
    dropped: int = 0
    missed: int = 0


async def make_slips(seat: Seat, since: date | None = None) -> Made:
    """Close what needs nobody any more, then make the slips of the day for all stores.

    `since` is the first day for which nobody has made any yet; without it, it is today.
    """
    chosen = await settings()
    async with transaction() as writer:
        await in_turn(writer)  # the second finds what the first made
        came = await close_came(writer, seat)
        dropped = await close_unwanted(writer, seat) + await close_moved(writer, seat)
        missed = await expire(writer, seat)
        new: list[tuple[Rule, New]] = []
        for rule in await rules(writer):
            if rule.is_on:
                new += [(rule, one) for one in await _new(Making(writer, rule, seat.today, chosen), since)]
        if new:
            await _add(writer, seat, new)
    return Made(made=len(new), came=came, dropped=dropped, missed=missed)


@dataclass(frozen=True)
class Making:
    """One rule whose slips are made."""

    writer: Writer
    rule: Rule
    today: date
    settings: Mapping[str, Any]

    def typed(self, kind: str) -> str:
        """Give the mark of a value, with the type that PostgreSQL cannot see for itself."""
        return "?" if self.writer.dialect == "sqlite" else f"?::{kind}"


async def _new(making: Making, since: date | None) -> list[New]:
    """Give the slips that a rule asks for and that are not there yet."""
    found: dict[str, New] = {}
    for one in chain.from_iterable(await _all(making, since)):
        found.setdefault(one.cycle, one)
    return sorted(found.values(), key=lambda one: (one.customer, one.cycle))


async def _all(making: Making, since: date | None) -> list[list[New]]:
    rule = making.rule
    schedule = rule.schedule(making.settings)
    if rule.counted_from == "birthday":
        kinds = [(turns(schedule, making.today, since, lunar=is_lunar), is_lunar) for is_lunar in (False, True)]
        return [await _found(making, days, PEOPLE_SQL, [is_lunar], {}) for days, is_lunar in kinds]
    column = HELD_IN.get(rule.counted_from)
    if column is None:
        return []
    days = turns(schedule, making.today, since)
    if not days:
        return []
    if not rule.every_months and rule.counted_from != "purchase":
        first, last = min(turn.held for turn in days), max(turn.held for turn in days)
        held = HELD_BY_RANGE.format(column=column, first=first, last=last)
        return [await _found(making, days, CARS_SQL, [], {"joined": BY_RANGE, "held": held})]
    by_column = {"joined": BY_COLUMN, "held": HELD_BY_COLUMN.format(column=column)}
    if rule.counted_from == "purchase":
        return [await _found(making, days, CARS_SQL, [], by_column)]
    number = str(rule.id)
    first_ones = {**by_column, "further": IS_FIRST_SLIP.format(number=number, column=column)}
    held = HELD_BY_LAST_SLIP.format(number=number, column=column)
    fresh = await _found(making, days, CARS_SQL, [], first_ones)
    cars = {one.vehicle for one in fresh}  # theirs is the last one, though it does not stand in the books yet
    further = {"joined": BY_LAST_SLIP, "held": held, "further": IS_LAST_SLIP}
    again = await _found(making, days, CARS_SQL, [], further)
    return [fresh, [one for one in again if one.vehicle not in cars]]


async def _found(
    making: Making, days: Sequence[Turn], sql: str, joined_values: Sequence[Any], parts: Mapping[str, str]
) -> list[New]:
    """Find the slips of some turns; what stands in `parts` says how cars are found and which of them count."""
    rule, writer, is_cars = making.rule, making.writer, sql is CARS_SQL
    whom, whom_values = _whom(making, "v" if is_cars else "c")
    may_contact, may_values = may_contact_sql(rule.means)
    further, further_values = _further(making, parts.get("further", "")) if is_cars else ("1 = 1", [])
    own, own_values = _own(making, "v" if is_cars else "c")
    start = f"'{rule.id}:{'v' if is_cars else 'c'}'"
    day = making.typed("date")
    mark = f"({day}, {day}, {day}, {day}, {making.typed('text')})"
    found: list[New] = []
    for part in in_parts(days, TURNS_AT_ONCE):
        text = sql.format(
            turns=", ".join([mark] * len(part)), own=own, start=start, joined=parts.get("joined", ""),
            held=parts.get("held", ""), may_contact=may_contact, whom=whom, further=further,
        )  # fmt: skip
        given = [one for turn in part for one in (turn.held, turn.counted, turn.opens, turn.due, f":{turn.counted}")]
        values = [*given, *own_values, *joined_values, *may_values, *whom_values, *further_values]
        found += map(New._make, await writer.rows(text, values))
    return found


def _own(making: Making, about: str) -> tuple[str, list[Any]]:
    """Give who looks after the customer, where the rule asks for that; a new car's is the one who sold it."""
    rule = making.rule
    if rule.handler != "own":
        return "CAST(NULL AS INTEGER)", []
    sold = " AND s.role = 'consultant'" if rule.counted_from == "delivery" else ""
    is_own = IS_OWN_SQL.format(day=making.typed("date"), store=f"{about}.home_store_id")
    return f"CASE WHEN {is_own}{sold} THEN s.id END", [making.today]


def _whom(making: Making, about: str) -> tuple[str, list[Any]]:
    """Give whom the rule is for: everybody, people or companies, those who come or those who do not."""
    loyal, lost = (months_before(making.today, months) for months in making.settings["recency_months"][:2])
    day = making.typed("date")
    said: dict[str, tuple[str, list[Any]]] = {
        "private": ("c.party = 'person'", []),
        "company": ("c.party = 'company'", []),
        "loyal": (f"{about}.last_visit_on >= {day}", [loyal]),
        "lost": (f"{about}.last_visit_on < {day}", [lost]),
    }
    return said.get(making.rule.whom, ("1 = 1", []))


def _further(making: Making, said: str) -> tuple[str, list[Any]]:
    """Leave out cars that are gone, passed through or paused, and maintenance that the recall speaks of already."""
    rule, today, day = making.rule, making.today, making.typed("date")
    away = sorted(GONE | {"passing"} | ({"paused"} if rule.counted_from in NO_CALL_WHILE_PAUSED else set()))
    conditions = [said] if said else []
    conditions.append(NOT_AWAY.format(away=", ".join(f"'{one}'" for one in away), day=day))
    values: list[Any] = [today, today, today]
    if rule.counted_from == "maintenance":
        conditions.append(NOT_RECALLED.format(day=day))
        values.append(today - timedelta(days=RECALLED_DAYS))
    return " AND ".join(conditions), values


async def _add(writer: Writer, seat: Seat, new: Sequence[tuple[Rule, New]]) -> None:
    """Add slips with whoever does them, and a line of history for each."""
    ids = await writer.new_ids("slip", len(new))
    waiting = await waiting_slips(writer)
    waiting += [
        Waiting(row, str(one.due_on)[:10], one.store, one.customer, rule.handler, rule.counted_from)
        for row, (rule, one) in zip(ids, new, strict=True)
        if one.handler is None
    ]
    waiting.sort(key=lambda slip: (slip.due, slip.id))
    own = Counter(one.handler for _, one in new if one.handler is not None)
    given = await share_out(writer, seat, waiting, own)
    columns = dict(zip(COLUMNS, map(list, zip(*(one for _, one in new), strict=True)), strict=True))
    columns["id"], columns["rule_id"] = ids, [rule.id for rule, _ in new]
    columns["handler_id"] = [one.handler or given.pop(row, None) for row, (_, one) in zip(ids, new, strict=True)]
    now = database_value(clock.now(), writer.dialect)
    same = {"version": 1, "created_at": now, "updated_at": now, "state": "open", "tries": 0, "asked_for": ""}
    await writer.add("slip", columns, same)
    noted = {"noun": "slips", "action": "create", "at": now, "reason": ""}
    await writer.add("history", {"row_id": ids, "store_id": columns["store_id"]}, noted)
    await give_to(writer, given)  # what was nobody's before
