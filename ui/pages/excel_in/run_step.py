"""Step 5: the import on its way, what it did, and the way back."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from nicegui import background_tasks

from models.database import reader
from models.intake.running import runs, start
from models.intake.undoing import Undone, undo
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from ui.pages.excel_in import words as say
from ui.pages.excel_in.arriving import may_see_batch
from ui.pages.excel_in.parts import bar, count_figures, framed, importing_seat, lines, noted, step_buttons
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import chip
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice
from ui.parts.stage import confirm

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat

BATCH = """
SELECT file_name, state, store_id, noun, rows, done, "new", updated, unchanged, skipped, wrong, note
FROM import_batch WHERE id = ?
"""
GONE = Text(zh="没有这次导入，或它属于别的门店。", en="There is no such import, or it is another store's.")
LOOK_SECONDS = 0.3


@dataclass
class Batch:
    """One import as its page shows it."""

    id: int
    name: str = ""
    state: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    rows: int = 0
    done: int = 0
    notes: list[Text] = field(default_factory=list)
    undone: Undone | None = None
    busy: bool = False
    refused: Text | None = None

    async def look(self, seat: Seat) -> None:
        """Read how it stands."""
        found = await reader().rows(BATCH, [self.id])
        if not found or not may_see_batch(seat, found[0][2], found[0][3]):
            raise Refused(GONE)
        self.name, self.state, _, _, self.rows, self.done, *counts, note = found[0]
        self.counts = dict(zip(say.COUNTS, counts, strict=True))
        self.notes = [Text(**words) for words in _noted(note)]


async def run_step(seat: Seat, number: int) -> None:
    """Show an import: running, over, or undone."""
    batch = Batch(number)
    await batch.look(seat)
    page = _Page(seat, batch)
    page.show()


class _Page:
    def __init__(self, seat: Seat, batch: Batch) -> None:
        self.seat, self.batch = seat, batch
        self.block: Block | None = None

    def show(self) -> None:
        self.block = Block(self.html(), {"stop": self.stop, "on": self.go_on, "undo": self.undo})
        if self.batch.id in runs:
            background_tasks.create(self.follow(), name="follow an import")

    async def follow(self) -> None:
        while self.block is not None and not self.block.is_deleted:
            is_running = self.batch.id in runs
            try:
                await self.batch.look(self.seat)
            except Refused as refused:  # its table has been switched off
                self.batch.refused = refused.text
            self.block.show(self.html())
            if not is_running:
                return
            await asyncio.sleep(LOOK_SECONDS)

    async def stop(self, key: str, value: str) -> None:
        del key, value
        await importing_seat()
        if run := runs.get(self.batch.id):
            run.stop = True

    async def go_on(self, key: str, value: str) -> None:
        del key, value
        seat = await importing_seat()
        await self.batch.look(seat)
        start(self.batch.id, seat)
        await self.follow()

    async def undo(self, key: str, value: str) -> None:
        del key, value
        seat, batch = await importing_seat(), self.batch
        if batch.busy or not await confirm(say.UNDO, say.UNDO_ASK, say.UNDO, danger=True):
            return
        batch.busy = True
        self.draw()
        try:
            batch.undone = await undo(batch.id, seat)
        except Refused as refused:
            batch.refused = refused.text
        batch.busy = False
        with suppress(Refused):  # its table may have been switched off meanwhile; that has been told
            await batch.look(seat)
        self.draw()

    def draw(self) -> None:
        if self.block is not None and not self.block.is_deleted:
            self.block.show(self.html())

    def html(self) -> Markup:
        lang, batch = self.seat.lang, self.batch
        is_running = batch.id in runs
        text, tone = say.STATES["halted" if batch.state == "running" and not is_running else batch.state]
        parts: list[Markup] = [tag("p", chip(lang, text, tone), class_="chip-line")]
        if is_running:
            parts.append(bar(batch.done, batch.rows, f"{batch.done:,} / {batch.rows:,} {say.ROWS.to(lang)}"))
            parts.append(tag("p", say.RUNNING.to(lang), class_="quiet"))
        if batch.busy:
            parts.append(bar(0, 0, say.UNDOING.to(lang)))
        if batch.refused:
            parts.append(notice(lang, batch.refused, "bad"))
        parts += [
            count_figures(lang, batch.counts),
            noted(lang, batch.notes if batch.state != "undone" else []),
            self.taken_back(),
        ]
        return framed(lang, 4, *parts, self.buttons(is_running=is_running), note=batch.name)

    def taken_back(self) -> Markup:
        done, lang = self.batch.undone, self.seat.lang
        if done is None:
            return NOTHING
        told = notice(
            lang, say.UNDONE.fill(removed=done.removed, restored=done.restored, archived=done.archived), "good"
        )
        if not done.kept:
            return told
        kept = [
            tag("a", f"{RESOURCES[noun].one.to(lang)} {name or row}", href=f"/{noun}/{row}")
            if noun in RESOURCES
            else tag("span", str(name or row))  # its table has been switched off since
            for noun, row, name in done.kept[:50]
        ]
        return joined([told, tag("p", say.KEPT.to(lang)), lines(kept)])

    def buttons(self, *, is_running: bool) -> Markup:
        batch, lang = self.batch, self.seat.lang
        left = batch.state in {"running", "cancelled", "failed"} and not is_running
        over = not is_running and batch.state != "undone"
        return step_buttons(
            lang,
            Button(text=say.STOP, act="stop") if is_running else None,
            Button(text=say.GO_ON, act="on", weight="primary") if left else None,
            Button(text=say.SEE_CUSTOMERS, href="/customers", weight="primary") if batch.state == "done" else None,
            Button(text=say.DOWNLOAD_FAILED, href=f"/import/{batch.id}/failed.xlsx", icon="download", whole=True)
            if batch.counts.get("wrong") and not is_running
            else None,
            Button(text=say.UNDO, act="undo", icon="undo", disabled=batch.busy) if over else None,
            Button(text=say.NEW_IMPORT, href="/import"),
        )


def _noted(note: Any) -> list[dict[str, str]]:
    try:
        return list(json.loads(note)) if note else []
    except ValueError:
        return []
