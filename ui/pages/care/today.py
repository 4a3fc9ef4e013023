"""Mine today: how many are done and left, and the list with why each is to be contacted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.care.queue import day
from models.care.rules import rules
from models.care.team import LEADS
from models.database import reader
from models.tables.care import SLIP_MEANS
from ui.pages.care import words as say
from ui.pages.care.contact import open_next
from ui.pages.care.drawing import so_far, style_html
from ui.parts.block import Block
from ui.parts.buttons import Button
from ui.parts.heads import page_head
from ui.parts.markup import joined, tag
from ui.parts.notices import empty_state
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.care.queue import Waiting
    from models.care.rules import Rule
    from ui.routes import Visit

SHOWN = 100


async def today_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    visit.title = say.TITLE
    mine, known = await day(seat), {rule.id: rule for rule in await rules(reader())}
    waiting = mine.waiting
    actions = [Button(text=say.START, act="start", icon="phone", weight="primary", disabled=not waiting)]
    if seat.roles & LEADS:
        actions.append(Button(text=say.TEAM, href="/care/team", icon="badge"))
    actions.append(Button(text=say.ALL_SLIPS, href="/slips?state=open"))
    head = page_head(seat.lang, say.TITLE, count=len(waiting), note=so_far(mine, seat.today), actions=actions)
    Block(joined([style_html(), head]), {"start": _start})
    Block(_table(seat, waiting[:SHOWN], known))
    if len(waiting) > SHOWN:
        Block(tag("p", say.ONLY_FIRST.fill(count=SHOWN).to(seat.lang), class_="quiet"))
    if mine.paused:
        Block(tag("p", say.HELD_BACK.fill(count=mine.paused).to(seat.lang), class_="quiet"))


async def _start(key: str, value: str) -> None:
    del key, value
    await open_next(await current_seat())


def _table(seat: Seat, waiting: Sequence[Waiting], known: Mapping[int, Rule]) -> Markup:
    if not waiting:
        return empty_state(seat.lang, say.NONE, icon_name="task")
    head = tag("tr", *(tag("th", text.to(seat.lang)) for text in say.COLUMNS))
    rows = (_row(seat, one, known) for one in waiting)
    return tag("table", tag("thead", head), tag("tbody", *rows), class_="call-list")


def _row(seat: Seat, one: Waiting, known: Mapping[int, Rule]) -> Markup:
    lang, rule = seat.lang, known.get(one.rule)
    by = say.AGREED.to(lang) if one.again_on and one.again_on <= seat.today else f"{one.due_on:%m-%d}"
    if one.due_on <= seat.today and by != say.AGREED.to(lang):
        by = say.LAST_DAY.to(lang)
    why = " · ".join(part for part in (rule.name.to(lang) if rule else "", one.asked_for) if part)
    cells = (
        tag("a", one.name or "—", href=f"/care/{one.id}"),
        one.plate or "—",
        why,
        SLIP_MEANS[rule.means].to(lang) if rule else "",
        by,
        str(one.tries) if one.tries else "",
    )
    labels = (None, None, None, None, *(text.to(lang) for text in say.COLUMNS[4:]))
    return tag(
        "tr",
        *(
            tag("td", cell, class_="plate" if place == 1 else None, data_label=label)
            for place, (cell, label) in enumerate(zip(cells, labels, strict=True))
        ),
    )
