"""The record page: one for every resource, made from its description."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from models.access import CREATE, VIEW, roles_for
from models.resources import RESOURCES
from ui.pages.record import words as say
from ui.pages.record.adding import show_adding
from ui.pages.record.loading import load, number_of
from ui.pages.record.page import RecordPage

if TYPE_CHECKING:
    from models.access import Seat
    from models.resource import Resource
    from ui.routes import Pages, Visit


def add_record_pages(pages: Pages) -> None:
    """Register the page of a new thing and the page of each thing, for every resource."""
    for key, resource in RESOURCES.items():
        if resource.fields:  # as in ui/pages/list
            continue
        adders, readers = roles_for(resource.can, CREATE), roles_for(resource.can, VIEW)
        title = say.NEW.fill(one=resource.one)
        pages.add(f"/{key}/new", partial(show_adding, resource), title=title, roles=adders, key=key)
        pages.add(f"/{key}/{{id}}", partial(show_record, resource), title=resource.title, roles=readers, key=key)


async def show_record(resource: Resource[Any], seat: Seat, visit: Visit) -> None:
    """Build the page of one thing."""
    loaded = await load(resource, seat, number_of(resource, visit.params["id"]))
    page = RecordPage(resource, seat, loaded)
    visit.title = page.title(seat)
