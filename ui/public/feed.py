"""The calendar feed: a calendar asks at a secret address, without a login; any other address is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from models.notices.calendar import person_of_feed
from models.problem import Refused
from models.text import Text
from ui.plain import plain_message
from ui.public.codes import base_of

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.requests import Request

NOT_HERE: Final = Text(
    zh="这个日历地址已经失效，请登录后在“消息”里换一个新的。",
    en="This calendar address is closed. Sign in and make a new one in the inbox.",
)
HEADERS: Final = {"cache-control": "private, no-store", "referrer-policy": "no-referrer", "x-robots-tag": "noindex"}


def add_feed(app: FastAPI) -> None:
    """Register the address."""

    async def feed(request: Request) -> Response:
        person = await person_of_feed(request.path_params["key"])
        if person is None:
            return plain_message(request, 404, NOT_HERE)
        from reports.calendar_feed import feed_of  # noqa: PLC0415 -- few people ask for it

        try:
            written = await feed_of(person, base_of(request))
        except Refused:
            return plain_message(request, 404, NOT_HERE)
        return Response(written, media_type="text/calendar; charset=utf-8", headers=HEADERS)

    app.add_route("/calendar/{key}.ics", feed, methods=["GET"])
