"""One issued review: who issued it and when, the file as it was, and what changed since."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.gate.reading import read_one
from models.kinds.datetime import local
from models.problem import Refused
from models.resources import RESOURCES
from models.reviews.issuing import issued_one
from ui.addresses import number_in
from ui.frame import go
from ui.pages.reviews import words as say
from ui.pages.reviews.drawing import changed_html, month_of, progress_html, style_html
from ui.pages.reviews.page import PAGE
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined
from ui.parts.notices import notice
from ui.session import current_seat

if TYPE_CHECKING:
    from models.access import Seat
    from models.text import Text
    from ui.routes import Visit

SHOWN: Final = ["month", "store", "lang", "issued_at", "issued_by", "pages", "sha256"]


async def review_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    number = number_in(visit.params.get("id", ""))
    if not number:
        await go(PAGE)
        return
    row = await read_one(RESOURCES["reviews"], seat, number, columns=SHOWN)
    values, lang = row.values, seat.lang
    title = say.ONE.fill(month=month_of(str(values["month"])).label)
    visit.title = title
    note = say.ONE_NOTE.fill(
        at=f"{local(values['issued_at']):%Y-%m-%d %H:%M}", pages=values["pages"], sha256=values["sha256"]
    )
    Block(joined([style_html(), page_head(lang, title, note=note, back=(say.TITLE, PAGE))]), classes="review-hash")
    ReviewPage(seat, number)


class ReviewPage:
    """One opening of the page."""

    def __init__(self, seat: Seat, number: int) -> None:
        """Begin with the file; counting again is asked for."""
        self.lang, self.number, self.is_busy = seat.lang, number, False
        acts = [
            Button(text=say.OPEN, href=f"/reviews/file/{number}.pdf", icon="print", weight="primary", tab=True,
                   whole=True),
            Button(text=say.COMPARE, act="compare", icon="swap"),
        ]  # fmt: skip
        Block(button_row(self.lang, acts), {"compare": self._compare}, classes="review-result")
        self.result = Block(NOTHING, classes="review-result")

    async def _compare(self, _: str, __: str) -> None:
        """Count the same numbers again, and set the two beside one another."""
        from reports.review.ordering import Order, changed_since, comparable  # noqa: PLC0415 -- loads every figure
        from reports.review.running import drawn_beside  # noqa: PLC0415 -- as above

        if self.is_busy:
            return
        self.is_busy = True
        seat = await current_seat()
        self.result.show(progress_html(self.lang))
        try:
            issued = await issued_one(seat, self.number)
            order = Order(month=issued.of.month, against=issued.of.against, store=issued.of.store, as_pdf=False)
            drawn = await drawn_beside(replace(seat, lang=self.lang), order, self._heard)
            changed = changed_since(comparable(seat, issued.shown), drawn.numbers)
            same = notice(self.lang, say.SAME.fill(n=f"{len(issued.shown):,}"), "good")
            self._show(changed_html(self.lang, changed) if changed else same)
        except Refused as refused:
            self._show(notice(self.lang, refused.text, "bad"))
        finally:
            self.is_busy = False

    def _heard(self, place: int, count: int, title: Text) -> None:
        self._show(progress_html(self.lang, place, count, title))

    def _show(self, html: object) -> None:
        if not self.result.is_deleted:
            self.result.show(html)  # type: ignore[arg-type]
