"""Signals: what looks as if somebody had helped the scores along, each with the rows behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from models.access import HEADS, VIEW
from models.resources import RESOURCES
from models.text import Text
from surveys.signals import DAYS, Behind, Signal, signals
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip
from ui.parts.heads import page_head, tabs
from ui.parts.markup import NOTHING, joined, tag
from ui.session import current_seat

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from surveys.signals import Link
    from ui.routes import Pages, Visit

TITLE: Final = Text(zh="异常信号", en="Signals")
WHY: Final = Text(
    zh="信号只说明值得看一眼，不等于有人做了手脚。先看背后的记录，再找人谈。",
    en="A signal is a reason to look, not a verdict. Read the rows behind it before you talk to anybody.",
)
NOTHING_ODD: Final = Text(zh="没有发现", en="nothing found")
FOUND: Final = Text(zh="{count} 处", en="{count} found")
LAST: Final = Text(zh="近 {days} 天", en="Last {days} days")
OPEN: Final = Text(zh="查看", en="open")
MORE: Final = Text(zh="还有 {count} 条", en="{count} more")
SHOW: Final = Text(zh="看记录", en="Show the rows")
HIDE: Final = Text(zh="收起", en="Hide the rows")
SPANS: Final = (30, 90, 365)
SHOWN: Final = 30
LINKS: Final = 12


def add_signal_pages(pages: Pages) -> None:
    """Register the page."""
    pages.add("/signals", _page, title=TITLE, roles=HEADS, key="signals")


async def _page(seat: Seat, visit: Visit) -> None:
    asked = parse_qs(visit.query).get("days", [""])[0]
    days = int(asked) if asked in {str(span) for span in SPANS} else DAYS
    found = await signals(seat, days)
    lang = seat.lang
    spans = [(LAST.fill(days=span), f"/signals?days={span}") for span in SPANS]
    found.sort(key=lambda one: one.count == 0)
    head = joined([page_head(lang, TITLE, note=WHY), tabs(lang, spans, f"/signals?days={days}")])
    Block(head)
    for one in found:
        _Shown(seat, one)


class _Shown:
    """One signal; its lines come when somebody wants to see them."""

    def __init__(self, seat: Seat, one: Signal) -> None:
        self.one, self.is_open = one, False
        self.block = Block(self._html(seat), {"lines": self._turn}, classes="signals")

    async def _turn(self, key: str, value: str) -> None:
        del key, value
        self.is_open = not self.is_open
        self.block.show(self._html(await current_seat()))

    def _html(self, seat: Seat) -> Markup:
        lang, one = seat.lang, self.one
        found = FOUND.fill(count=one.count) if one.count else NOTHING_ODD
        title = tag("h2", one.title.to(lang), " ", chip(lang, found, "attention" if one.count else "good"))
        show = Button(text=HIDE if self.is_open else SHOW, act="lines", icon="up" if self.is_open else "down",
                      weight="quiet", disabled=not one.lines)  # fmt: skip
        lines = _lines(seat, one) if self.is_open else NOTHING
        said = tag("p", one.sentence.to(lang), class_="quiet")
        head = tag("header", title, button(lang, show))
        return tag("section", head, said, lines, class_="section", data_signal=one.key)


def _lines(seat: Seat, one: Signal) -> Markup:
    lines = [_line(seat, line) for line in one.lines[:SHOWN]]
    rest = len(one.lines) - len(lines)
    more = tag("p", MORE.fill(count=rest).to(seat.lang), class_="quiet") if rest else NOTHING
    return joined([tag("ul", *lines, class_="signal-lines"), more])


def _line(seat: Seat, line: Behind) -> Markup:
    links = [_link(seat, link) for link in line.links[:LINKS]]
    rest = len(line.links) - len(links)
    if rest > 0:
        links.append(tag("span", MORE.fill(count=rest).to(seat.lang), class_="quiet"))
    words = tag("span", line.words.to(seat.lang), class_="odd" if line.is_odd else "quiet")
    return tag("li", words, tag("span", *links, class_="signal-links"))


def _link(seat: Seat, link: Link) -> Markup:
    words = link.words or OPEN.to(seat.lang)
    may = seat.may(RESOURCES[link.noun].can, VIEW)
    return tag("a", words, href=f"/{link.noun}/{link.row}") if may else tag("span", words)
