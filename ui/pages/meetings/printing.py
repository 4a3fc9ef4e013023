"""Printing: the minutes of a meeting as a PDF, for whoever may see the meeting."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import Response

from models.existing import store_in
from models.meetings.reading import meeting_of
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from surveys.minutes import sheet_of
from ui.plain import plain_message
from ui.questions.counting import figures_for
from ui.session import seat_for_request

if TYPE_CHECKING:
    from pathlib import Path

    from models.access import Seat

FILE: Final = "/meetings/{id}.pdf"


def add_meeting_routes() -> None:
    """Register the address of the minutes' file."""
    app.add_api_route(FILE, _give, methods=["GET"], include_in_schema=False, response_model=None)


async def _give(request: Request, id: str) -> Response:  # noqa: A002 -- the address calls it so
    seat = await seat_for_request(request)
    try:
        content = await minutes_pdf(seat, int(id) if id.isdecimal() else 0)
    except Refused as refused:
        return plain_message(request, 404, refused.text)
    headers = {"Content-Disposition": f'inline; filename="minutes-{id}.pdf"', "Cache-Control": "private, no-cache"}
    return Response(content, media_type="application/pdf", headers=headers)


async def minutes_in(data: Path, row: int, lang: str) -> bytes:
    """Draw the minutes of a meeting of the store in a folder, for the command line."""
    async with store_in(data):
        return await minutes_pdf(await seat_of_the_machine(lang), row)


async def minutes_pdf(seat: Seat, row: int) -> bytes:
    """Draw the minutes of a meeting as this seat may read them."""
    from reports.sheets.minutes import draw, minutes_of  # noqa: PLC0415 -- slow import

    meeting = await meeting_of(seat, row)
    form, answers = await sheet_of(meeting)
    if meeting.state != "signed":  # nothing is kept yet: the figures are those of now
        answers = {**answers, **await figures_for(seat, form)}
    return await asyncio.to_thread(draw, await minutes_of(seat, meeting, form, answers))
