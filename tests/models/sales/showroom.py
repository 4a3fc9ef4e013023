"""A showroom: Han leads Wu and Zheng, Wang manages, Li advises in the workshop, Xu audits; three cars in stock."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from models.gate.catalogue import forget_extra_fields
from models.gate.outcome import Change, Saved
from models.gate.saving import write
from models.resources import RESOURCES
from models.tables.choices import Choice
from models.tables.organisation import Department, Store
from models.tables.stock import StockCar
from tests.models.opened import everybody, hire, open_store
from tests.models.shop import Shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

TODAY = date(2026, 11, 22)
PEOPLE = {
    "wang": ("manager", ""),
    "han": ("supervisor", ""),
    "wu": ("consultant", "han"),
    "zheng": ("consultant", "han"),
    "li": ("advisor", ""),
    "xu": ("auditor", ""),
}
LISTS = {
    "brand": {"cloud": ""},
    "series": {"hill": "cloud", "river": "cloud"},
    "deal_lost_reason": {"price": "", "rival": ""},
    "source": {"new_car": "", "online": ""},
    "stage": {"existing": ""},
    "outlet": {"east": ""},
}
VINS = ("LY8AB2B02HA000001", "LY8AB2B02HA000002", "")


@dataclass
class Showroom(Shop):
    """The store with its lists and its stock cars, by number."""

    choices: dict[tuple[str, str], int]
    cars: list[int]

    def seat(self, login: str, **more: Any) -> Any:
        """Sit somebody down."""
        return super().seat(login, **({"today": TODAY} | more))

    async def lead(self, login: str = "wu", **values: Any) -> int:
        """Begin a lead through the gate, as its consultant."""
        said = {"name": "钱多", "phone": "13800000001", "grade": "a", "came_on": TODAY - timedelta(days=9)}
        said |= {"consultant": self.people[login].id, "series": self.choices["series", "hill"], **values}
        outcome = await write(RESOURCES["leads"], self.seat(login), Change(values=said))
        assert isinstance(outcome, Saved), outcome
        return outcome.row


@asynccontextmanager
async def open_showroom(folder: Path, url: str = "", *, password: str = "") -> AsyncIterator[Showroom]:
    """Open it."""
    forget_extra_fields()
    async with open_store(folder, url, (_fill, (password,))):
        store = await Store.first()
        assert store is not None
        choices = {(choice.list, choice.code): choice.id for choice in await Choice.all()}
        yield Showroom(store, await everybody(), choices, [car.id for car in await StockCar.all().order_by("id")])
    forget_extra_fields()


async def _fill(password: str) -> None:
    people = {login: await hire(login, role=role, password=password) for login, (role, _) in PEOPLE.items()}
    store = await people["wang"].store
    departments = {name: await Department.create(name=name, store=store) for name in ("Sales", "Service")}
    for login, (role, leader) in PEOPLE.items():
        person = people[login]
        person.supervisor = people[leader] if leader else None
        person.department = departments["Sales"] if role in {"consultant", "supervisor"} else departments["Service"]
        await person.save(update_fields=["supervisor_id", "department_id"])
    for name, codes in LISTS.items():
        for code, parent in codes.items():
            await Choice.create(list=name, code=code, zh=code, parent_code=parent)
    hill = await Choice.get(list="series", code="hill")
    arrived = TODAY - timedelta(days=40)
    for vin in VINS:
        await StockCar.create(
            vin=vin or None, series_id=hill.id, colour="red", store=store,
            state="stock" if vin else "ordered", arrived_on=arrived if vin else None,
        )  # fmt: skip
