"""A small shop whose people ask from seats, for the tests of what works on customers and cars."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from models.access import Seat, role_named
from models.gate.catalogue import forget_extra_fields
from models.gate.outcome import Change, Saved
from models.gate.saving import write
from models.resources import RESOURCES
from models.tables.organisation import Staff, Store
from tests.models.opened import everybody, hire, open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.models.filled import Fill

TODAY = date(2026, 11, 21)


@dataclass
class Shop:
    """The store and its people: Li and Ren advise, Wang manages, Sun supervises Li, Xu audits."""

    store: Store
    people: dict[str, Staff]

    def seat(self, login: str, **more: Any) -> Seat:
        """Sit somebody down."""
        person = self.people[login]
        team = {person.id} | {p.id for p in self.people.values() if p.supervisor_id == person.id}
        said = {
            "person": person.id,
            "name": person.name,
            "roles": role_named(person.role),
            "store": person.store_id,
            "stores": frozenset({person.store_id}),
            "all_stores": True,
            "team": frozenset(team),
            "today": TODAY,
        }
        return Seat(**(said | more))

    async def add(self, noun: str, **values: Any) -> int:
        """Write one thing as the manager."""
        outcome = await write(RESOURCES[noun], self.seat("wang"), Change(values=values))
        assert isinstance(outcome, Saved), outcome
        return outcome.row

    async def change(self, noun: str, row: int, **values: Any) -> None:
        """Change one thing as the manager."""
        outcome = await write(RESOURCES[noun], self.seat("wang"), Change(row=row, values=values))
        assert isinstance(outcome, Saved), outcome


@asynccontextmanager
async def open_shop(folder: Path, url: str = "", fill: Fill | None = None) -> AsyncIterator[Shop]:
    """Open a store with a few people and nothing else, unless more is filled in."""
    forget_extra_fields()
    async with open_store(folder, url, fill or (hire_all, ())):
        yield await the_shop()
    forget_extra_fields()


async def the_shop() -> Shop:
    """Give the shop that is open."""
    store = await Store.first()
    assert store is not None
    return Shop(store, await everybody())


async def hire_all() -> None:
    """Hire the few people of the shop."""
    roles = {
        "wang": "manager",
        "sun": "supervisor",
        "li": "advisor",
        "ren": "advisor",
        "xu": "auditor",
        "admin": "administrator",
    }
    people = {login: await hire(login, role=role, password="") for login, role in roles.items()}
    people["li"].supervisor_id = people["sun"].id
    await people["li"].save(update_fields=["supervisor_id"])
