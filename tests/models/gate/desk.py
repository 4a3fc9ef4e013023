"""A small group with two stores for the tests of the gate: Li owns a customer, Wang manages, Chen works elsewhere."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from models.access import Role, Seat
from models.database import database, reader
from models.gate.catalogue import forget_extra_fields
from models.gate.outcome import Change, Outcome, Saved
from models.gate.saving import write
from models.gate.writer import transaction
from models.resources import RESOURCES
from models.tables.choices import Choice
from models.tables.organisation import Store
from tests.models.opened import everybody, hire, open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

TODAY = date(2026, 11, 21)
HARBOUR, WEST = "Harbour Road", "West Gate"
PEOPLE = {
    "li": (Role.ADVISOR, HARBOUR),
    "zhou": (Role.ADVISOR, HARBOUR),
    "wang": (Role.MANAGER, HARBOUR),
    "chen": (Role.MANAGER, WEST),
    "shen": (Role.AUDITOR, HARBOUR),
    "tang": (Role.GENERAL_MANAGER, HARBOUR),
}
STAGES = {"loyal": "忠诚", "leaving": "将流失"}


@dataclass
class Desk:
    """The people of the tests and short words for what they do."""

    seats: dict[str, Seat]
    choices: dict[str, int]
    ids: dict[str, int] = field(default_factory=dict)

    async def write(self, who: str, noun: str, row: int | None = None, **values: Any) -> Outcome:
        """Write as this person, with nothing said about what was read."""
        return await write(RESOURCES[noun], self.seats[who], Change(row=row, values=values))

    async def add(self, who: str, noun: str, **values: Any) -> int:
        """Add something and give its number."""
        outcome = await self.write(who, noun, **values)
        assert isinstance(outcome, Saved), outcome
        return outcome.row

    async def stored(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Ask the database itself."""
        return await reader().rows(sql, list(values))

    async def change(self, sql: str, *values: Any) -> None:
        """Change the database itself."""
        async with transaction() as writer:
            await writer.run(sql, list(values))

    async def histories(self, noun: str, row: int) -> list[str]:
        """Give the actions noted for a thing, oldest first."""
        rows = await self.stored("SELECT action FROM history WHERE noun = ? AND row_id = ? ORDER BY id", noun, row)
        return [action for (action,) in rows]

    @property
    def dialect(self) -> str:
        """The database underneath."""
        return database().dialect


@asynccontextmanager
async def open_desk(folder: Path, url: str = "") -> AsyncIterator[Desk]:
    """Open a store with its people; a customer of Li's with a car stands there already."""
    forget_extra_fields()
    async with open_store(folder, url, (_fill, ())):
        desk = await _desk()
        for thing in ("customer", "vehicle"):
            desk.ids[thing] = (await desk.stored(f"SELECT id FROM {thing}"))[0][0]
        yield desk
    forget_extra_fields()


async def _fill() -> None:
    stores = {name: await Store.create(name=name) for name in (HARBOUR, WEST)}
    for login, (role, store) in PEOPLE.items():
        await hire(login, store=stores[store], password="", role=str(role.name).lower())
    for code, zh in STAGES.items():
        await Choice.create(list="stage", code=code, zh=zh, en=code.title())
    desk = await _desk()
    customer = await desk.add("wang", "customers", name="李小明", phone="13800138000", advisor=desk.seats["li"].person)
    await desk.add("wang", "vehicles", plate="苏E12345", vin="LFV2A21KXG4001234", owner=customer)


async def _desk() -> Desk:
    people = await everybody()
    seats = {
        login: Seat(
            person=people[login].id,
            name=login.title(),
            roles=role,
            store=people[login].store_id,
            stores=frozenset({people[login].store_id}),
            all_stores=False,
            team=frozenset({people[login].id}),
            today=TODAY,
            lang="en",
        )
        for login, (role, _) in PEOPLE.items()
    }
    return Desk(seats, {choice.code: choice.id for choice in await Choice.filter(list="stage").order_by("id")})
