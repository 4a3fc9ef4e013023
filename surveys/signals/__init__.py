"""Signals: what in the surveys looks as if somebody had helped the scores along; for managers to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import HEADS
from models.problem import Refused
from models.text import Text
from surveys.signals.answering import by_device, given, own_caller, straight, too_fast
from surveys.signals.people import coverage, gap
from surveys.signals.phones import changed, of_staff, shared
from surveys.signals.signal import Behind, Link, Signal, span_of

if TYPE_CHECKING:
    from models.access import Seat

__all__ = ["DAYS", "Behind", "Link", "Signal", "signals"]

DAYS: Final = 90
HEADS_ONLY: Final = Text(zh="异常信号只有经理可以看。", en="Only managers may see the signals.")


async def signals(seat: Seat, days: int = DAYS) -> list[Signal]:
    """Give every signal of the last days, also those that found nothing."""
    if not seat.roles & HEADS or not seat.stores:
        raise Refused(HEADS_ONLY)
    span = span_of(seat, days)
    rows = await given(span)
    return [
        await shared(span),
        await of_staff(span),
        await changed(span),
        by_device(rows),
        too_fast(rows),
        await straight(span, rows),
        own_caller(rows),
        await coverage(span),
        gap(rows),
    ]
