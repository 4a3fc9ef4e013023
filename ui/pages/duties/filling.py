"""Filling: a checklist that is more than ticks is filled in as a sheet; handing it in settles its line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from models.access import WORKERS, Role
from models.duties.checklist import store_now
from models.duties.settling import sheet_filled, sheet_line
from surveys.library import published
from surveys.subjects import subject_of_store
from ui.addresses import number_in
from ui.frame import go
from ui.pages.duties import words as say
from ui.pages.fill.opening import About, Offered
from ui.pages.fill.page import Filling, told_of
from ui.parts.stage import toast
from ui.questions.desk import Desk

if TYPE_CHECKING:
    from models.access import Seat
    from models.text import Text
    from surveys.responses import Kept
    from ui.routes import Visit


class SheetFilling(Filling):
    """One opening of the sheet of a line; who it is about is the line."""

    roles: ClassVar[Role] = WORKERS

    @property
    def above(self) -> tuple[Text, str]:
        """Back to the sheet of today."""
        return say.MINE, "/duties"

    @property
    def address(self) -> str:
        """Where it is opened."""
        return f"/duties/{self.whom.row}/fill"

    async def leave(self, seat: Seat, kept: Kept) -> None:
        """Settle the line, say so, and go back to the other lines."""
        await sheet_filled(seat, self.whom.row, store_now(seat.zone), kept.response)
        toast(told_of(kept))
        await go("/duties")


async def sheet_page(seat: Seat, visit: Visit) -> None:
    """Build the page of a line's sheet."""
    line = number_in(visit.params["line"])
    version = await published(await sheet_line(seat, line, store_now(seat.zone)))
    whom = About("duty", line, await subject_of_store(seat.store))
    await SheetFilling(seat.lang, Offered(version, None), whom, Desk(version.form)).show(seat, visit)
