"""The address of the churn pages: which days, whose cars, grouped by what; pages and charts read the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from models.view import Condition, View
from reports.figure import Asked
from ui.days_in_address import DaysInAddress

if TYPE_CHECKING:
    from models.access import Seat
    from reports.row import Behind

PAGE: Final = "/churn"
RISK: Final = "/churn/risk"
WHY: Final = "/churn/why"
STAYING: Final = "/churn/staying"
VALUE: Final = "/churn/value"
CARS: Final = "/churn/cars"
LONGEST_NUMBER: Final = 6  # digits
MOST_DAYS: Final = 9999
PATHS: Final = {"store": "home_store", "advisor": "owner.advisor", "series": "series"}  # of a vehicle
NARROWING: Final = tuple(PATHS)


@dataclass(frozen=True, kw_only=True)
class Filters(DaysInAddress):
    """What stands in the address; nothing said is the usual."""

    page_address: ClassVar[str] = PAGE
    show: str = "lost"
    by: str = "series"
    curves: str = ""
    days: str = "180"
    store: str = ""
    advisor: str = ""
    series: str = ""
    ranking: str = ""
    began: str = ""
    page: str = ""

    @classmethod
    def read(cls, query: str) -> Filters:
        """Read them from an address; what is not known is left out."""
        found = super().read(query)
        return found if found.away else replace(found, days=cls.days)

    @property
    def away(self) -> int:
        """The days that a car has been away to be searched for; 0 where it is no number."""
        is_number = self.days.isascii() and self.days.isdecimal() and len(self.days) <= LONGEST_NUMBER
        return min(int(self.days), MOST_DAYS) if is_number else 0

    @property
    def place(self) -> int:
        """The page of a list that is open, counted from 0."""
        is_number = self.page.isascii() and self.page.isdecimal() and len(self.page) <= LONGEST_NUMBER
        return max(int(self.page) - 1, 0) if is_number else 0

    def asked(self, seat: Seat, **params: str) -> Asked:
        """Put the question that they stand for."""
        where = tuple(Condition(path, "is", said) for name, path in PATHS.items() if (said := getattr(self, name)))
        return Asked(
            seat=seat,
            period=self.days_of(seat),
            as_of=seat.today,
            view=View(where=where) if where else None,
            params=params,
        )

    @property
    def shared(self) -> Filters:
        """What goes along to the other pages: the days and whose cars, not how one page shows them."""
        return Filters(
            period=self.period,
            first=self.first,
            last=self.last,
            store=self.store,
            advisor=self.advisor,
            series=self.series,
        )


def cars_address(behind: View | Behind | None) -> str:
    """Give the address of the list of the cars behind a number."""
    return f"{CARS}?{behind.address()}" if isinstance(behind, View) else ""
