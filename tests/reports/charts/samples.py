"""A year of a store, for the tests of drawings; and a picture to look into."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING

from PIL import Image

from models.text import Text
from reports.charts.drawing import Frame
from reports.kit.look import Look
from reports.period import Period
from reports.row import Row
from reports.statistics.samples import sample_mark
from reports.unit import INDEX, Unit

if TYPE_CHECKING:
    from reports.charts.drawing import Drawing

MONTHS = Period.of_months(date(2025, 12, 1), 12).months
VALUES = [842.0, 846.0, 851.0, 838.0, 801.0, 795.0, None, 848.0, 861.0, 866.0, 872.0, 869.0]
ANSWERS = [84, 79, 91, 66, 58, 25, 0, 22, 77, 80, 86, 41]


def frame(unit: Unit = INDEX, **look) -> Frame:
    return Frame(
        title=Text(zh="新休息区启用后，满意度回升", en="Better since the lounge"),
        measure=Text(zh="满意度指数", en="Index"),
        unit=unit,
        look=Look(**look),
    )


def year(less: float = 0) -> list[Row]:
    return [
        Row(
            group=month.month_key,
            label=month.label,
            value=None if value is None else value - less,
            n=n,
            low=None if value is None else value - less - 20,
            high=None if value is None else value - less + 20,
            mark=sample_mark(n),
        )
        for month, value, n in zip(MONTHS, VALUES, ANSWERS, strict=True)
    ]


class Seen:
    """A drawing as it looks: colours at places from 0 to 1."""

    def __init__(self, drawing: Drawing) -> None:
        self.picture = drawing.picture("png", 96)
        self.image = Image.open(io.BytesIO(self.picture.content)).convert("RGB")
        self.hits = {hit.key: hit for hit in self.picture.hits}

    def colours(self, key) -> set[str]:
        """Every colour inside the place of a group."""
        hit = self.hits[key]
        width, height = self.image.size
        box = (int(hit.x0 * width), int(hit.y0 * height), max(1, int(hit.x1 * width)), max(1, int(hit.y1 * height)))
        return {f"#{r:02x}{g:02x}{b:02x}" for _, (r, g, b) in self.image.crop(box).getcolors(1_000_000)}

    def amount(self, key, colour: str) -> int:
        """How many dots of a colour lie inside the place of a group."""
        hit = self.hits[key]
        width, height = self.image.size
        box = (int(hit.x0 * width), int(hit.y0 * height), int(hit.x1 * width), int(hit.y1 * height))
        wanted = tuple(int(colour[place : place + 2], 16) for place in (1, 3, 5))
        return sum(count for count, dot in self.image.crop(box).getcolors(1_000_000) if dot == wanted)
