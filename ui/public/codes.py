"""Codes: the pictures that phones scan, and the poster to print; for staff only."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from models.settings import settings
from models.text import Text
from surveys.library import programme_named, published
from surveys.links import poster_for, public_base
from surveys.subjects import subject_of_store
from ui.parts.markup import joined, tag
from ui.plain import plain_message, plain_page
from ui.session import seat_for_request

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.requests import Request

    from ui.site import Site

OURS: Final = re.compile(r"/s/(?:[A-Za-z0-9_-]{22}|p/[A-Za-z0-9_-]{22}-\d{1,9})")
KINDS: Final = {"svg": "image/svg+xml", "png": "image/png"}
SCALE: Final = {"svg": 6, "png": 12}
NOT_OURS: Final = Text(
    zh="只能给本系统的问卷地址做二维码，例如 /s/ 开头的链接。",
    en="Codes are made for this system's own survey addresses only, for example those that begin with /s/.",
)
SCAN: Final = Text(zh="微信扫一扫，说说您的感受", en="Scan with your phone and tell us how it was")
NO_OUTSIDE: Final = Text(
    zh="还没有设置外网地址（PUBLIC_URL），这张海报只有连着店里网络的手机能打开。请让管理员设置后再打印。",
    en="There is no public address yet (PUBLIC_URL): only phones in the store's own network can open this poster. "
    "Ask the administrator to set it before you print.",
)


def add_codes(app: FastAPI, site: Site) -> None:
    """Register the picture of a code and the poster of a programme."""

    async def code(request: Request) -> Response:
        await seat_for_request(request)
        kind, path = request.path_params["kind"], request.query_params.get("to", "")
        if kind not in KINDS or not OURS.fullmatch(path):
            return plain_message(request, 404, NOT_OURS)
        return Response(drawn(base_of(request) + path, kind), media_type=KINDS[kind])

    async def poster(request: Request) -> Response:
        seat = await seat_for_request(request)
        key = request.path_params["programme"]
        path = await poster_for(seat, key, base="")
        title = (await published((await programme_named(key)).programme.head.form)).form.head.title
        store = (await subject_of_store(seat.store)).store_facts["name"]
        picture = tag("img", src=f"/survey-code/picture.svg?to={path}", alt=base_of(request) + path, width="100%")
        lines = [tag("p", store, class_="lead"), tag("h1", title.to(seat.lang))]
        lines += [tag("p", SCAN.to(seat.lang), class_="lead"), picture]
        lines += [tag("p", tag("code", base_of(request) + path), class_="other")]
        if not site.public_url:
            lines += [tag("div", NO_OUTSIDE.to(seat.lang), class_="notice", role="status")]
        brand = (await settings())["brand_colour"]
        return plain_page(title, tag("div", joined(lines), class_="panel"), lang=seat.lang, brand=brand)

    app.add_route("/survey-code/picture.{kind}", code, methods=["GET"])
    app.add_route("/survey-code/poster/{programme}", poster, methods=["GET"])


def base_of(request: Request) -> str:
    """Give the address customers use: the public one, else the one that this browser uses."""
    return public_base() or f"{request.url.scheme}://{request.url.netloc}"


def drawn(address: str, kind: str) -> bytes:
    """Draw the code of an address."""
    import segno  # noqa: PLC0415 -- slow import

    held = io.BytesIO()
    segno.make(address, error="m", micro=False).save(held, kind=kind, scale=SCALE[kind], border=4)
    return held.getvalue()
