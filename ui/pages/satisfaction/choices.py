"""Choices: what can be filtered by, from the answers that there are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from models.tables.surveys import CHANNEL
from reports.period import PERIODS
from reports.satisfaction.answers import answers_of
from reports.satisfaction.crosshair import FIXED, LIMITS, MODES
from reports.satisfaction.parts import BY, NONE
from surveys.library import programmes, published
from ui.days_in_address import CUSTOM
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import PAGE, Filters
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.text import Text
    from reports.grouping import Grouping

Options = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Choices:
    """What each filter offers: values and words."""

    forms: Options
    stores: Options
    departments: Options
    advisors: Options
    series: Options
    channels: Options


async def choices_for(seat: Seat, filters: Filters) -> Choices:
    """Read them; a filter with one value offers nothing."""
    asked = filters.asked(seat)
    answers = await answers_of(replace(asked, view=None))
    keys = list(dict.fromkeys(one.programme.head.form for one in await programmes()))
    forms = [(key, (await published(key)).form) for key in keys]
    table, names = answers.table, answers.names

    def some(column: str) -> Options:
        found = [int(one) for one in table[column].dropna().unique()]
        words = [(names.code(column, one), names.of(column, one).to(seat.lang)) for one in found]
        return tuple(sorted(words, key=lambda one: one[1]))

    channels = [str(one) for one in table["channel"].unique()]
    return Choices(
        forms=tuple((key, form.head.title.to(seat.lang)) for key, form in forms if form.score is not None),
        stores=some("store"),
        departments=some("department"),
        advisors=some("advisor"),
        series=some("series"),
        channels=tuple((key, CHANNEL[key].to(seat.lang)) for key in CHANNEL if key in channels),
    )


def filters_html(lang: str, filters: Filters, offered: Choices, days: tuple[str, str]) -> Markup:
    """Draw the filters as one row."""
    periods = [*((key, words.to(lang)) for key, (words, _) in PERIODS.items()), (CUSTOM, say.CUSTOM.to(lang))]
    chosen = CUSTOM if filters.is_custom else filters.period
    parts = [
        _select(lang, say.FORM, "form", filters.form, offered.forms),
        _select(lang, say.PERIOD, "period", chosen, periods),
        *(_days(lang, filters, days) if filters.is_custom else ()),
        _narrowing(lang, say.STORE, "store", filters.store, offered.stores),
        _narrowing(lang, say.DEPARTMENT, "department", filters.department, offered.departments),
        _narrowing(lang, say.ADVISOR, "advisor", filters.advisor, offered.advisors),
        _narrowing(lang, say.SERIES, "series", filters.series, offered.series),
        _narrowing(lang, say.CHANNEL, "channel", filters.channel, offered.channels),
    ]
    reset = tag("a", say.RESET.to(lang), href=PAGE, class_="button quiet") if filters.query else NOTHING
    return tag("div", joined(parts), reset, class_="csi-filters")


def cross_html(lang: str, filters: Filters, at: tuple[float, float]) -> Markup:
    """Draw where the quadrants' lines stand: at the means, at the target, or at two numbers to be typed."""
    modes = [(key, words.to(lang)) for key, words in MODES.items()]
    boxes = [
        tag(
            "label",
            tag("span", words.to(lang)),
            tag("input", type="number", class_="input", value=f"{value:.2f}", min=low, max=high, step="0.01",
                data_change=name),
        )
        for (name, (low, high)), words, value in zip(LIMITS.items(), (say.IMPORTANCE, say.PERFORMANCE), at, strict=True)
    ] if filters.cross == FIXED else []  # fmt: skip
    return tag("div", _select(lang, say.CROSS, "cross", filters.cross, modes), *boxes, class_="csi-filters csi-cross")


def by_html(lang: str, filters: Filters) -> Markup:
    """Draw by what the table is grouped."""
    return _select(lang, say.GROUPED, "by", filters.by, _groupings(lang, BY))


def show_html(lang: str, filters: Filters, figures: Sequence[tuple[str, str]]) -> Markup:
    """Draw which figure the table shows."""
    return _select(lang, say.SHOW, "show", filters.show, figures)


def convention_html(lang: str, filters: Filters, choices: Mapping[str, Text]) -> Markup:
    """Draw the index's two conventions."""
    options = [(key, words.to(lang)) for key, words in choices.items()]
    return _select(lang, say.CONVENTION, "convention", filters.convention, options)


def _groupings(lang: str, by: Sequence[Grouping]) -> list[tuple[str, str]]:
    return [(one.key, one.title.to(lang)) for one in by]


def _days(lang: str, filters: Filters, days: tuple[str, str]) -> Iterable[Markup]:
    for words, name, said, usual in (
        (say.FROM, "first", filters.first, days[0]),
        (say.TO, "last", filters.last, days[1]),
    ):
        box = tag("input", type="date", class_="input", value=said or usual, data_change=name)
        yield tag("label", tag("span", words.to(lang)), box)


def _narrowing(lang: str, words: Text, name: str, value: str, options: Options) -> Markup:
    if len(options) < FEWEST and not value:
        return NOTHING
    nobody = [(NONE, say.NOT_SAID.to(lang))] if value == NONE else []
    return _select(lang, words, name, value, [("", say.ALL.to(lang)), *options, *nobody])


def _select(lang: str, words: Text, name: str, value: str, options: Iterable[tuple[str, str]]) -> Markup:
    drawn: list[Any] = [tag("option", text, value=key, selected=key == value) for key, text in options]
    return tag("label", tag("span", words.to(lang)), tag("select", *drawn, class_="input", data_change=name))


FEWEST: Final = 2
