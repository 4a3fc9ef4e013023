"""The long list: how many pages a list would take, found out from a few of its rows before anything is printed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING, Any, Final

from models.access import EXPORT
from models.gate.choosing import ids_of
from models.gate.reading import read
from reports.sheets.any_list import MOST_ROWS, offers_in, pages_taken, worded

if TYPE_CHECKING:
    from models.access import Seat
    from models.resource import Resource
    from models.view import View

MOST_PAGES: Final = 10  # more than that nobody prints by the way
TRIED: Final = 60  # rows that are laid out to see how many a page holds


@dataclass(frozen=True)
class LongList:
    """How many rows there are, how many are printed at most, how many pages these take, and how many fit into ten."""

    rows: int
    printed: int
    pages: int
    first: int


async def long_list(seat: Seat, resource: Resource[Any], view: View) -> LongList | None:
    """Tell how long a list is on paper; nothing where it is short enough to be printed without a question."""
    if not seat.may(resource.can, EXPORT):
        return None
    offers = await offers_in(seat, resource, view)
    page = await read(resource, seat, replace(view, page=1, size=TRIED), columns=[one.path for one in offers])
    if page.total <= TRIED:
        return None
    rows = len(await ids_of(resource, seat, view, EXPORT))
    tried = await asyncio.to_thread(pages_taken, worded(offers, page.rows, seat.lang), seat.lang)
    printed = min(rows, MOST_ROWS)
    pages = ceil(printed / TRIED * tried)
    if pages <= MOST_PAGES:
        return None
    whole = int(MOST_PAGES * TRIED / tried)
    return LongList(rows, printed, pages, max(whole // 10 * 10, 10))
