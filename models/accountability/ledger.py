"""The ledger: what each person carried and earned in a month, by records that are decided."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from models.access import Role
from models.database import reader
from models.database.many import marks_for
from models.database.stored import day_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from models.access import Seat

COUNTED: Final = ("decided", "action", "verified", "closed")
LINES_SQL: Final = f"""
SELECT b.person_id, s.name, r.id, r.title, r.happened_on, r.kind, r.state, b.level, b.points, b.money
FROM bearer b JOIN accountability_record r ON r.id = b.record_id JOIN staff s ON s.id = b.person_id
WHERE r.archived_at IS NULL AND b.archived_at IS NULL AND r.happened_on >= ? AND r.happened_on <= ?
AND r.state IN ('{"', '".join(COUNTED)}') AND {{whose}} ORDER BY s.id, r.happened_on, r.id
"""  # noqa: S608 -- our own words


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One share of one record."""

    record: int
    title: str
    on: date
    kind: str
    level: int
    points: int
    money: int


@dataclass(frozen=True)
class Balance:
    """One person's month."""

    person: int
    name: str
    entries: list[Entry] = field(default_factory=list)

    def points(self, kind: str, *, led: bool | None = None) -> int:
        """Add up the points of faults or of praise; `led` are those carried for others."""
        return sum(one.points for one in self._those(kind, led))

    def money(self) -> int:
        """Add up what is carried in money."""
        return sum(one.money for one in self._those("fault", None))

    def _those(self, kind: str, led: bool | None) -> list[Entry]:  # noqa: FBT001 -- None takes both
        return [one for one in self.entries if one.kind == kind and led in {None, one.level > 0}]


async def ledger(seat: Seat, first: date, last: date) -> list[Balance]:
    """Give the months of those whom the seat may see: oneself, one's team, for the general manager the store."""
    if seat.roles & Role.GENERAL_MANAGER:
        whose, values = f"r.store_id IN ({marks_for(seat.stores) or 'NULL'})", sorted(seat.stores)
    else:
        whose, values = f"b.person_id IN ({marks_for(seat.team) or 'NULL'})", sorted(seat.team)
    rows: Sequence[Any] = await reader().rows(LINES_SQL.format(whose=whose), [first, last, *values])
    found: dict[int, Balance] = {}
    for person, name, record, title, on, kind, _, level, points, money in rows:
        balance = found.setdefault(person, Balance(person, name))
        balance.entries.append(
            Entry(record=record, title=title, on=day_of(on), kind=kind, level=level, points=points, money=money)
        )
    return list(found.values())
