"""Headers: what every answer says to the browser about safety and keeping, errors included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from nicegui import __version__
from starlette.datastructures import MutableHeaders

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from ui.site import Site

# NiceGUI's pages need both unsafe words; without either the page is dead. What follows still stops framing, foreign
# scripts, foreign forms and plug-ins.
POLICY: Final = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; "
    "form-action 'self'; frame-ancestors 'none'"
)
PLAIN_POLICY: Final = POLICY.replace("script-src 'self' 'unsafe-inline' 'unsafe-eval'", "script-src 'none'")
ALWAYS: Final = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    "cross-origin-resource-policy": "same-origin",
}
FOR_GOOD: Final = "public, max-age=31536000, immutable"
VERSIONED: Final = f"/_nicegui/{__version__}/"
MADE_ANEW: Final = f"{VERSIONED}dynamic_resources/"
HSTS: Final = "max-age=31536000"
OK: Final = 200
NOT_MODIFIED: Final = 304


class Headers:
    """The outermost layer; whatever answers inside leaves with these headers."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        """Stand around an app."""
        self.app = app
        self.site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, with headers."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] in {"http.response.start", "websocket.http.response.start"}:
                self._add(scope, message)
            await send(message)

        await self.app(scope, receive, with_headers)

    def _add(self, scope: Scope, message: Message) -> None:
        headers = MutableHeaders(scope=message)
        for name, value in ALWAYS.items():
            headers[name] = value
        headers.setdefault("content-security-policy", POLICY)
        if self.site.is_secure(scope):
            headers["strict-transport-security"] = HSTS
        path = scope["path"]
        if path.startswith(VERSIONED) and not path.startswith(MADE_ANEW) and message["status"] in {OK, NOT_MODIFIED}:
            headers["cache-control"] = FOR_GOOD
        else:
            headers.setdefault("cache-control", "no-store")
        for name in ("server", "x-powered-by", "x-nicegui-content"):
            if name in headers:
                del headers[name]
