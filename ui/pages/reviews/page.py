"""Reviews: a month's review with one click, how far it is, and the ones that were issued."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.access import CREATE
from models.database import reader
from models.problem import Refused
from models.reception.seen import look
from models.reviews.issuing import issue, may_review
from models.rules.calendar import months_before
from models.view import View
from reports.period import Period
from ui.pages.reviews import words as say
from ui.pages.reviews.drawing import changed_html, form_html, issued_html, progress_html, ready_html, style_html
from ui.pages.reviews.files import offer, offered
from ui.parts.block import Block
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined
from ui.parts.notices import notice
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.reception.seen import Seen
    from models.text import Text
    from ui.routes import Visit

PAGE: Final = "/reviews"
MONTHS: Final = 24
MOST_ISSUED: Final = 100
SHOWN: Final = ["month", "against", "store", "lang", "issued_at", "issued_by", "pages"]
STORES_SQL: Final = "SELECT id, name FROM store WHERE archived_at IS NULL ORDER BY name"


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What is chosen in the bar; an empty month beside means the month before."""

    month: str
    against: str = ""
    store: int | None = None
    lang: str = "zh"


async def reviews_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    stores = [(row, name) for row, name in await reader().rows(STORES_SQL) if row in seat.stores]
    rows = await _issued(seat)
    visit.title = say.TITLE
    Block(joined([style_html(), page_head(seat.lang, say.TITLE, note=say.NOTE)]))
    ReviewsPage(seat, stores, rows)


async def _issued(seat: Seat) -> Sequence[Seen]:
    return (await look("reviews", seat, View(order="-issued_at", size=MOST_ISSUED), SHOWN))[0]


class ReviewsPage:
    """One opening of the page."""

    def __init__(self, seat: Seat, stores: Sequence[tuple[int, str]], rows: Sequence[Seen]) -> None:
        """Begin with last month."""
        self.lang, self.stores = seat.lang, stores
        self.months = [Period.of_months(months_before(seat.today.replace(day=1), ago), 1) for ago in range(MONTHS)]
        self.chosen = Chosen(month=self.months[1].month_key, lang=seat.lang)
        self.token, self.is_busy = "", False
        choose: dict[str, Any] = {name: self._choose(name) for name in ("month", "against", "store", "lang")}
        self.form = Block(self._form(), {**choose, "print": self._print})
        self.result = Block(NOTHING, {"issue": self._issue}, classes="review-result")
        self.list = Block(issued_html(self.lang, rows))

    def _form(self) -> Markup:
        return form_html(
            self.lang, self.chosen, self.months, self.stores, is_busy=self.is_busy, is_first=not self.token
        )

    def _choose(self, name: str) -> Any:
        def take(_: str, value: str) -> None:
            known = {month.month_key for month in self._beside()} | {""}
            if name == "store":
                self.chosen = replace(self.chosen, store=int(value) if value.isdecimal() else None)
            elif name == "lang" and value in {"zh", "en"}:
                self.chosen = replace(self.chosen, lang=value)
            elif name == "month" and value in known:
                self.chosen = replace(self.chosen, month=value or self.chosen.month, against="")
            elif name == "against" and value in known:
                self.chosen = replace(self.chosen, against=value)
            self.form.show(self._form())

        return take

    def _beside(self) -> list[Period]:
        oldest = self.months[-1].first
        return [*self.months, *(Period.of_months(months_before(oldest, ago), 1) for ago in range(1, 13))]

    async def _print(self, _: str, __: str) -> None:
        """Draw the review in a process of its own, and say meanwhile how far it is."""
        from reports.review.ordering import Order  # noqa: PLC0415 -- loads every figure
        from reports.review.running import drawn_beside  # noqa: PLC0415 -- as above

        if self.is_busy:
            return
        seat = replace(await current_seat(), lang=self.chosen.lang)
        order = Order(month=self.chosen.month, against=self.chosen.against, store=self.chosen.store, as_xlsx=True)
        self._busy(is_busy=True)
        self.result.show(progress_html(self.lang))
        try:
            drawn = await drawn_beside(seat, order, self._heard)
        except Refused as refused:
            self._show(notice(self.lang, refused.text, "bad"))
        else:
            self.token = offer(seat, drawn)
            is_over = drawn.of.month < f"{seat.today:%Y-%m}"
            may_issue = may_review(seat, CREATE) and is_over
            words = say.READY if may_issue else say.READY_FOR_YOU if is_over else say.READY_ONLY
            ready = ready_html(self.lang, drawn, self.token, words=words, may_issue=may_issue)
            self._show(joined([ready, changed_html(self.lang, drawn.changed)]))
        finally:
            self._busy(is_busy=False)

    def _heard(self, place: int, count: int, title: Text) -> None:
        if self.is_busy:
            self._show(progress_html(self.lang, place, count, title))

    def _show(self, html: Markup) -> None:
        if not self.result.is_deleted:
            self.result.show(html)

    def _busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        if not self.form.is_deleted:
            self.form.show(self._form())

    async def _issue(self, _: str, __: str) -> None:
        """Keep what was just drawn, exactly as it was drawn."""
        seat = await current_seat()
        try:
            drawn = offered(seat, self.token)
            spoken = replace(seat, lang=self.chosen.lang)
            await issue(spoken, drawn.of, drawn.pdf, pages=drawn.pages, numbers=drawn.numbers)
        except Refused as refused:
            self.result.show(notice(self.lang, refused.text, "bad"))
            return
        toast(say.ISSUED_NOW)
        self.result.show(ready_html(self.lang, drawn, self.token, words=say.READY_KEPT, may_issue=False))
        self.list.show(issued_html(self.lang, await _issued(seat)))
