"""What customers said lately, on the home page: plain counts, read without the libraries of the figures."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from models.access import HEADS, VIEW
from models.gate.reading import count
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from models.view import Condition, View
from reports.figure import Asked
from reports.period import Period
from reports.satisfaction.rates import response_share
from reports.source import source_of
from reports.unit import INDEX, SHARE
from surveys.calling import CALLING, queue
from surveys.library import published
from ui.pages.satisfaction.charts import READERS
from ui.parts.figures import FigureShown, figure_row, section
from ui.parts.markup import NOTHING

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat

FORM: Final = "csi_service"
MOST_CALLS: Final = 1000
TITLE: Final = Text(zh="客户怎么说", en="What customers say")
SATISFACTION: Final = Text(zh="本月满意度指数", en="Satisfaction this month")
RESPONSE: Final = Text(zh="本月回访成功率", en="Response rate this month")
OPEN_CASES: Final = Text(zh="未结案件", en="Open cases")
CALLS: Final = Text(zh="待回访", en="Calls due")
ANSWERS: Final = Text(zh="{n} 份答卷", en="{n} answers")
DRAWN: Final = Text(zh="抽中 {n} 位", en="of {n} drawn")
TODAY: Final = Text(zh="现在可以打", en="ready to be made now")


async def asking_row(seat: Seat) -> Markup:
    """Draw what of it the seat may see; nothing for others, nor where nobody has been asked yet."""
    parts = await asyncio.gather(*(part(seat) for part in (_satisfaction, _answering, _cases, _calls)))
    found = [each for part in parts for each in part]
    if not any(is_any for is_any, _ in found):
        return NOTHING
    return section(seat.lang, TITLE, figure_row(seat.lang, [shown for _, shown in found]))


Part = list[tuple[bool, FigureShown]]  # each with whether there is anything to tell


async def _satisfaction(seat: Seat) -> Part:
    if not (seat.roles & READERS and seat.may(RESOURCES["responses"].can, VIEW)):
        return []
    try:
        mean, n = await _index(seat, Period.named("this_month", seat.today))
    except Refused:  # a store without the form
        return []
    href = "/satisfaction?period=this_month"
    return [(bool(n), FigureShown(title=SATISFACTION, value=INDEX.shown(mean), note=ANSWERS.fill(n=n), href=href))]


async def _answering(seat: Seat) -> Part:
    if not (seat.roles & HEADS and seat.may(RESOURCES["invitations"].can, VIEW)):
        return []
    month = Period.named("this_month", seat.today)
    try:
        complete, every, view = await response_share(
            Asked(seat=seat, period=month, as_of=seat.today, params={"form": FORM})
        )
    except Refused:  # as above
        return []
    share = complete / every if every else None
    href = f"/invitations?{view.address()}"
    return [(bool(every), FigureShown(title=RESPONSE, value=SHARE.shown(share), note=DRAWN.fill(n=every), href=href))]


async def _cases(seat: Seat) -> Part:
    if not seat.may(RESOURCES["cases"].can, VIEW):
        return []
    cases = await count(RESOURCES["cases"], seat, OPEN)
    return [(bool(cases), FigureShown(title=OPEN_CASES, value=f"{cases:,}", href=f"/cases?{OPEN.address()}"))]


async def _calls(seat: Seat) -> Part:
    """Count the calls that may be made now: as many as the queue offers this very seat."""
    if not seat.roles & CALLING or not seat.stores:
        return []
    calls = len(await queue(seat, limit=MOST_CALLS))
    return [(bool(calls), FigureShown(title=CALLS, value=f"{calls:,}", note=TODAY, href="/calls"))]


OPEN: Final = View(where=(Condition("state", "none_of", "closed"),))


async def _index(seat: Seat, month: Period) -> tuple[float | None, int]:
    version = await published(FORM)
    view = View(where=(Condition("form", "is", str(version.form_row)), Condition("state", "is", "complete")))
    view = view.with_condition("answered_on", "from", month.first.isoformat())
    view = view.with_condition("answered_on", "to", month.last.isoformat())
    source = await source_of("responses", seat, view)
    mean, n = (await source.rows("avg(t.score), count(t.score)"))[0]
    return mean, n
