"""Counting: the figures of an open sheet, each there as soon as it is counted; the page does not wait for the last."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Final

from models.text import Text
from surveys.minutes import sheet_of
from ui.questions.counting import counted
from ui.questions.desk import Desk, desk_for

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat
    from models.meetings.reading import MeetingShown
    from surveys.engine.form import Form, Item
    from surveys.library import Published

log = logging.getLogger("huitouke.meetings")
PATIENCE: Final = 0.3  # seconds that a page waits before it is shown without its figures
FAILED: Final = Text(
    zh="这个数字没算出来，详情在日志里。", en="This figure could not be counted; the log has the details."
)


class Counting:
    """One counting of the figures of a form, all at once; a slow one keeps none of the others waiting."""

    def __init__(self, seat: Seat, form: Form) -> None:
        """Begin."""
        self.found: dict[str, Mapping[str, Any]] = {}
        self._items = [item for item in form.walk() if item.type == "figure" and not item.retired]
        self._task = asyncio.gather(*(self._count(seat, item) for item in self._items))

    @property
    def is_done(self) -> bool:
        """Tell whether every figure is there."""
        return len(self.found) == len(self._items)

    async def wait(self, seconds: float | None = None) -> None:
        """Wait for all figures, or as long as somebody has patience."""
        await asyncio.wait({self._task}, timeout=seconds)

    async def _count(self, seat: Seat, item: Item) -> None:
        try:
            self.found[item.id] = await counted(seat, item)
        except Exception:
            log.exception("the figure %s of a meeting failed", item.figure)
            self.found[item.id] = {"figure": item.figure, "problem": FAILED.words}


async def prepared(seat: Seat, meeting: MeetingShown, version: Published) -> tuple[Desk, Counting | None]:
    """Prepare the sheet of a meeting: with the figures of now on their way, or with those that were signed."""
    if meeting.state == "signed":
        form, answers = await sheet_of(meeting)
        return await desk_for(seat, form, dict(meeting.sheet), kept=answers, counts=False), None
    counting = Counting(seat, version.form)
    desk = await desk_for(seat, version.form, dict(meeting.sheet), counts=False)
    desk.figures = counting.found
    return desk, counting
