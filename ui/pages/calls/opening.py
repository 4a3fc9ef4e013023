"""Opening a call: the one who was drawn, the form, the facts, and what has been tried before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal
from zoneinfo import ZoneInfo

from models import clock
from models.access import VIEW
from models.database import reader
from models.gate.rights import rights_to
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from surveys.calling import Waiting, take
from surveys.engine.answers import Context
from surveys.library import Published, Running, programme_at, published
from surveys.subjects import Subject, subject_of_customer, subject_of_store, subject_of_visit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from models.access import Seat

NOT_THERE: Final = Text(
    zh="找不到这一条，或不在您的门店。请回到回访名单。",
    en="This one is not there, or not of your store. Go back to the calls.",
)
TRIED_SQL: Final = """
SELECT a.at, a.outcome, a.note, s.name FROM attempt a LEFT JOIN staff s ON s.id = a.person_id
WHERE a.invitation_id = ? ORDER BY a.id DESC LIMIT 10
"""
CASE_SQL: Final = "SELECT c.id, c.title FROM case_file c JOIN invitation i ON i.case_id = c.id WHERE i.id = ?"


@dataclass(frozen=True)
class Opened:
    """Everything that the page of a call shows."""

    waiting: Waiting
    programme: Running
    version: Published
    subject: Subject
    tried: Sequence[dict[str, Any]]
    case: int = 0  # whose page it was opened from, and leads back to


async def open_call(seat: Seat, row: int, *, from_case: bool = False) -> Opened:
    """Read one call; refuses what is not the seat's to see."""
    if VIEW not in await rights_to(RESOURCES["invitations"], seat, row):
        raise Refused(NOT_THERE)
    waiting = await take(seat, row)
    programme = await programme_at(waiting.programme)
    version = await published(programme.programme.head.form)
    tried = await reader().dicts(TRIED_SQL, [row])
    subject = await _subject(seat, waiting)
    case, title = next(iter(await reader().rows(CASE_SQL, [row])), (0, ""))
    if case:
        subject = replace(subject, facts=MappingProxyType({**subject.facts, "case_title": title}))
    return Opened(waiting, programme, version, subject, tried, case if from_case else 0)


async def _subject(seat: Seat, waiting: Waiting) -> Subject:
    found = None
    if waiting.visit:
        found = await subject_of_visit(waiting.visit, seat.today)
    elif waiting.customer:
        found = await subject_of_customer(waiting.customer, seat.today, waiting.vehicle or 0)
    return found or await subject_of_store(waiting.store)


def context_of(seat: Seat, opened: Opened, channel: Literal["phone", "staff"] = "phone") -> Context:
    """Give what the form's words and conditions may name."""
    return Context(
        today=seat.today,
        now=clock.now(ZoneInfo(seat.zone)),
        subject=opened.subject.facts,
        store=opened.subject.store_facts,
        staff={"name": seat.name},
        channel=channel,
        lang=seat.lang,
    )
