"""Sales: the day of the showroom, and the month's targets shared out to teams and people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import HEADS, Role
from models.sales.noting import SELLERS
from ui.pages.sales import words as say
from ui.pages.sales.targets import PAGE as TARGETS_PAGE
from ui.pages.sales.targets import targets_page
from ui.pages.sales.today import PAGE, today_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_sales_pages(pages: Pages) -> None:
    """Register the pages; leads, steps and stock have the general lists."""
    pages.add(PAGE, today_page, title=say.TITLE, roles=SELLERS, key="sales")
    readers = HEADS | Role.SUPERVISOR | Role.CONSULTANT | Role.AUDITOR
    pages.add(TARGETS_PAGE, targets_page, title=say.TARGETS, roles=readers, key="targets")
