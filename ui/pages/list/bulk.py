"""Chosen rows of the list page: edit, archive, restore and delete many at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from models.access import ARCHIVE, CALLERS, DELETE, EDIT, EXPORT
from models.gate.choosing import ids_of
from models.hand_over.giving import HANDERS
from models.kinds import kind_named
from models.letters.choosing import LISTS
from models.lists.bulk import Stopped, Tally, archive_all, choose_all, delete_all, edit_all
from models.problem import Problem, Refused
from ui.frame import LONGEST_ADDRESS, go
from ui.pages.hand_over.address import address_of
from ui.pages.letters.address import letters_for
from ui.pages.list import words as say
from ui.pages.list.bulk_forms import delete_form, editable, field_picker, report, value_form
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.session import current_seat
from ui.widgets.filters.bar import one
from ui.widgets.filters.forms import check_list
from ui.widgets.filters.options import Option, options_of, search_options

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from markupsafe import Markup

    from models.access import Action, Seat
    from models.gate.offering import Offer
    from models.text import Text
    from models.view import View
    from ui.pages.list.page import ListPage
    from ui.widgets.filters.bar import Act, Values

    Progress = Callable[[int], None]
    Rows = Sequence[tuple[int, int]]

ANCHOR = "bulk"


class BulkDesk:
    """What can be done with the rows that are chosen, or with all that the filters leave."""

    def __init__(self, page: ListPage) -> None:
        """Belong to a page."""
        self.page = page
        self.selected: dict[int, int] = {}  # ids, and the versions that were on the screen
        self.everything = False
        self.running: tuple[int, int] | None = None
        self.is_stopping = False

    def acts(self) -> Mapping[str, Act]:
        """Name what can be done."""
        return {
            "choose-all": lambda *_: self._choose_all(),
            "choose-none": lambda *_: self._choose_none(),
            "bulk-edit": lambda *_: self._fields(),
            "bulk-field": lambda path, _: self._value(path),
            "bulk-find": self._find,
            "bulk-set": self._set,
            "bulk-archive": lambda *_: self._archive(back=False),
            "bulk-restore": lambda *_: self._archive(back=True),
            "bulk-delete": lambda *_: self._ask_delete(),
            "bulk-delete-sure": self._delete,
            "bulk-hand-over": lambda *_: self._hand_over(),
            "bulk-letters": lambda *_: self._letters(),
            "bulk-stop": lambda *_: self._stop(),
        }

    @property
    def is_on(self) -> bool:
        """Tell whether the row above the table shows what can be done with chosen rows."""
        return bool(self.selected) or self.everything or self.running is not None

    @property
    def count(self) -> int:
        """How many are chosen."""
        return self.page.page.total if self.everything else len(self.selected)

    @property
    def view(self) -> View:
        """The chosen rows as a view, with the columns and the order of the list."""
        view = replace(self.page.view, page=1)
        return view if self.everything else replace(view, where=(), search="", ids=tuple(self.selected))

    def forget(self) -> None:
        """Choose nothing."""
        self.selected, self.everything = {}, False

    async def choose(self, ids: Sequence[int], *, is_on: bool) -> None:
        """Choose rows of the page that is shown, or no longer."""
        versions = {row.id: row.version for row in self.page.page.rows}
        if self.everything:
            self.selected, self.everything = dict(versions), False
        for row in ids:
            if is_on and row in versions:
                self.selected[row] = versions[row]
            else:
                self.selected.pop(row, None)
        self.page.show_bar(await current_seat())
        self._mark()

    def _mark(self) -> None:
        self.page.table.choose(list(self.selected), everything=self.everything)

    async def _choose_all(self) -> None:
        self.everything = True
        self.page.show_bar(await current_seat())
        self._mark()

    async def _choose_none(self) -> None:
        self.forget()
        self.page.bar.close()
        self.page.show_bar(await current_seat())
        self._mark()

    def bar(self, seat: Seat) -> Markup:
        """Draw the row that stands in the place of the filters."""
        lang, page = self.page.lang, self.page
        if self.running:
            done, total = (f"{number:,}" for number in self.running)
            words = tag("span", say.RUNNING.fill(done=done, total=total).to(lang), class_="chosen", role="status")
            meter = tag("progress", value=self.running[0], max=self.running[1])
            return tag("div", words, meter, _button("bulk-stop", "close", say.STOP.to(lang)), class_="bulk")
        words = tag("span", say.CHOSEN.fill(count=f"{self.count:,}").to(lang), class_="chosen", role="status")
        more = NOTHING
        if not self.everything and self.count < page.page.total:
            text = say.CHOOSE_ALL.fill(count=f"{page.page.total:,}").to(lang)
            more = tag("button", text, type="button", class_="filter clear", data_act="choose-all")
        offered = (
            (EDIT, "bulk-edit", "edit", say.EDIT_THEM, not page.view.archived),
            (ARCHIVE, "bulk-archive", "archive", say.ARCHIVE_THEM, not page.view.archived),
            (ARCHIVE, "bulk-restore", "undo", say.RESTORE_THEM, page.view.archived),
            (EXPORT, "export-chosen", "export", say.EXPORT_THEM, True),
            (DELETE, "bulk-delete", "trash", say.DELETE_THEM, True),
        )
        buttons = [
            _button(act, name, text.to(lang))
            for right, act, name, text, fits in offered
            if fits and page.may(seat, right)
        ]
        if page.resource.key == "customers" and seat.roles & HANDERS and not page.view.archived:
            buttons.insert(1, _button("bulk-hand-over", "swap", say.HAND_OVER.to(lang)))
        if page.resource.key in LISTS and seat.roles & CALLERS and not page.view.archived:
            buttons.append(_button("bulk-letters", "mail", say.PRINT_LETTERS.to(lang)))
        none = _button("choose-none", "close", say.CHOOSE_NONE.to(lang))
        return tag("div", words, more, *buttons, none, class_="bulk", data_anchor=ANCHOR)

    # which rows

    async def _rows(self, seat: Seat, action: Action) -> Rows:
        """The chosen rows with which the seat may do it, with the versions that were on the screen."""
        found = await ids_of(self.page.resource, seat, self.view, action)
        return [(row, self.selected.get(row, version)) for row, version in found]

    # editing

    async def _fields(self) -> None:
        seat = await current_seat()
        if self.page.may(seat, EDIT):
            self.page.bar.open(ANCHOR, field_picker(editable(self.page.resource, self.page.offering), self.page.lang))

    def _field(self, path: str) -> Offer | None:
        return next((offer for offer in editable(self.page.resource, self.page.offering) if offer.path == path), None)

    async def _value(self, path: str, typed: Values | None = None, problem: Problem | None = None) -> None:
        offer, seat = self._field(path), await current_seat()
        if offer is None:
            return
        rows = await self._rows(seat, EDIT)
        options = await options_of(offer, seat)
        if offer.field.to and not offer.field.choice_list:
            options = await search_options(offer, seat, "")
        form = value_form(
            offer, options, self.page.lang, (len(rows), self.count - len(rows)), typed=typed, problem=problem
        )
        self.page.bar.open(ANCHOR, form)

    async def _find(self, path: str, values: Values) -> None:
        offer = self._field(path)
        if offer is None:
            return
        found: list[Option] = await search_options(offer, await current_seat(), one(values, "text"))
        self.page.bar.offer(check_list(found, values.get("value", []), single=True))

    async def _set(self, path: str, values: Values) -> None:
        offer, seat = self._field(path), await current_seat()
        if offer is None:
            return
        several = offer.field.kind == "choices"
        raw: Any = "" if one(values, "empty") else values.get("value", []) if several else one(values, "value")
        value: Any = kind_named(offer.field.kind).parse(raw, offer.field)
        if value is None and not one(values, "empty"):
            value = Problem(say.SET_TO.fill(label=offer.field.label), path, raw)
        if isinstance(value, Problem):
            await self._value(path, values, value)
            return
        resource, how = self.page.resource, one(values, "how")

        async def work(rows: Rows, progress: Progress) -> Tally:
            if several and value and how in {"add", "away"}:
                return await choose_all(resource, seat, rows, path, value, progress, away=how == "away")
            return await edit_all(resource, seat, rows, {path: value}, progress)

        tally, out = await self._run(await self._rows(seat, EDIT), work)
        await self._told(say.EDITED, tally, out)

    async def _hand_over(self) -> None:
        """Go on with the chosen customers on the page where they are handed over."""
        address = address_of(self.view)
        if len(address) > LONGEST_ADDRESS:
            raise Refused(say.TOO_MANY_TO_HAND_OVER)
        await go(address)

    async def _letters(self) -> None:
        address = letters_for(self.view, self.page.resource.key)
        if len(address) > LONGEST_ADDRESS:
            raise Refused(say.TOO_MANY_LETTERS)
        await go(address)

    # archive, restore, delete

    async def _archive(self, *, back: bool) -> None:
        seat, resource = await current_seat(), self.page.resource

        async def work(rows: Rows, progress: Progress) -> Tally:
            return await archive_all(resource, seat, rows, progress, back=back)

        tally, out = await self._run(await self._rows(seat, ARCHIVE), work)

        async def undo() -> None:
            again = [(row, 0) for row in tally.done]
            await archive_all(resource, await current_seat(), again, back=not back)
            await self.page.refresh()

        await self._told(say.RESTORED_THEM if back else say.ARCHIVED_THEM, tally, out, undo=undo)

    async def _ask_delete(self, problem: Text | None = None) -> None:
        seat = await current_seat()
        rows = await self._rows(seat, DELETE)
        self.page.bar.open(ANCHOR, delete_form(len(rows), self.count - len(rows), self.page.lang, problem))

    async def _delete(self, _: str, values: Values) -> None:
        seat, resource = await current_seat(), self.page.resource
        rows, typed = await self._rows(seat, DELETE), one(values, "count").replace(",", "")
        if typed != str(len(rows)):
            await self._ask_delete(say.TYPED_WRONG.fill(count=len(rows), typed=typed))
            return

        async def work(rows: Rows, progress: Progress) -> Tally:
            return await delete_all(resource, seat, rows, progress)

        tally, out = await self._run(rows, work)
        await self._told(say.DELETED_THEM, tally, out)

    # while it runs, and afterwards

    async def _run(self, rows: Rows, work: Callable[[Rows, Progress], Awaitable[Tally]]) -> tuple[Tally, int]:
        """Do it part by part with the progress on the screen; gives the tally and how many lay outside the right."""
        out = self.count - len(rows)
        seat, total = await current_seat(), len(rows)
        self.running, self.is_stopping = (0, total), False
        self.page.bar.close()
        self.page.show_bar(seat)

        def progress(done: int) -> None:
            self.running = (done, total)
            self.page.show_bar(seat)
            if self.is_stopping:
                raise Stopped

        try:
            return await work(rows, progress), out
        finally:
            self.running = None

    def _stop(self) -> None:
        self.is_stopping = True

    async def _told(
        self, what: Text, tally: Tally, out: int, undo: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        self.forget()
        await self.page.refresh()
        if tally.left or out or tally.stopped or tally.unchanged:
            self.page.bar.open(ANCHOR, report(what, tally, out, self.page.lang))
        if tally.done:
            toast(what.fill(count=f"{len(tally.done):,}"), undo=undo)
        elif not tally.left and not tally.unchanged:
            toast(say.NOT_ALLOWED_THEM, tone="attention")


def _button(act: str, icon_name: str, words: str) -> Markup:
    inside = joined([icon(icon_name), tag("span", words)])
    return tag("button", inside, type="button", class_="tool", data_act=act)
