"""Churn: how many came back, how many were lost, who is next, why, and what helped."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from models.access import CREATE, VIEW, roles_for
from models.resources import RESOURCES
from ui.frame import go
from ui.pages.churn import words as say
from ui.pages.churn.address import CARS, PAGE, RISK, STAYING, VALUE, WHY
from ui.pages.churn.cars import cars_page
from ui.pages.churn.overview import overview_page
from ui.pages.churn.readers import READERS
from ui.pages.churn.risk import risk_page
from ui.pages.churn.staying import staying_page
from ui.pages.churn.value import value_page
from ui.pages.churn.vehicle import vehicle_page
from ui.pages.churn.why import why_page
from ui.pages.record import words as record
from ui.pages.record.adding import show_adding

if TYPE_CHECKING:
    from models.access import Seat
    from ui.routes import Pages, Visit


def add_churn_pages(pages: Pages) -> None:
    """Register the pages; the charts' files have addresses of their own, see `charts.add_churn_routes`."""
    sides = {
        PAGE: overview_page,
        RISK: risk_page,
        WHY: why_page,
        STAYING: staying_page,
        VALUE: value_page,
        CARS: cars_page,
    }
    for address, builder in sides.items():
        pages.add(address, builder, title=say.TITLE, roles=READERS, key="churn")
    vehicles = RESOURCES["vehicles"]
    title, adders = record.NEW.fill(one=vehicles.one), roles_for(vehicles.can, CREATE)
    pages.add("/vehicles/new", partial(show_adding, vehicles), title=title, roles=adders, key="vehicles")
    losses = RESOURCES["losses"]
    tellers = roles_for(losses.can, CREATE)
    pages.add("/losses/new", _at_the_car, title=record.NEW.fill(one=losses.one), roles=tellers, key="vehicles")
    seeing = roles_for(vehicles.can, VIEW)
    pages.add("/vehicles/{id}", vehicle_page, title=vehicles.title, roles=seeing, key="vehicles")


async def _at_the_car(seat: Seat, visit: Visit) -> None:
    """A reason is said at the car, which knows the absence that it explains."""
    del seat
    vehicle = dict(parse_qsl(visit.query)).get("vehicle", "")
    await go(f"/vehicles/{vehicle}" if vehicle.isascii() and vehicle.isdecimal() else "/vehicles")
