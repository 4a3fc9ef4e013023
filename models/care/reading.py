"""Reading: how slips stand and what came of the contacts for them, for the lists that follow them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database.many import rows_in_parts
from models.database.stored import day_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from models.database import Reader
    from models.gate.writer import Writer

REACHED: Final = ("reached", "booked", "call_back", "refused", "gone", "do_not_contact")
SLIPS_SQL: Final = """
SELECT s.id, s.state, s.tries, s.closed_on, c.code FROM slip s LEFT JOIN choice c ON c.id = s.reason_id
WHERE s.id IN ({marks})
"""
CONTACTS_SQL: Final = """
SELECT slip_id, outcome, contacted_on FROM contact WHERE slip_id IN ({marks}) AND archived_at IS NULL ORDER BY id
"""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """How a slip stands: its state, its tries, when somebody was reached first, the last outcome, why not coming."""

    state: str
    tries: int
    closed_on: date | None
    reason: str  # a code of the list of reasons, or nothing
    reached_on: date | None = None
    booked_on: date | None = None
    last: str = ""


async def outcome_of(ask: Reader | Writer, slips: Collection[int]) -> Mapping[int, Outcome]:
    """Give how these slips stand."""
    found: dict[int, Outcome] = {}
    told: dict[int, list[tuple[Any, ...]]] = {}
    wanted = sorted(set(slips))
    for row in await rows_in_parts(ask, CONTACTS_SQL, wanted):
        told.setdefault(row[0], []).append(row)
    for row in await rows_in_parts(ask, SLIPS_SQL, wanted):
        found[row[0]] = _outcome(row, told.get(row[0], []))
    return found


def _outcome(row: tuple[Any, ...], told: Collection[tuple[Any, ...]]) -> Outcome:
    _, state, tries, closed_on, reason = row
    reached = [day_of(day) for _, outcome, day in told if outcome in REACHED]
    booked = [day_of(day) for _, outcome, day in told if outcome == "booked"]
    closed = day_of(closed_on) if closed_on is not None else None
    return Outcome(
        state=state,
        tries=tries,
        closed_on=closed,
        reason=reason or "",
        reached_on=min(reached, default=None),
        booked_on=min(booked, default=closed if state == "booked" else None),
        last=[outcome for _, outcome, _ in told][-1] if told else "",
    )
