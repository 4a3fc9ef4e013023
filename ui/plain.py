"""Plain pages: what is shown without the frame and without scripts — login, password, errors."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from ui import words as say
from ui.cookies import language_of
from ui.headers import PLAIN_POLICY
from ui.parts.markup import joined, tag
from ui.theme import GROUNDS, LOOK, is_colour, readable, text_on, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Receive, Scope, Send

    from models.text import Text

FAVICON = "/favicon.ico"


def plain_page(  # noqa: PLR0913 -- what differs between the pages, by name
    title: Text,
    body: Markup,
    *,
    lang: str,
    status: int = 200,
    brand: str = "",
    look: str = "auto",
    switch: Markup | None = None,
) -> HTMLResponse:
    """Write a whole page of its own; it fits on a phone, obeys light and dark, and needs no script."""
    head = (
        Markup("")
        .join(
            [
                Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
                Markup('<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">'),
                tag("title", f"{title.to(lang)} · {say.PRODUCT.to(lang)}"),
                tag("link", rel="icon", href=FAVICON),
                Markup("<style>{}</style>").format(Markup(_style(brand, look))),  # noqa: S704 -- made from our own files
            ]
        )
        .replace("</link>", "")
    )
    top = tag("header", tag("a", say.PRODUCT.to(lang), href="/", class_="product"), switch)
    page = tag("html", tag("head", head), tag("body", top, tag("main", body)), lang="zh-CN" if lang == "zh" else lang)
    return HTMLResponse(
        f"<!doctype html>{page}", status, {"content-security-policy": PLAIN_POLICY, "cache-control": "no-store"}
    )


def plain_message(
    request: Request, status: int, text: Text, *, why: Text | None = None, reference: str = ""
) -> Response:
    """Answer with one sentence and a way back; programs get the sentence as JSON."""
    lang = language_of_request(request)
    if not wants_page(request):
        told = {"text": text.to(lang), **({"reference": reference} if reference else {})}
        return JSONResponse(told, status, {"cache-control": "no-store"})
    body = tag(
        "div",
        tag("h1", text.to(lang)),
        tag("p", why.to(lang), class_="lead") if why else None,
        tag("p", say.REFERENCE.to(lang), " ", tag("code", reference), class_="other") if reference else None,
        tag("p", tag("a", say.GO_HOME.to(lang), href="/"), class_="other"),
        class_="panel",
    )
    return plain_page(text, body, lang=lang, status=status)


async def plain_answer(
    scope: Scope, receive: Receive, send: Send, status: int, text: Text, headers: Mapping[str, str] | None = None
) -> None:
    """Answer a request from outside the routes."""
    answer = plain_message(Request(scope), status, text)
    answer.headers.update(headers or {})
    await answer(scope, receive, send)


def wants_page(request: Request) -> bool:
    """Tell whether a browser asks for a page, not a program for data."""
    return "text/html" in request.headers.get("accept", "") and request.url.path.split("/")[1] not in {"api", "files"}


def language_of_request(request: Request) -> str:
    """Give the language of whoever asks: the person's own once they are signed in."""
    visitor = request.scope.get("huitouke")
    signed = getattr(visitor, "signed", None)
    lang: str = signed.lang if signed is not None else language_of(request)
    return lang


def switch_language(lang: str, address: str) -> Markup:
    """Offer the other languages as links; the page stays the same."""
    links = [
        tag("a", name.to(key), href=f"{address}lang={key}", lang=key, aria_current="true" if key == lang else None)
        for key, name in say.LANGUAGES.items()
    ]
    return tag("nav", joined(links), aria_label=say.LANGUAGE.to(lang))


@cache
def _style(brand: str, look: str) -> str:
    light, dark = (dict(tokens()[name]) for name in ("light", "dark"))
    for values in (light, dark):
        if is_colour(brand):
            values["accent"] = readable(brand, [values[ground] for ground in GROUNDS])
            values["on-accent"] = text_on(values["accent"])
    first, other = (dark, light) if look == "dark" else (light, dark)
    rules = [f":root{{{_written(first)}}}"]
    if look == "auto":
        changed = {name: value for name, value in other.items() if first.get(name) != value}
        rules.append(f"@media (prefers-color-scheme: dark){{:root{{{_written(changed)}}}}}")
    return "".join(rules) + (LOOK / "plain.css").read_text("utf-8")


def _written(values: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in values.items())
