"""Files of reviews: just drawn, for the person who asked; issued, for those who may see them."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import Response

from models.problem import Refused
from models.reviews.issuing import NOT_YOURS, content_of, may_review, refuse_unless
from ui.addresses import number_in
from ui.pages.reviews import words as say
from ui.plain import plain_message
from ui.session import seat_for_request

if TYPE_CHECKING:
    from models.access import Seat
    from reports.review.ordering import Drawn

DRAWN: Final = "/reviews/file/drawn/{token}.{kind}"
ISSUED: Final = "/reviews/file/{number}.pdf"
MONTH: Final = "/reviews/file/month.pdf"
KEPT_SECONDS: Final = 1800.0
MOST_KEPT: Final = 8
POLICY: Final = "default-src 'none'; sandbox allow-scripts"
PDF: Final = "application/pdf"
XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Waiting:
    """A review that waits to be opened, and by whom."""

    person: int
    drawn: Drawn
    until: float


_waiting: dict[str, Waiting] = {}


def offer(seat: Seat, drawn: Drawn) -> str:
    """Keep a review for a while for the one who asked for it; gives its token."""
    now = time.monotonic()
    for token in [token for token, one in _waiting.items() if one.until < now]:
        del _waiting[token]
    while len(_waiting) >= MOST_KEPT:
        del _waiting[next(iter(_waiting))]
    token = secrets.token_urlsafe(18)
    _waiting[token] = Waiting(seat.person, drawn, now + KEPT_SECONDS)
    return token


def offered(seat: Seat, token: str) -> Drawn:
    """Give a review that waits, to the one who asked for it."""
    found = _waiting.get(token)
    if found is None or found.person != seat.person or found.until < time.monotonic():
        raise Refused(say.GONE)
    refuse_unless(seat)
    return found.drawn


def add_review_routes() -> None:
    """Register the addresses of reviews as files."""
    app.add_api_route(DRAWN, _drawn, methods=["GET"], include_in_schema=False, response_model=None)
    app.add_api_route(MONTH, _month, methods=["GET"], include_in_schema=False, response_model=None)
    app.add_api_route(ISSUED, _issued, methods=["GET"], include_in_schema=False, response_model=None)


async def _drawn(request: Request, token: str, kind: str) -> Response:
    """Give what was just drawn."""
    seat = await seat_for_request(request)
    try:
        drawn = offered(seat, token)
    except Refused as refused:
        return plain_message(request, 404, refused.text)
    if kind == "xlsx":
        return _file(drawn.xlsx, XLSX, f"monthly-review-{drawn.of.month}.xlsx", is_shown=False)
    return _file(drawn.pdf, PDF, f"monthly-review-{drawn.of.month}.pdf")


async def _month(request: Request, month: str = "", against: str = "", store: str = "") -> Response:
    """Draw a month's review and give it; for links, without showing how far it is."""
    from reports.review.ordering import Order  # noqa: PLC0415 -- loads every figure
    from reports.review.running import drawn_beside  # noqa: PLC0415 -- as above

    seat = await seat_for_request(request)
    if not may_review(seat):
        return plain_message(request, 403, NOT_YOURS)
    try:
        drawn = await drawn_beside(seat, Order(month=month, against=against, store=number_in(store) or None))
    except Refused as refused:
        return plain_message(request, 422, refused.text)
    return _file(drawn.pdf, PDF, f"monthly-review-{drawn.of.month}.pdf")


async def _issued(request: Request, number: str) -> Response:
    """Give a review as it was issued, byte for byte."""
    seat = await seat_for_request(request)
    try:
        content = await content_of(seat, number_in(number))
    except Refused as refused:
        return plain_message(request, 404, refused.text)
    return _file(content, PDF, f"monthly-review-{number}.pdf")


def _file(content: bytes, kind: str, name: str, *, is_shown: bool = True) -> Response:
    headers = {
        "cache-control": "no-store",
        "content-disposition": f'{"inline" if is_shown else "attachment"}; filename="{name}"',
        "content-security-policy": POLICY,
    }
    return Response(content, media_type=kind, headers=headers)
