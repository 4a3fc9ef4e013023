"""Places: what can be tapped on a chart's image, or reached by Tab and opened by Enter, and the lines to be moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nicegui.element import Element

from reports.charts.touching import touchable
from reports.statistics.samples import SampleMark
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import behind_address
from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from reports.charts.drawing import Hit
    from reports.row import Row
    from reports.satisfaction.charts import Charted
    from reports.unit import Unit
    from ui.pages.satisfaction.address import Filters


class ChartPlaces(Element, component="places.js"):
    """Lies over the image of a chart; asks for the places once the image is there, in the size in which it is shown."""

    def __init__(self, lang: str, moved: Callable[[float, float], Awaitable[None]] | None = None) -> None:
        """Lie over the image beside it; with `moved`, the crosshair can be dragged and tells where it was left."""
        super().__init__()
        self._props["upright"] = say.MOVE_UPRIGHT.to(lang) if moved else ""
        self._props["level"] = say.MOVE_LEVEL.to(lang) if moved else ""
        self._moved = moved
        if moved:
            self.on("cross", self._told)

    def first_paint(self) -> Markup:
        """Draw it as places.js will before there is an image."""
        return tag("div", NOTHING, class_="csi-places")

    async def _told(self, event: GenericEventArguments) -> None:
        x, y = (float(part) for part in event.args)
        if self._moved is not None:
            await self._moved(x, y)


async def places_of(chart: Charted, filters: Filters, lang: str, shown: int) -> dict[str, Any]:
    """Give the places of a chart for an image shown so wide: what each opens, what it says, and where it lies."""
    picture = await chart.picture()
    size = (shown, shown * picture.height / picture.width) if shown else (picture.width, picture.height)
    listed = "invitations" if chart.answer.figure.resource == "invitations" else "responses"
    places = []
    for hit in touchable(picture.hits, *size):
        row = chart.places.get(str(hit.key))
        address = behind_address(filters, row.behind, listed) if row else ""
        if row and address:
            label = label_of(row, chart.answer.figure.unit, lang)
            places.append({"key": str(hit.key), "label": label, "href": address, "box": _box(hit)})
    plane, cross = picture.plane, chart.drawing.cross
    found: dict[str, Any] = {"places": places}
    if cross is not None:
        found |= {"cross": list(cross), "box": [plane.x0, plane.y0, plane.x1, plane.y1],
                  "x": [plane.left, plane.right], "y": [plane.bottom, plane.top]}  # fmt: skip
    return found


def label_of(row: Row, unit: Unit, lang: str) -> str:
    """Say what a place shows: the group, its value and of how many."""
    value = unit.shown(row.value)
    if not unit.close and row.value is not None:
        value += f" {unit.word.to(lang)}"
    words = say.PLACE.fill(group=row.words(lang), value=value, n=f"{row.n:,}")
    mark = f" · {row.mark.words.to(lang)}" if row.mark is not SampleMark.ENOUGH else ""
    return words.to(lang) + mark


def _box(hit: Hit) -> list[float]:
    return [round(part, 4) for part in (hit.x0, hit.y0, hit.x1 - hit.x0, hit.y1 - hit.y0)]
