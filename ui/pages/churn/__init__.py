"""Churn: how many came back, how many were lost, who is next, why, and what helped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.churn import words as say
from ui.pages.churn.address import PAGE
from ui.pages.churn.overview import overview_page
from ui.pages.churn.readers import READERS

if TYPE_CHECKING:
    from ui.routes import Pages


def add_churn_pages(pages: Pages) -> None:
    """Register the pages; the charts' files have addresses of their own, see `charts.add_churn_routes`."""
    pages.add(PAGE, overview_page, title=say.TITLE, roles=READERS, key="churn")
