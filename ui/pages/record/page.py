"""The page of one thing: facts left, what happened right, related things below, each changed where it stands."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from nicegui import background_tasks, ui
from nicegui.element import Element

from models import clock
from models.editing.drafts import Typed, drop_draft, keep_draft
from models.editing.presence import tell, unwatch, watch
from models.gate.counting import count_access
from models.gate.history import PAGE
from models.kinds import kind_named
from models.kinds.file import UPLOADED
from ui.pages.record import words as say
from ui.pages.record.acting import Acting
from ui.pages.record.facts import Part, facts_html, may_write, parts_of
from ui.pages.record.filling import Filling, fill
from ui.pages.record.form import Form
from ui.pages.record.head import archived_notice, draft_html, head_html, name_of
from ui.pages.record.loading import Loaded, load, load_row
from ui.pages.record.related import related_html
from ui.pages.record.timeline import timeline_html
from ui.parts.block import Block
from ui.parts.markup import joined
from ui.session import current_seat, seat_or_none
from ui.widgets.file import Files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.gate.outcome import Saved
    from models.resource import Resource
    from ui.widgets.widget import Raw


REST = 0.05  # seconds until the rest of a page follows the part that was saved


class Desk(Element, component="record.js"):
    """The whole page as one place: keys, the way back, input that was never sent."""

    def __init__(self, place: str) -> None:
        """Lay it out."""
        super().__init__()
        self._props["place"] = place


class RecordPage:
    """One open page of one thing."""

    def __init__(self, resource: Resource[Any], seat: Seat, loaded: Loaded) -> None:
        """Draw it; everything was read before."""
        self.resource, self.row, self.loaded = resource, loaded.row.id, loaded
        self.events = PAGE
        self.forms: dict[int, Form] = {}
        self.saved: dict[int, str] = {}
        self.revealed: dict[str, str] = {}
        self.acting = Acting(self)
        self.desk = Desk(f"typed:{seat.person}/{resource.key}/{self.row}")
        self.desk.on("recovered", self._recovered)
        acts = self.acting.acts()
        with self.desk:
            self.head = Block(self.head_html(seat), acts)
            self.notices = Block(self._notices(seat), {"draft": self._draft})
            with ui.element("div").classes("record-columns"):
                with ui.element("div").classes("record-facts"):
                    self.above(seat)
                    self.places = [ui.element("div") for _ in parts_of(resource, loaded.known)]
                    self.related = [
                        Block(related_html(seat, rows, index, self.row, closed=loaded.archived), acts)
                        for index, rows in enumerate(loaded.related)
                    ]
                with ui.element("aside").classes("record-side"):
                    self.beside(seat)
                    self.timeline = Block(self.timeline_html(seat), {"older": self._older})
        for index in range(len(self.places)):
            self._show_facts(seat, index)
        if any(field.kind in UPLOADED for field in loaded.known.values()):
            Files(seat.lang)
        self._look_on(seat)

    def head_html(self, seat: Seat) -> Markup:
        """Draw the head; a page of its own kind says more."""
        return head_html(seat, self.loaded)

    def timeline_html(self, seat: Seat) -> Markup:
        """Draw what happened."""
        return timeline_html(seat, self.loaded)

    def above(self, seat: Seat) -> None:
        """Put on the page what stands above the facts."""

    def beside(self, seat: Seat) -> None:
        """Put on the page what stands above the timeline."""

    def _look_on(self, seat: Seat) -> None:
        client, noun, row = self.desk.client, self.resource.key, self.row
        watch(noun, row, client.id, self._happened)
        client.on_delete(lambda: unwatch(noun, row, client.id))
        background_tasks.create(count_access(seat, noun, "views"), name="count a view")

    def _notices(self, seat: Seat) -> Any:
        return joined([archived_notice(seat.lang, self.loaded), draft_html(seat.lang, self.loaded.draft)])

    def _show_facts(self, seat: Seat, index: int) -> None:
        place = self.places[index]
        place.clear()
        html = facts_html(seat, self.loaded, index, saved=self.saved.get(index, ""), revealed=self.revealed)
        with place:
            Block(html, {"edit": self._edit, "reveal": self.acting.ask_reason})

    async def read(self, seat: Seat) -> Loaded:
        """Read it all anew."""
        return await load(self.resource, seat, self.row, events=self.events)

    async def refresh(self, seat: Seat) -> None:
        """Read it all anew and show it; forms that are open stay as they are."""
        self.loaded = await self.read(seat)
        self.head.show(self.head_html(seat))
        self.notices.show(self._notices(seat) if not self.forms else joined([archived_notice(seat.lang, self.loaded)]))
        for index in range(len(self.places)):
            if index not in self.forms:
                self._show_facts(seat, index)
        for index, rows in enumerate(self.loaded.related[: len(self.related)]):
            self.related[index].show(related_html(seat, rows, index, self.row, closed=self.loaded.archived))
        self.timeline.show(self.timeline_html(seat))

    async def _happened(self, what: str) -> None:
        """Another page has begun or ended editing, or has saved."""
        if self.desk.is_deleted:
            unwatch(self.resource.key, self.row, self.desk.client.id)
            return
        seat = await seat_or_none(self.desk.client)
        if seat is not None:
            with self.desk:
                if what == "saved":
                    await self.refresh(seat)
                else:
                    self.loaded = await load(self.resource, seat, self.row, events=self.events)
                    self.head.show(self.head_html(seat))

    # editing

    async def _edit(self, key: str, _: str = "") -> None:
        words, _, name = (key or str(self._first_editable())).partition(".")
        index = int(words) if words.isdecimal() else -1
        if 0 <= index < len(self.places) and index not in self.forms:
            await self.open_form(await current_seat(), index, name)

    def _first_editable(self) -> int:
        parts = parts_of(self.resource, self.loaded.known)
        return next((i for i, part in enumerate(parts) if any(may_write(self.loaded, name) for name in part.names)), -1)

    async def edit_first(self, *_: str) -> None:
        """Open the first section that may be changed."""
        await self._edit("")

    async def open_form(self, seat: Seat, index: int, name: str = "", draft: Typed | None = None) -> None:
        """Open the inputs of one section, read anew."""
        self.loaded = await load_row(self.loaded, seat)
        every = parts_of(self.resource, self.loaded.known)
        together = range(len(every)) if self.resource.conditional else [index]  # an answer decides on other sections
        parts, names = [every[one] for one in together], [name for one in together for name in every[one].names]
        held: dict[str, Raw] = {n: v for n, v in draft.values.items() if n in names} if draft else {}
        filling = await fill(self.resource, seat, names, row=self.loaded.row, held=held)
        if draft is not None:
            _as_it_was(filling, draft)
        if not filling.asked or self.desk.is_deleted:
            return

        async def saved(seat: Seat, done: Saved) -> None:
            await self._after_saving(seat, together, done)

        async def left(seat: Seat) -> None:
            await self._close(seat, together)

        for one in together:
            self.places[one].clear()
        with self.places[together[0]]:
            form = Form(
                seat,
                filling,
                parts,
                title=parts[0].title if len(parts) == 1 else say.EDIT_SECTION.fill(title=self.resource.one),
                when_saved=saved,
                when_left=left,
                start=name,
                ticket=draft.ticket if draft else "",
            )
        self.forms |= dict.fromkeys(together, form)

    async def _after_saving(self, seat: Seat, together: Sequence[int], done: Saved) -> None:
        for index in together:
            self.forms.pop(index, None)
        self.saved[together[0]] = f"{clock.now().astimezone(ZoneInfo(seat.zone)):%H:%M}"
        self.loaded = await load_row(self.loaded, seat)
        for index in together:
            self._show_facts(seat, index)
        background_tasks.create(self._refresh_later(), name="show what a change entails")
        if done.fields:
            background_tasks.create(
                tell(self.resource.key, self.row, "saved", but=self.desk.client.id), name="tell the others"
            )

    async def _refresh_later(self) -> None:
        """Show what else has changed, once the saved section stands there."""
        await asyncio.sleep(REST)
        seat = await seat_or_none(self.desk.client)
        if seat is not None and not self.desk.is_deleted:
            with self.desk:
                await self.refresh(seat)

    async def _close(self, seat: Seat, together: Sequence[int]) -> None:
        for index in together:
            self.forms.pop(index, None)
        await self.refresh(seat)

    # drafts

    async def _draft(self, key: str, _: str) -> None:
        seat, draft = await current_seat(), self.loaded.draft
        if key == "discard":
            await drop_draft(seat, self.resource.key, self.row)
            await self.refresh(seat)
        elif draft is not None:
            parts: list[Part] = parts_of(self.resource, self.loaded.known)
            self.notices.show(joined([archived_notice(seat.lang, self.loaded)]))
            for index, part in enumerate(parts):
                if index not in self.forms and any(name in draft.values for name in part.names):
                    await self.open_form(seat, index, draft=draft)

    async def _recovered(self, event: GenericEventArguments) -> None:
        """Input that reached nobody before the page was gone: keep it, then offer it like any other draft."""
        seat, (told, key) = await current_seat(), event.args
        typed = recovered(told)
        if typed is not None and await keep_draft(seat, self.resource.key, self.row, typed):
            await self.refresh(seat)
        self.desk.run_method("kept", key)

    async def _older(self, *_: str) -> None:
        self.events += PAGE
        seat = await current_seat()
        self.loaded = await load(self.resource, seat, self.row, events=self.events)
        self.timeline.show(self.timeline_html(seat))

    def title(self, seat: Seat) -> str:
        """What the browser's tab says."""
        return name_of(self.loaded, seat.lang)


def recovered(told: Any) -> Typed | None:
    """Read what the browser had kept; anything else is nothing."""
    if not isinstance(told, dict) or not isinstance(told.get("values"), dict):
        return None
    given = told.get("base")
    base: dict[str, Any] = given if isinstance(given, dict) else {}
    values = {str(k): v for k, v in told["values"].items() if isinstance(v, (str, list))}
    seen, version = base.get("seen"), base.get("version")
    return Typed(
        version if isinstance(version, int) else 0,
        values,
        seen if isinstance(seen, dict) else {},
        str(told.get("ticket", ""))[:64],
    )


def _as_it_was(filling: Filling, draft: Typed) -> None:
    """Let a draft be saved against what was on the screen when it was typed: a change since then is told, not lost."""
    filling.version = draft.version or filling.version
    for name, stored in draft.seen.items():
        if name in filling.held and name in filling.known:
            filling.seen[name] = None if stored is None else kind_named(filling.known[name].kind).load(stored)
