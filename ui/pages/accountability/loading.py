"""Loading: a record with what its page shows beside the facts; every look is noted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import Role
from models.accountability.reading import account
from models.accountability.steps import NOT_THERE
from models.database import reader
from models.problem import Refused
from models.tasks.reading import tasks_from
from surveys.library import published, version_at
from ui.pages.tasks.giving import people_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.accountability.reading import Account
    from models.tasks.reading import TaskSeen
    from surveys.library import Published

FORM: Final = "system_questions"
STEPS_SQL: Final = """
SELECT t."to", t.words, t.at, s.name FROM record_step t LEFT JOIN staff s ON s.id = t.person_id
WHERE t.record_id = ? AND t.archived_at IS NULL ORDER BY t.id DESC LIMIT 200
"""
LOOKS_SQL: Final = """
SELECT s.name, count(*) AS times, max(l.at) AS at FROM record_look l JOIN staff s ON s.id = l.person_id
WHERE l.record_id = ? GROUP BY s.id, s.name ORDER BY max(l.at) DESC LIMIT 50
"""


@dataclass(frozen=True)
class More:
    """What belongs to a record: who is named, its steps, its tasks, its questions, and who looked at it."""

    account: Account
    steps: Sequence[Mapping[str, Any]]
    tasks: Sequence[TaskSeen]
    people: Sequence[Mapping[str, Any]]
    looks: Sequence[Mapping[str, Any]]
    questions: Published


async def load_more(seat: Seat, row: int) -> More:
    """Read the rest; the record itself has been read before, so it may be seen."""
    found = await account(reader(), row)
    if found is None:
        raise Refused(NOT_THERE)
    asked = found.held["asked_id"]
    return More(
        account=found,
        steps=await reader().dicts(STEPS_SQL, [row]),
        tasks=await tasks_from("record", [row]),
        people=await people_of(seat),
        looks=await reader().dicts(LOOKS_SQL, [row]) if seat.roles & Role.GENERAL_MANAGER else [],
        questions=await version_at(asked) if asked else await published(FORM),
    )
