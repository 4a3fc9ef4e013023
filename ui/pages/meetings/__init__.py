"""Meetings: today's meetings, and one meeting on a projector or a tablet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import VIEW, roles_for
from models.resources import RESOURCES
from ui.pages.meetings import words as say
from ui.pages.meetings.day import day_page
from ui.pages.meetings.page import meeting_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_meeting_pages(pages: Pages) -> None:
    """Register the day's meetings and the page of one; the list of all is the general one."""
    roles = roles_for(RESOURCES["meetings"].can, VIEW)
    pages.add("/meetings/today", day_page, title=say.TODAY, roles=roles, key="meetings-today")
    pages.add("/meetings/{id}", meeting_page, title=say.TITLE, roles=roles, key="meetings-today")
