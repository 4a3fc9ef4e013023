"""Forms: one form on one page, and its definition as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import Response

from models.access import EDIT, VIEW, roles_for
from models.database import reader
from models.resources import RESOURCES
from surveys.library import version_at
from surveys.publishing import PUBLISHERS
from ui.addresses import number_in
from ui.pages.forms import exchange_words
from ui.pages.forms import words as say
from ui.pages.forms.exchange import add_exchange_routes, import_page
from ui.pages.forms.loading import GONE
from ui.pages.forms.page import form_page
from ui.pages.forms.programme import programme_page
from ui.pages.forms.programmes import words as programmes
from ui.pages.forms.programmes.page import change_page, new_page
from ui.pages.forms.publishing import written
from ui.plain import plain_message
from ui.session import seat_for_request

if TYPE_CHECKING:
    from ui.routes import Pages

DOWNLOAD: Final = "/download/form/{number}"


def add_form_pages(pages: Pages) -> None:
    """Register the page of one form and the address of its definition; the list is the general one."""
    roles = roles_for(RESOURCES["forms"].can, VIEW)
    pages.add("/forms/import", import_page, title=exchange_words.TITLE, roles=PUBLISHERS, key="forms")
    pages.add("/forms/{id}", form_page, title=say.TITLE, roles=roles, key="forms")
    readers = roles_for(RESOURCES["programmes"].can, VIEW)
    changers = roles_for(RESOURCES["programmes"].can, EDIT)
    pages.add("/programmes/new", new_page, title=programmes.NEW, roles=changers, key="programmes")
    pages.add("/programmes/{id}/change", change_page, title=say.PROGRAMME, roles=changers, key="programmes")
    pages.add("/programmes/{id}", programme_page, title=say.PROGRAMME, roles=readers, key="programmes")
    add_exchange_routes()
    app.add_api_route(DOWNLOAD, _fetch, methods=["GET"], include_in_schema=False, response_model=None)


async def _fetch(number: str, request: Request) -> Response:
    """Give one version's definition as a file."""
    seat = await seat_for_request(request)
    row = number_in(number)
    known = await reader().rows("SELECT id FROM form_version WHERE id = ?", [row])
    if not known or not seat.may(RESOURCES["forms"].can, VIEW):
        return plain_message(request, 404, GONE)
    form = (await version_at(row)).form
    name = f'attachment; filename="{form.id}-{form.version}.yaml"'
    headers = {"content-disposition": name, "cache-control": "no-store"}
    return Response(written(form), media_type="application/yaml; charset=utf-8", headers=headers)
