"""Charts: each comes after the numbers, as an image with places to click, its table and its files."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from nicegui import app
from starlette.requests import Request  # noqa: TC002 -- FastAPI reads the annotation
from starlette.responses import Response  # noqa: TC002 -- as above

from models.problem import Refused
from reports.churn.drawings import DRAWINGS, drawing_of
from reports.figures import FIGURES
from reports.kit.look import Look
from ui.charts import place
from ui.charts import words as chart_words
from ui.charts.files import KINDS, WIDE, answered, look_asked, saved
from ui.pages.churn import words as say
from ui.pages.churn.address import Filters
from ui.pages.churn.places import places_of
from ui.pages.churn.readers import READERS
from ui.pages.churn.table import chart_table
from ui.parts.markup import NOTHING, tag
from ui.plain import plain_message
from ui.session import seat_for_request

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from reports.churn.drawings import Drawn
    from reports.figure import Asked

FILE: Final = "/churn/chart/{name}.{kind}"
GROUPS: Final = "groups"


def add_churn_routes() -> None:
    """Register the addresses of the charts' files."""
    app.add_api_route(FILE, _give, methods=["GET"], include_in_schema=False, response_model=None)


async def _give(request: Request, name: str, kind: str) -> Response:
    """Give a chart as somebody may see it: its own scope decides what is counted, and what is kept for whom."""
    seat = await seat_for_request(request)
    if not READERS & seat.roles:
        return plain_message(request, 403, say.NOT_YOURS)
    is_known = name in DRAWINGS and kind in KINDS
    if not is_known and (name, kind) != (GROUPS, "xlsx"):
        return plain_message(request, 404, chart_words.NO_CHART)
    filters, file = Filters.read(request.url.query), f"churn-{name}"
    try:
        if name == GROUPS:
            return saved(await _groups(seat, filters), file, kind)
        chart = await drawing_of(name, asked_for(name, seat, filters), look_asked(request, seat.lang))
    except Refused as refused:
        return plain_message(request, 422, refused.text)
    return await answered(request, chart, file, kind, partial(places_of, chart, seat.lang))


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


class ChartPlace(place.ChartPlace):
    """Where one chart appears, with the countermeasures that began in its days."""

    page = "churn"

    def __init__(self, name: str, lang: str, filters: Filters) -> None:
        """Hold the place until it has been counted."""
        self.filters = filters
        super().__init__(name, lang, say.CHARTS[name])

    async def fill(self, seat: Seat) -> None:
        """Count it and show its table; the browser asks for the image that fits its screen, then for the places."""
        look = Look(lang=self.lang, theme="light", width=WIDE)
        try:
            chart = await drawing_of(self.name, asked_for(self.name, seat, self.filters), look)
        except Refused as refused:
            self.say(refused.text)
            return
        notes = dict.fromkeys(note for answer in chart.answers for note in (answer.figure.formula, *answer.notes))
        self.show(chart, self.filters, chart_table(chart, self.lang), tuple(notes), above=_marks(chart))


def _marks(chart: Drawn) -> Markup:
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
    return tag("ul", *begun, class_="churn-marks") if begun else NOTHING
