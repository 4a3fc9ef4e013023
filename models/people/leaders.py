"""Leaders: who stands above whom, and who is the head of a store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from models.rules.accountability import line_of_command

if TYPE_CHECKING:
    from collections.abc import Sequence

PEOPLE_SQL: Final = "SELECT id, supervisor_id, suspended_at, archived_at FROM staff"
HEAD_SQL: Final = """
SELECT id FROM staff WHERE role = 'general_manager' AND store_id = ? AND suspended_at IS NULL AND archived_at IS NULL
ORDER BY id LIMIT 1
"""


class Asked(Protocol):
    """Whatever answers a query: a reader, or a writer in the middle of its transaction."""

    async def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Give the rows of a query."""


async def lines_above(ask: Asked, people: Sequence[int]) -> dict[int, list[int]]:
    """Give the line of command above each of these people, the nearest first; who has left is passed over."""
    rows = await ask.rows(PEOPLE_SQL)
    leaders = {person: leader for person, leader, _, _ in rows}
    here = {person for person, _, suspended, archived in rows if suspended is None and archived is None}
    return {person: [one for one in line_of_command(person, leaders) if one in here] for person in people}


async def head_of(ask: Asked, store: int) -> int | None:
    """Give the head of a store: its general manager."""
    rows = await ask.rows(HEAD_SQL, [store])
    return int(rows[0][0]) if rows else None
