"""Care: whom to contact today, one after the other, and the team's day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import CALLERS
from models.care.team import LEADS
from ui.pages.care import words as say
from ui.pages.care.contact import PAGE, contact_page, slip_page
from ui.pages.care.team import team_page
from ui.pages.care.today import today_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_care_pages(pages: Pages) -> None:
    """Register the pages."""
    pages.add(PAGE, today_page, title=say.TITLE, roles=CALLERS, key="care")
    pages.add(f"{PAGE}/team", team_page, title=say.TEAM, roles=LEADS, key="care-team")
    pages.add(f"{PAGE}/with/{{customer}}", contact_page, title=say.CONTACT, roles=CALLERS, key="care")
    pages.add(f"{PAGE}/{{id}}", slip_page, title=say.TITLE, roles=CALLERS, key="care")
