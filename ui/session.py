"""The session: who asks, on every request and from every open page."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

from nicegui import Client, background_tasks, context
from starlette.requests import HTTPConnection, Request
from starlette.responses import RedirectResponse

from models.people.seats import seat_of
from models.people.sessions import Over, SignedIn, note_use, person_of, session_of
from models.people.signing_in import has_administrator
from models.problem import Refused
from models.text import Text
from surveys.tables.living import bring_up_to_date
from ui.cookies import session_key
from ui.plain import plain_answer, wants_page

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from models.access import Seat
    from models.people.sessions import Why
    from ui.site import Site

SOCKET: Final = "/_nicegui_ws"
STATIC: Final = re.compile(r"/_nicegui/(?!client/|auto/).*|/look/.*|/favicon\.ico|/healthz")
CLIENT_PATH: Final = re.compile(r"/_nicegui/client/([^/]+)/.*")
OPEN: Final = re.compile(r"/login|/logout(/everywhere)?|/enter/[^/]+|/s/.*|/calendar/[^/]+\.ics")
PASSWORD_PAGE: Final = "/password"  # noqa: S105 -- an address
SETUP_PAGE: Final = "/setup"
UNSAFE: Final = frozenset({"POST", "PUT", "PATCH", "DELETE"})
SET_UP_FRESH: Final = 3.0

SIGNED_OUT: Final = Text(zh="您已退出登录，请重新登录。", en="You are signed out. Please sign in again.")
FOREIGN: Final = Text(
    zh="这个操作不是从本系统的页面发起的，已拦下。请在系统里重新操作一次。",
    en="This did not come from one of our own pages, so it was stopped. Please do it again from inside.",
)
SIGN_IN_FIRST: Final = Text(zh="请先登录。", en="Please sign in first.")
CHANGE_FIRST: Final = Text(zh="请先修改初始密码。", en="Please change the start password first.")


@dataclass(frozen=True)
class Visitor:
    """Who a request comes from: a signed-in person, or a stranger and why they are one."""

    signed: SignedIn | None
    why: Why = "unknown"
    had_key: bool = False

    @property
    def key_hash(self) -> str:
        """The hash of the session's key; empty for a stranger."""
        return self.signed.key_hash if self.signed else ""


NOBODY: Final = Visitor(None)


def visitor_of(request: HTTPConnection) -> Visitor:
    """Give who a request comes from, as it was when the request came."""
    visitor: Visitor = request.scope.get("huitouke", NOBODY)
    return visitor


def visitor_of_client(client: Client) -> Visitor:
    """Give who an open page was built for."""
    return visitor_of(client.request)


async def seat_for_request(request: HTTPConnection) -> Seat:
    """Give the seat a request is made from; refuse where nobody is signed in, or no longer."""
    visitor = visitor_of(request)
    found = await session_of(visitor.key_hash) if visitor.signed else Over("unknown")
    if isinstance(found, Over):
        raise Refused(SIGNED_OUT)
    await bring_up_to_date()  # tables that were made or switched off meanwhile, and the rights to them
    return await seat_of(found.person)


async def current_seat(client: Client | None = None) -> Seat:
    """Give the seat of the open page that is being built or has sent an event; checked anew each time."""
    return await seat_for_request((client or context.client).request)


async def seat_or_none(client: Client | None = None) -> Seat | None:
    """Give the seat of the open page, or None where the session is over."""
    try:
        return await current_seat(client)
    except Refused:
        return None


_set_up_until = 0.0
_is_set_up = False


async def is_set_up() -> bool:
    """Tell whether there is an administrator, so that the first set-up is closed."""
    global _is_set_up, _set_up_until  # noqa: PLW0603 -- the one cache of this module
    if time.monotonic() >= _set_up_until:
        _is_set_up = await has_administrator()
        _set_up_until = time.monotonic() + SET_UP_FRESH
    return _is_set_up


class Gate:
    """Lets in who is signed in; leads everybody else to the login, and foreign pages nowhere."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        """Stand around an app."""
        self.app = app
        self.site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer it here."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        scope["headers"] = [
            pair for pair in scope["headers"] if pair[0] != b"x-forwarded-prefix"
        ]  # anybody may send it
        path: str = scope["path"]
        if scope["type"] == "websocket" or path.startswith(SOCKET):
            await self._socket(scope, receive, send)
        elif scope["method"] in UNSAFE and not self.site.is_own_origin(scope):
            await plain_answer(scope, receive, send, 403, FOREIGN)
        elif STATIC.fullmatch(path):
            await self.app(scope, receive, send)
        else:
            scope["huitouke"] = visitor = await self._visitor(scope)
            await self._page(scope, receive, send, visitor)

    async def _visitor(self, scope: Scope) -> Visitor:
        key = session_key(self.site, HTTPConnection(scope))
        found = await person_of(key)
        return Visitor(found) if isinstance(found, SignedIn) else Visitor(None, found.why, bool(key))

    async def _page(self, scope: Scope, receive: Receive, send: Send, visitor: Visitor) -> None:
        path: str = scope["path"]
        if OPEN.fullmatch(path):
            await self.app(scope, receive, send)
        elif visitor.signed is None:
            await self._stranger(scope, receive, send, visitor)
        elif visitor.signed.must_change_password and path != PASSWORD_PAGE:
            await self._elsewhere(scope, receive, send, PASSWORD_PAGE, CHANGE_FIRST)
        elif (match := CLIENT_PATH.fullmatch(path)) and not owns(visitor, match[1]):
            await plain_answer(scope, receive, send, 403, SIGNED_OUT)
        else:
            background_tasks.create(note_use(visitor.signed), name="note the use of a session")
            await self.app(scope, receive, send)

    async def _stranger(self, scope: Scope, receive: Receive, send: Send, visitor: Visitor) -> None:
        if not await is_set_up():
            if scope["path"] == SETUP_PAGE or CLIENT_PATH.fullmatch(scope["path"]):
                await self.app(scope, receive, send)
                return
            await self._elsewhere(scope, receive, send, SETUP_PAGE, SIGN_IN_FIRST)
            return
        query: dict[str, str] = {"why": visitor.why} if visitor.had_key and visitor.why != "unknown" else {}
        asked = quote(scope["path"]) + (f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else "")
        if asked != "/":
            query["next"] = asked
        target = f"/login?{urlencode(query)}" if query else "/login"
        await self._elsewhere(scope, receive, send, target, SIGN_IN_FIRST)

    async def _elsewhere(self, scope: Scope, receive: Receive, send: Send, target: str, text: Text) -> None:
        if scope["method"] in {"GET", "HEAD"} and wants_page(Request(scope)):
            await RedirectResponse(target, 303)(scope, receive, send)
        else:
            await plain_answer(scope, receive, send, 401, text)

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Open the socket to our own pages of a living session only; the default lets in anybody from anywhere."""
        by_websocket = scope["type"] == "websocket"
        visitor = NOBODY
        allowed = self.site.is_own_origin(scope, required=by_websocket)
        if allowed:
            scope["huitouke"] = visitor = await self._visitor(scope)
            changing = visitor.signed is not None and visitor.signed.must_change_password
            allowed = (visitor.signed is not None and not changing) or not await is_set_up()
        if allowed:
            await self.app(scope, receive, send)
        elif by_websocket:
            await send({"type": "websocket.close", "code": 4403})
        else:
            await plain_answer(scope, receive, send, 403, FOREIGN)


def owns(visitor: Visitor, client_id: str) -> bool:
    """Tell whether an open page belongs to this visitor's session."""
    client = Client.instances.get(client_id)
    return client is not None and visitor_of_client(client).key_hash == visitor.key_hash
