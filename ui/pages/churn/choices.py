"""Choices: what the churn pages can be narrowed to, and how it is drawn."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.gate.reading import read
from models.resources import RESOURCES
from models.view import Condition, View
from reports.period import PERIODS
from ui.days_in_address import CUSTOM
from ui.pages.churn import words as say
from ui.parts.markup import NOTHING, joined, tag
from ui.widgets.filters.options import choice_options

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from ui.pages.churn.address import Filters

Options = tuple[tuple[str, str], ...]
FEWEST: Final = 2
MOST: Final = 200
RECEIVING: Final = "advisor,consultant"


@dataclass(frozen=True)
class Choices:
    """What each filter offers: values and words."""

    stores: Options
    advisors: Options
    series: Options


async def choices_for(seat: Seat) -> Choices:
    """Read them; a filter with one value offers nothing."""
    stores, advisors, series = await asyncio.gather(
        _rows(seat, "stores"),
        _rows(seat, "staff", Condition("role", "in", RECEIVING)),
        choice_options("series", seat),
    )
    return Choices(stores, advisors, tuple((one.value, one.words) for one in series))


async def people_for(seat: Seat, roles: str) -> Options:
    """Read the people of the seat's stores who have one of these roles."""
    return await _rows(seat, "staff", Condition("role", "in", roles))


async def _rows(seat: Seat, key: str, *where: Condition) -> Options:
    if not seat.may(RESOURCES[key].can, VIEW):
        return ()
    page = await read(RESOURCES[key], seat, View(where=where, order="name", size=MOST), columns=["name"])
    return tuple((str(row.id), str(row.values["name"])) for row in page.rows)


def filters_html(lang: str, filters: Filters, offered: Choices, days: tuple[str, str], page: str) -> Markup:
    """Draw the filters as one row."""
    periods = [*((key, words.to(lang)) for key, (words, _) in PERIODS.items()), (CUSTOM, say.CUSTOM.to(lang))]
    chosen = CUSTOM if filters.is_custom else filters.period
    parts = [
        select_html(lang, say.PERIOD, "period", chosen, periods),
        *(_days(lang, filters, days) if filters.is_custom else ()),
        _narrowing(lang, say.STORE, "store", filters.store, offered.stores),
        _narrowing(lang, say.ADVISOR, "advisor", filters.advisor, offered.advisors),
        _narrowing(lang, say.SERIES, "series", filters.series, offered.series),
    ]
    reset = tag("a", say.RESET.to(lang), href=page, class_="button quiet") if filters.shared.query else NOTHING
    return tag("div", joined(parts), reset, class_="csi-filters")


def select_html(lang: str, words: Text, name: str, value: str, options: Iterable[tuple[str, str]]) -> Markup:
    """Draw a choice with its label."""
    drawn: list[Any] = [tag("option", text, value=key, selected=key == value) for key, text in options]
    return tag("label", tag("span", words.to(lang)), tag("select", *drawn, class_="input", data_change=name))


def _days(lang: str, filters: Filters, days: tuple[str, str]) -> Iterable[Markup]:
    for words, name, said, usual in (
        (say.FROM, "first", filters.first, days[0]),
        (say.TO, "last", filters.last, days[1]),
    ):
        box = tag("input", type="date", class_="input", value=said or usual, data_change=name)
        yield tag("label", tag("span", words.to(lang)), box)


def _narrowing(lang: str, words: Text, name: str, value: str, options: Sequence[tuple[str, str]]) -> Markup:
    if len(options) < FEWEST and not value:
        return NOTHING
    return select_html(lang, words, name, value, [("", say.ALL.to(lang)), *options])
