"""Responses: one filled form on one page."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from models.access import VIEW
from models.resources import RESOURCES
from ui.pages.responses import words as say
from ui.pages.responses.page import response_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_response_pages(pages: Pages) -> None:
    """Register the page of one response; the list is the general one."""
    roles = reduce(or_, (rule.roles for rule in RESOURCES["responses"].can if VIEW in rule.actions))
    pages.add("/responses/{id}", response_page, title=say.TITLE, roles=roles, key="responses")
