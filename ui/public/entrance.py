"""Entrances: the addresses that customers open, and what each of them answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from models import clock
from models.settings import settings
from models.text import LANGS
from models.uploads.storing import LARGEST
from surveys.doors import Door, Shut, door_by_link, door_by_poster
from ui.parts.markup import NOTHING
from ui.public import drawing
from ui.public import words as say
from ui.public.bringing import Bench, Bringing
from ui.public.layout import Shown, store_line, written
from ui.public.poster import ANSWERED, Ticket, Tickets, mark_answered, show_poster, start_at_poster
from ui.public.sitting import Sitting, sent_by

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import date
    from typing import Any

    from fastapi import FastAPI
    from starlette.requests import Request
    from starlette.responses import Response

    from models.text import Text
    from ui.site import Site

DEVICE_LENGTH: Final = 32


def add_entrances(app: FastAPI, site: Site) -> None:
    """Register the addresses of links and posters."""
    tickets, bringing = Tickets(site), Bringing(site)

    async def link(request: Request) -> Response:
        path = f"/s/{request.path_params['token']}"
        return await _answered(bringing, request, path, lambda day: door_by_link(request.path_params["token"], day))

    async def poster(request: Request) -> Response:
        return await _at_poster(request, tickets, bringing)

    async def through_poster(request: Request) -> Response:
        code, ticket = request.path_params["code"], request.path_params["ticket"]
        known = tickets.read(ticket)
        path = f"/s/p/{code}/{ticket}"

        async def door(day: date) -> Door | Shut:
            return await door_by_poster(code, day, known.key) if known else Shut("unknown")

        answer = await _answered(
            bringing, request, path, door, hindered=lambda is_last: _hindered(known, tickets, request, is_last=is_last)
        )
        if "done=1" in answer.headers.get("location", ""):
            mark_answered(site, request, answer, code)
        return answer

    both = ["GET", "POST"]
    app.add_route("/s/{token}", link, methods=both)
    app.add_route("/s/p/{code}", poster, methods=both)
    app.add_route("/s/p/{code}/{ticket}", through_poster, methods=both)
    app.add_route("/s/{token}/files", link, methods=both)  # the same with more room for what is sent
    app.add_route("/s/p/{code}/{ticket}/files", through_poster, methods=both)


async def _answered(
    bringing: Bringing,
    request: Request,
    path: str,
    open_door: Callable[[date], Awaitable[Door | Shut]],
    *,
    hindered: Callable[[bool], Text | None] = lambda _: None,
) -> Response:
    chosen = await settings()
    zone = ZoneInfo(chosen["zone"])

    async def reopen() -> Door | Shut:
        return await open_door(clock.now(zone).date())

    door = await reopen()
    lang = language(request, door)
    if isinstance(door, Shut):
        return shut_page(request, door, path, lang, chosen)
    bench = _bench(bringing, request, door, chosen)
    device = _device(bringing.site, request)
    sitting = Sitting(request, door, path, lang, chosen["brand_colour"], zone, device, bench=bench)
    await bench.know(door.version.form, door.draft.typed if door.draft else {})
    if request.method != "POST":
        return sitting.show()
    sent = await sent_by(request)
    if sent is None:
        return sitting.written(say.SURVEY.to(lang), drawing.told(lang, say.SURVEY, say.UNREADABLE), status=400)
    return await sitting.take(sent, reopen, hindered)


def _bench(bringing: Bringing, request: Request, door: Door, chosen: Mapping[str, Any]) -> Bench:
    """Make room for the files of one request."""
    return Bench(
        bringing,
        door.draft_key,
        request.client.host if request.client else "",
        int(chosen.get("upload_megabytes", LARGEST)),
    )


async def _at_poster(request: Request, tickets: Tickets, bringing: Bringing) -> Response:
    chosen = await settings()
    code = request.path_params["code"]
    today = clock.now(ZoneInfo(chosen["zone"])).date()
    door = await door_by_poster(code, today)
    lang, path = language(request, door), f"/s/p/{code}"
    if isinstance(door, Shut):
        return shut_page(request, door, path, lang, chosen)
    bench = _bench(bringing, request, door, chosen)
    sitting = Sitting(request, door, path, lang, chosen["brand_colour"], ZoneInfo(chosen["zone"]), bench=bench)
    if request.method == "POST":
        return await start_at_poster(sitting, tickets)
    return show_poster(sitting, tickets, has_answered=ANSWERED in request.cookies)


def _hindered(ticket: Ticket | None, tickets: Tickets, request: Request, *, is_last: bool) -> Text | None:
    """Say why answers from a poster are not taken now: too many come, or they were all given too fast."""
    if ticket is None:
        return None
    return tickets.refused(ticket, request) or (say.TOO_FAST if is_last and ticket.is_fresh else None)


def shut_page(request: Request, shut: Shut, path: str, lang: str, chosen: Mapping[str, Any]) -> Response:
    """Show that there is no way in, in friendly words that tell nothing about anybody."""
    facts = shut.store.store_facts if shut.store else {"name": chosen["store_name"]}
    is_done = shut.why == "spent" and request.query_params.get("done") == "1"
    title, why = (say.THANKS, say.THANKS_WHY) if is_done else say.SHUT[shut.why]
    body = drawing.thanks(lang, shut) if is_done else drawing.told(lang, title, why)
    return written(
        Shown(
            title=title.to(lang),
            body=body,
            lang=lang,
            store=drawing.store_of(facts),
            here=path,
            query="done=1" if is_done else "",
            brand=chosen["brand_colour"],
            status=200 if is_done else say.STATUS[shut.why],
            foot=store_line(lang, facts) if shut.store else NOTHING,
        )
    )


def language(request: Request, door: Door | Shut) -> str:
    """Choose the language: of the address, of what was begun, of the browser, of the form."""
    asked = request.query_params.get("lang", "")
    if asked in LANGS:
        return asked
    if isinstance(door, Door) and door.draft and door.draft.lang in LANGS:
        return door.draft.lang
    wished = request.headers.get("accept-language", "").lower()
    found = {lang: wished.find(lang) for lang in LANGS if lang in wished}
    first = door.version.form.head.default_lang if door.version else LANGS[0]
    return min(found, key=found.__getitem__, default=first)


def _device(site: Site, request: Request) -> str:
    """A mark of the device and its network for each day, from which neither can be read."""
    address = request.client.host if request.client else ""
    day = clock.now().date().isoformat()
    return site.sign("answered from", f"{day}\n{address}\n{request.headers.get('user-agent', '')}")[:DEVICE_LENGTH]
