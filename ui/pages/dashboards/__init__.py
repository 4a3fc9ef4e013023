"""Dashboards: figures put together by role or by person, and the wall screen that turns by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.dashboards.keeping import WATCHERS
from ui.pages.dashboards import words as say
from ui.pages.dashboards.page import PAGE, WALL, dashboard_page
from ui.pages.dashboards.wall import wall_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_dashboard_pages(pages: Pages) -> None:
    """Register the dashboard and its wall screen."""
    pages.add(PAGE, dashboard_page, title=say.TITLE, roles=WATCHERS, key="dashboard")
    pages.add(WALL, wall_page, title=say.WALL, roles=WATCHERS, key="dashboard")
