"""The page of a new thing: all its sections as one form; the address may give the first values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from models.duplicates.alike import alike
from models.editing.drafts import draft_of, drop_draft, keep_draft
from models.gate.checking import refuse_by_hand
from models.gate.reading import read_one
from ui.frame import go
from ui.pages.record import words as say
from ui.pages.record.facts import parts_of
from ui.pages.record.filling import Filling, fill, made_along, refuse_adding
from ui.pages.record.form import Form
from ui.pages.record.head import draft_html
from ui.pages.record.page import Desk, recovered
from ui.parts.block import Block
from ui.parts.heads import page_head
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.editing.drafts import Typed
    from models.gate.outcome import Saved
    from models.resource import Resource
    from ui.routes import Visit

LONGEST = 200


class AddingPage:
    """One open page of something new."""

    def __init__(self, resource: Resource[Any], seat: Seat, filling: Filling, draft: Typed | None) -> None:
        """Draw it; everything was read before."""
        self.resource, self.draft = resource, draft
        self.desk = Desk(f"typed:{seat.person}/{resource.key}/0")
        self.desk.on("recovered", self._recovered)
        with self.desk:
            Block(page_head(seat.lang, say.NEW.fill(one=resource.one), back=(resource.title, f"/{resource.key}")))
            self.notices = Block(draft_html(seat.lang, draft), {"draft": self._drafted})
        self._open(seat, filling)

    def _open(self, seat: Seat, filling: Filling, ticket: str = "") -> None:
        parts = [
            part for part in parts_of(self.resource, dict(filling.known)) if any(n in filling.names for n in part.names)
        ]
        with self.desk:
            self.form = Form(
                seat,
                filling,
                parts,
                title=say.NEW.fill(one=self.resource.one),
                when_saved=self._saved,
                when_left=self._left,
                ticket=ticket,
            )
            self.form.classes("measure")

    async def _saved(self, seat: Seat, done: Saved) -> None:
        toast(say.CREATED.fill(one=self.resource.one))
        await go(f"/{self.resource.key}/{done.row}")
        row = await read_one(self.resource, seat, done.row)
        for like in await alike(self.resource, seat, row.values, but=done.row):
            toast(say.PERHAPS_TWICE.fill(words=like.text), tone="attention")

    async def _left(self, seat: Seat) -> None:
        del seat
        await go(f"/{self.resource.key}")

    async def _drafted(self, key: str, _: str) -> None:
        seat, draft = await current_seat(), self.draft
        self.draft = None
        self.notices.show(draft_html(seat.lang, None))
        if key == "discard":
            await drop_draft(seat, self.resource.key, 0)
        elif draft is not None:
            names = self.resource.section_names
            extra = [name for name, field in self.form.filling.known.items() if field.extra]
            preset = made_along(self.resource)
            filling = await fill(self.resource, seat, [*names, *extra], preset=preset, held=dict(draft.values))
            self.form.delete()
            self._open(seat, filling, draft.ticket)

    async def _recovered(self, event: GenericEventArguments) -> None:
        seat, (told, key) = await current_seat(), event.args
        typed = recovered(told)
        if (
            typed is not None
            and typed.ticket != self.form.ticket
            and await keep_draft(seat, self.resource.key, 0, typed)
        ):
            self.draft = await draft_of(seat, self.resource.key, 0)
            self.notices.show(draft_html(seat.lang, self.draft))
        self.desk.run_method("kept", key)


async def show_adding(resource: Resource[Any], seat: Seat, visit: Visit) -> None:
    """Build the page of a new thing."""
    refuse_adding(seat, resource)
    given = {name: value[:LONGEST] for name, value in parse_qsl(visit.query)}
    draft = await draft_of(seat, resource.key, 0)
    known = await fill(resource, seat, [], held={})
    refuse_by_hand(resource, known.known)
    extra = [name for name, field in known.known.items() if field.extra]
    names = [*resource.section_names, *extra]
    held = {name: value for name, value in given.items() if name in names}
    filling = await fill(resource, seat, names, preset=made_along(resource), held=held)
    visit.title = say.NEW.fill(one=resource.one)
    AddingPage(resource, seat, filling, draft)
