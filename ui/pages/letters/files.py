"""Files: printed letters, labels and sheets as PDF; each time the server asks whether this person may see them."""

from __future__ import annotations

import asyncio
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import Response

from models.access import VIEW
from models.problem import Refused
from models.resources import RESOURCES
from reports.sheets import basic_file, call_record, call_register, day_sheet, due_list, labels, letter_register, letters
from reports.sheets.letter_pages import letter_addresses, letter_pages
from ui.addresses import number_in
from ui.pages.letters import words as say
from ui.pages.letters.address import ids_in
from ui.plain import plain_message
from ui.session import seat_for_request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from models.access import Seat
    from models.text import Text

LETTERS: Final = "/letters/file/letters.pdf"
LABELS: Final = "/letters/file/labels.pdf"
SHEET: Final = "/sheets/{name}.pdf"
POLICY: Final = "default-src 'none'; sandbox allow-scripts"
AT_ONCE: Final = 2  # sheets drawn at the same time; the next one waits
LONGEST_SPAN: Final = 366  # days of a register
NOUNS: Final = {
    "basic-file": "customers",
    "call-record": "contacts",
    "call-register": "contacts",
    "letter-register": "letters",
    "day-sheet": "appointments",
    "due-list": "recalls",
}
_drawing = asyncio.Semaphore(AT_ONCE)


def add_sheet_routes() -> None:
    """Register the addresses of what is printed."""
    app.add_api_route(LETTERS, _letters, methods=["GET"], include_in_schema=False, response_model=None)
    app.add_api_route(LABELS, _labels, methods=["GET"], include_in_schema=False, response_model=None)
    app.add_api_route(SHEET, _sheet, methods=["GET"], include_in_schema=False, response_model=None)


async def _letters(request: Request, rows: str = "") -> Response:
    """Give printed letters, a page each."""
    seat = await seat_for_request(request)

    async def prepared() -> Callable[[], bytes]:
        sender, pages = await letter_pages(seat, ids_in(rows))
        return partial(letters.draw, sender, pages)

    return await _given(request, seat, "letters", "letters", prepared)


async def _labels(request: Request, rows: str = "", skip: str = "0") -> Response:
    """Give their labels; the first ones of the sheet may be used already."""
    seat = await seat_for_request(request)

    async def prepared() -> Callable[[], bytes]:
        addresses = await letter_addresses(seat, ids_in(rows))
        return partial(labels.draw, addresses, skip=number_in(skip), lang=seat.lang)

    return await _given(request, seat, "labels", "letters", prepared)


async def _sheet(request: Request, name: str) -> Response:
    """Give one of the sheets, for a customer, a day, some days or a month."""
    seat, said = await seat_for_request(request), request.query_params
    if name not in NOUNS:
        return plain_message(request, 404, say.NO_SHEET)
    number = number_in(said.get("of", ""))
    first, last = _day(said.get("from", ""), seat.today), _day(said.get("to", ""), seat.today)
    if first is None or last is None or not 0 <= (last - first).days <= LONGEST_SPAN:
        return plain_message(request, 422, say.NO_DAY)

    async def prepared() -> Callable[[], bytes]:
        if name == "basic-file":
            return partial(basic_file.draw, await basic_file.basic_file(seat, number))
        if name == "call-record":
            return partial(call_record.draw, await call_record.call_record(seat, number))
        if name == "call-register":
            return partial(call_register.draw, await call_register.call_register(seat, first, last))
        if name == "letter-register":
            return partial(letter_register.draw, await letter_register.letter_register(seat, first, last))
        if name == "due-list":
            return partial(due_list.draw, await due_list.due_list(seat, number))
        return partial(day_sheet.draw, await day_sheet.day_sheet(seat, first))

    return await _given(request, seat, name, NOUNS[name], prepared)


async def _given(
    request: Request, seat: Seat, name: str, noun: str, prepared: Callable[[], Awaitable[Callable[[], bytes]]]
) -> Response:
    """Read as the seat may, draw in a thread, and give the file to be shown in the browser."""
    if not seat.may(RESOURCES[noun].can, VIEW):
        return _refused(request, 403, say.NOT_YOURS)
    try:
        draw = await prepared()
    except Refused as refused:
        return _refused(request, 404, refused.text)
    async with _drawing:
        content = await asyncio.to_thread(draw)
    headers = {
        "cache-control": "no-store",
        "content-disposition": f'inline; filename="{name}-{seat.today}.pdf"',
        "content-security-policy": POLICY,
    }
    return Response(content, media_type="application/pdf", headers=headers)


def _refused(request: Request, status: int, words: Text) -> Response:
    return plain_message(request, status, words)


def _day(words: str, today: date) -> date | None:
    if not words:
        return today
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
