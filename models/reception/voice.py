"""Voice: what the owner of a car told us lately — complaints not yet closed, and the last score."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.reception.seen import Seen, look
from models.view import Condition, View

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat

CASES_SHOWN: Final = 2
CASE: Final = ("title", "state", "opened_on")
ANSWER: Final = ("score", "answered_on", "form")
NOT_CLOSED: Final = Condition("state", "none_of", "closed")
SCORED: Final = (Condition("state", "is", "complete"), Condition("score", "filled", ""))


@dataclass(frozen=True)
class Voice:
    """The latest complaints that are still open and how many there are; the latest score and how many there are."""

    cases: Sequence[Seen] = ()
    open_cases: int = 0
    answer: Seen | None = None
    answers: int = 0


async def voice_of(seat: Seat, customer: int | None) -> Voice:
    """Read what a customer told us, as far as the seat may see it."""
    if customer is None:
        return Voice()
    theirs = Condition("customer", "is", str(customer))
    (cases, open_cases), (answers, count) = await asyncio.gather(
        look("cases", seat, View(where=(theirs, NOT_CLOSED), size=CASES_SHOWN), CASE),
        look("responses", seat, View(where=(theirs, *SCORED), size=1), ANSWER),
    )
    return Voice(cases, open_cases, answers[0] if answers else None, count)
