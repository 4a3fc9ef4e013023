"""The page on which a programme is made or changed: sentences left, what saving does right; nothing typed is lost."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from nicegui import ui
from nicegui.element import Element

from models.editing.drafts import Typed, draft_of, drop_draft, keep_draft
from models.problem import Refused
from surveys.engine.expressions import ExpressionProblem
from surveys.engine.programme_reading import Read
from surveys.library import programme_at
from surveys.programmes import read_typed, save_typed
from ui.frame import go
from ui.pages.forms.in_words import condition_words
from ui.pages.forms.programmes import filling
from ui.pages.forms.programmes import words as say
from ui.pages.forms.programmes.beside import beside_html
from ui.pages.forms.programmes.drawing import Drawing
from ui.pages.forms.programmes.loading import another_form, known_programme, new_programme
from ui.pages.record.head import draft_html
from ui.parts.block import Block
from ui.parts.heads import page_head
from ui.parts.markup import joined
from ui.parts.stage import toast
from ui.parts.styling import style_of
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.text import Text
    from ui.pages.forms.programmes.loading import Known
    from ui.routes import Visit

NOUN: Final = "programme_sheet"
STYLE: Final = Path(__file__).with_name("programmes.css")


def style_html() -> Markup:
    """Give the style of these pages."""
    return style_of(STYLE)


async def change_page(seat: Seat, visit: Visit) -> None:
    """Build the page of a programme that is there."""
    known = await known_programme(seat, visit.params["id"])
    await _open(seat, visit, known)


async def new_page(seat: Seat, visit: Visit) -> None:
    """Build the page of a new one; the address may name a form, or a programme to copy."""
    known = await new_programme(seat, dict(parse_qsl(visit.query)))
    await _open(seat, visit, known)


async def _open(seat: Seat, visit: Visit, known: Known) -> None:
    draft = await draft_of(seat, NOUN, known.row)
    read = await read_typed(known.sheet, known.form, known.key)
    page = SheetPage(seat, known, read, draft)
    visit.title = page.title


class SheetElement(Element, component="sheet.js"):
    """The sentences with their blanks."""

    def __init__(self, html: Markup, said: dict[str, str], place: str) -> None:
        """Put them on the page."""
        super().__init__()
        self._props.update(html=str(html), said=said, goal=["", 0], place=place)

    def show(self, html: Markup | None, said: dict[str, str], goal: str = "") -> None:
        """Say what is wrong where; draw anew only what asks for something else now, and lead to a field."""
        self._props["said"] = said
        if html is not None:
            self._props["html"] = str(html)
        if goal:
            self._props["goal"] = [goal, self._props["goal"][1] + 1]
        self.update()


class SheetPage:
    """One open sheet."""

    def __init__(self, seat: Seat, known: Known, read: Read, draft: Typed | None) -> None:
        """Draw it; everything was read before."""
        self.lang, self.known, self.read, self.draft = seat.lang, known, read, draft
        self.sheet, self.refusal = known.sheet, None
        self.is_saved = False
        self.told = False  # mistakes are told as soon as somebody has typed or wants to save
        self.turn = asyncio.Lock()  # what is typed, added and saved is done in the order in which it came
        head = page_head(seat.lang, self.title, note="" if known.row else say.WHY_NEW, back=(say.BACK, "/programmes"))
        Block(joined([style_html(), head]))
        self.notices = Block(draft_html(seat.lang, draft), {"draft": self._drafted})
        with ui.element("div").classes("programme-columns"):
            self.element = SheetElement(self._html(), self._said(), f"programme:{seat.person}/{known.row}")
            for name in ("typed", "act", "found"):
                self.element.on(name, getattr(self, f"_{name}"))
            acts: dict[str, Any] = {"save": self._save, "leave": self._leave, "goto": self._goto}
            self.side = Block(self._side(), acts, tag="aside", classes="programme-side")

    refusal: Text | None

    @property
    def title(self) -> Text:
        """What the page is called."""
        before = self.known.before
        return say.EDIT.fill(title=before.head.title) if before else say.NEW

    def _html(self) -> Markup:
        known = self.known
        drawing = Drawing(self.lang, known.form, known.others(self.sheet["from"]), known.rechecks())
        return drawing.html(self.sheet, known.forms)

    def _side(self) -> Markup:
        return beside_html(self.lang, self.known, self.read, self.refusal)

    def _said(self) -> dict[str, str]:
        """What stands at single fields: what is wrong there, and each rule in words."""
        said = {f"!{name}": text.to(self.lang) for name, text in self.read.wrong.items()} if self.told else {}
        alerts = self.read.programme.alerts if self.read.programme else ()
        for number, alert in enumerate(alerts):
            try:
                said[f"alerts.{number}.told"] = condition_words(alert.when, self.known.form).to(self.lang)
            except ExpressionProblem:
                continue
        return said

    async def _look(self, *, anew: bool = False, goal: str = "") -> None:
        self.read = await read_typed(self.sheet, self.known.form, self.known.key)
        self.element.show(self._html() if anew else None, self._said(), goal)
        self.side.show(self._side())

    async def _keep(self, seat: Seat) -> None:
        typed = Typed(self.known.version, {"sheet": self.sheet})
        await keep_draft(seat, NOUN, self.known.row, typed)

    # what the browser tells

    async def _typed(self, event: GenericEventArguments) -> None:
        async with self.turn:
            seat = await current_seat()
            await self._take(seat, event.args)
            self.element.run_method("heard")

    async def _take(self, seat: Seat, told: Any) -> None:
        anew = await self._draft_first()
        given = told[0] if len(told) == 1 and isinstance(told[0][0], list) else told
        for name, value, on in given:
            if name == "form":
                if self.known.row or str(value) not in self.known.forms:
                    continue
                self.known = await another_form(seat, self.known, str(value))
                self.sheet, anew = self.known.sheet, True
            else:
                anew = filling.put(self.sheet, str(name), str(value), on) or anew
        self.told, self.refusal = True, None
        await self._keep(seat)
        await self._look(anew=anew)

    async def _found(self, event: GenericEventArguments) -> None:
        """What reached nobody before the page was gone comes on top of the draft."""
        async with self.turn:
            await self._take(await current_seat(), event.args)
            self.element.show(self._html(), self._said())
            self.element.run_method("heard")

    async def _act(self, event: GenericEventArguments) -> None:
        name, key = (str(part) for part in event.args)
        if name == "save":
            await self._save(key, "")
            return
        async with self.turn:
            seat, goal = await current_seat(), ""
            await self._draft_first()
            if name == "add":
                goal = filling.add(self.sheet, key)
            elif name == "drop":
                filling.drop(self.sheet, key)
            elif name == "own":
                filling.open_rule(self.sheet, key, self.known.form)
                goal = f"{key}.rows.0.question"
            else:
                return
            await self._keep(seat)
            self.told = name != "add"
            await self._look(anew=True, goal=goal)

    def _goto(self, key: str, value: str) -> None:
        del value
        self.element.show(None, self._said(), key)

    async def _leave(self, key: str, value: str) -> None:
        del value
        if self.draft is None:  # one that nobody has decided about stays
            await drop_draft(await current_seat(), NOUN, self.known.row)
        await go(key if key.startswith("/programmes") else "/programmes")

    # drafts

    async def _drafted(self, key: str, value: str) -> None:
        del value
        async with self.turn:
            seat, draft, self.draft = await current_seat(), self.draft, None
            self.notices.show(draft_html(self.lang, None))
            if key == "discard" or draft is None:
                await drop_draft(seat, NOUN, self.known.row)
                return
            await self._resume(draft)
            self.told = True
            await self._look(anew=True)

    async def _draft_first(self) -> bool:
        """Who types past an offered draft goes on with it: what was typed then and what is typed now are both kept."""
        draft, self.draft = self.draft, None
        if draft is None:
            return False
        await self._resume(draft)
        self.notices.show(draft_html(self.lang, None))
        toast(say.TAKEN_UP, tone="information")
        return True

    async def _resume(self, draft: Typed) -> None:
        """Go on with what was typed; where another version has come into use meanwhile the changes are told from it."""
        held = draft.values.get("sheet")
        if not isinstance(held, dict):
            return
        if held.get("form") != self.known.form.id and held.get("form") in self.known.forms:
            self.known = await another_form(await current_seat(), self.known, str(held["form"]))
        self.sheet = self.known.sheet | {name: value for name, value in held.items() if name in self.known.sheet}
        self.known.sheet = self.sheet

    # saving

    async def _save(self, key: str, value: str) -> None:
        del key, value
        async with self.turn:
            if self.is_saved:  # pressed twice: the page that follows is on its way
                return
            seat = await current_seat()
            self.read = await read_typed(self.sheet, self.known.form, self.known.key)
            if self.read.programme is not None and self.read.programme == self.known.before:
                toast(say.NO_CHANGES, tone="information")
                return
            try:
                done = await save_typed(seat, self.sheet, self.known.key, after=self.known.version)
            except Refused as refused:
                await self._moved(refused.text)
                return
            self.told = True
            if isinstance(done, Read):
                await self._look(goal=next(iter(done.wrong)))
                return
            self.is_saved = True
            await drop_draft(seat, NOUN, self.known.row)
            title = done.programme.head.title
            toast(say.SAVED.fill(version=done.version) if self.known.row else say.CREATED.fill(title=title))
            await go(f"/programmes/{done.row}")

    async def _moved(self, text: Text) -> None:
        """Say why nothing was saved; what is shown from now on is told from the version in use."""
        self.refusal = text
        if self.known.row:
            self.known.running = await programme_at(self.known.row)
        await self._look()
