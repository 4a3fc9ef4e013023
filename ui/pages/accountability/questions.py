"""The system questions of one record: a form like any other, whose answers stay with the record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.access import VIEW
from models.accountability.raising import path_of
from models.accountability.reading import account
from models.accountability.steps import NOT_THERE, NOT_YOURS, keep_answers, note_look
from models.database import reader
from models.editing.drafts import draft_of, drop_draft
from models.gate.rights import rights_to
from models.problem import Refused
from models.resources import RESOURCES
from surveys.library import published
from surveys.projection import kept_answers
from surveys.subjects import subject_of_store
from ui.frame import go
from ui.pages.accountability import words as say
from ui.pages.accountability.loading import FORM
from ui.pages.fill.opening import About, Offered
from ui.pages.fill.page import Filling
from ui.pages.record.loading import number_of
from ui.parts.stage import toast
from ui.questions.desk import Desk, desk_for

if TYPE_CHECKING:
    from models.access import Seat
    from models.text import Text
    from ui.routes import Visit


async def questions_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    resource = RESOURCES["accountability_records"]
    row = number_of(resource, visit.params["id"])
    now = await account(reader(), row) if VIEW in await rights_to(resource, seat, row) else None
    if now is None:
        raise Refused(NOT_THERE)
    if not now.handled_by(seat):
        raise Refused(NOT_YOURS)
    await note_look(seat, row)
    version = await published(FORM)
    whom = About("accountability", row, await subject_of_store(seat.store))
    page = Asking(seat.lang, Offered(version, None), whom, Desk(version.form), title_=str(now.held["title"]))
    draft = await draft_of(seat, page.noun, row)
    page.typed = dict(draft.values) if draft is not None else dict(now.answers)
    page.desk = await desk_for(seat, version.form, page.typed)
    visit.title = say.QUESTIONS
    page.build(seat, is_back=draft is not None)


@dataclass
class Asking(Filling):
    """One opening of the questions."""

    title_: str = ""

    @property
    def above(self) -> tuple[Text, str]:
        """The record they are about."""
        return say.TITLE, path_of(self.whom.row)

    @property
    def address(self) -> str:
        """Where they are opened."""
        return f"{path_of(self.whom.row)}/questions"

    async def _hand_in(self, seat: Seat) -> None:
        await self._take(seat)
        settled = self.settled(seat)
        version, row = self.offered.version, self.whom.row
        missing = [one for one in version.form.walk() if one.type == "choice" and not settled.values.get(one.id)]
        without = {one.id for one in missing}  # may still be thought about: the record says so until it is closed
        wrong = {one.field for one in settled.problems if one.severity == "error"} - without
        if wrong:
            self.told = frozenset(wrong)
            self.sheet.show(self._sheet(settled))
            return
        await keep_answers(seat, row, version.version_row, kept_answers(settled), [one.label for one in missing])
        self.is_sent = True
        await drop_draft(seat, self.noun, row)
        toast(say.STILL.fill(number=len(missing)) if missing else say.ANSWERS_KEPT)
        await go(path_of(row))
