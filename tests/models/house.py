"""A house with a line of command, for the tests of tasks and accountability.

Worker and trainee answer to the lead, the lead to the chief, the chief to the boss; another chief leads the clerk.
"""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from models.gate.catalogue import forget_extra_fields
from models.gate.writer import transaction
from models.people.seats import seat_of, seat_of_the_machine
from models.tables.organisation import Staff, Store
from seeds.starting import start_store_in
from surveys.library import install_shipped
from tests.models.opened import everybody, hire, open_store
from tests.models.shop import TODAY

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import date
    from pathlib import Path

    from models.access import Seat

ROLES = {
    "boss": "general_manager", "chief": "manager", "lead": "supervisor", "worker": "staff", "trainee": "staff",
    "other": "manager", "clerk": "clerk", "auditor": "auditor",
}  # fmt: skip
LEADERS = {"chief": "boss", "lead": "chief", "worker": "lead", "trainee": "lead", "other": "boss", "clerk": "other"}


@dataclass
class House:
    """The store and its people."""

    store: Store
    people: dict[str, Staff]

    async def seat(self, login: str, today: date = TODAY, **more: Any) -> Seat:
        """Sit somebody down as they would after signing in."""
        return replace(await seat_of(self.people[login].id), today=today, **more)

    async def machine(self, today: date = TODAY, **settings: Any) -> Seat:
        """Give the seat of the program itself."""
        seat = await seat_of_the_machine()
        return replace(seat, today=today, settings={**seat.settings, **settings})

    def id(self, login: str) -> int:
        """Give a person's number."""
        return int(self.people[login].id)


@asynccontextmanager
async def open_house(folder: Path, url: str = "", *, password: str = "", lang: str = "zh") -> AsyncIterator[House]:
    """Open the house with the shipped lists, policies and forms; with a password its people can sign in."""
    forget_extra_fields()
    async with open_store(folder, url, (_fill, (password, lang))):
        store = await Store.first()
        assert store is not None
        yield House(store, await everybody())
    forget_extra_fields()


async def _fill(password: str, lang: str) -> None:
    people = {login: await hire(login, role=role, password=password, lang=lang) for login, role in ROLES.items()}
    for login, leader in LEADERS.items():
        people[login].supervisor_id = people[leader].id
        await people[login].save(update_fields=["supervisor_id"])
    people["trainee"].in_training_until = TODAY.replace(month=12)
    await people["trainee"].save(update_fields=["in_training_until"])
    store = await Store.first()
    assert store is not None
    await install_shipped()
    house = House(store, people)
    async with transaction() as writer:
        await start_store_in(writer, await house.machine())
