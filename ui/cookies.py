"""Cookies: the session's key, the devices a person is known on, the form's token, a stranger's language."""

from __future__ import annotations

import hmac
import secrets
from typing import TYPE_CHECKING, Final

from models.text import LANGS

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection
    from starlette.responses import Response
    from starlette.types import Scope

    from ui.site import Site

SESSION: Final = "huitouke"
DEVICE: Final = "huitouke_device"
FORM: Final = "huitouke_form"
LANGUAGE: Final = "huitouke_lang"
YEAR: Final = 365 * 86400
PEOPLE_PER_DEVICE: Final = 8
MARK_LENGTH: Final = 20


def session_name(site: Site, scope: Scope) -> str:
    """Name the session's cookie; over https the browser itself guards the `__Host-` name."""
    return f"__Host-{SESSION}" if site.is_secure(scope) else SESSION


def session_key(site: Site, request: HTTPConnection) -> str:
    """Read the session's key."""
    return request.cookies.get(session_name(site, request.scope), "")


def keep_session(site: Site, request: HTTPConnection, response: Response, key: str) -> None:
    """Give the browser the key of a new session; the server decides when it ends."""
    _set(site, request, response, session_name(site, request.scope), key, None)


def drop_session(site: Site, request: HTTPConnection, response: Response) -> None:
    """Take the key back."""
    response.delete_cookie(
        session_name(site, request.scope), path="/", secure=site.is_secure(request.scope), httponly=True, samesite="lax"
    )


def device_of(site: Site, request: HTTPConnection, login: str) -> str:
    """Name the device, if this login was used on it before with the right password; else nothing."""
    device, *marks = request.cookies.get(DEVICE, "").split(".")
    wanted = _mark(site, device, login)
    return device if device and any(hmac.compare_digest(wanted, mark) for mark in marks if mark.isascii()) else ""


def keep_device(site: Site, request: HTTPConnection, response: Response, login: str) -> None:
    """Remember that this login was used here with the right password."""
    device, *marks = request.cookies.get(DEVICE, "").split(".")
    if not device or len(device) > 64:  # noqa: PLR2004 -- nothing that we made
        device, marks = secrets.token_hex(16), []
    mark = _mark(site, device, login)
    kept = [*(other for other in marks if other != mark), mark][-PEOPLE_PER_DEVICE:]
    _set(site, request, response, DEVICE, ".".join((device, *kept)), YEAR)


def form_token(site: Site, request: HTTPConnection, response_cookies: dict[str, str]) -> str:
    """Make the token that a form of ours sends back; it differs each time, so that compression tells nothing."""
    kept = request.cookies.get(FORM, "") or response_cookies.setdefault(FORM, secrets.token_urlsafe(24))
    salt = secrets.token_hex(8)
    return f"{salt}.{site.sign('form', f'{salt}.{kept}')}"


def is_form_token(site: Site, request: HTTPConnection, token: str) -> bool:
    """Tell whether a form that came in was ours, shown to this browser."""
    kept = request.cookies.get(FORM, "")
    salt, _, signed = token.partition(".")
    return bool(kept) and token.isascii() and hmac.compare_digest(site.sign("form", f"{salt}.{kept}"), signed)


def keep_small(site: Site, request: HTTPConnection, response: Response, cookies: dict[str, str]) -> None:
    """Set the form's and the language's cookies."""
    for name, value in cookies.items():
        _set(site, request, response, name, value, YEAR if name == LANGUAGE else None)


def language_of(request: HTTPConnection) -> str:
    """Choose the language of somebody who is not signed in: as they chose, as their browser asks, else Chinese."""
    chosen = request.query_params.get("lang") or request.cookies.get(LANGUAGE, "")
    if chosen in LANGS:
        return chosen
    asked = request.headers.get("accept-language", "").lower()
    found = {lang: asked.find(lang) for lang in LANGS if lang in asked}
    return min(found, key=found.__getitem__, default="zh")


def _mark(site: Site, device: str, login: str) -> str:
    return site.sign("device", f"{device}\n{login.strip().casefold()}")[:MARK_LENGTH]


def _set(site: Site, request: HTTPConnection, response: Response, name: str, value: str, age: int | None) -> None:
    secure = site.is_secure(request.scope)
    response.set_cookie(name, value, max_age=age, path="/", secure=secure, httponly=True, samesite="lax")
