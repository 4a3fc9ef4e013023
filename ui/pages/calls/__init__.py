"""Calls: the queue of customers who were drawn, and one call after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from surveys.calling import CALLING
from ui.pages.calls import words as say
from ui.pages.calls.call import call_page
from ui.pages.calls.queue import queue_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_call_pages(pages: Pages) -> None:
    """Register the queue and the call."""
    pages.add("/calls", queue_page, title=say.TITLE, roles=CALLING, key="calls")
    pages.add("/calls/{id}", call_page, title=say.TITLE, roles=CALLING, key="calls")
