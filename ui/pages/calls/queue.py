"""The queue: how many are to be called, who they are, and one button to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.database.stored import moment_of
from models.kinds.datetime import local
from models.tables.surveys import INVITATION_OUTCOME, LINK_SENT
from surveys.calling import Waiting, next_call, queue
from surveys.library import programmes
from surveys.pausing import WithLink, with_link
from ui.frame import go
from ui.pages.calls import words as say
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.figures import section
from ui.parts.heads import page_head
from ui.parts.markup import joined, tag
from ui.parts.notices import empty_state
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.routes import Visit

SHOWN = 100
MOST = 1000  # are counted, as on the first page


async def queue_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    del visit
    waiting, paused = await queue(seat, limit=MOST), await with_link(seat, limit=SHOWN)
    titles = {one.row: one.programme.head.title.to(seat.lang) for one in await programmes()}
    actions = [Button(text=say.START, act="start", icon="phone", weight="primary", disabled=not waiting),
               Button(text=say.ALL_DRAWN, href="/invitations"),
               Button(text=say.QUIET, href="/quiet_phones")]  # fmt: skip
    Block(page_head(seat.lang, say.TITLE, count=len(waiting), note=say.WHY, actions=actions), {"start": _start})
    Block(_table(seat.lang, waiting[:SHOWN], titles))
    if len(waiting) > SHOWN:
        Block(tag("p", say.ONLY_FIRST.fill(count=SHOWN).to(seat.lang), class_="quiet"))
    if paused:
        Block(section(seat.lang, say.WITH_LINK, _paused(seat, paused, titles)), classes="call-paused")


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


def _tried(lang: str, one: Waiting) -> str:
    words = [str(one.attempts)] if one.attempts else []
    return " · ".join([*words, INVITATION_OUTCOME[LINK_SENT].to(lang)] if one.outcome == LINK_SENT else words)


def _paused(seat: Seat, paused: Sequence[WithLink], titles: Mapping[int, str]) -> Markup:
    """Draw those who have a link and are waited for: when it was sent, and from when they are called."""
    lang = seat.lang
    head = tag("tr", *(tag("th", text.to(lang)) for text in say.LINK_COLUMNS))
    rows = (
        tag(
            "tr",
            tag("td", tag("a", one.asks or "—", href=f"/calls/{one.id}")),
            tag("td", one.plate or "—", class_="plate"),
            tag("td", titles.get(one.programme, "")),
            tag("td", sent_words(local(moment_of(one.sent_at)).date(), seat.today).to(lang)),
            tag("td", str(one.due_on)[5:10], data_label=say.LINK_COLUMNS[4].to(lang)),
        )
        for one in paused
    )
    return tag("table", tag("thead", head), tag("tbody", *rows), class_="call-list")


def sent_words(sent_on: date, today: date) -> Text:
    """Say when a link was sent, as one colleague tells another."""
    days = (today - sent_on).days
    return say.SENT_LATELY[days] if days in say.SENT_LATELY else say.SENT_ON.fill(day=f"{sent_on:%m-%d}")


def _row(lang: str, one: Waiting, titles: Mapping[int, str]) -> Markup:
    due: object = f"{str(one.due_on)[5:10]} / {str(one.expires_on)[5:10]}"
    if one.call_back_at:
        due = joined([say.PROMISED.to(lang), " ", f"{local(moment_of(one.call_back_at)):%m-%d %H:%M}"])
    cells = (
        tag("a", one.asks or "—", href=f"/calls/{one.id}"),
        one.plate or "—",
        titles.get(one.programme, ""),
        due,
        _tried(lang, one),
    )
    labels = (None, None, None, *(text.to(lang) for text in say.COLUMNS[3:]))
    return tag(
        "tr",
        *(
            tag("td", cell, class_="plate" if place == 1 else None, data_label=label)
            for place, (cell, label) in enumerate(zip(cells, labels, strict=True))
        ),
    )
