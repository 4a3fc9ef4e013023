"""Satisfaction: the index with its story, charts, the customers' words, and who is behind each number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import PAGE, PEOPLE
from ui.pages.satisfaction.charts import READERS
from ui.pages.satisfaction.page import satisfaction_page
from ui.pages.satisfaction.people import people_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_satisfaction_pages(pages: Pages) -> None:
    """Register the pages; the charts' files have addresses of their own, see `charts.add_chart_routes`."""
    pages.add(PAGE, satisfaction_page, title=say.TITLE, roles=READERS, key="satisfaction")
    pages.add(PEOPLE, people_page, title=say.PEOPLE, roles=READERS, key="satisfaction")
