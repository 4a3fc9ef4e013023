"""Duties: one's own sheet of today, the team's, and the rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import WORKERS
from ui.pages.duties import words as say
from ui.pages.duties.drawing import LOOKING
from ui.pages.duties.filling import sheet_page
from ui.pages.duties.mine import mine_page
from ui.pages.duties.rates import rates_page
from ui.pages.duties.team import team_page

if TYPE_CHECKING:
    from ui.routes import Pages


def add_duty_pages(pages: Pages) -> None:
    """Register the pages."""
    pages.add("/duties", mine_page, title=say.MINE, roles=WORKERS, key="duties")
    pages.add("/duties/{line}/fill", sheet_page, title=say.MINE, roles=WORKERS, key="duties")
    pages.add("/duties/team", team_page, title=say.TEAM, roles=LOOKING, key="duties-team")
    pages.add("/duties/rates", rates_page, title=say.RATES, roles=LOOKING | WORKERS, key="duties-rates")
