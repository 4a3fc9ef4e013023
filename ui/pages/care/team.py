"""The team's day: what everybody has, what is late, who is away; slips given to others in one go."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from models.access import ROLE_WORDS
from models.care.team import loads, move, set_away
from models.problem import Refused
from ui.pages.care import words as say
from ui.pages.care.contact import PAGE
from ui.pages.care.drawing import style_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button
from ui.parts.figures import chip, section
from ui.parts.heads import page_head
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.stage import toast
from ui.session import current_seat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.care.team import Load
    from models.text import Text
    from ui.routes import Visit

NOBODY: Final = "nobody"


async def team_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    visit.title = say.TEAM
    people, nobodys = await loads(seat)
    TeamPage(people, nobodys).build(seat)


class TeamPage:
    """One opening of the page."""

    def __init__(self, people: Sequence[Load], nobodys: int) -> None:
        """Take what everybody has."""
        self.people, self.nobodys = people, nobodys
        self.source, self.takers = "", set[str]()
        self.problem: Text | None = None

    def build(self, seat: Seat) -> None:
        """Put the table and the way to move slips on the page."""
        back = (say.TITLE, PAGE)
        Block(joined([style_html(), page_head(seat.lang, say.TEAM, note=say.TEAM_WHY, back=back)]))
        self.table = Block(self._table(seat), {"away": self._away, "back": self._back})
        acts: dict[str, Any] = {"source": self._source, "taker": self._taker, "move": self._move}
        self.moving = Block(self._moving(seat), acts, classes="care-moving")

    def _table(self, seat: Seat) -> Markup:
        head = tag("tr", *(tag("th", text.to(seat.lang)) for text in say.LOAD_COLUMNS))
        rows = [self._row(seat, one) for one in self.people]
        return tag("table", tag("thead", head), tag("tbody", *rows), class_="call-list care-load")

    def _row(self, seat: Seat, one: Load) -> Markup:
        lang = seat.lang
        name = tag("a", one.name, href=f"/slips?handler={one.person}&state=open")
        role = tag("span", ROLE_WORDS[one.role].to(lang), class_="quiet")
        mark = chip(lang, say.LEFT, "bad") if one.has_left else NOTHING
        if one.is_away(seat.today) and not one.has_left:
            mark = chip(lang, say.AWAY, "attention")
        counts = (one.open, one.today, one.last_day, one.missed, one.done)
        labels = [text.to(lang) for text in say.LOAD_COLUMNS[1:]]
        late = {2: one.last_day, 3: one.missed}
        cells = [
            tag("td", f"{count:,}", class_="number bad" if late.get(place) else "number", data_label=labels[place])
            for place, count in enumerate(counts)
        ]
        box = tag(
            "input", type="date", class_="input", value=one.away_until.isoformat() if one.away_until else "",
            data_change=f"away={one.person}", aria_label=f"{one.name} {labels[-1]}", min=seat.today.isoformat(),
        )  # fmt: skip
        return tag("tr", tag("td", name, " ", role, " ", mark), *cells, tag("td", box, data_label=labels[-1]))

    def _moving(self, seat: Seat) -> Markup:
        lang = seat.lang
        whose = [("", say.CHOOSE.to(lang))]
        whose += [(str(one.person), f"{one.name}（{one.open}）") for one in self.people if one.open]
        if self.nobodys:
            whose.append((NOBODY, f"{say.NOBODYS.to(lang)}（{self.nobodys}）"))
        options = (tag("option", words, value=value, selected=value == self.source) for value, words in whose)
        chosen = tag("select", *options, id="care-source", class_="input", data_change="source")
        picks = (
            self._pick(one) for one in self.people if not one.is_away(seat.today) and str(one.person) != self.source
        )
        wrong = tag("p", self.problem.to(lang), class_="bad", role="alert") if self.problem else NOTHING
        do = button(lang, Button(text=say.DO_MOVE, act="move", icon="swap", weight="primary"))
        fields = [
            tag("label", say.MOVE_FROM.to(lang), for_="care-source", class_="field-label"), chosen,
            tag("fieldset", tag("legend", say.MOVE_TO.to(lang), class_="field-label"), *picks), wrong, tag("div", do),
        ]  # fmt: skip
        return section(lang, say.MOVE, tag("div", *fields, class_="care-move"))

    def _pick(self, one: Load) -> Markup:
        box = tag("input", type="checkbox", data_change=f"taker={one.person}", checked=str(one.person) in self.takers)
        return tag("label", box, tag("span", f"{one.name}（{one.open}）"), class_="pick")

    async def _source(self, key: str, value: str) -> None:
        del key
        self.source, self.problem = value, None
        self.takers.discard(value)
        self.moving.show(self._moving(await current_seat()))

    def _taker(self, key: str, value: str) -> None:
        (self.takers.add if value else self.takers.discard)(key)

    async def _move(self, key: str, value: str) -> None:
        del key, value
        seat = await current_seat()
        if not self.source or not self.takers:
            self.problem = say.CHOOSE_TO if self.source else say.CHOOSE_FROM
            self.moving.show(self._moving(seat))
            return
        to = {int(one) for one in self.takers}
        try:
            is_nobodys = self.source == NOBODY
            person = None if is_nobodys else int(self.source)
            count = await move(seat, to, person=person, nobodys=is_nobodys)
        except Refused as refused:
            self.problem = refused.text
            self.moving.show(self._moving(seat))
            return
        self.source, self.takers, self.problem = "", set(), None
        toast(say.MOVED.fill(count=count))
        await self._read(seat)

    async def _away(self, key: str, value: str) -> None:
        seat, person = await current_seat(), int(key)
        name = next((one.name for one in self.people if one.person == person), "")
        try:
            until = date.fromisoformat(value) if value else None
        except ValueError:
            toast(say.NO_DAY.fill(typed=value), tone="bad")
            return
        try:
            await set_away(seat, person, until)
        except Refused as refused:
            toast(refused.text, tone="bad")
        else:
            toast(say.AWAY_NOTED.fill(name=name, day=until) if until else say.BACK_NOTED.fill(name=name))
        await self._read(seat)

    async def _back(self, key: str, value: str) -> None:
        del value
        await self._away(key, "")

    async def _read(self, seat: Seat) -> None:
        self.people, self.nobodys = await loads(seat)
        self.table.show(self._table(seat))
        self.moving.show(self._moving(seat))
