"""Acting: what the buttons of a record page do — archive, restore, delete, reveal, and the rows of related lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.gate.reading import read_one
from models.gate.revealing import reveal
from models.gate.saving import archive, delete_for_good
from models.problem import Problem, Refused
from ui.frame import go
from ui.pages.record import words as say
from ui.pages.record.asking import Asking
from ui.pages.record.facts import parts_of
from ui.pages.record.filling import fill, refuse_adding
from ui.pages.record.form import Form, beside
from ui.pages.record.head import kept_html, name_of
from ui.pages.record.showing import head_words, value_words
from ui.parts.markup import NOTHING
from ui.parts.stage import confirm, stage, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup
    from nicegui.element import Element

    from models.access import Seat
    from models.gate.outcome import Saved
    from models.gate.reading import Row
    from ui.pages.record.loading import Rows
    from ui.pages.record.page import RecordPage
    from ui.parts.block import Act

ON_THEIR_OWN_PAGE = frozenset({"appointments", "contacts", "tasks"})  # what is added by more than filling in its fields


class Acting:
    """The buttons of one page."""

    def __init__(self, page: RecordPage) -> None:
        """Belong to a page."""
        self.page = page
        self.dialog: Element | None = None

    def acts(self) -> dict[str, Act]:
        """Name what the head and the related lists may ask for."""
        return {
            "edit": self.page.edit_first,
            "archive": self._archive,
            "restore": self._restore,
            "delete": self._delete,
            "add": self._add,
            "change": self._change,
            "drop": self._drop,
        }

    async def _archive(self, *_: str) -> None:
        seat, page = await current_seat(), self.page
        name = name_of(page.loaded, seat.lang)
        await archive(page.resource, seat, [page.row])
        await page.refresh(seat)

        async def back() -> None:
            await self._restore()

        toast(say.ARCHIVED_NOW.fill(name=name), undo=back)

    async def _restore(self, *_: str) -> None:
        seat, page = await current_seat(), self.page
        await archive(page.resource, seat, [page.row], back=True)
        await page.refresh(seat)
        toast(say.RESTORED_NOW.fill(name=name_of(page.loaded, seat.lang)))

    async def _delete(self, *_: str) -> None:
        seat, page = await current_seat(), self.page
        name = name_of(page.loaded, seat.lang)
        do = say.DELETE.fill(one=page.resource.one)
        if await confirm(say.DELETE_ASK.fill(name=name), say.DELETE_WHY, do, danger=True):
            try:
                await delete_for_good(page.resource, await current_seat(), [page.row])
            except Refused as refused:
                toast(refused.text, tone="bad")
                return
            toast(say.DELETED_NOW.fill(name=name))
            await go(f"/{page.resource.key}")

    # revealing

    async def ask_reason(self, name: str, _: str) -> None:
        """Ask why a protected value is wanted, then show it."""
        seat, page = await current_seat(), self.page
        if name not in page.loaded.row.masked or self._is_asking():
            return
        field = page.loaded.known[name]

        async def answered(reason: str) -> Problem | None:
            seat = await current_seat()
            found = await reveal(page.resource, seat, page.row, name, reason)
            if isinstance(found, Problem):
                return found
            page.revealed[name] = value_words(field, found.value, seat.lang)
            await page.refresh(seat)
            if found.over:
                toast(say.REVEAL_OVER.fill(number=found.today), tone="attention")
            return None

        self.dialog = beside(stage())
        with self.dialog:
            Asking(seat.lang, say.REVEAL_TITLE.fill(label=field.label), answered)

    # related things

    async def _add(self, key: str, _: str) -> None:
        seat, rows = await current_seat(), self._rows(key)
        if rows is not None:
            refuse_adding(seat, rows.resource)
            if rows.resource.key in ON_THEIR_OWN_PAGE:
                await go(f"/{rows.resource.key}/new?{rows.about.via}={self.page.row}")
            else:
                await self._open(seat, rows, None)

    async def _change(self, key: str, _: str) -> None:
        index, _, row = key.partition(".")
        seat, rows = await current_seat(), self._rows(index)
        if rows is not None and row.isdecimal():
            await self._open(seat, rows, await read_one(rows.resource, seat, int(row)))

    async def _drop(self, key: str, _: str) -> None:
        index, _, number = key.partition(".")
        seat, rows = await current_seat(), self._rows(index)
        if rows is None or not number.isdecimal():
            return
        row = await read_one(rows.resource, seat, int(number))
        name = next(iter(head_words(rows.resource, row, rows.page.fields, seat.lang)), f"#{row.id}")
        await archive(rows.resource, seat, [row.id])
        await self.page.refresh(seat)

        async def back() -> None:
            seat = await current_seat()
            await archive(rows.resource, seat, [row.id], back=True)
            await self.page.refresh(seat)

        toast(say.ARCHIVED_NOW.fill(name=name), undo=back)

    def _is_asking(self) -> bool:
        """Tell whether a dialog stands there already: a button pressed twice opens one."""
        return self.dialog is not None and not self.dialog.is_deleted and bool(self.dialog.default_slot.children)

    def _rows(self, key: str) -> Rows | None:
        related = self.page.loaded.related
        return related[int(key)] if key.isdecimal() and int(key) < len(related) else None

    async def _open(self, seat: Seat, rows: Rows, row: Row | None, said: Markup = NOTHING) -> None:
        resource, page = rows.resource, self.page
        preset = {rows.about.via: page.row} if row is None else None
        names = [name for name in resource.section_names if name != rows.about.via]
        filling = await fill(resource, seat, names, row=row, preset=preset)
        if self._is_asking():
            return
        self.dialog = place = beside(stage())

        async def saved(seat: Seat, _: Saved) -> None:
            place.delete()
            await page.refresh(seat)

        async def again(seat: Seat, done: Saved) -> None:
            if place.is_deleted:  # sent twice
                return
            place.delete()
            await page.refresh(seat)
            made = await read_one(resource, seat, done.row)
            await self._open(seat, rows, None, kept_html(seat.lang, resource, made, filling.known))

        async def left(_: Seat) -> None:
            place.delete()

        is_new = row is None
        title = (say.NEW if is_new else say.EDIT_SECTION).fill(one=resource.one, title=resource.one)
        known = parts_of(resource, dict(filling.known))
        parts = [part for part in known if any(name in filling.names for name in part.names)]
        acts: dict[str, Any] = {"when_saved": saved, "when_left": left, "when_again": again if is_new else None}
        with place:
            Form(seat, filling, parts, title=title, modal=True, said=said, **acts)
