"""Responses: one filled form on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import VIEW, roles_for
from models.resources import RESOURCES
from ui.pages.responses import words as say
from ui.pages.responses.page import response_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_response_pages(pages: Pages) -> None:
    """Register the page of one response; the list is the general one."""
    roles = roles_for(RESOURCES["responses"].can, VIEW)
    pages.add("/responses/{id}", response_page, title=say.TITLE, roles=roles, key="responses")
