"""Charts: each comes after the numbers, as an image with places to click, its table and its files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import Response  # noqa: TC002 -- as above

from models.access import HEADS, Role
from models.problem import Refused
from models.text import Text
from reports.kit.look import Look
from reports.satisfaction.charts import CHARTS, charted
from reports.satisfaction.crosshair import FIXED
from ui.charts import place
from ui.charts import words as chart_words
from ui.charts.files import KINDS, WIDE, answered, look_asked
from ui.charts.touching import label_of, place_of, touched
from ui.frame import frame
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import Filters, behind_address
from ui.pages.satisfaction.choices import cross_html
from ui.parts.markup import tag
from ui.plain import plain_message
from ui.session import current_seat, seat_for_request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from reports.charts.drawing import Table
    from reports.satisfaction.charts import Charted
    from ui.parts.block import Act

READERS: Final = HEADS | Role.SUPERVISOR | Role.CLERK | Role.AUDITOR
FILE: Final = "/satisfaction/chart/{name}.{kind}"
SHORT: Final = 12
NOT_YOURS: Final = Text(zh="您没有查看满意度的权限。", en="You may not see the satisfaction figures.")


def add_chart_routes() -> None:
    """Register the addresses of the charts' files."""
    app.add_api_route(FILE, _give, methods=["GET"], include_in_schema=False, response_model=None)


async def _give(request: Request, name: str, kind: str) -> Response:
    """Give a chart as somebody may see it: its own scope decides what is counted, and what is kept for whom."""
    seat = await seat_for_request(request)
    if not READERS & seat.roles:
        return plain_message(request, 403, NOT_YOURS)
    if name not in CHARTS or kind not in KINDS:
        return plain_message(request, 404, chart_words.NO_CHART)
    filters, is_signed = Filters.read(request.url.query), bool(request.query_params.get("save"))
    try:
        chart = await charted(name, filters.asked(seat), look_asked(request, seat.lang), signed=is_signed)
    except Refused as refused:
        return plain_message(request, 422, refused.text)
    return await answered(request, chart, name, kind, partial(places_of, chart, filters, seat.lang))


async def places_of(chart: Charted, filters: Filters, lang: str, shown: int) -> dict[str, Any]:
    """Give the places of a chart for an image shown so wide, and where its lines may be moved."""
    picture = await chart.picture()
    listed = "invitations" if chart.answer.figure.resource == "invitations" else "responses"
    places = []
    for hit in touched(picture, shown):
        row = chart.places.get(str(hit.key))
        address = behind_address(filters, row.behind, listed) if row else ""
        if row and address:
            places.append(place_of(hit, label_of(row, chart.answer.figure.unit, lang), address))
    plane, cross = picture.plane, chart.drawing.cross
    found: dict[str, Any] = {"places": places}
    if cross is not None:
        found |= {"cross": list(cross), "box": [plane.x0, plane.y0, plane.x1, plane.y1],
                  "x": [plane.left, plane.right], "y": [plane.bottom, plane.top]}  # fmt: skip
    return found


@dataclass
class Standing:
    """What is asked for at the moment; the charts, the filters and the search of a page share it."""

    filters: Filters


class ChartPlace(place.ChartPlace):
    """Where one chart appears; the lines of the one of importance can be moved."""

    page = "satisfaction"

    def __init__(self, name: str, lang: str, standing: Standing) -> None:
        """Hold the place until it has been counted."""
        self.standing = standing
        acts: dict[str, Act] = {key: self._choosing(key) for key in ("cross", "importance", "performance")}
        moves = name == "importance"
        super().__init__(
            name, lang, say.TITLES[name], choosing=acts if moves else None, moved=self._moved if moves else None
        )

    @property
    def filters(self) -> Filters:
        """What is asked for at the moment."""
        return self.standing.filters

    async def fill(self, seat: Seat) -> None:
        """Count it and show its table; the browser asks for the image that fits its screen, then for the places."""
        look = Look(lang=self.lang, theme="light", width=WIDE)
        try:
            chart = await charted(self.name, self.filters.asked(seat), look)
        except Refused as refused:
            self.say(refused.text)
            return
        shown, answer = chart.drawing.table(), chart.answer
        table = _table(shown, [self._row_address(chart, shown, line) for line in range(len(chart.drawing.cells))])
        self.show(chart, self.filters, table, (answer.figure.formula, *answer.notes, chart.scope))
        if self.choosing is not None and chart.drawing.cross is not None and not self.choosing.is_deleted:
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

    def _row_address(self, chart: Charted, shown: Table, line: int) -> str:
        """Give the list behind a line of the table, where lines are the groups of the figure."""
        known = {row.words(self.lang): row for row in chart.places.values()}
        row = known.get(shown.rows[line][0])
        return behind_address(self.filters, row.behind) if row is not None and row.n else ""


def _table(table: Table, addresses: Sequence[str]) -> Markup:
    heads = tag("tr", *(tag("th", head) for head in table.header))
    lines = []
    for row, address in zip(table.rows, addresses, strict=True):
        first = tag("a", row[0], href=address) if address else row[0]
        lines.append(tag("tr", tag("td", first), *(tag("td", cell) for cell in row[1:])))
    return tag("table", tag("thead", heads), tag("tbody", *lines), class_="csi-table")
