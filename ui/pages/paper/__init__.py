"""Paper: forms that were filled in by hand, typed in one after another after a power or network cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import CALLERS
from ui.pages.paper import words as say
from ui.pages.paper.choosing import choose_page
from ui.pages.paper.page import paper_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_paper_pages(pages: Pages) -> None:
    """Register the choice of a form, and the entry of its papers."""
    pages.add("/paper", choose_page, title=say.TITLE, roles=CALLERS, key="forms")
    pages.add("/paper/{key}", paper_page, title=say.TITLE, roles=CALLERS, key="forms")
