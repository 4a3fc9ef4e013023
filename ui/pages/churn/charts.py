"""Charts: each comes after the numbers, as an image with places to click, its table and its files."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal, get_args

from nicegui import app, background_tasks, ui
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import JSONResponse, Response

from models.problem import Refused
from reports.churn.drawings import DRAWINGS, drawing_of
from reports.figures import FIGURES
from reports.kit.look import Look
from ui.errors import reported
from ui.pages.churn import words as say
from ui.pages.churn.address import Filters
from ui.pages.churn.places import places_of
from ui.pages.churn.readers import READERS
from ui.pages.churn.table import chart_table
from ui.pages.printing.addresses import chart_address, print_link
from ui.pages.satisfaction.places import ChartPlaces
from ui.parts.block import Block
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.plain import plain_message
from ui.session import seat_for_request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from reports.churn.drawings import Drawn
    from reports.figure import Asked
    from reports.kit.palette import ThemeName

FILE: Final = "/churn/chart/{name}.{kind}"
GROUPS: Final = "groups"
WIDE: Final = 560
NARROW: Final = 328
WIDEST: Final = 2000
Kind = Literal["png", "svg", "xlsx", "json"]
TYPES: Final = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
KEPT_FOR_ONE: Final = "private, no-cache"  # the browser asks each time whether this person still may
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


def add_churn_routes() -> None:
    """Register the addresses of the charts' files."""
    app.add_api_route(FILE, _give, methods=["GET"], include_in_schema=False, response_model=None)


async def _give(request: Request, name: str, kind: str) -> Response:
    """Give a chart as somebody may see it: its own scope decides what is counted, and what is kept for whom."""
    seat, said = await seat_for_request(request), request.query_params
    if not READERS & seat.roles:
        return plain_message(request, 403, say.NOT_YOURS)
    is_known = name in DRAWINGS and kind in get_args(Kind)
    if not is_known and (name, kind) != (GROUPS, "xlsx"):
        return plain_message(request, 404, say.NO_CHART)
    filters, save = Filters.read(request.url.query), bool(said.get("save"))
    theme: ThemeName = "dark" if said.get("theme") == "dark" else "light"
    look = Look(lang=seat.lang, theme=theme, width=NARROW if said.get("size") == "narrow" else WIDE)
    try:
        if name == GROUPS:
            return _saved(await _groups(seat, filters), name, kind)
        chart = await drawing_of(name, asked_for(name, seat, filters), look)
    except Refused as refused:
        return plain_message(request, 422, refused.text)
    return await _of_chart(request, chart, kind, save=save)


async def _of_chart(request: Request, chart: Drawn, kind: str, *, save: bool) -> Response:
    seat, said, name = await seat_for_request(request), request.query_params, chart.name
    if kind == "json":
        shown = said.get("shown", "")
        places = await places_of(chart, seat.lang, min(int(shown), WIDEST) if shown.isdecimal() else 0)
        return JSONResponse(places, headers={"cache-control": "no-store"})
    if save or kind == "xlsx":
        return _saved(await _content(chart, kind), name, kind)
    headers = {"cache-control": KEPT_FOR_ONE, "etag": state_of(chart, kind), "content-security-policy": POLICY}
    if request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    return Response(await _content(chart, kind), media_type=TYPES[kind], headers=headers)


def asked_for(name: str, seat: Seat, filters: Filters) -> Asked:
    """Put the question of a chart: curves are of the groups that were chosen for them."""
    asked = filters.asked(seat)
    if name != "survival":
        return asked
    by = {one.key for one in FIGURES.named("churn.survival").by}
    return replace(asked, by=filters.curves if filters.curves in by else None)


async def _groups(seat: Seat, filters: Filters) -> bytes:
    from ui.pages.churn.groups import grouped  # noqa: PLC0415 -- which links to this

    answer = await grouped(seat, filters)
    return await asyncio.to_thread(answer.xlsx)


async def _content(chart: Drawn, kind: str) -> bytes:
    if kind == "png":
        return (await chart.picture()).content
    if kind == "svg":
        return (await asyncio.to_thread(chart.drawing.svg)).encode()
    return await asyncio.to_thread(chart.xlsx)


def _saved(content: bytes, name: str, kind: str) -> Response:
    headers = {
        "cache-control": "no-store",
        "content-disposition": f'attachment; filename="churn-{name}.{kind}"',
        "content-security-policy": POLICY,
    }
    return Response(content, media_type=TYPES[kind], headers=headers)


def state_of(chart: Drawn, kind: str) -> str:
    """Name the state of a chart for the browser's cache."""
    known = repr((chart.key, chart.state, chart.drawing.frame.look, kind)).encode()
    return f'"{hashlib.sha256(known).hexdigest()[:32]}"'


class ChartPlace:
    """Where one chart appears: its image with the places to click on it, and below it table and files."""

    def __init__(self, name: str, lang: str, filters: Filters) -> None:
        """Hold the place until it has been counted."""
        self.name, self.lang, self.filters = name, lang, filters
        with ui.element("section").classes("csi-chart"):
            Block(tag("h2", say.CHARTS[name].to(lang)))
            with ui.element("div").classes("csi-picture"):
                self.image = Block(tag("p", say.BUSY.to(lang), class_="quiet csi-busy"))
                ChartPlaces(lang)
            self.foot = Block(NOTHING)

    async def fill(self, seat: Seat) -> None:
        """Count it and show its table; the browser asks for the image that fits its screen, then for the places."""
        look = Look(lang=self.lang, theme="light", width=WIDE)
        try:
            chart = await drawing_of(self.name, asked_for(self.name, seat, self.filters), look)
        except Refused as refused:
            self.say(refused.text)
            return
        if not self.image.is_deleted:
            self.image.show(self._image(chart))
            self.foot.show(self._foot(chart))

    def say(self, words: Text) -> None:
        """Say why there is no chart."""
        if not self.image.is_deleted:
            self.image.show(notice(self.lang, words, "attention"))

    def _image(self, chart: Drawn) -> Markup:
        """Both themes stand on the page; a browser loads the one that is shown, in the width of its screen."""
        state = state_of(chart, "png")[1:9]
        return joined(self._picture(chart, theme, state) for theme in ("light", "dark"))

    def _picture(self, chart: Drawn, theme: str, state: str) -> Markup:
        drawing, address = chart.drawing, f"/churn/chart/{self.name}.png"
        narrow = self.filters.at(address, theme=theme, size="narrow", v=state)
        source = tag("source", media="(max-width: 767px)", srcset=narrow)
        height = drawing.frame.look.height or drawing.height
        wide, alt = self.filters.at(address, theme=theme, v=state), drawing.frame.title.to(self.lang)
        return tag("picture", source, tag("img", src=wide, alt=alt, width=WIDE, height=height), class_=f"on-{theme}")

    def _file(self, kind: str) -> str:
        return self.filters.at(f"/churn/chart/{self.name}.{kind}", save="1")

    def _foot(self, chart: Drawn) -> Markup:
        lang = self.lang
        files = [
            tag("a", words.to(lang), href=self._file(kind), data_whole=True, download=f"{self.name}.{kind}")
            for words, kind in ((say.PICTURE, "png"), (say.VECTOR, "svg"), (say.EXCEL, "xlsx"))
        ]
        files.append(print_link(lang, chart_address("churn", self.name, self.filters.query)))
        notes = dict.fromkeys(note for answer in chart.answers for note in (answer.figure.formula, *answer.notes))
        counted = [tag("p", note.to(lang), class_="quiet") for note in notes]
        table = tag("div", chart_table(chart, lang), class_="csi-scroll")
        begun = [
            tag(
                "li",
                one.sign,
                " ",
                one.starts_on.isoformat(),
                " ",
                tag("a", one.title, href=f"/countermeasures/{one.measure}"),
            )
            for one in chart.begun
        ]
        marks = tag("ul", *begun, class_="churn-marks") if begun else NOTHING
        told = tag("details", tag("summary", say.TABLE.to(lang)), table, *counted)
        return joined([marks, tag("div", told, tag("span", *files, class_="csi-files"), class_="csi-foot")])


def fill_charts(seat: Seat, places: Sequence[ChartPlace]) -> None:
    """Fill the places one after another, while the numbers above can be read already."""

    async def fill() -> None:
        for place in places:
            if place.image.is_deleted:
                return
            try:
                await place.fill(seat)
            except Exception as error:  # noqa: BLE001 -- one chart that fails must not take the others along
                reported(error, f"chart {place.name}")
                place.say(say.FAILED)

    background_tasks.create(fill(), name="charts")
