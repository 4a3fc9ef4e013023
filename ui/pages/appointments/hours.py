"""Hours: how full the days are, drawn to look at and drawn to pick from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.rules.capacity import load_of
from ui.pages.appointments import words as say
from ui.pages.appointments.address import Shown, adding_address, day_words, when_words
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from markupsafe import Markup

    from models.rules.capacity import Hour
    from models.text import Text

PERCENT = 100


@dataclass(frozen=True)
class Looking:
    """Who looks at a week: the language, the hour that it is, and whether they may book."""

    lang: str
    now: tuple[date, int]
    may_book: bool


def bar_html(taken: int, places: int) -> Markup:
    """Draw a load as a bar; the numbers stand beside it."""
    share = min(taken / places, 1.0) if places else float(bool(taken))
    full = " is-full" if taken >= places else ""
    filled = tag("span", style=f"width:{round(share * PERCENT)}%")
    return tag("span", filled, class_=f"load-bar{full}", aria_hidden="true")


def load_html(lang: str, hours: Sequence[Hour]) -> Markup:
    """Draw the load of a day: the bar and the cars among the places."""
    taken, places = load_of(hours)
    if not places and not taken:
        return tag("span", say.CLOSED.to(lang), class_="quiet")
    over = sum(max(one.taken - one.places, 0) for one in hours)
    told = say.LOAD.fill(taken=taken, places=places).to(lang)
    more = tag("span", say.OVER.fill(count=over).to(lang), class_="attention") if over else NOTHING
    return tag("span", bar_html(taken, places), tag("span", told, class_="load-words"), more, class_="load")


def week_html(
    lang: str, days: Sequence[Sequence[Hour]], dates: Sequence[date], now: tuple[date, int], *, may_book: bool
) -> Markup:
    """Draw a week: a line for each day, a box for each hour that opens the day or books the hour."""
    names = sorted({one.hour for hours in days for one in hours})
    head = tag(
        "tr",
        tag("td"),
        tag("td"),
        *(tag("th", say.HOUR.fill(hour=name).to(lang), scope="col") for name in names),
    )
    who = Looking(lang, now, may_book)
    rows = [_day_row(who, day, hours, names) for day, hours in zip(dates, days, strict=True)]
    return tag("table", tag("thead", head), tag("tbody", *rows), class_="week")


def _day_row(who: Looking, day: date, hours: Sequence[Hour], names: Sequence[int]) -> Markup:
    there, lang = {one.hour: one for one in hours}, who.lang
    title = tag("a", day_words(day).to(lang), href=Shown(day).address)
    cells = (_cell(who, there.get(name)) for name in names)
    mark = " is-today" if day == who.now[0] else ""
    return tag(
        "tr", tag("th", title, scope="row"), tag("td", load_html(lang, hours), class_="week-load"), *cells,
        class_=f"week-day{mark}",
    )  # fmt: skip


def _cell(who: Looking, one: Hour | None) -> Markup:
    if one is None or not (one.places or one.taken):
        return tag("td", class_="is-closed")
    lang = who.lang
    numbers = say.LOAD_SHORT.fill(taken=one.taken, places=one.places).to(lang)
    state = say.FULL.to(lang) if not one.free() else ""
    inside = joined([tag("small", say.HOUR.fill(hour=one.hour).to(lang)), tag("span", numbers), tag("b", state)])
    is_past = (one.on, one.hour) < who.now
    href = adding_address(one.on, one.hour) if one.free() and who.may_book and not is_past else Shown(one.on).address
    look = "is-past" if is_past else "is-full" if not one.free() else "is-free" if not one.taken else "is-some"
    told = f"{when_words(one.on, one.hour).to(lang)} {numbers} {state}"
    return tag("td", tag("a", inside, href=href, aria_label=told.strip()), class_=look)


def picks_html(
    lang: str,
    days: Sequence[Sequence[Hour]],
    free: Callable[[Hour], int],
    now: tuple[date, int],
    *,
    may_overbook: bool,
    chosen: tuple[date, int] | None = None,
) -> Markup:
    """Draw the hours of some days as buttons: a press books; a full one can be pressed only by a head."""
    lines = []
    for hours in days:
        ahead = [one for one in hours if (one.on, one.hour) >= now and one.places]
        if ahead:
            buttons = (_pick(lang, one, free(one), may_overbook, chosen) for one in ahead)
            lines.append(
                tag("div", tag("h3", day_words(ahead[0].on).to(lang)), load_html(lang, hours),
                    tag("div", *buttons, class_="hour-picks"), class_="pick-day")
            )  # fmt: skip
    return joined(lines)


def _pick(lang: str, one: Hour, free: int, may_overbook: bool, chosen: tuple[date, int] | None) -> Markup:  # noqa: FBT001 -- one button
    told: Text = say.FREE.fill(count=free) if free else say.FULL
    title = None if free or not may_overbook else say.ONE_MORE.to(lang)
    return tag(
        "button",
        tag("span", say.HOUR.fill(hour=one.hour).to(lang)),
        tag("small", told.to(lang)),
        type="button",
        class_=f"hour-pick{'' if free else ' is-full'}",
        data_act=f"{'book' if free else 'full'}={one.on.isoformat()}/{one.hour}",
        disabled=not free and not may_overbook,
        title=title,
        aria_pressed="true" if chosen == (one.on, one.hour) else None,
    )


def proposals_html(lang: str, found: Sequence[Hour]) -> Markup:
    """Draw the hours that are proposed, the first as the primary button."""
    if not found:
        return tag("p", say.NONE_FREE.to(lang), class_="quiet")
    buttons = (
        tag("button", when_words(one.on, one.hour).to(lang), type="button",
            class_=f"button{' primary' if not place else ''}", data_act=f"book={one.on.isoformat()}/{one.hour}")
        for place, one in enumerate(found)
    )  # fmt: skip
    return joined([tag("p", say.PROPOSED.to(lang), class_="quiet"), tag("div", *buttons, class_="buttons")])
