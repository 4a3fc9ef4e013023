"""Loading: what a case's page shows beside the facts of the case itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.database import reader
from models.gate.reading import read
from models.resources import RESOURCES
from models.tasks.reading import tasks_from
from models.view import Condition, View
from surveys.kept import as_kept
from ui.pages.record.loading import Loaded, load
from ui.pages.responses.loading import Given, given, may_read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from models.access import Seat
    from models.tasks.reading import TaskSeen

STEPS_SQL: Final = """
SELECT t.kind, t.words, t.at, s.name FROM case_step t LEFT JOIN staff s ON s.id = t.person_id
WHERE t.case_id = ? AND t.archived_at IS NULL ORDER BY t.at DESC, t.id DESC LIMIT 200
"""
AGAIN_SQL: Final = """
SELECT id, due_on, is_open, outcome FROM invitation WHERE case_id = ? AND archived_at IS NULL ORDER BY id DESC LIMIT 1
"""
STAFF_SQL: Final = """
SELECT id, name, role FROM staff
WHERE store_id = ? AND suspended_at IS NULL AND archived_at IS NULL AND role <> ? AND id <> ? ORDER BY id
"""
FACT_SQL: Final = """
SELECT c.state, c.owner_id, o.name AS owner, c.due_at, c.result, c.is_content, c.confirmed_at, c.closed_on, c.store_id,
       c.response_id, c.customer_id, v.plate, p.name AS customer
FROM case_file c LEFT JOIN staff o ON o.id = c.owner_id LEFT JOIN vehicle v ON v.id = c.vehicle_id
LEFT JOIN customer p ON p.id = c.customer_id WHERE c.id = ?
"""
EARLIER: Final = 5


@dataclass(frozen=True)
class More:
    """What belongs to a case: its state, its log, the second call, whom it may go to, the answer behind it."""

    about: Mapping[str, Any]
    steps: Sequence[Mapping[str, Any]]
    again: Mapping[str, Any] | None
    staff: Sequence[Mapping[str, Any]]
    answer: Given | None
    earlier: Sequence[Mapping[str, Any]]
    tasks: Sequence[TaskSeen] = ()


async def load_case(resource: Any, seat: Seat, row: int, *, events: int) -> Loaded:
    """Read the case as any record; its steps are shown by the log instead of a related list."""
    loaded = await load(resource, seat, row, events=events)
    return replace(loaded, related=[])


async def load_more(seat: Seat, row: int) -> More:
    """Read the rest; the case itself has been read before, so it may be seen."""
    about = (await reader().dicts(FACT_SQL, [row]))[0]
    again = await reader().dicts(AGAIN_SQL, [row])
    staff = await reader().dicts(STAFF_SQL, [about["store_id"], "auditor", about["owner_id"] or 0])
    response = about["response_id"]
    answer = await given(seat, response) if response and await may_read(seat, response) else None
    customer = about["customer_id"] or (answer.row["customer_id"] if answer else None)
    return More(
        about=about,
        steps=await reader().dicts(STEPS_SQL, [row]),
        again=again[0] if again else None,
        staff=staff,
        answer=answer,
        earlier=await _earlier(seat, customer, row),
        tasks=await tasks_from("case", [row]),
    )


async def _earlier(seat: Seat, customer: int | None, row: int) -> Sequence[Mapping[str, Any]]:
    if not customer or not seat.may(RESOURCES["cases"].can, VIEW):
        return []
    found: dict[int, Mapping[str, Any]] = {}
    for way in ("customer", "response.customer"):  # in the open, and in confidence where the seat may read that
        view = View(where=(Condition(way, "is", str(as_kept(customer))),), order="-opened_on", size=EARLIER + 1)
        page = await read(RESOURCES["cases"], seat, view, columns=["title", "state", "opened_on"])
        found |= {one.id: {"id": one.id, **one.values} for one in page.rows if one.id != row}
    return sorted(found.values(), key=lambda one: (str(one["opened_on"]), one["id"]), reverse=True)[:EARLIER]
