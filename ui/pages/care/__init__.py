"""Care: whom to contact today, one after the other, and the team's day."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from models.access import CALLERS
from models.care.team import LEADS
from models.database import reader
from ui.addresses import number_in
from ui.frame import go
from ui.pages.care import words as say
from ui.pages.care.contact import PAGE, contact_page, slip_page
from ui.pages.care.team import team_page
from ui.pages.care.today import today_page
from ui.parts.stage import toast

if TYPE_CHECKING:
    from models.access import Seat
    from ui.routes import Pages, Visit


def add_care_pages(pages: Pages) -> None:
    """Register the pages."""
    pages.add(PAGE, today_page, title=say.TITLE, roles=CALLERS, key="care")
    pages.add(f"{PAGE}/team", team_page, title=say.TEAM, roles=LEADS, key="care-team")
    pages.add(f"{PAGE}/with/{{customer}}", contact_page, title=say.CONTACT, roles=CALLERS, key="care")
    pages.add("/contacts/new", _with_whom, title=say.CONTACT, roles=CALLERS, key="care")
    pages.add(f"{PAGE}/{{id}}", slip_page, title=say.TITLE, roles=CALLERS, key="care")


async def _with_whom(seat: Seat, visit: Visit) -> None:
    """Lead to the page on which a contact is written down; without a customer, to the list to choose one from."""
    del seat
    said = dict(parse_qsl(visit.query))
    customer, vehicle = number_in(said.get("customer", "")), number_in(said.get("vehicle", ""))
    if vehicle and not customer:
        found = await reader().rows("SELECT owner_id FROM vehicle WHERE id = ?", [vehicle])
        customer = int(found[0][0] or 0) if found else 0
    also = f"?vehicle={vehicle}" if vehicle else ""
    if not customer:
        toast(say.FIND_FIRST, tone="attention")
    await go(f"{PAGE}/with/{customer}{also}" if customer else "/customers")
