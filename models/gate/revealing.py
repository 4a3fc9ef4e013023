"""Revealing: one masked value in full, for a reason, never without a trace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models import clock
from models.access import VIEW
from models.gate.catalogue import fields_of
from models.gate.counting import count_access_in
from models.gate.storing import stored_values
from models.gate.trailing import add_history
from models.gate.work import Work, Written
from models.gate.writer import transaction
from models.problem import Problem, Refused
from models.text import Text

if TYPE_CHECKING:
    from models.access import Seat
    from models.resource import Resource

LONGEST_REASON: Final = 200
REVEALED: Final = "_field"  # in the history, the name of the field that was looked at
ALARM_SQL: Final = """
INSERT INTO history (noun, row_id, action, person_id, at, store_id, reason, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
NO_REASON: Final = Text(
    zh="请写明为什么需要看完整内容，例如“客户来电，核对号码”。",
    en="Please say why you need to see it, for example “The customer called, checking the number”.",
)
LONG_REASON: Final = Text(
    zh="原因最多 {most} 个字，请缩短。", en="The reason may have {most} characters at most. Please shorten it."
)
NOT_THERE: Final = Text(
    zh="找不到这条{one}：它不存在，或不在您可以查看的范围内。",
    en="This {one} is not there, or not among those you may see.",
)


@dataclass(frozen=True)
class Revealed:
    """The value in full, how many were revealed today, and whether that is more than the store finds usual."""

    value: Any
    today: int
    over: bool


async def reveal(resource: Resource[Any], seat: Seat, row: int, name: str, reason: str) -> Revealed | Problem:
    """Show one private value of a row that the seat may see; it is written down who looked and why."""
    reason = reason.strip()
    if not reason or len(reason) > LONGEST_REASON:
        return Problem(NO_REASON if not reason else LONG_REASON.fill(most=LONGEST_REASON), name, reason)
    known = await fields_of(resource)
    refused = Refused(NOT_THERE.fill(one=resource.one))
    async with transaction() as writer:
        work = Work(resource, seat, known, writer, None, reason)
        if name not in known or await work.allowed([row], VIEW) != {row}:
            raise refused
        found = await stored_values(writer, resource, known, [row])
        if row not in found:
            raise refused
        value = found[row][1].get(name)
        work.written.append(Written(row, "reveal", {}, {REVEALED: name}))
        await add_history(work)
        today = await count_access_in(writer, seat, resource.key, "reveals")
        limit = int(seat.settings.get("reveal_alarm", 50))
        if today == limit + 1:
            await _alarm(work, today)
    return Revealed(value, today, today > limit)


async def _alarm(work: Work, today: int) -> None:
    """Leave a line on the person's own page, once a day, where their manager finds it."""
    person, store = work.seat.person, work.seat.store or None
    words = f"reveals {work.seat.today.isoformat()}: {today}"
    await work.writer.run(ALARM_SQL, ["staff", person, "alarm", person, clock.now(), store, words, None])
