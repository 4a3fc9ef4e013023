"""Where customers who answer by themselves stop: the questions before which they leave, the worst first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import OWN, STORE, VIEW
from models.resources import RESOURCES
from reports.satisfaction.charts import answer_of
from ui.pages.satisfaction import words as say
from ui.pages.satisfaction.address import NARROWING
from ui.parts.figures import section
from ui.parts.markup import NOTHING, tag

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat
    from reports.figure import FigureAnswer
    from ui.pages.satisfaction.address import Filters

FIGURE: Final = "satisfaction.drop_off"
KNOWN_OF_ALL: Final = ("store",)  # of who has not finished nothing else is known


async def stops_for(seat: Seat, filters: Filters) -> FigureAnswer | None:
    """Count where customers stopped; None where that cannot be told for what is chosen, or is not the seat's to see."""
    narrowed = {name for name in NARROWING if getattr(filters, name)}
    if (seat.scope_for(RESOURCES["responses"].can, VIEW) or OWN) < STORE or not narrowed.issubset(KNOWN_OF_ALL):
        return None
    return await answer_of(FIGURE, filters.asked(seat))


def stops_html(lang: str, found: FigureAnswer | None) -> Markup:
    """Draw a line for each question at which somebody stopped; nothing where nobody did."""
    if found is None or not found.rows:
        return NOTHING
    unit = found.figure.unit
    heads = tag("tr", *(tag("th", words.to(lang)) for words in (say.QUESTION, say.STOPPED, say.INTERVAL)))
    lines = [
        tag(
            "tr",
            tag("td", row.words(lang)),
            tag("td", unit.shown(row.value)),
            tag("td", "—" if row.low is None else f"{unit.shown(row.low)} – {unit.shown(row.high)}"),
        )
        for row in sorted(found.rows, key=lambda row: -(row.value or 0))
    ]
    table = tag("table", tag("thead", heads), tag("tbody", *lines), class_="csi-table csi-stops")
    notes = [tag("p", note.to(lang), class_="quiet") for note in (*found.notes, found.figure.formula)]
    return section(lang, found.figure.title, tag("div", table, class_="csi-scroll"), *notes)
