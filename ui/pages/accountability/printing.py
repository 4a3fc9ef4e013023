"""Printing: the ledger of a month as a PDF, with those whom its reader may see."""

from __future__ import annotations

import asyncio
from typing import Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import Response

from models.access import VIEW
from models.accountability.steps import NOT_THERE
from models.resources import RESOURCES
from ui.pages.accountability.account_book import PAGE, month_in
from ui.plain import plain_message
from ui.session import seat_for_request

FILE: Final = f"{PAGE}.pdf"


def add_ledger_routes() -> None:
    """Register the address of the ledger's file."""
    app.add_api_route(FILE, _give, methods=["GET"], include_in_schema=False, response_model=None)


async def _give(request: Request, month: str = "") -> Response:
    from reports.sheets.ledger import draw, ledger_of  # noqa: PLC0415 -- slow import

    seat = await seat_for_request(request)
    if not seat.may(RESOURCES["accountability_records"].can, VIEW):
        return plain_message(request, 404, NOT_THERE)
    first = month_in(month, seat.today)
    content = await asyncio.to_thread(draw, await ledger_of(seat, first))
    headers = {
        "Content-Disposition": f'inline; filename="ledger-{first:%Y-%m}.pdf"',
        "Cache-Control": "private, no-cache",
    }
    return Response(content, media_type="application/pdf", headers=headers)
