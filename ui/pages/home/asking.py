"""What customers said lately, on the heads' home page: plain counts, read without the libraries of the figures."""

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
from reports.satisfaction.rates import open_calls, response_share
from reports.source import source_of
from reports.unit import INDEX, SHARE
from surveys.library import published
from ui.parts.figures import FigureShown, figure_row, section
from ui.parts.markup import NOTHING

if TYPE_CHECKING:
    from markupsafe import Markup

    from models.access import Seat

FORM: Final = "csi_service"
TITLE: Final = Text(zh="客户怎么说", en="What customers say")
SATISFACTION: Final = Text(zh="本月满意度指数", en="Satisfaction this month")
RESPONSE: Final = Text(zh="本月回访成功率", en="Response rate this month")
OPEN_CASES: Final = Text(zh="未结案件", en="Open cases")
CALLS: Final = Text(zh="待回访", en="Calls due")
ANSWERS: Final = Text(zh="{n} 份答卷", en="{n} answers")
DRAWN: Final = Text(zh="抽中 {n} 位", en="of {n} drawn")
TODAY: Final = Text(zh="到今天为止", en="up to today")


async def asking_row(seat: Seat) -> Markup:
    """Draw the row for a head; nothing for others, nor where nobody has been asked yet."""
    needed = ("responses", "invitations", "cases")
    if not HEADS & seat.roles or not all(seat.may(RESOURCES[key].can, VIEW) for key in needed):
        return NOTHING
    month = Period.named("this_month", seat.today)
    try:
        index, rate, calls, cases = await asyncio.gather(
            _index(seat, month),
            response_share(Asked(seat=seat, period=month, as_of=seat.today, params={"form": FORM})),
            open_calls(seat),
            count(RESOURCES["cases"], seat, OPEN),
        )
    except Refused:  # a store without the form
        return NOTHING
    if not (index[1] or rate[1] or calls[0] or cases):
        return NOTHING
    share = None if not rate[1] else rate[0] / rate[1]
    shown = [
        FigureShown(
            title=SATISFACTION,
            value=INDEX.shown(index[0]),
            note=ANSWERS.fill(n=index[1]),
            href="/satisfaction?period=this_month",
        ),
        FigureShown(
            title=RESPONSE,
            value=SHARE.shown(share),
            note=DRAWN.fill(n=rate[1]),
            href=f"/invitations?{rate[2].address()}",
        ),
        FigureShown(title=OPEN_CASES, value=f"{cases:,}", href=f"/cases?{OPEN.address()}"),
        FigureShown(title=CALLS, value=f"{calls[0]:,}", note=TODAY, href="/calls"),
    ]
    return section(seat.lang, TITLE, figure_row(seat.lang, shown))


OPEN: Final = View(where=(Condition("state", "none_of", "closed"),))


async def _index(seat: Seat, month: Period) -> tuple[float | None, int]:
    version = await published(FORM)
    view = View(where=(Condition("form", "is", str(version.form_row)), Condition("state", "is", "complete")))
    view = view.with_condition("answered_on", "from", month.first.isoformat())
    view = view.with_condition("answered_on", "to", month.last.isoformat())
    source = await source_of("responses", seat, view)
    mean, n = (await source.rows("avg(t.score), count(t.score)"))[0]
    return mean, n
