"""The inbox: what one was told, and the calendar that one may subscribe to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import EVERYBODY
from ui.pages.inbox import words as say
from ui.pages.inbox.page import PAGE, inbox_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_inbox_pages(pages: Pages) -> None:
    """Register the page."""
    pages.add(PAGE, inbox_page, title=say.TITLE, roles=EVERYBODY, key="inbox")
    pages.add("/notices", inbox_page, title=say.TITLE, roles=EVERYBODY, key="inbox")
