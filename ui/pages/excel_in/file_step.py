"""Step 1: the file, its sheet, and what was imported before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from models.access import IMPORT
from models.database import reader
from models.intake.command import first_wanted, nouns_for
from models.intake.running import runs
from models.intake.uploads import upload_of
from models.intake.wanted import TOGETHER
from models.kinds import kind_named
from models.kinds.datetime import kind as moment_kind
from models.resources import RESOURCES
from models.text import Text
from ui.frame import go
from ui.pages.excel_in import words as say
from ui.pages.excel_in.arriving import Drop, may_see_batch
from ui.pages.excel_in.parts import choice, framed, importing_seat, step_buttons, table
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.markup import joined, tag

if TYPE_CHECKING:
    from markupsafe import Markup
    from nicegui.events import GenericEventArguments

    from models.access import Seat
    from models.intake.uploads import Upload

BATCHES = """
SELECT b.id, b.file_name, b.state, b.started_at, s.name, b.store_id, b.noun, b."new", b.updated, b.unchanged,
b.skipped, b.wrong FROM import_batch b LEFT JOIN staff s ON s.id = b.person_id ORDER BY b.id DESC LIMIT 50
"""
SHOWN = 20


async def file_step(seat: Seat, key: str, noun: str = "") -> None:
    """Ask for the file, then for its sheet where there are several."""
    if key:
        upload = upload_of(key, seat.person)
        Block(_sheets(seat, upload), {"sheet": lambda number, _: _take_sheet(key, number)})
        return
    rows = [row for row in await reader().rows(BATCHES) if may_see_batch(seat, row[5], row[6])][:SHOWN]
    offered = _offered(seat)
    chosen = {"nouns": noun if noun in dict(offered) else ""}  # what the list that led here holds

    def choose(_: str, value: str) -> None:
        chosen["nouns"] = value
        under.show(joined([_under(seat.lang, value), _earlier(seat, rows)]))

    Block(framed(seat.lang, 0, _what(seat, offered, chosen["nouns"])), {"what": choose})
    Drop(seat.lang).on("arrived", lambda event: _arrived(event, chosen["nouns"]))
    under = Block(joined([_under(seat.lang, chosen["nouns"]), _earlier(seat, rows)]), classes="excel-in")


def _offered(seat: Seat) -> list[tuple[str, str]]:
    lang = seat.lang
    options = (
        [("", say.TOGETHER_WORDS.to(lang))] if any(seat.may(RESOURCES[noun].can, IMPORT) for noun in TOGETHER) else []
    )
    options += [
        (noun, resource.title.to(lang))
        for noun, resource in RESOURCES.items()
        if noun not in TOGETHER and seat.may(resource.can, IMPORT)
    ]
    return options


def _what(seat: Seat, options: list[tuple[str, str]], chosen: str) -> Markup:
    lang = seat.lang
    if len(options) <= 1:
        return joined([])
    return tag(
        "div", tag("label", say.WHAT.to(lang), choice("what=", options, chosen, say.WHAT.to(lang))), class_="choices"
    )


def _under(lang: str, noun: str) -> Markup:
    own = noun in RESOURCES and bool(RESOURCES[noun].fields)
    address = f"/import/example.xlsx?noun={noun}" if own else "/import/example.xlsx"
    example = button(lang, Button(text=say.EXAMPLE, href=address, icon="sheet", weight="quiet", whole=True))
    return tag("div", example, class_="under-drop")


async def _arrived(event: GenericEventArguments, nouns: str) -> None:
    seat = await importing_seat()
    upload = upload_of(str(event.args), seat.person)
    full = [number for number, sheet in enumerate(upload.sheets) if sheet.rows]
    wanted = await first_wanted(upload, seat, nouns_for(nouns or None), full[0])
    upload.keep(wanted)
    await go(f"/import?file={upload.id}&step={'columns' if len(full) == 1 else 'file'}")


def _sheets(seat: Seat, upload: Upload) -> Markup:
    lang = seat.lang
    rows = [
        (
            joined([sheet.name or say.NAMELESS.to(lang), " ", chip(lang, say.HIDDEN_SHEET) if sheet.hidden else ""]),
            say.SHEET_ROWS.fill(rows=f"{sheet.rows:,}", columns=sheet.columns).to(lang),
            button(lang, Button(text=say.USE_SHEET, act=f"sheet={number}")),
        )
        for number, sheet in enumerate(upload.sheets)
        if sheet.rows
    ]
    heads = (say.WHICH_SHEET, Text.plain(""), Text.plain(""))
    back = step_buttons(lang, Button(text=say.OTHER_FILE, href="/import"))
    return framed(lang, 0, table(lang, heads, rows), back, note=upload.name)


async def _take_sheet(key: str, number: str) -> None:
    seat = await importing_seat()
    upload = upload_of(key, seat.person)
    before = upload.wanted()
    upload.keep(await first_wanted(upload, seat, before.nouns if before else TOGETHER, int(number)))
    await go(f"/import?file={key}&step=columns")


def _earlier(seat: Seat, rows: list[tuple[Any, ...]]) -> Markup:
    lang = seat.lang
    if not rows:
        return tag("p", say.NONE_EARLIER.to(lang), class_="quiet")
    shown = [
        (
            tag("a", row[1], href=f"/import?batch={row[0]}"),
            moment_kind.show_in(kind_named("datetime").load(row[3])),
            row[4] or "",
            _state(lang, row[0], row[2]),
            *(f"{number:,}" for number in row[7:]),
        )
        for row in rows
    ]
    heads = [say.FILE, say.WHEN, say.WHO, say.STATE, *say.COUNTS.values()]
    return joined([tag("h2", say.EARLIER.to(lang)), table(lang, heads, shown, right=range(4, 9))])


def _state(lang: str, batch: int, state: str) -> Markup:
    text, tone = say.STATES["halted" if state == "running" and batch not in runs else state]
    return chip(lang, text, tone)
