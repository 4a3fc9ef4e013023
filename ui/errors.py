"""Errors: a person gets a sentence and a number, the log gets the rest under that number."""

from __future__ import annotations

import logging
import secrets
from typing import TYPE_CHECKING, Any, Final

import nicegui.nicegui
import nicegui.page
from fastapi.exceptions import RequestValidationError
from nicegui import context, core, ui
from nicegui.slot import Slot
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from models.problem import Refused
from models.text import Text
from ui import words as say
from ui.parts.stage import toast
from ui.plain import language_of_request, plain_message

if TYPE_CHECKING:
    from fastapi import FastAPI
    from nicegui import App
    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("huitouke")

FAILED: Final = Text(zh="这一步出了问题，编号 {reference}", en="This did not work; reference {reference}")
MISSING_WHY: Final = Text(
    zh="地址可能写错了，或者内容已被移走。", en="The address may be mistyped, or the thing has moved."
)
TOLD: Final = "huitouke_reference"
SENTENCES: Final = {
    400: Text(
        zh="浏览器发来的内容读不懂，请回到上一页再试一次。",
        en="The browser sent something we cannot read. Go back and try again.",
    ),
    401: Text(zh="请先登录。", en="Please sign in first."),
    403: Text(zh="这里不对您开放。", en="This is not open to you."),
    404: say.PAGE_MISSING,
    405: say.PAGE_MISSING,
    413: Text(zh="内容太大。", en="This is too large."),
}


def reported(error: BaseException, where: str) -> str:
    """Write an error into the log once, and give the number under which it stands there."""
    reference: str | None = getattr(error, TOLD, None)
    if reference is None:
        reference = secrets.token_hex(4)
        log.error("%s failed, reference %s", where, reference, exc_info=error)
        error.__dict__[TOLD] = reference
    return reference


async def answer_failure(request: Request, error: Exception) -> Response:
    """Answer where something of ours broke."""
    if isinstance(error, Refused):
        return plain_message(request, 403, error.text)
    if isinstance(error, ClientDisconnect):  # nobody is left to read it, and nothing of ours broke
        return plain_message(request, 400, SENTENCES[400])
    reference = reported(error, f"{request.method} {request.url.path}")
    return plain_message(request, 500, say.FAILED, why=say.FAILED_WHY, reference=reference)


async def answer_status(request: Request, error: Exception) -> Response:
    """Answer where there is no such page, or the request is not one we take."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    if status >= 500:  # noqa: PLR2004 -- ours, not theirs
        return await answer_failure(request, error)
    text = SENTENCES.get(status, SENTENCES[400])
    return plain_message(request, status, text, why=MISSING_WHY if text is say.PAGE_MISSING else None)


def tell_event_failure(error: Exception) -> None:
    """Show on the open page that an event or a background task failed."""
    if isinstance(error, Refused):
        _notify(error.text)
        return
    _notify(FAILED.fill(reference=reported(error, "an event")))


def guard_errors(app: FastAPI, inner: App) -> None:
    """Put our answers in the place of the libraries', which show the error's own text."""
    for each in (app, inner):
        each.add_exception_handler(Exception, answer_failure)
        each.add_exception_handler(Refused, answer_failure)
        each.add_exception_handler(HTTPException, answer_status)
        each.add_exception_handler(404, answer_status)
        each.add_exception_handler(RequestValidationError, answer_status)
    core.app._exception_handlers[:] = [tell_event_failure]  # noqa: SLF001 -- its own handler logs without a number
    for module in (nicegui.page, nicegui.nicegui):
        module.error_content = _error_content  # type: ignore[attr-defined]


class Errors:
    """Around everything: what no handler caught still ends in a sentence."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand around an app."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; the error goes no further than here."""
        started = False

        async def noted(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receive, noted)
        except Exception as error:
            if scope["type"] == "lifespan":
                raise
            if not isinstance(error, ClientDisconnect):
                reported(error, f"{scope['type']} {scope['path']}")
            if started or scope["type"] != "http":
                return
            answer = await answer_failure(Request(scope), error)
            await answer(scope, receive, send)


def _notify(text: Text) -> None:
    if not Slot.get_stack():  # a task of nobody's page
        return
    try:
        client = context.client
        with client:
            try:
                toast(text, tone="attention")
            except KeyError:  # a page without the frame
                ui.notify(text.to(language_of_request(client.request)), position="top", timeout=8000)
    except RuntimeError:  # the page is gone
        log.debug("nobody left to tell")


def _error_content(status_code: int, exception: Any = "") -> None:
    if status_code == 404:  # noqa: PLR2004 -- the usual number
        _shown(say.PAGE_MISSING, MISSING_WHY)
        return
    error = exception if isinstance(exception, BaseException) else RuntimeError(str(exception))
    _shown(say.FAILED, say.FAILED_WHY, reported(error, "a page"))


def _shown(title: Text, why: Text, reference: str = "") -> None:
    lang = language_of_request(context.client.request)
    for words in (title.to(lang), why.to(lang), f"{say.REFERENCE.to(lang)} {reference}" if reference else ""):
        if words:
            ui.label(words)
    ui.link(say.GO_HOME.to(lang), "/")
