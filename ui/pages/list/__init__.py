"""The list page: one for every noun, generated from its resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.access import VIEW, roles_for
from models.resources import RESOURCES
from ui.pages.list.export import serve_downloads
from ui.pages.list.page import ListPage

if TYPE_CHECKING:
    from models.access import Seat
    from models.resource import Resource
    from ui.routes import Builder, Pages, Visit

__all__ = ["add_list_pages", "list_page"]


def list_page(resource: Resource[Any]) -> Builder:
    """Give the builder of one resource's list."""

    async def build(seat: Seat, visit: Visit) -> None:
        await ListPage(resource, seat.lang).open(seat, visit)

    return build


def add_list_pages(pages: Pages) -> None:
    """Add the list of every resource, and the address under which its exports are fetched."""
    for key, resource in RESOURCES.items():
        if resource.fields:  # a table of the store's own comes and goes while the program runs
            continue
        roles = roles_for(resource.can, VIEW)
        pages.add(f"/{key}", list_page(resource), title=resource.title, roles=roles, key=key)
    serve_downloads()
