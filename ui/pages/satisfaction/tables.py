"""Tables: one figure by month, person or series: a line a group, and a column for each of its parts."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from models.access import VIEW
from models.resources import RESOURCES
from models.text import Text
from reports.figures import FIGURES
from reports.row import ALL, EVERYTHING
from reports.satisfaction.charts import answer_of, charts_of
from reports.satisfaction.counting import scales_of
from reports.satisfaction.loyalty import is_about_loyalty
from reports.satisfaction.rates import RATES
from reports.satisfaction.table import factors_of
from reports.statistics.samples import SampleMark
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import Filters, behind_address
from ui.parts.markup import NOTHING, joined, tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markupsafe import Markup

    from models.access import Seat
    from reports.figure import Asked, FigureAnswer
    from reports.row import Row
    from reports.unit import Unit
    from surveys.engine.form import Form

INDEX_KEY: Final = "index"
RATES_KEY: Final = "rates"
WHOLE: Final = (INDEX_KEY, "nps", "top_box")  # one number a group
IN_PARTS: Final = ("factors", "importance", "reasons", "loyalty")  # a column for each factor, reason or answer


@dataclass(frozen=True)
class Line:
    """One group and its cells by column."""

    label: Text | str
    cells: Mapping[str, Row]


@dataclass(frozen=True)
class Grouped:
    """A figure by group: what each column is, a line a group, and all of them together at the end."""

    unit: Unit
    columns: Sequence[tuple[str, Text | str]]
    lines: Sequence[Line]
    notes: Sequence[Text]
    formula: Text
    resource: str


def figures_for(seat: Seat, form: Form) -> list[str]:
    """Name the figures that can be shown by group for a form."""
    kept = {
        "nps": any(part.metric == "nps" for _, part in form.asked.values()),
        "top_box": "overall" in scales_of(form),
        "factors": bool(factors_of(form)),
        "importance": "importance" in charts_of(form),
        "reasons": "reasons" in charts_of(form),
        "loyalty": is_about_loyalty(form),
        RATES_KEY: seat.may(RESOURCES["invitations"].can, VIEW),
    }
    return [INDEX_KEY, *(name for name, fits in kept.items() if fits)]


def title_of(show: str) -> Text:
    """Name a figure."""
    return FIGURES.named(f"satisfaction.{show}").title


async def grouped(asked: Asked, by: str, show: str) -> Grouped:
    """Count a figure by group and for everything together."""
    if show == RATES_KEY:
        return await _rates(asked, by)
    name = f"satisfaction.{show}"
    answer, whole = await asyncio.gather(answer_of(name, asked, by), answer_of(name, asked))
    figure, notes = answer.figure, list(dict.fromkeys((*whole.notes, *answer.notes)))
    if show not in IN_PARTS:
        lines = [Line(row.words(asked.seat.lang), {show: row}) for row in answer.rows]
        every = Line(EVERYTHING, {show: whole.rows[0]})
        return Grouped(figure.unit, [(show, figure.title)], [*lines, every], notes, figure.formula, "responses")
    groups = await answer_of("satisfaction.index", asked, by)
    columns = [(str(row.group), row.label) for row in whole.rows]
    cells = {str(row.group): row for row in answer.rows}
    lines = [
        Line(group.label, {key: cells[at] for key, _ in columns if (at := f"{group.group}/{key}") in cells})
        for group in groups.rows
    ]
    every = Line(EVERYTHING, {str(row.group): row for row in whole.rows})
    return Grouped(figure.unit, columns, [*lines, every], notes, figure.formula, "responses")


async def _rates(asked: Asked, by: str) -> Grouped:
    asking = [replace(asked, params={**asked.params, "rate": rate}) for rate in RATES]
    answers = await asyncio.gather(*(answer_of("satisfaction.rates", one, by) for one in asking))
    whole: FigureAnswer = await answer_of("satisfaction.rates", asked)
    found: dict[object, Line] = {}
    for rate, answer in zip(RATES, answers, strict=True):
        for row in answer.rows:
            line = found.setdefault(row.group, Line(row.label, {}))
            found[row.group] = Line(line.label, {**line.cells, rate: row})
    every = Line(EVERYTHING, {str(row.group): row for row in whole.rows})
    figure = whole.figure
    columns = list(RATES.items())
    return Grouped(figure.unit, columns, [*found.values(), every], whole.notes, figure.formula, "invitations")


def grouped_html(lang: str, filters: Filters, found: Grouped) -> Markup:
    """Draw it: one column as a table of value, sample and interval, several as a grid; each number opens its people."""
    draw = _single if found.columns and found.columns[0][0] in WHOLE else _grid
    notes = [tag("p", note.to(lang), class_="quiet") for note in (*found.notes, found.formula)]
    return joined([tag("div", draw(lang, filters, found), class_="csi-scroll"), *notes])


def _single(lang: str, filters: Filters, found: Grouped) -> Markup:
    key, title = found.columns[0]
    title = say.VALUE if key == INDEX_KEY else title
    heads = tag("tr", *(tag("th", _words(one, lang)) for one in (say.GROUP, title, say.ANSWERS, say.INTERVAL)))
    lines = []
    for line in found.lines:
        row = line.cells[key]
        address = behind_address(filters, row.behind, found.resource) if row.n else ""
        words = _words(line.label, lang)
        cells = (
            tag("td", tag("a", words, href=address) if address else words),
            tag("td", found.unit.shown(row.value)),
            tag("td", f"{row.n:,}", _mark(lang, row)),
            tag("td", _between(found.unit, row) or "—"),
        )
        lines.append(tag("tr", *cells, class_=_class(line, found)))
    return tag("table", tag("thead", heads), tag("tbody", *lines), class_="csi-table")


def _grid(lang: str, filters: Filters, found: Grouped) -> Markup:
    heads = tag("tr", tag("th", say.GROUP.to(lang)), *(tag("th", _words(words, lang)) for _, words in found.columns))
    lines = []
    for line in found.lines:
        cells = [tag("td", _cell(lang, filters, found, line.cells.get(key))) for key, _ in found.columns]
        lines.append(tag("tr", tag("td", _words(line.label, lang)), *cells, class_=_class(line, found)))
    return tag("table", tag("thead", heads), tag("tbody", *lines), class_="csi-table csi-grid")


def _cell(lang: str, filters: Filters, found: Grouped, row: Row | None) -> Markup:
    if row is None or not row.n:
        return tag("span", "—", class_="quiet")
    address = behind_address(filters, row.behind, found.resource)
    value = found.unit.shown(row.value)
    between = _between(found.unit, row)
    words = say.CELL.fill(between=between, n=f"{row.n:,}") if between else say.CELL_N.fill(n=f"{row.n:,}")
    below = tag("small", words.to(lang), _mark(lang, row), class_="quiet")
    return joined([tag("a", value, href=address) if address else value, below])


def _between(unit: Unit, row: Row) -> str:
    return "" if row.low is None else f"{unit.shown(row.low)} – {unit.shown(row.high)}"


def _mark(lang: str, row: Row) -> Markup:
    if row.mark is SampleMark.ENOUGH or not row.n:
        return NOTHING
    return tag("small", f" {row.mark.words.to(lang)}", class_="quiet")


def _class(line: Line, found: Grouped) -> str | None:
    return str(ALL) if line is found.lines[-1] else None


def _words(words: Text | str, lang: str) -> str:
    return words.to(lang) if isinstance(words, Text) else words
