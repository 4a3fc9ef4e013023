"""Saved views of the list page: pick, keep, change, share and delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.access import ROLE_WORDS
from models.lists.saved_views import (
    delete_view,
    first_view,
    keep_view,
    kept_address,
    may_share,
    rename_view,
    set_first_view,
    share_view,
    update_view,
    views_of,
)
from models.problem import Refused
from models.view import View
from ui.pages.list import words as say
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.session import current_seat
from ui.widgets.filters.bar import one
from ui.widgets.filters.forms import select

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markupsafe import Markup

    from models.access import Seat
    from models.lists.saved_views import Kept
    from models.text import Text
    from ui.pages.list.page import ListPage
    from ui.widgets.filters.bar import Act, Values

ANCHOR = "views"


class ViewsDesk:
    """What the menu of views does."""

    def __init__(self, page: ListPage) -> None:
        """Belong to a page."""
        self.page = page
        self.picked = 0  # the view that was picked last, however it was changed since

    def acts(self) -> Mapping[str, Act]:
        """Name what can be done."""
        return {
            "views": lambda *_: self._open(),
            "view": lambda key, _: self._pick(_number(key)),
            "view-keep": self._keep,
            "view-update": lambda key, _: self._update(_number(key)),
            "view-manage": lambda key, _: self._manage(_number(key)),
            "view-change": self._change,
            "view-delete": lambda key, _: self._delete(_number(key)),
        }

    def button(self) -> Markup:
        """Draw the button that names the view that is open."""
        lang, active = self.page.lang, self._active()
        words = say.VIEWS.to(lang)
        if active is not None:
            words = active.name if self._is_as_kept(active) else say.CHANGED.fill(name=active.name).to(lang)
        look = f"tool{' is-set' if active else ''}"
        inside = joined([icon("star"), tag("span", words), icon("down")])
        return tag(
            "button", inside, type="button", class_=look, data_act="views", data_anchor=ANCHOR, aria_haspopup="dialog"
        )

    def _is_as_kept(self, kept: Kept) -> bool:
        return kept.address == kept_address(self.page.view)

    def _active(self) -> Kept | None:
        same = [kept for kept in self.page.kept if self._is_as_kept(kept)]
        picked = [kept for kept in self.page.kept if kept.id == self.picked]
        plain = not kept_address(self.page.view)
        return next(iter([k for k in same if k.id == self.picked] or same or ([] if plain else picked)), None)

    async def _read(self) -> Seat:
        seat = await current_seat()
        self.page.kept = await views_of(self.page.resource, seat)
        self.page.first = await first_view(self.page.resource, seat)
        return seat

    async def _open(self, problem: Text | None = None, typed: str = "") -> None:
        seat = await self._read()
        page, lang, active = self.page, self.page.lang, self._active()
        everything = self._line(
            0,
            say.EVERYTHING.fill(title=page.resource.title).to(lang),
            "",
            is_on=active is None and not kept_address(page.view),
        )
        mine = [kept for kept in page.kept if kept.mine(seat)]
        others = [kept for kept in page.kept if not kept.mine(seat)]
        groups = [
            joined([tag("p", title.to(lang), class_="pop-title"), *(self._kept(kept, seat, active) for kept in group)])
            for title, group in ((say.MINE, mine), (say.SHARED, others))
            if group
        ]
        update = NOTHING
        if active is not None and active.changeable(seat) and not self._is_as_kept(active):
            words = say.UPDATE.fill(name=active.name).to(lang)
            update = tag("button", words, type="button", class_="button", data_act=f"view-update={active.id}")
        lines = tag("div", everything, *groups, class_="pop-scroll")
        page.bar.open(ANCHOR, joined([lines, update, self._save_form(seat, problem, typed)]))

    def _kept(self, kept: Kept, seat: Seat, active: Kept | None) -> Markup:
        lang, notes = self.page.lang, []
        if kept.shared and not kept.mine(seat):
            notes.append(say.BY.fill(name=kept.by).to(lang))
        elif kept.shared:
            notes.append(say.SHARED.to(lang))
        if kept.default_for in ROLE_WORDS:
            notes.append(say.FIRST_FOR.fill(role=ROLE_WORDS[kept.default_for]).to(lang))
        manage = NOTHING
        if kept.changeable(seat):
            words = say.MANAGE.fill(name=kept.name).to(lang)
            act = f"view-manage={kept.id}"
            manage = tag(
                "button", icon("edit"), type="button", class_="arrow", data_act=act, aria_label=words, title=words
            )
        line = self._line(kept.id, kept.name, " · ".join(notes), is_on=active is not None and kept.id == active.id)
        return tag("div", line, manage, class_="column-line")

    def _line(self, kept_id: int, name: str, note: str, *, is_on: bool) -> Markup:
        mark = icon("check") if is_on else tag("span", class_="icon")
        quiet = tag("span", note, class_="quiet") if note else NOTHING
        inside = joined([mark, tag("span", name, class_="name"), quiet])
        return tag(
            "button",
            inside,
            type="button",
            class_="pop-line",
            data_act=f"view={kept_id}",
            aria_pressed=str(is_on).lower(),
        )

    def _save_form(self, seat: Seat, problem: Text | None, typed: str) -> Markup:
        lang = self.page.lang
        name = tag(
            "input",
            name="name",
            value=typed,
            placeholder=say.NAME_EXAMPLE.to(lang),
            aria_label=say.NAME.to(lang),
            autocomplete="off",
            maxlength=80,
        )
        wrong = tag("p", problem.to(lang), class_="bad", role="alert") if problem else NOTHING
        save = tag("button", say.SAVE.to(lang), class_="button")
        title = tag("h3", say.SAVE_AS.to(lang))
        note = tag("p", say.SAVE_HELP.to(lang), class_="quiet")
        share = _share(lang, is_on=False) if may_share(seat) else NOTHING
        return tag(
            "form",
            title,
            note,
            name,
            wrong,
            share,
            tag("div", save, class_="buttons"),
            data_send="view-keep",
            class_="filter-form",
        )

    async def _pick(self, kept_id: int) -> None:
        kept = next((kept for kept in self.page.kept if kept.id == kept_id), None)
        self.picked = kept_id
        self.page.bar.close()
        await self.page.change(kept.view if kept else View())

    async def _keep(self, _: str, values: Values) -> None:
        seat = await current_seat()
        name = one(values, "name")
        try:
            self.picked = await keep_view(
                self.page.resource, seat, name, self.page.view, shared=bool(one(values, "shared"))
            )
        except Refused as refused:
            await self._open(refused.text, name)
            return
        await self._settled(say.VIEW_SAVED.fill(name=name))

    async def _update(self, kept_id: int) -> None:
        seat = await current_seat()
        await update_view(self.page.resource, seat, kept_id, self.page.view)
        name = next((kept.name for kept in self.page.kept if kept.id == kept_id), "")
        await self._settled(say.VIEW_SAVED.fill(name=name))

    async def _settled(self, told: Text) -> None:
        seat = await self._read()
        self.page.bar.close()
        self.page.show_bar(seat)
        toast(told)

    async def _manage(self, kept_id: int, problem: Text | None = None) -> None:
        seat = await self._read()
        kept = next((kept for kept in self.page.kept if kept.id == kept_id), None)
        if kept is None:
            await self._open()
            return
        lang = self.page.lang
        wrong = tag("p", problem.to(lang), class_="bad", role="alert") if problem else NOTHING
        heads = NOTHING
        if may_share(seat):
            roles = [("", say.NO_ROLE.to(lang)), *((role, text.to(lang)) for role, text in ROLE_WORDS.items())]
            chosen = select("role", kept.default_for, roles, say.FIRST_VIEW.to(lang))
            role = tag("label", tag("span", say.FIRST_VIEW.to(lang)), chosen)
            heads = joined([_share(lang, is_on=kept.shared), role])
        delete = tag(
            "button", say.DELETE_VIEW.to(lang), type="button", class_="button quiet", data_act=f"view-delete={kept.id}"
        )
        save = tag("button", say.SAVE.to(lang), class_="button primary")
        form = tag(
            "form",
            tag("h3", say.MANAGE.fill(name=kept.name).to(lang)),
            tag("input", name="name", value=kept.name, aria_label=say.NAME.to(lang), autocomplete="off"),
            wrong,
            heads,
            tag("div", delete, save, class_="buttons"),
            data_send=f"view-change={kept.id}",
            class_="filter-form",
        )
        self.page.bar.open(ANCHOR, form)

    async def _change(self, key: str, values: Values) -> None:
        seat, kept_id, resource = await current_seat(), _number(key), self.page.resource
        kept = next((kept for kept in self.page.kept if kept.id == kept_id), None)
        if kept is None:
            return
        name, shared, role = one(values, "name"), bool(one(values, "shared")), one(values, "role")
        try:
            if name != kept.name:
                await rename_view(resource, seat, kept_id, name)
            if may_share(seat) and shared != kept.shared:
                await share_view(resource, seat, kept_id, shared=shared)
            if may_share(seat) and role != kept.default_for and (shared or role):
                await set_first_view(resource, seat, kept_id, role)
        except Refused as refused:
            await self._manage(kept_id, refused.text)
            return
        await self._settled(say.VIEW_SAVED.fill(name=name))

    async def _delete(self, kept_id: int) -> None:
        seat = await current_seat()
        gone = await delete_view(self.page.resource, seat, kept_id)

        async def undo() -> None:
            again = await current_seat()
            shared = gone.shared and may_share(again)
            await keep_view(self.page.resource, again, gone.name, gone.view, shared=shared)
            self.page.show_bar(await self._read())

        self.page.bar.close()
        self.page.show_bar(await self._read())
        toast(say.VIEW_DELETED.fill(name=gone.name), undo=undo if gone.mine(seat) else None)


def _share(lang: str, *, is_on: bool) -> Markup:
    box = tag("input", type="checkbox", name="shared", value="1", checked=is_on)
    return tag("label", box, tag("span", say.SHARE.to(lang)), class_="tick")


def _number(key: str) -> int:
    return int(key) if key.isdecimal() and len(key) < 10 else 0  # noqa: PLR2004 -- no id has ten digits
