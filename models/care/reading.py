"""Reading: how slips stand and what came of the contacts for them, for the lists that follow them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.database.stored import day_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from models.database import Reader
    from models.gate.writer import Writer

CHUNK: Final = 500
REACHED: Final = ("reached", "booked", "call_back", "refused", "gone", "do_not_contact")
SLIPS_SQL: Final = """
SELECT s.id, s.state, s.tries, s.closed_on, c.code FROM slip s LEFT JOIN choice c ON c.id = s.reason_id
WHERE s.id IN ({})
"""
CONTACTS_SQL: Final = """
SELECT slip_id, outcome, contacted_on FROM contact WHERE slip_id IN ({}) AND archived_at IS NULL ORDER BY id
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
    wanted = sorted(set(slips))
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        marks = ", ".join("?" * len(part))
        told: dict[int, list[tuple[Any, ...]]] = {}
        for row in await ask.rows(CONTACTS_SQL.format(marks), part):
            told.setdefault(row[0], []).append(row)
        for row in await ask.rows(SLIPS_SQL.format(marks), part):
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
