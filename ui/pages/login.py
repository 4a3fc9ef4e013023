"""The login page: plain HTML that needs no script; also the way out, and the way in from the first set-up."""

from __future__ import annotations

import logging
import secrets
import time
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response

from models.people.sessions import end_all_sessions, end_session, open_session
from models.people.signing_in import try_login
from models.problem import Problem
from models.settings import settings
from models.text import Text
from ui import words as say
from ui.cookies import (
    LANGUAGE,
    device_of,
    drop_session,
    form_token,
    is_form_token,
    keep_device,
    keep_session,
    keep_small,
    language_of,
    session_key,
)
from ui.parts.markup import joined, tag
from ui.plain import plain_page, switch_language
from ui.session import PASSWORD_PAGE, visitor_of
from ui.site import local_path

if TYPE_CHECKING:
    from fastapi import FastAPI
    from markupsafe import Markup
    from starlette.requests import Request

    from ui.site import Site

log = logging.getLogger("huitouke")

TITLE: Final = Text(zh="登录", en="Sign in")
LOGIN: Final = Text(zh="登录名", en="Login")
PASSWORD: Final = Text(zh="密码", en="Password")
SIGN_IN: Final = Text(zh="登录", en="Sign in")
HELP: Final = Text(
    zh="忘了密码或登录名？请找本店的系统管理员。",
    en="Forgot the login or the password? Ask your store's administrator.",
)
LEAVE: Final = Text(zh="退出登录", en="Sign out")
LEAVE_WHY: Final = Text(
    zh="这台电脑上将退出登录，其他设备不受影响。",
    en="You will be signed out on this computer; other devices are not touched.",
)
STALE: Final = Text(
    zh="登录页打开太久了，请再点一次“登录”。浏览器需要允许 Cookie。",
    en="The login page was open for too long. Please press “Sign in” once more. The browser has to allow cookies.",
)
FILL: Final = Text(zh="请填写登录名和密码。", en="Please fill in the login and the password.")
WHY: Final = {
    "left": Text(zh="您已退出登录。", en="You are signed out."),
    "idle": Text(
        zh="太久没有操作，已自动退出。请重新登录，草稿还在。",
        en="You were signed out after a long time without use. Sign in again; your drafts are still there.",
    ),
    "old": Text(zh="登录已到期，请重新登录。", en="Your session has reached its end. Please sign in again."),
    "elsewhere": Text(
        zh="已在所有设备上退出，请重新登录。", en="You were signed out everywhere. Please sign in again."
    ),
    "suspended": Text(zh="这个账号已停用，请找管理员。", en="This account is suspended. Please ask the administrator."),
    "changed": Text(zh="密码已修改，请用新密码登录。", en="The password is changed. Please sign in with the new one."),
    "unknown": Text(zh="请重新登录。", en="Please sign in again."),
}
GOOD_WHY: Final = frozenset({"left", "changed"})
ENTER_SECONDS: Final = 60

_entries: dict[str, tuple[float, int]] = {}


def add_login(app: FastAPI, site: Site) -> None:
    """Register the pages that need no session."""

    async def show(request: Request) -> Response:
        if visitor_of(request).signed is not None:
            return RedirectResponse(local_path(request.query_params.get("next", "/")), 303)
        return await _page(site, request)

    async def check(request: Request) -> Response:
        return await _checked(site, request)

    async def ask_to_leave(request: Request) -> Response:
        return await _leaving(request)

    async def leave(request: Request) -> Response:
        visitor = visitor_of(request)
        if request.url.path.endswith("/everywhere") and visitor.signed is not None:
            await end_all_sessions(visitor.signed.person)
        await end_session(session_key(site, request))
        response = RedirectResponse("/login?why=left", 303)
        drop_session(site, request, response)
        return response

    async def enter(request: Request) -> Response:
        until, person = _entries.pop(request.path_params["ticket"], (0.0, 0))
        if time.monotonic() > until:
            return RedirectResponse("/login", 303)
        return await sign_in(site, request, person, "/")

    app.add_route("/login", show, methods=["GET"])
    app.add_route("/login", check, methods=["POST"])
    app.add_route("/logout", ask_to_leave, methods=["GET"])
    app.add_route("/logout", leave, methods=["POST"])
    app.add_route("/logout/everywhere", leave, methods=["POST"])
    app.add_route("/enter/{ticket}", enter, methods=["GET"])


def entrance(person: int) -> str:
    """Give an address that signs a person in once, within a minute: an open page cannot set the cookie itself."""
    now = time.monotonic()
    for ticket in [ticket for ticket, (until, _) in _entries.items() if until < now]:
        del _entries[ticket]
    ticket = secrets.token_urlsafe(32)
    _entries[ticket] = (now + ENTER_SECONDS, person)
    return f"/enter/{ticket}"


async def sign_in(site: Site, request: Request, person: int, target: str) -> Response:
    """Open a new session, end the one this browser had, and go on."""
    if old := session_key(site, request):
        await end_session(old)
    address = request.client.host if request.client else ""
    key = await open_session(person, address=address, device=request.headers.get("user-agent", ""))
    response = RedirectResponse(target, 303)
    keep_session(site, request, response, key)
    return response


async def _checked(site: Site, request: Request) -> Response:
    form = await request.form(max_files=0, max_fields=10)
    login, password = str(form.get("login", "")), str(form.get("password", ""))
    if not is_form_token(site, request, str(form.get("token", ""))):
        return await _page(site, request, login=login, wrong=STALE, status=403)
    if not login.strip() or not password:
        return await _page(site, request, login=login, wrong=FILL, status=400)
    address = request.client.host if request.client else ""
    tried = await try_login(login, password, address=address, device=device_of(site, request, login))
    if isinstance(tried, Problem):
        log.warning("login refused for %r from %s", login[:40], address)
        return await _page(site, request, login=login, wrong=tried.text, status=401)
    log.info("login of person %s from %s", tried.person, address)
    target = local_path(str(form.get("next", "/")))
    if tried.must_change_password:
        target = f"{PASSWORD_PAGE}?{urlencode({'next': target})}"
    response = await sign_in(site, request, tried.person, target)
    keep_device(site, request, response, login)
    return response


async def _page(
    site: Site, request: Request, *, login: str = "", wrong: Text | None = None, status: int = 200
) -> Response:
    lang = language_of(request)
    chosen = await settings()
    cookies = {LANGUAGE: lang} if request.query_params.get("lang") == lang else {}
    asked = local_path(request.query_params.get("next", "/"))
    why = WHY.get(request.query_params.get("why", ""))
    said = wrong or why
    is_bad = wrong is not None or request.query_params.get("why") not in GOOD_WHY
    panel = tag(
        "div",
        tag("h1", chosen["store_name"] or say.PRODUCT.to(lang)),
        tag("p", TITLE.to(lang), class_="lead"),
        _notice(lang, said, is_bad=is_bad),
        _form(lang, login, form_token(site, request, cookies), asked),
        class_="panel",
    )
    body = joined([panel, tag("p", HELP.to(lang), class_="foot")])
    switch = switch_language(lang, f"/login?{urlencode({'next': asked})}&" if asked != "/" else "/login?")
    response = plain_page(TITLE, body, lang=lang, status=status, brand=chosen["brand_colour"], switch=switch)
    keep_small(site, request, response, cookies)
    return response


def _form(lang: str, login: str, token: str, asked: str) -> Markup:
    return tag(
        "form",
        tag("input", type="hidden", name="token", value=token),
        tag("input", type="hidden", name="next", value=asked),
        _field("login", LOGIN.to(lang), value=login[:40], autocomplete="username", autofocus=not login),
        _field(
            "password",
            PASSWORD.to(lang),
            type="password",
            autocomplete="current-password",
            autofocus=bool(login),
        ),
        tag("button", SIGN_IN.to(lang), type="submit"),
        method="post",
        action="/login",
    )


async def _leaving(request: Request) -> Response:
    visitor = visitor_of(request)
    if visitor.signed is None:
        return RedirectResponse("/login", 303)
    lang = visitor.signed.lang
    form = tag("form", tag("button", LEAVE.to(lang), type="submit", autofocus=True), method="post", action="/logout")
    body = tag(
        "div",
        tag("h1", LEAVE.to(lang)),
        tag("p", LEAVE_WHY.to(lang), class_="lead"),
        form,
        tag("p", tag("a", say.GO_HOME.to(lang), href="/"), class_="other"),
        class_="panel",
    )
    chosen = await settings()
    return plain_page(LEAVE, body, lang=lang, brand=chosen["brand_colour"], look=visitor.signed.look)


def _notice(lang: str, text: Text | None, *, is_bad: bool) -> Markup | None:
    if text is None:
        return None
    mark = tag("b", "! " if is_bad else "i ", aria_hidden="true")
    return tag(
        "div", mark, text.to(lang), class_="notice bad" if is_bad else "notice", role="alert" if is_bad else "status"
    )


def _field(name: str, label: str, **attributes: Any) -> Markup:
    inside = tag(
        "input",
        id=name,
        name=name,
        required=True,
        maxlength=128,
        autocapitalize="none",
        spellcheck="false",
        **attributes,
    )
    return tag("div", tag("label", label, for_=name), inside, class_="field")
