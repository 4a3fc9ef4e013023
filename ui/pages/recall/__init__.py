"""Recall: the month's list of cars due for maintenance, its four weeks, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import CREATE, EDIT, HEADS, Role, roles_for
from models.resources import RESOURCES
from ui.frame import go
from ui.pages.recall import words as say
from ui.pages.recall.page import PAGE, recall_page
from ui.pages.recall.plan import PAGE as PLAN
from ui.pages.recall.plan import plan_page

if TYPE_CHECKING:
    from models.access import Seat
    from ui.routes import Pages, Visit

READERS = HEADS | Role.SUPERVISOR | Role.CLERK | Role.AUDITOR


def add_recall_pages(pages: Pages) -> None:
    """Register the pages; a month is listed, not typed in."""
    can = RESOURCES["recall_months"].can
    pages.add(PAGE, recall_page, title=say.TITLE, roles=READERS, key="recall")
    pages.add(PLAN, plan_page, title=say.WRITE_PLAN, roles=roles_for(can, EDIT), key="recall")
    pages.add("/recall_months/new", _instead, title=say.TITLE, roles=roles_for(can, CREATE), key="recall")


async def _instead(seat: Seat, visit: Visit) -> None:
    del seat, visit
    await go(PAGE)
