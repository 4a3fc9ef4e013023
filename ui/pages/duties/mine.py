"""My sheet of today: one thumb ticks, photographs, or gives a reason; everything is kept at once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from nicegui.element import Element

from models.database import reader
from models.duties.checklist import store_now
from models.duties.making import make_sheets
from models.duties.settling import happened, not_done, take_back, tick
from models.duties.sheets import own_sheets, recent_reasons
from models.people.seats import seat_of_the_machine
from models.problem import Refused
from models.uploads.reading import uploads_named
from surveys.checklists import checklists_in_use
from ui.pages.duties import words as say
from ui.pages.duties.drawing import (
    Desk,
    Open,
    day_words,
    events_html,
    progress_html,
    sheet_html,
    sides_html,
    style_html,
)
from ui.pages.printing.addresses import duties_address, print_button
from ui.parts.block import Block
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined
from ui.parts.notices import empty_state
from ui.parts.stage import toast
from ui.session import current_seat
from ui.widgets.file import Files

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.duties.checklist import Checklist
    from models.duties.sheets import SheetShown
    from ui.routes import Visit

KEYS_SQL = """
SELECT DISTINCT l.form_key FROM holding h JOIN duty_list l ON l.post_id = h.post_id
WHERE h.person_id = ? AND h.archived_at IS NULL AND l.archived_at IS NULL AND l.is_on = ?
"""
MOST_PHOTOS = 9


class Photos(Element, component="duty_photo.js"):
    """Hears that photos of a line have arrived."""

    def __init__(self, told: Callable[[int, list[str]], Awaitable[None]]) -> None:
        """Put it on the page; it shows nothing itself."""
        super().__init__()
        self._tell = told
        self.on("photos", self._heard)

    def first_paint(self) -> Markup:
        """Draw nothing."""
        return NOTHING

    async def _heard(self, event: GenericEventArguments) -> None:
        line, files = event.args
        if str(line).isdigit() and isinstance(files, list):
            await self._tell(int(line), [str(one) for one in files[:MOST_PHOTOS]])


async def mine_page(seat: Seat, visit: Visit) -> None:
    """Build the page; today's sheets are made here where the timed work has not come round yet."""
    del visit
    checklists = await _checklists(seat)
    now = store_now(seat.zone)
    sheets = await own_sheets(seat, now)
    if checklists and not any(sheet.day == now.date() for sheet in sheets):
        await make_sheets(await seat_of_the_machine(), {one.key: one for one in checklists}, now, people=[seat.person])
    page = Mine(checklists)
    html = await page.read(seat)
    page.build(seat, html)


async def _checklists(seat: Seat) -> list[Checklist]:
    """Give the checklists of the posts that somebody holds."""
    keys = {row[0] for row in await reader().rows(KEYS_SQL, [seat.person, True])}
    if not keys:
        return []
    return [one for key, one in (await checklists_in_use()).items() if key in keys]


class Mine:
    """One open page of one person."""

    def __init__(self, checklists: Sequence[Checklist]) -> None:
        """Begin with nothing open."""
        self.checklists = list(checklists)
        self.opened = Open()
        self.reasons: list[str] = []
        self.block: Block

    def build(self, seat: Seat, html: Markup) -> None:
        """Put it on the page."""
        acts: dict[str, Any] = {
            "tick": self._tick, "note": self._open_note, "why": self._open_why, "reason": self._reason,
            "typed": self._typed, "back": self._back, "event": self._event,
        }  # fmt: skip
        self.block = Block(html, acts, classes="duties")
        Files(seat.lang)
        Photos(self._photos)

    async def read(self, seat: Seat) -> Markup:
        """Read everything and draw it."""
        now = store_now(seat.zone)
        sheets = await own_sheets(seat, now)
        given = await recent_reasons(seat, now.date())
        usual = [text.to(seat.lang) for text in say.USUAL_REASONS]
        self.reasons = list(dict.fromkeys([*given, *usual]))[: max(len(usual), len(given))]
        files = [one for sheet in sheets for line in sheet.lines for one in line.files]
        desk = Desk(seat, now, self.opened, self.reasons, await uploads_named(files))
        return self._html(desk, sheets)

    def _html(self, desk: Desk, sheets: Sequence[SheetShown]) -> Markup:
        lang, today = desk.lang, desk.now.date()
        mine = [sheet for sheet in sheets if sheet.day == today]
        print_ = [print_button(duties_address())] if mine else []
        named = page_head(lang, say.MINE, note=day_words(today), actions=print_)
        head = joined([named, sides_html(desk.seat, "/duties")])
        earlier = [sheet for sheet in sheets if sheet.day < today]
        if not mine and not earlier:
            text = say.NOTHING_TODAY if self.checklists else say.NO_POST
            empty = empty_state(lang, text, icon_name="check")
            return joined([style_html(), head, empty, events_html(lang, self.checklists)])
        titles = {one.key: one.title for one in self.checklists}
        posts = Counter(one.post.to(lang) for one in mine)  # a second sheet of one post goes by its own name
        named_by = [one.post if posts[one.post.to(lang)] == 1 else titles.get(one.form_key, one.post) for one in mine]
        return joined(
            [
                style_html(),
                head,
                progress_html(lang, mine) if mine else NOTHING,
                *(sheet_html(desk, one, say.EARLIER.fill(day=day_words(one.day))) for one in earlier),
                *(sheet_html(desk, one, title) for one, title in zip(mine, named_by, strict=True)),
                events_html(lang, self.checklists),
            ]
        )

    async def _again(self) -> None:
        self.block.show(await self.read(await current_seat()))

    async def _do(self, line: int, doing: Callable[[Seat], Awaitable[str]], *, undo: bool = True) -> None:
        """Enter something, tell it, and show the sheet as it is now; what is refused says why at the line."""
        try:
            state = await doing(await current_seat())
        except Refused as refused:
            if self.opened.line == line:
                self.opened.problem = refused.text
            else:
                toast(refused.text, tone="attention")
        else:
            self.opened = Open()

            async def back() -> None:
                await self._back(str(line), "")

            toast(say.TICKED[state], undo=back if undo else None)
        await self._again()

    async def _tick(self, key: str, value: str) -> None:
        del value
        line, note = int(key), self.opened.typed if self.opened.line == int(key) else ""
        await self._do(line, lambda seat: tick(seat, line, store_now(seat.zone), note=note))

    async def _photos(self, line: int, files: list[str]) -> None:
        await self._do(line, lambda seat: tick(seat, line, store_now(seat.zone), files=files))

    async def _reason(self, key: str, value: str) -> None:
        del value
        number, _, which = key.partition(":")
        line = int(number)
        words = self.opened.typed if which == "typed" else self.reasons[int(which)]
        await self._do(line, lambda seat: not_done(seat, line, store_now(seat.zone), words))

    async def _back(self, key: str, value: str) -> None:
        del value
        line = int(key)
        await self._do(line, lambda seat: take_back(seat, line, store_now(seat.zone)), undo=False)

    async def _event(self, key: str, value: str) -> None:
        del value
        name, _, item = key.partition("/")
        checklist = next((one for one in self.checklists if one.key == name), None)
        if checklist is None:
            return
        seat = await current_seat()
        try:
            await happened(seat, checklist, item, store_now(seat.zone))
            toast(say.ADDED)
        except Refused as refused:
            toast(refused.text, tone="attention")
        await self._again()

    async def _open_why(self, key: str, value: str) -> None:
        del value
        await self._open(int(key), "why")

    async def _open_note(self, key: str, value: str) -> None:
        del value
        await self._open(int(key), "note")

    async def _open(self, line: int, mode: str) -> None:
        is_same = (self.opened.line, self.opened.mode) == (line, mode)
        self.opened = Open() if is_same else Open(line, mode)
        await self._again()

    def _typed(self, key: str, value: str) -> None:
        if self.opened.line == int(key):
            self.opened.typed = value
