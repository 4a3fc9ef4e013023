"""The address of a page of figures: which days, and whatever else the page can be asked for."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, ClassVar, Final
from urllib.parse import parse_qsl, urlencode

from models.problem import Refused
from reports.period import PERIODS, Period

if TYPE_CHECKING:
    from typing import Self

    from models.access import Seat

LONGEST: Final = 100
CUSTOM: Final = "custom"


@dataclass(frozen=True, kw_only=True)
class DaysInAddress:
    """What stands in the address; nothing said is the usual. Each page adds what it can be asked for."""

    page_address: ClassVar[str]
    period: str = "this_month"
    first: str = ""
    last: str = ""

    @classmethod
    def read(cls, query: str) -> Self:
        """Read it from an address; what is not known is left out."""
        known = {field.name for field in fields(cls)}
        found = cls(**{key: value[:LONGEST] for key, value in parse_qsl(query) if key in known and value})
        return found if found.period in PERIODS or found.is_custom else replace(found, period=cls.period)

    @property
    def query(self) -> str:
        """Write it as an address, without what is usual."""
        usual = type(self)()
        said = [(field.name, getattr(self, field.name)) for field in fields(self)]
        return urlencode([(name, value) for name, value in said if value != getattr(usual, name)])

    @property
    def is_custom(self) -> bool:
        """Tell whether somebody named the days."""
        return bool(self.first or self.last)

    def days_of(self, seat: Seat) -> Period:
        """Give the days; days that cannot be read are the usual ones, and the page says so."""
        if not self.is_custom:
            return Period.named(self.period, seat.today)
        try:
            return Period.between(self.first, self.last, seat.today)
        except Refused:
            return Period.named(type(self).period, seat.today)

    def problem(self, seat: Seat) -> Refused | None:
        """Say what is wrong with the days that somebody typed."""
        try:
            if self.is_custom:
                Period.between(self.first, self.last, seat.today)
        except Refused as refused:
            return refused
        return None

    def at(self, page: str = "", **more: str) -> str:
        """Write the address of a page or a chart for these filters; without one, of their own page."""
        page = page or self.page_address
        query = "&".join(part for part in (self.query, urlencode(more)) if part)
        return f"{page}?{query}" if query else page
