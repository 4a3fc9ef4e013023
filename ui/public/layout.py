"""Layout: the frame of the customer's own pages, and its style and script at addresses that may be kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from markupsafe import Markup
from starlette.responses import HTMLResponse, Response

from models.settings import settings
from ui import words as names
from ui.headers import FOR_GOOD, POLICY
from ui.parts.markup import NOTHING, joined, tag
from ui.public import words as say
from ui.theme import FAVICON, GROUNDS, LOOK, is_colour, readable, text_on, tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

HERE: Final = Path(__file__).parent
QUESTIONS_END: Final = "/* The call"  # what follows in answers.css belongs to staff pages
STRICT: Final = POLICY.replace(" 'unsafe-inline' 'unsafe-eval'", "").replace(" 'unsafe-inline'", "")
TYPES: Final = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
FINGER: Final = "44px"


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What one page says of itself."""

    title: str
    body: Markup
    lang: str
    store: str
    here: str  # its address without a query
    query: str = ""  # what a change of language keeps
    brand: str = ""
    status: int = 200
    foot: Markup = NOTHING
    is_wrong: bool = False


def written(shown: Shown) -> Response:
    """Write the whole page."""
    title = " · ".join(part for part in (shown.title, shown.store) if part)
    if shown.is_wrong:
        title = say.WRONG.to(shown.lang) + title
    version = version_of(shown.brand)
    head = joined(
        [
            Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
            Markup('<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">'),
            tag("title", title),
            Markup('<link rel="icon" href="/s/look/{0}/icon.svg"><link rel="stylesheet" href="/s/look/{0}/page.css">')
            .format(version),
            tag("script", src=f"/s/look/{version}/page.js", defer=True),
        ]
    )  # fmt: skip
    top = tag("header", tag("span", shown.store, class_="store"), _languages(shown))
    status = tag("p", id="status", class_="status", role="status")
    foot = tag("footer", shown.foot) if shown.foot else NOTHING
    body = tag("body", top, tag("main", shown.body), status, foot, **_spoken(shown.lang))
    page = tag("html", tag("head", head), body, lang="zh-CN" if shown.lang == "zh" else shown.lang)
    headers = {"content-security-policy": STRICT, "cache-control": "no-store"}
    return HTMLResponse(f"<!doctype html>{page}", shown.status, headers)


def _spoken(lang: str) -> Mapping[str, str]:
    """The few sentences that the script says."""
    said = {"here": say.SAVED_HERE, "sending": say.SENDING, "saved": say.SAVED, "off": say.OFFLINE}
    return {f"data_{name}": text.to(lang) for name, text in {**said, "back": say.BROUGHT_BACK}.items()}


def _languages(shown: Shown) -> Markup:
    more = f"&{shown.query}" if shown.query else ""
    links = (
        tag(
            "a",
            name.to(key),
            href=f"{shown.here}?lang={key}{more}",
            lang="zh-CN" if key == "zh" else key,
            aria_current="true" if key == shown.lang else None,
        )
        for key, name in names.LANGUAGES.items()
    )
    return tag("nav", *links, aria_label=say.LANGUAGE.to(shown.lang))


def store_line(lang: str, store: Mapping[str, object]) -> Markup:
    """Say whom to ask, for the foot of a page."""
    if not store.get("name"):
        return NOTHING
    phone = str(store.get("phone") or "")
    said = say.CONTACT.fill(store=store["name"], phone=f" {phone}" if phone else "")
    return tag("p", said.to(lang))


@lru_cache(maxsize=8)
def _style(brand: str) -> str:
    questions = (LOOK / "answers.css").read_text("utf-8").partition(QUESTIONS_END)[0]
    rules = f"{questions}{(HERE / 'page.css').read_text('utf-8')}"
    used = set(re.findall(r"var\(--([\w-]+)\)", rules))
    light, dark = (dict(tokens()[name]) for name in ("light", "dark"))
    for values in (light, dark):
        if is_colour(brand):
            values["accent"] = readable(brand, [values[ground] for ground in GROUNDS])
            values["on-accent"] = text_on(values["accent"])
    light["control"] = dark["control"] = FINGER  # these pages are for fingers first
    changed = {name: value for name, value in dark.items() if light.get(name) != value}
    dim = f"@media (prefers-color-scheme: dark){{:root{{color-scheme:dark;{_values(changed, used)}}}}}"
    return f":root{{color-scheme:light;{_values(light, used)}}}{dim}\n{rules}"


def _values(values: Mapping[str, str], used: set[str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in values.items() if name in used)


@lru_cache(maxsize=8)
def files(brand: str) -> Mapping[str, bytes]:
    """Give the files of the look, by name."""
    script = (HERE / "page.js").read_text("utf-8")
    return {"page.css": _style(brand).encode(), "page.js": script.encode(), "icon.svg": FAVICON.encode()}


@lru_cache(maxsize=8)
def version_of(brand: str) -> str:
    """Give the mark in the look's addresses: it changes whenever one of the files does."""
    return sha256(b"".join(files(brand).values())).hexdigest()[:12]


async def serve_look(request: Request) -> Response:
    """Answer with a file of the look; an old page asking for an older version is given the newest, not to be kept."""
    brand, name = (await settings())["brand_colour"], str(request.path_params["name"])
    content = files(brand).get(name)
    if content is None:
        return Response(status_code=404)
    is_current = version_of(brand) == request.path_params["version"]
    kind = TYPES[name.rpartition(".")[2]]
    return Response(content, media_type=kind, headers={"cache-control": FOR_GOOD if is_current else "no-store"})
