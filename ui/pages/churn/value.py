"""Value: what went with lost cars, what is at risk, what a loyal customer is worth, and who brings most."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from models.access import VIEW
from models.gate.choosing import rows_of
from models.resources import RESOURCES
from models.rules.recency import recency_class
from reports.churn.value import averages_of, key_customers_of, value_of
from reports.figures import FIGURES
from ui.pages.churn import words as say
from ui.pages.churn import words_of_lists as tell
from ui.pages.churn import words_of_sides as told
from ui.pages.churn.address import PAGE, VALUE, cars_address
from ui.pages.churn.calculator import Calculator
from ui.pages.churn.shell import Side, show
from ui.parts.block import Block
from ui.parts.figures import FigureShown, chip, figure_row, folded, section
from ui.parts.markup import joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from models.gate.reading import Row as Seen
    from reports.churn.value import Value
    from reports.figure import FigureAnswer
    from reports.statistics.lifetime import KeyCustomers, LoyalCustomer
    from ui.pages.churn.address import Filters
    from ui.routes import Visit

FEN: Final = 100
SHOWN: Final = 30
COLUMNS: Final = ("name", "advisor", "last_visit_on", "visit_count")
FIGURES_SHOWN: Final = ("churn.value_lost", "churn.value_at_risk", "churn.key_customers")


@dataclass(frozen=True)
class Content:
    """What the page shows."""

    value: Value
    lost: FigureAnswer
    averages: LoyalCustomer | None
    key: KeyCustomers
    customers: Sequence[Seen]


async def value_page(seat: Seat, visit: Visit) -> None:
    """Build the page."""
    await show(Side(VALUE, _read, _build), seat, visit)


async def _read(seat: Seat, filters: Filters) -> Content:
    asked = filters.asked(seat)
    value, lost, averages, key = await asyncio.gather(
        value_of(asked), FIGURES.named("churn.value_lost").answer(asked), averages_of(asked), key_customers_of(asked)
    )
    may = seat.may(RESOURCES["customers"].can, VIEW)
    customers = await rows_of(RESOURCES["customers"], seat, key.customers[:SHOWN], COLUMNS) if may else []
    return Content(value, lost, averages, key, customers)


def _build(seat: Seat, filters: Filters, content: Content) -> None:
    lang = seat.lang
    Block(_money(lang, filters, content))
    Calculator(lang, content.averages)
    rules = tag("ul", *(tag("li", words.to(lang)) for words in told.RULES_OF_THUMB))
    Block(folded(lang, told.RULES, tag("p", told.RULES_NOTE.to(lang), class_="quiet"), rules))
    Block(_key(seat, content))


def _money(lang: str, filters: Filters, content: Content) -> Markup:
    value = content.value
    notes = [told.OF_CARS.fill(n=f"{value.lost_cars:,}").to(lang)]
    if value.lost_profit is not None:
        notes.append(told.PROFIT.fill(money=yuan(value.lost_profit)).to(lang))
    shown = [
        FigureShown(
            title=told.VALUE_LOST,
            value=yuan(value.lost),
            note=" · ".join(notes),
            href=cars_address(content.lost.rows[0].behind) if value.lost_cars and content.lost.rows else "",
        ),
        FigureShown(
            title=told.VALUE_AT_RISK,
            value="—" if value.at_risk is None else yuan(value.at_risk),
            note=told.OF_CARS_COMING.fill(n=f"{value.cars_at_risk:,}")
            if value.at_risk is not None
            else told.NO_MODEL_YET,
        ),
    ]
    formulas = [
        tag("p", tag("strong", figure.title.to(lang)), " ", figure.formula.to(lang))
        for figure in (FIGURES.named(name) for name in FIGURES_SHOWN)
    ]
    how = tag("details", tag("summary", say.HOW.to(lang)), *formulas, class_="csi-how")
    links = tag("p", tag("a", told.BY_GROUP.to(lang), href=filters.shared.at(PAGE, show="value_lost")))
    return joined([figure_row(lang, shown), links, how])


def _key(seat: Seat, content: Content) -> Markup:
    lang, key = seat.lang, content.key
    if not key.customers or key.share_of_customers is None or key.top_fifth is None:
        return section(lang, told.KEY, tag("p", told.NO_KEY.to(lang)))
    words = told.KEY_WORDS.fill(
        n=f"{len(key.customers):,}", share=f"{key.share_of_customers:.0%}", fifth=f"{key.top_fifth:.0%}"
    )
    parts: list[Any] = [tag("p", words.to(lang), data_test="key")]
    if content.customers:
        parts.append(_customers(seat, content.customers))
        if len(key.customers) > len(content.customers):
            parts.append(tag("p", told.FIRST_OF.fill(shown=len(content.customers)).to(lang), class_="quiet"))
    return section(lang, told.KEY, *parts)


def _customers(seat: Seat, rows: Sequence[Seen]) -> Markup:
    lang = seat.lang
    heads = (told.CUSTOMER, tell.STANDING, tell.LAST_VISIT, told.VISITS)
    top = tag("tr", *(tag("th", words.to(lang)) for words in heads))
    lines = []
    for row in rows:
        last = row.values["last_visit_on"]
        band = recency_class(last, seat.today, seat.settings)
        lines.append(
            tag(
                "tr",
                tag("td", tag("a", str(row.values["name"] or row.labels.get("name", "")), href=f"/customers/{row.id}")),
                tag("td", chip(lang, band.label, band.tone)),
                tag("td", last.isoformat() if last else "—", data_label=tell.LAST_VISIT.to(lang)),
                tag("td", f"{row.values['visit_count'] or 0:,}", data_label=told.VISITS.to(lang)),
            )
        )
    table = tag("table", tag("thead", top), tag("tbody", *lines), class_="csi-table churn-cars plain")
    return tag("div", table, class_="csi-scroll")


def yuan(fen: float) -> str:
    """Write money without its cents."""
    return f"¥{fen / FEN:,.0f}"
