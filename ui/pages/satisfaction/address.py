"""The address of the satisfaction page: which form, which days, whose customers; charts and lists read the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from models.view import Condition, View
from reports.figure import Asked
from reports.row import Behind
from reports.satisfaction.crosshair import MEANS, MODES
from reports.satisfaction.parts import BY, NONE, PATHS
from ui.days_in_address import DaysInAddress

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat

PAGE: Final = "/satisfaction"
PEOPLE: Final = "/satisfaction/people"
NARROWING: Final = ("store", "department", "advisor", "series", "channel")


@dataclass(frozen=True, kw_only=True)
class Filters(DaysInAddress):
    """What stands in the address; nothing said is the usual."""

    page_address: ClassVar[str] = PAGE
    form: str = "csi_service"
    period: str = "this_quarter"
    by: str = "month"
    show: str = "index"
    convention: str = "times_100"
    cross: str = MEANS
    importance: str = ""
    performance: str = ""
    store: str = ""
    department: str = ""
    advisor: str = ""
    series: str = ""
    channel: str = ""
    q: str = ""

    @classmethod
    def read(cls, query: str) -> Filters:
        """Read them from an address; what is not known is left out."""
        found = super().read(query)
        if found.cross not in MODES:
            found = replace(found, cross=cls.cross)
        return found if found.by in {one.key for one in BY} else replace(found, by=cls.by)

    def asked(self, seat: Seat) -> Asked:
        """Put the question that they stand for."""
        said = {name: getattr(self, name) for name in NARROWING}
        where = tuple(
            Condition(PATHS[name], "empty") if value == NONE else Condition(PATHS[name], "is", value)
            for name, value in said.items()
            if value
        )
        params = {"form": self.form, "convention": self.convention}
        if self.cross != MEANS:
            params |= {"cross": self.cross, "importance": self.importance, "performance": self.performance}
        return Asked(
            seat=seat,
            period=self.days_of(seat),
            as_of=seat.today,
            view=View(where=where) if where else None,
            params=params,
        )


def behind_address(filters: Filters, behind: View | Behind | None, resource: str = "responses") -> str:
    """Give the address of the list behind a number; a list cannot ask for an answer, so such sets have a page here."""
    if behind is None:
        return ""
    if isinstance(behind, Behind):
        return filters.at(PEOPLE, of=behind.name, **_plain(behind.params))
    if behind.ids:
        return f"/{resource}/{behind.ids[0]}"
    return f"/{resource}?{behind.address()}"


def _plain(params: Mapping[str, object]) -> dict[str, str]:
    return {key: str(value) for key, value in params.items()}
