"""The improvement plan of a month: a form like any other, kept as that month's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.access import EDIT
from models.editing.drafts import draft_of
from models.problem import Refused
from models.recall.steps import GONE, keep_plan
from models.resources import RESOURCES
from surveys.library import published
from surveys.subjects import subject_of_store
from ui.frame import go
from ui.pages.fill.opening import About, Offered
from ui.pages.fill.page import Filling
from ui.pages.recall import words as say
from ui.pages.recall.loading import chosen_month, months_of
from ui.parts.stage import toast
from ui.questions.desk import Desk, desk_for

if TYPE_CHECKING:
    from models.access import Seat
    from models.text import Text
    from surveys.responses import Kept
    from ui.routes import Visit

FORM: Final = "recall_plan"
PAGE: Final = "/recall/plan"


async def plan_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    month = chosen_month(await months_of(seat), visit.query)
    if month is None or not seat.may(RESOURCES["recall_months"].can, EDIT):
        raise Refused(GONE)
    version = await published(FORM)
    about = About("recall_month", month.id, await subject_of_store(month.store))
    page = Planning(seat.lang, Offered(version, None), about, Desk(version.form))
    page.month, page.key = month.id, month.key
    draft = await draft_of(seat, page.noun, month.id)
    if draft is not None:
        page.typed, page.ticket = dict(draft.values), draft.ticket or page.ticket
    page.desk = await desk_for(seat, version.form, page.typed)
    visit.title = version.form.head.title
    page.build(seat, is_back=draft is not None)


@dataclass
class Planning(Filling):
    """One opening of the plan of a month."""

    month: int = 0
    key: str = ""

    @property
    def above(self) -> tuple[Text, str]:
        """The month's page."""
        return say.TITLE, f"/recall?month={self.key}"

    @property
    def address(self) -> str:
        """Where it is opened."""
        return f"{PAGE}?month={self.key}"

    async def leave(self, seat: Seat, kept: Kept) -> None:
        """Keep it as the month's plan and go back to the month."""
        await keep_plan(seat, self.month, kept.response)
        toast(say.PLAN_KEPT)
        await go(f"/recall?month={self.key}")
