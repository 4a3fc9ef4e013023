"""Bookings: the day and the week with their load, a new booking, and what can be done with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import CREATE, VIEW, roles_for
from models.resources import RESOURCES
from ui.pages.appointments import words as say
from ui.pages.appointments.adding import adding_page
from ui.pages.appointments.address import ADDING, PAGE
from ui.pages.appointments.day import bookings_page
from ui.pages.appointments.one import appointment_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_appointment_pages(pages: Pages) -> None:
    """Register the pages; the list of all appointments is the general one."""
    can = RESOURCES["appointments"].can
    pages.add(PAGE, bookings_page, title=say.TITLE, roles=roles_for(can, VIEW), key="bookings")
    pages.add(ADDING, adding_page, title=say.NEW, roles=roles_for(can, CREATE), key="bookings")
    pages.add("/appointments/{id}", appointment_page, title=say.TITLE, roles=roles_for(can, VIEW), key="bookings")
