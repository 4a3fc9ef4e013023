"""The command `report monthly_review`: a month's review as PDF and as Excel, from the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.database import reader
from models.existing import store_in
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.text import Text
from reports.review.ordering import Order, draw_order

if TYPE_CHECKING:
    from pathlib import Path

    from reports.review.ordering import Drawn

NO_STORE: Final = Text(
    zh="没有“{store}”这家门店。现有的是：{stores}", en="There is no store “{store}”; there are: {stores}"
)
STORES_SQL: Final = "SELECT id, name FROM store WHERE archived_at IS NULL ORDER BY id"


async def review_in(
    data: Path, *, month: str = "", against: str = "", store: str = "", lang: str = "zh", as_xlsx: bool = False
) -> Drawn:
    """Draw the review of the store in a folder; a store is named by its name or its number."""
    async with store_in(data):
        order = Order(month=month, against=against, store=await _store(store), as_xlsx=as_xlsx)
        return await draw_order(await seat_of_the_machine(lang), order)


async def _store(said: str) -> int | None:
    if not said:
        return None
    known = [(row, name) for row, name in await reader().rows(STORES_SQL)]
    found = [row for row, name in known if said in {name, str(row)}]
    if not found:
        raise Refused(NO_STORE.fill(store=said, stores="、".join(name for _, name in known)))
    return int(found[0])
