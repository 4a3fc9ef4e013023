"""Entry: who may open the first set-up — this computer, or whoever reads the code from its terminal."""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
from functools import cache
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from models.people.passwords import start_password

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from ui.site import Site

COOKIE: Final = "huitouke_setup"
WAIT_AFTER_WRONG: Final = 1.0
PASSED_ON: Final = ("forwarded", "x-forwarded-for", "x-real-ip", "via")
_one_at_a_time = asyncio.Lock()


@cache
def setup_code() -> str:
    """Give this start's code, for the terminal to show while there is no administrator: two groups of four."""
    return start_password().rsplit("-", 1)[0]


def may_set_up(site: Site, request: Request) -> bool:
    """Tell whether the first set-up is open to a request: from this computer, or after the right code."""
    kept = request.cookies.get(COOKIE, "")
    return is_this_computer(request) or hmac.compare_digest(kept.encode(), _mark(site).encode())


def is_this_computer(request: Request) -> bool:
    """Tell whether it comes from this very computer; what a proxy passed on, or another host's name, does not."""
    host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    if any(name in request.headers for name in PASSED_ON):
        return False
    return (
        (host == "localhost" or _is_loopback(host)) and request.client is not None and _is_loopback(request.client.host)
    )


async def is_code(typed: str) -> bool:
    """Tell whether it is the code; wrong ones are answered slowly, one at a time, so that trying leads nowhere."""
    if hmac.compare_digest(_plain(typed).encode(), _plain(setup_code()).encode()):
        return True
    async with _one_at_a_time:
        await asyncio.sleep(WAIT_AFTER_WRONG)
    return False


def keep_code(site: Site, request: Request, response: Response) -> None:
    """Remember in this browser that the code was right."""
    response.set_cookie(
        COOKIE, _mark(site), path="/setup", secure=site.is_secure(request.scope), httponly=True, samesite="lax"
    )


def _mark(site: Site) -> str:
    return site.sign("setup", setup_code())


def _plain(typed: str) -> str:
    return "".join(sign for sign in typed.casefold() if sign.isalnum())


def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
