"""The record page of a car: as any record page, with its standing beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.churn.standing import standing_of
from models.resources import RESOURCES
from ui.pages.churn.standing import StandingPanel
from ui.pages.record.loading import load, number_of
from ui.pages.record.page import RecordPage

if TYPE_CHECKING:
    from models.access import Seat
    from models.churn.standing import CarStanding
    from ui.pages.record.loading import Loaded
    from ui.routes import Visit


class VehiclePage(RecordPage):
    """One open page of one car."""

    def __init__(self, seat: Seat, loaded: Loaded, found: CarStanding) -> None:
        """Draw it; everything was read before."""
        self.found = found
        super().__init__(RESOURCES["vehicles"], seat, loaded)

    def beside(self, seat: Seat) -> None:
        """Put the standing above what happened."""
        if not self.loaded.archived:
            StandingPanel(seat, self.row, self.found)


async def vehicle_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    resource = RESOURCES["vehicles"]
    loaded = await load(resource, seat, number_of(resource, visit.params["id"]))
    page = VehiclePage(seat, loaded, await standing_of(seat, loaded.row.id))
    visit.title = page.title(seat)
