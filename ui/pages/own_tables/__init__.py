"""Own tables: the pages of every table that the store made itself; they come and go while the program runs."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from models.access import CREATE, VIEW, roles_for
from models.resources import RESOURCES
from ui.pages.list import list_page
from ui.pages.own_tables.statistics import show_statistics
from ui.pages.record import show_record
from ui.pages.record import words as say
from ui.pages.record.adding import show_adding
from ui.routes import Route

if TYPE_CHECKING:
    from ui.routes import Pages

ADDRESS: Final = re.compile(r"/(?P<key>[a-z][a-z0-9_]*)(?P<rest>/[^/]+)?")


def add_own_table_pages(pages: Pages) -> None:
    """Find the list, the record and the form of a new row wherever there is such a table at that moment."""
    pages.living.append(find_page)


def find_page(path: str) -> Route | None:
    """Give the page of an own table by its address; None where there is no such table now."""
    found = ADDRESS.fullmatch(path)
    resource = RESOURCES.get(found["key"]) if found else None
    if found is None or resource is None or not resource.fields:
        return None
    key, readers = resource.key, roles_for(resource.can, VIEW)
    if not found["rest"]:
        return Route(pattern=f"/{key}", builder=list_page(resource), title=resource.title, roles=readers, key=key)
    if found["rest"] == "/new":
        title, adders = say.NEW.fill(one=resource.one), roles_for(resource.can, CREATE)
        return Route(pattern=path, builder=partial(show_adding, resource), title=title, roles=adders, key=key)
    if found["rest"] == "/statistics":
        counted = partial(show_statistics, resource)
        return Route(pattern=path, builder=counted, title=resource.title, roles=readers, key=key)
    shown = partial(show_record, resource)
    return Route(pattern=f"/{key}/{{id}}", builder=shown, title=resource.title, roles=readers, key=key)
