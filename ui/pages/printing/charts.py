"""Charts: those of the satisfaction and the churn pages, for paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.text import Text
from reports.churn.drawings import DRAWINGS, drawing_of
from reports.satisfaction.charts import CHARTS, charted
from reports.sheets import chart_page
from ui.pages.churn import words as churn
from ui.pages.churn.address import Filters as ChurnFilters
from ui.pages.churn.charts import asked_for
from ui.pages.churn.readers import READERS as CHURN_READERS
from ui.pages.printing import words as say
from ui.pages.satisfaction import words as satisfaction
from ui.pages.satisfaction.address import Filters
from ui.pages.satisfaction.charts import READERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from models.access import Seat
    from reports.sheets.chart_page import ChartPage

SATISFACTION: Final = "satisfaction"
CHURN: Final = "churn"


async def prepared_chart(seat: Seat, page: str, name: str, query: str) -> Callable[[], bytes]:
    """Count a chart as somebody may see it, and say how it is drawn."""
    if page == SATISFACTION and name in CHARTS:
        sheet = await _of_satisfaction(seat, name, query)
    elif page == CHURN and name in DRAWINGS:
        sheet = await _of_churn(seat, name, query)
    else:
        raise Refused(say.NO_CHART)
    return partial(chart_page.draw, sheet)


async def _of_satisfaction(seat: Seat, name: str, query: str) -> ChartPage:
    if not READERS & seat.roles:
        raise Refused(say.NOT_YOURS)
    chart = await charted(name, Filters.read(query).asked(seat), chart_page.print_look(seat.lang))
    notes = [chart.answer.figure.formula, *chart.answer.notes]
    return await chart_page.chart_page(seat, satisfaction.TITLES[name], chart.scope, chart.drawing, notes)


async def _of_churn(seat: Seat, name: str, query: str) -> ChartPage:
    if not CHURN_READERS & seat.roles:
        raise Refused(say.NOT_YOURS)
    filters = ChurnFilters.read(query)
    chart = await drawing_of(name, asked_for(name, seat, filters), chart_page.print_look(seat.lang))
    notes = [note for answer in chart.answers for note in (answer.figure.formula, *answer.notes)]
    notes += [Text.plain(f"{one.sign} {one.starts_on.isoformat()} {one.title}") for one in chart.begun]
    title, days = churn.CHARTS.get(name, chart.answers[0].figure.title), filters.days_of(seat).label
    return await chart_page.chart_page(seat, title, days, chart.drawing, notes)
