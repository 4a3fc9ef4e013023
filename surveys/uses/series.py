"""Series: a form as the agenda and the sheet of meetings that come again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.gate.outcome import Change, Wrong
from models.gate.reading import read
from models.gate.saving import write
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from models.view import View

if TYPE_CHECKING:
    from models.access import Seat

COLUMNS: Final = ("title", "english", "form_key", "every", "is_on", "place")
MOST: Final = 200
GONE: Final = Text(
    zh="找不到这个会议系列，请刷新页面再选。", en="This series is not there. Please load the page again and choose."
)


@dataclass(frozen=True, kw_only=True)
class SeriesUse:
    """One series, and the form that is its sheet now."""

    row: int
    version: int
    title: Text
    form_key: str
    is_on: bool


async def series_for(seat: Seat) -> list[SeriesUse]:
    """Give every series that the seat may see."""
    page = await read(RESOURCES["meeting_series"], seat, View(size=MOST, order="title"), columns=COLUMNS)
    return [
        SeriesUse(
            row=row.id,
            version=row.version,
            title=Text(zh=row.values["title"], en=row.values["english"] or row.values["title"]),
            form_key=row.values["form_key"] or "",
            is_on=bool(row.values["is_on"]),
        )
        for row in page.rows
    ]


async def use_for_series(seat: Seat, form_key: str, row: int) -> SeriesUse:
    """Let a series use a form as its sheet from the next meeting on; meetings signed before keep theirs."""
    chosen = next((one for one in await series_for(seat) if one.row == row), None)
    if chosen is None:
        raise Refused(GONE)
    outcome = await write(RESOURCES["meeting_series"], seat, Change(row=row, values={"form_key": form_key}))
    if isinstance(outcome, Wrong):
        raise Refused(outcome.problems[0].text)
    return chosen
