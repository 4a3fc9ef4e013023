"""Duplicates: likely pairs side by side, one after the other, to be merged or told apart."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from nicegui import background_tasks

from models.access import HEADS, Role
from models.duplicates.facing import Facing, face
from models.duplicates.merging import BOTH, GONE, KEPT, merge
from models.duplicates.searching import SEARCHED, decide_again, decide_not_same, find_duplicates
from models.duplicates.unmerging import PastMerge, last_merges, unmerge
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from ui.pages.duplicates.pair import pair_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import section
from ui.parts.heads import page_head, tabs
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state, notice
from ui.parts.stage import stage, toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.duplicates.searching import Pair
    from ui.routes import Pages, Visit

PAGE: Final = "/duplicates"
MERGERS: Final = HEADS | Role.SUPERVISOR
FRESH_SECONDS: Final = 600
TITLE: Final = Text(zh="重复档案", en="Duplicates")
WHY: Final = Text(
    zh="找出可能是同一个人、同一台车的档案，逐对核对。合并随时可以撤销。",
    en="Files that may be of one person or one car, pair by pair. A merge can be taken back at any time.",
)
LOOKING: Final = Text(zh="正在比对全部{title}……", en="Comparing all {title} …")
NOTHING_LEFT: Final = Text(
    zh="没有发现重复的{title}。导入新表格后可以再查一次。",
    en="No duplicates among {title}. Look again after the next import.",
)
AGAIN: Final = Text(zh="重新查找", en="Look again")
BROKEN: Final = Text(zh="查找没有完成，请再试一次。", en="The search did not finish. Please try again.")
MERGED: Final = Text(zh="已合并到“{label}”", en="Merged into “{label}”")
UNDONE: Final = Text(zh="合并已撤销，两份档案都恢复了", en="The merge is taken back; both files are there again")
STAYS: Final = Text(zh="合并已撤销，但有 {count} 处保持现状：{what}", en="Taken back, except for {count}: {what}")
NOT_SAME: Final = Text(zh="记住了，以后不再提示这一对", en="Noted; this pair is not shown again")
PAST: Final = Text(zh="最近的合并", en="Latest merges")
PAST_LINE: Final = Text(zh="{label}：档案 {gone} 并入 {kept}", en="{label}: file {gone} merged into {kept}")
UNDO: Final = Text(zh="撤销合并", en="Take back")


@dataclass
class _Found:
    """The pairs of the last search, kept for a while for everybody: each sees only those in their scope."""

    at: float = 0.0
    pairs: Sequence[Pair] = field(default_factory=list)


_found: dict[str, _Found] = {}


def add_duplicate_pages(pages: Pages) -> None:
    """Register the page."""
    pages.add(PAGE, _page, title=TITLE, roles=MERGERS, key="duplicates")


async def _page(seat: Seat, visit: Visit) -> None:
    asked = dict(parse_qsl(visit.query)).get("of", SEARCHED[0])
    page = _Page(seat, asked if asked in SEARCHED else SEARCHED[0])
    kept = _found.get(page.noun)
    if kept is not None and time.monotonic() - kept.at < FRESH_SECONDS:
        page.queue = list(kept.pairs)
        await page.step(seat)
    page.past = await last_merges(page.resource, seat)
    page.build(is_known=kept is not None and bool(kept.at))


class _Page:
    """One opening of the page: a queue of pairs, the first of them on show."""

    block: Block

    def __init__(self, seat: Seat, noun: str) -> None:
        self.lang, self.noun, self.resource = seat.lang, noun, RESOURCES[noun]
        self.queue: list[Pair] = []
        self.facing: Facing | None = None
        self.past: Sequence[PastMerge] = ()
        self.chosen: dict[str, str] = {}
        self.swapped = False
        self.progress: float | None = None
        self.broken = False

    def build(self, *, is_known: bool) -> None:
        sides = [(RESOURCES[noun].title, f"{PAGE}?of={noun}") for noun in SEARCHED]
        head = page_head(self.lang, TITLE, note=WHY)
        Block(joined([head, tabs(self.lang, sides, f"{PAGE}?of={self.noun}")]))
        acts: dict[str, Any] = {
            "pick": self._pick,
            "keep": self._keep,
            "merge": self._merge,
            "apart": self._apart,
            "skip": self._skip,
            "again": self._again,
            "undo": self._undo,
        }
        if not is_known:
            self.progress = 0.0
        self.block = Block(self.html(), acts)
        if not is_known:
            background_tasks.create(self._look(), name="search for duplicates")

    def html(self) -> Markup:
        lang, title = self.lang, self.resource.title
        if self.progress is not None:
            looking = tag("p", LOOKING.fill(title=title).to(lang))
            return joined([looking, tag("progress", class_="tidy-progress", value=self.progress or None)])
        shown = (
            pair_html(lang, self.facing, self.chosen, left=len(self.queue), swapped=self.swapped)
            if self.facing
            else empty_state(lang, NOTHING_LEFT.fill(title=title), Button(text=AGAIN, act="again"), icon_name="merge")
        )
        wrong = notice(lang, BROKEN, "bad", Button(text=AGAIN, act="again")) if self.broken else NOTHING
        return joined([wrong, shown, self._past_html()])

    def _past_html(self) -> Markup:
        if not self.past:
            return NOTHING
        rows = (
            tag(
                "li",
                tag(
                    "div",
                    PAST_LINE.fill(label=one.label, kept=f"#{one.kept}", gone=f"#{one.gone}").to(self.lang),
                    tag("p", f"{one.by} · {one.at:%Y-%m-%d}", class_="quiet"),
                    class_="own-field",
                ),
                button(self.lang, Button(text=UNDO, act=f"undo={one.number}", weight="quiet")),
            )
            for one in self.past
        )
        return tag("div", section(self.lang, PAST, tag("ul", *rows, class_="own-fields")), class_="tidy-past")

    async def _look(self) -> None:
        try:
            pairs = await find_duplicates(self.noun, self._told)
            _found[self.noun] = _Found(time.monotonic(), pairs)
            self.queue = list(pairs)
            await self.step(await current_seat(self.block.client))
        except Refused:
            return  # the session is over meanwhile
        except Exception:
            self.broken = True
            raise
        finally:
            self.progress = None
            if not self.block.is_deleted:
                self.block.show(self.html())

    def _told(self, part: float) -> None:
        self.progress = part
        if not self.block.is_deleted:
            self.block.show(self.html())

    async def step(self, seat: Seat) -> None:
        """Bring up the first pair of the queue that the seat may see and change."""
        self.chosen, self.swapped, self.facing = {}, False, None
        while self.queue and self.facing is None:
            self.facing = await face(self.resource, seat, self.queue[0])
            if self.facing is None:
                self.queue.pop(0)

    async def _next(self, seat: Seat) -> None:
        done = self.queue.pop(0)
        if kept := _found.get(self.noun):
            kept.pairs = [pair for pair in kept.pairs if pair != done]
        await self.step(seat)
        self.past = await last_merges(self.resource, seat)
        self.block.show(self.html())

    def _pick(self, key: str, value: str) -> None:
        if value in {KEPT, GONE, BOTH}:
            self.chosen[key] = value
            self.block.show(self.html())

    def _keep(self, _key: str, value: str) -> None:
        self.swapped, self.chosen = value == "other", {}
        self.block.show(self.html())

    async def _merge(self, _key: str, _value: str) -> None:
        if self.facing is None:
            return
        seat, facing = await current_seat(), self.facing
        kept, gone = facing.sides(swapped=self.swapped)
        merged = await merge(self.resource, seat, kept.id, gone.id, self.chosen)
        toast(MERGED.fill(label=facing.label(kept, self.lang)), undo=lambda: self._undo(str(merged.number), ""))
        await self._next(seat)

    async def _apart(self, _key: str, _value: str) -> None:
        if self.facing is None:
            return
        seat, (one, other) = await current_seat(), (self.facing.one.id, self.facing.other.id)
        await decide_not_same(seat, self.resource, one, other)

        async def again() -> None:
            await decide_again(await current_seat(), self.resource, one, other)
            await self._again("", "")

        toast(NOT_SAME, undo=again)
        await self._next(seat)

    async def _skip(self, _key: str, _value: str) -> None:
        self.queue.append(self.queue.pop(0))
        await self.step(await current_seat())
        self.block.show(self.html())

    async def _again(self, _key: str, _value: str) -> None:
        await current_seat()
        if self.progress is None:
            self.progress, self.broken = 0.0, False
            self.block.show(self.html())
            await self._look()

    async def _undo(self, key: str, _value: str) -> None:
        seat = await current_seat()
        stays = await unmerge(seat, int(key))
        if stays:
            told = "；".join(text.to(self.lang) for text in stays[:3])
            stage().toast(STAYS.fill(count=len(stays), what=told), tone="attention")
        else:
            toast(UNDONE)
        self.past = await last_merges(self.resource, seat)
        await self._again("", "")
