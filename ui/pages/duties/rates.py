"""Rates: who keeps the duties, day by day in a table whose colours also say their number, by post and by month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from models.database import reader
from models.duties.checklist import store_now
from models.rules.calendar import months_before
from models.store_days import working_days
from models.text import Text
from models.view import View
from reports.duties import Tally, by_day, lines_between, summed, tallies
from reports.period import Period
from reports.satisfaction.names import read_names
from ui.pages.duties import words as say
from ui.pages.duties.drawing import sides_html, style_html
from ui.parts.block import Block
from ui.parts.heads import page_head
from ui.parts.icon import icon
from ui.parts.markup import NOTHING, joined, tag
from ui.parts.notices import empty_state

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.rules.working_days import WorkingDays
    from ui.routes import Visit

BANDS: Final = (("full", 0.95), ("fair", 0.8), ("weak", 0.6), ("poor", 0.0))
MONTHS: Final = 6
MOST_ITEMS: Final = 10


@dataclass(frozen=True)
class Rates:
    """What the page shows of one month."""

    month: Period
    by: str
    names: Mapping[int, Text]
    cells: Mapping[tuple[int, date], Tally]
    months: Sequence[tuple[Period, Tally]]
    items: Sequence[tuple[str, Tally]]
    working: WorkingDays


async def rates_page(seat: Seat, visit: Visit) -> None:
    """Build the page of a month; by person, or with `by=post` by post."""
    html = await _read(seat, visit.query)
    block = Block(html, classes="duty-team")

    async def follow(again: Seat, other: Visit) -> bool:
        block.show(await _read(again, other.query))
        return True

    visit.follow = follow


async def _read(seat: Seat, query: str) -> Markup:
    today, asked = store_now(seat.zone).date(), dict(parse_qsl(query))
    month = _month(asked.get("month", ""), today)
    by = "post" if asked.get("by") == "post" else "person"
    cells = await by_day(seat, month, by)
    first = Period.of_months(months_before(month.first, MONTHS - 1), MONTHS)
    days = await tallies(seat, lines_between(View(), first), "month")
    months = [(one, summed(t for day, t in days.items() if day in one)) for one in first.months if one.first <= today]
    items = await tallies(seat, lines_between(View(), month), "item")
    most = sorted(((key, one) for key, one in items.items() if one.missed), key=lambda one: -one[1].missed)[:MOST_ITEMS]
    rates = Rates(month, by, await _names(by), cells, months, most, await working_days(seat.store))
    return _html(seat, rates, today)


async def _names(by: str) -> Mapping[int, Text]:
    if by == "person":
        return (await read_names()).words["advisor"]
    rows = await reader().rows("SELECT id, name, english FROM post")
    return {row: Text(zh=name, en=english or name) for row, name, english in rows}


def _month(word: str, today: date) -> Period:
    try:
        first = date.fromisoformat(f"{word}-01")
    except ValueError:
        first = today.replace(day=1)
    return Period.of_months(min(first, today), 1)


def _html(seat: Seat, rates: Rates, today: date) -> Markup:
    lang = seat.lang
    head = [
        style_html(),
        page_head(lang, say.RATES, note=rates.month.label),
        sides_html(seat, "/duties/rates"),
        _steps(lang, rates, today),
    ]
    if not rates.cells:
        head.append(empty_state(lang, say.NO_RATES, icon_name="report"))
    else:
        head += [_heat(lang, rates, today), _legend(lang)]
    tables = [_months(lang, rates.months), _items(lang, rates.items)]
    return joined([*head, tag("div", *tables, class_="duty-tables")])


def _steps(lang: str, rates: Rates, today: date) -> Markup:
    """Draw the ways to another month, and to the other side."""
    by = f"&by={rates.by}" if rates.by != "person" else ""

    def link(first: date, name: str, text: Text) -> Markup:
        return tag("a", icon(name), href=f"/duties/rates?month={first:%Y-%m}{by}", class_="button square",
                   aria_label=text.to(lang), title=text.to(lang))  # fmt: skip

    after = rates.month.last + timedelta(days=1)
    later = link(after, "right", say.MONTH_AFTER) if after <= today else NOTHING
    month = f"month={rates.month.month_key}"
    sides = (
        tag("a", text.to(lang), href=f"/duties/rates?{month}{more}", class_="way",
            aria_current="page" if rates.by == key else None)
        for key, more, text in (("person", "", say.BY_PERSON), ("post", "&by=post", say.BY_POST))
    )  # fmt: skip
    earlier = link(months_before(rates.month.first, 1), "left", say.MONTH_BEFORE)
    return tag("div", earlier, tag("strong", rates.month.label.to(lang)), later, *sides, class_="duty-days")


def _heat(lang: str, rates: Rates, today: date) -> Markup:
    days = [
        rates.month.first + timedelta(days=number) for number in range((rates.month.last - rates.month.first).days + 1)
    ]
    keys = sorted({key for key, _ in rates.cells}, key=lambda key: _rank(rates, key))
    heads = (tag("th", day.day, scope="col", class_=None if rates.working.is_open(day) else "is-rest") for day in days)
    first = tag("th", (say.PERSON if rates.by == "person" else say.POST).to(lang), scope="row")
    top = tag("tr", first, tag("th", say.RATE.to(lang), scope="col", class_="sum"), *heads)
    rows = [_row(lang, rates, key, days, today) for key in keys]
    title = say.HEAT.fill(month=rates.month.label).to(lang)
    table = tag("table", tag("thead", top), tag("tbody", *rows), class_="heat")
    told = tag("p", say.HEAT_HELP.to(lang), class_="quiet")
    frame = tag("div", table, class_="heat-frame", tabindex="0", role="region", aria_label=title)
    return tag("section", tag("header", tag("h2", title)), told, frame, class_="section")


def _rank(rates: Rates, key: int) -> tuple[float, str]:
    whole = summed(one for (own, _), one in rates.cells.items() if own == key)
    return (whole.rate if whole.rate is not None else 2.0, str(rates.names.get(key, key)))


def _row(lang: str, rates: Rates, key: int, days: Sequence[date], today: date) -> Markup:
    whole = summed(one for (own, _), one in rates.cells.items() if own == key)
    path = "sheet.person" if rates.by == "person" else "sheet.post"
    view = lines_between(View(), rates.month).with_condition(path, "is", str(key))
    name = rates.names.get(key) or Text.plain(f"#{key}")
    head = tag("th", tag("a", name.to(lang), href=f"/duty_lines?{view.address()}"), scope="row")
    cells = (_cell(rates.cells.get((key, day)), is_to_come=day > today) for day in days)
    return tag("tr", head, tag("td", _percent(whole.rate), class_=f"sum heat-{band_of(whole.rate)}"), *cells)


def _cell(tally: Tally | None, *, is_to_come: bool) -> Markup:
    if tally is None or tally.rate is None:
        return tag("td", "" if is_to_come else "–", class_="heat-none")
    return tag(
        "td", f"{tally.rate * 100:.0f}", class_=f"heat-{band_of(tally.rate)}", title=f"{tally.kept} / {tally.due}"
    )


def band_of(rate: float | None) -> str:
    """Give the colour of a rate.

    >>> [band_of(rate) for rate in (1.0, 0.9, 0.7, 0.0, None)]
    ['full', 'fair', 'weak', 'poor', 'none']
    """
    return "none" if rate is None else next(name for name, low in BANDS if rate >= low)


def _percent(rate: float | None) -> str:
    return "–" if rate is None else f"{rate * 100:.0f}%"


def _legend(lang: str) -> Markup:
    bands = (tag("span", say.BAND[name].to(lang), class_=f"heat-{name}") for name, _ in BANDS)
    return tag("p", say.LEGEND.to(lang), *bands, class_="heat-legend")


def _months(lang: str, months: Sequence[tuple[Period, Tally]]) -> Markup:
    rows = (
        tag("tr", tag("td", period.label.to(lang)), tag("td", _percent(one.rate), class_="number"),
            tag("td", f"{one.due:,}", class_="number"))
        for period, one in reversed(months)
    )  # fmt: skip
    return _table(lang, say.MONTHS, (say.MONTH, say.RATES, say.LINES), rows)


def _items(lang: str, items: Sequence[tuple[str, Tally]]) -> Markup:
    rows = (
        tag("tr", tag("td", one.words.to(lang) if one.words else key), tag("td", one.missed, class_="number"),
            tag("td", _percent(one.rate), class_="number"))
        for key, one in items
    )  # fmt: skip
    return _table(lang, say.MISSED_MOST, (say.ITEM, say.TIMES, say.RATES), rows) if items else NOTHING


def _table(lang: str, title: Text, heads: Sequence[Text], rows: Any) -> Markup:
    top = tag(
        "tr", *(tag("th", text.to(lang), scope="col", class_="number" if at else None) for at, text in enumerate(heads))
    )
    table = tag("table", tag("thead", top), tag("tbody", *rows))
    return tag("section", tag("header", tag("h2", title.to(lang))), table, class_="section")
