"""Files: a chart as image, as drawing, as workbook and as the places to tap, kept by the browser until it changes."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, get_args

from starlette.responses import JSONResponse, Response

from reports.kit.look import Look
from ui.addresses import number_in

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from reports.charts.drawing import Drawing, Picture
    from reports.kit.palette import ThemeName

Kind = Literal["png", "svg", "xlsx", "json"]
KINDS: Final = get_args(Kind)
WIDE: Final = 560
NARROW: Final = 328
WIDEST: Final = 2000
TYPES: Final = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
KEPT_FOR_ONE: Final = "private, no-cache"  # the browser asks each time whether this person still may
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


class Chart(Protocol):
    """A drawing that has been counted and can be painted."""

    @property
    def key(self) -> Any:
        """Name what is drawn."""

    @property
    def state(self) -> Any:
        """Name the state of the data that it was counted from."""

    @property
    def drawing(self) -> Drawing:
        """Give the drawing."""

    async def picture(self) -> Picture:
        """Paint it."""

    def xlsx(self) -> bytes:
        """Write its numbers as an Excel workbook."""


def look_asked(request: Request, lang: str) -> Look:
    """Say for whom a chart is drawn: the theme and the width that the browser asks for."""
    said = request.query_params
    theme: ThemeName = "dark" if said.get("theme") == "dark" else "light"
    return Look(lang=lang, theme=theme, width=NARROW if said.get("size") == "narrow" else WIDE)


def state_of(chart: Chart, kind: str) -> str:
    """Name the state of a chart for the browser's cache."""
    known = repr((chart.key, chart.state, chart.drawing.frame.look, kind)).encode()
    return f'"{hashlib.sha256(known).hexdigest()[:32]}"'


async def answered(
    request: Request, chart: Chart, name: str, kind: str, places: Callable[[int], Awaitable[dict[str, Any]]]
) -> Response:
    """Answer with a chart as somebody may see it; `places` gives what can be tapped where it is shown so wide."""
    said = request.query_params
    if kind == "json":
        found = await places(min(number_in(said.get("shown", "")), WIDEST))
        return JSONResponse(found, headers={"cache-control": "no-store"})
    if said.get("save") or kind == "xlsx":
        return saved(await _content(chart, kind), name, kind)
    headers = {"cache-control": KEPT_FOR_ONE, "etag": state_of(chart, kind), "content-security-policy": POLICY}
    if request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    return Response(await _content(chart, kind), media_type=TYPES[kind], headers=headers)


def saved(content: bytes, name: str, kind: str) -> Response:
    """Give a file to be put away."""
    headers = {
        "cache-control": "no-store",
        "content-disposition": f'attachment; filename="{name}.{kind}"',
        "content-security-policy": POLICY,
    }
    return Response(content, media_type=TYPES[kind], headers=headers)


async def _content(chart: Chart, kind: str) -> bytes:
    if kind == "png":
        return (await chart.picture()).content
    if kind == "svg":
        return (await asyncio.to_thread(chart.drawing.svg)).encode()
    return await asyncio.to_thread(chart.xlsx)
