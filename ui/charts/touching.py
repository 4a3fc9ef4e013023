"""Touching: what can be tapped on a chart's image, or reached by Tab and opened by Enter, and the lines to be moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nicegui.element import Element

from reports.charts.touching import touchable
from reports.statistics.samples import SampleMark
from ui.charts import words as say
from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from reports.charts.drawing import Hit, Picture
    from reports.row import Row
    from reports.unit import Unit


class ChartPlaces(Element, component="touching.js"):
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
        """Draw it as touching.js will before there is an image."""
        return tag("div", NOTHING, class_="csi-places")

    async def _told(self, event: GenericEventArguments) -> None:
        x, y = (float(part) for part in event.args)
        if self._moved is not None:
            await self._moved(x, y)


def touched(picture: Picture, shown: int) -> list[Hit]:
    """Give the places of an image that is shown so wide, none too small for a thumb; 0 stands for its own width."""
    size = (shown, shown * picture.height / picture.width) if shown else (picture.width, picture.height)
    return touchable(picture.hits, *size)


def place_of(hit: Hit, label: str, address: str) -> dict[str, Any]:
    """Give a place as the browser wants it: what it opens, what it says, and where it lies."""
    box = [round(part, 4) for part in (hit.x0, hit.y0, hit.x1 - hit.x0, hit.y1 - hit.y0)]
    return {"key": str(hit.key), "label": label, "href": address, "box": box}


def label_of(row: Row, unit: Unit, lang: str) -> str:
    """Say what a place shows: the group, its value and of how many."""
    value = unit.shown(row.value)
    if not unit.close and row.value is not None:
        value += f" {unit.word.to(lang)}"
    words = say.PLACE.fill(group=row.words(lang), value=value, n=f"{row.n:,}")
    mark = f" · {row.mark.words.to(lang)}" if row.mark is not SampleMark.ENOUGH else ""
    return words.to(lang) + mark
