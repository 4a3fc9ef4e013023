"""The team's day: who has done what, comments on misses, confirming in bulk, handing over who is not here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from models.access import STORE, VIEW
from models.database import reader
from models.database.stored import day_of
from models.duties.checklist import store_now
from models.duties.held import LEADERS
from models.duties.leading import comment, confirm, hand_over, hand_over_day, set_aside
from models.duties.sheets import sheets_of_day
from models.problem import Refused
from models.resources import RESOURCES
from models.uploads.reading import uploads_named
from surveys.checklists import checklists_in_use
from ui.pages.duties import words as say
from ui.pages.duties.drawing import Desk
from ui.pages.duties.people import Absent, Colleague, page_html, to_confirm
from ui.parts.block import Block
from ui.parts.stage import toast
from ui.session import current_seat
from ui.widgets.file import Files

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from markupsafe import Markup

    from models.access import Seat
    from models.duties.sheets import SheetShown
    from ui.routes import Visit

COLLEAGUES_SQL = """
SELECT id, name, store_id, away_until FROM staff
WHERE archived_at IS NULL AND suspended_at IS NULL AND store_id IN ({stores}) ORDER BY name
"""
KEEPERS_SQL = """
SELECT DISTINCT h.person_id FROM holding h JOIN duty_list l ON l.post_id = h.post_id AND l.archived_at IS NULL
WHERE h.archived_at IS NULL AND l.is_on = ?
"""


async def team_page(seat: Seat, visit: Visit) -> None:
    """Build the page of a day; without one it is today, or the last day that still waits to be confirmed."""
    today = store_now(seat.zone).date()
    page = Team(_day(visit.query, today))
    html = await page.read(seat)
    page.build(seat, html)
    visit.follow = page.follow


def _day(query: str, today: date) -> date:
    try:
        return min(date.fromisoformat(dict(parse_qsl(query)).get("day", "")), today)
    except ValueError:
        return today


class Team:
    """One open page of a supervisor."""

    def __init__(self, day: date) -> None:
        """Begin with nothing open."""
        self.day = day
        self.opened = 0
        self.typed: dict[str, str] = {}
        self.sheets: list[SheetShown] = []
        self.colleagues: list[Colleague] = []
        self.block: Block

    def build(self, seat: Seat, html: Markup) -> None:
        """Put it on the page."""
        acts: dict[str, Any] = {
            "open": self._open, "typed": self._typed, "comment": self._comment, "all": self._comment_all,
            "confirm": self._confirm, "give": self._give, "absent": self._give_absent, "off": self._off,
        }  # fmt: skip
        self.block = Block(html, acts, classes="duty-team")
        Files(seat.lang)

    async def follow(self, seat: Seat, visit: Visit) -> bool:
        """Show another day in place."""
        self.day, self.opened, self.typed = _day(visit.query, store_now(seat.zone).date()), 0, {}
        self.block.show(await self.read(seat))
        return True

    async def read(self, seat: Seat) -> Markup:
        """Read the day and draw it."""
        now = store_now(seat.zone)
        self.sheets = await sheets_of_day(seat, self.day, now)
        files = [one for sheet in self.sheets if sheet.id == self.opened for line in sheet.lines for one in line.files]
        desk = Desk(seat, now, uploads=await uploads_named(files))
        self.colleagues = await _colleagues(seat)
        absent = await self._absent(seat, now.date())
        may = bool(seat.roles & LEADERS)
        return page_html(desk, self, absent, may=may)

    async def _absent(self, seat: Seat, today: date) -> list[Absent]:
        """Give who keeps a checklist, is away, and has no sheet today."""
        if self.day != today:
            return []
        keepers = {row[0] for row in await reader().rows(KEEPERS_SQL, [True])}
        led = seat.team if seat.scope_for(RESOURCES["duty_sheets"].can, VIEW) != STORE else None
        have = {sheet.person for sheet in self.sheets}
        return [
            Absent(one.person, one.name, one.away_until)
            for one in self.colleagues
            if one.away_until is not None and one.away_until >= today and one.person in keepers - have
            and one.person != seat.person and (led is None or one.person in led)
        ]  # fmt: skip

    async def _do(self, doing: Callable[[Seat], Awaitable[None]]) -> None:
        try:
            await doing(await current_seat())
        except Refused as refused:
            toast(refused.text, tone="attention")
        self.block.show(await self.read(await current_seat()))

    async def _open(self, key: str, value: str) -> None:
        del value
        self.opened = 0 if self.opened == int(key) else int(key)
        self.block.show(await self.read(await current_seat()))

    def _typed(self, key: str, value: str) -> None:
        self.typed[key] = value

    async def _comment(self, key: str, value: str) -> None:
        """Keep the comment on one miss as soon as it is written."""
        self.typed[key] = value
        if value.strip():
            await self._do(lambda seat: self._comment_lines(seat, [int(key)], value))

    async def _comment_all(self, key: str, value: str) -> None:
        del value
        sheet = next((one for one in self.sheets if one.id == int(key)), None)
        words = self.typed.get(f"all-{key}", "")
        if sheet is not None:
            lines = [line.id for line in sheet.silent]
            await self._do(lambda seat: self._comment_lines(seat, lines, words))

    async def _comment_lines(self, seat: Seat, lines: list[int], words: str) -> None:
        for line in lines:
            await comment(seat, line, words, store_now(seat.zone))
        toast(say.COMMENTED)

    async def _confirm(self, key: str, value: str) -> None:
        del value
        await self._do(lambda seat: self._confirm_sheets(seat, key))

    async def _confirm_sheets(self, seat: Seat, key: str) -> None:
        ready = [sheet.id for sheet in to_confirm(self.sheets, seat)]
        told = await confirm(seat, ready if key == "all" else [int(key)], store_now(seat.zone))
        if told.count:
            toast(say.CONFIRMED_COUNT.fill(count=told.count))
        for text in told.refused:
            toast(text, tone="attention")

    async def _give(self, key: str, value: str) -> None:
        del value

        async def give(seat: Seat) -> None:
            to = self._chosen(f"to-{key}")
            await hand_over(seat, int(key), to.person, store_now(seat.zone))
            toast(say.GIVEN.fill(name=to.name))

        await self._do(give)

    async def _give_absent(self, key: str, value: str) -> None:
        del value

        async def give(seat: Seat) -> None:
            to = self._chosen(f"absent-{key}")
            await hand_over_day(seat, await checklists_in_use(), int(key), to.person, store_now(seat.zone))
            toast(say.GIVEN.fill(name=to.name))

        await self._do(give)

    def _chosen(self, key: str) -> Colleague:
        found = next((one for one in self.colleagues if str(one.person) == self.typed.get(key)), None)
        if found is None:
            raise Refused(say.CHOOSE_FIRST)
        return found

    async def _off(self, key: str, value: str) -> None:
        del value

        async def off(seat: Seat) -> None:
            count = await set_aside(seat, int(key), self.typed.get(f"off-{key}", ""))
            toast(say.DAY_OFF_DONE.fill(count=count))

        await self._do(off)


async def _colleagues(seat: Seat) -> list[Colleague]:
    stores = sorted(seat.stores) or [0]
    rows = await reader().rows(COLLEAGUES_SQL.format(stores=", ".join("?" for _ in stores)), stores)
    return [Colleague(row, name, store, day_of(away) if away else None) for row, name, store, away in rows]
