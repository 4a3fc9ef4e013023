"""The queue: how many are to be called, who they are, and one button to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.database.stored import moment_of
from models.kinds.datetime import local
from surveys.calling import Waiting, next_call, queue
from surveys.library import programmes
from ui.frame import go
from ui.pages.calls import words as say
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.heads import page_head
from ui.parts.markup import joined, tag
from ui.parts.notices import empty_state
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from ui.routes import Visit

SHOWN = 100


async def queue_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    del visit
    waiting = await queue(seat, limit=SHOWN)
    titles = {one.row: one.programme.head.title.to(seat.lang) for one in await programmes()}
    actions = [Button(text=say.START, act="start", icon="phone", weight="primary", disabled=not waiting),
               Button(text=say.ALL_DRAWN, href="/invitations")]  # fmt: skip
    Block(page_head(seat.lang, say.TITLE, count=len(waiting), note=say.WHY, actions=actions), {"start": _start})
    Block(_table(seat.lang, waiting, titles))


async def _start(key: str, value: str) -> None:
    del key, value
    await open_next(await current_seat())


async def open_next(seat: Seat, *, besides: Sequence[int] = ()) -> None:
    """Open the next call; when there is none, the list that says so."""
    waiting = await next_call(seat, besides=besides)
    if waiting is None:
        toast(say.NONE, tone="information")
        await go("/calls")
    else:
        await go(f"/calls/{waiting.id}")


def _table(lang: str, waiting: Sequence[Waiting], titles: Mapping[int, str]) -> Markup:
    if not waiting:
        return empty_state(lang, say.NONE, icon_name="phone")
    head = tag("tr", *(tag("th", text.to(lang)) for text in say.COLUMNS))
    return tag(
        "table", tag("thead", head), tag("tbody", *(_row(lang, one, titles) for one in waiting)), class_="call-list"
    )


def _row(lang: str, one: Waiting, titles: Mapping[int, str]) -> Markup:
    due: object = f"{str(one.due_on)[5:10]} / {str(one.expires_on)[5:10]}"
    if one.call_back_at:
        due = joined([say.PROMISED.to(lang), " ", f"{local(moment_of(one.call_back_at)):%m-%d %H:%M}"])
    cells = (
        tag("a", one.asks or "—", href=f"/calls/{one.id}"),
        one.plate or "—",
        titles.get(one.programme, ""),
        due,
        str(one.attempts) if one.attempts else "",
    )
    return tag("tr", *(tag("td", cell) for cell in cells))
