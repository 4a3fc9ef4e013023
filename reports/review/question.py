"""Question: which month a review is about, against which, for whom, and in which size it is drawn."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from models.problem import Refused
from models.rules.calendar import months_before
from models.text import Text
from reports.figure import Asked
from reports.kit.look import Look
from reports.period import Period

if TYPE_CHECKING:
    from models.access import Seat

YEAR: Final = 12
TREND: Final = 13  # months of a line: the month a year ago stands at its beginning
MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
FULL: Final = 658  # pixels between the margins of a page
HALF: Final = 322
END: Final = Text(zh="{month}底", en="the end of {month}")
HEIGHT: Final = 236
HALF_HEIGHT: Final = 300
UNREADABLE: Final = Text(
    zh="月份“{word}”看不懂，请写成 2026-10 这样。", en="“{word}” is no month. Write it like 2026-10."
)
TO_COME: Final = Text(
    zh="{month}还没开始，没有数字可写。最近可以写的是{latest}。",
    en="{month} has not begun, so there is nothing to review. The latest that can be reviewed is {latest}.",
)
SAME: Final = Text(
    zh="对比的月份和本月是同一个月（{month}）。请换一个月份。",
    en="The month to compare with is the month itself ({month}). Choose another one.",
)
NO_STORE: Final = Text(
    zh="没有第 {store} 号门店，或者您看不到它。", en="There is no store number {store}, or you may not see it."
)


@dataclass(frozen=True, kw_only=True)
class Question:
    """What is asked: the month, the month beside it, and the seat, already narrowed to one store where that is asked.

    Of a month that still runs, only as many days of the month beside are looked at. `store` is the store's number,
    None where all of the seat's stores are asked about together.
    """

    seat: Seat
    period: Period
    against: Period
    store: int | None = None

    @property
    def lang(self) -> str:
        """The language of the reader."""
        return self.seat.lang

    @property
    def is_plain(self) -> bool:
        """Tell whether it is compared with the month before, as usual."""
        return self.against.first == self.period.previous.first

    @property
    def is_over(self) -> bool:
        """Tell whether the month is over."""
        return self.period.last < self.seat.today

    @property
    def end(self) -> Text:
        """Call the day as of which things stand: the end of the month, or today while it still runs."""
        return END.fill(month=self.period.label) if self.is_over else Text.plain(self.seat.today.isoformat())

    @property
    def year(self) -> Period:
        """The thirteen months that a line shows."""
        return Period.of_months(months_before(self.period.first, YEAR), TREND)

    @property
    def next(self) -> Period:
        """The month after."""
        return Period.of_months(months_before(self.period.first, -1), 1)

    def asked(self, period: Period | None = None, *, by: str | None = None, **params: str) -> Asked:
        """Put it to a figure."""
        return Asked(seat=self.seat, period=period or self.period, as_of=self.seat.today, by=by, params=params)

    def look(self, *, is_half: bool = False, height: int | None = None) -> Look:
        """Say how a chart is drawn: on paper, as wide as the page or half of it."""
        usual = HALF_HEIGHT if is_half else HEIGHT
        return Look(lang=self.lang, theme="print", width=HALF if is_half else FULL, height=height or usual)


def question(seat: Seat, month: str = "", against: str = "", store: int | None = None) -> Question:
    """Read what somebody asks for: last month where none is named, set beside the month before it."""
    today = seat.today
    period = _month(month) if month else Period.named("last_month", today)
    if period.first > today:
        raise Refused(TO_COME.fill(month=period.label, latest=Period.of_months(today, 1).label))
    beside = _month(against) if against else period.previous
    if beside == period:
        raise Refused(SAME.fill(month=period.label))
    if today <= period.last:  # as many days of both
        beside = Period(beside.first, min(beside.last, beside.first + (today - period.first)))
    return Question(seat=_of_store(seat, store), period=period, against=beside, store=store)


def _month(word: str) -> Period:
    found = MONTH.fullmatch(word.strip())
    if found is None:
        raise Refused(UNREADABLE.fill(word=word))
    return Period.of_months(date(int(found[1]), int(found[2]), 1), 1)


def _of_store(seat: Seat, store: int | None) -> Seat:
    """Narrow a seat to one of its stores: it sees what that store's own people see."""
    if store is None:
        return seat
    if store not in seat.stores:
        raise Refused(NO_STORE.fill(store=store))
    return replace(seat, store=store, stores=frozenset({store}), all_stores=seat.stores == {store})
