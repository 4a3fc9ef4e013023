"""Classes: how a car stands on any day — its recency class, the partial losses, and what was set by hand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from models.rules.calendar import months_before
from models.rules.churn.losses import lapses_on
from models.rules.churn.statuses import GONE, OUTSIDE, Status, status_on
from models.rules.recency import recency_class
from models.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

Months = tuple[int, int, int]

MONTHS: Final[Months] = (3, 6, 12)
CLASSES: Final = ("loyal", "wavering", "short_lost", "long_lost")  # the best first
LOST: Final = frozenset({"short_lost", "long_lost"})  # together: complete loss
PARTIAL: Final = {
    "repair_lost": Text(zh="维修流失", en="Repair lost"),
    "maintenance_lost": Text(zh="保养流失", en="Maintenance lost"),
    "decoration_lost": Text(zh="装饰美容流失", en="Decoration lost"),
}


@dataclass(frozen=True, kw_only=True)
class Kinds:
    """Which kinds of visit count as repair and which as maintenance."""

    repair: tuple[str, ...] = ("repair",)
    maintenance: tuple[str, ...] = ("maintenance",)


@dataclass(frozen=True, kw_only=True)
class History:
    """What is known of a car: its visits with their kinds, since when it has a file, and what was found out by hand.

    A car that was delivered here but never came is known; one whose first visit is still to come is not.
    """

    visits: Sequence[tuple[date, str | None]] = ()
    known_since: date | None = None
    statuses: Sequence[Status] = ()
    decorated_elsewhere: Sequence[date] = ()


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How a car stands: its recency class and since when, the partial losses, and the status set by hand."""

    recency: str
    since: date | None = None
    last_visit: date | None = None
    status: Status | None = None
    repair_lost: bool = False
    maintenance_lost: bool = False
    decoration_lost: bool = False

    @property
    def group(self) -> str:
        """Where the car is counted, once: under its status where that takes it out of the classes, else its class."""
        return self.status.status if self.status and self.status.status in OUTSIDE else self.recency

    @property
    def is_lost(self) -> bool:
        """Tell whether it is lost completely."""
        return self.group in LOST


def standing(history: History, on: date, months: Months = MONTHS, kinds: Kinds | None = None) -> Standing | None:
    """Give how a car stood at the end of a day, or None where it had no file yet.

    A car is repair lost when the last class's months went by since its first visit here and the last of them without
    a repair; maintenance lost likewise; decoration lost when it is long-term lost and decoration was bought elsewhere
    after its last visit. A status that takes the car out of the classes takes it out of the partial losses too.

    >>> from datetime import date
    >>> standing(History(visits=[(date(2009, 6, 30), "repair")]), date(2010, 1, 1)).recency
    'short_lost'
    """
    visits = sorted((day, kind or "") for day, kind in history.visits if day <= on)
    if not visits and (history.known_since is None or history.known_since > on):
        return None
    last = visits[-1][0] if visits else None
    recency = recency_class(last, on, {"recency_months": months}).value
    status = status_on(history.statuses, on, last)
    since = _since([day for day, _ in visits], recency, months)
    if last is None or (status is not None and status.status in OUTSIDE):
        return Standing(recency=recency, since=since, last_visit=last, status=status)
    kinds = kinds or Kinds()
    limit = months_before(on, months[2])
    bought = max((day for day in history.decorated_elsewhere if day <= on), default=None)
    return Standing(
        recency=recency,
        since=since,
        last_visit=last,
        status=status,
        repair_lost=_without(visits, kinds.repair, limit),
        maintenance_lost=_without(visits, kinds.maintenance, limit),
        decoration_lost=recency == "long_lost" and bought is not None and bought > last,
    )


def customer_class(cars: Iterable[Standing]) -> str | None:
    """Give the class of a customer: the best among the cars still owned; a car that is paused has none to give.

    >>> customer_class([Standing(recency="long_lost"), Standing(recency="wavering")])
    'wavering'
    """
    owned = [car for car in cars if car.group not in GONE]
    for group in (*CLASSES, "paused", "never"):
        if any(car.group == group for car in owned):
            return group
    return None


def _without(visits: Sequence[tuple[date, str]], kinds: tuple[str, ...], limit: date) -> bool:
    return visits[0][0] < limit and not any(kind in kinds and day >= limit for day, kind in visits)


def _since(days: Sequence[date], recency: str, months: Months) -> date | None:
    """Give the first day of the class: for a loyal car the visit after which it never wavered."""
    if not days:
        return None
    if recency != CLASSES[0]:
        return lapses_on(days[-1], months[CLASSES.index(recency) - 1])
    since = days[0]
    for before, after in pairwise(days):
        if before < months_before(after, months[0]):
            since = after
    return since
