"""Drop-off: at which question customers who answer by themselves stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models.access import OWN, STORE, VIEW
from models.problem import Refused
from models.resources import RESOURCES
from models.text import Text
from reports.figure import Counted
from reports.row import Row
from reports.source import NOT_YOURS
from reports.statistics.proportions import share
from surveys.library import published
from surveys.stopping import stops_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reports.figure import Asked

BY_STORE: Final = frozenset({"is", "in"})
NOT_BY: Final = Text(
    zh="未填完的答卷不记是谁的，只能按门店筛选，不能按：{path}",
    en="Unfinished answers belong to nobody in particular: they can be narrowed by store, not by {path}",
)
FINISHED: Final = Text(
    zh="{n} 人交了第一页或更多，{finished} 人填完。没交第一页就离开的不知道。",
    en="{n} sent the first page or more, {finished} finished. Who left before that is not known.",
)


async def drop_off(asked: Asked) -> Counted:
    """Give the share of those who began that stopped at each question, in the form's order."""
    if (asked.seat.scope_for(RESOURCES["responses"].can, VIEW) or OWN) < STORE:
        raise Refused(NOT_YOURS.fill(title=RESOURCES["responses"].title))
    version = await published(asked.params.get("form") or "csi_service")
    stops, finished = await stops_of(version.form_row, _stores(asked), asked.period.first, asked.period.last)
    begun = finished + stops.total()
    rows = [
        Row.estimated(name, version.form.asked[name][1].label, share(stops[name], begun), None)
        for name in version.form.asked
        if stops[name]
    ]
    gone = [name for name in stops if name not in version.form.asked]  # asked in an earlier version
    rows += [Row.estimated(name, Text.plain(name), share(stops[name], begun), None) for name in sorted(gone)]
    return Counted(rows, [FINISHED.fill(n=begun, finished=finished)])


def _stores(asked: Asked) -> Sequence[int]:
    """Give the stores that are asked about, of those the seat sees."""
    stores = set(asked.seat.stores)
    for one in asked.view.where if asked.view else ():
        if one.path != "store" or one.operator not in BY_STORE:
            raise Refused(NOT_BY.fill(path=one.path))
        stores &= {int(word) for word in one.values if word.isdecimal()}
    return sorted(stores)
