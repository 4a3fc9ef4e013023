"""Listing: the leads to follow up by grade, and the deals whose cars wait to be handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.tables.sales import GRADE
from ui.pages.sales import words as say
from ui.pages.sales.loading import MOST, due_of
from ui.pages.sales.panel import car_words, panel_html
from ui.parts.figures import chip, section
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.gate.reading import Row
    from ui.pages.sales.loading import Day
    from ui.pages.sales.panel import Panel

STEPS: Final = ("follow_up", "test_drive", "deal", "lost")
NEXT_STEPS: Final = ("follow_up", "delivery", "lost")
SHORT: Final = {"follow_up": say.DO["follow_up"], **say.TAP}
GRADES: Final = {key: GRADE[key] for key in ("a", "b", "c", "n")}
TONES: Final = {"a": "bad", "b": "attention", "c": "information", "n": ""}


def due_html(seat: Seat, day: Day, panel: Panel) -> Markup:
    """Draw who is to be followed up, grade by grade."""
    lang, due = seat.lang, due_of(day, seat)
    if not day.leads:
        return section(lang, say.DUE, empty_state(lang, say.NO_LEADS, icon_name="star"))
    if not due:
        return section(lang, say.DUE, tag("p", say.NOTHING_DUE.to(lang), class_="quiet"))
    groups = []
    for grade, words in GRADES.items():
        own = [row for row in due if (row.values["grade"] or "n") == grade]
        if own:
            title = tag("h3", chip(lang, words, TONES[grade]), tag("span", str(len(own)), class_="quiet"))
            groups.append(tag("div", title, _rows(seat, day, own, panel), class_="sales-grade"))
    told = NOTHING
    if day.total > MOST:
        words_ = say.MORE_LEADS.fill(shown=MOST, total=f"{day.total:,}").to(lang)
        told = tag("p", words_, " ", tag("a", say.ALL_LEADS.to(lang), href="/leads?state=open"), class_="quiet")
    count = tag("span", f"{len(due):,}", class_="quiet")
    return section(lang, say.DUE, *groups, told, actions=count, note=say.DUE_NOTE)


def waiting_html(seat: Seat, day: Day, panel: Panel) -> Markup:
    """Draw the deals whose cars have not been handed over."""
    sold = [row for row in day.leads if row.values["state"] == "dealt"]
    return section(seat.lang, say.WAITING, _rows(seat, day, sold, panel)) if sold else NOTHING


def _rows(seat: Seat, day: Day, rows: Sequence[Row], panel: Panel) -> Markup:
    lines = []
    for row in rows:
        lines.append(_row(seat, day, row))
        if panel.is_at_row and panel.lead == row.id:
            lines.append(tag("li", panel_html(seat.lang, day, panel), class_="sales-open"))
    return tag("ul", *lines, class_="sales-leads")


def _row(seat: Seat, day: Day, row: Row) -> Markup:
    lang, steps = seat.lang, NEXT_STEPS if row.values["state"] == "dealt" else STEPS

    def words(path: str) -> str:
        return row.text(day.fields[path], path, lang)

    name = tag("a", tag("strong", words("name")), href=f"/leads/{row.id}")
    who = joined([name, " ", _when(seat, row), " ", _phone(words("phone"), clear=row.clear)])
    car = day.reserved(row.id)
    consultant = words("consultant") if row.values["consultant"] != seat.person else ""
    wanted = [words("series"), words("wishes"), _last(seat, row), consultant]
    if car is not None:
        wanted[0] = car_words(lang, day, car)
    about = tag("span", " · ".join(part for part in wanted if part), class_="quiet")
    acts = (
        tag("button", SHORT[kind].to(lang), type="button", class_="button" if place == 0 else "button quiet",
            data_act=f"step={kind}:{row.id}")
        for place, kind in enumerate(steps)
    )  # fmt: skip
    return tag("li", tag("div", who, class_="sales-who"), about, tag("div", *acts, class_="sales-acts"))


def _when(seat: Seat, row: Row) -> Markup:
    lang, next_on = seat.lang, row.values["next_on"]
    if row.values["state"] != "open":
        return NOTHING
    if next_on is None:
        return chip(lang, say.NO_NEXT, "bad")
    days = (seat.today - next_on).days
    return chip(lang, say.LATE.fill(days=days), "bad") if days else chip(lang, say.IS_TODAY, "attention")


def _last(seat: Seat, row: Row) -> str:
    last = row.values["last_step_on"]
    if last is None:
        return ""
    days = (seat.today - last).days
    return (say.LAST.fill(days=days) if days else say.LAST_TODAY).to(seat.lang)


def _phone(phone: str, *, clear: bool) -> Markup:
    if not phone:
        return NOTHING
    if not clear:
        return tag("span", phone, class_="quiet")
    number = "".join(sign for sign in phone if sign.isdigit() or sign == "+")
    return tag("a", icon("phone"), phone, class_="sales-phone", href=f"tel:{number}", data_whole=True)
