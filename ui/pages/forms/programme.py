"""The page of one programme: as any record, with whom it asks and what it opens in plain words above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.gate.history import PAGE
from models.resources import RESOURCES
from surveys.library import published
from ui.pages.forms import words as say
from ui.pages.forms.in_words import sentences
from ui.pages.forms.loading import programme_in
from ui.pages.forms.standing import StandingShown, standing_of
from ui.pages.record.loading import load, number_of
from ui.pages.record.page import RecordPage
from ui.parts.block import Block
from ui.parts.figures import section
from ui.parts.markup import tag

if TYPE_CHECKING:
    from models.access import Seat
    from surveys.engine.form import Form
    from surveys.engine.programme import Programme
    from ui.pages.forms.standing import Standing
    from ui.pages.record.loading import Loaded
    from ui.routes import Visit


async def programme_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    resource = RESOURCES["programmes"]
    row = number_of(resource, visit.params["id"])
    loaded = await load(resource, seat, row, events=PAGE)
    programme = await programme_in(row)
    form = (await published(programme.head.form)).form
    standing = await standing_of(seat, row, programme, archived=loaded.archived)
    visit.title = ProgrammePage(seat, loaded, (programme, form), standing).title(seat)


class ProgrammePage(RecordPage):
    """One open page of one programme."""

    def __init__(self, seat: Seat, loaded: Loaded, asked: tuple[Programme, Form], standing: Standing) -> None:
        """Draw it; everything was read before."""
        self.programme, self.form = asked
        self.standing = standing
        super().__init__(RESOURCES["programmes"], seat, loaded)

    def above(self, seat: Seat) -> None:
        """Say in words what the definition says."""
        lines = (tag("li", text.to(seat.lang)) for text in sentences(self.programme, self.form))
        Block(section(seat.lang, say.IN_WORDS, tag("ul", *lines, class_="told")))

    def beside(self, seat: Seat) -> None:
        """Show how it stands this month, and the poster."""
        is_on = bool(self.loaded.row.values.get("is_on"))
        StandingShown(seat.lang, self.programme, self.standing, is_on=is_on)
