"""The page of one case: the facts as on any record page, the answer behind them, and the work beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nicegui import background_tasks

from models.access import CREATE, EDIT
from models.editing.drafts import draft_of
from models.editing.presence import tell
from models.gate.history import PAGE
from models.resources import RESOURCES
from ui.pages.cases import words as say
from ui.pages.cases.drawing import answer_html, case_head, case_name, earlier_html, log_html
from ui.pages.cases.handling import NOUN, Handling
from ui.pages.cases.loading import More, load_case, load_more
from ui.pages.record.loading import number_of
from ui.pages.record.page import RecordPage
from ui.pages.tasks.lines import tasks_section
from ui.parts.block import Block
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from ui.pages.record.loading import Loaded
    from ui.routes import Visit


async def case_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    resource = RESOURCES["cases"]
    row = number_of(resource, visit.params["id"])
    loaded = await load_case(resource, seat, row, events=PAGE)
    more = await load_more(seat, row)
    draft = await draft_of(seat, NOUN, row)
    CasePage(seat, loaded, more, str(draft.values.get("words", "")) if draft else "")
    visit.title = case_name(seat, loaded)


class CasePage(RecordPage):
    """One open page of one case."""

    def __init__(self, seat: Seat, loaded: Loaded, more: More, typed: str) -> None:
        """Draw it; everything was read before."""
        self.more, self.typed_words = more, typed
        self.handling: Handling | None = None
        super().__init__(RESOURCES["cases"], seat, loaded)

    def head_html(self, seat: Seat) -> Markup:
        """Draw the head with the time that is left."""
        return case_head(seat, self.loaded, self.more)

    def timeline_html(self, seat: Seat) -> Markup:
        """Fold the changes away: the log tells the same in the words of those who did it."""
        title = tag("summary", say.CHANGES.to(seat.lang))
        return tag("details", title, super().timeline_html(seat), class_="section folded")

    def above(self, seat: Seat) -> None:
        """Put the answer above the facts."""
        self.answer = Block(self._answer(seat))

    def _answer(self, seat: Seat) -> Markup:
        tasks = tasks_section(seat, self.more.tasks, self._giving(seat))
        return joined([answer_html(seat.lang, self.more), earlier_html(seat.lang, self.more), tasks])

    def _giving(self, seat: Seat) -> str:
        """Give where a task about the case is given out."""
        is_open = self.more.about["state"] != "closed" and EDIT in self.loaded.granted and not self.loaded.archived
        return f"/to-do?case={self.row}" if is_open and seat.may(RESOURCES["tasks"].can, CREATE) else ""

    def beside(self, seat: Seat) -> None:
        """Put what can be done and what was done beside the facts."""
        if EDIT in self.loaded.granted and not self.loaded.archived:
            self.handling = Handling(seat, self.row, self.more, self.typed_words, self._acted)
        else:
            Block(notice(seat.lang, say.NO_RIGHT) if not self.loaded.archived else NOTHING)
        self.log = Block(log_html(seat.lang, self.more))

    async def _acted(self, seat: Seat) -> None:
        """Show what was done, here and on every other open page of the case."""
        await self.refresh(seat)
        told = tell(self.resource.key, self.row, "saved", but=self.desk.client.id)
        background_tasks.create(told, name="tell the others")

    async def read(self, seat: Seat) -> Loaded:
        """Read it all anew."""
        self.more = await load_more(seat, self.row)
        return await load_case(self.resource, seat, self.row, events=self.events)

    async def refresh(self, seat: Seat) -> None:
        """Show it as it is now."""
        await super().refresh(seat)
        self.answer.show(self._answer(seat))
        self.log.show(log_html(seat.lang, self.more))
        if self.handling is not None:
            self.handling.show(seat, self.more)
