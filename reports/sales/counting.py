"""Counting: steps and leads of some days, read once in the seat's scope and cut into groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.view import View
from reports.sales.groups import Group, grouped, read_words
from reports.source import source_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reports.figure import Asked

STAFF: Final = "LEFT JOIN staff person ON person.id = t.consultant_id"
PATHS: Final = {"department": "consultant.department"}


@dataclass(frozen=True, kw_only=True)
class Of:
    """What is counted: rows of a noun by one of its days, and the conditions that pick them."""

    noun: str
    day: str
    where: Mapping[str, str]
    columns: tuple[str, ...]


STEPS: Final = ("store", "consultant", "series", "outlet")
LEADS: Final = ("store", "consultant", "series", "grade", "source", "reason", "state")
PLAIN: Final = frozenset({"grade", "state"})  # the others are rows of another table


def steps(*kinds: str) -> Of:
    """Count steps of these kinds."""
    return Of(noun="sales_steps", day="happened_on", where={"kind": ",".join(kinds)}, columns=STEPS)


def leads(day: str, states: str = "") -> Of:
    """Count leads by one of their days, in these states."""
    return Of(noun="leads", day=day, where={"state": states} if states else {}, columns=LEADS)


async def groups_of(asked: Asked, of: Of) -> list[Group]:
    """Read the rows of the asked days and cut them into the asked groups."""
    view = asked.view or View()
    view = view.with_condition(of.day, "from", asked.period.first.isoformat())
    view = view.with_condition(of.day, "to", asked.period.last.isoformat())
    for path, values in of.where.items():
        view = view.with_condition(path, "in", values)
    source = await source_of(of.noun, asked.seat, view)
    read = ", ".join(f"t.{name}" if name in PLAIN else f"t.{name}_id" for name in of.columns)
    rows = await source.rows(f"t.{of.day}, person.department_id, {read}", joins=STAFF)
    found: list[dict[str, Any]] = [
        {"day": str(day)[:10], "department": department, **dict(zip(of.columns, cells, strict=True))}
        for day, department, *cells in rows
    ]
    return grouped(asked, found, view, await read_words(), PATHS, of.day)
