"""Cases: one case on one page; a new one by hand begins with its owner and its due time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from models import clock
from models.access import CREATE, VIEW, roles_for
from models.kinds.datetime import local
from models.resources import RESOURCES
from models.setting_list import SETTINGS
from ui.pages.cases import words as say
from ui.pages.cases.page import case_page
from ui.pages.record import words as record
from ui.pages.record.adding import show_adding

if TYPE_CHECKING:
    from models.access import Seat
    from ui.routes import Pages, Visit

DUE_HOURS = "case_due_hours"


def add_case_pages(pages: Pages) -> None:
    """Register the page of a case and that of a new one; the list is the general one."""
    title = record.NEW.fill(one=RESOURCES["cases"].one)
    pages.add("/cases/new", new_case_page, title=title, roles=roles_for(RESOURCES["cases"].can, CREATE), key="cases")
    pages.add("/cases/{id}", case_page, title=say.TITLE, roles=roles_for(RESOURCES["cases"].can, VIEW), key="cases")


async def new_case_page(seat: Seat, visit: Visit) -> None:
    """Begin a case by hand: it came by phone, belongs to who notes it, and is due as the store has set."""
    hours = int(seat.settings.get(DUE_HOURS, SETTINGS[DUE_HOURS].default))
    due = local(clock.now() + timedelta(hours=hours))
    first = {"source": "phone", "owner": str(seat.person), "due_at": f"{due:%Y-%m-%d %H:%M}"}
    visit.query = urlencode({**first, **dict(parse_qsl(visit.query))})
    await show_adding(RESOURCES["cases"], seat, visit)
    visit.query = ""
