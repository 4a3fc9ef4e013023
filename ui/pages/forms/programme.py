"""The page of one programme: as any record, with whom it asks and what it opens in plain words above."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.gate.history import PAGE
from models.resources import RESOURCES
from surveys.calling import CALLING
from surveys.library import published
from ui.pages.forms import words as say
from ui.pages.forms.in_words import sentences
from ui.pages.forms.loading import programme_in
from ui.pages.record.loading import load, number_of
from ui.pages.record.page import RecordPage
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from surveys.engine.form import Form
    from surveys.engine.programme import Programme
    from ui.pages.record.loading import Loaded
    from ui.routes import Visit


async def programme_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    resource = RESOURCES["programmes"]
    row = number_of(resource, visit.params["id"])
    loaded = await load(resource, seat, row, events=PAGE)
    programme = await programme_in(row)
    form = (await published(programme.head.form)).form
    visit.title = ProgrammePage(seat, loaded, programme, form).title(seat)


class ProgrammePage(RecordPage):
    """One open page of one programme."""

    def __init__(self, seat: Seat, loaded: Loaded, programme: Programme, form: Form) -> None:
        """Draw it; everything was read before."""
        self.programme, self.form = programme, form
        super().__init__(RESOURCES["programmes"], seat, loaded)

    def above(self, seat: Seat) -> None:
        """Say in words what the definition says, and lead to the poster."""
        lines = (tag("li", text.to(seat.lang)) for text in sentences(self.programme, self.form))
        told = tag("ul", *lines, class_="told")
        Block(section(seat.lang, say.IN_WORDS, told, actions=self._poster(seat)))

    def _poster(self, seat: Seat) -> Markup:
        if not (seat.roles & CALLING and "public" in self.programme.channels and self.programme.public.poster_per_day):
            return NOTHING
        address = f"/survey-code/poster/{self.programme.id}"
        return button(seat.lang, Button(text=say.POSTER, href=address, icon="print", weight="quiet", whole=True))
