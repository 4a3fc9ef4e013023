"""The password page: the start password is changed here at the first login, any other one at will."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import RedirectResponse, Response

from models.people.passwords import LONGEST
from models.people.signing_in import change_password
from models.problem import Problem
from models.settings import settings
from models.text import Text
from ui import words as say
from ui.cookies import form_token, is_form_token, keep_small
from ui.pages.login import STALE, sign_in
from ui.parts.markup import joined, tag
from ui.plain import plain_page
from ui.session import PASSWORD_PAGE, visitor_of
from ui.site import local_path

if TYPE_CHECKING:
    from fastapi import FastAPI
    from markupsafe import Markup
    from starlette.requests import Request

    from models.people.sessions import SignedIn
    from ui.site import Site

log = logging.getLogger("huitouke")

TITLE: Final = Text(zh="修改密码", en="Change password")
FIRST_TITLE: Final = Text(zh="设置您的密码", en="Choose your password")
FIRST_WHY: Final = Text(
    zh="您用的是管理员给的初始密码。请换成只有您自己知道的密码，然后就可以开始工作。",
    en="You signed in with the administrator's start password. Choose one that only you know, and you can begin.",
)
WHY: Final = Text(zh="修改后，其他设备上的登录会全部退出。", en="Afterwards you are signed out on every other device.")
CURRENT: Final = Text(zh="当前密码", en="Current password")
START: Final = Text(zh="初始密码", en="Start password")
NEW: Final = Text(zh="新密码", en="New password")
NEW_HELP: Final = Text(
    zh="至少 8 位，越长越好；几个不相关的词连起来既好记又安全。",
    en="At least 8 characters, the longer the better; a few unrelated words are easy to remember and hard to guess.",
)
AGAIN: Final = Text(zh="再输入一次新密码", en="New password once more")
SAVE: Final = Text(zh="保存新密码", en="Save the new password")
DIFFERENT: Final = Text(
    zh="两次输入的新密码不一样，请重新输入。", en="The two new passwords differ. Please type them again."
)


def add_password(app: FastAPI, site: Site) -> None:
    """Register the page."""

    async def show(request: Request) -> Response:
        return await _page(site, request, None)

    async def change(request: Request) -> Response:
        signed = visitor_of(request).signed
        if signed is None:
            return RedirectResponse("/login", 303)
        form = await request.form(max_files=0, max_fields=10)
        problem = await _changed(site, request, signed, {name: str(value) for name, value in form.items()})
        if problem is not None:
            return await _page(site, request, problem)
        log.info("person %s changed their password", signed.person)
        return await sign_in(site, request, signed.person, local_path(str(form.get("next", "/"))))

    app.add_route(PASSWORD_PAGE, show, methods=["GET"])
    app.add_route(PASSWORD_PAGE, change, methods=["POST"])


async def _changed(site: Site, request: Request, signed: SignedIn, typed: dict[str, str]) -> Problem | None:
    if not is_form_token(site, request, typed.get("token", "")):
        return Problem(STALE)
    if typed.get("password", "") != typed.get("again", ""):
        return Problem(DIFFERENT, "again")
    address = request.client.host if request.client else ""
    return await change_password(signed.person, typed.get("current", ""), typed.get("password", ""), address=address)


async def _page(site: Site, request: Request, problem: Problem | None) -> Response:
    signed = visitor_of(request).signed
    if signed is None:
        return RedirectResponse("/login", 303)
    lang, first = signed.lang, signed.must_change_password
    cookies: dict[str, str] = {}
    title = FIRST_TITLE if first else TITLE
    form = tag(
        "form",
        tag("input", type="hidden", name="token", value=form_token(site, request, cookies)),
        tag("input", type="hidden", name="next", value=local_path(request.query_params.get("next", "/"))),
        tag("input", type="text", name="login", value=signed.login, autocomplete="username", hidden=True),
        _field("current", START if first else CURRENT, lang, problem, autocomplete="current-password"),
        _field("password", NEW, lang, problem, autocomplete="new-password", help_=NEW_HELP),
        _field("again", AGAIN, lang, problem, autocomplete="new-password"),
        tag("button", SAVE.to(lang), type="submit"),
        method="post",
        action=PASSWORD_PAGE,
    )
    leave = tag(
        "form", tag("button", say.SIGN_OUT.to(lang), type="submit", class_="quiet"), method="post", action="/logout"
    )
    notice = (
        tag("div", problem.text.to(lang), class_="notice bad", role="alert") if problem and not problem.field else None
    )
    back = leave if first else tag("p", tag("a", say.GO_HOME.to(lang), href="/"), class_="other")
    lead = tag("p", (FIRST_WHY if first else WHY).to(lang), class_="lead")
    body = tag("div", tag("h1", title.to(lang)), lead, notice, form, back, class_="panel")
    chosen = await settings()
    response = plain_page(
        title, body, lang=lang, status=400 if problem else 200, brand=chosen["brand_colour"], look=signed.look
    )
    keep_small(site, request, response, cookies)
    return response


def _field(
    name: str, label: Text, lang: str, problem: Problem | None, help_: Text | None = None, **attributes: Any
) -> Markup:
    wrong = problem if problem is not None and problem.field == name else None
    described = f"{name}-wrong" if wrong else f"{name}-help" if help_ else None
    box = tag(
        "input",
        id=name,
        name=name,
        type="password",
        required=True,
        maxlength=LONGEST + 1,
        aria_invalid="true" if wrong else None,
        aria_describedby=described,
        autofocus=name == (problem.field if problem and problem.field else "current"),
        **attributes,
    )
    return tag(
        "div",
        joined([tag("label", label.to(lang), for_=name), box]),
        tag("p", wrong.text.to(lang), class_="wrong", id=f"{name}-wrong", role="alert") if wrong else None,
        tag("p", help_.to(lang), class_="help", id=f"{name}-help") if help_ else None,
        class_="field",
    )
