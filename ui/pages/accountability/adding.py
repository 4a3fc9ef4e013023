"""A new record: the facts first; the line of command is proposed once it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from models.access import HEADS
from models.accountability.raising import path_of, raise_record
from models.problem import Refused
from models.resources import RESOURCES
from ui.frame import go
from ui.pages.accountability import words as say
from ui.pages.accountability.drawing import style_html
from ui.pages.accountability.form import RaisedForm, causes
from ui.pages.record.filling import refuse_adding
from ui.pages.tasks.giving import people_of
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.session import current_seat
from ui.widgets.photos import Photos

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.routes import Visit


async def adding_page(seat: Seat, visit: Visit) -> None:
    """Build the page; the address may say the kind and the title."""
    refuse_adding(seat, RESOURCES["accountability_records"])
    said = {key: value[:200] for key, value in parse_qsl(visit.query)}
    people = [
        one
        for one in await people_of(seat)
        if one["id"] != seat.person and (one["id"] in seat.team or seat.roles & HEADS)
    ]
    first = {"kind": "fault", "severity": "medium", "happened_on": seat.today.isoformat()}
    visit.title = say.NEW
    Adding(seat, RaisedForm(seat.lang, await causes(seat.lang), people, first | said))


class Adding:
    """One open page; what was typed stays through every refusal."""

    def __init__(self, seat: Seat, form: RaisedForm) -> None:
        """Put it on the page."""
        self.lang, self.form = seat.lang, form
        self.problem: Text | None = None
        above = (say.TITLE, "/accountability_records")
        Block(joined([style_html(), page_head(seat.lang, say.NEW, note=say.NEW_WHY, back=above)]))
        acts: dict[str, Any] = {"field": self._typed, "add": self._add, "person": self._person}
        self.boxes = Block(form.html(new=True), acts)
        self.photos = Photos(seat, "record-files", say.NAMES["files"]).classes("measure raised-files")
        self.foot = Block(self._foot(), {"keep": self._keep}, classes="measure raised-foot")

    def _foot(self) -> Markup:
        wrong = tag("p", self.problem.to(self.lang), class_="bad", role="alert") if self.problem else NOTHING
        keep = button(self.lang, Button(text=say.SAVE_DRAFT, act="keep", weight="primary"))
        return joined([wrong, tag("div", keep, class_="buttons")])

    def _typed(self, key: str, value: str) -> None:
        self.form.type(key, value)
        if key == "kind":
            self.boxes.show(self.form.html(new=True))

    def _add(self, key: str, value: str) -> None:
        del key
        self._person(value, "")

    def _person(self, key: str, value: str) -> None:
        del value
        if key.isdecimal():
            self.form.choose(int(key))
            self.boxes.show(self.form.html(new=True))

    async def _keep(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        try:
            row = await raise_record(seat, self.form.raised(seat, self.photos.held))
        except Refused as refused:
            self.problem = refused.text
            self.foot.show(self._foot())
            return
        toast(say.CREATED)
        await go(path_of(row))
