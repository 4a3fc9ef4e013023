"""Groups: one figure broken down, a bar a group; every bar opens the cars behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reports.figures import FIGURES
from ui.pages.churn import words as say
from ui.pages.churn.address import cars_address
from ui.pages.churn.choices import select_html
from ui.parts.figures import section
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from models.access import Seat
    from reports.figure import Figure, FigureAnswer
    from reports.row import Row
    from reports.unit import Unit
    from ui.pages.churn.address import Filters

SHOWN: Final = ("lost", "lost_share", "rate", "flow", "won_back", "away", "value_lost", "value_at_risk")
MOST: Final = 20
IN_ORDER: Final = frozenset({"month", "quarter", "age", "service", "month_lost"})  # groups with an order of their own


def figure_of(filters: Filters) -> Figure:
    """Give the figure that the bars show; what nobody knows is the usual one."""
    return FIGURES.named(f"churn.{filters.show if filters.show in SHOWN else type(filters).show}")


async def grouped(seat: Seat, filters: Filters) -> FigureAnswer:
    """Count a figure by group."""
    figure = figure_of(filters)
    known = {one.key for one in figure.by}
    by = filters.by if filters.by in known else type(filters).by
    params = {"days": filters.days} if any(param.name == "days" for param in figure.params) else {}
    return await figure.answer(replace(filters.asked(seat, **params), by=by))


def groups_html(seat: Seat, filters: Filters, answer: FigureAnswer) -> Markup:
    """Draw the choices, the bars, and how they are counted."""
    lang, figure = seat.lang, answer.figure
    by = answer.asked.by or ""
    choosing = tag(
        "div",
        select_html(lang, say.SHOW, "show", figure.name.partition(".")[2], _figures(lang)),
        select_html(lang, say.GROUPED, "by", by, _groupings(seat, figure)),
        tag(
            "a", say.EXCEL.to(lang), href=filters.at("/churn/chart/groups.xlsx"), data_whole=True, class_="churn-excel"
        ),
        class_="csi-filters",
    )
    title = say.BY.fill(what=figure.title, by=next(one.title for one in figure.by if one.key == by))
    notes = [tag("p", note.to(lang), class_="quiet") for note in (figure.formula, *answer.notes)]
    how = tag("details", tag("summary", say.HOW.to(lang)), *notes, class_="csi-how")
    return section(lang, title, choosing, bars_html(lang, answer.rows, figure.unit, ordered=by in IN_ORDER), how)


def bars_html(lang: str, rows: Sequence[Row], unit: Unit, *, ordered: bool = False, samples: bool = True) -> Markup:
    """Draw a bar a row, the longest first unless the groups have an order of their own; what is rare is folded away.

    Without `samples` the size of each is left to the words around.
    """
    known = [row for row in rows if row.value is not None and (row.value or unit.close)]
    if not known:
        return tag("p", say.NOTHING_BY.to(lang), class_="quiet")
    known = known if ordered else sorted(known, key=lambda row: -(row.value or 0))
    most = max(abs(row.value or 0) for row in known) or 1
    lines = [_line(lang, row, unit, most, samples=samples) for row in known]
    look = "churn-bars noted" if unit.close else "churn-bars"
    rest = NOTHING
    if len(lines) > MOST:
        more = say.MORE.fill(n=len(lines) - MOST).to(lang)
        rest = tag("details", tag("summary", more), tag("ol", *lines[MOST:], class_=look), class_="csi-how")
    return joined([tag("ol", *lines[:MOST], class_=look), rest])


def _line(lang: str, row: Row, unit: Unit, most: float, *, samples: bool) -> Markup:
    value = unit.shown(row.value)
    notes = []
    if row.low is not None and row.high is not None:
        notes.append(f"{unit.shown(row.low)}–{unit.shown(row.high)}")
    if unit.close and samples:
        notes.append(say.SAMPLE.fill(n=f"{row.n:,}").to(lang))
    inside = joined(
        [
            tag("span", row.words(lang), class_="name"),
            tag("span", tag("i", style=f"width:{abs(row.value or 0) / most:.1%}"), class_="length"),
            tag("b", value),
            tag("small", " · ".join(notes), class_="quiet") if notes else NOTHING,
        ]
    )
    address = cars_address(row.behind) if row.value else ""
    return tag("li", tag("a", inside, href=address) if address else tag("span", inside), data_group=row.group)


def _figures(lang: str) -> list[tuple[str, str]]:
    return [(name, FIGURES.named(f"churn.{name}").title.to(lang)) for name in SHOWN]


def _groupings(seat: Seat, figure: Figure) -> list[tuple[str, str]]:
    return [(one.key, one.title.to(seat.lang)) for one in figure.by if one.key != "store" or len(seat.stores) > 1]
