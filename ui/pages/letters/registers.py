"""Registers: which sheets there are to print, and for which days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from models.access import VIEW
from models.reception.seen import look
from models.resources import RESOURCES
from models.view import View
from ui.pages.letters import words as say
from ui.pages.letters.address import REGISTERS
from ui.pages.letters.shell import head_html
from ui.parts.block import Block
from ui.parts.buttons import Button, button_row
from ui.parts.figures import section
from ui.parts.markup import joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.reception.seen import Seen
    from models.text import Text
    from ui.parts.block import Act
    from ui.routes import Visit

MONTHS = 6


async def registers_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    months, _ = await look("recall_months", seat, View(order="-month", size=MONTHS), ("month",))
    visit.title = say.SHEETS_TAB
    acts = [Button(text=say.SEE_PRINTED, href="/letters", icon="list")]
    Block(head_html(seat, REGISTERS, say.REGISTERS_WHY, acts))
    Registers(seat, months)


class Registers:
    """One opening of the page: the days that are chosen."""

    def __init__(self, seat: Seat, months: Sequence[Seen]) -> None:
        """Begin with the month up to today."""
        self.lang, self.months = seat.lang, months
        self.first, self.last = seat.today.replace(day=1), seat.today
        self.tomorrow = seat.today + timedelta(days=1)
        self.can = {noun: seat.may(RESOURCES[noun].can, VIEW) for noun in ("contacts", "appointments", "recalls")}
        acts: dict[str, Act] = {"first": self._first, "last": self._last, "day": self._day}
        self.block = Block(self._html(), acts, classes="letters-narrow")

    def _html(self) -> Markup:
        lang = self.lang
        days = f"from={self.first}&to={self.last}"
        opening = [
            Button(text=say.LETTER_REGISTER, href=f"/sheets/letter-register.pdf?{days}", icon="sheet", whole=True)
        ]
        if self.can["contacts"]:
            calls = Button(text=say.CALL_REGISTER, href=f"/sheets/call-register.pdf?{days}", icon="sheet", whole=True)
            opening.insert(0, calls)
        chosen = tag(
            "div", _day(lang, say.FROM, self.first, "first"), _day(lang, say.TO, self.last, "last"),
            class_="letters-bar",
        )  # fmt: skip
        parts = [section(lang, say.SHEETS_TAB, chosen, button_row(lang, opening))]
        if self.can["appointments"]:
            address = f"/sheets/day-sheet.pdf?from={self.tomorrow}&to={self.tomorrow}"
            day = tag("div", _day(lang, say.DAY, self.tomorrow, "day"), class_="letters-bar")
            row = button_row(lang, [Button(text=say.DAY_SHEET, href=address, icon="sheet", whole=True)])
            parts.append(section(lang, say.DAY_SHEET, day, row))
        if self.can["recalls"]:
            lists = [
                Button(text=month.text("month"), href=f"/sheets/due-list.pdf?of={month.id}", icon="sheet", whole=True)
                for month in self.months
            ]
            empty = tag("p", say.NO_MONTHS.to(lang), class_="quiet")
            parts.append(section(lang, say.DUE_LIST, button_row(lang, lists) if lists else empty))
        return joined(parts)

    def _first(self, _: str, value: str) -> None:
        self.first = _read(value) or self.first
        self.last = max(self.first, self.last)
        self.block.show(self._html())

    def _last(self, _: str, value: str) -> None:
        self.last = _read(value) or self.last
        self.first = min(self.first, self.last)
        self.block.show(self._html())

    def _day(self, _: str, value: str) -> None:
        self.tomorrow = _read(value) or self.tomorrow
        self.block.show(self._html())


def _day(lang: str, label: Text, day: date, name: str) -> Markup:
    box = tag("input", type="date", class_="input", id=f"days-{name}", value=day.isoformat(), data_change=name)
    named = tag("label", label.to(lang), class_="field-label", for_=f"days-{name}")
    return tag("div", named, box, class_="tidy-field")


def _read(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
