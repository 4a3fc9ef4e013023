"""The address of the satisfaction page: which form, which days, whose customers; charts and lists read the same."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode

from models.problem import Refused
from models.view import Condition, View
from reports.figure import Asked
from reports.period import PERIODS, Period
from reports.row import Behind
from reports.satisfaction.crosshair import MEANS, MODES
from reports.satisfaction.parts import BY, NONE, PATHS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.access import Seat

PAGE: Final = "/satisfaction"
PEOPLE: Final = "/satisfaction/people"
LONGEST: Final = 100
CUSTOM: Final = "custom"
NARROWING: Final = ("store", "department", "advisor", "series", "channel")


@dataclass(frozen=True, kw_only=True)
class Filters:
    """What stands in the address; nothing said is the usual."""

    form: str = "csi_service"
    period: str = "this_quarter"
    first: str = ""
    last: str = ""
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
        known = {field.name for field in fields(cls)}
        said = {key: value[:LONGEST] for key, value in parse_qsl(query) if key in known and value}
        found = cls(**said)
        if found.period not in PERIODS and not (found.first or found.last):
            found = replace(found, period=cls.period)
        if found.cross not in MODES:
            found = replace(found, cross=cls.cross)
        return found if found.by in {one.key for one in BY} else replace(found, by=cls.by)

    @property
    def query(self) -> str:
        """Write them as an address, without what is usual."""
        usual = Filters()
        said = [(field.name, getattr(self, field.name)) for field in fields(self)]
        return urlencode([(name, value) for name, value in said if value != getattr(usual, name)])

    @property
    def is_custom(self) -> bool:
        """Tell whether somebody named the days."""
        return bool(self.first or self.last)

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
            period=self.days(seat),
            as_of=seat.today,
            view=View(where=where) if where else None,
            params=params,
        )

    def days(self, seat: Seat) -> Period:
        """Give the days; days that cannot be read are the usual ones, and the page says so."""
        if not self.is_custom:
            return Period.named(self.period, seat.today)
        try:
            return Period.between(self.first, self.last, seat.today)
        except Refused:
            return Period.named(Filters.period, seat.today)

    def problem(self, seat: Seat) -> Refused | None:
        """Say what is wrong with the days that somebody typed."""
        try:
            if self.is_custom:
                Period.between(self.first, self.last, seat.today)
        except Refused as refused:
            return refused
        return None

    def at(self, page: str = PAGE, **more: str) -> str:
        """Write the address of a page or a chart for these filters."""
        query = "&".join(part for part in (self.query, urlencode(more)) if part)
        return f"{page}?{query}" if query else page


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
