"""Charts: each comes after the numbers, as an image with places to click, its table and its files."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal, get_args

from nicegui import app, background_tasks, ui
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import JSONResponse, Response

from models.access import HEADS, Role
from models.problem import Refused
from models.text import Text
from reports.kit.look import Look
from reports.satisfaction.charts import CHARTS, charted
from reports.satisfaction.crosshair import FIXED
from ui.errors import reported
from ui.frame import frame
from ui.pages.printing.addresses import chart_address, print_link
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import Filters, behind_address
from ui.pages.satisfaction.choices import cross_html
from ui.pages.satisfaction.places import ChartPlaces, places_of
from ui.parts.block import Block
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.plain import plain_message
from ui.session import current_seat, seat_for_request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from reports.charts.drawing import Table
    from reports.kit.palette import ThemeName
    from reports.satisfaction.charts import Charted
    from ui.parts.block import Act

READERS: Final = HEADS | Role.SUPERVISOR | Role.CLERK | Role.AUDITOR
FILE: Final = "/satisfaction/chart/{name}.{kind}"
WIDE: Final = 560
NARROW: Final = 328
WIDEST: Final = 2000
SHORT: Final = 12
Kind = Literal["png", "svg", "xlsx", "json"]
TYPES: Final = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
KEPT_FOR_ONE: Final = "private, no-cache"  # the browser asks each time whether this person still may
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
NO_CHART: Final = Text(zh="没有这张图。", en="There is no such chart.")
NOT_YOURS: Final = Text(zh="您没有查看满意度的权限。", en="You may not see the satisfaction figures.")


def add_chart_routes() -> None:
    """Register the addresses of the charts' files."""
    app.add_api_route(FILE, _give, methods=["GET"], include_in_schema=False, response_model=None)


async def _give(request: Request, name: str, kind: str) -> Response:
    """Give a chart as somebody may see it: its own scope decides what is counted, and what is kept for whom."""
    seat, said = await seat_for_request(request), request.query_params
    if not READERS & seat.roles:
        return plain_message(request, 403, NOT_YOURS)
    if name not in CHARTS or kind not in get_args(Kind):
        return plain_message(request, 404, NO_CHART)
    width = NARROW if said.get("size") == "narrow" else WIDE
    look = look_of(seat.lang, "dark" if said.get("theme") == "dark" else "light", width)
    filters, save = Filters.read(request.url.query), bool(said.get("save"))
    try:
        chart = await charted(name, filters.asked(seat), look, signed=save)
    except Refused as refused:
        return plain_message(request, 422, refused.text)
    if kind == "json":
        shown = said.get("shown", "")
        places = await places_of(chart, filters, seat.lang, min(int(shown), WIDEST) if shown.isdecimal() else 0)
        return JSONResponse(places, headers={"cache-control": "no-store"})
    headers = {"cache-control": KEPT_FOR_ONE, "etag": _tag(chart, kind), "content-security-policy": POLICY}
    if request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    if save:
        headers["content-disposition"] = f'attachment; filename="{name}.{kind}"'
    return Response(await _content(chart, kind), media_type=TYPES[kind], headers=headers)


async def _content(chart: Charted, kind: str) -> bytes:
    if kind == "png":
        return (await chart.picture()).content
    if kind == "svg":
        return (await asyncio.to_thread(chart.drawing.svg)).encode()
    return await asyncio.to_thread(chart.xlsx)


def look_of(lang: str, theme: ThemeName, width: int) -> Look:
    """Say for whom a chart is drawn."""
    return Look(lang=lang, theme=theme, width=width)


def _tag(chart: Charted, kind: str) -> str:
    known = repr((chart.key, chart.state, chart.drawing.frame.look, kind)).encode()
    return f'"{hashlib.sha256(known).hexdigest()[:32]}"'


@dataclass
class Standing:
    """What is asked for at the moment; the charts, the filters and the search of a page share it."""

    filters: Filters


class ChartPlace:
    """Where one chart appears: its image with the places to click on it, and below it table and files."""

    def __init__(self, name: str, lang: str, standing: Standing) -> None:
        """Hold the place until it has been counted."""
        self.name, self.lang, self.standing = name, lang, standing
        moves = name == "importance"
        with ui.element("section").classes("csi-chart"):
            Block(tag("h2", say.TITLES[name].to(lang)))
            if moves:
                acts: dict[str, Act] = {key: self._choosing(key) for key in ("cross", "importance", "performance")}
                self.choosing = Block(NOTHING, acts)
            with ui.element("div").classes("csi-picture"):
                self.image = Block(tag("p", say.BUSY.to(lang), class_="quiet csi-busy"))
                ChartPlaces(lang, self._moved if moves else None)
            self.foot = Block(NOTHING)

    @property
    def filters(self) -> Filters:
        """What is asked for at the moment."""
        return self.standing.filters

    async def fill(self, seat: Seat) -> None:
        """Count it and show its table; the browser asks for the image that fits its screen, then for the places."""
        try:
            chart = await charted(self.name, self.filters.asked(seat), look_of(self.lang, "light", WIDE))
        except Refused as refused:
            self._say(refused.text)
            return
        if self.image.is_deleted:
            return
        self.image.show(self._image(chart))
        self.foot.show(self._foot(chart))
        if chart.drawing.cross is not None:
            self.choosing.show(cross_html(self.lang, self.filters, chart.drawing.cross))

    def _choosing(self, name: str) -> Act:
        async def chosen(_: str, value: str) -> None:
            await self._cross(**{name: value[:SHORT]})

        return chosen

    async def _moved(self, x: float, y: float) -> None:
        await self._cross(cross=FIXED, importance=f"{x:.2f}", performance=f"{y:.2f}")

    async def _cross(self, **said: str) -> None:
        """Let the lines stand where somebody wants them, and say so in the address."""
        self.standing.filters = replace(self.filters, **said)
        frame().address(self.filters.query, replace=True)
        await self.fill(await current_seat())

    def _say(self, words: Text) -> None:
        if not self.image.is_deleted:
            self.image.show(notice(self.lang, words, "attention"))

    def failed(self) -> None:
        """Say that it could not be drawn."""
        self._say(say.FAILED)

    def _image(self, chart: Charted) -> Markup:
        alt = chart.drawing.frame.title.to(self.lang)
        height = chart.drawing.frame.look.height or chart.drawing.height
        return joined(self._picture(theme, alt, height, _tag(chart, "png")[1:9]) for theme in ("light", "dark"))

    def _picture(self, theme: str, alt: str, height: int, state: str) -> Markup:
        """Both themes stand on the page; a browser loads the one that is shown, in the width of its screen."""
        address = "/satisfaction/chart/" + self.name + ".png"
        narrow = self.filters.at(address, theme=theme, size="narrow", v=state)
        source = tag("source", media="(max-width: 767px)", srcset=narrow)
        wide = self.filters.at(address, theme=theme, v=state)
        image = tag("img", src=wide, alt=alt, width=WIDE, height=height)
        return tag("picture", source, image, class_=f"on-{theme}")

    def _foot(self, chart: Charted) -> Markup:
        lang = self.lang
        files = [
            tag("a", words.to(lang), href=self._file(kind), data_whole=True, download=f"{self.name}.{kind}")
            for words, kind in ((say.PICTURE, "png"), (say.VECTOR, "svg"), (say.EXCEL, "xlsx"))
        ]
        files.append(print_link(lang, chart_address("satisfaction", self.name, self.filters.query)))
        table = _table(chart.drawing.table(), [self._row_address(chart, place) for place in range(_lines(chart))])
        answer = chart.answer
        said = (answer.figure.formula, *answer.notes, chart.scope)
        counted = [tag("p", words.to(lang), class_="quiet") for words in said]
        told = tag("details", tag("summary", say.TABLE.to(lang)), tag("div", table, class_="csi-scroll"), *counted)
        return tag("div", told, tag("span", *files, class_="csi-files"), class_="csi-foot")

    def _file(self, kind: str) -> str:
        return self.filters.at(f"/satisfaction/chart/{self.name}.{kind}", save="1")

    def _row_address(self, chart: Charted, place: int) -> str:
        """Give the list behind a line of the table, where lines are the groups of the figure."""
        table = chart.drawing.table().rows
        known = {row.words(self.lang): row for row in chart.places.values()}
        row = known.get(table[place][0])
        return behind_address(self.filters, row.behind) if row is not None and row.n else ""


def _lines(chart: Charted) -> int:
    return len(chart.drawing.cells)


def _table(table: Table, addresses: Sequence[str]) -> Markup:
    heads = tag("tr", *(tag("th", head) for head in table.header))
    lines = []
    for row, address in zip(table.rows, addresses, strict=True):
        first = tag("a", row[0], href=address) if address else row[0]
        lines.append(tag("tr", tag("td", first), *(tag("td", cell) for cell in row[1:])))
    return tag("table", tag("thead", heads), tag("tbody", *lines), class_="csi-table")


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
                place.failed()

    background_tasks.create(fill(), name="charts")
