"""Step 2: which column goes where, and by what a row is known."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from models.intake.command import with_header
from models.intake.job import offered_targets
from models.intake.mapping import HEADER_LINES, suggested
from models.intake.nouns import resource_on
from models.intake.uploads import upload_of
from models.intake.wanted import TOGETHER, Wanted
from models.path import names
from ui.frame import go
from ui.pages.excel_in import words as say
from ui.pages.excel_in.parts import choice, framed, importing_seat, step_buttons, table, ticked
from ui.parts.block import Act, Block
from ui.parts.buttons import Button, button
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.intake.mapping import Target
    from models.intake.uploads import Upload
    from models.text import Text

SAMPLES = 3
KEYS = {"customers": ("phone",), "vehicles": ("vin", "plate"), "visits": ("order_no",)}


class Columns:
    """The step as one person sees it."""

    def __init__(
        self, seat: Seat, upload: Upload, wanted: Wanted, offered: Sequence[Target], rows: list[list[str]]
    ) -> None:
        """Draw it."""
        self.seat, self.upload, self.wanted, self.offered, self.rows = seat, upload, wanted, offered, rows
        self.hints: dict[str, str] = {}
        self.nouns = {noun: resource_on(noun) for noun in wanted.nouns}  # a table may be switched off meanwhile
        acts: dict[str, Act] = {
            "column": self.column,
            "header": self.header,
            "key": self.key,
            "owner": self.owner,
            "next": self.next,
        }
        acts["suggestion"] = self.take
        self.block = Block(self.html(), acts)

    async def changed(self) -> None:
        """Keep what was decided and draw it."""
        await importing_seat(self.wanted.nouns)
        await asyncio.to_thread(self.upload.keep, self.wanted)
        self.block.show(self.html())

    async def column(self, key: str, value: str) -> None:
        """Send a column to another field; a field has one column only."""
        paths = {target.path for target in self.offered}
        self.wanted.columns = {c: t for c, t in self.wanted.columns.items() if c != int(key) and t != value}
        if value in paths:
            self.wanted.columns[int(key)] = value
        await self.changed()

    async def header(self, _: str, value: str) -> None:
        """Take another row as the headers."""
        self.wanted.header = min(max(int(value), 0), max(len(self.rows) - 1, 0))
        self.wanted = await with_header(self.wanted, self.rows, list(self.offered))
        await self.changed()

    async def key(self, noun: str, value: str) -> None:
        """Know the rows of a noun by another field."""
        if value in (*KEYS.get(noun, ()), ""):
            self.wanted.keys[noun] = value
            await self.changed()

    async def owner(self, _: str, value: str) -> None:
        """Say whether the file knows who owns the cars now."""
        self.wanted.owner_is_current = bool(value)
        await self.changed()

    async def next(self, key: str, value: str) -> None:
        """Go on to the check."""
        del key, value
        await go(f"/import?file={self.upload.id}&step=check")

    def html(self) -> Markup:
        """Draw the whole step."""
        lang, wanted = self.seat.lang, self.wanted
        note = say.COLUMNS_NOTE.fill(known=len(wanted.columns), all=sum(1 for _ in self.numbers()))
        missing = notice(lang, say.NO_COLUMN_YET, "attention") if not wanted.columns else NOTHING
        buttons = step_buttons(
            lang,
            Button(text=say.NEXT, act="next", weight="primary", disabled=not wanted.columns),
            Button(text=say.OTHER_FILE, href="/import"),
        )
        inside = [
            tag("h2", say.COLUMNS_TITLE.to(lang)),
            tag("p", note.to(lang), class_="quiet"),
            missing,
            self.settings(),
            self.columns_table(),
            buttons,
        ]
        return framed(lang, 1, *inside, note=self.upload.name)

    def numbers(self) -> range:
        """Give the numbers of all columns that hold something."""
        return range(max((len(row) for row in [self.wanted.headers, *self.rows]), default=0))

    def settings(self) -> Markup:
        """Draw what concerns the file as a whole."""
        lang, wanted = self.seat.lang, self.wanted
        lines = [
            (str(i), f"{i + 1}: {' '.join(cell for cell in row[:4] if cell)[:30]}")
            for i, row in enumerate(self.rows[:HEADER_LINES])
        ]
        parts = [
            tag("label", say.HEADER_ROW.to(lang), choice("header=", lines, str(wanted.header), say.HEADER_ROW.to(lang)))
        ]
        for noun in wanted.nouns_held:
            held = [
                name
                for name in KEYS.get(noun, names(self.nouns[noun].identify))
                if wanted.column_of(f"{noun}.{name}") is not None
            ]
            if len(held) > (0 if noun in TOGETHER else 1):
                words = say.KNOWN_BY.fill(noun=self.nouns[noun].title)
                labels = {target.path: target.field.label.to(lang) for target in self.offered}
                options = [
                    ("", say.KEY_ORDER.get(noun, say.KEY_USUAL).to(lang)),
                    *((name, labels[f"{noun}.{name}"]) for name in held),
                ]
                parts.append(
                    tag(
                        "label",
                        words.to(lang),
                        choice(f"key={noun}", options, wanted.keys.get(noun, ""), words.to(lang)),
                    )
                )
        if {"customers", "vehicles"} <= set(wanted.nouns_held):
            parts.append(ticked("owner=", say.OWNER, lang, on=wanted.owner_is_current))
        return tag("div", *parts, class_="choices")

    def columns_table(self) -> Markup:
        """Draw a line for each column."""
        lang = self.seat.lang
        hints = suggested(self.wanted.headers, self.wanted.columns, self.offered)
        rows = [
            (self.named(number), self.samples(number), self.goes_to(number, hints.get(number, "")))
            for number in self.numbers()
        ]
        return table(lang, (say.IN_FILE, say.FIRST_VALUES, say.GOES_TO), rows)

    def named(self, number: int) -> str:
        """Give a column's header."""
        header = self.wanted.headers[number] if number < len(self.wanted.headers) else ""
        return header or say.NO_HEADER.to(self.seat.lang)

    def samples(self, number: int) -> Markup:
        """Give the first values of a column."""
        below = self.rows[self.wanted.header + 1 :]
        found = [row[number] for row in below if number < len(row) and row[number]][:SAMPLES]
        return tag("span", " · ".join(words[:24] for words in found), class_="samples")

    def goes_to(self, number: int, hint: str) -> Markup:
        """Draw the choice of a field, and a suggestion where one is near."""
        lang = self.seat.lang
        groups: dict[str, list[tuple[str, str]]] = {}
        labels: dict[str, Text] = {}
        for target in self.offered:
            labels[target.path] = target.field.label
            groups.setdefault(self.nouns[target.noun].title.to(lang), []).append(
                (target.path, target.field.label.to(lang))
            )
        chosen = self.wanted.columns.get(number, "")
        picked = choice(f"column={number}", [("", say.NOT_TAKEN.to(lang))], chosen, self.named(number), groups=groups)
        if not hint or chosen:
            return picked
        maybe = say.MAYBE.fill(field=labels[hint]).to(lang)
        take = button(lang, Button(text=say.TAKE_SUGGESTION, act=f"suggestion={number}", weight="quiet"))
        self.hints[str(number)] = hint
        return joined([picked, tag("span", maybe, take, class_="maybe")])

    async def take(self, key: str, value: str) -> None:
        """Take a suggestion."""
        del value
        await self.column(key, self.hints.get(key, ""))


async def columns_step(seat: Seat, key: str) -> None:
    """Show which column goes where."""
    upload = upload_of(key, seat.person)
    wanted = upload.wanted() or Wanted()
    offered, _ = await offered_targets(wanted.nouns, seat)
    rows = await asyncio.to_thread(upload.sheets[wanted.sheet].read, 0, 40)
    Columns(seat, upload, wanted, offered, rows)
