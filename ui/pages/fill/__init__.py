"""Filling in: forms that staff answer without a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import CALLERS
from ui.pages.fill import words as say
from ui.pages.fill.page import choose_page, fill_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_fill_pages(pages: Pages) -> None:
    """Register the choice of a form, and each form."""
    pages.add("/fill", choose_page, title=say.TITLE, roles=CALLERS, key="forms")
    pages.add("/fill/{key}", fill_page, title=say.TITLE, roles=CALLERS, key="forms")
