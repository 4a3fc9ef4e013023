"""Letters: templates, printing, coupons, registers, and what is printed for one customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import CALLERS, VIEW, roles_for
from models.resources import RESOURCES
from ui.frame import go
from ui.pages.letters import words as say
from ui.pages.letters.address import COUPONS, ONE, PAGE, REGISTERS, TEMPLATES
from ui.pages.letters.coupons import coupons_page
from ui.pages.letters.editing import template_page
from ui.pages.letters.one import one_page
from ui.pages.letters.printing import printing_page
from ui.pages.letters.registers import registers_page
from ui.pages.letters.templates import templates_page

if TYPE_CHECKING:
    from models.access import Seat
    from ui.routes import Pages, Visit


def add_letter_pages(pages: Pages) -> None:
    """Register the pages; the lists of printed letters and of coupons are the general ones."""
    reading = roles_for(RESOURCES["letter_templates"].can, VIEW)
    pages.add(PAGE, printing_page, title=say.TITLE, roles=CALLERS, key="letters")
    pages.add(TEMPLATES, templates_page, title=say.TEMPLATES_TAB, roles=reading, key="letters")
    pages.add(f"{TEMPLATES}/{{id}}", template_page, title=say.TEMPLATES_TAB, roles=reading, key="letters")
    viewing = roles_for(RESOURCES["coupons"].can, VIEW)
    pages.add(COUPONS, coupons_page, title=say.COUPONS_TAB, roles=viewing, key="letters")
    listing = roles_for(RESOURCES["letters"].can, VIEW)
    pages.add("/letters/new", _printed, title=say.TITLE, roles=CALLERS, key="letters")
    pages.add(REGISTERS, registers_page, title=say.SHEETS_TAB, roles=listing, key="letters")
    pages.add(ONE, one_page, title=say.FOR_ONE, roles=listing, key="customers")


async def _printed(seat: Seat, visit: Visit) -> None:
    """Lead to where letters are printed: nobody writes one down without printing it."""
    del seat, visit
    await go(PAGE)
