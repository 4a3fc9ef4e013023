"""Places: what can be tapped on a chart of the churn pages; where two lines meet, each half opens the nearer one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ui.charts.touching import label_of, place_of, touched
from ui.pages.churn.address import cars_address

if TYPE_CHECKING:
    from reports.charts.drawing import Hit, Plane
    from reports.churn.drawings import Drawn


async def places_of(chart: Drawn, lang: str, shown: int) -> dict[str, Any]:
    """Give the places of a chart for an image shown so wide: what each opens, what it says, and where it lies."""
    picture = await chart.picture()
    unit = chart.answers[0].figure.unit
    places = []
    for hit in touched(picture, shown):
        for part in _halves(hit, chart, picture.plane):
            row = chart.places.get(str(part.key))
            address = cars_address(row.behind) if row else ""
            if row and address:
                label = f"{_series(part, chart, lang)}{label_of(row, unit, lang)}"
                places.append(place_of(part, label, address))
    return {"places": places}


def _halves(hit: Hit, chart: Drawn, plane: Plane) -> list[Hit]:
    """Part the place of a month between the line that lies higher there and the other."""
    two = [(f"{name}/{hit.key}", row) for name in ("lost", "won") if (row := chart.places.get(f"{name}/{hit.key}"))]
    if len(two) < len(("lost", "won")):
        return [hit]
    (above, high), (below, low) = sorted(two, key=lambda one: -(one[1].value or 0))
    middle = _height(((high.value or 0) + (low.value or 0)) / 2, plane)
    middle = min(max(middle, hit.y0 + (hit.y1 - hit.y0) / 6), hit.y1 - (hit.y1 - hit.y0) / 6)
    return [replace(hit, y1=middle, key=above), replace(hit, y0=middle, key=below)]


def _height(value: float, plane: Plane) -> float:
    span = plane.top - plane.bottom or 1
    return plane.y1 - (value - plane.bottom) / span * (plane.y1 - plane.y0)


def _series(hit: Hit, chart: Drawn, lang: str) -> str:
    """Name the figure in front of the month where a chart shows several."""
    names = {"lost": 0, "won": 1}
    name = str(hit.key).partition("/")[0]
    return f"{chart.answers[names[name]].figure.title.to(lang)} · " if name in names else ""
