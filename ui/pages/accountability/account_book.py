"""The ledger: each person's month, with what they did themselves, what they carried for others, and praise."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from models.accountability.ledger import Balance, ledger
from models.accountability.raising import path_of
from models.accountability.sharing import uses_money
from models.kinds.date import FIRST_YEAR, LAST_YEAR
from ui.pages.accountability import words as say
from ui.pages.accountability.drawing import FEN, style_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.accountability.ledger import Entry
    from models.text import Text
    from ui.routes import Visit

PAGE: Final = "/accountability_records/ledger"


async def ledger_page(seat: Seat, visit: Visit) -> None:
    """Build the page of one month."""
    first = month_in(dict(parse_qsl(visit.query)).get("month", ""), seat.today)
    last = _next(first) - timedelta(days=1)
    balances = await ledger(seat, first, last)
    lang = seat.lang
    paper = Button(text=say.PRINT, icon="print", href=f"{PAGE}.pdf?month={first:%Y-%m}", whole=True)
    printing = [paper] if balances else []
    title = f"{say.LEDGER.to(lang)} {first:%Y-%m}"
    head = page_head(lang, title, back=(say.TITLE, "/accountability_records"), actions=printing)
    body = _table(lang, balances, money=uses_money(seat.settings)) if balances else NOTHING
    if not balances:
        body = empty_state(lang, say.NOTHING.fill(month=f"{first:%Y-%m}"), icon_name="scale")
    Block(joined([style_html(), head, _moving(lang, first, seat.today), body]))
    visit.title = title


def month_in(words: str, today: date) -> date:
    """Read a month from an address, such as 2026-11; what cannot be read is the present one."""
    try:
        first = date.fromisoformat(f"{words}-01")
    except ValueError:
        return today.replace(day=1)
    return first if FIRST_YEAR < first.year < LAST_YEAR else today.replace(day=1)


def _next(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def _moving(lang: str, first: date, today: date) -> Markup:
    before = (first - timedelta(days=1)).replace(day=1)
    back = button(lang, Button(text=say.BACK_MONTH, href=f"{PAGE}?month={before:%Y-%m}", icon="left"))
    after = _next(first)
    on = button(lang, Button(text=say.NEXT_MONTH, href=f"{PAGE}?month={after:%Y-%m}", icon="right"))
    return tag("div", back, on if after <= today else NOTHING, class_="ledger-bar")


def _table(lang: str, balances: Sequence[Balance], *, money: bool) -> Markup:
    titles = [(say.PERSON, ""), (say.OWN_FAULTS, "number"), (say.LED_FAULTS, "number")]
    titles += [(say.MONEY, "number")] if money else []
    titles += [(say.MERITS, "number"), (say.RECORDS, "")]
    head = tag("tr", *(tag("th", text.to(lang), class_=kind or None, scope="col") for text, kind in titles))
    rows = [_row(lang, one, money=money) for one in balances]
    own = sum(one.points("fault", led=False) for one in balances)
    led = sum(one.points("fault", led=True) for one in balances)
    sums = [_number(lang, say.OWN_FAULTS, own), _number(lang, say.LED_FAULTS, led)]
    if money:
        sums.append(_number(lang, say.MONEY, f"{sum(one.money() for one in balances) / FEN:g}"))
    sums.append(_number(lang, say.MERITS, sum(one.points("praise") for one in balances)))
    foot = tag("tr", tag("td", say.TOTAL.to(lang)), *sums, tag("td"))
    share = NOTHING
    if own + led:
        share = tag("p", say.SHARE_OF_MANAGERS.fill(share=round(100 * led / (own + led))).to(lang))
    table = tag("table", tag("thead", head), tag("tbody", *rows), tag("tfoot", foot), class_="ledger")
    return joined([share, table])


def _row(lang: str, one: Balance, *, money: bool) -> Markup:
    numbers = [
        _number(lang, say.OWN_FAULTS, one.points("fault", led=False)),
        _number(lang, say.LED_FAULTS, one.points("fault", led=True)),
    ]
    if money:
        numbers.append(_number(lang, say.MONEY, f"{one.money() / FEN:g}"))
    numbers.append(_number(lang, say.MERITS, one.points("praise")))
    lines = tag("ul", *(_entry(lang, entry) for entry in one.entries))
    return tag("tr", tag("td", tag("strong", one.name), class_="whole"), *numbers, tag("td", lines, class_="whole"))


def _number(lang: str, label: Text, value: object) -> Markup:
    return tag("td", tag("span", value), class_="number", data_label=label.to(lang))


def _entry(lang: str, entry: Entry) -> Markup:
    link = tag("a", entry.title, href=path_of(entry.record))
    mark = chip(lang, say.MERITS, "good") if entry.kind == "praise" else NOTHING
    points = f"{entry.points} {say.POINTS.to(lang)}"
    return tag("li", tag("time", f"{entry.on:%m-%d}"), " ", link, " ", tag("span", points, class_="quiet"), " ", mark)
