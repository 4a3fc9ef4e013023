"""Churn: how many came back, how many were lost, who is next, why, and what helped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.churn import words as say
from ui.pages.churn.address import CARS, PAGE, RISK
from ui.pages.churn.cars import cars_page
from ui.pages.churn.overview import overview_page
from ui.pages.churn.readers import READERS
from ui.pages.churn.risk import risk_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_churn_pages(pages: Pages) -> None:
    """Register the pages; the charts' files have addresses of their own, see `charts.add_churn_routes`."""
    for address, builder in ((PAGE, overview_page), (RISK, risk_page), (CARS, cars_page)):
        pages.add(address, builder, title=say.TITLE, roles=READERS, key="churn")
