"""Reviews: the monthly review, printed with one click, issued, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import VIEW, roles_for
from models.resources import RESOURCES
from ui.pages.reviews import words as say
from ui.pages.reviews.one import review_page
from ui.pages.reviews.page import PAGE, reviews_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_review_pages(pages: Pages) -> None:
    """Register the pages; a review is drawn, never filled in."""
    may = roles_for(RESOURCES["reviews"].can, VIEW)
    pages.add(PAGE, reviews_page, title=say.TITLE, roles=may, key="reviews")
    pages.add(f"{PAGE}/{{id}}", review_page, title=say.TITLE, roles=may, key="reviews")
