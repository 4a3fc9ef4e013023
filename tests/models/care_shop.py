"""The small shop with the shipped rules of care, a clerk and a consultant, for the tests of what follows from them."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from models.care.making import Made, make_slips
from models.database import reader
from models.database.stored import day_of
from models.gate.writer import transaction
from seeds.care_rules import add_care_rules
from seeds.starting import start_store_in
from tests.models.opened import hire
from tests.models.shop import TODAY, Shop, hire_all, open_shop, the_shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import date
    from pathlib import Path

    from models.access import Seat


class Care(Shop):
    """The shop with the shipped rules, a clerk and a consultant."""

    async def make(self, today: date = TODAY, since: date | None = None) -> Made:
        """Make the slips of a day as the job does."""
        return await make_slips(replace(self.seat("admin"), today=today), since)

    async def slips(self, rule: str = "") -> list[dict[str, Any]]:
        """Every slip, or those of one rule, oldest first."""
        rows = await reader().dicts(
            "SELECT s.*, k.key AS rule FROM slip s JOIN care_rule k ON k.id = s.rule_id ORDER BY s.id"
        )
        for row in rows:
            for name in ("counted_on", "from_on", "due_on", "closed_on", "again_on"):
                row[name] = None if row[name] is None else day_of(row[name])
        return [row for row in rows if rule in {"", row["rule"]}]

    async def only(self, *rules: str) -> None:
        """Switch off every rule but some."""
        for number, key in await reader().rows("SELECT id, key FROM care_rule"):
            await self.change("care_rules", number, is_on=key in rules)

    async def customer(self, name: str = "张三", **more: Any) -> int:
        """A customer with a phone."""
        count = (await reader().rows("SELECT count(*) FROM customer"))[0][0]
        return await self.add("customers", **({"name": name, "phone": f"138001380{count:02}"} | more))

    async def car(self, owner: int, **more: Any) -> int:
        """A car of a customer."""
        count = (await reader().rows("SELECT count(*) FROM vehicle"))[0][0]
        return await self.add("vehicles", **({"plate": f"京A123{count:02}", "owner": owner} | more))

    def at(self, login: str, today: date = TODAY) -> Seat:
        """Somebody on a day."""
        return replace(self.seat(login), today=today)


@asynccontextmanager
async def open_care(folder: Path, url: str = "") -> AsyncIterator[Care]:
    """Open the shop with the shipped rules."""
    async with open_shop(folder, url, (_fill, ())) as shop:
        yield Care(shop.store, shop.people)


async def _fill() -> None:
    await hire_all()
    await hire("chen", role="clerk", password="")
    await hire("zhou", role="consultant", password="")
    shop = await the_shop()
    async with transaction() as writer:
        await start_store_in(writer, shop.seat("admin"))
    await add_care_rules(shop.seat("admin"))
