"""Due: what a car and its owner have to do soon — inspections, insurance, licence, maintenance — and birthdays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.rules.mileage import NextMaintenance

DUE_WORDS: Final = {
    "inspection": Text(zh="年审", en="Annual inspection"),
    "seasonal": Text(zh="季审", en="Seasonal inspection"),
    "insurance": Text(zh="保险", en="Insurance"),
    "licence": Text(zh="驾驶证", en="Driving licence"),
    "maintenance": Text(zh="保养", en="Maintenance"),
    "warranty": Text(zh="质保", en="Warranty"),
}
LEADS: Final[Mapping[str, int]] = MappingProxyType(
    {"inspection": 30, "seasonal": 14, "insurance": 30, "licence": 30, "maintenance": 14, "warranty": 30}
)
BIRTHDAY_LEAD: Final = 7
ENDING: Final = frozenset({"warranty"})  # once over there is nothing left to do about it


@dataclass(frozen=True, kw_only=True)
class Due:
    """One thing that is due: which, on what day, how many days are left (below zero: past), and how it is known."""

    kind: str
    on: date
    days_left: int
    source: str = "file"  # file: as written there; told, months, mileage: as the next maintenance says
    mileage: int | None = None
    first: bool = False

    @property
    def overdue(self) -> bool:
        """Tell whether its day is past; the day itself is not."""
        return self.days_left < 0


def lead_times(settings: Mapping[str, Any]) -> dict[str, int]:
    """Give the days before each due date from which it is spoken of, as the store has set them.

    >>> lead_times({"lead_insurance": 45})["insurance"], lead_times({})["maintenance"]
    (45, 14)
    """
    return {kind: int(settings.get(f"lead_{kind}", usual)) for kind, usual in LEADS.items()}


def due_items(
    dates: Mapping[str, date | None],
    today: date,
    leads: Mapping[str, int],
    maintenance: NextMaintenance | None = None,
) -> list[Due]:
    """Give what is overdue or comes within its lead time, the most urgent first.

    `dates` holds the due dates of the file by kind; the next maintenance is worked out apart, by date and mileage.

    >>> [(due.kind, due.days_left) for due in due_items({"insurance": date(2026, 12, 1)}, date(2026, 11, 21), LEADS)]
    [('insurance', 10)]
    """
    found = [Due(kind=kind, on=on, days_left=(on - today).days) for kind, on in dates.items() if on is not None]
    if maintenance is not None:
        found.append(
            Due(
                kind="maintenance",
                on=maintenance.on,
                days_left=(maintenance.on - today).days,
                source=maintenance.source,
                mileage=maintenance.mileage,
                first=maintenance.first,
            )
        )
    near = [due for due in found if due.days_left <= leads.get(due.kind, 0)]
    return sorted((due for due in near if not (due.overdue and due.kind in ENDING)), key=lambda due: due.on)


def days_to_birthday(birthday: date | None, today: date) -> int | None:
    """Give the days until the next birthday, 0 on the day; 29 February is kept on the 28th in other years.

    >>> days_to_birthday(date(1988, 2, 29), date(2027, 2, 27))
    1
    """
    if birthday is None:
        return None
    for year in (today.year, today.year + 1):
        day = _in_year(birthday, year)
        if day >= today:
            return (day - today).days
    return None


def is_birthday_near(birthday: date | None, today: date, settings: Mapping[str, Any]) -> bool:
    """Tell whether the birthday is within the days that the store has set."""
    days = days_to_birthday(birthday, today)
    return days is not None and days <= int(settings.get("lead_birthday", BIRTHDAY_LEAD))


def _in_year(birthday: date, year: int) -> date:
    try:
        return birthday.replace(year=year)
    except ValueError:
        return date(year, 2, 28)
